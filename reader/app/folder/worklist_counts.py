"""How markings are spread over the cables of the worklist: a small table, and its copy as CSV."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.language import tr
from reader.folder.counts import Spread, as_csv, spread, table
from reader.folder.entries import Entry

COUNTED = (tr("Marking"), tr("Cables"), tr("Portions as written"), tr("Portions now"))
"""What the columns are called in the copy, in their tooltips and to those who hear them."""
SHORT = (tr("Marking"), tr("Cables"), tr("Written"), tr("Now"))
"""What stands over them."""
LEAST_ROWS = 3
"""So many rows are seen at least."""


class WorklistCounts(QWidget):
    """A row for each marking; the last one adds them up."""

    def __init__(self, parent: QWidget) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._cells: list[tuple[str, str, str, str]] = []
        self.table = QTableWidget(0, len(COUNTED), self)
        self.table.setAccessibleName(tr("How markings are spread over these cables"))
        for place, (name, meaning) in enumerate(zip(SHORT, COUNTED, strict=True)):
            over = QTableWidgetItem(name)
            over.setToolTip(meaning)
            over.setData(Qt.ItemDataRole.AccessibleTextRole, meaning)
            self.table.setHorizontalHeaderItem(place, over)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 6))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight(max(24, self.fontMetrics().height() + 6) * (LEAST_ROWS + 1))
        self.sentence = QLabel(self)
        self.sentence.setAccessibleName(tr("Reviewed"))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.copy_button = QPushButton(tr("Copy as CSV"), self)
        self.copy_button.setToolTip(tr("Copy this table as CSV, for a spreadsheet"))
        self.copy_button.setAccessibleName(tr("Copy the counts as CSV"))
        self.copy_button.clicked.connect(self.copy)
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops here."""
        return self.table, self.copy_button

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Count these cables."""
        found = spread(entries)
        self._cells = table(found, COUNTED, tr("unmarked"), tr("Together"))
        rows = self._cells[1:]
        self.table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(place, column, _cell(text, column, last=place == len(rows) - 1))
        self.sentence.setText(_sentence(found))

    def copy(self) -> None:
        """Put the table on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(as_csv(self._cells))


def _cell(text: str, column: int, *, last: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, f"{COUNTED[column]}: {text}")
    if column:
        cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if last:
        font = cell.font()
        font.setBold(True)
        cell.setFont(font)
    return cell


def _sentence(found: Spread) -> str:
    said = tr("{done} of {total} portions are reviewed.", done=found.reviewed, total=found.portions)
    if found.unreadable:
        said += " " + tr("Unreadable, and not counted: {n}.", n=found.unreadable)
    return said
