"""What is remembered between starts, and where the window may stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QMainWindow

from reader.app import placing
from reader.app.look.theme import Choice
from reader.app.settings import Recent, Settings, make_settings
from tests.app.desk import Desk

MakeDesk = Callable[[], Desk]
SCREENS = [QRect(0, 0, 1280, 800), QRect(1280, 0, 1920, 1080)]


def test_the_reviewer_is_the_same_person_at_each_start(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    identity = first.reviewer().id
    first.write()
    assert Settings(tmp_path).reviewer().id == identity
    assert Settings(tmp_path / "other").reviewer().id != identity


def test_what_is_held_counts_at_once_and_is_written_when_it_is_let_go(tmp_path: Path) -> None:
    """At a start nobody waits for the disk before the window is seen."""
    settings, other = Settings(tmp_path), Settings(tmp_path)
    settings.keep_word("zoom", "90")
    settings.hold()
    settings.keep_word("zoom", "110")
    settings.keep_layout("geometry", QByteArray(b"wide"))
    assert (settings.number("zoom", 100), bytes(settings.layout("geometry").data())) == (110, b"wide")
    assert other.number("zoom", 100) == 90
    settings.let_go()
    assert (other.number("zoom", 100), bytes(other.layout("geometry").data())) == (110, b"wide")
    settings.keep_word("zoom", "120")
    assert other.number("zoom", 100) == 120


def test_nothing_held_is_lost_by_a_window_that_is_closed_unseen(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.hold()
    settings.keep_word("zoom", "110")
    settings.write()
    assert "zoom=110" in (tmp_path / "settings.ini").read_text(encoding="utf-8")


def test_recent_files_are_few_and_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in [*range(14), 9]:
        settings.keep_recent(Recent(f"/{number}.txt"))
    paths = [entry.path for entry in settings.recent()]
    assert paths[0] == "/9.txt"
    assert len(paths) == len(set(paths)) == 10


@pytest.mark.parametrize("written", ["", "[", "[1]", '[{"path": 1, "nonsense": 2}]', "{}", "[" * 100_000])
def test_nonsense_is_as_if_it_were_not_there(tmp_path: Path, written: str) -> None:
    settings = Settings(tmp_path)
    settings.keep_word("recent", written)
    settings.keep_word("zoom", written)
    assert settings.recent() == []
    assert settings.number("zoom", 100) == 100


@pytest.mark.parametrize(
    "written",
    [
        '[{"path": 1}, {"path": "/a.txt"}]',
        '[{"path": "/a.txt"}, {"path": "/b.txt", "reviewed": "2"}]',
        '[{"path": "/a.txt"}, {"id": "10ROME1"}, null]',
        '[{"path": "/a.txt"}, {"path": "/b.txt", "units": true}]',
    ],
)
def test_of_a_list_the_rows_that_make_sense_are_kept(tmp_path: Path, written: str) -> None:
    settings = Settings(tmp_path)
    settings.keep_word("recent", written)
    assert settings.recent() == [Recent("/a.txt")]


@pytest.mark.parametrize("written", ["--5", "9" * 5000, "\u00b2", "1.5"])
def test_a_number_that_is_none_is_as_if_it_were_not_there(tmp_path: Path, written: str) -> None:
    settings = Settings(tmp_path)
    settings.keep_word("zoom", written)
    assert settings.number("zoom", 100) == 100


@pytest.mark.parametrize(
    ("frame", "there"),
    [
        (QRect(100, 100, 800, 600), True),
        (QRect(2000, 500, 800, 600), True),
        (QRect(-700, 100, 800, 600), True),
        (QRect(-780, 100, 800, 600), False),
        (QRect(5000, 100, 800, 600), False),
        (QRect(100, -500, 800, 600), False),
        (QRect(100, 790, 800, 600), False),
    ],
)
def test_a_window_is_reachable_by_its_title(frame: QRect, there: bool) -> None:
    assert placing.reachable(frame, SCREENS) is there


def test_a_window_on_a_screen_that_is_gone_comes_back(qtbot: object, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    away = QMainWindow()
    away.setGeometry(9000, 9000, 600, 400)
    placing.keep_geometry(away, settings)
    back = QMainWindow()
    placing.restore_geometry(back, settings)
    screen = back.screen().availableGeometry()
    assert placing.reachable(back.frameGeometry(), [screen])


def test_size_zoom_theme_and_keys_are_remembered(desk: Desk, make_desk: MakeDesk) -> None:
    desk.window.resize(710, 520)
    desk.press("Ctrl+Equal")
    desk.window.commands["theme-dark"].trigger()
    desk.window.commands["single-keys"].trigger()
    zoom = desk.window.raw.zoom
    assert zoom > 100
    assert desk.window.close()
    again = make_desk()
    assert again.window.raw.zoom == zoom
    room = again.window.screen().availableGeometry().size()
    if room.width() > 710 and room.height() > 520:  # a dense screen may be smaller than that
        assert (again.window.width(), again.window.height()) == (710, 520)
    assert again.settings.word("theme") == Choice.DARK
    assert not again.window.single_keys


def test_the_layout_is_remembered_and_can_be_reset(desk: Desk, make_desk: MakeDesk) -> None:
    structure, inspector = (desk.window.docks[name] for name in ("structure", "inspector"))
    inspector.close()
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, structure)
    desk.press("Ctrl+W")
    desk.open()
    assert not inspector.isVisible()
    assert desk.window.close()
    again = make_desk()
    assert not any(dock.isVisible() for dock in again.window.docks)
    again.open()
    structure, inspector = (again.window.docks[name] for name in ("structure", "inspector"))
    assert not inspector.isVisible()
    assert again.window.dockWidgetArea(structure) == Qt.DockWidgetArea.RightDockWidgetArea
    again.window.commands["reset-layout"].trigger()
    assert inspector.isVisible()
    assert again.window.dockWidgetArea(structure) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_a_folder_that_cannot_be_written_does_not_stop_the_start(tmp_path: Path) -> None:
    taken = tmp_path / "a file"
    taken.touch()
    settings = make_settings(taken / "settings")
    settings.keep_word("name", "value")
    assert settings.word("name") == "value"
