"""A field over a list: what is typed there is what the rows must hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.app.language import tr
from reader.app.widgets.return_key import RETURN


class FilterField(QLineEdit):
    """Escape empties it, then leaves it."""

    left = Signal()
    """The user wants to go on to the rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter"))
        self.setAccessibleName(name)
        self.setToolTip(tr("Show only the rows that hold these words"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the rows; so does Escape, once the field is empty."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (*RETURN, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)
