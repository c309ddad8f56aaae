"""The formats of the raw pane's text, laid on its lines: at once, or of a long text bit by bit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from reader.app.look.theme import Colours
from reader.app.texts.raw_colours import Lines, Span, formats, lay, lines

EACH = 500
"""So many spans are laid on the lines at once: a few milliseconds' work."""


class Formats(QObject):
    """Lays formats on the lines of a pane, from the top."""

    def __init__(self, pane: QPlainTextEdit) -> None:
        """Lay nothing yet."""
        super().__init__(pane)
        self._pane = pane
        self._left: Iterator[list[Span]] = iter(())
        self._looks: dict[str, QTextCharFormat] = {}
        self._laid: Lines = {}
        self._found: list[Span] = []  # what is laid, or will be
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._lay)

    def show(self, found: list[Span], colours: Colours) -> None:
        """Lay the formats of spans, sorted by start, on another text, or on the same one in other colours."""
        self._looks = formats(colours)
        self._laid, self._found = {}, found
        self._left = slices(self._pane.document(), found)
        self._timer.start()
        self._lay()

    def follow(self, found: list[Span]) -> None:
        """Lay the formats of other spans on the same text: only lines that look otherwise are laid out anew."""
        document, known = self._pane.document(), self._found
        self._found = found
        numbers, here = range(document.blockCount()), found
        if not self._timer.isActive():
            start = alike(known, found)
            end = alike(known[start:][::-1], found[start:][::-1])
            changed = [*known[start : len(known) - end], *found[start : len(found) - end]]
            if not changed:
                return
            end_of_text = document.characterCount() - 1
            first = document.findBlock(min(end_of_text, *(span.start for span in changed)))
            last = document.findBlock(min(end_of_text, max(span.end for span in changed)))
            numbers = range(first.blockNumber(), last.blockNumber() + 1)
            here = within(found, first.position(), last.position() + last.length())
        self._timer.stop()
        made = lines(document, here)
        looks = {number: made.get(number, ()) for number in numbers}
        other = {number: new for number, new in looks.items() if new != self._laid.get(number, ())}
        lay(document, other, self._looks)
        self._laid |= other

    def _lay(self) -> None:
        found = next(self._left, None)
        if found is None:
            self._timer.stop()
        else:
            document = self._pane.document()
            made = lines(document, found)
            lay(document, made, self._looks)
            self._laid |= made


def alike(one: Sequence[Span], other: Sequence[Span]) -> int:
    """How many spans two lists begin with alike."""
    differing = (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])
    return next(differing, min(len(one), len(other)))


def within(found: list[Span], start: int, end: int) -> list[Span]:
    """Those spans that touch a stretch, as far as they lie in it."""
    here = (span for span in found if span.start < end and span.end > start)
    return [replace(span, start=max(span.start, start), end=min(span.end, end)) for span in here]


def slices(document: QTextDocument, found: list[Span], each: int = EACH) -> Iterator[list[Span]]:
    """Spans, sorted by start, in portions of about so many; none is about a line that another one is about too."""
    carried: list[Span] = []
    for at in range(0, len(found), each):
        active = carried + found[at : at + each]
        following = found[at + each] if at + each < len(found) else None
        end = document.characterCount() if following is None else document.findBlock(following.start).position()
        yield [span if span.end <= end else replace(span, end=end) for span in active if span.start < end]
        carried = [replace(span, start=max(span.start, end)) for span in active if span.end > end]
