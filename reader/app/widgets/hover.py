"""The node under the mouse, told once the mouse has rested on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST = 300
"""How long the mouse must rest, in milliseconds."""
NOTHING = -1


class Hover(QObject):
    """Says which node the mouse rests on; moving off it is said at once."""

    rested = Signal(int)
    """The number of the node; -1 for none."""

    def __init__(self, parent: QObject) -> None:
        """Begin over nothing."""
        super().__init__(parent)
        self._over = NOTHING
        self._told = NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._tell)

    def over(self, number: int) -> None:
        """The mouse is over a node, or over none (-1)."""
        if number == self._over:
            return
        self._over = number
        if self._told != NOTHING:
            self._told = NOTHING
            self.rested.emit(NOTHING)
        if number == NOTHING:
            self._timer.stop()
        else:
            self._timer.start()

    def _tell(self) -> None:
        self._told = self._over
        self.rested.emit(self._over)
