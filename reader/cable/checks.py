"""The cross-checks: what two places of a cable say of the same thing, held against each other.

Each gives a finding, also where they agree where that is worth knowing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Any

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.draft import Draft
from reader.cable.kinds import Kind
from reader.cable.markings import level_of, restriction
from reader.cable.source import Source
from reader.cable.tree import Node, Tree
from reader.cable.values import (
    Basis,
    BlockKind,
    Caption,
    Dtg,
    Level,
    MessageNumber,
    PageBreak,
    ParagraphValue,
    Reading,
    Relay,
    Repeat,
    Security,
    Station,
)

Facts = Mapping[str, Reading[Any]]
LEVEL_CODES = {
    Level.UNCLASSIFIED: "U",
    Level.LIMITED_OFFICIAL_USE: "LOU",
    Level.CONFIDENTIAL: "C",
    Level.SECRET: "S",
    Level.TOP_SECRET: "TS",
}


def check(source: Source, draft: Draft, tree: Tree, facts: Facts, odd: str | None) -> tuple[Diagnostic, ...]:
    """All findings of a cable, in the order of the text."""
    cable = _Cable(source, draft, tree, facts)
    _check_source(cable, odd)
    if odd is None and source.text:
        for each in CHECKS:
            each(cable)
    return tuple(sorted([*draft.findings, *cable.findings], key=lambda found: (found.start, found.end, found.rule)))


class _Cable:
    """What the checks look at, and the findings they make."""

    def __init__(self, source: Source, draft: Draft, tree: Tree, facts: Facts) -> None:
        self.source = source
        self.draft = draft
        self.tree = tree
        self.facts = facts
        self.findings: list[Diagnostic] = []
        self.by_kind: dict[Kind, list[Node]] = {}
        for node in tree.nodes:
            self.by_kind.setdefault(node.kind, []).append(node)

    def find(self, rule: str, node: Node | tuple[int, int], **details: object) -> None:
        start, end = node if isinstance(node, tuple) else (node.start, node.end)
        self.findings.append(finding(rule, start, end, **details))

    def first(self, kind: Kind) -> Node | None:
        return next(iter(self.by_kind.get(kind, ())), None)

    def all(self, kind: Kind) -> list[Node]:
        return self.by_kind.get(kind, [])

    @property
    def captions(self) -> set[str]:
        return {
            node.value.name for node in self.all(Kind.CAPTION) if isinstance(node.value, Caption) and node.value.name
        }


def _check_source(cable: _Cable, odd: str | None) -> None:
    source, whole = cable.source, (0, len(cable.source.text))
    if not source.data:
        cable.find("CR-TEXT-001", whole)
    elif odd is not None:
        cable.find("CR-TEXT-002", whole, what=odd)
    elif not source.text.strip():
        cable.find("CR-TEXT-003", whole)
    if source.fallback:
        cable.find("CR-TEXT-004", (0, 0), encoding=source.encoding)
    if "\ufffd" in source.text:
        at = source.text.index("\ufffd")
        cable.find("CR-TEXT-005", (at, at + 1))


def _check_nothing(cable: _Cable) -> None:
    """Say when a text shows nothing that a telegram has."""
    known = {Kind.TRANSMISSION, Kind.ROUTING, Kind.HEADER, Kind.LABEL, Kind.MARK, Kind.SIGNATURE}
    if not known & set(cable.by_kind) and cable.source.text.strip():
        cable.find("CR-TEXT-006", (0, len(cable.source.text)))


def _check_others(cable: _Cable) -> None:
    for node in cable.all(Kind.WRAPPER):
        if node.end - node.start > 200 and _holds_header(cable.tree.text, node):
            cable.find("CR-TEXT-007", (node.start, min(node.end, node.start + 80)))


def _holds_header(text: str, node: Node) -> bool:
    head = text[node.start : node.start + 600]
    return text[: node.start].strip() != "" and (
        "\nFM " in head or head.startswith(("VZCZC", "UNCLAS", "C O N F", "S E C R E T"))
    )


def _check_unrecognised(cable: _Cable) -> None:
    for node in cable.all(Kind.UNRECOGNISED):
        cable.find("CR-TEXT-008", node)


def _check_times(cable: _Cable) -> None:
    station, dtg = cable.first(Kind.STATION), cable.first(Kind.DTG)
    if station is None or dtg is None or not isinstance(station.value, Station) or not isinstance(dtg.value, Dtg):
        return
    filed, when = station.value.filed, dtg.value.when
    if filed is None or when is None:
        return
    late = filed - when
    if timedelta(minutes=-1) <= late <= timedelta(minutes=60):
        cable.find("CR-TRANS-004", station, filed=f"{filed:%d %b %Y, %H:%M}Z")
    elif timedelta() < late <= timedelta(days=7):
        cable.find("CR-TRANS-005", station, late=_words(late))
    else:
        cable.find("CR-TRANS-006", station, filed=f"{filed:%d %b %Y, %H:%M}Z", dtg=f"{when:%d %b %Y, %H:%M}Z")


def _words(span: timedelta) -> str:
    hours = span.total_seconds() / 3600
    return f"{hours / 24:.1f} days" if hours >= 48 else f"{hours:.1f} hours"


def _check_serial(cable: _Cable) -> None:
    station, line = cable.first(Kind.STATION), cable.first(Kind.CLASSIFICATION)
    if (
        station is None
        or line is None
        or not isinstance(station.value, Station)
        or not isinstance(line.value, MessageNumber)
    ):
        return
    serial, number = station.value.serial, line.value.number
    if serial is None or number is None:
        return
    if number % 10000 == int(serial):
        cable.find("CR-TRANS-007", station, serial=serial, number=number)
    else:
        cable.find("CR-TRANS-008", station, serial=serial, number=number)


def _check_security(cable: _Cable) -> None:
    security, line = cable.first(Kind.SECURITY), cable.first(Kind.CLASSIFICATION)
    if (
        security is None
        or line is None
        or not isinstance(security.value, Security)
        or not isinstance(line.value, MessageNumber)
    ):
        return
    letter, level = security.value.classification, line.value.level
    expected = LEVEL_CODES.get(level) if level else None
    if letter is None or expected is None or letter in "ER" or level is Level.LIMITED_OFFICIAL_USE:
        return
    cable.find("CR-TRANS-009" if letter == expected[0] else "CR-TRANS-010", security, letter=letter, level=level)


def _check_precedence(cable: _Cable) -> None:
    relay, dtg = cable.first(Kind.RELAY), cable.first(Kind.DTG)
    if relay is None or dtg is None or not isinstance(relay.value, Relay) or not isinstance(dtg.value, Dtg):
        return
    if dtg.value.precedence and relay.value.precedence and dtg.value.precedence is not relay.value.precedence:
        cable.find("CR-TRANS-011", relay, relay=relay.value.precedence, dtg=dtg.value.precedence)


def _check_sections(cable: _Cable) -> None:
    line = cable.first(Kind.CLASSIFICATION)
    if line is None or not isinstance(line.value, MessageNumber) or not line.value.sections:
        return
    breaks = [node.value for node in cable.all(Kind.PAGE_BREAK) if isinstance(node.value, PageBreak)]
    seen = {each.section for each in breaks if each.section} | {line.value.section or 1}
    seen |= {
        node.value.section for node in cable.all(Kind.REPEAT) if isinstance(node.value, Repeat) and node.value.section
    }
    missing = [str(n) for n in range(1, line.value.sections + 1) if n not in seen]
    if missing:
        cable.find("CR-BODY-001", line, missing=", ".join(missing), sections=line.value.sections)
    elif line.value.sections > 1:
        cable.find("CR-BODY-002", line, sections=line.value.sections)
    for node in cable.all(Kind.PAGE_BREAK):
        value = node.value
        if isinstance(value, PageBreak) and value.number is not None and line.value.number is not None:
            if (
                value.number % 100000 != line.value.number % 100000
                and value.number % 10000 != line.value.number % 10000
            ):
                cable.find("CR-BODY-007", node, written=value.number, number=line.value.number)


def _check_numbering(cable: _Cable) -> None:
    last = 0
    nodes = cable.all(Kind.PARAGRAPH)
    numbered = [node for node in nodes if isinstance(node.value, ParagraphValue) and node.value.number is not None]
    damaged = [
        node for node in numbered if isinstance(node.value, ParagraphValue) and node.value.basis is Basis.INFERRED
    ]
    if len(damaged) > 1:
        labels = [node.value.label or "" for node in damaged if isinstance(node.value, ParagraphValue)]
        numbers = [node.value.number for node in damaged if isinstance(node.value, ParagraphValue)]
        shown = ", ".join(labels[:3]) + (" \u2026 " + labels[-1] if len(labels) > 3 else "")
        cable.find("CR-BODY-011", _label(damaged[0]), labels=shown, first=numbers[0], last=numbers[-1])
    for node in damaged:
        value = node.value
        if isinstance(value, ParagraphValue) and value.label:
            cable.find("CR-BODY-003", _label(node), label=value.label, number=value.number)
    for node in numbered:
        value = node.value
        if not isinstance(value, ParagraphValue) or value.number is None:
            continue
        if last and value.number != last + 1:
            rule = "CR-BODY-005" if value.number <= last else "CR-BODY-004"
            cable.find(rule, _label(node), number=value.number, before=last)
        last = value.through or value.number
    if numbered and isinstance(numbered[0].value, ParagraphValue) and numbered[0].value.number != 1:
        cable.find("CR-BODY-006", _label(numbered[0]), number=numbered[0].value.number)
    if (
        not damaged
        and len(numbered) > 1
        and not any(f.rule in ("CR-BODY-004", "CR-BODY-005", "CR-BODY-006") for f in cable.findings)
    ):
        cable.find("CR-BODY-008", (numbered[0].start, numbered[0].start), last=last)


def _label(node: Node) -> tuple[int, int]:
    first = node.children[0] if node.children else node
    return (first.start, first.end) if first.kind is Kind.LABEL else (node.start, node.start + 1)


def _check_truncation(cable: _Cable) -> None:
    nodes = [node for node in cable.tree.nodes if node.kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.SIGNATURE)]
    for node, following in pairwise(nodes):
        if node.kind is not Kind.PARAGRAPH or following.kind is not Kind.PARAGRAPH:
            continue
        tail = cable.tree.text[max(node.end - 4, node.start) : node.end]
        if tail and tail[-1].isalnum() and tail[-1].islower() and node.end - node.start > 200:
            cable.find("CR-BODY-009", (node.end - 1, node.end), number=_called(node))


def _called(node: Node) -> str:
    value = node.value
    number = value.number if isinstance(value, ParagraphValue) else None
    return f"paragraph {number}" if number is not None else "an unnumbered paragraph"


def _check_marks(cable: _Cable) -> None:
    line = cable.first(Kind.CLASSIFICATION)
    level = line.value.level if line is not None and isinstance(line.value, MessageNumber) else None
    paragraphs = [node for node in cable.all(Kind.PARAGRAPH) if isinstance(node.value, ParagraphValue)]
    marks = [node.value.mark for node in paragraphs if isinstance(node.value, ParagraphValue) and node.value.mark]
    if not marks:
        return
    for node in paragraphs:
        if isinstance(node.value, ParagraphValue) and node.value.mark is None:
            cable.find("CR-MARK-008", (node.start, min(node.end, node.start + 1)), paragraph=_called(node))
    if line is None or level is None:
        return
    banner, highest = LEVEL_CODES[level], max((level_of(mark) for mark in marks), key=restriction)
    classified = banner in ("C", "S", "TS")
    for node in paragraphs:
        mark = node.value.mark if isinstance(node.value, ParagraphValue) else None
        if mark and level_of(mark) in ("C", "S", "TS") and restriction(level_of(mark)) > restriction(banner):
            cable.find("CR-MARK-001", node.children[0] if node.children else node, mark=mark, level=level)
    if classified and restriction(highest) < restriction(banner):
        cable.find("CR-MARK-002", line, level=level, highest=highest)
    _check_captions(cable, line, marks, classified)


def _check_captions(cable: _Cable, line: Node, marks: list[str], classified: bool) -> None:
    captions = cable.captions
    noforn = [mark for mark in marks if "NF" in mark.split("/")]
    says_noforn = "NOFORN" in captions or "NOFORN" in cable.tree.text[line.start : line.end]
    if noforn and not says_noforn and not classified:
        cable.find("CR-MARK-003", line)
    if not classified:
        sbu = any(level_of(mark) == "SBU" for mark in marks)
        protects = bool(captions & {"SENSITIVE", "SBU", "NOFORN", "FOUO"}) or bool(cable.all(Kind.HANDLING))
        if sbu and not captions & {"SENSITIVE", "SBU"}:
            cable.find("CR-MARK-006", line)
        elif sbu and protects:
            cable.find("CR-MARK-005", line, captions=", ".join(sorted(captions & {"SENSITIVE", "SBU", "NOFORN"})))
        elif "SENSITIVE" in captions and not sbu:
            cable.find("CR-MARK-007", line)
    if "NODIS" in captions and "EXDIS" in captions:
        cable.find("CR-MARK-011", line)


def _check_blocks(cable: _Cable) -> None:
    for block in cable.draft.blocks:
        if block.implied and block.kind in (BlockKind.SUMMARY, BlockKind.COMMENT):
            cable.find("CR-BODY-010", (block.start, min(block.end, block.start + 12)), kind=block.kind)


CHECKS: tuple[Callable[[_Cable], None], ...] = (
    _check_nothing,
    _check_others,
    _check_unrecognised,
    _check_times,
    _check_serial,
    _check_security,
    _check_precedence,
    _check_sections,
    _check_numbering,
    _check_truncation,
    _check_marks,
    _check_blocks,
)
"""Every check, in order."""
