"""The list of shortcuts: keys and what they do, a group for each menu, with a field that leaves those that fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing
from reader.app.language import tr

Row = tuple[str, str, str]
"""The group, the keys, and what they do."""


class Sheet(QDialog):
    """Shows the rows; Escape and Return put it away."""

    def __init__(self, title: str, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        """Fill the table; rows of one group stand together."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._rows: list[Row | str] = []
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Type a key or a word"))
        self._field.setAccessibleName(tr("Find a shortcut"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._filter)
        for index, row in enumerate(rows):
            if not index or rows[index - 1][0] != row[0]:
                self._rows.append(row[0])
            self._rows.append(row)
        self._table = self._made(title)
        self._nothing = QLabel(tr("No shortcut has these words."), self)
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._table)
        column.addWidget(self._nothing)
        column.addWidget(buttons)
        placing.resize(self, 560, 640)

    def _made(self, title: str) -> QTableWidget:
        table = QTableWidget(len(self._rows), 2, self)
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels([tr("Keys"), tr("What they do")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        bold = QFont(table.font())
        bold.setBold(True)
        for index, row in enumerate(self._rows):
            if isinstance(row, str):
                heading = QTableWidgetItem(row)
                heading.setFont(bold)
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(index, 0, heading)
                table.setSpan(index, 0, 1, 2)
                continue
            _, keys, words = row
            table.setItem(index, 0, QTableWidgetItem(keys))
            table.setItem(index, 1, QTableWidgetItem(words))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    @property
    def shown(self) -> list[Row]:
        """The rows that are left."""
        return [
            row
            for index, row in enumerate(self._rows)
            if not isinstance(row, str) and not self._table.isRowHidden(index)
        ]

    def _filter(self, typed: str) -> None:
        """Leave the rows that have all the words, and the headings above them."""
        wanted = typed.casefold().split()
        heading = -1
        for index, row in enumerate(self._rows):
            if isinstance(row, str):
                heading = index
                self._table.setRowHidden(index, True)
                continue
            told = " ".join(row).casefold()
            fits = all(word in told for word in wanted)
            self._table.setRowHidden(index, not fits)
            if fits:
                self._table.setRowHidden(heading, False)
        self._nothing.setVisible(not self.shown)
