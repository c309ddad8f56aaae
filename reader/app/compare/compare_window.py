"""Reviews beside each other, row by row: what each says, what is taken, and a new review made of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from reader.app import placing
from reader.app.compare.choices import Choices
from reader.app.language import say, tr, tr_count
from reader.app.look.theme import Theme
from reader.app.panes.rows import Group, Row
from reader.app.panes.rows_model import RowsModel
from reader.app.panes.rows_view import RowsView
from reader.app.widgets.return_key import presses
from reader.cable.visible import visible
from reader.review.alike import Compared
from reader.review.annotation import Reviewer
from reader.review.compare import Accord
from reader.review.history import History
from reader.review.merge import Picks
from reader.review.provenance import LETTERS, NEITHER
from reader.review.row_words import cells, headings, remarks, summary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEYS = tr("1 or A takes what A says, 2 or B what B says; 0 or N takes neither; Backspace leaves it open; F7 goes on.")
ICONS = {Accord.AGREE: "accept", Accord.SILENT: "info", Accord.DIFFER: "warning"}
SPOKEN = {
    Accord.AGREE: tr("agree"),
    Accord.SILENT: tr("only some say something"),
    Accord.DIFFER: tr("differ"),
}
QUOTED = 2_000
"""Characters of a place that are shown."""


class CompareWindow(QDialog):
    """Shows a comparison and gathers what is taken; the compared reviews stay as they are."""

    gone_to = Signal(int, int)
    """A row was stepped on: where it is in the text of A, in code points."""
    save_wanted = Signal()
    """The merged review is to be written."""

    def __init__(
        self,
        compared: Compared,
        names: tuple[str, ...],
        by: Reviewer,
        clock: Callable[[], datetime],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is compared; ``names`` say what each review is, ``by`` chooses at the time of ``clock``."""
        super().__init__(parent)
        self.compared = compared
        self.choices = Choices(compared, by, clock)
        self.setObjectName("compare")
        self.setWindowTitle(tr("Compare Reviews"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(compared.comparison.reviews)
        self.model = RowsModel(tuple(map(say, headings(count))), theme, self)
        self.view = RowsView(self.model, tr("Comparison"), len(headings(count)) - 1, self)
        self.view.setRootIsDecorated(False)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("The words of the current row, and the reasons"))
        self.words.setTabChangesFocus(True)
        self._make(names)
        self.view.stepped.connect(self._on_stepped)
        self.view.chosen.connect(self._on_chosen)
        self.refresh()
        self.view.setFocus()
        self.view.stand_first()
        placing.resize(self, 980, 640)

    def _make(self, names: tuple[str, ...]) -> None:
        self.sources = QLabel("\n".join(names), self)
        self.sources.setTextFormat(Qt.TextFormat.PlainText)
        self.sources.setAccessibleName(tr("What is compared"))
        self.sources.setWordWrap(True)
        self.sum = QLabel(self)
        self.sum.setWordWrap(True)
        self.sum.setAccessibleName(tr("How they compare"))
        self.fault = QLabel(self)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setAccessibleName(tr("What did not work"))
        self.fault.hide()
        keys = QLabel(KEYS, self)
        keys.setWordWrap(True)
        self.only = QCheckBox(tr("&Differences only"), self)
        self.only.setAccessibleName(tr("Differences only"))
        self.only.setChecked(bool(self.compared.comparison.differing))
        self.only.toggled.connect(self._on_only)
        self.take = QPushButton(tr("&Take All Agreed"), self)
        self.take.setAccessibleName(tr("Take everything that nobody says otherwise"))
        self.take.setToolTip(tr("Take everything that nobody says otherwise, also where only one says something"))
        self.take.clicked.connect(self.take_agreed)
        self.save = QPushButton(tr("&Save as New Review\u2026"), self)
        self.save.setAccessibleName(tr("Save as a new review"))
        self.save.clicked.connect(self._on_save)
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.clicked.connect(self.close)
        for button in (self.take, self.save, self.close_button):
            button.setAutoDefault(False)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.only)
        head.addStretch(1)
        head.addWidget(self.take)
        foot.addWidget(keys, 1)
        foot.addWidget(self.save)
        foot.addWidget(self.close_button)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.view)
        split.addWidget(self.words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        for part in (self.sources, self.sum, self.fault):
            column.addWidget(part)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addLayout(foot)

    # What is drawn

    def go_on(self, history: History[Picks]) -> None:
        """Go on from what was taken before."""
        self.choices.history = history
        self.refresh()

    def refresh(self) -> None:
        """Draw the rows as they stand."""
        comparison = self.compared.comparison
        rows = []
        for index, row in enumerate(comparison.rows):
            if self.only.isChecked() and row.accord is Accord.AGREE:
                continue
            shown = tuple(visible(say(cell)) for cell in cells(comparison, row, self.choices.picks.get(index)))
            rows.append(Row(index, shown, row, ICONS[row.accord], f"{shown[0]}, {SPOKEN[row.accord]}"))
        key = self.view.row.key if self.view.row is not None else None
        if self.model.show([Group("", tuple(rows))]):
            self.view.arrange(key)
        else:
            self.view.size_columns()
        self.view.stand_first()
        left = len(comparison.rows) - len(self.choices.picks)
        state = tr("Nothing is open.") if not left else tr_count("1 is open.", "{n} are open.", left)
        self.sum.setText(" ".join(filter(None, (say(summary(comparison)), say(remarks(comparison)), state))))
        self._draw_words()

    def _draw_words(self) -> None:
        row = self.view.row
        index = row.key if row is not None else None
        if not isinstance(index, int):
            self.words.setPlainText("")
            return
        comparison = self.compared.comparison
        found = comparison.rows[index]
        text = comparison.cable.source.text[found.start : found.end][:QUOTED]
        lines = [
            f"{letter}: {say(said.words) or tr('says nothing')}"
            for letter, said in zip(LETTERS, found.said, strict=False)
        ]
        for place, said in enumerate(found.said):
            if said.reason:
                lines[place] += f" \u2013 {said.reason}"
        self.words.setPlainText("\n".join([*map(visible, lines), "", *map(visible, text.splitlines())]))

    def tell(self, sentence: str) -> None:
        """Say that something did not work, over the table."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    # What the user does

    def _current(self) -> int | None:
        row = self.view.row
        return row.key if row is not None and isinstance(row.key, int) else None

    def pick(self, take: str | None) -> None:
        """Take what a letter says on the current row, or ``NEITHER``, or leave it open; then go on to the next one."""
        index = self._current()
        if index is None:
            return
        self.choices.take(index, take)
        self.refresh()
        if take is not None:
            self._step(1)

    def take_agreed(self) -> None:
        """Take everything that nobody says otherwise and that is still open."""
        self.choices.take_agreed()
        self.refresh()
        self.view.setFocus()
        self.next_open()

    def next_open(self, step: int = 1) -> None:
        """Go to the next row that is open, or the one before; round the end."""
        rows = self.model.groups[0].rows if self.model.groups else ()
        here = self.view.currentIndex().row()
        for distance in range(1, len(rows) + 1):
            row = rows[(here + step * distance) % len(rows)]
            if row.key not in self.choices.picks:
                self.view.stand_on(row.key)
                return

    def _step(self, step: int) -> None:
        rows = self.model.groups[0].rows if self.model.groups else ()
        at = self.view.currentIndex().row() + step
        if 0 <= at < len(rows):
            self.view.stand_on(rows[at].key)

    def undo(self) -> None:
        """Take the last choice back."""
        if self.choices.history.undo() is not None:
            self.refresh()

    def redo(self) -> None:
        """Choose again what was taken back last."""
        if self.choices.history.redo() is not None:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of choosing; Return presses a focused button."""
        key, modifiers = event.key(), event.modifiers()
        take = self._letter(event.text().upper()) if not modifiers & ~Qt.KeyboardModifier.KeypadModifier else None
        if take is not None and not event.isAutoRepeat():
            self.pick(take)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.pick(None)
        elif key == Qt.Key.Key_F7:
            self.next_open(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Z and modifiers & Qt.KeyboardModifier.ControlModifier:
            (self.redo if modifiers & Qt.KeyboardModifier.ShiftModifier else self.undo)()
        elif key == Qt.Key.Key_S and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.save_wanted.emit()
        elif not presses(event):
            super().keyPressEvent(event)

    def _letter(self, text: str) -> str | None:
        """What a key takes."""
        letters = LETTERS[: len(self.compared.comparison.reviews)]
        if text and text in letters:
            return text
        if text.isdigit() and 1 <= int(text) <= len(letters):
            return letters[int(text) - 1]
        return NEITHER if text in ("0", "N") and text else None

    def _on_only(self, _on: bool) -> None:
        self.refresh()

    def _on_save(self) -> None:
        self.save_wanted.emit()

    def _on_stepped(self, _row: object) -> None:
        self._draw_words()
        index = self._current()
        if index is not None:
            row = self.compared.comparison.rows[index]
            self.gone_to.emit(row.start, row.end)

    def _on_chosen(self, _row: object) -> None:
        self._on_stepped(_row)
