"""Whether a window can be opened here, and every icon drawn. Qt ends a process that cannot, so another one tries."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator

from reader import resources
from reader.cli.self_check import Outcome, outcome, report, shipped
from reader.cli.status import Status

PATIENCE = 60.0
"""How long the other process may take, in seconds."""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run() -> Status:
    """Look at everything that is shipped, and at Qt; print a line for each."""
    return report([*shipped(), *window()])


def window() -> Iterator[Outcome]:
    """Whether Qt's modules can be loaded, and its platform plugin with a window on it."""
    modules = outcome("Qt", _load)
    yield modules
    if modules.fault:
        return
    no_screen = sys.platform == "linux" and not any(map(os.environ.get, SCREENS))
    where = "without a screen" if no_screen else f"on {os.environ.get('QT_QPA_PLATFORM') or 'this screen'}"
    yield outcome(f"window {where}, icons", lambda: _try_elsewhere(no_screen))


def _load() -> None:
    from PySide6 import QtPrintSupport, QtSvg, QtWidgets  # noqa: F401

    from reader.app import program  # noqa: F401 - all of the window
    from reader.app.starts import doorway  # noqa: F401 - the network library


def _try_elsewhere(no_screen: bool) -> None:
    """Open a window in another process.

    Raises:
        RuntimeError: it cannot; what Qt says of it stands on standard error.
    """
    other = multiprocessing.get_context("spawn").Process(target=_open, args=(no_screen,))
    other.start()
    other.join(PATIENCE)
    if other.is_alive():
        other.kill()
        raise RuntimeError("it does not answer")
    if other.exitcode:
        raise RuntimeError(f"Qt cannot open one; the process ended with status {other.exitcode}")


def _open(no_screen: bool) -> None:
    """Draw a window with every icon in it; the process ends with another status than 0 where that fails."""
    if no_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QApplication, QLabel

    _application = QApplication(["cable-reader"])
    label = QLabel("Cable Reader")
    label.show()
    drawn = label.grab().toImage()
    icons = [name for name in resources.names("icons") if name.endswith(".svg")]
    bad = [name for name in icons if not QSvgRenderer(QByteArray(resources.read(name))).isValid()]
    if bad:
        print(f"not drawn: {', '.join(bad)}", file=sys.stderr)  # noqa: T201
    sys.exit(bool(bad) or drawn.isNull())
