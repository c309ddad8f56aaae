"""The program, for a process of its own that tells what is open: ``instance_session.py PATIENCE [FILE ...]``.

Each line on standard output is the tabs of the window as JSON, or ``handed`` where another window has the files. Each
line on standard input is a thing to do: ``open PATH`` as macOS asks for it, ``ask`` to have a question stop the work,
``answer``, ``minimise``, ``quit``. It ends with its standard input.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.app import main as entry
from reader.app import program
from reader.app.starts.instance import Instance
from reader.app.window import Window


class Told(QObject):
    """Tells what is open, and does what it is told."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._question = QMessageBox(window)
        self._rest = b""
        window.filing.tabs.changed.connect(self.tell)
        window.infobar.shown.connect(self.tell)
        window.installEventFilter(self)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self.on_input)

    def tell(self) -> None:
        tabs = self._window.filing.tabs
        told = {
            "open": [tab.document.name for tab in tabs.all],
            "shown": tabs.current.document.name if tabs.current else None,
            "minimised": self._window.isMinimized(),
            "said": self._window.infobar.current.text if self._window.infobar.current else "",
        }
        print(json.dumps(told), flush=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowStateChange):
            self.tell()
        return super().eventFilter(watched, event)

    def on_input(self) -> None:
        read = os.read(sys.stdin.fileno(), 4096)
        if not read:
            os._exit(0)
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            self.do(*line.decode().split(" ", 1))

    def do(self, what: str, argument: str = "") -> None:
        application = QCoreApplication.instance()
        assert application is not None
        if what == "open":
            QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(argument)))
        elif what == "ask":
            self._question.open()
            print(json.dumps("asking"), flush=True)
        elif what == "answer":
            self._question.done(0)
        elif what == "minimise":
            self._window.showMinimized()
        elif what == "quit":
            self._window.close()


class Spied(program.Program):
    """The program, which tells."""

    def start(self, files: list[Path]) -> None:
        told = Told(self.window)
        super().start(files)
        told.tell()


def main(patience: float, files: list[str]) -> int:
    faulthandler.dump_traceback_later(200, exit=True)  # nobody else would end it
    program.Program = Spied  # type: ignore[misc]
    entry.Instance = partial(Instance, patience=patience)  # type: ignore[attr-defined, assignment]
    status = entry.main(files)
    if not QApplication.topLevelWidgets():
        print(json.dumps("handed"), flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2:]))
