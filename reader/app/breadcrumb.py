"""The path to the current place, over the text: each part of it can be gone to, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.return_key import presses
from reader.app.routes import Location
from reader.app.session import Session
from reader.app.walked_button import WalkedButton, walk
from reader.cable.kinds import Kind

POINTER = "\u203a"


class Breadcrumb(QWidget):
    """Shows where one is, from the whole down to the smallest part. No stop for Tab: a command leads here."""

    left = Signal()
    """The text wants the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._session = session
        self._crumbs: list[WalkedButton] = []
        self._pointers: list[QLabel] = []
        self._numbers: list[int] = []
        self.setObjectName("path")
        self.setAccessibleName(tr("Path to the current place"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 8, 0)
        self._row.setSpacing(0)
        self._within = QLabel(self)
        self._within.setAccessibleName(tr("Character of the part"))
        self._row.addStretch(1)
        self._row.addWidget(self._within)
        self.setFixedHeight(max(26, self.fontMetrics().height() + 8))
        session.located.connect(self.on_located)
        session.opened.connect(self.on_opened)
        session.restructured.connect(self.on_opened)

    def text(self) -> str:
        """The path in words."""
        return f" {POINTER} ".join(crumb.text() for crumb in self._crumbs if not crumb.isHidden())

    def on_opened(self) -> None:
        """Show where one is in another cable, or in the same read otherwise."""
        self.on_located(self._session.location)

    def on_located(self, place: Location) -> None:
        """Show the way to a place."""
        cable = self._session.cable
        numbers: list[int] = []
        if cable is not None and place.number >= 0:
            tree = cable.tree
            way = [place.number, *tree.ancestors(place.number)][::-1]
            numbers = [number for number in way if tree.nodes[number].kind is not Kind.TEXT]
            offset = place.start - tree.nodes[place.number].start
            self._within.setText(tr("char {offset:,}", offset=offset + 1) if place.start == place.end else "")
        else:
            self._within.clear()
        self._numbers = numbers
        self.setAccessibleDescription(words.path(cable.tree, place.number) if cable and numbers else "")
        self._fill([words.name(cable.tree, number) for number in numbers] if cable else [])

    def _fill(self, names: list[str]) -> None:
        while len(self._crumbs) < len(names):
            self._add()
        for index, crumb in enumerate(self._crumbs):
            shown = index < len(names)
            crumb.setVisible(shown)
            self._pointers[index].setVisible(shown and index > 0)
            if shown:
                crumb.setText(names[index])
                crumb.setAccessibleName(tr("Go to {name}", name=names[index]))
                crumb.setToolTip(tr("Go to {name} (Enter)", name=names[index]))
        self._fit()

    def _add(self) -> None:
        pointer = QLabel(POINTER, self)
        crumb = WalkedButton(self)
        crumb.setAutoRaise(True)
        crumb.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        crumb.setMinimumSize(24, 24)
        crumb.clicked.connect(self._on_clicked)
        place = self._row.count() - 2  # before the stretch
        self._row.insertWidget(place, pointer)
        self._row.insertWidget(place + 1, crumb)
        self._pointers.append(pointer)
        self._crumbs.append(crumb)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the first parts out where there is no room: the last ones say more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._within.sizeHint().width() - 12
        shown = len(self._numbers)
        for index in reversed(range(shown)):
            room -= self._crumbs[index].sizeHint().width() + self._pointers[index].sizeHint().width()
            fits = room >= 0 or index == shown - 1
            self._crumbs[index].setVisible(fits)
            self._pointers[index].setVisible(fits and index > 0)

    def _on_clicked(self) -> None:
        crumb = self.sender()
        index = next(index for index, each in enumerate(self._crumbs) if each is crumb)
        self._session.select(self._numbers[index])
        self.left.emit()

    def focus_last(self) -> None:
        """Give the last part the focus."""
        shown = self._shown()
        if shown:
            shown[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> list[WalkedButton]:
        return [crumb for crumb in self._crumbs if not crumb.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk along the path, Enter goes to a part of it, Escape returns to the text."""
        if presses(event) or walk(self._shown(), event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
