"""Fixtures for the window's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window to test")

from tests.app.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_empty(qapp: QApplication) -> Iterator[None]:
    """Let go of what was copied before Python ends.

    The offscreen platform keeps the clipboard in a static of Qt's, which is taken apart after the interpreter: what was
    made in Python, as the text panes make what they copy, would then be asked for its Python half and end the process
    with a segmentation fault.
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Make a window on the same folders again: as if the program was started anew."""
    made: list[Desk] = []

    def make() -> Desk:
        desk = Desk(tmp_path)
        made.append(desk)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        return desk

    yield make
    for desk in made:
        desk.window.opening.long_texts.end()
        if desk.window.has_folder:
            desk.window.worklist.end()
        desk.window.filing.leave()
        desk.session.close()
        desk.window.hide()
        desk.window.deleteLater()


@pytest.fixture
def desk(make_desk: Callable[[], Desk]) -> Desk:
    """A window with an invented cable of four paragraphs open."""
    made = make_desk()
    made.open()
    return made
