"""The steps of a review as a list: the state at opening, every step that was done, and those that can be redone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from reader.app import words
from reader.app.language import say, tr
from reader.app.look.theme import Theme
from reader.app.session import Session
from reader.app.state.cable_state import now
from reader.review.history import Step
from reader.review.review import PLACED, Review

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HEADERS = (tr("Step"), tr("State"), tr("When"))
OPENED = tr("As it was opened")


class HistoryModel(QAbstractTableModel):
    """Row 0 is the beginning; row n the state after n steps."""

    def __init__(
        self, session: Session, theme: Theme, clock: Callable[[], datetime] = now, parent: QObject | None = None
    ) -> None:
        """Follow the session."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._clock = clock
        self._here, self._undone = QFont(), QFont()
        self._here.setBold(True)
        self._undone.setItalic(True)
        self._steps: tuple[Step[Review], ...] = session.history.steps
        self._heard: dict[int, datetime] = {}
        session.opened.connect(self.on_opened)
        session.reviewed.connect(self.on_reviewed)
        session.dated.connect(self.on_dated)

    @property
    def position(self) -> int:
        """The row of the current state."""
        return self._session.history.position

    def on_opened(self) -> None:
        """Show the steps of another review."""
        self.beginResetModel()
        self._steps = self._session.history.steps
        self._heard = {}
        self.endResetModel()

    def on_dated(self) -> None:
        """Write the dates otherwise."""
        first = self.index(0, 0)
        self.dataChanged.emit(first, self.index(self.rowCount() - 1, self.columnCount() - 1))

    def on_reviewed(self, _before: object, _after: object) -> None:
        """Show the steps as they are now."""
        steps = self._session.history.steps
        same = min(len(steps), len(self._steps))
        while same and steps[same - 1] is not self._steps[same - 1]:
            same -= 1
        if same < len(self._steps):
            self.beginRemoveRows(QModelIndex(), same + 1, len(self._steps))
            self._steps = self._steps[:same]
            self.endRemoveRows()
        if same < len(steps):
            self.beginInsertRows(QModelIndex(), same + 1, len(steps))
            self._steps = steps
            self._heard[len(steps)] = self._clock()
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(steps), len(HEADERS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The beginning and every step, while something is open."""
        return 0 if parent.isValid() or self._session.cable is None else len(self._steps) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Step, state and time."""
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns."""
        named = orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADERS)
        return HEADERS[section] if named and role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows in a role."""
        if not index.isValid():
            return None
        row, undone = index.row(), index.row() > self.position
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return (self._label, self._state, self._when)[index.column()](row)
        if role == Role.FontRole:
            return self._here if row == self.position else self._undone if undone else None
        if role == Role.ForegroundRole and undone:
            return QColor(self._theme.colours.muted)
        return None

    def _label(self, row: int) -> str:
        return say(self._steps[row - 1].label) if row else OPENED

    def _when(self, row: int) -> str:
        when = self.moment(row)
        if when is None:
            return ""
        today = when.date() == self._clock().astimezone(UTC).date()
        return (
            tr("{time:%H:%M} UTC", time=when.astimezone(UTC))
            if today
            else words.short_moment(when, self._session.dates)
        )

    def _state(self, row: int) -> str:
        history = self._session.history
        found = [tr("saved")] if row == history.clean_position and row else []
        found += [tr("now")] if row == history.position else [tr("undone")] if row > history.position else []
        return ", ".join(found)

    def moment(self, row: int) -> datetime | None:
        """When a step was made: what it added says so; of one that only took away, when this list heard of it."""
        if not row:
            return None
        before = self._steps[row - 2].state if row > 1 else self._session.history.base
        after = self._steps[row - 1].state
        times = [_added(getattr(before, kind), getattr(after, kind)) for kind in PLACED]
        return max((time for time in times if time is not None), default=self._heard.get(row))


def _added(before: tuple[Any, ...], after: tuple[Any, ...]) -> datetime | None:
    """The latest moment of what came in or was replaced."""
    if before is after:
        return None
    known = set(map(id, before))
    return max((annotation.at for annotation in after if id(annotation) not in known), default=None)
