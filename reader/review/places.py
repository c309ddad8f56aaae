"""What a person points at, as places to decide on."""

from __future__ import annotations

from reader.cable.kinds import Kind
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Span
from reader.review.units import core, part_name, trimmed, unit_name, unit_of, units_on


@record
class Several:
    """Several units, by number, to be decided on in one step."""

    units: tuple[int, ...]


Point = int | Span
"""A node's number, or a stretch of the text."""
Place = Point | Several
"""One place, or several units."""


class NothingToDecideError(ValueError):
    """A place where no marking can be decided: a node outside every unit, or white space alone."""


@record
class Target:
    """A place to decide on: a whole unit, part of one, or text outside all units (``unit`` is None then)."""

    start: int
    end: int
    unit: int | None
    whole: bool

    @property
    def span(self) -> Span:
        """Start and end."""
        return self.start, self.end


def targets(tree: Tree, place: Place) -> tuple[Target, ...]:
    """The places that a node or a selection means, in order.

    A node means the unit that it is or stands in. A selection is cut to its outermost characters that are not white
    space. Inside one unit it means just that part, without the unit's label and mark; if all else is selected, or
    nothing else, the whole unit. If it touches several units it means each of them, whole.

    Raises:
        NothingToDecideError: the node is in no unit, or the selection holds white space only.
    """
    if isinstance(place, int):
        unit = unit_of(tree, place)
        if unit is None:
            raise NothingToDecideError(phrase("only paragraphs and a marked subject can be marked"))
        return (_whole(tree, unit),)
    if isinstance(place, Several):
        if not place.units:
            raise NothingToDecideError(phrase("no paragraph is meant"))
        return tuple(_whole(tree, unit) for unit in sorted(place.units))
    start, end = trimmed(tree.text, *place)
    if start == end:
        raise NothingToDecideError(phrase("nothing is selected that can be marked"))
    touched = units_on(tree, start, end)
    if not touched:
        return (Target(start, end, None, whole=False),)
    if len(touched) > 1:
        return tuple(_whole(tree, unit) for unit in touched)
    (unit,) = touched
    node = tree.nodes[unit]
    start, end = trimmed(tree.text, max(start, node.start), min(end, node.end))
    inner = core(tree, unit)
    if (start <= inner[0] and inner[1] <= end) or end <= inner[0]:
        return (_whole(tree, unit),)
    return (Target(max(start, inner[0]), end, unit, whole=False),)


def _whole(tree: Tree, unit: int) -> Target:
    node = tree.nodes[unit]
    return Target(node.start, node.end, unit, whole=True)


def targets_name(tree: Tree, chosen: tuple[Target, ...]) -> str:
    """What a person calls the targets: ``paragraph 3``, ``part of the subject``, ``3 paragraphs``, ``selection``."""
    if len(chosen) > 1:
        paragraphs = [t for t in chosen if t.unit is not None and tree.nodes[t.unit].kind is Kind.PARAGRAPH]
        count = len(paragraphs)
        rest = phrase("paragraph") if count == 1 else phrase("{count} paragraphs", count=count)
        return rest if len(paragraphs) == len(chosen) else phrase("subject and {rest}", rest=rest)
    (target,) = chosen
    if target.unit is None:
        return phrase("selection")
    name = unit_name(tree, target.unit)
    if target.whole:
        return name
    return part_name(name)
