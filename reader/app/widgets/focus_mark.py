"""A mark around the button that keys reached: the style's own is a line so thin and pale that it is overlooked.

Source: WCAG 2.2, 2.4.7 and 1.4.11: the focus is seen, at 3:1 against what is around it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

THICK = 2.0
"""How thick the mark is, in pixels."""
MARKED = "marks-focus"
"""The property of an application in which buttons are marked."""
ROUND = 2.0
"""How round its corners are."""


class FocusMark(QWidget):
    """Lies over a button, and lets the mouse through; it goes with the focus, or with the button."""

    def __init__(self, button: QWidget) -> None:
        """Cover a button."""
        super().__init__(button)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self.resize(button.size())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the button; go when that has the focus no more."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        elif event.type() == QEvent.Type.FocusOut:
            watched.removeEventFilter(self)
            self.hide()
            self.deleteLater()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it in the colour of what is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), THICK))
        half = THICK / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), ROUND, ROUND)
        painter.end()


def mark_focus() -> None:
    """Mark each button of the application that keys lead to, from now on; asked for again, it is done once."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and not application.property(MARKED):
        application.setProperty(MARKED, True)
        application.focusChanged.connect(_on_changed)


def _on_changed(_before: QWidget | None, focused: QWidget | None) -> None:
    by_key = focused is not None and focused.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    if by_key and isinstance(focused, QPushButton | QToolButton):
        FocusMark(focused)
