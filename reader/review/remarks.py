"""Flags and notes by the unit that they are on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field

from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Flag, Note, Span
from reader.review.review import Review
from reader.review.units import table


@record
class Remarks:
    """Which units have a flag, and their notes, by the unit's index; each counts where it begins."""

    flags: tuple[Flag, ...]
    notes: tuple[Note, ...]
    flagged: frozenset[int] = frozenset()
    noted: dict[int, tuple[Note, ...]] = field(default_factory=dict)

    def of(self, index: int) -> tuple[bool, tuple[Note, ...]]:
        """Whether a unit is flagged, and its notes."""
        return index in self.flagged, self.noted.get(index, ())

    def differing(self, before: Remarks) -> set[int]:
        """The units of which something else was remarked before."""
        if self is before:
            return set()
        either = self.noted.keys() | before.noted.keys()
        return {*(self.flagged ^ before.flagged), *(at for at in either if self.of(at)[1] != before.of(at)[1])}


def remarks_of(review: Review, tree: Tree) -> Remarks:
    """The flags and notes of a review; the very same while it has no others."""
    known: Remarks | None = tree.memo.get("remarks")
    if known is not None and known.flags is review.flags and known.notes is review.notes:
        return known
    nodes = [tree.nodes[number] for number in table(tree).numbers]
    starts, ends = [node.start for node in nodes], [node.end for node in nodes]

    flagged = {_index_of(starts, ends, flag.anchor.span) for flag in review.flags}
    notes: dict[int, tuple[Note, ...]] = {}
    for note in review.notes:
        index = None if note.anchor is None else _index_of(starts, ends, note.anchor.span)
        if index is not None:
            notes[index] = (*notes.get(index, ()), note)
    made = Remarks(review.flags, review.notes, frozenset(at for at in flagged if at is not None), notes)
    tree.memo["remarks"] = made
    return made


def _index_of(starts: list[int], ends: list[int], span: Span) -> int | None:
    """The index of the unit that a span begins in."""
    index = bisect_right(ends, span[0])
    return index if index < len(starts) and starts[index] < span[1] else None
