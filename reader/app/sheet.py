"""A list in two columns, such as the shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class Sheet(QDialog):
    """Shows the rows; Escape and Return put it away."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Fill the table."""
        super().__init__(parent)
        self.setWindowTitle(title)
        table = QTableWidget(len(rows), 2, self)
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels(["Keys", "What they do"])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for index, (left, right) in enumerate(rows):
            table.setItem(index, 0, QTableWidgetItem(left))
            table.setItem(index, 1, QTableWidgetItem(right))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(table)
        column.addWidget(buttons)
        self.resize(520, 560)
