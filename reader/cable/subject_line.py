"""The subject line: how far a title goes, across line ends, blank lines and page lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import partial
from operator import attrgetter

from reader.cable.addresses import has_address_head
from reader.cable.block_words import HEADING, opens_text
from reader.cable.captions import caption_name, is_handling
from reader.cable.formats import recognise
from reader.cable.header import Cursor, Header, join_lines, step_over_page, stops_list
from reader.cable.inline import mark_at
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.loose import asks_to_pass
from reader.cable.notes import BLANK, PLAIN
from reader.cable.regex import regex
from reader.cable.tree import Node, cover
from reader.cable.values import Mark, Subject


def read_subject(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The subject: its lines joined, to a blank line or the next thing that is known."""
    start = line.start
    pieces: list[str] = []
    end = line.start + match.end()
    breaks: list[Node] = []
    words = line.words[match.end() :].strip()
    at = line.start + match.end() + len(line.words[match.end() :]) - len(line.words[match.end() :].lstrip())
    mark = mark_at(cursor.text, at, line.end)
    if mark is not None:
        words = words[mark.end - mark.start :].strip()
        end = mark.end
    if words:
        pieces.append(words)
        end = line.end
    cursor.at += 1
    ends = [(cursor.at, end)] if pieces else []
    while (following := cursor.line) is not None:
        if _empty_above(cursor, following) if not pieces else _left_open(cursor, following, pieces[-1]):
            cursor.at += 1
            continue
        if pieces and step_over_page(cursor, breaks, partial(_subject_goes_on, cursor, line, pieces)):
            continue
        cursor.cut_run_on()
        following = cursor.line
        if (
            following is None
            or (pieces and cursor.strange(line, following))
            or _stops_subject(cursor, header, following)
            or is_handling(following.words)
            or caption_name(following.words)
            or opens_text(following.words)
            or asks_to_pass(following.words)
        ):
            break
        pieces.append(following.words)
        end = following.end
        cursor.at += 1
        ends.append((cursor.at, end))
    if len(pieces) > MOST_LINES:
        pieces = pieces[: _title_lines(pieces, match.end())]
        cursor.at, end = ends[len(pieces) - 1]
        header.find("CR-HEAD-014", start, end, line=len(pieces))
    cursor.ordered = False
    while breaks and breaks[-1].start >= end:
        breaks.pop()
    children = ([mark] if mark else []) + breaks
    value = Subject(join_lines(pieces) or None, mark.value.value if mark and isinstance(mark.value, Mark) else None)
    header.add(Kind.HEADER, cover(Kind.SUBJECT, start, end, children, value))
    return True


def _subject_goes_on(cursor: Cursor, first: Line, pieces: list[str], above: Line, line: Line) -> bool:
    """Whether a subject goes on in the line behind a page line: with nothing that is known, and right below it.

    Behind a blank line it does where it cannot have ended, or where the line is in capitals like it and the references,
    or another field, are right below.
    """
    if stops_list(cursor, line) or cursor.strange(first, line):
        return False
    if above.note is not BLANK:
        return True
    if len(line.words) >= 90 or HEADING.match(line.words) or line.words.isupper() != pieces[-1].isupper():
        return False
    if OPEN.search(pieces[-1]):
        return True
    at = bisect_left(cursor.lines, line.begin, key=attrgetter("begin"))
    below = next((each for each in cursor.lines[at + 1 : at + 3] if each.note is PLAIN), None)
    found = None if below is None else recognise(below.words)
    return found is not None and found[0].kind in BELOW_SUBJECT


BELOW_SUBJECT = frozenset({Kind.REFERENCES, Kind.CLASSIFIED_BY, Kind.EXECUTIVE_ORDER, Kind.TAGS})
"""Fields that stand below a subject, and below no heading."""


MOST_LINES = 8
"""A title has five lines at most in the cables that were counted; with more, the text was taken for a part of it."""


def _title_lines(pieces: list[str], before: int) -> int:
    """How many lines of a title and the text below it are the title: to the first line that is left short.

    A line is short where the first word of the next one would have had room; ``before`` is what stands before the title
    in the first line. One line, where all are full.
    """
    width = max(len(piece) for piece in pieces[1:])
    for count in range(1, MOST_LINES):
        used = len(pieces[count - 1]) + (before if count == 1 else 0)
        if used + 1 + len(pieces[count].split(None, 1)[0]) <= width:
            return count
    return 1


IN_SENTENCES = frozenset({Kind.FROM, Kind.TO, Kind.INFO, Kind.EXEMPT, Kind.CLASSIFICATION})
"""Format lines whose keyword may be a word of a subject: ``TO``, ``FM`` (foreign minister), ``SECRET``."""


def _stops_subject(cursor: Cursor, header: Header, line: Line) -> bool:
    """Whether a line cannot go on with a subject.

    A keyword that is a word of its language too does not stop it where the header has such a line, or where what
    follows is no address.
    """
    found = recognise(line.words) if line.note is PLAIN else None
    if found is None or found[0].kind not in IN_SENTENCES:
        return stops_list(cursor, line)
    if found[0].kind in header.kinds:
        return found[0].kind is Kind.FROM and has_address_head(line.words[found[1].end() :])
    return found[0].kind is Kind.CLASSIFICATION or has_address_head(line.words[found[1].end() :])


OPEN = regex(r",$|\b(?:AND|OF|FOR|THE|WITH)$", re.IGNORECASE)
"""How no title ends."""


def _left_open(cursor: Cursor, line: Line, above: str) -> bool:
    """Whether a subject that cannot have ended goes on behind one blank line, as a copy puts them into its lines."""
    following = cursor.ahead(1)
    if line.note is not BLANK or following is None or not OPEN.search(above) or len(following.words) >= 90:
        return False
    if stops_list(cursor, following) or HEADING.match(following.words):
        return False
    return above.isupper() == following.words.isupper()


def _empty_above(cursor: Cursor, line: Line) -> bool:
    """Whether a blank line stands between an empty ``SUBJECT:`` and its title."""
    following = cursor.ahead(1)
    return line.note is BLANK and following is not None and not stops_list(cursor, following)
