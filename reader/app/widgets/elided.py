"""A label that gives way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.app import words

LEAST = 60
"""The width that an elided label keeps, in pixels."""


class Elided(QLabel):
    """A label that gives way: what does not fit ends in dots, and stands whole in the tooltip."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._whole = ""
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)

    @property
    def whole(self) -> str:
        """The text, also what does not fit."""
        return self._whole

    def say(self, text: str) -> None:
        """Show a text."""
        if text == self._whole:
            return  # a layout costs more than a look
        self._whole = text
        self.setToolTip(words.tip(text))
        self.setAccessibleDescription(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the whole text, so that it gets its share."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 8, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 4, 0)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
