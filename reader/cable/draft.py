"""What the parser has so far: parts in the order of the text, each with the zone it belongs to, and the findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.places import Places
from reader.cable.tree import Node, cover
from reader.cable.values import Block


@dataclass(slots=True)
class Draft:
    """A cable while it is read. A part whose zone is None stands wherever it happens to stand."""

    text: str
    lines: list[Line]
    year: int | None = None
    parts: list[tuple[Kind | None, Node]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    _places: Places | None = None

    @property
    def places(self) -> Places:
        """Where words stand in the text."""
        if self._places is None:
            self._places = Places(self.text)
        return self._places

    def add(self, zone: Kind | None, node: Node) -> None:
        """Put a part behind the others."""
        self.parts.append((zone, node))

    def find(self, rule: str, start: int, end: int, **details: object) -> None:
        """Note a finding."""
        self.findings.append(finding(rule, start, end, **details))

    def root(self) -> Node:
        """The covered tree: neighbours of one zone stand together, and what stands between them goes in with them."""
        groups: list[Node] = []
        for zone, group in groupby(zip(self._zones(), self.parts, strict=True), key=lambda pair: pair[0]):
            nodes = [node for _, (_, node) in group]
            if zone is None:
                groups.extend(nodes)
            else:
                groups.append(cover(zone, nodes[0].start, nodes[-1].end, nodes))
        return cover(Kind.TEXT, 0, len(self.text), groups)

    def _zones(self) -> list[Kind | None]:
        """The zone of each part; one that has none takes that of its neighbours, where they agree."""
        after: list[Kind | None] = []
        zone: Kind | None = None
        for own, _ in reversed(self.parts):
            zone = own or zone
            after.append(zone)
        after.reverse()
        zones: list[Kind | None] = []
        before: Kind | None = None
        for (own, _), following in zip(self.parts, after, strict=True):
            before = own or before
            zones.append(own or (before if before is following else None))
        return zones
