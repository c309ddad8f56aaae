"""Which decisions of several reviews hang together, so that they can only be taken or left as one.

Those on one unit do, those on parts that overlap do, and one with what it supersedes; so do two forms of one decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

from reader.cable.record import form
from reader.cable.tree import Tree
from reader.review.annotation import Decision
from reader.review.review import overlap
from reader.review.standing import covered
from reader.review.units import table


@form
class Entry:
    """A decision, the index of the review that holds it, and the units that it covers, by their index."""

    source: int
    decision: Decision
    covers: range = range(0)


def group(tree: Tree, entries: Sequence[Entry]) -> list[list[Entry]]:
    """The decisions of several reviews in groups that hang together; nearly linear in them."""
    units = table(tree)
    for entry in entries:
        entry.covers = covered(units, entry.decision.anchor.span)
    sets = _Sets(len(entries))
    for index, entry in enumerate(entries):
        for unit in entry.covers:
            sets.join(index, ("unit", unit))
        sets.join(index, ("id", entry.decision.id))
        if entry.decision.supersedes is not None:
            sets.join(index, ("id", entry.decision.supersedes))
    _join_overlapping(entries, sets)
    found: dict[int, list[Entry]] = defaultdict(list)
    for index, entry in enumerate(entries):
        found[sets.top(index)].append(entry)
    return list(found.values())


def _join_overlapping(entries: Sequence[Entry], sets: _Sets) -> None:
    """Join the decisions on parts that have a character in common."""
    parts = sorted(
        (index for index, entry in enumerate(entries) if not entry.covers),
        key=lambda index: entries[index].decision.anchor.span,
    )
    widest: int | None = None
    for index in parts:
        span = entries[index].decision.anchor.span
        if widest is not None and overlap(entries[widest].decision.anchor.span, span):
            sets.join_two(widest, index)
        if widest is None or span[1] > entries[widest].decision.anchor.end:
            widest = index


class _Sets:
    """Sets of indices that are joined by what they share."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))
        self._first: dict[Hashable, int] = {}

    def top(self, index: int) -> int:
        """What all members of a set have in common."""
        while self._above[index] != index:
            self._above[index] = self._above[self._above[index]]
            index = self._above[index]
        return index

    def join(self, index: int, shared: Hashable) -> None:
        """Join an index with all that share something."""
        self.join_two(self._first.setdefault(shared, index), index)

    def join_two(self, one: int, other: int) -> None:
        """Join two sets."""
        self._above[self.top(other)] = self.top(one)
