"""The bar for going to a paragraph, a line, an offset or a named part, with the places that fit what is typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.app.find.goto import HELP, NoSuchPlaceError, place
from reader.app.find.suggestions import Places, Suggestion
from reader.app.language import tr
from reader.app.look.icons import icon
from reader.app.session import Session
from reader.app.widgets.chooser import ChoosingField, Entry, EntryList
from reader.app.widgets.return_key import RETURN, presses


class GotoBar(QWidget):
    """Takes ``3``, ``L40``, ``@2968`` or ``subject``; Enter goes there, Escape returns to the text."""

    left = Signal()
    """The bar was closed, and the text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the bar, closed."""
        super().__init__(parent)
        self.setObjectName("goto-bar")
        self.setAccessibleName(tr("Go to a place"))
        self._session = session
        self._places: Places | None = None
        self._fitting: list[Suggestion] = []
        self._field = ChoosingField(self)
        self._field.setPlaceholderText(HELP)
        self._field.setAccessibleName(tr("Go to"))
        self._field.setAccessibleDescription(HELP)
        self._list = EntryList(tr("Places"), self)
        self._answer = QLabel(self)
        self._answer.setAccessibleName(tr("Answer"))
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._answer.hide()
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        close.setAutoRaise(True)
        close.setMinimumSize(28, 28)
        close.clicked.connect(self.close_bar)
        label = QLabel(tr("Go to"), self)
        label.setBuddy(self._field)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._answer)
        column.addWidget(self._list)
        self._field.textChanged.connect(self._suggest)
        self._field.walked.connect(self._list.walk)
        self._list.clicked.connect(self._on_clicked)
        session.opened.connect(self._on_opened)
        session.restructured.connect(self._on_opened)
        self.hide()

    def open(self) -> None:
        """Show the bar and let the user type."""
        cable = self._session.cable
        if cable is None:
            return
        self._places = self._places or Places(cable)
        self.show()
        self._suggest(self._field.text())
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
            self._go(self._list.at)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _on_opened(self) -> None:
        self._places = None
        self.hide()

    def _suggest(self, typed: str) -> None:
        self._answer.hide()
        if self._places is not None and self.isVisible():
            self._fitting = self._places.fitting(typed)
            self._list.show_entries([Entry(each.name, each.detail) for each in self._fitting])
            self._list.setVisible(bool(self._fitting))
            self._list.setFixedHeight(self._list.sizeHint().height())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go(index.row())

    def _go(self, at: int) -> None:
        cable = self._session.cable
        if cable is None:
            return
        if 0 <= at < len(self._fitting):
            found = self._fitting[at]
            self._arrive(found.number, found.start, found.end)
            return
        try:
            self._arrive(*place(cable, self._field.text()))
        except NoSuchPlaceError as nowhere:
            self._answer.setText(str(nowhere))
            self._answer.show()
            self._session.said.emit(str(nowhere))

    def _arrive(self, number: int | None, start: int, end: int) -> None:
        self.close_bar()
        if number is None:
            self._session.show(start, end)
        else:
            self._session.select(number)
