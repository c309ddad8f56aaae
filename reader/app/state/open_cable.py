"""What is open, as one moves in it: going to places, and steps of the review.

``Session`` adds what a person does with it.
"""

from __future__ import annotations

from dataclasses import replace

from reader.app.state.cable_state import CableState
from reader.app.state.routes import Location, node_over, relocated
from reader.review import commands
from reader.review.review import Review


class OpenCable(CableState):
    """What is open, with going to places in it and with steps of its review."""

    # Going places

    def select(self, number: int, origin: str = "go") -> None:
        """Go to a node: its whole span is selected. It is said also where the node is current already."""
        if self.cable is not None:
            node = self.cable.tree.nodes[number]
            self._go(Location(number, node.start, node.end, origin))

    def place_caret(self, start: int, end: int) -> None:
        """Follow the caret or selection of the raw pane: the deepest named node at its start becomes current."""
        if self.cable is not None:
            self._go(Location(self.cable.tree.named_at(start), start, end, "raw"))

    def show(self, start: int, end: int, origin: str = "go") -> None:
        """Go to a stretch of the text that a command found; it is no selection of the user's."""
        if self.cable is not None:
            self._go(Location(self.cable.tree.named_at(start), start, end, origin))

    def go_back_to(self, place: Location) -> None:
        """Be again where one was: it is brought into view, and what was selected there is again."""
        if self.cable is not None and place.number >= 0:
            number = node_over(self.cable.tree, place.start, place.end)  # a correction may have changed the numbers
            place = replace(place, number=number)
        self._go(replace(place, origin="go"))
        if place.chosen:
            self._go(place)

    def go_again(self) -> None:
        """Go once more to where one is, so that every pane shows it."""
        self._go(replace(self.location, origin="go"))

    def _go(self, location: Location) -> None:
        self.standing.location = location
        self.located.emit(location)
        self._show()

    # Steps

    def _do(self, step: commands.Step) -> None:
        """Make a step, if it is one."""
        before = self.review
        if self.lacks_structure():
            return
        if self.history.do(*step):
            self.standing.made += [decision.id for decision in self.review.decisions[len(before.decisions) :]]
            self._tell_reviewed(before)

    def _tell_reviewed(self, before: Review) -> None:
        """Say that the review is another one than before, and first whether the cable is read otherwise by it."""
        old = self.cable
        if self.standing.follow() and old is not None:
            self.standing.location = relocated(self.location, old.tree, self._tree())
            self.restructured.emit()
        self.reviewed.emit(before, self.review)
        self._show()
