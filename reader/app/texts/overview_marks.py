"""What the overview strip shows of a cable, and where on it: units, findings and matches, each by a shape."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from operator import attrgetter

from reader.app import words
from reader.app.language import say, tr
from reader.app.texts.raw_gutter import LOUDEST, unit_words
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.phrase import capital
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Note
from reader.review.rollup import UnitRollup
from reader.review.units import unit_at, unit_name

ROOM = 7.0
"""Height of a shape: of several nearer to each other than this one is drawn, and all are told."""

SEVERITY = attrgetter("severity")
RANKING = (*LOUDEST, *(severity for severity in Severity if severity not in LOUDEST))
"""All severities, the loudest first."""

LEAST = 3.0
"""Height of a bar at least; one that would lie in those before it is left out."""


class Lane(IntEnum):
    """The columns of the strip, from the left."""

    BAR = 0
    STATE = 1
    NOTE = 2
    FINDING = 3
    MATCH = 4


@record
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
    note: Note | None = None
    index: int = -1
    """Of a match."""
    current: bool = False


Down = Callable[[int], float]
"""How far down the strip an offset of the text stands, in pixels."""


@record
class Spot:
    """Where a shape of a unit stands, whatever the review says of it; ``index`` is the unit's."""

    lane: Lane
    top: float
    bottom: float
    index: int

    def of(self, unit: UnitRollup) -> OnStrip:
        """The shape, for a state of the unit."""
        return OnStrip(self.lane, self.top, self.bottom, unit.start, unit.end, unit.number, unit)


def spots_of_units(units: Sequence[UnitRollup], down: Down) -> list[Spot]:
    """The bar of each unit, and a shape for its state, wherever there is room for one, in the order of the text.

    Units that find no room are leapt over, so the time goes with the height of the strip.
    """
    made = [*_bars(units, down), *_shapes(units, down)]
    return sorted(made, key=lambda spot: (spot.index, spot.lane))


def _bars(units: Sequence[UnitRollup], down: Down) -> Iterator[Spot]:
    at = 0
    while at < len(units):
        top = down(units[at].start)
        free = max(down(_last(units[at])), top + LEAST)
        yield Spot(Lane.BAR, top, free, at)
        at = leap(len(units), at + 1, _Reaches(units, down, free))


@record
class _Reaches:
    """Whether the bar of a unit would be seen below those before it, which end at ``free``."""

    units: Sequence[UnitRollup]
    down: Down
    free: float

    def __call__(self, index: int) -> bool:
        unit = self.units[index]
        return self.down(unit.start) >= self.free or self.down(_last(unit)) >= self.free + LEAST


def _shapes(units: Sequence[UnitRollup], down: Down) -> Iterator[Spot]:
    at = 0
    while at < len(units):
        top = down(units[at].start)
        yield Spot(Lane.STATE, top, top + ROOM, at)
        at = leap(len(units), at + 1, _Below(units, down, top + ROOM))


@record
class _Below:
    """Whether something begins at or below a height."""

    places: Sequence[UnitRollup] | Sequence[Diagnostic]
    down: Down
    height: float

    def __call__(self, index: int) -> bool:
        return self.down(self.places[index].start) >= self.height


def leap(count: int, at: int, fits: Callable[[int], bool]) -> int:
    """The first index from ``at`` on that fits, or ``count``; all after it fit too. Steps double, then halve."""
    step = 1
    while at + step <= count and not fits(at + step - 1):
        at += step
        step *= 2
    return bisect_left(range(count), True, at, min(at + step, count), key=fits)


def findings_on_strip(findings: Sequence[Diagnostic], down: Down) -> list[OnStrip]:
    """A shape for each finding; of those that would lie over each other the loudest, the first of these."""
    severities = list(map(SEVERITY, findings))  # of thousands, of which none is looked at by itself
    shown: list[OnStrip] = []
    at = 0
    while at < len(findings):
        top = down(findings[at].start)
        after = leap(len(findings), at + 1, _Below(findings, down, top + ROOM))
        here = severities[at:after]
        loudest = findings[at + here.index(next(each for each in RANKING if each in here))]
        shown.append(OnStrip(Lane.FINDING, top, top + ROOM, loudest.start, loudest.end, finding=loudest))
        at = after
    return shown


def _last(unit: UnitRollup) -> int:
    """The offset of a unit's last character."""
    return max(unit.end - 1, unit.start)


def notes_on_strip(notes: Iterable[Note], tree: Tree, down: Down) -> list[OnStrip]:
    """A bubble for each note on a place; of several nearer to each other than a bubble is high the first one."""
    shown: list[OnStrip] = []
    free = float("-inf")
    for note in sorted((note for note in notes if note.anchor is not None), key=_start_of_note):
        start, end = _span_of_note(note)
        top = down(start)
        if top >= free:
            unit = unit_at(tree, start)
            node = None if unit is None else tree.nodes[unit]
            whole = unit if node is not None and (node.start, node.end) == (start, end) else None
            shown.append(OnStrip(Lane.NOTE, top, top + ROOM, start, end, whole, note=note))
            free = top + ROOM
    return shown


def _span_of_note(note: Note) -> tuple[int, int]:
    return note.anchor.span if note.anchor is not None else (0, 0)


def _start_of_note(note: Note) -> int:
    return _span_of_note(note)[0]


def matches_on_strip(found: Sequence[tuple[int, int]], current: int, down: Down) -> list[OnStrip]:
    """A rule for each match; one for all that fall on one row of pixels, the current one in any case."""
    firsts, index = set(), 0
    while index < len(found):
        firsts.add(index)  # of the rows of pixels; the others, of which there may be thousands, are not asked for
        row = int(down(found[index][0]))
        index = bisect_right(range(len(found)), row, lo=index + 1, key=lambda at: int(down(found[at][0])))
    shown = []
    for at in sorted(firsts | ({current} if 0 <= current < len(found) else set())):
        start, end = found[at]
        top = down(start)
        shown.append(OnStrip(Lane.MATCH, top, top + 2, start, end, index=at, current=at == current))
    return shown


def told(tree: Tree, shape: OnStrip, matches: int) -> str:
    """What a shape stands for, in words; ``matches`` is how many there are."""
    if shape.unit is not None:
        return f"{say(capital(unit_name(tree, shape.unit.number)))}: {unit_words(shape.unit)}"
    if shape.finding is not None:
        return f"{words.severity(shape.finding.severity)}: {say(shape.finding.message)}"
    if shape.note is not None:
        return tr("Note: {note}", note=" ".join(shape.note.text.split()))
    return tr("Match {index:,} of {matches:,}", index=shape.index + 1, matches=matches)
