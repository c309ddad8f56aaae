"""A flat button whose words give way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from reader.app.widgets.elided import LEAST


class ElidedButton(QToolButton):
    """What does not fit ends in dots, and stands whole in the tooltip."""

    def __init__(self, name: str, tip: str, parent: QWidget) -> None:
        """Make it empty; ``tip`` says what a click does."""
        super().__init__(parent)
        self._whole = ""
        self._tip = tip
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)

    @property
    def whole(self) -> str:
        """The text, also what does not fit."""
        return self._whole

    def say(self, text: str) -> None:
        """Show a text."""
        if text != self._whole:
            self._whole = text
            self.setToolTip(f"{text}\n{self._tip}")
            self.setAccessibleDescription(text)
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the whole text, so that it gets its share."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 16, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 12, 0)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
