"""The path to the current place, over the text: each part of it can be gone to, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.session import Session
from reader.app.texts.crumbs import Crumb, crumbs
from reader.app.widgets.return_key import presses
from reader.app.widgets.walked_button import WalkedButton, walk

POINTER = "\u203a"


class Breadcrumb(QWidget):
    """Shows where one is, from the whole down to the character. No stop for Tab: a command leads here."""

    left = Signal()
    """The text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._session = session
        self._buttons: list[WalkedButton] = []
        self._pointers: list[QLabel] = []
        self._crumbs: list[Crumb] = []
        self.setObjectName("path")
        self.setAccessibleName(tr("Path to the current place"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 8, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.setFixedHeight(max(26, self.fontMetrics().height() + 8))
        session.opened.connect(self.draw)
        session.shown.connect(self.draw)

    def text(self) -> str:
        """The path in words."""
        return f" {POINTER} ".join(button.text() for button in self._shown())

    def draw(self) -> None:
        """Show the way to the current place."""
        found = crumbs(self._session)
        if found == self._crumbs:
            return
        before, self._crumbs = self._crumbs, found
        cable, place = self._session.cable, self._session.location
        self.setAccessibleDescription(words.path(cable.tree, place.number) if cable is not None and found else "")
        while len(self._buttons) < len(found):
            self._add()
        for index, crumb in enumerate(found):
            if index >= len(before) or crumb != before[index]:
                button = self._buttons[index]
                button.setText(crumb.text)
                button.setAccessibleName(tr("Go to {name}", name=crumb.name))
                button.setToolTip(tr("Go to {name} (Enter)", name=crumb.name))
        self._fit()

    def _add(self) -> None:
        pointer = QLabel(POINTER, self)
        button = WalkedButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setMinimumSize(24, 24)
        button.clicked.connect(self._on_clicked)
        place = self._row.count() - 1  # before the stretch
        self._row.insertWidget(place, pointer)
        self._row.insertWidget(place + 1, button)
        self._pointers.append(pointer)
        self._buttons.append(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the first parts out where there is no room: the last ones say more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 12
        count = len(self._crumbs)
        for index in reversed(range(len(self._buttons))):
            there = index < count
            if there:
                room -= self._buttons[index].sizeHint().width() + self._pointers[index].sizeHint().width()
            fits = there and (room >= 0 or index == count - 1)
            self._buttons[index].setVisible(fits)
            self._pointers[index].setVisible(fits and index > 0)

    def _on_clicked(self) -> None:
        clicked = self.sender()
        crumb = next(crumb for button, crumb in zip(self._buttons, self._crumbs, strict=False) if button is clicked)
        place = self._session.location
        if crumb.span is None:
            self._session.select(crumb.number)
        elif crumb.span == (place.start, place.end):
            self._session.go_back_to(place)
        else:
            self._session.show(*crumb.span)
        self.left.emit()

    def focus_last(self) -> None:
        """Give the last part the focus."""
        shown = self._shown()
        if shown:
            shown[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> list[WalkedButton]:
        return [button for button in self._buttons if not button.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk along the path, Enter goes to a part of it, Escape returns to the text."""
        if presses(event) or walk(self._shown(), event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
