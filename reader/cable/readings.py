"""What the characters mean where the whole cable is needed to tell: its year, its id, the cables it refers to."""

from __future__ import annotations

import re
from typing import Any

from reader.cable.draft import Draft
from reader.cable.header import Header
from reader.cable.kinds import Kind
from reader.cable.moments import filed, full_year
from reader.cable.origins import canonical_id
from reader.cable.references import read_references
from reader.cable.tree import Node, Tree, blanked, cover
from reader.cable.values import (
    Addressee,
    Basis,
    Citation,
    ClassifiedBy,
    Dtg,
    ExecutiveOrder,
    MessageNumber,
    Reading,
    Reference,
    Signature,
    Start,
    Station,
    Subject,
)

KEYWORD = re.compile(r"(?:REF(?:S|ERENCES?|TELS?)?|REF\(S\)|REF/S|RE(?=\s?:))\s{0,3}[:.;]?\s{0,80}", re.IGNORECASE)
MRN_YEAR = re.compile(r"MRN\s?:\s{1,60}(\d{2}|\d{4})\s")
FULL_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})-\d{2}-\d{2}(?!\d)")


def settle(draft: Draft, header: Header | None) -> None:
    """Give the values that need the year: filing time, references, and the citations that lead to them."""
    year = own_year(draft, header)
    station = next((node.value for _, node in draft.parts if isinstance(node.value, Station)), None)
    if station is not None and header is not None and header.dtg is not None and header.dtg.when is not None:
        _give_filing(draft, station, header.dtg)
    if header is not None and header.block and header.dtg is not None and header.action is not None:
        header.dtg.precedence = header.dtg.precedence or header.action
    found: list[Reference] = []
    for index, (zone, node) in enumerate(draft.parts):
        if node.kind is Kind.REFERENCES:
            block = _references(draft.text, node, year)
            found.extend(entry.value for entry in block.children if isinstance(entry.value, Reference))
            draft.parts[index] = (zone, block)
    _link_citations(draft, found)


def _references(text: str, node: Node, year: int | None) -> Node:
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
    match = FULL_YEAR.search(draft.text[:4000])
    return int(match[1]) if match else None


def _give_filing(draft: Draft, station: Station, dtg: Dtg) -> None:
    node = next(node for _, node in draft.parts if node.value is station)
    match = re.search(r"\s(\d{3})(\d{4})(?=\D|$)", draft.text[node.start : node.end])
    if match is None or dtg.when is None:
        return
    try:
        station.filed = filed(int(match[1]), match[2], dtg.when)
    except ValueError:
        draft.find("CR-TRANS-003", node.start, node.end, written=match[0].strip())


def _link_citations(draft: Draft, references: list[Reference]) -> None:
    """Lead every citation to the entry it means: by its letter, or to the only one there is."""
    cables = [each for each in references if each.id]
    by_letter: dict[str, str] = {}
    for each in cables:
        if each.letter and each.id:
            by_letter.setdefault(each.letter, each.id)
    single = cables[0].id if len(cables) == 1 else None
    for _, part in draft.parts:
        for node in part.children:
            value = node.value
            if isinstance(value, Citation):
                value.ref = by_letter.get(value.letter) if value.letter else single


def read_facts(draft: Draft, header: Header | None, tree: Tree) -> dict[str, Reading[Any]]:
    """The single facts of a cable, by name."""
    facts: dict[str, Reading[Any]] = {}

    def put(name: str, number: int, value: object, basis: Basis = Basis.WRITTEN) -> None:
        node = tree.nodes[number]
        if value is not None and name not in facts:
            facts[name] = Reading(value, basis, node.start, node.end, number)

    year = own_year(draft, header)
    for number, node in enumerate(tree.nodes):
        value = node.value
        if value is None:
            continue
        if isinstance(value, Dtg):
            put("precedence", number, value.precedence, Basis.EXPANDED)
            put("info_precedence", number, value.info_precedence, Basis.EXPANDED)
            put("dtg", number, value.when, value.basis if value.basis is Basis.INFERRED else Basis.EXPANDED)
        elif isinstance(value, Station):
            put("station", number, value.indicator)
            put("filed", number, value.filed, Basis.EXPANDED)
        elif isinstance(value, Start):
            put("transmission_id", number, f"{value.channel or ''}{value.sequence or ''}" or None)
        elif isinstance(value, MessageNumber):
            put("classification", number, value.level, Basis.EXPANDED if value.basis is Basis.WRITTEN else value.basis)
            if value.post and value.number is not None and year is not None:
                put("id", number, canonical_id(year, value.post, value.number), Basis.EXPANDED)
        elif isinstance(value, ExecutiveOrder):
            put("executive_order", number, value.number)
            put("declassify_on", number, value.declassify_on)
        elif isinstance(value, ClassifiedBy):
            put("classified_by", number, value if value.name else None)
        elif isinstance(value, Subject) and node.kind is Kind.SUBJECT:
            put("subject", number, value.value)
            put("subject_mark", number, value.mark)
        elif isinstance(value, Signature):
            put("signer", number, value.name)
        elif isinstance(value, Addressee) and node.kind is Kind.FROM:
            put("sender", number, value.plad)
    return facts


__all__ = ["Node", "own_year", "read_facts", "settle"]
