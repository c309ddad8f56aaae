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
from reader.review.units import table

if TYPE_CHECKING:
    from reader.review.rollup import UnitRollup

FEW = 50
"""With more units than these that differ, all are counted anew."""
Chip = tuple[str | None, tuple[str, ...]]


@form
class Sums:
    """How many paragraphs and parts of them count with which mark, and how many units are reviewed."""

    units: tuple[UnitRollup, ...] = ()
    paragraphs: Counter[str | None] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)
    """The marks of parts that restrict more than their unit."""
    chips: Counter[Chip] = field(default_factory=Counter)
    """The marks that count in units of which a part restricts more, with those of such parts."""
    done: int = 0
    by_number: dict[int, UnitRollup] = field(default_factory=dict)

    def add(self, unit: UnitRollup, kind: Kind, times: int = 1) -> None:
        """Count a unit too; with -1 for ``times``, count it no more."""
        if kind is Kind.PARAGRAPH:
            self.paragraphs[unit.effective] += times
        for mark in unit.higher:
            self.parts[mark] += times
        if unit.higher:
            self.chips[unit.effective, unit.higher] += times
        self.done += times * unit.is_reviewed


def sums_of(tree: Tree, units: tuple[UnitRollup, ...]) -> Sums:
    """What the units of a tree add up to; kept with it, and made of what they added up to before."""
    before: Sums | None = tree.memo.get("sums")
    if before is not None and before.units is units:
        return before
    kinds, numbers = tree.nodes, table(tree).numbers
    changed = [] if before is None else [*differing(before.units, units)]
    if before is None or len(changed) > FEW:
        marks = [unit.effective for unit in units if kinds[unit.number].kind is Kind.PARAGRAPH]
        parts = [mark for unit in units if unit.higher for mark in unit.higher]
        done = sum([unit.is_reviewed for unit in units])
        chips = [(unit.effective, unit.higher) for unit in units if unit.higher]
        by_number = dict(zip(numbers, units, strict=True))
        sums = Sums(units, Counter(marks), Counter(parts), Counter(chips), done, by_number)
    else:
        counts = before.paragraphs.copy(), before.parts.copy(), before.chips.copy()
        sums = Sums(units, *counts, before.done, before.by_number.copy())
        for at in changed:
            unit, kind = units[at], kinds[numbers[at]].kind
            sums.add(before.units[at], kind, -1)
            sums.add(unit, kind)
            sums.by_number[unit.number] = unit
    tree.memo["sums"] = sums
    return sums


def differing(before: Sequence[object], after: Sequence[object]) -> Iterator[int]:
    """The places where one of two lists of a length has another object."""
    return compress(range(len(after)), map(is_not, before, after))
