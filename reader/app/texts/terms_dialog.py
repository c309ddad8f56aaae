"""The list of loaded lists of terms: which are shown, how each is underlined, how often it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app import placing
from reader.app.language import tr, tr_count
from reader.app.look.theme import Theme
from reader.app.texts.term_lists import TermList, TermLists
from reader.app.texts.term_paint import sample, shape_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAMPLE = QSize(44, 16)
HELP = tr(
    "Lists are plain text files, one term on a line; lines that begin with # are comments. "
    "They are read, never changed."
)


class TermsDialog(QDialog):
    """Adds, removes and switches lists; what is done counts at once."""

    def __init__(self, terms: TermLists, theme: Theme, ask: Callable[[], list[Path]], parent: QWidget | None) -> None:
        """Show the lists; ``ask`` lets the user choose files."""
        super().__init__(parent)
        self.setWindowTitle(tr("Terms"))
        self._terms = terms
        self._theme = theme
        self._ask = ask
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(tr("Lists of terms; Space shows or leaves out the terms of one"))
        self.rows.setIconSize(SAMPLE)
        self.total = QLabel(self)
        self.total.setAccessibleName(tr("Terms found"))
        self.add = QPushButton(tr("&Add Lists\u2026"), self)
        self.add.setAccessibleName(tr("Add lists"))
        self.remove = QPushButton(tr("&Remove"), self)
        self.remove.setAccessibleName(tr("Remove the list from here; its file stays"))
        help_ = QLabel(HELP, self)
        help_.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleName(tr("Close"))
        column = QVBoxLayout(self)
        column.addWidget(help_)
        column.addWidget(self.rows, 1)
        column.addWidget(self.total)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(buttons)
        column.addLayout(row)
        self.add.clicked.connect(self.on_add)
        self.remove.clicked.connect(self.on_remove)
        buttons.rejected.connect(self.reject)
        self.rows.itemChanged.connect(self.on_switched)
        placing.resize(self, 560, 320)
        self._drawing = False
        self._draw()
        (self.rows if terms.lists else self.add).setFocus()

    def on_add(self) -> None:
        """Load the files that the user chooses."""
        self._terms.add(self._ask())
        self._draw(len(self._terms.lists) - 1)

    def on_remove(self) -> None:
        """Forget the current list."""
        row = self.rows.currentRow()
        if row >= 0:
            self._terms.remove(row)
            self._draw(min(row, len(self._terms.lists) - 1))

    def on_switched(self, row: QListWidgetItem) -> None:
        """Show the terms of a list, or leave them out."""
        if not self._drawing:
            self._terms.switch(self.rows.row(row), on=row.checkState() is Qt.CheckState.Checked)
            self._draw(self.rows.row(row))

    def _draw(self, current: int = 0) -> None:
        self._drawing = True
        self.rows.clear()
        for index, each in enumerate(self._terms.lists):
            row = QListWidgetItem(self._words(index, each), self.rows)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if each.on else Qt.CheckState.Unchecked)
            row.setToolTip(tr("{path}\nUnderlined by {shape}", path=each.path, shape=shape_name(index)))
            density = self.devicePixelRatioF()
            row.setIcon(QIcon(sample(index, self._theme.colours, SAMPLE.width(), SAMPLE.height(), density)))
        self.rows.setCurrentRow(current)
        self.remove.setEnabled(bool(self._terms.lists))
        count = len(self._terms.matches)
        self.total.setText(tr("{count:,} found in this cable", count=count))
        self._drawing = False

    def _words(self, index: int, each: TermList) -> str:
        if each.problem:
            return f"{each.path.name}: {each.problem}"
        many = tr_count("{n} term", "{n} terms", len(each.terms))
        return f"{each.path.name}: {many}, " + (
            tr("{count:,} in this cable", count=self._terms.count(index)) if each.on else tr("not shown")
        )
