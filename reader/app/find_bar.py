"""The bar for finding words: a count, the current match and all others, F3 onwards, Escape back to the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.app.icons import icon
from reader.app.return_key import RETURN, presses
from reader.app.search import LIMIT, matches
from reader.app.session import Session


class FindBar(QWidget):
    """Looks for words in the open cable; each match found is gone to."""

    found = Signal(list, int)
    """All matches as (start, end) in code points, and the index of the current one, or -1."""
    left = Signal()
    """The bar was closed, and the text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the bar, closed."""
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName("Find")
        self._session = session
        self._matches: list[tuple[int, int]] = []
        self._current = -1
        self._from = 0
        self._field = QLineEdit(self)
        self._field.setPlaceholderText("Find in the text")
        self._field.setAccessibleName("Find in the text")
        self._field.setClearButtonEnabled(True)
        self._field.textEdited.connect(self._look)
        self._count = QLabel(self)
        self._count.setAccessibleName("Matches")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("10000 of 10000+"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        label = QLabel("Find", self)
        label.setBuddy(self._field)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for name, words, slot in (
            ("previous", "Previous match (Shift+F3)", self.previous),
            ("next", "Next match (F3)", self.next),
            ("close", "Close (Esc)", self.close_bar),
        ):
            button = QToolButton(self)
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setAutoRaise(True)
            button.setMinimumSize(28, 28)
            button.clicked.connect(slot)
            row.addWidget(button)
        session.opened.connect(self._on_opened)
        self.hide()

    def open(self) -> None:
        """Show the bar and let the user type; the search starts where one is now."""
        self._from = self._session.location.start
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._look(self._field.text())

    def next(self) -> None:
        """Go to the next match, round the end."""
        self._step(forward=True)

    def previous(self) -> None:
        """Go to the match before, round the beginning."""
        self._step(forward=False)

    def close_bar(self) -> None:
        """Close the bar; the match stays selected."""
        self.hide()
        self._show(-1, [])
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter go on and back, Escape returns to the text."""
        if presses(event):
            return
        if event.key() in RETURN:
            self._step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_opened(self) -> None:
        self._matches, self._current, self._from = [], -1, 0
        if self._session.cable is None:
            self.hide()
        elif self.isVisible():
            self._look(self._field.text())

    def _look(self, words: str) -> None:
        cable = self._session.cable
        spans = matches(cable.source.text, words) if cable else []
        if not spans:
            self._show(-1, [])
            return
        index = bisect_left(spans, (self._from, 0)) % len(spans)
        self._show(index, spans)
        self._session.show(*spans[index])

    def _step(self, *, forward: bool) -> None:
        cable = self._session.cable
        if cable is None:
            return
        if not self.isVisible() or not self._field.text():
            self.open()
            return
        spans = matches(cable.source.text, self._field.text())
        if not spans:
            self._show(-1, [])
            return
        here = (self._session.location.start, self._session.location.end)
        index = bisect_right(spans, here) if forward else bisect_left(spans, here) - 1
        index %= len(spans)
        self._from = spans[index][0]
        self._show(index, spans)
        self._session.show(*spans[index])

    def _show(self, index: int, spans: list[tuple[int, int]]) -> None:
        self._matches, self._current = spans, index
        many = f"{len(spans)}+" if len(spans) == LIMIT else str(len(spans))
        if spans:
            self._count.setText(f"{index + 1} of {many}")
        else:
            self._count.setText("Not found" if self._field.text().strip() and self.isVisible() else "")
        self.found.emit(spans, index)
