"""Markings that can be suggested because nothing is left to judge: a few paragraphs unmarked, all others alike.

A suggestion is never applied by itself and never counts in a roll-up.
"""

from __future__ import annotations

from reader.cable.kinds import Kind
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.rollup import CableRollup

LEAST = 2
"""So many paragraphs must be marked alike at least, and no fewer than are unmarked."""


@record
class Suggestion:
    """A mark for the units of some numbers, because all ``like`` other paragraphs are marked so."""

    mark: str
    units: frozenset[int]
    like: int

    @property
    def sentence(self) -> str:
        """Why it is suggested."""
        return phrase("Suggested: {mark}, as all {count} other paragraphs are marked", mark=self.mark, count=self.like)


NONE = Suggestion("", frozenset(), 0)
"""Nothing is suggested."""


def suggest(rollup: CableRollup, tree: Tree) -> Suggestion:
    """The mark of all other paragraphs for those that nobody has marked or decided on; ``NONE`` where there is none."""
    if not rollup.reviewed.portions.unmarked:
        return NONE
    paragraphs = [unit for unit in rollup.units if tree.nodes[unit.number].kind is Kind.PARAGRAPH]
    open_ = [unit for unit in paragraphs if unit.effective is None and unit.decision is None and not unit.parts]
    others = [unit for unit in paragraphs if unit.effective is not None or unit.decision is not None or unit.parts]
    marks = {unit.effective for unit in others} | {mark for unit in others for mark in unit.higher}
    written = sum(unit.written is not None for unit in others)
    if not open_ or len(marks) != 1 or written < max(LEAST, len(open_)):
        return NONE
    (mark,) = marks
    return NONE if mark is None else Suggestion(mark, frozenset(unit.number for unit in open_), len(others))
