"""Undo and redo over values that never change; one notion of "saved" for the window, the commands and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Step(Generic[T]):
    """One undoable step: its label and the state it led to. Two steps are equal only if they are the same one."""

    label: str
    state: T


class History(Generic[T]):
    """The states that were passed through, the current one, and the one that was saved; without limit."""

    __slots__ = ("_steps", "base", "clean_position", "position")

    def __init__(self, state: T) -> None:
        """Begin at a state that counts as saved."""
        self.base = state
        """The state before the first step."""
        self.position = 0
        """How many steps are done; those after it can be redone."""
        self.clean_position: int | None = 0
        """The position that was saved; None where no undo or redo leads back to it."""
        self._steps: list[Step[T]] = []

    def copy(self) -> History[T]:
        """The same history, which does not go on when this one does."""
        copied = History(self.base)
        copied._steps = [*self._steps]
        copied.position, copied.clean_position = self.position, self.clean_position
        return copied

    def stands_as(self, other: History[T]) -> bool:
        """Whether both have the same steps, and as many of them are done."""
        return self.position == other.position and self.base is other.base and self._steps == other._steps

    @property
    def state(self) -> T:
        """The current state."""
        return self._steps[self.position - 1].state if self.position else self.base

    @property
    def steps(self) -> tuple[Step[T], ...]:
        """All steps, those that can be redone included."""
        return tuple(self._steps)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of all steps, those that can be redone included."""
        return tuple(step.label for step in self._steps)

    def do(self, label: str, state: T) -> bool:
        """Go on to a new state; what could be redone is gone. The very same state is no step, and gives False."""
        if state is self.state:
            return False
        if self.clean_position is not None and self.clean_position > self.position:
            self.clean_position = None
        del self._steps[self.position :]
        self._steps.append(Step(label, state))
        self.position += 1
        return True

    def undo(self) -> str | None:
        """Go back one step and give its label; None where there is none."""
        if not self.can_undo:
            return None
        self.position -= 1
        return self._steps[self.position].label

    def redo(self) -> str | None:
        """Do the step again that was undone last and give its label; None where there is none."""
        if not self.can_redo:
            return None
        self.position += 1
        return self._steps[self.position - 1].label

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self.position < len(self._steps)

    @property
    def undo_label(self) -> str | None:
        """The label of the step that ``undo`` would take back."""
        return self._steps[self.position - 1].label if self.can_undo else None

    @property
    def redo_label(self) -> str | None:
        """The label of the step that ``redo`` would do again."""
        return self._steps[self.position].label if self.can_redo else None

    @property
    def clean(self) -> bool:
        """Whether the current state is the one that was saved."""
        return self.position == self.clean_position

    def mark_clean(self) -> None:
        """Say that the current state is saved."""
        self.clean_position = self.position
