"""Markings that can be suggested because nothing is left to judge.

A few paragraphs are unmarked, and all others are alike; or one mark is said to be that of the entire text.

A suggestion is never applied by itself and never counts in a roll-up.
"""

from __future__ import annotations

from reader.cable.check_body import called
from reader.cable.entire_text import entire_text
from reader.cable.kinds import Kind
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.cable.values import Mark
from reader.review.rollup import CableRollup, UnitRollup

LEAST = 2
"""So many paragraphs must be marked alike at least, and no fewer than are unmarked."""


@record
class Suggestion:
    """A mark for the units of some numbers, because all ``like`` other paragraphs are marked so."""

    mark: str
    units: frozenset[int]
    like: int
    entire: str = ""
    """What says that it is the mark of the entire text, where that is the reason."""

    @property
    def sentence(self) -> str:
        """Why it is suggested."""
        if self.entire:
            return phrase(
                "Suggested: {mark}, as {paragraph} says that of the entire text", mark=self.mark, paragraph=self.entire
            )
        return phrase("Suggested: {mark}, as all {count} other paragraphs are marked", mark=self.mark, count=self.like)


NONE = Suggestion("", frozenset(), 0)
"""Nothing is suggested."""


def suggest(rollup: CableRollup, tree: Tree) -> Suggestion:
    """The mark of all other paragraphs for those that nobody has marked or decided on; ``NONE`` where there is none."""
    if not rollup.reviewed.portions.unmarked:
        return NONE
    paragraphs = [unit for unit in rollup.units if tree.nodes[unit.number].kind is Kind.PARAGRAPH]
    open_ = [unit for unit in paragraphs if unit.effective is None and unit.decision is None and not unit.parts]
    entire = _of_entire_text(rollup, tree, open_)
    if entire is not NONE:
        return entire
    others = [unit for unit in paragraphs if unit.effective is not None or unit.decision is not None or unit.parts]
    marks = {unit.effective for unit in others} | {mark for unit in others for mark in unit.higher}
    written = sum(unit.written is not None for unit in others)
    if not open_ or len(marks) != 1 or written < max(LEAST, len(open_)):
        return NONE
    (mark,) = marks
    return NONE if mark is None else Suggestion(mark, frozenset(unit.number for unit in open_), len(others))


def _of_entire_text(rollup: CableRollup, tree: Tree, open_: list[UnitRollup]) -> Suggestion:
    """The mark that a paragraph says is that of the entire text, as long as that paragraph itself counts so."""
    number = entire_text(tree) if open_ else None
    if number is None:
        return NONE
    mark, around = tree.nodes[number].value, tree.parents[number]
    unit = next((unit for unit in rollup.units if unit.number == around), None)
    if unit is None or not isinstance(mark, Mark) or mark.value is None or unit.effective != mark.value:
        return NONE
    return Suggestion(mark.value, frozenset(each.number for each in open_), 0, called(tree.nodes[around]))
