"""From the classification line to the TAGS: level and number, captions, codes."""

from __future__ import annotations

import re
from functools import partial

from reader.cable.captions import caption_name, is_handling
from reader.cable.formats import CLASS_WORDS, SECTION_WORDS
from reader.cable.header import Cursor, Header, cut_for_header, step_over_page, stops_list
from reader.cable.kinds import Kind
from reader.cable.lines import Line
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
    MessageNumber,
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
