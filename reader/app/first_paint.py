"""What can wait until the window is seen: the start does it then, piece by piece, so that keys come in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

UNSEEN = 1000
"""After so many milliseconds it is done anyway: a window that comes up as an icon, or behind others, is not painted."""


class FirstPaint(QObject):
    """Waits for a window to be painted for the first time, and then does what is to be done, in order."""

    def __init__(self, window: QWidget, *work: Callable[[], object]) -> None:
        """Wait for this window, from now on."""
        super().__init__(window)
        self._work = list(work)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(UNSEEN)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted, with all in it, before the timer's turn comes."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _go_on(self) -> None:
        if self._work:
            self._timer.start(0)  # first, so that a fault in one piece does not keep the others from their turn
            self._work.pop(0)()
