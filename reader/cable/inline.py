"""What stands inside a line: portion marks and citations."""

from __future__ import annotations

import re
from bisect import bisect_right

from reader.cable.kinds import MARK, Kind
from reader.cable.markings import canonical
from reader.cable.places import Places
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Citation, Mark

BRACKETED = regex(r"[(\[]\s?([A-Za-z/][^()\[\]\n]{0,40}?)\s?[)\]]")
HALF = regex(r"(\(?)(U|SBU|C|S|TS|C/NF|S/NF|SBU/NF|S//NF|C//NF)(\)?)(?=\s+[A-Z\"'\u201c])")
HALF_BEGINS = "({[USCT"
SCANNED = regex(r"[({\[]\s?(?:(S\s?[B8]\s?(?:[UV]|LI|LJ|IJ|L1)|5\s?[B8]\s?U)|U|C|S|TS)\s?[)}\]](?=\s+[A-Z\"'\u201c])")
"""A mark as scanners take it: parted, with a brace for a bracket, with other letters for U."""
ENTIRE_TEXT = regex(
    r"(CONFIDENTIAL|SECRET|UNCLASSIFIED|LIMITED\sOFFICIAL\sUSE|LOU|SBU|[CSU])\s?-?\s?ENTIRE\sTEXT\b\.?",
    re.IGNORECASE,
)
ENTIRE_BEGINS = "CSULcsul\u017f"
MARK_BEGINS = frozenset(HALF_BEGINS + ENTIRE_BEGINS + "[")
"""How a mark begins, whole or not."""
BULLET = regex(
    r"[ \t]*(?:[-\u2010\u2013\u2014*\u2022\u00b7]{1,3}|o(?=\s))?\s{0,3}(?:\(?[A-Za-z0-9]{1,2}[.)]{1,2}\s{0,3})?"
)
DASH = regex(r"[ \t]*[-\u2010\u2013\u2014*\u2022\u00b7]{0,3}\s{0,3}")
CITED = ("ref", "septel")
"""How a citation begins, in small letters."""
CITATION = regex(
    r"(?:[Rr](?:EF|ef)(?:TEL|tel)?[Ss]?|[Rr](?:EF|ef)\([Ss]\))(?![A-Za-z])"
    r"(?:\s{1,2}(?:\(([A-Z])\)|([A-Z])(?![A-Za-z'])))?"
    r"|[Ss](?:EPTEL|eptel)[Ss]?(?![A-Za-z])"
)


def mark_at(text: str, start: int, end: int) -> Node | None:
    """The portion mark that begins at an offset, as a node, or None."""
    if start >= end:
        return None
    first = text[start]
    if first in "([":
        match = BRACKETED.match(text, start, min(end, start + 60))
        value = canonical(match[1]) if match else None
        if match and value is not None and _plausible(match[1]):
            return Node(MARK, start, match.end(), (), Mark(value))
        return None
    if first not in ENTIRE_BEGINS:
        return None
    match = ENTIRE_TEXT.match(text, start, end)
    if match:
        return Node(MARK, start, match.end(), (), Mark(canonical(match[1])))
    return None


def _plausible(written: str) -> bool:
    """A lower-case r, cui or the like is a list label or a word; c, s and u are marks."""
    return (
        written[0].isupper()
        or written[0] == "/"
        or written.lower()[:3] in ("c", "s", "u", "sbu", "c/n", "s/n", "c//", "s//")
    )


def half_mark_at(text: str, start: int, end: int) -> Node | None:
    """A mark that lost one bracket (``C) text``) or was scanned badly; only to be asked for right behind a label."""
    if text[start : start + 1] not in HALF_BEGINS:
        return None
    match = SCANNED.match(text, start, min(end, start + 20))
    if match:
        value = "SBU" if match[1] else canonical(match[0].strip("({[)}] "))
        return Node(MARK, start, match.end(), (), Mark(value))
    match = HALF.match(text, start, min(end, start + 60))
    if match and bool(match[1]) != bool(match[3]):
        return Node(MARK, start, match.end(), (), Mark(canonical(match[2])))
    return None


def citations(text: str, places: Places, start: int, end: int) -> list[Node]:
    """The places in ``start:end`` that name a reference (``ref A``, ``reftel``, ``septel``), word by word."""
    found = []
    for word in CITED:
        for at in places.of(word, start, end):
            if at == start or not text[at - 1].isalpha():
                match = CITATION.match(text, at, end)
                if match is not None:
                    found.append(Node(Kind.CITATION, at, match.end(), (), Citation(match[1] or match[2])))
    return found


def sub_marks(text: str, starts: list[int], end: int) -> list[Node]:
    """Marks at the head of the lines that start at the given offsets, behind a bullet or a list label."""
    found = []
    for start in _bracketed(text, starts, end) if starts else ():
        for place in (DASH.match(text, start, end), BULLET.match(text, start, end)):
            node = mark_at(text, place.end(), end) if place else None
            if node is not None:
                found.append(node)
                break
    return found


HEAD = 12
"""Within how many characters a line has the bracket of a mark behind its bullet."""


def _bracketed(text: str, starts: list[int], end: int) -> list[int]:
    """Those of some offsets that have a bracket soon behind them: brackets are far fewer than lines."""
    found: set[int] = set()
    for bracket in "([":
        at = text.find(bracket, starts[0], end)
        while at >= 0:
            line = starts[bisect_right(starts, at) - 1]
            if at - line < HEAD:
                found.add(line)
            at = text.find(bracket, at + 1, end)
    return sorted(found) if found else []


def mark_value(mark: Node | None) -> str | None:
    """The canonical form of a mark's node."""
    return mark.value.value if mark is not None and isinstance(mark.value, Mark) else None
