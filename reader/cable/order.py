"""The E.O. line: the order it names, and the date or event of declassification."""

from __future__ import annotations

import re
from datetime import date

from reader.cable.captions import caption_name, is_handling
from reader.cable.header import Cursor, Header, stops_list
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.moments import written_date
from reader.cable.notes import PLAIN
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import ExecutiveOrder

DECLASSIFY = regex(r"(?:DECL[Ll]?(?:AS(?:SIFY)?)?\s?(?:ON)?|OADR)\s?:?\s{0,3}", re.IGNORECASE)
BY_NARA = regex(r"DECLASSIFIED", re.IGNORECASE)
GDS_DATE = regex(r"(?:GDS|RDS(?:-\d)?|XDS(?:-\d)?)\s{1,3}(\d{1,2}/\d{1,2}/\d{2,4})")


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
    value = ExecutiveOrder(match[1], " ".join(text.split()) or None)
    value.declassify_on = declassification(text)
    cursor.ordered = True
    header.order = header.order or value
    header.add(Kind.HEADER, Node(Kind.EXECUTIVE_ORDER, start, end, (), value))
    return True


def _goes_on(cursor: Cursor, line: Line, text: str) -> bool:
    """Whether a line goes on with an E.O. line: nothing blank between, and no format line, label or caption."""
    if line.note is not PLAIN or stops_list(cursor, line):
        return False
    return bool(text) and len(text) > 40 and caption_name(line.words) is None and not is_handling(line.words)


def declassification(text: str) -> date | str | None:
    """The date, or the words of the event, that an E.O. line names; None where it names none."""
    if BY_NARA.match(text) or "DECLASSIFIED BY" in text.upper():
        return None
    found = DECLASSIFY.match(text)
    if found is None:
        older = GDS_DATE.match(text)
        return written_date(older[1]) if older else None
    rest = text[found.end() :].strip(" .:")
    if not rest or BY_NARA.match(rest):
        return None
    return written_date(rest) or rest
