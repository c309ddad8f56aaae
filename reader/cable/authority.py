"""The classified-by block: who classified, from which office, and for which reasons.

Source: E.O. 12958 section 1.5, renumbered 1.4 by E.O. 13292; the spellings as counted in 1,295 public cables.
"""

from __future__ import annotations

import re
from datetime import date

from reader.cable.formats import recognise
from reader.cable.header import Cursor, Header, begins_text, join_lines
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.moments import written_date
from reader.cable.notes import PLAIN
from reader.cable.persons import person
from reader.cable.regex import regex
from reader.cable.spelling import misspelt
from reader.cable.tree import Node
from reader.cable.values import ClassifiedBy

NAME = regex(
    rf"(?:\b(?:CLASSI?FIED|{misspelt('CLASSIFIED')})|\bCLASSIFICATION\s{{1,3}}GUIDE)\s{{1,3}}B[YUT]\b\s?:?\s{{0,3}}",
    re.IGNORECASE,
)
LONGEST = 600
"""How many characters behind those words are looked at."""
DOUBLED = 120
"""Within how many characters the words may stand again (``Classified By: Classified by DCM ...``)."""
REASON_LETTERS = regex(r"\b([a-h])\b", re.IGNORECASE)
REASON = regex(
    r"[\s,.;:(-]*(?:\b(?:f\s?[o0]\s?r|fr|per|under|based\s(?:[o0]n|upon)|due\sto)\s{1,3}){0,3}"
    r"\b(?:e\.?\s?o\.?\s?\d{5}|r\s?e\s?a?\s?s?\s?[o0]\s?n\s?s?\b|rasons?\b|reas\b|se\s?ction\s{1,3}1|para\s1|12958|13526|1\s?[.,]\s?[2-6]\b)",
    re.IGNORECASE,
)
"""Where the reasons begin, also where a line end went through a word."""
FOR_RE = regex(r"\sfor\s{1,3}re", re.IGNORECASE)
"""Where the reasons begin although nothing that can be read is left of them."""
AND = regex(r"\band\b", re.IGNORECASE)
SPLIT_AND = regex(r"\ba(?:n\s{1,3}d|\s{1,3}nd)\b", re.IGNORECASE)
"""The word "and" where a line end went through it."""
SENTENCE_END = regex(r"(\S{1,12})\.\s|\bper\b|\bDECL|\bE\.O\.|\.$")
TITLES = frozenset({"DR", "MR", "MS", "MRS", "JR", "SR", "ST", "AMB", "GEN", "COL", "LT"})
DECLASSIFY_ON = regex(r"\bDECLASSIFY\s{1,9}ON\s?:?\s{1,9}(\S.*)", re.IGNORECASE)
MARKED = regex(r"\(?(?:U|C|S|SBU)\)\s{0,3}")
"""A portion mark before the person."""
PARAGRAPH = regex(r"CLASSIFIED\s{1,9}BY\b", re.IGNORECASE)
"""How a paragraph begins that says who classified the cable; it counts in the numbering."""
SECTION = regex(r"(?<!\d)1[.,]?\s?([2-6])(?!\d)\s?(.{0,60})")
THROUGH = regex(r"\b([a-h])\s?-\s?([a-h])\b", re.IGNORECASE)
"""The first and the last of several letters."""


def read_authority(cursor: Cursor, header: Header, line: Line, _match: re.Match[str]) -> bool:
    """The classified-by block, to a blank line or the next thing that is known."""
    start, end = line.start, line.end
    pieces = [line.words]
    cursor.at += 1
    while (following := cursor.line) is not None:
        if following.note is not PLAIN or begins_text(cursor.text, following):
            break
        found = recognise(following.words)
        if found is not None and found[0].kind is not Kind.CLASSIFIED_BY:
            break
        pieces.append(following.words)
        end = following.end
        cursor.at += 1
    header.add(Kind.HEADER, Node(Kind.CLASSIFIED_BY, start, end, (), authority(join_lines(pieces))))
    return True


def authority(text: str) -> ClassifiedBy:
    """Who classified, from which office and why: ``Classified By: DCM Jane Doe, for reasons 1.4 (b) and (d)``."""
    found = next(iter(reversed(list(NAME.finditer(text[:DOUBLED])))), None) or NAME.search(text)
    rest = text[found.end() : found.end() + LONGEST] if found else ""
    value = ClassifiedBy()
    reason = REASON.search(rest)
    head = rest[: reason.start()] if reason else rest
    if reason:
        section = SECTION.search(rest[reason.start() :])
        if section:
            tail = re.split(r"\bDECL|\bDerived|\.\s", section[2])[0]
            tail = THROUGH.sub(_all_letters, tail)
            letters = sorted(
                {letter.lower() for letter in REASON_LETTERS.findall(AND.sub(" ", SPLIT_AND.sub(" ", tail)))}
            )
            value.reasons = (
                f"1.{section[1]} " + " ".join(f"({letter})" for letter in letters) if letters else f"1.{section[1]}"
            )
    head = head if reason else FOR_RE.split(head[: _sentence(head)], maxsplit=1)[0]
    value.name, value.office = person(MARKED.sub("", head, count=1) if MARKED.match(head) else head.strip(" ,.;:("))
    return value


def _all_letters(match: re.Match[str]) -> str:
    """All letters from one to another, apart."""
    return " ".join(map(chr, range(ord(match[1].lower()), ord(match[2].lower()) + 1)))


def _sentence(text: str) -> int:
    """How far the first sentence of a text goes; an initial or a title does not end it."""
    for match in SENTENCE_END.finditer(text):
        word = (match[1] or "").lstrip("(").upper()
        if match[1] is None or not (len(word) == 1 or word in TITLES or "." in word):
            return match.start() if match[1] is None else match.end(1)
    return len(text)


def declassify_on(text: str) -> date | str | None:
    """When a derived classification ends: the date behind DECLASSIFY ON, or the words of an event."""
    found = DECLASSIFY_ON.search(text)
    return (written_date(found[1]) or found[1].strip(" .")) if found else None
