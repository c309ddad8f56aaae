"""Which decisions count in which unit.

Linear in the review when asked of one for the first time; after a step, only the units that it touches are looked at
again. So a key press costs the same in a review of ten decisions and of ten thousand.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import field
from typing import Any

from reader.cable.markings import restriction
from reader.cable.record import form
from reader.cable.tree import Tree
from reader.review.annotation import Action, Decision, Span
from reader.review.index import differing
from reader.review.review import Review
from reader.review.units import UnitTable, table


@form
class Standing:
    """What stands in one unit: the decision on the whole of it, and those on parts, in the order of the text."""

    unit: int
    written: str | None
    core: Span
    whole: Decision | None = None
    parts: list[Decision] = field(default_factory=list)
    rolled: Any = field(default=None, repr=False, compare=False)
    """What ``rollup`` made of it."""

    @property
    def effective(self) -> str | None:
        """The mark that counts where no part says otherwise; None is unmarked, never U."""
        return self.written if self.whole is None else said(self.whole, self.written)


def said(decision: Decision, written: str | None) -> str | None:
    """The mark that a decision makes count."""
    return decision.mark if decision.action is Action.MARK else written


def lowers(decision: Decision, written: str | None) -> bool:
    """Whether a decision restricts less than what is written; nothing is less than no mark at all."""
    return restriction(said(decision, written)) < restriction(written)


FEW = 8
"""When a step touches more units than these, what stands is found from nothing."""


class Standings:
    """What stands in each unit of a tree, in order, and the decisions outside all units, as one state of a review.

    A decision is on the whole of a unit if it covers its core (the label and the mark need not be in it): so decisions
    keep their sense where paragraphs are read differently later. Of several the latest counts.
    """

    __slots__ = ("decisions", "outside", "tree", "units")

    def __init__(
        self, tree: Tree, decisions: tuple[Decision, ...], units: list[Standing], outside: list[Decision]
    ) -> None:
        """Hold what was found."""
        self.tree = tree
        self.decisions = decisions
        self.units = units
        self.outside = outside

    @classmethod
    def of(cls, review: Review, tree: Tree) -> Standings:
        """What stands, found from nothing; linear, however many units each decision covers."""
        units, latest = table(tree), review.index.latest
        found = [Standing(*row) for row in zip(units.numbers, units.written, units.cores, strict=True)]
        undecided = list(range(len(found) + 1))  # each leads to the next unit without a decision on the whole of it
        outside: list[Decision] = []
        for decision in reversed(review.decisions):
            span = decision.anchor.span
            if latest.get(span) is not decision:
                continue
            touched, whole = _touched(units, span), covered(units, span)
            if not touched and decision.action is not Action.CLEAR:
                outside.append(decision)
            at = _follow(undecided, min(whole.start, len(found)))
            while at < whole.stop:
                found[at].whole = decision
                undecided[at] = at + 1
                at = _follow(undecided, at)
            for edge in {touched[0], touched[-1]} if touched else ():
                if edge not in whole and _says(decision):
                    found[edge].parts.append(decision)
        return cls(tree, review.decisions, [_settled(one) for one in found], outside[::-1])

    def under(self, review: Review) -> Standings:
        """What stands under another review of the same text: only units that differences touch are looked at again."""
        spans = differing(self.decisions, review)
        units, index = table(self.tree), review.index
        changed = None if spans is None else {at for span in spans for at in _reached(units, span)}
        if spans is None or changed is None or len(changed) > FEW:
            return Standings.of(review, self.tree)
        found = self.units.copy()
        latest = index.latest
        for at in changed:
            found[at] = _standing(units, at, index.near_latest(*units.cores[at]))
        outside = [decision for decision in self.outside if decision.anchor.span not in spans]
        come = [latest[span] for span in spans if span in latest and not _touched(units, span)]
        outside += [decision for decision in come if decision.action is not Action.CLEAR]
        return Standings(self.tree, review.decisions, found, sorted(outside, key=index.made))

    def read_as(self, tree: Tree, review: Review) -> Standings:
        """What stands in the same text where it is read otherwise: in units that hold the same words it is the same."""
        old, units, index = table(self.tree), table(tree), review.index
        known = dict(zip(zip(old.cores, old.written, strict=True), self.units, strict=True))
        rows = [*zip(units.numbers, units.written, units.cores, strict=True)]
        kept = [known.get((core, written)) for _, written, core in rows]
        gone = set(old.cores).difference(units.cores)
        if tree.text != self.tree.text or kept.count(None) + len(gone) > FEW:
            return Standings.of(review, tree)
        found = [
            _standing(units, at, index.near_latest(*row[2])) if one is None else _numbered(one, *row)
            for at, (row, one) in enumerate(zip(rows, kept, strict=True))
        ]
        lost = [one for core in gone for one in index.near_latest(*core) if one.action is not Action.CLEAR]
        outside = {id(one): one for one in (*self.outside, *lost) if not _touched(units, one.anchor.span)}
        return Standings(tree, review.decisions, found, sorted(outside.values(), key=index.made))

    def unit(self, number: int) -> Standing:
        """What stands in the unit of a node's number."""
        return self.units[bisect_left(table(self.tree).numbers, number)]

    def of_part(self, part: Decision) -> Standing | None:
        """What stands in the unit that a decision on a part begins in; None outside all units."""
        touched = _touched(table(self.tree), part.anchor.span)
        return self.units[touched.start] if touched else None


def standings(review: Review, tree: Tree) -> Standings:
    """What stands in a tree under a review; kept with the review, and made from what stood a step before."""
    index = review.index
    kept = index.standings
    if kept is None:
        kept = Standings.of(review, tree)
    if kept.decisions is not review.decisions:
        kept = kept.under(review)
    if kept.tree is not tree:
        kept = kept.read_as(tree, review)
    index.standings = kept
    return kept


def _touched(units: UnitTable, span: Span) -> range:
    """The indices of the units that have a character of a span in their core."""
    return range(bisect_right(units.ends, span[0]), bisect_left(units.starts, span[1]))


def covered(units: UnitTable, span: Span) -> range:
    """The indices of the units whose core lies in a span; one without characters lies in it at its ends too."""
    return range(bisect_left(units.starts, span[0]), bisect_right(units.ends, span[1]))


def _reached(units: UnitTable, span: Span) -> range:
    """The indices of the units that a span touches or covers, cut off where they are many."""
    ranges = [each for each in (_touched(units, span), covered(units, span)) if each]
    if not ranges:
        return range(0)
    start = min(each.start for each in ranges)
    return range(start, min(max(each.stop for each in ranges), start + FEW + 1))


def _says(decision: Decision) -> bool:
    """Whether a decision says something of characters."""
    return decision.action is not Action.CLEAR and decision.anchor.start < decision.anchor.end


def _standing(units: UnitTable, index: int, touching: Iterable[Decision]) -> Standing:
    """What stands in one unit under the latest decisions of the places near it, in the order of their making."""
    found = Standing(units.numbers[index], units.written[index], units.cores[index])
    for decision in touching:
        span = decision.anchor.span
        if index in covered(units, span):
            found.whole = decision
        elif index in _touched(units, span) and _says(decision):
            found.parts.append(decision)
    return _settled(found)


def _numbered(one: Standing, unit: int, written: str | None, core: Span) -> Standing:
    """What stands in a unit that has another number now."""
    return one if one.unit == unit else Standing(unit, written, core, one.whole, one.parts, one.rolled)


def _settled(found: Standing) -> Standing:
    """The standing with its parts in order, and without a decision on the whole of it that says nothing."""
    found.parts.sort(key=lambda decision: decision.anchor.span)
    if found.whole is not None and found.whole.action is Action.CLEAR:
        found.whole = None
    return found


def _follow(chain: list[int], at: int) -> int:
    """The end of a chain of indices, which is shortened on the way."""
    while chain[at] != at:
        chain[at] = chain[chain[at]]
        at = chain[at]
    return at
