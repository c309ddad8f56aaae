"""A dialog with a field over a list: typing leaves what fits, arrows move, Return takes the current row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.app import placing
from reader.app.language import tr
from reader.app.widgets import placeholder

NOW = tr(" (as it is)")
"""What is said of the row that is in force."""


class TypedList(QDialog):
    """The dialog; whoever makes one of it lists the rows in ``look``, which is asked for each change of the field."""

    def __init__(self, title: str, label: QLabel, size: QSize, parent: QWidget | None = None) -> None:
        """Make an empty list; ``label`` stands under it."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(self)
        self.field.textChanged.connect(self.look)
        self.list = QListWidget(self)
        self.list.itemActivated.connect(self.accept)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        for part in (self.field, self.list, label):
            column.addWidget(part)
        placing.resize(self, size.width(), size.height())

    def name_parts(self, field: str, rows: str, hint: str) -> None:
        """Name field and list for those who cannot see them; the hint stands in the empty field."""
        self.field.setAccessibleName(field)
        self.field.setPlaceholderText(hint)
        placeholder.fit(self.field)
        self.list.setAccessibleName(rows)

    @property
    def chosen(self) -> str | None:
        """The value of the current row."""
        rows = self.list.selectedItems()
        return str(rows[0].data(Qt.ItemDataRole.UserRole)) if rows else None

    def look(self, typed: str) -> None:
        """List what fits what was typed, and make a row current."""
        raise NotImplementedError

    def add(self, value: str, shown: str, spoken: str, height: int) -> None:
        """Put a row behind the others."""
        row = QListWidgetItem(shown, self.list)
        row.setSizeHint(QSize(0, height))
        row.setData(Qt.ItemDataRole.UserRole, value)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while one types; Return takes its row."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.chosen is not None:
                self.accept()
        else:
            super().keyPressEvent(event)
