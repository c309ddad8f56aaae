"""The structure of the open cable as rows under rows: item, written mark, the reviewer's mark, state.

Which rows there are is looked after by ``tree_rows``; what cells say is worked out by ``tree_cells`` and ``span_rows``.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from reader.app import words
from reader.app.look.spelling import spelled
from reader.app.session import Session
from reader.app.structure.odd_rows import NOWHERE
from reader.app.structure.outline import Outline
from reader.app.structure.span_rows import FIRST, SpanRows
from reader.app.structure.tree_cells import Cells
from reader.app.structure.tree_filter import Wanted, fitting
from reader.app.structure.tree_looks import HEADERS, Column, Look, Name
from reader.app.structure.tree_rows import Index, TreeRows
from reader.cable.values import Dtg, ExecutiveOrder, Station
from reader.review.review import Review

Role = Qt.ItemDataRole
LOOK = int(Role.UserRole) + 1
"""The Look of a cell: what is to be drawn."""


class TreeModel(TreeRows):
    """The rows of the session's cable, all of them or those that a filter leaves."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show what is open, and follow the session."""
        super().__init__(parent)
        self._session = session
        self._changed_font = QFont()
        self._changed_font.setItalic(True)
        self.cells: Cells | None = None
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

    def read_otherwise(self) -> None:
        """Show the same text as it is read now: the rows of what still stands there stay, open or closed."""
        before, spans = self.outline, self.spans
        if before is None or spans is None:
            return
        self.changing = True
        self.layoutAboutToBeChanged.emit()
        held, reached, filled = self.persistentIndexList(), self._reached, [*spans.below]
        numbers = [self.number_of(index) for index in held]
        moved = self._read(before)
        self._reached = {moved[row]: count for row, count in reached.items() if row in moved}
        if self.spans is not None:
            units = [moved[unit] for unit in filled if unit in moved]
            self.spans.below = {unit: made for unit in units if (made := self.spans.make(unit))}
        places = [moved.get(number, number if number >= FIRST else NOWHERE) for number in numbers]
        now = [self.index_of(place, index.column()) for place, index in zip(places, held, strict=True)]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()
        self.changing = False

    def _read(self, before: Outline | None = None) -> dict[int, int]:
        """Take the rows of the session's cable; gives the rows of ``before``, the same text, by their numbers then."""
        cable = self._session.cable
        self.outline = self._session.ground.outline if cable else None
        moved: dict[int, int] = {}
        if self.outline is not None:
            self.outline.write_dates(self._session.dates)
            moved = self.outline.go_on_from(before) if before is not None else moved
        self.cells = Cells(self.outline, self._session, self.cells) if self.outline else None
        self.spans = SpanRows(cable.tree, self._session.rollup(), self.spans if before else None) if cable else None
        self.keep_rows(None)
        return moved

    def fitting(self, wanted: Wanted) -> set[int] | None:
        """The rows that a filter leaves, without those above them; None where it leaves all."""
        if self.outline is None or not wanted.anything:
            return None
        return fitting(wanted, self.outline, self._session.rollup(), self._session.open_findings)

    def show_only(self, numbers: set[int] | None) -> None:
        """Keep some rows and those above them; all rows for None."""
        self.beginResetModel()
        self.keep_rows(numbers)
        self.endResetModel()

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
        noted = session.standing.noted
        if self.spans is not None:
            self.spans.rollup = session.rollup()
        changed = self.cells.follow(session.rollup(), session.suggestion(), session.open_findings, noted)
        for number in sorted(changed):
            if (unit := session.rollup().unit(number)) is not None:
                self.follow_spans(unit)
            first = self.index_of(number)
            if first.isValid():
                self.dataChanged.emit(first, first.siblingAtColumn(Column.STATE))

    # What rows show.

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        header, meaning = HEADERS[Column(section)]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return header
        if role == Role.ToolTipRole:
            return f"{header}: {meaning}"
        return meaning if role == Role.AccessibleDescriptionRole else None

    def look(self, number: int, column: int) -> Look | None:
        """What is drawn in a cell of a row; the very same while it shows the same."""
        cells = self.spans if number >= FIRST else self.cells
        return None if cells is None or number < 0 else cells.look(number, column)

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
