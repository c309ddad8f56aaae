"""The E.O. line: the order it names, and the date or event of declassification."""

from __future__ import annotations

import re
from datetime import date

from reader.cable.captions import caption_name, is_handling
from reader.cable.header import Cursor, Header, stops_list
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.moments import digits, written_date
from reader.cable.notes import PLAIN
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import INFERRED, ExecutiveOrder

DECLASSIFY = regex(
    r"(?:DECL[Ll]?(?:AS(?:SIFY)?)?\s?(?:ON)?|OADR)\s?[:;]?\s{0,3}|(?:DEC|DCL|DELC|DCEL|ECL)\s?[:;.]\s{0,3}",
    re.IGNORECASE,
)
AMENDED = regex(r"AS\sAMENDED\s?[:;,.]\s{0,3}", re.IGNORECASE)
BY_NARA = regex(r"DECLASSIFIED", re.IGNORECASE)
GDS_DATE = regex(r"[GRX]DS(?:[\s-]\d(?:\s?[,/&]\s?\d){0,3})?[\s,:;-]{1,5}([\dOolI]{1,2}/[\dOolI]{1,2}/[\dOolI]{2,4})\b")


def read_order(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The E.O. line: number, what follows, and when it is to be declassified."""
    start = line.start
    text = line.words[match.end() :].lstrip(" :.;,")
    end = line.end
    cursor.at += 1
    while (following := cursor.line) is not None and _goes_on(cursor, following, text):
        text = f"{text} {following.words}"
        end = following.end
        cursor.at += 1
    value = ExecutiveOrder(digits(match[1]), " ".join(text.split()) or None)
    value.declassify_on, mended = declassification(text)
    for written, read in (mended, (match[1], value.number)):
        if written != read:
            value.basis = INFERRED
            header.find("CR-HEAD-016", start, end, written=written, read=read)
    cursor.ordered = True
    header.order = header.order or value
    header.add(Kind.HEADER, Node(Kind.EXECUTIVE_ORDER, start, end, (), value))
    return True


def _goes_on(cursor: Cursor, line: Line, text: str) -> bool:
    """Whether a line goes on with an E.O. line: nothing blank between, and no format line, label or caption."""
    if line.note is not PLAIN or stops_list(cursor, line):
        return False
    return bool(text) and len(text) > 40 and caption_name(line.words) is None and not is_handling(line.words)


SAME = ("", "")
DAMAGED_DATE = regex(r"([\dOolI]{1,2})\s?[/.-]\s?([\dOolI]{1,2})\s?[/.-]\s?([\dOolI]{4}|[\dOolI]{2})\b")
"""A date whose figures were scanned as letters, with other separators, or with blanks at them."""


def declassification(text: str) -> tuple[date | str | None, tuple[str, str]]:
    """The date, or the words of the event, that an E.O. line names, and what of it was mended, as written and as read.

    None where it names none.
    """
    if amended := AMENDED.match(text):
        text = text[amended.end() :]
    if BY_NARA.match(text) or "DECLASSIFIED BY" in text.upper():
        return None, SAME
    found = DECLASSIFY.match(text)
    if found is None:
        older = GDS_DATE.match(text)
        return _date(older[1] if older else text)
    rest = text[found.end() :].strip(" .:")
    if not rest or BY_NARA.match(rest):
        return None, SAME
    when, mended = _date(rest)
    return when or rest, mended


def _date(text: str) -> tuple[date | None, tuple[str, str]]:
    """The date that a text begins with, damaged or not, and what was mended."""
    when = written_date(text)
    damaged = DAMAGED_DATE.match(text) if when is None else None
    if damaged is None:
        return when, SAME
    read = "/".join(map(digits, damaged.groups()))
    when = written_date(read)
    return when, SAME if when is None else (damaged[0], read)
