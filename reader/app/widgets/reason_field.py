"""A field for a reason, which may stay empty: Enter takes it, Escape leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.app.language import tr
from reader.app.widgets.return_key import RETURN


class ReasonField(QLineEdit):
    """One line."""

    finished = Signal()
    """Enter was pressed: the reason is given, or there is none."""
    left = Signal()
    """Escape was pressed: the user thinks better of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Reason, if there is one to give"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape finish; all else is typing."""
        if event.key() in RETURN:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
