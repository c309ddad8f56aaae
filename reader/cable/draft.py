"""What the parser has so far: parts in the order of the text, each with the zone it belongs to, and the findings."""

from __future__ import annotations

from dataclasses import field

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.places import Places
from reader.cable.record import form
from reader.cable.tree import Node, cover
from reader.cable.values import Block


@form
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
        run: list[Node] = []
        running: Kind | None = None
        for zone, (_, node) in zip(self._zones(), self.parts, strict=True):
            if running is not None and zone is not running:
                groups.append(cover(running, run[0].start, run[-1].end, run))
                run = []
            if zone is None:
                groups.append(node)
            else:
                run.append(node)
            running = zone
        if running is not None:
            groups.append(cover(running, run[0].start, run[-1].end, run))
        return cover(Kind.TEXT, 0, len(self.text), groups)

    def _zones(self) -> list[Kind | None]:
        """The zone of each part; one that has none takes that of its neighbours, where they agree."""
        zones: list[Kind | None] = []
        before: Kind | None = None
        waiting = 0
        for zone, _ in self.parts:
            if zone is None:
                waiting += 1
                continue
            if waiting:
                zones += [zone if zone is before else None] * waiting
                waiting = 0
            zones.append(zone)
            before = zone
        return zones + [None] * waiting
