"""What a person points at, as places to decide on; and which decisions count in which unit.

Both are linear: a selection over a whole cable, or a question about every paragraph, looks at each annotation once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from reader.cable.kinds import Kind
from reader.cable.tree import Tree
from reader.review.annotation import Action, Decision, Span
from reader.review.review import Review
from reader.review.units import core, trimmed, unit_name, unit_of, units, written_mark

Place = int | Span
"""A node's number, or a stretch of the text."""


class NothingToDecideError(ValueError):
    """A place where no marking can be decided: a node outside every unit, or white space alone."""


@dataclass(frozen=True, slots=True)
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
            raise NothingToDecideError("only paragraphs and a marked subject can be marked")
        return (_whole(tree, unit),)
    start, end = trimmed(tree.text, *place)
    if start == end:
        raise NothingToDecideError("nothing is selected that can be marked")
    touched = [u for u in units(tree) if tree.nodes[u].start < end and start < tree.nodes[u].end]
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
        rest = "paragraph" if len(paragraphs) == 1 else f"{len(paragraphs)} paragraphs"
        return rest if len(paragraphs) == len(chosen) else f"subject and {rest}"
    (target,) = chosen
    if target.unit is None:
        return "selection"
    name = unit_name(tree, target.unit)
    return name if target.whole else f"part of {'the ' if name == 'subject' else ''}{name}"


@dataclass(slots=True)
class Standing:
    """What stands in one unit: the decision on the whole of it, and those on parts, in the order of the text."""

    unit: int
    written: str | None
    core: Span
    whole: Decision | None = None
    parts: list[Decision] = field(default_factory=list)

    @property
    def effective(self) -> str | None:
        """The mark that counts where no part says otherwise; None is unmarked, never U."""
        return self.written if self.whole is None else said(self.whole, self.written)


def said(decision: Decision, written: str | None) -> str | None:
    """The mark that a decision makes count."""
    return decision.mark if decision.action is Action.MARK else written


def standings(review: Review, tree: Tree) -> tuple[list[Standing], list[Decision]]:
    """What stands in each unit, in order, and the decisions outside all units.

    A decision is on the whole of a unit if it covers its core (the label and the mark need not be in it): so decisions
    keep their sense where paragraphs are read differently later. Of several the latest counts.
    """
    found = [Standing(unit, written_mark(tree, unit), core(tree, unit)) for unit in units(tree)]
    starts = [standing.core[0] for standing in found]
    ends = [standing.core[1] for standing in found]
    undecided = list(range(len(found) + 1))  # each leads to the next unit without a decision on the whole of it
    outside: list[Decision] = []
    for decision in reversed(_latest(review)):
        start, end = decision.anchor.span
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        standing = decision.action is not Action.CLEAR
        if first >= last and standing:
            outside.append(decision)
        inner_first, inner_last = bisect_left(starts, start), bisect_right(ends, end)
        at = _follow(undecided, min(inner_first, len(found)))
        while at < inner_last:
            found[at].whole = decision
            undecided[at] = at + 1
            at = _follow(undecided, at)
        for edge in {first, last - 1} if standing and first < last and start < end else ():
            if not inner_first <= edge < inner_last:
                found[edge].parts.append(decision)
    for unit in found:
        unit.parts.sort(key=lambda decision: decision.anchor.span)
        if unit.whole is not None and unit.whole.action is Action.CLEAR:
            unit.whole = None
    return found, outside[::-1]


def _latest(review: Review) -> list[Decision]:
    """The latest decision of each place, in the order in which they were made."""
    latest = review.index.latest
    return [decision for decision in review.decisions if latest.get(decision.anchor.span) is decision]


def _follow(chain: list[int], at: int) -> int:
    """The end of a chain of indices, which is shortened on the way."""
    while chain[at] != at:
        chain[at] = chain[chain[at]]
        at = chain[at]
    return at


def standing_in(review: Review, tree: Tree) -> dict[int, Standing]:
    """What stands in each unit, by the unit's number."""
    return {standing.unit: standing for standing in standings(review, tree)[0]}
