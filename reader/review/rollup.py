"""Written, reviewed and effective marking: of every unit, and of the whole cable.

Effective is what the reviewer said of a part, else of the unit, else what is written, else nothing: never U by default.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import field, fields
from enum import StrEnum
from itertools import chain
from operator import attrgetter

from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Decision, Note
from reader.review.banner import Agreement, Banner, Portions, Summary, read_banner, summarise
from reader.review.remarks import Remarks, remarks_of
from reader.review.review import Review
from reader.review.standing import Standing, lowers, said, standings
from reader.review.sums import differing, sums_of

__all__ = [
    "Agreement",
    "Banner",
    "CableRollup",
    "Portions",
    "State",
    "Summary",
    "UnitRollup",
    "roll_up",
    "roll_up_units",
]


class State(StrEnum):
    """What a reviewer has done about a unit."""

    UNREVIEWED = "unreviewed"
    """Nothing was decided on the whole of it, whatever was said of parts."""
    ACCEPTED = "accepted"
    """What counts now is what is written, because a reviewer said so (by accepting, or by marking it the same)."""
    CHANGED = "changed"
    """What counts now, of the whole or of a part, is not what is written."""


UNREVIEWED = State.UNREVIEWED


@record
class UnitRollup:
    """One unit: its node's number and span, and the marks that were written, said by the reviewer, and count.

    ``reviewed`` is None where nothing was decided on the whole. ``highest`` is the most restrictive of ``effective``
    and what was said of parts. ``parts`` are the decisions that stand on parts, in the order of the text.
    """

    number: int
    start: int
    end: int
    written: str | None
    reviewed: str | None
    effective: str | None
    highest: str | None
    state: State
    flagged: bool = False
    decision: Decision | None = None
    parts: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    higher: tuple[str, ...] = ()
    """The marks of parts that restrict more than the unit: its own mark alone would say too little."""
    unexplained: tuple[Decision, ...] = ()
    """Decisions that lower what is written and give no reason."""

    @property
    def chip(self) -> str:
        """The reviewer's mark as a chip says it: ``U``, or ``U+SBU part`` where a part restricts more."""
        mark = self.effective or phrase("unmarked")
        if not self.higher:
            return mark
        return phrase("{mark}+{part} part", mark=mark, part=max(self.higher, key=restriction))

    @property
    def is_reviewed(self) -> bool:
        """Whether it counts as done."""
        return self.state is not State.UNREVIEWED


_said_there = attrgetter(*(each.name for each in fields(UnitRollup)[3:]))


@record
class CableRollup:
    """All units in order, the header, and the cable's markings as written and as reviewed."""

    units: tuple[UnitRollup, ...]
    banner: Banner
    written: Summary
    reviewed: Summary
    done: int
    """How many units are reviewed."""
    chips: tuple[tuple[str | None, tuple[str, ...]], ...] = field(default=(), repr=False, compare=False)
    """The marks that count in units of which a part restricts more, with those of such parts; some may be no more."""
    _by_number: dict[int, UnitRollup] = field(default_factory=dict, repr=False, compare=False)

    @property
    def total(self) -> int:
        """How many units there are."""
        return len(self.units)

    def unit(self, number: int) -> UnitRollup | None:
        """The unit of a node's number; None where that node is none."""
        return self._by_number.get(number)

    def following(self, offset: int, *states: State) -> UnitRollup | None:
        """The first unit in one of the states that begins at or after an offset, then from the top."""
        at = bisect_left(self.units, offset, key=_start)
        return next((unit for unit in chain(self.units[at:], self.units[:at]) if unit.state in states), None)

    def preceding(self, offset: int, *states: State) -> UnitRollup | None:
        """The last unit in one of the states that begins before an offset, then from the bottom."""
        at = bisect_left(self.units, offset, key=_start)
        back = chain(reversed(self.units[:at]), reversed(self.units[at:]))
        return next((unit for unit in back if unit.state in states), None)


def roll_up(review: Review, tree: Tree, *, require_reason: bool = False) -> CableRollup:
    """The markings of a cable as a review leaves them; after a step only units that changed are worked out again.

    With ``require_reason`` a unit whose marking was lowered counts as unreviewed until a reason is given.
    """
    units = roll_up_units(review, tree, require_reason=require_reason)
    constant, sums = _of_tree(tree, units), sums_of(tree, units)
    subject = None if constant.subject is None else units[constant.subject].effective
    reviewed = summarise(constant.banner, Portions.counted(sums.paragraphs, sums.parts, subject))
    return CableRollup(units, constant.banner, constant.written, reviewed, sums.done, tuple(sums.chips), sums.by_number)


def roll_up_units(review: Review, tree: Tree, *, require_reason: bool = False) -> tuple[UnitRollup, ...]:
    """The markings of each unit, in order, without what they come to for the whole cable."""
    inside, remarks = standings(review, tree).units, remarks_of(review, tree)
    before: _Rolled | None = tree.memo.get("rolled")
    if before is None or before.require_reason is not require_reason:
        units = [_rolled(tree, one, (*remarks.of(at), require_reason)) for at, one in enumerate(inside)]
    else:
        changed = [*differing(before.inside, inside), *remarks.differing(before.remarks)]
        if not changed:
            return before.units
        units = [*before.units]
        for at in changed:
            units[at] = _rolled(tree, inside[at], (*remarks.of(at), require_reason))
    made = tuple(units)
    tree.memo["rolled"] = _Rolled(inside, remarks, require_reason, made)
    return made


@record
class _OfTree:
    """What no review changes: the header, the written summary, and which units are paragraphs or the subject."""

    banner: Banner
    written: Summary
    paragraphs: tuple[int, ...]
    subject: int | None


def _of_tree(tree: Tree, units: tuple[UnitRollup, ...]) -> _OfTree:
    """What no review changes; worked out once for each tree."""
    if "rollup" not in tree.memo:
        banner = read_banner(tree)
        kinds = [tree.nodes[unit.number].kind for unit in units]
        paragraphs = tuple(index for index, kind in enumerate(kinds) if kind is Kind.PARAGRAPH)
        subject = next((index for index, kind in enumerate(kinds) if kind is Kind.SUBJECT), None)
        marks = [units[index].written for index in paragraphs]
        written = Portions.of(marks, (), None if subject is None else units[subject].written)
        tree.memo["rollup"] = _OfTree(banner, summarise(banner, written), paragraphs, subject)
    made: _OfTree = tree.memo["rollup"]
    return made


def _rolled(tree: Tree, standing: Standing, asked: tuple[bool, tuple[Note, ...], bool]) -> UnitRollup:
    """One unit's markings; kept with what stands there, which does not change."""
    kept: tuple[object, UnitRollup] | None = standing.rolled
    node = tree.nodes[standing.unit]
    if kept is not None and kept[0] == asked:
        made = kept[1]
        if made.number == standing.unit and made.start == node.start and made.end == node.end:
            return made
        made = UnitRollup(standing.unit, node.start, node.end, *_said_there(made))  # where the cable is read otherwise
    else:
        made = _unit(tree, standing, *asked)
    standing.rolled = asked, made
    return made


def _unit(tree: Tree, standing: Standing, flagged: bool, notes: tuple[Note, ...], require_reason: bool) -> UnitRollup:
    """One unit's markings."""
    node = tree.nodes[standing.unit]
    written, whole = standing.written, standing.whole
    if whole is None and not standing.parts:
        return UnitRollup(
            standing.unit, node.start, node.end, written, None, written, written, UNREVIEWED, flagged, None, (), notes
        )
    marks = [said(part, written) for part in standing.parts]
    effective, decided = standing.effective, whole is not None
    if not decided and marks and _covered(tree.text, standing):
        effective, decided = max(marks, key=restriction), True
    changed = effective != written or any(mark != written for mark in marks)
    unexplained = lowered_without_reason(standing)
    state = State.UNREVIEWED if not decided else State.CHANGED if changed else State.ACCEPTED
    if require_reason and unexplained:
        state = State.UNREVIEWED
    return UnitRollup(
        number=standing.unit,
        start=node.start,
        end=node.end,
        written=written,
        reviewed=effective if decided else None,
        effective=effective,
        highest=max([effective, *marks], key=restriction),
        state=state,
        flagged=flagged,
        decision=whole,
        parts=tuple(standing.parts),
        notes=notes,
        higher=tuple(mark for mark in marks if mark is not None and restriction(mark) > restriction(effective)),
        unexplained=unexplained,
    )


def lowered_without_reason(standing: Standing) -> tuple[Decision, ...]:
    """The decisions that stand in a unit, say less than is written there, and give no reason."""
    made = standing.parts if standing.whole is None else [standing.whole, *standing.parts]
    return tuple(one for one in made if lowers(one, standing.written) and not (one.reason or "").strip())


def _covered(text: str, standing: Standing) -> bool:
    """Whether the parts leave nothing of the unit but white space."""
    at, end = standing.core
    for part in standing.parts:
        if text[at : max(part.anchor.start, at)].strip():
            return False
        at = max(at, part.anchor.end)
    return not text[at:end].strip()


@record
class _Rolled:
    """What the units of a tree came to last, and of what."""

    inside: list[Standing]
    remarks: Remarks
    require_reason: bool
    units: tuple[UnitRollup, ...]


def _start(unit: UnitRollup) -> int:
    return unit.start
