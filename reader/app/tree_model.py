"""The structure of the open cable as rows under rows: item, written mark, the reviewer's mark, state.

A row is a node's number, or that of a span's row (``span_rows``), which stands after the parts of its paragraph; there
are no objects behind the indexes. What cells say is worked out by ``tree_cells`` and ``span_rows``.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader.app import words
from reader.app.outline import NOWHERE, ROOT, Outline
from reader.app.session import Session
from reader.app.span_rows import FIRST, SpanRows
from reader.app.spelling import spelled
from reader.app.tree_cells import HEADERS, Cells, Column, Name
from reader.app.tree_filter import Wanted, fitting
from reader.cable.values import Dtg, ExecutiveOrder, Station
from reader.review.review import Review

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LOOK = int(Role.UserRole) + 1
"""The Look of a cell: what is to be drawn."""
LAST = int(Column.STATE)
MANY = 2_000
"""Where more rows than these are under one, they are made as one comes near them."""
PORTION = 250
"""So many at a time."""


class TreeModel(QAbstractItemModel):
    """The rows of the session's cable, all of them or those that a filter leaves."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show what is open, and follow the session."""
        super().__init__(parent)
        self._session = session
        self._changed_font = QFont()
        self._changed_font.setItalic(True)
        self.outline: Outline | None = None
        self.cells: Cells | None = None
        self.spans: SpanRows | None = None
        self.changing = False
        """Whether rows come or go just now: the row that is current then is nowhere that the user went."""
        self._children: dict[int, list[int]] = {}
        self._places: dict[int, int] = {}
        self._reached: dict[int, int] = {}  # how many rows there are by now under one that has more than MANY
        self._read()
        session.opened.connect(self.on_opened)
        session.reviewed.connect(self.on_reviewed)
        session.dated.connect(self.on_dated)

    def on_opened(self) -> None:
        """Another cable is open, or none."""
        self.beginResetModel()
        self._read()
        self.endResetModel()

    def read_again(self) -> None:
        """Show the open cable as it is read now; all rows."""
        self.on_opened()

    def _read(self) -> None:
        cable = self._session.cable
        self.outline = self._session.ground.outline if cable else None
        if self.outline is not None:
            self.outline.write_dates(self._session.dates)
        self.cells = Cells(self.outline, self._session) if self.outline else None
        self.spans = SpanRows(cable.tree, self._session.rollup()) if cable else None
        self._keep(None)

    def fitting(self, wanted: Wanted) -> set[int] | None:
        """The rows that a filter leaves, without those above them; None where it leaves all."""
        if self.outline is None or not wanted.anything:
            return None
        return fitting(wanted, self.outline, self._session.rollup(), self._session.open_findings)

    def show_only(self, numbers: set[int] | None) -> None:
        """Keep some rows and those above them; all rows for None."""
        self.beginResetModel()
        self._keep(numbers)
        self.endResetModel()

    def _keep(self, numbers: set[int] | None) -> None:
        self._reached = {}
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

    def on_dated(self) -> None:
        """Write the dates otherwise: rows tell them, and nothing else changes."""
        if self.outline is not None:
            self.outline.write_dates(self._session.dates)
            for number in self._places:
                if isinstance(self.outline.cable.tree.nodes[number].value, Dtg | Station | ExecutiveOrder):
                    self.dataChanged.emit(self.index_of(number), self.index_of(number))

    def on_reviewed(self, _before: Review, _after: Review) -> None:
        """Tell of the rows that show something else now, and of the counts above them."""
        session = self._session
        if self.cells is None:
            return
        changed = self.cells.follow(session.rollup(), session.suggestion(), session.open_findings)
        for number in sorted(changed):
            self._follow_spans(number)
            first = self.index_of(number)
            if first.isValid():
                self.dataChanged.emit(first, first.siblingAtColumn(Column.STATE))

    def _follow_spans(self, number: int) -> None:
        """Let the rows of a unit's spans come and go; those that stay are not touched."""
        unit = self._session.rollup().unit(number)
        if self.spans is None or unit is None:
            return
        old, new = self.spans.below.get(number, []), self.spans.numbers_of(unit)
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
        shown, at = self.index_of(unit).isValid(), len(self._children.get(unit, ()))
        self.changing = True
        if shown:
            (self.beginRemoveRows if gone else self.beginInsertRows)(self.index_of(unit), at + first, at + end - 1)
        self.spans.below[unit] = new
        if shown:
            (self.endRemoveRows if gone else self.endInsertRows)()
        self.changing = False

    # Structure.

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

    def _made(self, parent: int) -> int:
        """How many of the parts under a row have rows by now, at most."""
        parts = len(self._children.get(parent, ()))
        return parts if parts <= MANY else self._reached.get(parent, PORTION)

    def _count(self, parent: int) -> int:
        """How many rows there are by now under one."""
        parts = len(self._children.get(parent, ()))
        if parts > MANY and (made := self._made(parent)) < parts:
            return made
        return parts + (len(self.spans.below.get(parent, ())) if self.spans is not None else 0)

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
        return not self.changing and self._made(number) < len(self._children.get(number, ()))

    def fetchMore(self, parent: Index) -> None:
        """Make some more; not while others come."""
        if self.changing:
            return
        number = self._number(parent)
        self._fetch(number, self._count(number) + PORTION)

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
        spans = self.spans.below if self.spans is not None else {}
        return bool(self._children.get(number) or spans.get(number)) and parent.column() <= 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are under a parent."""
        return 0 if parent.column() > 0 else self._count(self._number(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Item, Written, Mine and State."""
        return len(Column)

    # What rows show.

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        header, meaning = HEADERS[Column(section)]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return header
        return meaning if role in (Role.ToolTipRole, Role.AccessibleDescriptionRole) else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows in a role."""
        number, column = self.number_of(index), index.column()
        cells = self.spans if number >= FIRST else self.cells
        if cells is None or number < 0:
            return None
        if role == LOOK:
            return cells.look(number, column)
        if role == Role.DisplayRole:
            return cells.text(number, column)
        if role == Role.AccessibleTextRole:
            return spelled(cells.spoken(number, column))
        if role == Role.ToolTipRole:
            return words.tip(cells.tip(number, column)) or None
        look = cells.look(number, column) if column == Column.ITEM else None
        if isinstance(look, Name):
            if role == Role.DecorationRole:
                return look.icon
            if role == Role.FontRole:
                return self._changed_font if look.changed else None
        return None
