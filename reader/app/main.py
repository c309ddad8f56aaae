"""The start of the window: everything is made here, and handed over by constructors."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from platformdirs import PlatformDirs
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.app.arrivals import Application, Arrivals, start_again
from reader.app.excepthook import Excepthook
from reader.app.icons import icon
from reader.app.instance import Instance, Start
from reader.app.meeting_place import meeting_place
from reader.app.recovery import Recovery
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.theme import Choice, Theme
from reader.app.window import Window

IDENTITY = "io.github.cable_reader.CableReader"
NAME = "cable-reader"
STANDARD_INPUT = Path("-")
UNANSWERED = (
    "Another window of Cable Reader is open and does not answer, so this one was opened. What you do here is kept "
    "by itself; nothing is lost."
)


def make_settings(folder: Path) -> Settings:
    """The settings in a folder, or for this start only where that cannot be written."""
    try:
        return Settings(folder)
    except OSError:
        return Settings(Path(tempfile.mkdtemp(prefix=f"{NAME}-")))


class Program:
    """The application and its one window, wired."""

    def __init__(self, application: QApplication, settings_folder: Path, journal_folder: Path) -> None:
        """Make everything; nothing is shown yet."""
        self.application = application
        self.settings = make_settings(settings_folder)
        written = self.settings.word("theme", Choice.SYSTEM)
        self.theme = Theme(application, Choice(written) if written in list(Choice) else Choice.SYSTEM)
        self.session = Session(self.settings.reviewer())
        self.recovery = Recovery(self.session, journal_folder)
        self.window = Window(self.session, self.recovery, self.settings, self.theme)

    def start(self, files: list[Path]) -> None:
        """Show the window with these files in it, or with the cables that were open the last time."""
        if files == [STANDARD_INPUT]:
            self.window.opening.piped(sys.stdin.buffer.read())
        elif files:
            self.window.opening.files(files)
        else:
            self.window.last_time.restore()
        if self.session.cable is not None:
            self.window.opening.offer_leftovers()
        self.window.show()
        QTimer.singleShot(0, self.recovery.tidy)


def main(files: list[str]) -> int:
    """Open the window with these files, or in the window that is there already; gives the exit status."""
    application = Application([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(IDENTITY)
    application.setWindowIcon(icon(NAME))
    arrivals = Arrivals(application)
    application.file_wanted.connect(arrivals.take_file)
    folders = PlatformDirs(NAME, appauthor=False)
    wanted = [Path(file) for file in files]
    instance = Instance(meeting_place(folders.user_config_path, folders.user_state_path), parent=application)
    start = instance.begin(None if wanted == [STANDARD_INPUT] else wanted)
    if start is Start.HANDED:
        return 0
    program = Program(application, folders.user_config_path, folders.user_state_path / "journal")
    sys.excepthook = Excepthook(program.window)
    program.start(wanted)
    if start is Start.UNANSWERED:
        program.window.filing.warn(UNANSWERED)
    instance.arrived.connect(arrivals.take)
    arrivals.lead_to(program.window)
    QTimer.singleShot(0, instance.listen)
    status = application.exec()
    arrivals.lead_to(None)
    instance.end()
    if arrivals.waiting:
        start_again(arrivals.waiting)
    return status
