"""What the units of a cable add up to: brought forward from one state of a review to the next by what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import compress
from operator import is_not
from typing import TYPE_CHECKING

from reader.cable.kinds import Kind
from reader.cable.record import form
from reader.cable.tree import Tree

if TYPE_CHECKING:
    from reader.review.rollup import UnitRollup


@form
class Sums:
    """How many paragraphs and parts of them count with which mark, and how many units are reviewed."""

    units: tuple[UnitRollup, ...] = ()
    paragraphs: Counter[str | None] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    """The marks of parts that restrict more than their unit."""
    done: int = 0
    by_number: dict[int, UnitRollup] = field(default_factory=dict)

    def add(self, unit: UnitRollup, kind: Kind, times: int = 1) -> None:
        """Count a unit, or with -1 for ``times`` count it no more."""
        if kind is Kind.PARAGRAPH:
            self.paragraphs[unit.effective] += times
        for mark in unit.higher:
            self.parts[mark] += times
        self.done += times * unit.is_reviewed


def sums_of(tree: Tree, units: tuple[UnitRollup, ...]) -> Sums:
    """What the units of a tree add up to; kept with it, and made of what they added up to before."""
    before: Sums | None = tree.memo.get("sums")
    if before is None:
        sums, changed = Sums(units), [*range(len(units))]
    else:
        if before.units is units:
            return before
        sums = Sums(units, before.paragraphs.copy(), before.parts.copy(), before.done, before.by_number.copy())
        changed = [*differing(before.units, units)]
    for at in changed:
        unit, kind = units[at], tree.nodes[units[at].number].kind
        if before is not None:
            sums.add(before.units[at], kind, -1)
        sums.add(unit, kind)
        sums.by_number[unit.number] = unit
    tree.memo["sums"] = sums
    return sums


def differing(before: Sequence[object], after: Sequence[object]) -> Iterator[int]:
    """The places where one of two lists of a length has another object."""
    return compress(range(len(after)), map(is_not, before, after))
