"""What a step draws: each thing once, nothing that stays as it was, and everything that is another now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from reader.app.look.theme import Choice
from reader.app.panes.progress_bar import state_of
from tests.app.desk import CABLE, Desk


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("keys", ["S", "A", "Shift+U", "Ctrl+Z", "Ctrl+Shift+Z", "Right", "N", "Ctrl+Return"])
def test_a_key_has_the_current_place_drawn_once(desk: Desk, keys: str) -> None:
    at = CABLE.index("The pilots")
    desk.session.place_caret(at, at)
    desk.press("U Shift+U Ctrl+Z", desk.window.raw)
    desk.session.place_caret(at, at)
    shown: list[str] = []
    desk.session.shown.connect(lambda: shown.append(desk.window.inspector.title.text()))
    desk.press(keys, desk.window.raw)
    assert len(shown) == 1
    assert desk.window.path.text().split(" \u203a ")[1] in desk.window.inspector.title.text()


def test_a_longer_history_leaves_the_buttons_beside_it_as_they_are(desk: Desk) -> None:
    desk.press("N S Shift+U Shift+S", desk.window.raw)
    QApplication.processEvents()
    paints = Paints(desk.window.inspector.marks.findChildren(QToolButton)[-1])
    history = Paints(desk.window.inspector.history)
    desk.press("Shift+U", desk.window.raw)
    QApplication.processEvents()
    assert (paints.count, history.count > 0) == (0, True)


def test_the_bar_of_progress_is_drawn_where_a_segment_is_another(desk: Desk) -> None:
    bar = desk.window.status.bar
    desk.press("N", desk.window.raw)
    QApplication.processEvents()
    before = bar.grab().toImage()
    desk.press("Shift+F", desk.window.raw)
    assert bar.grab().toImage() == before
    desk.press("U", desk.window.raw)
    changed = bar.grab().toImage()
    assert changed != before
    desk.press("Ctrl+Z", desk.window.raw)
    assert bar.grab().toImage() == before
    desk.window.theme.choose(Choice.DARK)
    assert bar.grab().toImage() != before


@pytest.mark.parametrize("count", [3, 44, 45, 97, 130])
def test_each_segment_of_the_bar_says_what_its_units_say(desk: Desk, count: int) -> None:
    body = "".join(f"{number}. (U) Some words.\n\n" for number in range(1, count + 1))
    desk.open(desk.write(f"UNCLAS BRIDGETOWN 000001\n\nSUBJECT: LONG\n\n{body}", "long.txt"))
    bar, session = desk.window.status.bar, desk.session
    for at in (0, count // 2, count - 1, count // 3):
        session.select(session.rollup().units[at].number)
        session.mark("SBU", advance=False)
        assert [bar._states[index] for index in range(bar.segments)] == [
            state_of(bar.under(index)) for index in range(bar.segments)
        ]
    session.undo()
    bar.fit(600)
    assert len(bar._states) == bar.segments
    assert list(bar._states.values()) == [state_of(bar.under(index)) for index in range(bar.segments)]


def screen(desk: Desk) -> QImage:
    """What stands on the screen, as it was painted bit by bit."""
    window = desk.window
    taken = window.screen().grabWindow(window.winId(), 0, 0, window.width(), window.height())
    return taken.toImage().convertToFormat(QImage.Format.Format_RGB32)


KEYS = "N S U Ctrl+Z Shift+S Down F A Ctrl+Down BracketRight Ctrl+Left Return Backspace Ctrl+Z N Right Ctrl+Return"


def test_what_was_painted_bit_by_bit_is_what_would_be_painted_at_once(desk: Desk) -> None:
    """A part that should have been painted anew and was not would be seen here."""
    desk.window.resize(1100, 700)
    desk.window.raw.setFocus()
    for keys in KEYS.split():
        desk.press(keys)
        QApplication.processEvents()
        desk.window.flash.end()
        QApplication.processEvents()
        painted = screen(desk)
        assert not painted.isNull()
        assert painted == desk.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), keys
