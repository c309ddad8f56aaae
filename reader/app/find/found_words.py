"""What stands around a place that was found, on one line, and where in that line the place is. No Qt in it."""

from __future__ import annotations

from reader.cable.record import record
from reader.cable.visible import visible

BEFORE, BEHIND = 30, 70
"""So many characters are shown before a place, so that it is seen in a narrow list too, and behind it."""


@record
class FoundWords:
    """A line, and the half-open characters of it that were found."""

    line: str
    start: int
    end: int


def words_around(text: str, start: int, end: int) -> FoundWords:
    """What stands around a place of a text, half-open in code points; blanks and line ends are one blank each."""
    before = _flat(text[max(start - BEFORE, 0) : start]).lstrip()
    here = _flat(text[start:end])
    behind = _flat(text[end : end + BEHIND]).rstrip()
    return FoundWords(f"{before}{here}{behind}", len(before), len(before) + len(here))


def _flat(text: str) -> str:
    """On one line; a blank at an end stays one."""
    inner = " ".join(text.split())
    first, last = text[:1].isspace(), text[-1:].isspace()
    return visible(f"{' ' * (first and bool(inner))}{inner}{' ' * last}")
