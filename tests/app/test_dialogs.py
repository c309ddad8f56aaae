"""The questions of the window: each dialog is gone once it is answered, however it was answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.app.dialogs import Clearing, Dialogs, Unsaved
from reader.app.export.wanted import Wanted
from reader.app.personal.people import Person
from reader.cable.parse import parse
from reader.review.review import Review
from tests.app.desk import CABLE

TELEGRAM = parse(CABLE)
ANN = Person("r-1", "Ann")
Ask = Callable[[Dialogs], object]
ASKED: list[tuple[Ask, object]] = [
    (lambda ask: ask.marking("U", {"SBU"}), None),
    (lambda ask: ask.encoding(TELEGRAM.source), None),
    (lambda ask: ask.reviewer_name("Ann"), None),
    (lambda ask: ask.person([ANN], ANN), None),
    (lambda ask: ask.number(3, "The harbor master"), None),
    (lambda ask: ask.this_is("The harbor", []), None),
    (lambda ask: ask.unsaved("a.txt"), Unsaved.CANCEL),
    (lambda ask: ask.clear("All of it.", unsaved=True), Clearing.CANCEL),
    (lambda ask: ask.export(TELEGRAM, Review.of(TELEGRAM), Wanted(), 0, lambda: None), None),
    (lambda ask: ask.table("Keys", [("Go", "F8", "Next finding")]), None),
    (lambda ask: ask.file_to_save("Save", Path("a.cablexml")), None),
]


@pytest.mark.parametrize(("ask", "answer"), ASKED)
def test_a_dialog_that_was_left_is_gone(qtbot: QtBot, ask: Ask, answer: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def leave() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        shown.reject()

    QTimer.singleShot(50, leave)
    assert ask(Dialogs(window)) == answer
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []
