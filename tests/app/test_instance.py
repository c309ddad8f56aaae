"""What a start of the program comes to, and where the windows of one user meet."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.app.starts.arrivals import Arrivals
from reader.app.starts.instance import Handed, Instance, Start, read_message
from reader.app.starts.meeting_place import MeetingPlace, meeting_place
from tests.app.desk import CABLE, Desk

posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")


@pytest.fixture
def place(tmp_path: Path) -> MeetingPlace:
    found = meeting_place(tmp_path / "settings", tmp_path / "state")
    assert found is not None
    return found


@pytest.fixture
def first(place: MeetingPlace, qapp: QApplication) -> Iterator[Instance]:
    instance = Instance(place, patience=0)
    assert instance.begin([]) is Start.FIRST
    yield instance
    instance.end()


def test_a_message_keeps_every_name(tmp_path: Path) -> None:
    files = (tmp_path / "a b.txt", tmp_path / "\u00fc\n.txt", tmp_path / os.fsdecode(b"\xff.txt"))
    assert read_message(Handed(files, "token").line()) == Handed(files, "token")
    assert Handed(files).line().count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [b"", b"[]", b"{}", b'{"protocol": 2, "files": [], "token": ""}', b'{"protocol": 1, "files": "a", "token": ""}'],
)
def test_a_message_that_is_none_of_ours_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_message(line)


def test_a_relative_path_is_refused() -> None:
    with pytest.raises(ValueError, match="absolute"):
        read_message(Handed((Path("a.txt"),)).line())


def test_one_is_first_until_it_ends(first: Instance, place: MeetingPlace) -> None:
    second = Instance(place, patience=0)
    assert second.begin(None) is Start.ALONE  # standard input cannot be handed over
    assert second.begin([]) is Start.UNANSWERED  # nobody listens yet
    first.end()
    assert second.begin([]) is Start.FIRST
    second.end()


def test_it_listens_after_its_start_and_leaves_nothing_behind(first: Instance, place: MeetingPlace) -> None:
    assert not Path(place.socket).exists()
    first.listen()
    assert Path(place.socket).exists()
    first.end()
    assert list(place.folder.iterdir()) == []


def test_without_a_place_each_start_is_on_its_own() -> None:
    instance = Instance(None)
    assert instance.begin([]) is Start.ALONE
    instance.listen()
    instance.end()


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    gone = MeetingPlace(tmp_path / "gone", "name")
    assert Instance(gone).begin([]) is Start.ALONE


# Where they meet


def test_each_screen_and_each_set_of_settings_has_a_place_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def name(settings: str) -> str:
        found = meeting_place(tmp_path / settings, tmp_path)
        assert found is not None
        return found.name

    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    here = name("a")
    assert name("a") == here
    assert name("b") != here
    monkeypatch.setenv("DISPLAY", ":2")
    assert name("a") != here


@posix
def test_a_folder_others_can_enter_is_not_used(user_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared, state = user_folders / "shared", user_folders / "state"
    shared.mkdir(mode=0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    found = meeting_place(shared, state)
    assert found is not None
    assert found.folder == state
    assert state.stat().st_mode & 0o777 == 0o700


@posix
def test_where_no_folder_will_do_there_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert meeting_place(tmp_path, tmp_path / ("long" * 30)) is None
    (tmp_path / "file").touch()
    assert meeting_place(tmp_path, tmp_path / "file" / "state") is None


# What arrives


def test_files_that_come_before_the_window_are_opened_in_it(desk: Desk) -> None:
    arrivals = Arrivals(desk.window)
    early = desk.write(CABLE, "early.txt")
    arrivals.take_file(str(early))
    assert arrivals.waiting == [early]
    arrivals.lead_to(desk.window)
    assert arrivals.waiting == []
    assert [tab.document.name for tab in desk.window.filing.tabs.all] == ["harbor.txt", "early.txt"]


def test_files_that_come_while_the_window_closes_stay_for_the_next(desk: Desk) -> None:
    arrivals = Arrivals(desk.window)
    arrivals.lead_to(desk.window)
    arrivals.lead_to(None)
    late = desk.write(CABLE, "late.txt")
    arrivals.take(Handed((late,)))
    assert arrivals.waiting == [late]
    assert len(desk.window.filing.tabs.all) == 1


def test_what_the_desktop_gave_to_come_to_the_front_is_passed_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    arrivals = Arrivals(desk.window)
    arrivals.lead_to(desk.window)
    arrivals.take(Handed((), "one-click"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "one-click"  # noqa: S105
