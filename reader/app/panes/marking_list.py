"""The list of all portion markings, to choose one that has no key of its own by typing the beginning of a word."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from reader.app.language import tr
from reader.app.widgets.typed_list import NOW, TypedList
from reader.cable.markings import BY_CODE, MARKINGS, canonical, restriction

CONTROLLED = ("SBU", "C", "S", "TS")
"""Levels that are often written with a control."""


def offered(written: Iterable[str] = ()) -> list[str]:
    """All levels, those with NOFORN that are often written so, and what is written in the cable; least first."""
    marks = {marking.code for marking in MARKINGS} | {f"{level}/NF" for level in CONTROLLED} | set(written)
    return sorted(marks, key=restriction)


def in_words(mark: str) -> str:
    """What a marking means: ``Secret, NOFORN``."""
    level, *controls = mark.split("/")
    name = BY_CODE[level].name if level in BY_CODE else level
    return ", ".join([name, *("NOFORN" if control == "NF" else control for control in controls)])


def found(typed: str, marks: Iterable[str]) -> list[str]:
    """The markings that a typed text means, the likeliest first.

    A marking written in full comes first, also one that is not offered: ``c//noforn`` is C/NF. But a single S means
    SBU, as the key does; Secret takes a second letter.
    """
    words = typed.casefold().split()
    hits = [mark for mark in marks if all(_begins(word, mark) for word in words)]
    exact = canonical(typed) if typed.strip() else None
    if exact is None or (len(typed.strip()) == 1 and exact == "S"):
        return hits
    return [exact, *(mark for mark in hits if mark != exact)]


def _begins(word: str, mark: str) -> bool:
    said = f"{mark} {mark.replace('/', ' ')} {in_words(mark)}".casefold()
    return any(part.startswith(word) for part in said.replace(",", "").split())


class MarkingList(TypedList):
    """A field over a list; Return takes the marking that is current, Escape none."""

    def __init__(self, current: str | None, written: Iterable[str] = (), parent: QWidget | None = None) -> None:
        """Show all; ``current`` is what counts now, ``written`` what stands in the cable."""
        self._none = QLabel(tr("No marking has that name."))
        super().__init__(tr("Other marking"), self._none, QSize(420, 380), parent)
        self.name_parts(tr("Marking"), tr("Markings"), tr("Type the beginning of a marking, such as FOUO or C//NOFORN"))
        self._marks = offered(written)
        self._current = current
        self.look("")

    @property
    def mark(self) -> str | None:
        """The marking that is current in the list."""
        return self.chosen

    def look(self, typed: str) -> None:
        """List the markings that are meant."""
        self.list.clear()
        marks = found(typed, self._marks)
        for mark in marks:
            now = NOW if mark == self._current else ""
            height = max(24, self.fontMetrics().height() + 6)
            self.add(mark, f"{mark}\t{in_words(mark)}{now}", f"{mark}, {in_words(mark)}{now}", height)
        kept = self._current if not typed.strip() else None  # Return at once changes nothing
        self.list.setCurrentRow(marks.index(kept) if kept in marks else 0)
        self._none.setVisible(not marks)
