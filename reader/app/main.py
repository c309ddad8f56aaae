"""The start of the program: the application, the other starts of the same user, the language; then the window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from platformdirs import PlatformDirs

from reader import __version__
from reader.app import language
from reader.app.first_paint import FirstPaint
from reader.app.look.icons import icon
from reader.app.settings import NAME, make_settings
from reader.app.starts.arrivals import Application, Arrivals, start_again
from reader.app.starts.instance import Instance, Start
from reader.app.starts.meeting_place import meeting_place
from reader.files import STANDARD_INPUT

IDENTITY = "io.github.cable_reader.CableReader"


def main(files: list[str]) -> int:
    """Open the window with these files, or in the window that is there already; gives the exit status."""
    _name_to_taskbar()
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
    settings = make_settings(folders.user_config_path)
    settings.hold()
    language.speak(application, settings.word(language.SETTING))
    from reader.app.program import UNANSWERED, Program, listen_for_faults  # their texts are translated as they load

    program = Program(application, settings, folders.user_state_path / "journal")
    listen_for_faults(program.window)
    FirstPaint(program.window, instance.listen, settings.let_go, *program.later, collect_again)
    program.start(wanted)
    if start is Start.UNANSWERED:
        program.window.filing.warn(UNANSWERED)
    instance.arrived.connect(arrivals.take)
    arrivals.lead_to(program.window)
    status = application.exec()
    arrivals.lead_to(None)
    instance.end()
    if arrivals.waiting:
        start_again(arrivals.waiting)
    return status


def collect_again() -> None:
    """Let the garbage collector work again, but not through what the start has made: most of it stays to the end."""
    gc.freeze()
    gc.enable()


def _name_to_taskbar() -> None:
    """Windows puts windows together under the name that the installed shortcut bears, before there is any."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTITY)
