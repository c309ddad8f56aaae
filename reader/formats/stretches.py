"""Which mark counts for which words of a unit: what was said of a part, else of the whole, else what is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.cable.markings import restriction
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.cable.values import Mark
from reader.review.annotation import Action, Decision
from reader.review.rollup import UnitRollup
from reader.review.standing import said
from reader.review.units import core

WORD = re.compile(r"\S+")


@record
class Stretch:
    """A stretch of a unit's text, half-open code points. ``mark`` is that of a part, None where the unit's counts.

    ``decided`` says that a reviewer said what counts there.
    """

    start: int
    end: int
    mark: str | None
    decided: bool


def stretches(tree: Tree, unit: UnitRollup, *, whole_words: bool = False) -> list[Stretch]:
    """The unit's text without its label and mark, cut wherever another mark begins to count.

    With ``whole_words`` no cut is inside a word: all of it has the most restrictive mark that any of it has.
    """
    written = _written_marks(tree, unit)
    start, end = core(tree, unit.number)
    parts = [part for part in unit.parts if part.anchor.end > start and part.anchor.start < end]
    cuts = {edge for part in parts for edge in part.anchor.span} | {at for at, _ in written}
    edges = [start, *sorted(cut for cut in cuts if start < cut < end), end]
    found = [_stretch(unit, parts, written, *pair) for pair in pairwise(edges) if pair[0] < pair[1]]
    if whole_words and len(found) > 1:
        found = list(_words(tree.text, unit, found))
    return _merged(found)


def _written_marks(tree: Tree, unit: UnitRollup) -> list[tuple[int, str]]:
    """Where marks are written inside the unit, beside the one at its beginning, and what they say."""
    nodes = tree.nodes[unit.number : tree.ends[unit.number]]
    marks = [(node.start, node.value.value) for node in nodes if isinstance(node.value, Mark)]
    return [(start, mark) for start, mark in marks if mark is not None]


def _stretch(unit: UnitRollup, parts: list[Decision], written: list[tuple[int, str]], start: int, end: int) -> Stretch:
    """What counts between two neighbouring cuts; of several parts the most restrictive.

    A mark written inside the unit counts where it restricts more, unless a reviewer gave the whole another mark.
    """
    over = [said(part, unit.written) for part in parts if part.anchor.start <= start < part.anchor.end]
    if over:
        return Stretch(start, end, max(over, key=restriction), decided=True)
    if unit.decision is None or unit.decision.action is not Action.MARK:
        inside = [mark for at, mark in written if at <= start]
        if inside and restriction(inside[-1]) > restriction(unit.effective):
            return Stretch(start, end, inside[-1], decided=unit.is_reviewed)
    return Stretch(start, end, None, decided=unit.is_reviewed)


def _words(text: str, unit: UnitRollup, found: list[Stretch]) -> Iterator[Stretch]:
    """One stretch for each word."""
    index = 0
    for word in WORD.finditer(text, found[0].start, found[-1].end):
        while found[index].end <= word.start():
            index += 1
        over = [found[index]]
        while over[-1].end < word.end():
            over.append(found[index + len(over)])
        marks = [each.mark for each in over]
        highest = max(marks, key=lambda mark: restriction(mark or unit.effective))
        yield Stretch(word.start(), word.end(), highest, all(each.decided for each in over))


def _merged(found: list[Stretch]) -> list[Stretch]:
    """Neighbours for which the same counts joined."""
    merged: list[Stretch] = []
    for each in found:
        before = merged[-1] if merged else None
        if before is not None and (before.mark, before.decided) == (each.mark, each.decided):
            merged[-1] = Stretch(before.start, each.end, each.mark, each.decided)
        else:
            merged.append(each)
    return merged
