"""What is odd about a review: findings about what reviewers said, beside those about the cable.

They are worked out anew from the review each time, unit by unit; no file holds them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.markings import level_of, restriction
from reader.cable.phrase import capital, phrase
from reader.cable.tree import Tree
from reader.cable.values import ParagraphValue
from reader.review.annotation import Action, Confirmation, Decision
from reader.review.review import Review
from reader.review.rollup import CableRollup, UnitRollup
from reader.review.second_person import lowerings
from reader.review.standing import said
from reader.review.units import unit_name

_Kept = tuple[UnitRollup, tuple[int, int | None] | None, tuple[Diagnostic, ...]]
UNCONFIRMED = "CR-MARK-016"
HIGHER_PART = "CR-MARK-017"


class ReviewFindings:
    """The findings about one review as it goes on; a unit that says what it said is not looked at again."""

    def __init__(self, tree: Tree) -> None:
        """Know of none yet."""
        self._tree = tree
        self._words: tuple[Confirmation, ...] | None = ()
        self._confirmed: frozenset[str] = frozenset()
        self._units: tuple[UnitRollup | None, ...] = ()
        self._found: list[tuple[Diagnostic, ...]] = []  # about each of these units
        self._kept: dict[int, _Kept] = {}  # what was found in units of another reading, by where they begin
        self.longest = 0
        """The length of the longest stretch that any was about, in code points."""

    def read_as(self, tree: Tree) -> None:
        """Go on in the same text, which is read otherwise now: what is odd about a unit that says the same is kept."""
        if self._units:
            pairs = zip(self._units, self._found, strict=True)
            self._kept = {
                unit.start: (unit, _number(self._tree, unit), found) for unit, found in pairs if unit is not None
            }
        self._tree, self._units, self._words = tree, (), None

    def of(self, review: Review, rollup: CableRollup) -> list[Diagnostic]:
        """All findings about a state of the review, which adds up to ``rollup``, in the order of the text."""
        self._read_words(review)
        units, before = rollup.units, self._units
        if len(units) != len(before):
            before, self._found = (None,) * len(units), [()] * len(units)
        for at in [at for at, (one, other) in enumerate(zip(before, units, strict=True)) if one is not other]:
            kept = self._kept_on(units[at]) if self._kept else None
            self._found[at] = made = tuple(self._on(units[at], review)) if kept is None else kept
            self.longest = max([self.longest, *(each.end - each.start for each in made)])
        self._units, self._kept = units, {}
        return list(chain.from_iterable(self._found))

    def _read_words(self, review: Review) -> None:
        """Bring in what second persons said; only where that changed are units looked at again for it."""
        if review.confirmations is self._words:
            return
        self._words = review.confirmations
        found = lowerings(review, self._tree) if self._words else ()
        confirmed = frozenset(each.decision.id for each in found if each.confirmed)
        if confirmed != self._confirmed:
            self._confirmed = confirmed
            self._units, self._kept = (), {}

    def _kept_on(self, unit: UnitRollup) -> tuple[Diagnostic, ...] | None:
        """What was found in a unit where the text was read otherwise; None where it says something else now."""
        kept = self._kept.get(unit.start)
        if kept is None:
            return None
        before, number, found = kept
        marks = (before.written, before.effective, before.higher) == (unit.written, unit.effective, unit.higher)
        same = marks and before.decision is unit.decision and before.parts is unit.parts
        named = not unit.higher or (number is not None and number == _number(self._tree, unit))
        return found if same and named else None

    def _on(self, unit: UnitRollup, review: Review) -> list[Diagnostic]:
        if unit.decision is None and not unit.parts:
            return []
        found = [*_unconfirmed(unit, review, self._confirmed), *_higher_parts(unit, self._tree)]
        return sorted(found, key=lambda each: (each.start, each.end))


def _number(tree: Tree, unit: UnitRollup) -> tuple[int, int | None] | None:
    """The number of a paragraph, by which findings name it; None where it has none."""
    value = tree.nodes[unit.number].value
    if not isinstance(value, ParagraphValue) or value.number is None:
        return None
    return value.number, value.through


def _unconfirmed(unit: UnitRollup, review: Review, confirmed: Collection[str]) -> Iterator[Diagnostic]:
    """A finding for each decision that proposes U for what is marked higher, until a second person decides so too."""
    if unit.written is None or restriction(unit.written) <= restriction("U"):
        return
    for decision in unit.parts if unit.decision is None else (unit.decision, *unit.parts):
        proposed = said(decision, unit.written)
        if proposed is None or level_of(proposed) != "U" or restriction(proposed) >= restriction(unit.written):
            continue
        if decision.id not in confirmed and not _said_by_two(decision, review):
            yield finding(UNCONFIRMED, *decision.anchor.span, proposed=proposed, written=unit.written)


def _said_by_two(decision: Decision, review: Review) -> bool:
    """Whether somebody else said the same of the same place."""
    others = (one for one in review.index.by_span.get(decision.anchor.span, ()) if one.by != decision.by)
    return any(one.action is Action.MARK and one.mark == decision.mark for one in others)


def _higher_parts(unit: UnitRollup, tree: Tree) -> Iterator[Diagnostic]:
    """A finding at the most restricted part of a unit whose own mark is lower than that."""
    if not unit.higher:
        return
    highest = max(unit.parts, key=lambda part: restriction(said(part, unit.written)))
    mark = said(highest, unit.written)
    name = unit_name(tree, unit.number)
    count = len(unit.higher)
    parts = phrase("a part of it is {mark}", mark=mark)
    if count > 1:
        parts = phrase("{count} parts of it are more restricted, up to {mark}", count=count, mark=mark)
    whole = capital(phrase("{name} is {mark}", name=name, mark=unit.effective or phrase("unmarked")))
    yield finding(HIGHER_PART, *highest.anchor.span, whole=whole, parts=parts)
