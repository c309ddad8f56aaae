"""What the raw pane and its gutter have to show, by widget position: units, portion marks, decided parts and findings.

The half that a review does not change is made when a cable is opened; ``read`` brings in the rest. Both are made from
the session's state, never from the widget.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TypeVar

from reader.app.positions import Positions
from reader.app.state.follow import differing
from reader.app.state.shown_marks import ShownMarks, as_shown
from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import Kind
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.values import Mark
from reader.review.annotation import Decision
from reader.review.rollup import CableRollup, UnitRollup
from reader.review.standing import said
from reader.review.suggest import NONE, Suggestion
from reader.review.units import table


@record
class Stretch:
    """Half-open widget positions."""

    start: int
    end: int


@record
class Part(Stretch):
    """A stretch below the level of units that a reviewer decided on, and the mark that now counts there."""

    mark: str | None


@record
class UnitPlace(Stretch):
    """Where a review unit is, what stands there, and what of it is shown: None for no marking at all."""

    unit: UnitRollup
    shown: UnitRollup | None
    parts: tuple[Part, ...] = ()


@record
class Chip(Stretch):
    """A written portion mark; ``unit`` is the number of the unit whose mark it is, -1 for one inside the text."""

    mark: str | None
    unit: int


@record
class Spot(Stretch):
    """A finding."""

    finding: Diagnostic


BLANKS = " \t"
LINE_ENDS = "\r\n"

Place = TypeVar("Place", bound=Stretch)


class Scene:
    """All places of one cable, each kind sorted by where it begins."""

    def __init__(self, cable: Telegram, positions: Positions, before: Scene | None = None) -> None:
        """Find the marks; units, parts and findings come with ``read``.

        ``before`` is the scene of the same text where it was read otherwise: what says the same stays where it is.
        """
        self.cable = cable
        self.positions = positions
        self.units: tuple[UnitPlace, ...] = ()
        self.suggestion: Suggestion = NONE
        self.marks = ShownMarks.BOTH
        """Whose markings are shown; ``read`` brings them in."""
        self.chips = tuple(self._chips())
        self.spots: tuple[Spot, ...] = ()
        self.odd: list[Diagnostic] | None = None
        """The findings that the spots are of."""
        self._outside: tuple[Part, ...] = ()
        self._by_number: dict[int, UnitPlace] = {}
        self.read_as = self.marks
        """Whose markings the places show."""
        self._known: dict[int, UnitPlace] = {}  # the units where the text was read otherwise, by where they begin
        if before is not None:
            self.odd, self.spots, self.read_as = before.odd, before.spots, before.read_as
            self._known = {place.unit.start: place for place in before.units}

    @property
    def bare(self) -> bool:
        """Whether there is nothing but text: the structure is not read yet."""
        return len(self.cable.tree.nodes) == 1

    def read(
        self,
        rollup: CableRollup,
        outside: Sequence[Decision],
        suggestion: Suggestion,
        findings: list[Diagnostic],
    ) -> list[Stretch] | None:
        """Bring in what a review says and the open findings; units that say what they said stay as they are.

        Gives where something else is to be shown than before; None for anywhere.
        """
        parts, before, same_marks = self._outside, self.suggestion, self.read_as is self.marks
        changed = self._follow_units(rollup) if same_marks and len(self.units) == len(rollup.units) else None
        if changed is None:
            known = self._known if same_marks else {}
            self.units = tuple([self._place(unit, known.get(unit.start)) for unit in rollup.units])
            self._known = {}
            self._by_number = dict(zip(table(self.cable.tree).numbers, self.units, strict=True))
        shown = () if self.marks is ShownMarks.WRITTEN else outside
        self._outside = tuple(self._part(made, made.mark) for made in sorted(shown, key=_start_of))
        self.suggestion = suggestion
        self.read_as = self.marks
        odd = self._follow(findings)
        if changed is None or parts != self._outside or before != suggestion:
            return None
        return changed + odd

    def _follow_units(self, rollup: CableRollup) -> list[Stretch]:
        """Bring in the units that say something else; gives where they stand, before and now."""
        pairs = enumerate(zip(self.units, rollup.units, strict=True))
        changed = [at for at, (place, unit) in pairs if place.unit is not unit]
        units, places = list(self.units), list[Stretch]()
        for at in changed:
            new = self._place(rollup.units[at])
            places += [units[at], new]
            units[at] = self._by_number[new.unit.number] = new
        self.units = tuple(units) if changed else self.units
        return places

    def _follow(self, findings: list[Diagnostic]) -> list[Stretch]:
        """Bring in the open findings; gives where other ones stand than before."""
        if findings is self.odd:
            return []
        spots = self.spots
        start, end = differing(self.odd or [], findings)
        new = tuple(self._spot(found) for found in findings[start : len(findings) - end])
        self.odd, self.spots = findings, (*spots[:start], *new, *spots[len(spots) - end :])
        return [*spots[start : len(spots) - end], *new]

    def _spot(self, found: Diagnostic) -> Spot:
        place = self.positions.to_widget
        return Spot(place(found.start), place(found.end), found)

    def _place(self, unit: UnitRollup, before: UnitPlace | None = None) -> UnitPlace:
        shown = as_shown(unit, self.marks)
        if before is not None and shown is not None and before.unit.end == unit.end:
            if before.unit.parts is unit.parts and before.unit.written == unit.written:
                return UnitPlace(before.start, before.end, unit, shown, before.parts)
        parts = () if shown is None else tuple(self._part(made, said(made, unit.written)) for made in shown.parts)
        return UnitPlace(*self.drawn(unit.start, unit.end), unit, shown, parts)

    def _part(self, made: Decision, mark: str | None) -> Part:
        place = self.positions.to_widget
        return Part(place(made.anchor.start), place(made.anchor.end), mark)

    def parts_near(self, start: int, end: int) -> Iterator[Part]:
        """The parts that touch ``start:end``; only units there are looked at, however many parts there are."""
        for place in near(self.units, start, end):
            yield from near(place.parts, start, end)
        yield from near(self._outside, start, end)

    def drawn(self, start: int, end: int) -> tuple[int, int]:
        """The widget positions of a span (code points) with the blanks beside it, where these reach the ends of lines.

        So a frame around a paragraph has no notch for an indent or for blanks that nobody sees.
        """
        text = self.cable.source.text
        before, after = start, end
        while before > 0 and text[before - 1] in BLANKS:
            before -= 1
        while after < len(text) and text[after] in BLANKS:
            after += 1
        at_head = before == 0 or text[before - 1] in LINE_ENDS
        at_tail = after == len(text) or text[after] in LINE_ENDS
        place = self.positions.to_widget
        return place(before if at_head else start), place(after if at_tail else end)

    def unit(self, number: int) -> UnitPlace | None:
        """The unit of a node's number."""
        return self._by_number.get(number)

    def _chips(self) -> list[Chip]:
        tree = self.cable.tree
        chips = []
        owned = set()
        for number in tree.of(Kind.MARK):
            node = tree.nodes[number]
            parent = tree.parents[number]
            leading = parent not in owned
            owned.add(parent)
            mark = node.value.value if isinstance(node.value, Mark) else None
            place = self.positions.to_widget
            chips.append(Chip(place(node.start), place(node.end), mark, parent if leading else -1))
        return chips


def near(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """Those of some sorted places that do not overlap each other which touch ``start:end``."""
    first = bisect_right(places, start, key=_end)
    return places[first : bisect_left(places, max(end, start + 1), lo=first, key=_start)]


def beginning(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """Those of some sorted places that begin in ``start:end``."""
    first = bisect_left(places, start, key=_start)
    return places[first : bisect_left(places, end, lo=first, key=_start)]


def _start_of(made: Decision) -> int:
    return made.anchor.start


def _start(place: Stretch) -> int:
    return place.start


def _end(place: Stretch) -> int:
    return place.end
