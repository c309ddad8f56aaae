"""What a person does with the steps that were made: taking them back, doing them again, going to what they changed."""

from __future__ import annotations

from reader.app.language import tr
from reader.app.state.open_cable import OpenCable
from reader.app.state.routes import changed_place
from reader.review.review import Review
from reader.review.units import unit_at


class HistoryIntents(OpenCable):
    """The open cable with its steps."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self.history.can_redo

    def undo(self) -> None:
        """Take the last step back, and go to what it changed."""
        before = self.review
        label = self.history.undo()
        if label is not None:
            self._moved(tr("Undone: {label}", label=label), before)

    def redo(self) -> None:
        """Do the step again that was taken back last, and go to what it changes."""
        before = self.review
        label = self.history.redo()
        if label is not None:
            self._moved(tr("Done again: {label}", label=label), before)

    def go_to_step(self, position: int) -> None:
        """Undo or redo as often as it takes until so many steps are done, and go to what that changed last."""
        before, history = self.review, self.history
        back = position < history.position
        while history.position > position and history.undo() is not None:
            continue
        while history.position < position and history.redo() is not None:
            continue
        if self.review is not before:
            reached = history.undo_label or tr("the beginning")
            self._moved(
                tr("Taken back to: {step}", step=reached) if back else tr("Done again up to: {step}", step=reached),
                before,
            )

    def _moved(self, sentence: str, before: Review) -> None:
        with self._one_step():
            self._tell_reviewed(before)
            place = changed_place(before, self.review)
            if place is not None and self.cable is not None:
                unit = unit_at(self.cable.tree, place.start)
                node = None if unit is None else self.cable.tree.nodes[unit]
                if unit is not None and node is not None and (node.start, node.end) == place.span:
                    self.select(unit)
                else:
                    self.show(*place.span)
        done, total = self.progress
        self.said.emit(tr("{sentence}. {done} of {total} reviewed.", sentence=sentence, done=done, total=total))
