"""What the overview strip shows of a cable, and where on it: units, findings and matches, each by a shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader.app.raw_gutter import LOUDEST, unit_words
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.telegram import Telegram
from reader.review.rollup import State, UnitRollup
from reader.review.units import unit_name

ROOM = 7.0
"""Height of a shape: of several nearer to each other than this one is drawn, and all are told."""


class Lane(IntEnum):
    """The columns of the strip, from the left."""

    BAR = 0
    STATE = 1
    FINDING = 2
    MATCH = 3


@dataclass(frozen=True, slots=True)
class OnStrip:
    """A shape on the strip: how far down it reaches, what it stands for, and where a click on it leads.

    ``number`` is the node that is gone to as a whole, if one is.
    """

    lane: Lane
    top: float
    bottom: float
    words: str
    start: int
    end: int
    number: int | None = None
    unit: UnitRollup | None = None
    severity: Severity | None = None
    current: bool = False


Down = Callable[[int], float]
"""How far down the strip an offset of the text stands, in pixels."""


def units_on_strip(cable: Telegram, units: Iterable[UnitRollup], down: Down) -> list[OnStrip]:
    """The bar of each unit, and a shape for its state, wherever there is room for one."""
    shown = []
    free = float("-inf")
    for unit in units:
        top, bottom = down(unit.start), down(max(unit.end - 1, unit.start))
        words = f"{unit_name(cable.tree, unit.number).capitalize()}: {unit_words(unit)}"
        bottom = max(bottom, top + 3)
        shown.append(OnStrip(Lane.BAR, top, bottom, words, unit.start, unit.end, unit.number, unit))
        if top >= free or unit.state is State.CHANGED:
            shown.append(OnStrip(Lane.STATE, top, top + ROOM, words, unit.start, unit.end, unit.number, unit))
            free = top + ROOM
    return shown


def findings_on_strip(findings: Sequence[Diagnostic], down: Down) -> list[OnStrip]:
    """A shape for each finding; of those that would lie over each other the loudest."""
    shown: list[OnStrip] = []
    for finding in findings:
        top = down(finding.start)
        words = f"{finding.severity.capitalize()}: {finding.message}"
        made = OnStrip(Lane.FINDING, top, top + ROOM, words, finding.start, finding.end, severity=finding.severity)
        if shown and top < shown[-1].bottom:
            shown[-1] = _louder(shown[-1], made)
        else:
            shown.append(made)
    return shown


def _louder(one: OnStrip, other: OnStrip) -> OnStrip:
    def rank(each: OnStrip) -> int:
        return LOUDEST.index(each.severity) if each.severity in LOUDEST else len(LOUDEST)

    return other if rank(other) < rank(one) else one


def matches_on_strip(found: Sequence[tuple[int, int]], current: int, down: Down) -> list[OnStrip]:
    """A rule for each match; one for all that fall on one row of pixels, the current one in any case."""
    shown = []
    last = -1
    for index, (start, end) in enumerate(found):
        top = down(start)
        if int(top) != last or index == current:
            words = f"Match {index + 1:,} of {len(found):,}"
            shown.append(OnStrip(Lane.MATCH, top, top + 2, words, start, end, current=index == current))
            last = int(top)
    return shown
