"""What waits for the first painting of the window."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.app import first_paint
from reader.app.first_paint import FirstPaint
from reader.app.main import collect_again


class Painted(QWidget):
    """Notes in a list that it was painted."""

    def __init__(self, noted: list[str]) -> None:
        super().__init__()
        self.noted = noted

    def paintEvent(self, event: object) -> None:
        self.noted.append("painted")


def test_work_waits_for_the_paint_and_keeps_its_order(qtbot: QtBot) -> None:
    noted: list[str] = []
    window = Painted(noted)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: noted.append("first"), lambda: noted.append("second"))
    window.show()
    qtbot.waitUntil(lambda: "second" in noted)
    assert [word for word in noted if word != "painted"] == ["first", "second"]
    assert noted[0] == "painted"


def test_work_is_done_for_a_window_that_nobody_sees(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_paint, "UNSEEN", 20)
    noted: list[str] = []
    window = Painted(noted)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: noted.append("done"))
    assert noted == []
    qtbot.waitUntil(lambda: noted == ["done"])


def test_a_fault_in_one_piece_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    noted: list[str] = []
    window = Painted(noted)
    qtbot.addWidget(window)

    def fail() -> None:
        raise ValueError("a fault")

    FirstPaint(window, fail, lambda: noted.append("done"))
    with qtbot.captureExceptions() as faults:
        window.show()
        qtbot.waitUntil(lambda: "done" in noted)
    assert [str(fault[1]) for fault in faults] == ["a fault"]


def test_garbage_is_collected_again(qtbot: QtBot) -> None:
    gc.disable()
    try:
        collect_again()
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
