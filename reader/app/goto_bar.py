"""The bar for going to a paragraph, a line, an offset or a named part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.app.goto import HELP, NoSuchPlaceError, place
from reader.app.icons import icon
from reader.app.return_key import RETURN, presses
from reader.app.session import Session


class GotoBar(QWidget):
    """Takes ``3``, ``L40``, ``@2968`` or ``subject``; Enter goes there, Escape returns to the text."""

    left = Signal()
    """The bar was closed, and the text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the bar, closed."""
        super().__init__(parent)
        self.setObjectName("goto-bar")
        self.setAccessibleName("Go to a place")
        self._session = session
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(HELP)
        self._field.setAccessibleName("Go to")
        self._field.setAccessibleDescription(HELP)
        self._field.textEdited.connect(self._forget)
        self._answer = QLabel(self)
        self._answer.setAccessibleName("Answer")
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setToolTip("Close (Esc)")
        close.setAccessibleName("Close")
        close.setAutoRaise(True)
        close.setMinimumSize(28, 28)
        close.clicked.connect(self.close_bar)
        label = QLabel("Go to", self)
        label.setBuddy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(self._answer)
        row.addWidget(close)
        session.opened.connect(self.hide)
        self.hide()

    def open(self) -> None:
        """Show the bar and let the user type."""
        self._answer.clear()
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Close the bar without going anywhere."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes, Escape returns."""
        if presses(event):
            return
        if event.key() in RETURN:
            self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._answer.clear()

    def _go(self) -> None:
        cable = self._session.cable
        if cable is None:
            return
        try:
            number, start, end = place(cable, self._field.text())
        except NoSuchPlaceError as nowhere:
            self._answer.setText(str(nowhere))
            self._session.said.emit(str(nowhere))
            return
        self.close_bar()
        if number is None:
            self._session.show(start, end)
        else:
            self._session.select(number)
