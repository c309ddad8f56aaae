"""The window and everything behind it: made here, and handed over by constructors."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.app.files.recovery import Recovery
from reader.app.language import tr
from reader.app.look.theme import Choice, Theme
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.starts.excepthook import Excepthook
from reader.app.window import Window
from reader.files import STANDARD_INPUT

UNANSWERED = tr(
    "Another window of Cable Reader is open and does not answer, so this one was opened. What "
    "you do here is kept separately; nothing is lost."
)


class Program:
    """The application and its one window, wired."""

    def __init__(self, application: QApplication, settings: Settings, journal_folder: Path) -> None:
        """Make everything; nothing is shown yet."""
        self.application = application
        self.settings = settings
        written = self.settings.word("theme", Choice.SYSTEM)
        self.theme = Theme(application, Choice(written) if written in list(Choice) else Choice.SYSTEM)
        self.session = Session(self.settings.reviewer())
        self.recovery = Recovery(self.session, journal_folder)
        self.window = Window(self.session, self.recovery, self.settings, self.theme)
        self._again = False  # whether what was open the last time is opened again

    def start(self, files: list[Path]) -> None:
        """Show the window with these files in it, or with the cables that were open the last time."""
        if files == [STANDARD_INPUT]:
            self.window.opening.piped()
        elif files:
            self.window.opening.files(files)
        else:
            self._again = self.window.last_time.wanted
            self.window.last_time.restore()
        if self.session.cable is not None:
            self.window.opening.offer_leftovers()
        self.window.show()

    @property
    def later(self) -> tuple[Callable[[], object], ...]:
        """What is left until the window is seen, in pieces: the dock in front, those not shown, tidying, the folder."""
        return (self.window.docks.settle, *self.window.docks.later, self.recovery.tidy, self._restore_folder)

    def _restore_folder(self) -> None:
        if self._again:
            self.window.restore_folder()


def listen_for_faults(window: Window) -> None:
    """Say faults that nobody caught in this window."""
    sys.excepthook = Excepthook(window)
