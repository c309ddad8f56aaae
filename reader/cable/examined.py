"""What a check looks at: a cable that has been read, its parts by kind, and the findings made so far."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.draft import Draft
from reader.cable.kinds import PARAGRAPH, Kind
from reader.cable.once import once
from reader.cable.source import Source
from reader.cable.tree import Node, Tree
from reader.cable.values import (
    Caption,
    Dtg,
    ExecutiveOrder,
    Level,
    Mark,
    MessageNumber,
    ParagraphValue,
    Reading,
    Station,
    Value,
)

V = TypeVar("V", bound=Value)

Facts = Mapping[str, Reading[Any]]
LEVEL_CODES = {
    Level.UNCLASSIFIED: "U",
    Level.LIMITED_OFFICIAL_USE: "LOU",
    Level.CONFIDENTIAL: "C",
    Level.SECRET: "S",
    Level.TOP_SECRET: "TS",
}
CLASSIFIED = frozenset({Level.CONFIDENTIAL, Level.SECRET, Level.TOP_SECRET})


class Examined:
    """A cable under examination; ``find`` notes a finding about a node or a span."""

    def __init__(self, source: Source, draft: Draft, tree: Tree, facts: Facts) -> None:
        """Begin with no finding."""
        self.source = source
        self.draft = draft
        self.tree = tree
        self.text = tree.text
        self.facts = facts
        self.findings: list[Diagnostic] = []
        self._by_kind: dict[Kind, list[Node]] = {}

    def find(self, rule: str, place: Node | tuple[int, int], **details: object) -> None:
        """Note a finding of a rule; the details fill its sentence."""
        start, end = place if isinstance(place, tuple) else (place.start, place.end)
        self.findings.append(finding(rule, start, end, **details))

    def found(self, *rules: str) -> bool:
        """Whether a finding of one of some rules was made."""
        return any(each.rule in rules for each in self.findings)

    def all(self, *kinds: Kind) -> list[Node]:
        """The nodes of a kind (in the order of the text) or of some kinds, kind by kind."""
        if len(kinds) == 1:
            return self._of(kinds[0])
        return [node for kind in kinds for node in self._of(kind)]

    def _of(self, kind: Kind) -> list[Node]:
        found = self._by_kind.get(kind)
        if found is None:
            nodes, numbers = self.tree.nodes, self.tree.by_kind.get(kind)
            found = self._by_kind[kind] = [nodes[number] for number in numbers] if numbers else []
        return found

    def valued(self, kind: Kind, value: type[V]) -> list[tuple[Node, V]]:
        """The nodes of a kind, each with its value."""
        return [(node, node.value) for node in self._of(kind) if isinstance(node.value, value)]

    def first_valued(self, kind: Kind, value: type[V]) -> tuple[Node, V] | None:
        """The first node of a kind with its value."""
        nodes = self.tree.nodes
        for number in self.tree.by_kind.get(kind, ()):
            node = nodes[number]
            if isinstance(node.value, value):
                return node, node.value
        return None

    @once
    def station(self) -> tuple[Node, Station] | None:
        """The station line."""
        return self.first_valued(Kind.STATION, Station)

    @once
    def order(self) -> tuple[Node, ExecutiveOrder] | None:
        """The E.O. line."""
        return self.first_valued(Kind.EXECUTIVE_ORDER, ExecutiveOrder)

    @once
    def paragraphs(self) -> list[tuple[Node, ParagraphValue]]:
        """The paragraphs."""
        return self.valued(PARAGRAPH, ParagraphValue)

    @once
    def line(self) -> tuple[Node, MessageNumber] | None:
        """The classification line."""
        return self.first_valued(Kind.CLASSIFICATION, MessageNumber)

    @once
    def level(self) -> Level | None:
        """The level on the classification line."""
        return self.line[1].level if self.line else None

    @once
    def when(self) -> datetime | None:
        """The moment of the date-time group."""
        dtg = self.first_valued(Kind.DTG, Dtg)
        return dtg[1].when if dtg else None

    @once
    def marked(self) -> list[tuple[Node, str]]:
        """Every portion mark that has a canonical form, with it."""
        return [(node, value.value) for node, value in self.valued(Kind.MARK, Mark) if value.value]

    @once
    def captions(self) -> set[str]:
        """The names of the captions."""
        return {value.name for _, value in self.valued(Kind.CAPTION, Caption) if value.name}
