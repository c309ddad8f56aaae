"""Written, reviewed and effective marking: of every unit, and of the whole cable.

Effective is what the reviewer said of a part, else of the unit, else what is written, else nothing: never U by default.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field
from enum import StrEnum

from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Decision, Note
from reader.review.banner import Agreement, Banner, Portions, Summary, read_banner, summarise
from reader.review.review import Review
from reader.review.standing import Standing, lowers, said, standings
from reader.review.units import table

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
PLAIN: tuple[tuple[bool, tuple[Note, ...], bool], ...] = ((False, (), False), (False, (), True))
"""What is asked of a unit without flag and notes: that lowered marks need no reason, or that they do."""


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


@record
class CableRollup:
    """All units in order, the header, and the cable's markings as written and as reviewed."""

    units: tuple[UnitRollup, ...]
    banner: Banner
    written: Summary
    reviewed: Summary
    done: int
    """How many units are reviewed."""
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
        wanted = [unit for unit in self.units if unit.state in states]
        return next((unit for unit in wanted if unit.start >= offset), wanted[0] if wanted else None)

    def preceding(self, offset: int, *states: State) -> UnitRollup | None:
        """The last unit in one of the states that begins before an offset, then from the bottom."""
        wanted = [unit for unit in self.units if unit.state in states]
        return next((unit for unit in reversed(wanted) if unit.start < offset), wanted[-1] if wanted else None)


def roll_up(review: Review, tree: Tree, *, require_reason: bool = False) -> CableRollup:
    """The markings of a cable as a review leaves them; after a step only units that changed are worked out again.

    With ``require_reason`` a unit whose marking was lowered counts as unreviewed until a reason is given.
    """
    units = roll_up_units(review, tree, require_reason=require_reason)
    constant = _of_tree(tree, units)
    paragraphs = [units[index].effective for index in constant.paragraphs]
    subject = None if constant.subject is None else units[constant.subject].effective
    higher = [mark for unit in units if unit.higher for mark in unit.higher]
    reviewed = summarise(constant.banner, Portions.of(paragraphs, higher, subject))
    done = len(units) - [unit.state for unit in units].count(UNREVIEWED)
    by_number = dict(zip(table(tree).numbers, units, strict=True))
    return CableRollup(units, constant.banner, constant.written, reviewed, done, by_number)


def roll_up_units(review: Review, tree: Tree, *, require_reason: bool = False) -> tuple[UnitRollup, ...]:
    """The markings of each unit, in order, without what they come to for the whole cable."""
    inside = standings(review, tree).units
    if review.flags or review.notes:
        flagged, notes = _flags_and_notes(review, tree, inside)
        return tuple(
            _rolled(tree, standing, (index in flagged, tuple(notes.get(index, ())), require_reason))
            for index, standing in enumerate(inside)
        )
    plain = PLAIN[require_reason]  # the very same each time: of thousands of units nothing but that is looked at
    return tuple(
        [kept[1] if (kept := one.rolled) and kept[0] is plain else _rolled(tree, one, plain) for one in inside]
    )


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
    if kept is not None and kept[0] == asked:
        return kept[1]
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


def _flags_and_notes(review: Review, tree: Tree, inside: list[Standing]) -> tuple[set[int], dict[int, list[Note]]]:
    """Which units have a flag, and their notes, by the unit's index; each counts where it begins."""
    nodes = [tree.nodes[standing.unit] for standing in inside]
    starts, ends = [node.start for node in nodes], [node.end for node in nodes]

    def index_of(start: int, end: int) -> int | None:
        index = bisect_right(ends, start)
        return index if index < len(starts) and starts[index] < end else None

    flagged = {index_of(*flag.anchor.span) for flag in review.flags}
    notes: dict[int, list[Note]] = {}
    for note in review.notes:
        index = None if note.anchor is None else index_of(*note.anchor.span)
        if index is not None:
            notes.setdefault(index, []).append(note)
    return {index for index in flagged if index is not None}, notes
