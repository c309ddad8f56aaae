"""The rows of the structure under each other: which there are, and how those of very long lists come in portions.

A row is a node's number, or that of a span's row (``span_rows``), which stands after the parts of its paragraph; there
are no objects behind the indexes. The rows of spans are made once their paragraph is opened: a view asks for every open
row again after each that comes or goes.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.outline import ROOT, Outline
from reader.app.structure.span_rows import FIRST, SpanRows
from reader.app.structure.tree_looks import Column
from reader.review.rollup import UnitRollup

Index = QModelIndex | QPersistentModelIndex
LAST = int(Column.STATE)
MANY = 2_000
"""Where more rows than these are under one, they are made as one comes near them."""
PORTION = 250
"""So many at a time."""


class TreeRows(QAbstractItemModel):
    """Rows of an outline, with those of spans under them, as Qt asks for them. What they show is not known here."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have no rows yet."""
        super().__init__(parent)
        self.outline: Outline | None = None
        self.spans: SpanRows | None = None
        self.changing = False
        """Whether rows come or go just now: the row that is current then is nowhere that the user went."""
        self._children: dict[int, list[int]] = {}
        self._places: dict[int, int] = {}
        self._reached: dict[int, int] = {}  # how many rows there are by now under one that has more than MANY

    def keep_rows(self, numbers: set[int] | None) -> None:
        """Have some rows and those above them, all rows for None; to be called while the model is reset."""
        self._reached = {}
        if self.spans is not None:  # a filter opens all that it leaves
            units = () if numbers is None else self.spans.rollup.units
            self.spans.below = {unit.number: self.spans.numbers_of(unit) for unit in units if unit.parts}
        if self.outline is None:
            self._children, self._places = {}, {}
        elif numbers is not None:
            kept = self.outline.with_above(numbers)
            self._children = {
                row: [number for number in below if number in kept] for row, below in self.outline.children.items()
            }
            self._places = {number: place for below in self._children.values() for place, number in enumerate(below)}
        else:
            self._children, self._places = self.outline.children, self.outline.places

    def follow_spans(self, unit: UnitRollup) -> None:
        """Let the rows of a unit's spans come and go; those that stay are not touched."""
        number = unit.number
        if self.spans is None or number not in self.spans.below:
            return
        old, new = self.spans.below[number], self.spans.numbers_of(unit)
        if old == new:
            return
        first = 0
        while first < min(len(old), len(new)) and old[first] == new[first]:
            first += 1
        after = 0
        while after < min(len(old), len(new)) - first and old[-1 - after] == new[-1 - after]:
            after += 1
        kept = old[:first] + old[len(old) - after :]
        self._let(number, kept, old, first, len(old) - after, gone=True)
        self._let(number, new, kept, first, len(new) - after, gone=False)

    def _let(self, unit: int, new: list[int], old: list[int], first: int, end: int, *, gone: bool) -> None:
        """Put other span rows under a unit: those from ``first`` to ``end`` go, or come."""
        assert self.spans is not None  # noqa: S101 - its rows change
        if new == old:
            return
        shown = self.index_of(unit).isValid()
        at = len(self._children.get(unit, ()))
        self.changing = True
        if shown:
            (self.beginRemoveRows if gone else self.beginInsertRows)(self.index_of(unit), at + first, at + end - 1)
        self.spans.below[unit] = new
        if shown:
            (self.endRemoveRows if gone else self.endInsertRows)()
        self.changing = False

    def index_of(self, number: int, column: int = Column.ITEM) -> QModelIndex:
        """The index of a node; invalid where it is not listed, filtered out, or not reached yet: see ``reach``."""
        place = self._places.get(number) if number < FIRST else self._place_of_span(number)
        if place is None or (place >= PORTION and place >= self._count(self._parent(number))):
            return QModelIndex()
        return self.createIndex(place, column, number)

    def _place_of_span(self, number: int) -> int | None:
        if self.spans is None or not self.spans.has(number):
            return None
        unit = self.spans.unit(number)
        shown = self.index_of(unit).isValid()
        return len(self._children.get(unit, ())) + self.spans.below[unit].index(number) if shown else None

    def reach(self, number: int) -> None:
        """Make the rows that lead to a node, where it is listed: of very many under one row the last come later."""
        outline = self.outline
        for row in outline.path(number) if outline is not None and number in self._places else ():
            if self._places.get(row, 0) >= self._count(self._parent(row)):
                self._fetch(self._parent(row), self._places[row] + PORTION)

    def _parent(self, number: int) -> int:
        if self.outline is None or self.spans is None:
            return ROOT
        return self.spans.unit(number) if number >= FIRST else self.outline.parents[number]

    def depth(self, number: int) -> int:
        """How many rows a row stands under."""
        depth, parent = 0, self._parent(number)
        while parent != ROOT:
            depth, parent = depth + 1, self._parent(parent)
        return depth

    def _made(self, parent: int) -> int:
        """How many of the parts under a row have rows by now, at most."""
        parts = len(self._children.get(parent, ()))
        return parts if parts <= MANY else self._reached.get(parent, PORTION)

    def _count(self, parent: int) -> int:
        """How many rows there are by now under one."""
        parts = len(self._children.get(parent, ()))
        if parts > MANY and (made := self._made(parent)) < parts:
            return made
        return parts + len(self.spans.below.get(parent, ()) if self.spans is not None else ())

    def _unmade(self, unit: int) -> bool:
        """Whether a unit has spans that were not made into rows."""
        return self.spans is not None and unit not in self.spans.below and self.spans.are_below(unit)

    def fill(self, unit: int) -> None:
        """Make the rows of a unit's spans: it is opened."""
        if self.spans is None or not self._unmade(unit) or not self.index_of(unit).isValid():
            return
        at, made = self._count(unit), self.spans.make(unit)
        self.changing = True
        self.beginInsertRows(self.index_of(unit), at, at + len(made) - 1)
        self.spans.below[unit] = made
        self.endInsertRows()
        self.changing = False

    def _fetch(self, parent: int, wanted: int) -> None:
        """Make more rows under one, up to so many."""
        parts = len(self._children.get(parent, ()))
        first = self._count(parent)
        if first < parts:
            before, self._reached[parent] = first, min(wanted, parts)
            count, self._reached[parent] = self._count(parent), before
            self.changing = True
            self.beginInsertRows(QModelIndex() if parent == ROOT else self.index_of(parent), first, count - 1)
            self._reached[parent] = min(wanted, parts)
            self.endInsertRows()
            self.changing = False

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more rows under one than were made."""
        number = self._number(parent)
        more = self._made(number) < len(self._children.get(number, ()))
        return not self.changing and (more or self._unmade(number))

    def fetchMore(self, parent: Index) -> None:
        """Make some more; not while others come."""
        if self.changing:
            return
        number = self._number(parent)
        if self._made(number) < len(self._children.get(number, ())):
            self._fetch(number, self._count(number) + PORTION)
        else:
            self.fill(number)

    @staticmethod
    def _number(parent: Index) -> int:
        return int(parent.internalId()) if parent.isValid() else ROOT

    def number_of(self, index: Index) -> int:
        """The row's number of an index, that of a node or of a span's row; -1 of an invalid one."""
        return int(index.internalId()) if index.isValid() else NOWHERE

    def node_of(self, number: int) -> int:
        """The node that a row shows; that of its unit for a span's."""
        return self.spans.unit(number) if number >= FIRST and self.spans is not None else number

    def beside(self, number: int) -> list[int]:
        """The numbers of the rows under the same one, a node itself included; none where it is not listed."""
        if self.outline is None or number not in self._places:
            return []
        return self._children.get(self.outline.parents[number], [])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row and column under a parent. Qt asks it of every open row after each that comes or goes."""
        number = parent.internalId() if parent.isValid() else ROOT
        parts = self._children.get(number, ())
        if 0 <= row < len(parts) <= MANY and 0 <= column <= LAST and parent.column() <= 0:
            return self.createIndex(row, column, parts[row])
        if not 0 <= row < self._count(number) or not 0 <= column <= LAST or parent.column() > 0:
            return QModelIndex()
        if row < len(parts):
            return self.createIndex(row, column, parts[row])
        spans = self.spans.below[number] if self.spans is not None else ()
        return self.createIndex(row, column, spans[row - len(parts)])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the row above."""
        number = self.number_of(index)
        if self.outline is None or self.spans is None or number < 0:
            return QModelIndex()
        return self.index_of(self.spans.unit(number) if number >= FIRST else self.outline.parents[number])

    def sibling(self, row: int, column: int, index: Index) -> QModelIndex:
        """The index of a row and column beside one; asked again and again while a row is drawn."""
        if row == index.row() and index.isValid() and 0 <= column < len(Column):
            return self.createIndex(row, column, index.internalId())
        return super().sibling(row, column, index)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether any rows are under a parent."""
        number = parent.internalId() if parent.isValid() else ROOT
        spans = self.spans is not None and self.spans.are_below(number)
        return (spans or bool(self._children.get(number))) and parent.column() <= 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are under a parent."""
        return 0 if parent.column() > 0 else self._count(self._number(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Item, Written, Mine and State."""
        return len(Column)
