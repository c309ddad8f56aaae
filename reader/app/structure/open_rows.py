"""Which rows of the structure are open: kept for each cable, and put aside while a filter opens all of them."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTreeView

from reader.app.state.standing import Standing
from reader.app.structure.outline import ROOT
from reader.app.structure.tree_model import TreeModel
from reader.cable.kinds import ZONES, Kind

Place = tuple[Kind, int]
"""What tells a row where the cable is read otherwise: its kind, and where it begins."""


class OpenRows:
    """The open rows of one tree."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        """Know of no cable yet."""
        self._view = view
        self._model = model
        self._kept: WeakKeyDictionary[Standing, set[int]] = WeakKeyDictionary()
        self._before: set[int] | None = None  # what was open before the filter opened everything

    @property
    def now(self) -> set[int]:
        """The rows that are open; while a filter has opened all, those that were open before."""
        return self._opened() if self._before is None else self._before

    def _opened(self) -> set[int]:
        outline = self._model.outline
        rows = outline.children if outline else {}
        spans = self._model.spans.below if self._model.spans else {}
        return {row for row in (*rows, *spans) if row != ROOT and self._view.isExpanded(self._model.index_of(row))}

    def open(self, rows: Iterable[int]) -> None:
        """Open rows; nobody is told of each."""
        with QSignalBlocker(self._view):
            for number in rows:
                self._model.fill(number)
                self._view.expand(self._model.index_of(number))

    # From cable to cable

    def keep(self, standing: Standing) -> None:
        """Note what is open, should this cable be shown again."""
        if self._model.outline is not None:
            self._kept[standing] = self.now

    def come_back(self, standing: Standing) -> None:
        """Open what was open, at first the sections of another cable; lists of addresses and tags stay closed."""
        self._before = None
        outline, kept = self._model.outline, self._kept.get(standing)
        if outline is not None and kept is None:
            kept = {row for row in outline.children[ROOT] if outline.cable.tree.nodes[row].kind in ZONES}
        self.open(kept or ())

    # From reading to reading

    @property
    def places(self) -> set[Place]:
        """The open rows by what they are, whatever numbers another reading gives them."""
        nodes = self._model.outline.cable.tree.nodes if self._model.outline is not None else []
        return {(nodes[row].kind, nodes[row].start) for row in self.now}

    def open_places(self, places: set[Place]) -> None:
        """Open these, as the cable is read now, and no others."""
        self._before = None
        self._view.collapseAll()
        outline = self._model.outline
        if outline is not None:
            nodes = outline.cable.tree.nodes
            rows = (row for row in outline.children if row != ROOT)
            self.open(row for row in rows if (nodes[row].kind, nodes[row].start) in places)

    # While a filter leaves some rows

    def put_aside(self) -> None:
        """Note what is open: a filter opens everything."""
        if self._before is None:
            self._before = self._opened()

    def take_up(self) -> None:
        """Open what was open before the filter, and no other rows."""
        if self._before is not None:
            opened, self._before = self._before, None
            self._view.collapseAll()
            self.open(opened)
