from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader.review.history import History


class HistoryMachine(RuleBasedStateMachine):
    """A history against lists of what is behind and ahead; states are lists, so that each is itself."""

    def __init__(self) -> None:
        super().__init__()
        self.now: list[str] = ["first"]
        self.history = History(self.now)
        self.behind: list[tuple[str, list[str]]] = []
        self.ahead: list[tuple[str, list[str]]] = []
        self.saved: list[str] = self.now

    @rule(label=st.text(max_size=3))
    def do(self, label: str) -> None:
        self.behind.append((label, self.now))
        self.ahead.clear()
        self.now = [label]
        assert self.history.do(label, self.now)

    @rule()
    def do_nothing(self) -> None:
        assert not self.history.do("nothing", self.now)

    @rule()
    def undo(self) -> None:
        expected = self.behind[-1][0] if self.behind else None
        assert self.history.undo_label == expected
        assert self.history.undo() == expected
        if self.behind:
            label, before = self.behind.pop()
            self.ahead.append((label, self.now))
            self.now = before

    @rule()
    def redo(self) -> None:
        expected = self.ahead[-1][0] if self.ahead else None
        assert self.history.redo_label == expected
        assert self.history.redo() == expected
        if self.ahead:
            label, after = self.ahead.pop()
            self.behind.append((label, self.now))
            self.now = after

    @rule()
    def save(self) -> None:
        self.history.mark_clean()
        self.saved = self.now

    @invariant()
    def agrees(self) -> None:
        assert self.history.state is self.now
        assert self.history.can_undo == bool(self.behind)
        assert self.history.can_redo == bool(self.ahead)
        assert self.history.clean == (self.now is self.saved)
        labels = [label for label, _ in self.behind] + [label for label, _ in reversed(self.ahead)]
        assert list(self.history.labels) == labels
        assert [step.label for step in self.history.steps] == labels
        assert self.history.position == len(self.behind)


TestHistory = HistoryMachine.TestCase


def test_a_saved_state_that_no_redo_leads_to_is_never_clean_again() -> None:
    history = History("a")
    history.do("to b", "b")
    history.mark_clean()
    history.undo()
    history.do("to c", "c")
    history.undo()
    assert not history.clean
    history.redo()
    assert not history.clean
    assert history.clean_position is None
