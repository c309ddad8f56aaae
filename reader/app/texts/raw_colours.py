"""Text formats of the raw pane: what is dimmed, bold or underlined, put on the layouts without touching the document.

Formats carry what hardly changes while a cable is reviewed: structure and findings about the text. What reviewers say
is painted by ``raw_paint``, so a decision costs one repaint and no new layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from reader.app.look.theme import Colours
from reader.app.positions import Positions
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.kinds import Kind
from reader.cable.record import record
from reader.cable.source import LINE_END
from reader.cable.telegram import Telegram

DIMMED = frozenset({Kind.PAGE_BREAK, Kind.FURNITURE, Kind.REPEAT, Kind.WRAPPER})
"""Kinds that are there, and not to be read first."""
BOLD = frozenset({Kind.HEADING, Kind.LABEL})
UNDERLINES = {
    Severity.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.INFO: QTextCharFormat.UnderlineStyle.DotLine,
}
"""How a finding is underlined: by shape, so that it can be told without colour. A passed check is not."""
UNDERLINE_LIMIT = 120
"""An underline ends after so many characters, and at the end of its line: it shows where, not how much."""


NEAR = 20
"""Lines that are no further apart are laid out together."""
DIM, STRONG = "dim", "strong"
"""How structure looks; a finding looks as its severity."""


@record
class Span:
    """A stretch of the widget's text (UTF-16 units, half-open), and how it looks."""

    start: int
    end: int
    look: str


def spans(cable: Telegram, odd: Iterable[Diagnostic], positions: Positions) -> list[Span]:
    """What looks otherwise than the rest, for its kind or as ``odd``, in the order in which it begins."""
    found = [*_structure(cable, positions), *_findings(cable, odd, positions)]
    found.sort(key=_start)
    return found


def _structure(cable: Telegram, positions: Positions) -> Iterator[Span]:
    place = positions.to_widget
    for node in cable.tree.nodes:
        if node.kind in DIMMED or node.kind in BOLD:
            yield Span(place(node.start), place(node.end), DIM if node.kind in DIMMED else STRONG)


def _findings(cable: Telegram, odd: Iterable[Diagnostic], positions: Positions) -> Iterator[Span]:
    for finding in odd:
        if finding.severity in UNDERLINES and finding.start < finding.end:
            end = underlined_to(cable.source.text, finding)
            yield Span(positions.to_widget(finding.start), positions.to_widget(end), finding.severity)


def formats(colours: Colours) -> dict[str, QTextCharFormat]:
    """The format of each look."""
    made = {look: QTextCharFormat() for look in (DIM, STRONG, *UNDERLINES)}
    made[DIM].setForeground(QColor(colours.muted))
    made[STRONG].setFontWeight(QFont.Weight.Bold)
    for severity, style in UNDERLINES.items():
        made[severity].setUnderlineStyle(style)
        made[severity].setUnderlineColor(QColor(colours.severity(severity)))
    return made


def underlined_to(text: str, finding: Diagnostic) -> int:
    """Where a finding's underline ends (a code point): with it, with its line, or after ``UNDERLINE_LIMIT``."""
    end = min(finding.end, finding.start + UNDERLINE_LIMIT)
    line_end = LINE_END.search(text, finding.start, end)
    return end if line_end is None else max(line_end.start(), finding.start + 1)


@record
class Piece:
    """A stretch of a line (UTF-16 units), and how it looks."""

    start: int
    length: int
    look: str


Lines = dict[int, tuple[Piece, ...]]
"""What looks otherwise than the rest, by the line's number."""


def lines(document: QTextDocument, found: Iterable[Span]) -> Lines:
    """The spans, sorted by start, cut at the ends of lines. Linear in the spans and the lines under them."""
    cut: dict[int, list[Piece]] = {}
    block = QTextBlock()
    for span in found:
        if not (block.isValid() and block.contains(span.start)):
            block = document.findBlock(span.start)
        at = block
        while at.isValid() and at.position() < span.end:
            start = max(span.start - at.position(), 0)
            length = min(span.end - at.position(), at.length() - 1) - start
            if length > 0:
                cut.setdefault(at.blockNumber(), []).append(Piece(start, length, span.look))
            at = at.next()
    return {number: tuple(pieces) for number, pieces in cut.items()}


def lay(document: QTextDocument, wanted: Lines, looks: Mapping[str, QTextCharFormat]) -> None:
    """Put formats on the layouts of some lines, in place of those that are there; the others stay as they are.

    The document's text and its undo are not touched. Lines beside each other are laid out anew together.
    """
    first = last = QTextBlock()
    for number in sorted(wanted):
        block = document.findBlockByNumber(number)
        block.layout().setFormats([_range(piece, looks) for piece in wanted[number]])
        if first.isValid() and last.blockNumber() + NEAR < number:
            _mark_dirty(document, first, last)
            first = block
        first, last = (first if first.isValid() else block), block
    if first.isValid():
        _mark_dirty(document, first, last)


def _range(piece: Piece, looks: Mapping[str, QTextCharFormat]) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start, one.length, one.format = piece.start, piece.length, looks[piece.look]
    return one


def _mark_dirty(document: QTextDocument, first: QTextBlock, last: QTextBlock) -> None:
    document.markContentsDirty(first.position(), last.position() + last.length() - first.position())


def _start(span: Span) -> int:
    return span.start
