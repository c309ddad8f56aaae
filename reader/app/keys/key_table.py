"""Every command with its key, and a field to press another: live, with conflicts refused and a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.keys.commands import Command, Commands
from reader.app.keys.keymap import written
from reader.app.language import tr
from reader.app.menus import menu_of

HEADERS = (tr("Command"), tr("Menu"), tr("Key"))
TYPED = "-typed"
"""What the second half of a row that has plain keys besides others ends in."""


class KeyTable(QWidget):
    """Lists the commands of a window; the key of the chosen one can be changed."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        """Show the keys as they are."""
        super().__init__(parent)
        self._commands = commands
        self._menus = menu_of()
        self._filling = False
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(tr("Find a command or a key"))
        self._find.setAccessibleName(tr("Find a command or a key"))
        self._find.setClearButtonEnabled(True)
        self._table = QTableWidget(len(commands.by_id), len(HEADERS), self)
        self._edit = QKeySequenceEdit(self)
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(tr("Press the new key"))
        self._chosen = QLabel(self)
        self._answer = QLabel(self)
        self._answer.setAccessibleName(tr("Answer"))
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._none = QPushButton(tr("&No Key"), self)
        self._back = QPushButton(tr("&Its Own Key"), self)
        self._all_back = QPushButton(tr("&All Keys as They Were"), self)
        self._set_up_table()
        self._lay_out()
        self._find.textChanged.connect(self._filter)
        self._table.currentCellChanged.connect(self._on_row)
        self._edit.keySequenceChanged.connect(self._on_key)
        self._none.clicked.connect(self._take_away)
        self._back.clicked.connect(self._reset)
        self._all_back.clicked.connect(self._reset_all)
        self._table.setCurrentCell(0, 0)

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(tr("Commands and keys"))
        table.setHorizontalHeaderLabels(HEADERS)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(190)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        for row, command in enumerate(self._commands.by_id.values()):
            name = QTableWidgetItem(command.row.plain)
            name.setData(Qt.ItemDataRole.UserRole, command.row.id)
            table.setItem(row, 0, name)
            table.setItem(row, 1, QTableWidgetItem(self._menus[command.row.id.removesuffix(TYPED)]))
            table.setItem(row, 2, QTableWidgetItem())
            self._draw(row)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._chosen)
        row.addWidget(self._edit, 1)
        for button in (self._none, self._back, self._all_back):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._find)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        column.addWidget(self._answer)

    def _command(self, row: int) -> Command:
        return self._commands[str(self._cell(row, 0).data(Qt.ItemDataRole.UserRole))]

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self._table.item(row, column)
        assert cell is not None  # noqa: S101 - every cell was made
        return cell

    def _draw(self, row: int) -> None:
        """Show the keys of a row; a bullet says that they are the user's."""
        command = self._command(row)
        own = self._commands.is_own(command.row.id)
        keys = ", ".join(command.shown) or tr("none")
        cell = self._cell(row, 2)
        cell.setText(f"\u2022 {keys}" if own else keys)
        cell.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{keys}, changed by you", keys=keys) if own else keys)
        font = cell.font()
        font.setBold(own)
        cell.setFont(font)

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self._table.rowCount()):
            told = " ".join(self._cell(row, column).text() for column in range(len(HEADERS))).casefold()
            self._table.setRowHidden(row, not all(word in told for word in wanted))

    def _on_row(self, row: int, _column: int, _row_before: int, _column_before: int) -> None:
        if row < 0:
            return
        self._answer.clear()
        self._show(row)

    def _show(self, row: int) -> None:
        command = self._command(row)
        self._chosen.setText(tr("Key for {command}:", command=command.row.plain))
        self._filling = True
        self._edit.setKeySequence(QKeySequence(command.row.keys[0] if command.row.keys else ""))
        self._filling = False
        self._none.setEnabled(bool(command.row.keys))
        self._back.setEnabled(self._commands.is_own(command.row.id))
        self._draw(row)

    def _on_key(self, sequence: QKeySequence) -> None:
        """Take the key that was pressed, if it is free."""
        row = self._table.currentRow()
        keys = written(sequence)
        if self._filling or row < 0 or not keys:
            return
        command = self._command(row)
        refused = self._commands.refusal(command.row.id, keys)
        if not refused:
            self._commands.assign(command.row.id, keys)
        self._show(row)
        self._answer.setText(refused or tr("{command} is {key} now.", command=command.row.plain, key=command.shown[0]))

    def _take_away(self) -> None:
        row = self._table.currentRow()
        self._commands.assign(self._command(row).row.id, "")
        self._show(row)
        self._answer.setText(tr("It has no key now; the menu and Find a Command have it."))

    def _reset(self) -> None:
        row = self._table.currentRow()
        command = self._command(row)
        taken = [self._commands.refusal(command.row.id, keys) for keys in self._commands.default(command.row.id)]
        refused = next((sentence for sentence in taken if sentence), "")
        if not refused:
            self._commands.reset_keys(command.row.id)
        self._show(row)
        self._answer.setText(refused)

    def _reset_all(self) -> None:
        self._commands.reset_keys()
        for row in range(self._table.rowCount()):
            self._draw(row)
        self._show(self._table.currentRow())
        self._answer.setText(tr("Every command has its own key again."))
