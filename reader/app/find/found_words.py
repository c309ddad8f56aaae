"""What stands around a place that was found, on one line, and where in that line the place is. No Qt in it."""

from __future__ import annotations

from reader.cable.record import record
from reader.cable.visible import visible

BEFORE, BEHIND = 30, 70
"""So many characters are shown before a place, so that it is seen in a narrow list too, and behind it."""

DOTS = "\u2026"


@record
class FoundWords:
    """A line, and the half-open characters of it that were found."""

    line: str
    start: int
    end: int


def words_around(text: str, start: int, end: int) -> FoundWords:
    """What stands around a place of a text, half-open in code points; blanks and line ends are one blank each.

    Only whole words stand there, unless one is so long that nothing would be left; dots stand for what is left out.
    """
    first, last = max(start - BEFORE, 0), min(end + BEHIND, len(text))
    before, behind = _flat(_from_a_word(text, first, start)).lstrip(), _flat(_to_a_word(text, end, last)).rstrip()
    here = _flat(text[start:end])
    before = f"{DOTS} {before}" if text[:first].strip() and before else before
    behind = f"{behind} {DOTS}" if text[last:].strip() else behind
    return FoundWords(f"{before}{here}{behind}", len(before), len(before) + len(here))


def _from_a_word(text: str, first: int, start: int) -> str:
    """The characters before a place, without the end of a word that began further before."""
    cut = first
    while 0 < cut < start and not text[cut - 1].isspace():
        cut += 1
    return text[cut if cut < start else first : start]


def _to_a_word(text: str, end: int, last: int) -> str:
    """The characters behind a place, without the beginning of a word that ends further behind."""
    cut = last
    while end < cut < len(text) and not text[cut].isspace():
        cut -= 1
    return text[end : cut if cut > end else last]


def _flat(text: str) -> str:
    """On one line; a blank at an end stays one."""
    inner = " ".join(text.split())
    first, last = text[:1].isspace(), text[-1:].isspace()
    return visible(f"{' ' * (first and bool(inner))}{inner}{' ' * last}")
