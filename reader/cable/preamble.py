"""From the classification line to the references: level and number, captions, TAGS, SUBJECT, REF, authority."""

from __future__ import annotations

import re
from functools import partial

from reader.cable.addresses import has_address_head
from reader.cable.block_words import HEADING, opens_text
from reader.cable.captions import caption_name, is_handling
from reader.cable.formats import CLASS_WORDS, SECTION_WORDS, recognise
from reader.cable.header import Cursor, Header, cut_for_header, join_lines, step_over_page, stops_list
from reader.cable.inline import mark_at
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.loose import asks_to_pass
from reader.cable.moments import digits
from reader.cable.notes import BLANK, PLAIN
from reader.cable.overrun import FIGURES, run_into
from reader.cable.regex import regex
from reader.cable.spelling import distance
from reader.cable.tags import all_known, corrected, read_tags
from reader.cable.tree import Node, cover
from reader.cable.values import (
    INFERRED,
    Caption,
    Level,
    Mark,
    MessageNumber,
    Subject,
)

EXTRAS = r"(?:\s{0,3}(?://?|-|\s)\s{0,3}(?:NOFORN|SIPDIS|EFTO|E\sF\sT\sO|FOUO|SBU|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|AMEMBASSY|AMCONSUL|FOR\sOFFICIAL\sUSE\sONLY)(?=[\s/]))*"
EXTRA = regex(r"E\sF\sT\sO|FOR\sOFFICIAL\sUSE\sONLY|[A-Z]+")
SECTION = (
    rf"(?:\s{{0,3}}{SECTION_WORDS}\s{{0,3}}(?P<section>[\dOolI]{{1,2}})\s?(?:OF|of|Of|GF|0F|/)"
    r"\s?(?P<sections>[\dOolI]{1,2}))?"
)
HEAD = (
    rf"(?P<word>{CLASS_WORDS})(?P<extras>{EXTRAS}){SECTION}"
    r"\s{0,3}(?P<post>[A-Z][A-Za-z.'\u2019-]*(?:\s{1,2}[A-Za-z.'\u2019-]+){0,4}?)\s{1,9}#?"
)
CLASSIFICATION = regex(HEAD + r"(?P<number>[\dO]{3,7})(?:/\d{1,2})?(?=\s|$|[.,;]|(?<=\d{5})[A-Z]{1,14}$)")
EARLY = regex(HEAD + r"(?P<number>\d{1,2})$")
"""The line of one of the first messages of a year whose number was not filled up with zeros."""
SERVICE = regex(
    r"[\s.,;]{1,9}(?:Z[A-Z]{2}\d?\b|SUSPECTED\sDUPLICATE|TOSEC\s{1,3}\d{3,6}|CITE\s|\(?CORRECTED\sCOPY)", re.IGNORECASE
)
"""What operators wrote behind the number: a repeat, a cancellation, a travelling party's own number."""
LEVELS = {
    "UNCLAS": Level.UNCLASSIFIED,
    "UNCLASSIFIED": Level.UNCLASSIFIED,
    "LIMITEDOFFICIALUSE": Level.LIMITED_OFFICIAL_USE,
    "LIMOFFUSE": Level.LIMITED_OFFICIAL_USE,
    "CONFIDENTIAL": Level.CONFIDENTIAL,
    "SECRET": Level.SECRET,
    "TOPSECRET": Level.TOP_SECRET,
}
BETWEEN_TAGS = regex(r"[\s,;()]+")


def read_classification(cursor: Cursor, header: Header, line: Line, _match: re.Match[str] | None = None) -> bool:
    """The classification line; False where its words turn out to be something else."""
    found = CLASSIFICATION.match(line.words) or EARLY.match(line.words)
    if found is None:
        return False
    number = MessageNumber(
        LEVELS.get(
            _squashed(found["word"]).removeprefix("U") if found["word"].startswith("UU") else _squashed(found["word"])
        ),
        " ".join(found["post"].split()),
        int(found["number"].replace("O", "0")),
        int(digits(found["section"])) if found["section"] else None,
        int(digits(found["sections"])) if found["sections"] else None,
    )
    if number.level is None:
        number.level = _nearest_level(_squashed(found["word"]))
        number.basis = INFERRED
        header.find(
            "CR-HEAD-001", line.start, line.start + found.end("word"), written=found["word"], read=str(number.level)
        )
    end = line.start + found.end()
    captions = _extras(line.start + found.start("extras"), found["extras"])
    if line.words[found.end() : found.end() + 1].isupper() and len(found["number"]) < FIGURES:
        captions += run_into(header, line, found.start("number"), number)
        end = line.end
    if SERVICE.match(line.words, found.end()) and len(line.words) - found.end() < 60:
        end = line.end
    node = cover(Kind.CLASSIFICATION, line.start, end, captions, number)
    if header.number is None:
        header.number = number
    header.add(Kind.HEADER, node)
    if end < line.end:
        cursor.cut(end)
    cursor.at += 1
    return True


def _squashed(word: str) -> str:
    return "".join(word.split()).upper()


def _nearest_level(word: str) -> Level | None:
    """The level that a word meant which has letters too many, or another letter."""
    for spelling, level in LEVELS.items():
        if word.endswith(spelling) and len(word) - len(spelling) <= 2:
            return level
    return next((level for spelling, level in LEVELS.items() if distance(word, spelling) == 1), None)


def _extras(start: int, extras: str) -> list[Node]:
    """The captions between the classification and the number (``E F T O``, ``//NOFORN``)."""
    nodes = []
    for match in EXTRA.finditer(extras) if extras else ():
        name = caption_name(match[0])
        if name is not None and match[0] not in ("AMEMBASSY", "AMCONSUL"):
            nodes.append(Node(Kind.CAPTION, start + match.start(), start + match.end(), (), Caption(name)))
    return nodes


def read_tags_line(cursor: Cursor, header: Header, line: Line, match: re.Match[str]) -> bool:
    """The TAGS line and the lines that go on with it; page lines inside are kept apart.

    Lines that stand together are read as one: a term of two words may be parted by a line end.
    """
    nodes: list[Node] = []
    breaks: list[Node] = []
    start, end = line.start, line.end
    begun = line.start + match.end()
    cursor.at += 1
    words = line.words
    while (following := cut_for_header(cursor)) is not None:
        if step_over_page(cursor, breaks, partial(_tags_go_on, cursor)):
            nodes += [*read_tags(cursor.text, begun, end), *breaks]
            begun, breaks = cursor.lines[cursor.at].start, []
            continue
        behind = cursor.ahead(1) if following.note is BLANK and len(words) > FULL_TAGS else None
        if behind is not None and _tags_go_on(cursor, following, behind):
            cursor.at += 1  # a blank line between two that were one
            continue
        if following.note is not PLAIN or stops_list(cursor, following):
            break
        if not _tag_words(following.words, words.endswith(",")):
            break
        words = following.words
        end = following.end
        cursor.at += 1
    nodes += read_tags(cursor.text, begun, end)
    for first, last, read in corrected(nodes):
        header.find("CR-HEAD-002", first, last, written=cursor.text[first:last], read=read)
    header.add(Kind.HEADER, cover(Kind.TAGS, start, end, nodes))
    return True


FULL_TAGS = 36
"""How many characters a line of tags has at least that the next one may go on with behind a blank line."""


def _tags_go_on(cursor: Cursor, _above: Line, line: Line) -> bool:
    """Whether a list of tags goes on behind a page line: with codes that are known."""
    return line.note is PLAIN and not stops_list(cursor, line) and all_known(line.words)


def _tag_words(words: str, expected: bool) -> bool:
    """Whether a line goes on with a list of tags; behind a comma that is ``expected``, in small letters too."""
    if is_handling(words) or caption_name(words) is not None:
        return False
    parts = BETWEEN_TAGS.split(words.strip())
    return all(len(part) <= 14 and (expected or part == part.upper()) for part in parts if part) and len(words) < 90


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
        if pieces and step_over_page(cursor, breaks, partial(_subject_goes_on, cursor, line)):
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


def _subject_goes_on(cursor: Cursor, first: Line, above: Line, line: Line) -> bool:
    """Whether a subject goes on in the line behind a page line: right below it, and with nothing that is known."""
    return above.note is not BLANK and not stops_list(cursor, line) and not cursor.strange(first, line)


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
