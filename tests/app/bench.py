"""Both panes of a session on one splitter, as the window has them; and an invented cable to show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

import reader
from reader import resources
from reader.app.look.theme import Choice, Theme
from reader.app.session import Location, Session
from reader.app.structure.tree_pane import TreePane
from reader.app.texts.raw_pane import RawPane
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram

MOMENT = datetime(2020, 2, 3, 4, 5, 6, tzinfo=UTC)


def moment() -> datetime:
    return MOMENT


def sample(name: str = "10BRIDGETOWN412") -> Telegram:
    return reader.parse(resources.read(f"samples/{name}.txt"))


class Bench:
    """A session with its two panes, shown; and a record of where it went."""

    def __init__(self, application: QApplication) -> None:
        self.session = Session(clock=moment)
        self.theme = Theme(application, Choice.LIGHT)
        self.raw = RawPane(self.session, self.theme)
        self.tree = TreePane(self.session, self.theme)
        self.panes = QSplitter()
        self.panes.addWidget(self.tree)
        self.panes.addWidget(self.raw)
        self.panes.resize(1200, 700)
        self.panes.setSizes([380, 820])
        self.places: list[Location] = []
        self.session.located.connect(self.places.append)

    def open(self, cable: Telegram) -> Telegram:
        self.session.open(cable)
        self.places.clear()
        return cable

    @property
    def cable(self) -> Telegram:
        assert self.session.cable is not None
        return self.session.cable

    def paragraph(self, number: int) -> int:
        """The node of a numbered paragraph."""
        return next(each.node for each in self.cable.paragraphs if each.number == number)

    def first(self, kind: Kind) -> int:
        found = self.cable.tree.first(kind)
        assert found is not None
        return found

    def top(self) -> int:
        """Where the text is scrolled to."""
        return self.raw.verticalScrollBar().value()

    def selected(self) -> tuple[int, int]:
        cursor = self.raw.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def current(self) -> int:
        """The node of the tree's current row; -1 where none is selected."""
        view = self.tree.view
        index = view.currentIndex()
        return self.tree.model.number_of(index) if view.selectionModel().isSelected(index) else -1

    def row_rect(self, number: int) -> QRect:
        return self.tree.view.visualRect(self.tree.model.index_of(number))

    def click_row(self, number: int) -> None:
        rect = self.row_rect(number)
        assert rect.isValid(), "the row is closed away"
        no_key = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.tree.view.viewport(), Qt.MouseButton.LeftButton, no_key, rect.center())


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot) -> Iterator[Bench]:
    before = qapp.palette()
    made = Bench(qapp)
    qtbot.addWidget(made.panes)
    made.open(sample())
    with qtbot.waitActive(made.panes):
        made.panes.show()
        made.panes.activateWindow()
    made.raw.setFocus()
    made.places.clear()
    yield made
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(before)
