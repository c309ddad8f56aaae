"""The row that stands for the current place in the structure: the nearest one that can be seen."""

from __future__ import annotations

from reader.app.session import Session
from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.span_rows import FIRST
from reader.app.structure.tree_looks import Column
from reader.app.structure.tree_model import TreeModel
from reader.app.structure.tree_view import TreeView


class TreePlace:
    """Where one is in the tree of a session's cable."""

    def __init__(self, session: Session, view: TreeView, model: TreeModel) -> None:
        """Be nowhere."""
        self._session = session
        self._view = view
        self._model = model
        self.at = NOWHERE
        """The row that stands for the current place."""
        self.inside = False
        """Whether that place is in a row that is closed or filtered out, below it."""
        self.hovered = NOWHERE
        """The row of what is under the mouse in another pane."""
        self.linked = True
        """Whether the tree follows where the user goes in the text."""

    def forget(self) -> None:
        """Other rows are there."""
        self.at = self.hovered = NOWHERE

    @property
    def here(self) -> int:
        """The row of the current place, be it seen or not: that of a span which is current as a whole, or of a node."""
        outline, spans, session = self._model.outline, self._model.spans, self._session
        if outline is None or spans is None:
            return NOWHERE
        span = session.span
        row = spans.row_of(span) if span is not None else NOWHERE
        return row if row != NOWHERE else outline.listed(session.location.number)

    def stand(self) -> None:
        """Make the row that stands for the current place the current one, without scrolling; go nowhere."""
        listed = self.here
        self._model.reach(self._model.node_of(listed))
        self.at = self.visible(listed)
        self.inside = self.at != listed
        if self.at != NOWHERE:
            keep = self._session.location.origin == "tree"
            self._view.stand_on(self._model.index_of(self.at), keep=keep)
        else:
            self.at = self._model.number_of(self._model.index(0, Column.ITEM))
            self._view.stand_nowhere()
        self.dot()

    def visible(self, number: int) -> int:
        """The row of a listed number, or the nearest one around it that is not closed away or filtered out."""
        outline = self._model.outline
        if outline is None or number == NOWHERE:
            return NOWHERE
        rows = outline.path(self._model.node_of(number)) + ([number] if number >= FIRST else [])
        return self._model.number_of(self._view.nearest(self._model.index_of(row) for row in rows))

    def dot(self) -> None:
        """Put the frames around rows that stand for others, and around what is under the mouse elsewhere."""
        inside = {self.at} if self.inside else set()
        outline = self._model.outline
        if not self.linked and outline is not None:
            inside = {self.visible(self.here)}
        self._view.dot(frozenset((inside | {self.hovered}) - {NOWHERE}))
