"""Decisions on units and parts against a model that keeps one mark for each character."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader import commands
from reader.review import span_commands
from reader.review.annotation import Action, Decision
from reader.review.places import Target, targets
from reader.review.review import Review
from reader.review.rollup import State, roll_up
from reader.review.standing import Standings, said, standings
from reader.review.units import units, written_mark
from tests.review.cables import ANN, CLOCK, tree_of

TREE = tree_of([(1, "SBU", "ab cd ef gh"), (None, None, "ij kl"), (2, "U", "mn. op, qr")], heading_before=2)
TEXT = TREE.text
PLACES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda ends: (min(ends), max(ends)))
MARKS = st.sampled_from(["U", "SBU", "C"])
NOTHING = "nothing"


class DecisionsMachine(RuleBasedStateMachine):
    """Marks, acceptances and clearings anywhere; what stands must be what was said last of each character."""

    def __init__(self) -> None:
        super().__init__()
        self.review = Review("0" * 64)
        self.wholes: dict[int | None, str | None] = dict.fromkeys(units(TREE), NOTHING)
        self.parts: list[str | None] = [NOTHING] * len(TEXT)
        self.steps = 0

    def decide(self, place: tuple[int, int], action: Action, mark: str | None) -> None:
        if not TEXT[slice(*place)].strip():
            return
        self.steps += 1
        at, before = CLOCK[self.steps % len(CLOCK)], self.review
        if mark is not None:
            _, self.review = commands.mark(before, TREE, place, mark, ANN, at, f"s{self.steps}")
        else:
            command = commands.accept if action is Action.ACCEPT else commands.clear
            _, self.review = command(before, TREE, place, ANN, at, f"s{self.steps}")
        assert self.review.decisions[: len(before.decisions)] == before.decisions
        for target in targets(TREE, place):
            self.expect(target, action, mark)

    def expect(self, target: Target, action: Action, mark: str | None) -> None:
        written = None if target.unit is None else written_mark(TREE, target.unit)
        word = NOTHING if action is Action.CLEAR else written if action is Action.ACCEPT else mark
        for at in range(target.start, target.end):
            if not target.whole or action is Action.CLEAR:
                self.parts[at] = word
            elif self.parts[at] == word:
                self.parts[at] = NOTHING
        if target.whole:
            self.wholes[target.unit] = word

    @rule(place=PLACES, mark=MARKS)
    def mark(self, place: tuple[int, int], mark: str) -> None:
        self.decide(place, Action.MARK, mark)

    @rule(place=PLACES)
    def accept(self, place: tuple[int, int]) -> None:
        self.decide(place, Action.ACCEPT, None)

    @rule(place=PLACES)
    def clear(self, place: tuple[int, int]) -> None:
        self.decide(place, Action.CLEAR, None)

    @invariant()
    def stands_what_was_said_last(self) -> None:
        stands = standings(self.review, TREE)
        found: list[str | None] = [NOTHING] * len(TEXT)
        for standing in stands.units:
            whole = NOTHING if standing.whole is None else said(standing.whole, standing.written)
            assert whole == self.wholes[standing.unit]
            for part in standing.parts:
                self.lay(found, part, said(part, standing.written))
        for part in stands.outside:
            self.lay(found, part, said(part, None))
        for at, character in enumerate(TEXT):
            if not character.isspace():
                assert found[at] == self.parts[at], (at, character)

    @staticmethod
    def lay(found: list[str | None], part: Decision, mark: str | None) -> None:
        assert TEXT[slice(*part.anchor.span)] == part.anchor.quote == part.anchor.quote.strip()
        for at in range(*part.anchor.span):
            assert found[at] == NOTHING, "two parts overlap"
            found[at] = mark

    @rule(which=st.integers(0, 9), place=PLACES, mark=st.none() | MARKS)
    def move(self, which: int, place: tuple[int, int], mark: str | None) -> None:
        parts = [(unit, part) for unit in standings(self.review, TREE).units for part in unit.parts]
        if not parts or not TEXT[slice(*place)].strip():
            return
        unit, part = parts[which % len(parts)]
        first, *others = targets(TREE, place)
        self.steps += 1
        at, before = CLOCK[self.steps % len(CLOCK)], self.review
        try:
            _, self.review = span_commands.move(before, TREE, part.id, place, ANN, at, f"s{self.steps}", marking=mark)
        except ValueError:
            assert others or first.unit != unit.unit
            return
        assert first.unit == unit.unit
        for place_of_old in range(*part.anchor.span):
            self.parts[place_of_old] = NOTHING
        word = said(part, unit.written) if mark is None else mark
        self.expect(first, Action.MARK, word)

    @rule()
    def reset(self) -> None:
        self.steps += 1
        _, self.review = span_commands.reset(self.review, TREE, ANN, CLOCK[self.steps], f"s{self.steps}")
        self.wholes = dict.fromkeys(self.wholes, NOTHING)
        self.parts = [NOTHING] * len(TEXT)

    @rule(back=st.integers(1, 4))
    def look_back(self, back: int) -> None:
        """An undo: what stands is asked of an earlier state, then of this one again."""
        earlier = Review(self.review.sha256, decisions=self.review.decisions[:-back])
        object.__setattr__(earlier, "_index", self.review._index)
        self.same_as_from_nothing(earlier)

    @invariant()
    def what_stands_is_what_is_found_from_nothing(self) -> None:
        self.same_as_from_nothing(self.review)

    @staticmethod
    def same_as_from_nothing(review: Review) -> None:
        fresh = Review(review.sha256, decisions=review.decisions)
        one, other = standings(review, TREE), Standings.of(fresh, TREE)
        assert (one.units, one.outside) == (other.units, other.outside)
        for name in ("decisions", "latest", "by_span", "order", "superseded"):
            assert getattr(review.index, name) == getattr(fresh.index, name)

    @invariant()
    def the_record_is_sound(self) -> None:
        seen: set[str] = set()
        for decision in self.review.decisions:
            assert decision.id not in seen
            assert decision.supersedes is None or decision.supersedes in seen
            assert (decision.action is Action.CLEAR) <= (decision.mark is None)
            seen.add(decision.id)

    @invariant()
    def the_roll_up_agrees(self) -> None:
        for unit in roll_up(self.review, TREE).units:
            words = [at for at in range(unit.start, unit.end) if not TEXT[at].isspace()]
            if self.wholes[unit.number] != NOTHING:
                assert unit.is_reviewed
                assert unit.effective == unit.reviewed == self.wholes[unit.number]
                other = {self.parts[at] for at in words} - {NOTHING, unit.written}
                assert unit.state is (State.CHANGED if other or unit.effective != unit.written else State.ACCEPTED)
            elif all(self.parts[at] == NOTHING for at in words):
                assert unit.state is State.UNREVIEWED
                assert (unit.reviewed, unit.effective) == (None, unit.written)


TestDecisions = DecisionsMachine.TestCase
TestDecisions.settings = settings(max_examples=50, stateful_step_count=30)
