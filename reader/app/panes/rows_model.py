"""The rows of a dock's list as a Qt model: groups above their rows, or rows alone where there is one nameless group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from reader.app import words
from reader.app.language import tr
from reader.app.look.icons import icon
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = 0
"""The internal id of what is at the top; a row under a group has the group's place plus one."""


class RowsModel(QAbstractItemModel):
    """Shows groups of rows; ``show`` replaces them, and says no more than what changed where it can."""

    def __init__(self, headers: tuple[str, ...], theme: Theme, parent: QObject | None = None) -> None:
        """Show nothing yet, in columns of these names."""
        super().__init__(parent)
        self._headers = headers
        self._theme = theme
        self._icons: dict[str, QIcon] = {}
        self._bold, self._struck = QFont(), QFont()
        self._bold.setBold(True)
        self._struck.setStrikeOut(True)
        self.groups: list[Group] = []

    @property
    def flat(self) -> bool:
        """Whether the rows stand at the top, without a group."""
        return len(self.groups) == 1 and not self.groups[0].title

    def show(self, groups: Sequence[Group]) -> bool:
        """Show these; gives whether rows came, went or moved, so that a view must find its place again."""
        new = list(groups)
        if [_shape(group) for group in new] == [_shape(group) for group in self.groups]:
            old, self.groups = self.groups, new
            self._tell(old)
            return False
        self.beginResetModel()
        self.groups = new
        self.endResetModel()
        return True

    def _tell(self, old: Sequence[Group]) -> None:
        """Tell of the rows that show something else now."""
        last = len(self._headers) - 1
        for place, (before, after) in enumerate(zip(old, self.groups, strict=True)):
            for at, (one, other) in enumerate(zip(before.rows, after.rows, strict=True)):
                if one is not other and one != other:
                    first = self.index(at, 0, QModelIndex() if self.flat else self.index(place, 0))
                    self.dataChanged.emit(first, first.siblingAtColumn(last))

    def row(self, index: Index) -> Row | None:
        """The row of an index; None of a group and of an invalid one."""
        if not index.isValid():
            return None
        if index.internalId() == TOP:
            return self.groups[0].rows[index.row()] if self.flat else None
        return self.groups[int(index.internalId()) - 1].rows[index.row()]

    def index_of(self, key: object) -> QModelIndex:
        """The index of the row with a key; invalid where there is none."""
        for place, group in enumerate(self.groups):
            for at, row in enumerate(group.rows):
                if row.key == key:
                    return self.index(at, 0, QModelIndex() if self.flat else self.index(place, 0))
        return QModelIndex()

    # Structure.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row and column under a parent."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(self._headers)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the group above; invalid at the top."""
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are under a parent."""
        if not parent.isValid():
            return len(self.groups[0].rows) if self.flat else len(self.groups)
        if parent.internalId() != TOP or parent.column() > 0 or self.flat:
            return 0
        return len(self.groups[parent.row()].rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """As many as there are names of columns."""
        return len(self._headers)

    # What rows show.

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns."""
        named = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._headers)
        return self._headers[section] if named and role in (Role.DisplayRole, Role.ToolTipRole) else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows in a role."""
        if not index.isValid():
            return None
        row = self.row(index)
        if row is not None:
            return self._cell(row, index.column(), role)
        if index.column() > 0:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self.groups[index.row()].heading
        return self._bold if role == Role.FontRole else None

    def _cell(self, row: Row, column: int, role: int) -> Any:
        text = row.cells[column] if column < len(row.cells) else ""
        if role == Role.DisplayRole:
            return text
        if role == Role.AccessibleTextRole:
            said = row.spoken if column == 0 and row.spoken else text
            return f"{self._headers[column]}: {said}" if said else tr("{column}: none", column=self._headers[column])
        if role == Role.ToolTipRole:
            return words.tip(row.tip or text) or None
        if role == Role.DecorationRole and column == 0 and row.icon:
            if row.icon not in self._icons:
                self._icons[row.icon] = icon(row.icon)
            return self._icons[row.icon]
        if role == Role.ForegroundRole and row.quiet:
            return QColor(self._theme.colours.muted)
        if role == Role.FontRole and row.quiet:
            return self._struck
        return None


def _shape(group: Group) -> tuple[str, list[object]]:
    return group.title, [row.key for row in group.rows]
