"""One open cable: what is shown, where one is in it, and what a reviewer does to it.

Views call intents (``select``, ``mark`` ...); the session makes the new state and then says so by a signal; every view
draws from the state. No view knows another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cable.telegram import Telegram
from reader.review.review import Review

if TYPE_CHECKING:
    from reader.review.history import History
    from reader.review.rollup import CableRollup


@dataclass(frozen=True, slots=True)
class Location:
    """The one current place, which every pane observes; offsets are half-open code points, equal for a caret."""

    number: int
    """The node's number; -1 where no node is current."""
    start: int
    end: int
    origin: str
    """Who moved there: ``raw`` (the caret or a selection in the text), ``tree``, or ``go`` (a command)."""


NOWHERE = Location(-1, 0, 0, "go")


class Session(QObject):
    """The open cable, its review with undo, and the current location."""

    opened = Signal()
    """A cable was opened, or closed (``cable`` is None then)."""
    located = Signal(object)
    """The Location, each time something is gone to, also when it is gone to again."""
    reviewed = Signal(object, object)
    """The Review before and after a step, an undo or a redo."""
    said = Signal(str)
    """A sentence for the status bar and for screen readers."""
    hovered = Signal(int)
    """The number of the node under the mouse; -1 for none."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing open."""
        super().__init__(parent)
        self.cable: Telegram | None = None
        self.location: Location = NOWHERE
        self.history: History[Review] | None = None

    @property
    def review(self) -> Review:
        """The review as it stands."""
        raise NotImplementedError

    def rollup(self) -> CableRollup:
        """Written, reviewed and effective markings, worked out once for each state of the review."""
        raise NotImplementedError

    def select(self, number: int, origin: str = "go") -> None:
        """Go to a node: its whole span is selected. It is said also where the node is current already."""
        if self.cable is None:
            return
        node = self.cable.tree.nodes[number]
        self._go(Location(number, node.start, node.end, origin))

    def place_caret(self, start: int, end: int) -> None:
        """Follow the caret or selection of the raw pane: the deepest named node at its start becomes current."""
        if self.cable is None:
            return
        self._go(Location(self.cable.tree.named_at(start), start, end, "raw"))

    def _go(self, location: Location) -> None:
        self.location = location
        self.located.emit(location)
