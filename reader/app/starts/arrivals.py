"""Files that come from outside while the program runs: from a second start, or from the system's Open With."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.app.starts.instance import Handed
    from reader.app.window import Window

AGAIN = 100
"""After so many milliseconds it is looked again whether a question is still open."""


class Application(QApplication):
    """The application; on macOS it is told of the files that are to be opened."""

    file_wanted = Signal(str)
    """The system asks to open a file."""

    def event(self, event: QEvent) -> bool:
        """Take what the system asks for; it may do so before there is a window."""
        if isinstance(event, QFileOpenEvent):
            path = event.url().toLocalFile() or event.file()
            if path:
                self.file_wanted.emit(path)
                return True
        return super().event(event)


class Arrivals(QObject):
    """Opens what has come in one window; waits while there is none, and while a question stops the work in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Collect until there is a window."""
        super().__init__(parent)
        self.waiting: list[Path] = []
        """What was not opened yet."""
        self._window: Window | None = None
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self._deliver)

    def lead_to(self, window: Window | None) -> None:
        """Open everything in this window from now on; collect again where there is none any more."""
        self._window = window
        self._deliver()

    def take_file(self, path: str) -> None:
        """Open a file that the system asks for."""
        self._take([Path(path)])

    def take(self, message: Handed) -> None:
        """Open what a second start has handed over, and come to the front."""
        if message.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = message.token  # Qt shows it to a Wayland desktop, once
        self._take(message.files)

    def _take(self, files: Iterable[Path]) -> None:
        self.waiting += files
        self._asked = True
        self._deliver()

    def _deliver(self) -> None:
        window = self._window
        if window is None or not self._asked:
            return
        if QApplication.activeModalWidget() is not None:  # its answer is about the cable that is on the screen now
            QApplication.alert(window)
            self._timer.start()
            return
        files, self.waiting, self._asked = self.waiting, [], False
        if files:
            window.opening.files(files)
        _bring_to_front(window)


def _bring_to_front(window: Window) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def start_again(files: list[Path]) -> None:
    """Open files that came while the window was closing, in a process of its own."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "reader"]
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, [*program, "--", *map(str, files)])
