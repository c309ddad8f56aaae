"""The Department's internal distribution, above the date-time group: who got copies, who drafted and who cleared."""

from __future__ import annotations

import re

from reader.cable.formats import recognise
from reader.cable.header import Cursor, Header, step_over_page
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.regex import regex
from reader.cable.tree import Node, cover

COUNTER_LINE = regex(
    r"[-\s]{5,60}(?:[0-9A-Z]{6}(?:\s{1,9}\d{6}\s?Z)?|\d{6}\s?Z\s{1,9}[0-9A-Z]{6})(?:\s?/\s?\d{2,3}(?:\s?[A-Z]|[\s-]\d{1,3})?)?$"
)
COPIES = regex(r"(?:[A-Z]{1,5}-\d{2}(?:\s|$)|/\s?\d{2,3}\s?[A-Z]?(?:\s|$))")
DRAFTING = regex(r"(?:DRAFTED|APPROVED|CLEARED|DESIRED|AUTHORIZED)\s(?:BY|DISTRIBUTION)\b", re.IGNORECASE)
CLEARED = regex(r"[A-Z][A-Z/.-]{0,14}:\s?[A-Z][A-Z.' :;/-]{1,80}$")
"""Who cleared the telegram, below who approved it (``NEA:JDOE EUR/CE:JROE``)."""
FILM = regex(r"\d{4,6}$")
"""What an archive noted between the offices and who drafted it."""
DESIRED = "DESIRED DISTRIBUTION"
"""On a line of its own it stands above the offices, in whatever words."""
MOST_OFFICES = 150
"""How many lines a distribution has at most, scanned with each office on a line of its own."""
WIDEST = 80
"""How many characters the lines have at most that stand above a date-time group."""
ENDS = frozenset({Kind.FROM, Kind.TO, Kind.CLASSIFICATION, Kind.EXECUTIVE_ORDER, Kind.TAGS, Kind.SUBJECT, Kind.START})
"""Format lines that no distribution has in it."""


def read_distribution(cursor: Cursor, header: Header, line: Line, _match: re.Match[str]) -> None:
    """The Department's internal distribution: offices with the number of copies, down to the counter line."""
    start, end = line.start, line.end
    before = line.words
    last = _above_dtg(cursor) if Kind.DTG not in header.kinds else cursor.at
    cursor.at += 1
    breaks: list[Node] = []
    while cursor.at <= last:
        taken = cursor.lines[cursor.at]
        if (node := _inside(taken)) is not None:
            breaks.append(node)
        end = end if taken.note is BLANK else taken.end
        before = taken.words
        cursor.at += 1
    while True:
        step_over_page(cursor, breaks, lambda _, behind: _distributes(behind.words))
        following = cursor.line
        if following is None or following.note not in (PLAIN, BLANK, Note.RULE):
            break
        if following.note is BLANK:
            after = cursor.ahead(1)
            if after is None or not _distributes(after.words):
                break
        elif _distributes(following.words) or before == DESIRED:
            end = following.end
            before = following.words
        else:
            break
        cursor.at += 1
    header.add(Kind.ROUTING, cover(Kind.DISTRIBUTION, start, end, breaks))


def _above_dtg(cursor: Cursor) -> int:
    """The index of the last line above the date-time group, or of the current one where none follows soon enough.

    The offices, who drafted and who cleared, and the line of the receipt stand above it, in whatever words.
    """
    last = cursor.at
    for at in range(cursor.at + 1, min(cursor.at + MOST_OFFICES, len(cursor.lines))):
        line = cursor.lines[at]
        if line.note is not PLAIN:
            last = last if line.note is BLANK else at
            continue
        found = recognise(line.words)
        if found is not None and found[0].kind is Kind.DTG:
            return last
        if len(line.words) > WIDEST or (found is not None and found[0].kind in ENDS):
            break
        last = at
    return cursor.at


def _inside(line: Line) -> Node | None:
    """The node of a page line or a stamp inside the distribution; None for any other line, and for a rule."""
    return None if line.note in (PLAIN, BLANK, Note.RULE) else interruption(line)


def _distributes(words: str) -> bool:
    return bool(
        COPIES.match(words)
        or FILM.match(words)
        or COUNTER_LINE.match(words)
        or words.startswith(("INFO  ", "INFO LOG", "INFO OCT"))
        or DRAFTING.match(words)
        or (CLEARED.match(words) and recognise(words) is None)
    )
