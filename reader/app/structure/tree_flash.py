"""The rows of the structure that stand for what was changed a moment ago."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from reader.app.state.flash import Glow, Span
from reader.app.structure.tree_pane import TreePane
from reader.review.units import unit_at

MOST = 500
"""Of so many changed places rows are sought; no screen shows more."""


class TreeFlash(QObject):
    """Lights up rows of one structure pane."""

    def __init__(self, pane: TreePane) -> None:
        """Light up nothing yet."""
        super().__init__(pane)
        self._pane = pane
        self._spans: tuple[Span, ...] = ()
        self._rows: frozenset[int] = frozenset()

    def show(self, glow: Glow) -> None:
        """Light up the rows of what was changed, or the nearest ones above that are not closed away."""
        if glow.spans is not self._spans:
            self._spans = glow.spans
            self._rows = frozenset(row for span in glow.spans[:MOST] for row in self._row_of(span))
        self._pane.view.shine(self._rows, glow)

    def _row_of(self, span: Span) -> Iterator[int]:
        """The row of a span if it has one, else that of its unit, else of what stands there."""
        model = self._pane.model
        outline, spans = model.outline, model.spans
        if outline is None or spans is None:
            return
        tree = outline.cable.tree
        unit = unit_at(tree, span[0])
        node = tree.named_at(span[0]) if unit is None else unit
        own = [] if unit is None else [row for row in spans.below.get(unit, ()) if spans.part(row).anchor.span == span]
        path = [*outline.path(outline.listed(node)), *own]
        index = self._pane.view.nearest(model.index_of(row) for row in path)
        if index.isValid():
            yield model.number_of(index)
