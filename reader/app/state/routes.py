"""Where one is in a cable, and where a step leads from there: to a unit, to a finding, to what an undo changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import ZONES, Kind
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Anchor
from reader.review.index import common_start
from reader.review.overlay import part_at
from reader.review.review import PLACED, Review
from reader.review.rollup import CableRollup, State, UnitRollup


@record
class Location:
    """The one current place, which every pane observes; offsets are half-open code points, equal for a caret."""

    number: int
    """The node's number; -1 where no node is current."""
    start: int
    end: int
    origin: str
    """Who moved there: ``raw`` (the caret or a selection in the text), ``tree``, ``go`` (a command), or ``look`` (a
    search while it is typed)."""

    @property
    def chosen(self) -> bool:
        """Whether a person selected these very characters."""
        return self.origin == "raw" and self.start < self.end


NOWHERE = Location(-1, 0, 0, "go")


def unit_from(
    rollup: CableRollup, place: Location, unit: UnitRollup | None, state: State, *, forward: bool
) -> UnitRollup | None:
    """The next unit in a state, or the one before, round the end; None where there is none.

    ``unit`` is the current one. The way on starts behind its beginning, the way back before it; where none is current,
    or the caret was put somewhere by hand, they start at the caret.
    """
    if not forward:
        return rollup.preceding(place.start if unit is None else unit.start, state)
    by_hand = unit is None or place.origin == "raw"
    return rollup.following(place.start if by_hand else place.start + 1, state)


def unit_after_deciding(rollup: CableRollup, place: Location, unit: UnitRollup | None) -> UnitRollup | None:
    """Where to go on once a decision was made here: the next unreviewed unit; None where all are reviewed."""
    after = place.end if unit is None or place.chosen else unit.start + 1
    return rollup.following(after, State.UNREVIEWED)


def finding_from(findings: Sequence[Diagnostic], place: Location, visited: int, *, forward: bool) -> int:
    """The index of the finding after a place, or of the one before, round the end; there is at least one.

    ``visited`` is the index of the finding gone to last: it counts while one is there, for several may have one span.
    """
    spans = [(finding.start, finding.end) for finding in findings]
    here = (place.start, place.end) if place.number >= 0 else (-1, -1)
    if 0 <= visited < len(spans) and spans[visited] == here:
        return (visited + (1 if forward else -1)) % len(spans)
    if forward:
        return next((index for index, span in enumerate(spans) if span > here), 0)
    return next((index for index in reversed(range(len(spans))) if spans[index] < here), len(spans) - 1)


def node_over(tree: Tree, start: int, end: int) -> int:
    """The outermost node over exactly these offsets that is no zone; the deepest named one at the start, if none is."""
    named = tree.named_at(start)
    found = named
    for number in (named, *tree.ancestors(named)):
        node = tree.nodes[number]
        if (node.start, node.end) == (start, end) and node.kind not in (*ZONES, Kind.TEXT):
            found = number
    return found


def relocated(place: Location, old: Tree, new: Tree) -> Location:
    """The same place in the same text, read otherwise: the node there now; a node that is gone gives its part."""
    if place.number < 0:
        return place
    if place.origin == "raw":
        return replace(place, number=new.named_at(place.start))
    number = node_over(new, place.start, place.end)
    node = new.nodes[number]
    was = old.nodes[place.number]
    if (was.start, was.end) != (place.start, place.end) or (node.start, node.end) == (place.start, place.end):
        return replace(place, number=number)
    number = part_at(new, place.start)
    return Location(number, new.nodes[number].start, new.nodes[number].end, place.origin)


def changed_place(before: Review, after: Review) -> Anchor | None:
    """Where two reviews differ first: in decisions, then notes, flags, corrections and acknowledgements."""
    for name in PLACED:
        one, other = getattr(before, name), getattr(after, name)
        if name == "decisions":  # of thousands those that differ are known already
            one, other = after.index.between(one, other)
        same = common_start(one, other)
        pairs = zip_longest(one[same:], other[same:])
        differing = (annotation for pair in pairs if pair[0] is not pair[1] for annotation in pair if annotation)
        for annotation in differing:
            if annotation.anchor is not None:
                anchor: Anchor = annotation.anchor
                return anchor
    return None
