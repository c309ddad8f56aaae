"""A whole session in the window, for a process of its own: ``offline_session.py CABLE`` prints the sockets it opened.

The audit hook sees what Python opens; what Qt and the libraries below it open is seen from outside, by the test that
starts this (``test_offline.py``).
"""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Print what the interpreter says of sockets."""
    if event.startswith("socket."):
        print("socket event:", event, *map(repr, arguments))


def main(cable: Path) -> int:
    """Open a cable, move, mark, undo, search, write the XML and read it back."""
    faulthandler.dump_traceback_later(100, exit=True)  # nobody else would end it
    sys.addaudithook(watch)
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    import reader
    from reader.app import main as program
    from reader.app.starts.arrivals import Application
    from reader.app.window import Window

    key = Qt.Key

    def work() -> None:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))
        assert QTest.qWaitForWindowActive(window, 5000), "the window is not active"
        for pressed in (key.Key_N, key.Key_A, key.Key_U, key.Key_S, key.Key_N, key.Key_P, key.Key_G):
            QTest.keyClick(QApplication.focusWidget() or window, pressed)
        QTest.keyClick(window, key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget() or window, "meeting")
        cable, review = window.session.cable, window.session.review
        assert cable is not None, "no cable was opened"
        assert review.decisions, "the keys marked nothing: this was no session"
        again, reviewed = reader.from_xml(reader.to_xml(cable, review))
        assert (again.source.text, reviewed) == (cable.source.text, review)
        print("decisions:", len(review.decisions))

    def work_and_leave() -> None:
        try:
            work()
        except BaseException:
            QApplication.exit(1)
            raise
        QApplication.exit(0)

    class Driven(Application):
        """The application, which works by itself as soon as it runs."""

        def exec(self) -> int:  # type: ignore[override]
            QTimer.singleShot(0, work_and_leave)
            return super().exec()

    program.Application = Driven  # type: ignore[attr-defined]
    return program.main([str(cable)])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
