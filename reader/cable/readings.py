"""What the characters mean where the whole cable is needed to tell: its year, its id, the cables it refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from reader.cable.authority import authority, declassify_on
from reader.cable.draft import Draft
from reader.cable.header import Header
from reader.cable.kinds import Kind
from reader.cable.moments import filed, full_year
from reader.cable.origins import canonical_id
from reader.cable.reading_text import reading_text
from reader.cable.references import read_references
from reader.cable.regex import regex
from reader.cable.tree import Node, Tree, blanked, cover
from reader.cable.values import (
    EXPANDED,
    INFERRED,
    WRITTEN,
    Addressee,
    Basis,
    Citation,
    ClassifiedBy,
    Dtg,
    ExecutiveOrder,
    MessageNumber,
    ParagraphValue,
    Reading,
    Reference,
    Signature,
    Start,
    Station,
    Subject,
)

KEYWORD = regex(
    r"(?!REF\s{1,3}[B-Z][:.)])(?:REF(?:\(S\)|/S|S|ERENCES?|TELS?)?|RE(?=\s?:))\s{0,3}[:.;]?\s{0,80}", re.IGNORECASE
)
MRN_YEAR = regex(r"MRN\s?:\s{1,60}(\d{2}|\d{4})\s")
ARCHIVE_NUMBER = regex(r"((?:19|20)\d{2})(?<!\S\d{4})[A-Z]{3,6}\d{4,6}(?!\w)")
"""The number of an archive (``2004CARACA01540``): year, the post cut to six letters, serial."""
DECLASSIFICATION = regex(r"DECL|E\.?O\.?\s?\d|RELEASED", re.IGNORECASE)
FILING = regex(r"\s(\d{3})(\d{4})(?=\D|$)")
"""The filing time on the station line: the day of the year and the hour."""
FULL_YEAR = regex(r"-(?<=((?:19|20)\d{2})-)\d{2}-\d{2}(?!\d)(?<!\d.{10})")
"""A date that begins with the year; looked for by its hyphen, as there are fewer of these than of figures."""


def settle(draft: Draft, header: Header | None) -> int | None:
    """Give the values that need the year (filing time, references, the citations that lead to them), and the year."""
    year = own_year(draft, header)
    station = next((node.value for _, node in draft.parts if isinstance(node.value, Station)), None)
    if station is not None and header is not None and header.dtg is not None and header.dtg.when is not None:
        _give_filing(draft, station, header.dtg)
    if header is not None and header.block and header.dtg is not None and header.action is not None:
        header.dtg.precedence = header.dtg.precedence or header.action
    kind = Kind.REFERENCES
    for index, (zone, node) in enumerate(draft.parts):
        if node.kind is kind:
            draft.parts[index] = (zone, reference_block(draft.text, node, year))
    link_citations(draft)
    return year


def reference_block(text: str, node: Node, year: int | None) -> Node:
    """A REF block with its entries; the page lines inside it are none of their words."""
    breaks = [child for child in node.children if child.kind is not Kind.FILLER]
    text = blanked(text, breaks)
    match = KEYWORD.match(text, node.start, node.end)
    entries = read_references(text, match.end() if match else node.start, node.end, year)
    written = " ".join(text[entries[0].start : entries[0].end].lower().split()) if entries else ""
    if written.strip(" .") in ("n/a", "none", "n/a none"):
        entries = []
    parts: list[Node] = []
    for part in sorted([*entries, *breaks], key=lambda part: part.start):
        if not parts or part.start >= parts[-1].end:
            parts.append(part)
    return cover(Kind.REFERENCES, node.start, node.end, parts)


def own_year(draft: Draft, header: Header | None) -> int | None:
    """The year that the cable's references inherit, in full."""
    if header is not None and header.dtg is not None and header.dtg.when is not None:
        return header.dtg.when.year
    if draft.year is not None:
        return draft.year
    match = MRN_YEAR.search(draft.text)
    if match:
        return full_year(match[1])
    return _year_elsewhere(draft.text)


def _year_elsewhere(text: str) -> int | None:
    """The first year in full at the ends of a text: of an archive's number or a date, but not of declassification."""
    head, tail = text[:4000], text[max(4000, len(text) - 2000) :]
    archive = ARCHIVE_NUMBER.search(head) or ARCHIVE_NUMBER.search(tail)
    if archive:
        return int(archive[1])
    for match in FULL_YEAR.finditer(head):
        line = head[head.rfind("\n", 0, match.start(1)) + 1 : match.start(1)]
        if not DECLASSIFICATION.search(line):
            return int(match[1])
    return None


def _give_filing(draft: Draft, station: Station, dtg: Dtg) -> None:
    node = next(node for _, node in draft.parts if node.value is station)
    match = FILING.search(draft.text[node.start : node.end])
    if match is None or dtg.when is None:
        return
    try:
        station.filed = filed(int(match[1]), match[2], dtg.when)
    except ValueError:
        draft.find("CR-TRANS-003", node.start, node.end, written=match[0].strip())


def link_citations(draft: Draft) -> None:
    """Lead every citation to the entry it means: by its letter, or to the only one there is."""
    kind = Kind.REFERENCES
    blocks = [node for _, node in draft.parts if node.kind is kind]
    entries = [entry.value for block in blocks for entry in block.children]
    cables = [each for each in entries if isinstance(each, Reference) and each.id]
    by_letter: dict[str, str] = {}
    for each in cables:
        if each.letter and each.id:
            by_letter.setdefault(each.letter, each.id)
    single = cables[0].id if len(cables) == 1 else None
    for _, part in draft.parts:
        for node in part.children:
            value = node.value
            if value is not None and isinstance(value, Citation):
                value.ref = by_letter.get(value.letter) if value.letter else single


Fact = tuple[str, object, Basis]
"""The name of a fact, its value (None where the node does not say), and how it follows from the writing."""


def read_facts(tree: Tree, year: int | None) -> dict[str, Reading[Any]]:
    """The single facts of a cable, by name; of several nodes the first that says it counts."""
    facts: dict[str, Reading[Any]] = {}
    for number in tree.of(*TELLING):
        node = tree.nodes[number]
        told_by = FACTS.get(type(node.value))
        if told_by is None:
            continue
        for name, value, basis in told_by(node.value, tree, number, year):
            if value is not None and name not in facts:
                facts[name] = Reading(value, basis, node.start, node.end, number)
    return facts


Told = Iterable[Fact]


def _of_dtg(value: Dtg, *_: object) -> Told:
    when = value.basis if value.basis is INFERRED else EXPANDED
    return (
        ("precedence", value.precedence, EXPANDED),
        ("info_precedence", value.info_precedence, EXPANDED),
        ("dtg", value.when, when),
    )


def _of_station(value: Station, *_: object) -> Told:
    return ("station", value.indicator, WRITTEN), ("filed", value.filed, EXPANDED)


def _of_start(value: Start, *_: object) -> Told:
    return (("transmission_id", f"{value.channel or ''}{value.sequence or ''}" or None, WRITTEN),)


def _of_addressee(value: Addressee, tree: Tree, number: int, _year: int | None) -> Told:
    return (("sender", value.plad, WRITTEN),) if tree.nodes[number].kind is Kind.FROM else ()


def _of_classification(value: MessageNumber, _tree: Tree, _number: int, year: int | None) -> Told:
    yield "classification", value.level, EXPANDED if value.basis is WRITTEN else value.basis
    if value.post and value.number is not None and year is not None:
        yield "id", canonical_id(year, value.post, value.number), EXPANDED


def _of_order(value: ExecutiveOrder, *_: object) -> Told:
    return ("executive_order", value.number, value.basis), ("declassify_on", value.declassify_on, value.basis)


def _of_authority(value: ClassifiedBy, tree: Tree, number: int, _year: int | None) -> Told:
    yield "classified_by", value if value.name else None, WRITTEN
    node = tree.nodes[number]
    others = [child for child in node.children if child.kind is not Kind.FILLER]
    yield "declassify_on", declassify_on(blanked(tree.text, others)[node.start : node.end]), WRITTEN


def _of_paragraph(value: ParagraphValue, tree: Tree, number: int, _year: int | None) -> Told:
    said = value.kind == "classification-authority"
    return (("classified_by", authority(reading_text(tree, number)), WRITTEN),) if said else ()


def _of_subject(value: Subject, *_: object) -> Told:
    return ("subject", value.value, WRITTEN), ("subject_mark", value.mark, WRITTEN)


def _of_signature(value: Signature, *_: object) -> Told:
    return (("signer", value.name, WRITTEN),)


FACTS: dict[type, Callable[[Any, Tree, int, int | None], Told]] = {
    Dtg: _of_dtg,
    Station: _of_station,
    Start: _of_start,
    Addressee: _of_addressee,
    MessageNumber: _of_classification,
    ExecutiveOrder: _of_order,
    ClassifiedBy: _of_authority,
    ParagraphValue: _of_paragraph,
    Subject: _of_subject,
    Signature: _of_signature,
}
"""What tells the facts of a node, by the type of its value: of the value, the tree, the node's number and the year."""
TELLING = (
    *(Kind.DTG, Kind.STATION, Kind.START, Kind.FROM, Kind.CLASSIFICATION, Kind.EXECUTIVE_ORDER, Kind.CLASSIFIED_BY),
    *(Kind.PARAGRAPH, Kind.SUBJECT, Kind.SIGNATURE),
)
"""The kinds of the nodes that have such values."""
