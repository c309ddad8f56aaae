"""What the filter over the structure leaves: words, and chips for markings, states and what hangs on a part. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from reader.app.language import tr
from reader.app.structure.outline import Outline
from reader.cable.diagnostics import Diagnostic
from reader.cable.markings import level_of
from reader.cable.record import record
from reader.review.rollup import CableRollup, State, UnitRollup


class Chip(StrEnum):
    """What a row must be or have."""

    SBU = "SBU"
    U = "U"
    CHANGED = "changed"
    UNREVIEWED = "unreviewed"
    PROBLEM = "problem"
    NOTED = "noted"
    FLAGGED = "flagged"


CHIPS = {
    Chip.SBU: "SBU",
    Chip.U: "U",
    Chip.CHANGED: tr("changed"),
    Chip.UNREVIEWED: tr("unreviewed"),
    Chip.PROBLEM: tr("problem"),
    Chip.NOTED: tr("noted"),
    Chip.FLAGGED: tr("flagged"),
}
"""What stands on each chip."""
MEANING = {
    Chip.SBU: tr("paragraphs whose marking is SBU now"),
    Chip.U: tr("paragraphs whose marking is U now"),
    Chip.CHANGED: tr("paragraphs whose marking you changed"),
    Chip.UNREVIEWED: tr("paragraphs that are not reviewed yet"),
    Chip.PROBLEM: tr("parts with an open finding"),
    Chip.NOTED: tr("paragraphs with a note"),
    Chip.FLAGGED: tr("paragraphs that you want to come back to"),
}
"""What each chip leaves, in words."""
TOGETHER = ((Chip.SBU, Chip.U), (Chip.CHANGED, Chip.UNREVIEWED), (Chip.PROBLEM,), (Chip.NOTED, Chip.FLAGGED))
"""Of the chips of a group one must fit; of the groups with a chip all must."""


@record
class Wanted:
    """What the rows that are left have; nothing wanted leaves all."""

    words: str = ""
    chips: frozenset[Chip] = frozenset()

    @property
    def anything(self) -> bool:
        """Whether the filter is on."""
        return bool(self.words.split() or self.chips)


def fitting(wanted: Wanted, outline: Outline, rollup: CableRollup, findings: Iterable[Diagnostic]) -> set[int]:
    """The rows that have all that is wanted; those above them are not among them."""
    numbers = set(outline.matching(wanted.words)) if wanted.words.split() else set(outline.places)
    if not wanted.chips:
        return numbers
    odd = _with_findings(outline, findings) if Chip.PROBLEM in wanted.chips else frozenset[int]()
    return {number for number in numbers if _fits(number, wanted.chips, rollup.unit(number), odd)}


def _fits(number: int, chips: frozenset[Chip], unit: UnitRollup | None, odd: Collection[int]) -> bool:
    return all(
        any(_has(number, chip, unit, odd) for chip in group if chip in chips)
        for group in TOGETHER
        if chips.intersection(group)
    )


def _has(number: int, chip: Chip, unit: UnitRollup | None, odd: Collection[int]) -> bool:
    if chip is Chip.PROBLEM:
        return number in odd
    if unit is None:
        return False
    if chip in (Chip.SBU, Chip.U):
        return unit.effective is not None and level_of(unit.effective) == chip
    if chip is Chip.NOTED:
        return bool(unit.notes)
    if chip is Chip.FLAGGED:
        return unit.flagged
    return unit.state == (State.CHANGED if chip is Chip.CHANGED else State.UNREVIEWED)


def _with_findings(outline: Outline, findings: Iterable[Diagnostic]) -> set[int]:
    """The rows that findings are shown in: the smallest that hold them."""
    tree = outline.cable.tree
    odd = set()
    for finding in findings:
        number = outline.listed(tree.leaf_at(finding.start))
        while number > 0 and tree.nodes[number].end < finding.end:
            number = outline.parents[number]
        if number > 0:
            odd.add(number)
    return odd
