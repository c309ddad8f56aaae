"""What the overview strip shows of a cable, and where on it: units, findings and matches, each by a shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader.app.raw_gutter import LOUDEST, unit_words
from reader.cable.diagnostics import Diagnostic
from reader.cable.tree import Tree
from reader.review.rollup import UnitRollup
from reader.review.units import unit_name

ROOM = 7.0
"""Height of a shape: of several nearer to each other than this one is drawn, and all are told."""

LEAST = 3.0
"""Height of a bar at least; one that would lie in those before it is left out."""


class Lane(IntEnum):
    """The columns of the strip, from the left."""

    BAR = 0
    STATE = 1
    FINDING = 2
    MATCH = 3


@dataclass(frozen=True, slots=True)
class OnStrip:
    """A shape on the strip: how far down it reaches, where a click on it leads, and what it stands for.

    ``number`` is the node that is gone to as a whole, if one is.
    """

    lane: Lane
    top: float
    bottom: float
    start: int
    end: int
    number: int | None = None
    unit: UnitRollup | None = None
    finding: Diagnostic | None = None
    index: int = -1
    """Of a match."""
    current: bool = False


Down = Callable[[int], float]
"""How far down the strip an offset of the text stands, in pixels."""


def units_on_strip(units: Iterable[UnitRollup], down: Down) -> list[OnStrip]:
    """The bar of each unit, and a shape for its state, wherever there is room for one."""
    shown = []
    free = free_of_shapes = float("-inf")
    for unit in units:
        top = down(unit.start)
        bottom = max(down(max(unit.end - 1, unit.start)), top + LEAST)
        if bottom >= free + LEAST:
            shown.append(OnStrip(Lane.BAR, top, bottom, unit.start, unit.end, unit.number, unit))
            free = bottom
        if top >= free_of_shapes:
            shown.append(OnStrip(Lane.STATE, top, top + ROOM, unit.start, unit.end, unit.number, unit))
            free_of_shapes = top + ROOM
    return shown


def findings_on_strip(findings: Sequence[Diagnostic], down: Down) -> list[OnStrip]:
    """A shape for each finding; of those that would lie over each other the loudest."""
    shown: list[OnStrip] = []
    for finding in findings:
        top = down(finding.start)
        made = OnStrip(Lane.FINDING, top, top + ROOM, finding.start, finding.end, finding=finding)
        if shown and top < shown[-1].bottom:
            shown[-1] = _louder(shown[-1], made)
        else:
            shown.append(made)
    return shown


def _louder(one: OnStrip, other: OnStrip) -> OnStrip:
    def rank(each: OnStrip) -> int:
        severity = each.finding.severity if each.finding else None
        return LOUDEST.index(severity) if severity in LOUDEST else len(LOUDEST)

    return other if rank(other) < rank(one) else one


def matches_on_strip(found: Sequence[tuple[int, int]], current: int, down: Down) -> list[OnStrip]:
    """A rule for each match; one for all that fall on one row of pixels, the current one in any case."""
    shown = []
    last = -1
    for index, (start, end) in enumerate(found):
        top = down(start)
        if int(top) != last or index == current:
            shown.append(OnStrip(Lane.MATCH, top, top + 2, start, end, index=index, current=index == current))
            last = int(top)
    return shown


def told(tree: Tree, shape: OnStrip, matches: int) -> str:
    """What a shape stands for, in words; ``matches`` is how many there are."""
    if shape.unit is not None:
        return f"{unit_name(tree, shape.unit.number).capitalize()}: {unit_words(shape.unit)}"
    if shape.finding is not None:
        return f"{shape.finding.severity.capitalize()}: {shape.finding.message}"
    return f"Match {shape.index + 1:,} of {matches:,}"
