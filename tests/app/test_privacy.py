"""What the program remembers: where that is, how it is cleared, and what a copied fault tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.app.dialogs import Clearing
from reader.app.personal.privacy import Privacy
from reader.app.starts.crash import details
from reader.app.starts.excepthook import Excepthook
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]


def press(privacy: Privacy, name: str) -> None:
    button = privacy.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_folders_are_named_and_shown(desk: Desk) -> None:
    privacy = Privacy(desk.window)
    texts = [label.text() for label in privacy.findChildren(QLabel)]
    assert {str(desk.settings.folder), str(desk.journals)} <= set(texts)
    press(privacy, "show-settings")
    press(privacy, "show-recovery")
    assert desk.dialogs.folders == [desk.settings.folder, desk.journals]


def test_a_folder_that_is_not_there_yet_is_shown_by_the_one_above(make_desk: MakeDesk) -> None:
    desk = make_desk()
    press(Privacy(desk.window), "show-recovery")
    assert desk.dialogs.folders == [desk.journals.parent]


def test_unsaved_work_is_named_before_it_is_cleared(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U S")
    desk.crash()
    again = make_desk()
    again.open(again.write(CABLE, "other.txt"))
    privacy = Privacy(again.window)
    press(privacy, "clear-data")
    assert again.dialogs.asked[-1] == "clear unsaved work"
    assert "harbor.txt: 2 changes not saved" in again.dialogs.told
    assert len(again.recovery.leftovers()) == 1, "it was not agreed to"

    again.dialogs.clearing = Clearing.RECENT
    press(privacy, "clear-data")
    assert again.settings.recent() == []
    assert len(again.recovery.leftovers()) == 1

    again.press("N U", on=again.window.raw)
    again.dialogs.clearing = Clearing.EVERYTHING
    press(privacy, "clear-data")
    assert again.recovery.leftovers() == ()
    assert len(list(again.journals.glob("*.journal"))) == 1, "the open cable is not touched"
    again.crash()
    assert [leftover.name for leftover in make_desk().recovery.leftovers()] == ["other.txt"]


def test_what_was_discarded_is_cleared_too(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    again = make_desk()
    again.recovery.discard(again.recovery.leftovers()[0])
    again.dialogs.clearing = Clearing.EVERYTHING
    press(Privacy(again.window), "clear-data")
    assert again.dialogs.asked[-1] == "clear"
    assert "1 discarded session, which could still be brought back." in again.dialogs.told
    assert list(again.journals.iterdir()) == []


def test_without_a_list_no_folder_is_remembered(desk: Desk) -> None:
    desk.settings.switch("recent-list", on=False)
    desk.settings.keep_word("folder", "")
    desk.open(desk.write(CABLE, "secret.txt"))
    desk.settings.write()
    assert "secret" not in (desk.settings.folder / "settings.ini").read_text(encoding="utf-8")
    assert desk.settings.word("folder") == ""


# A fault of the program


def failing(name: str) -> None:
    try:
        raise ValueError(f"the text of {name}")  # noqa: TRY301
    except ValueError as fault:
        raise RuntimeError(str(Path.home() / name)) from fault


def test_the_details_of_a_fault_hold_no_text_no_name_and_no_path(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.open(desk.write(CABLE.replace("4. (SBU)", "9. (SBU)"), "hidden-name.txt"))
    with pytest.raises(RuntimeError) as caught:
        failing("hidden-name.txt")
    Excepthook(desk.window)(caught.type, caught.value, caught.tb)
    capsys.readouterr()
    message = desk.window.infobar.current
    assert message is not None
    assert message.answers[0].text == "Copy Details"
    message.answers[0].do()
    told = QGuiApplication.clipboard().text()
    for secret in ("hidden", "the text of", str(Path.home()), str(desk.folder), "HARBOR", "Ann Archer"):
        assert secret not in told
    for shown in ("Cable Reader ", "Python 3.", "Qt ", "RuntimeError", "ValueError", "test_privacy.py:", " failing"):
        assert shown in told
    assert {finding.rule for finding in desk.session.findings} <= set(told.split())


def endless(depth: int) -> None:
    endless(depth + 1)


def test_a_bottomless_fault_is_told_in_some_lines() -> None:
    with pytest.raises(RecursionError) as caught:
        endless(0)
    assert len(details(caught.type, caught.value, caught.tb).splitlines()) < 80
