"""What a machine lacks is seen before Qt is, and named as its package manager names it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux does the system bring libraries for Qt")

EVERY = system.QT + system.XCB + system.WAYLAND + system.TOOLS
EGL = next(need for need in EVERY if need.name == "libEGL.so.1")
GLIB = next(need for need in EVERY if need.name == "libglib-2.0.so.0")


def lacking(*names: str) -> Callable[[str], object]:
    """A loader on a machine that has everything but these libraries."""

    def load(name: str) -> object:
        if name in names:
            raise OSError(f"{name}: cannot open shared object file")
        return name

    return load


def test_what_cannot_be_loaded_is_missing() -> None:
    assert system.missing(EVERY, lacking()) == []
    assert system.missing(EVERY, lacking("libEGL.so.1", "libwayland-cursor.so.0")) == [EGL, system.WAYLAND[1]]


def test_a_library_that_exists_is_not_missing_and_one_that_does_not_is() -> None:
    nothing = system.Need("libcable-reader-nothing.so.7", ("nothing",), "nothing", "nothing")
    libc = system.Need("libc.so.6", ("libc6",), "glibc", "glibc")
    assert system.missing([libc, nothing]) == [nothing]


def test_a_program_that_is_not_on_the_path_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "strace").write_text("#!/bin/sh\n")
    (tmp_path / "strace").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [need.name for need in system.missing_programs(system.TOOLS)] == ["Xvfb", "openbox", "xdotool", "xprop"]


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"DISPLAY": ":0"}, system.QT + system.XCB),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, system.QT + system.XCB),
        ({"WAYLAND_DISPLAY": "wayland-0"}, system.QT + system.WAYLAND),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, system.QT),
        ({"QT_QPA_PLATFORM": "xcb:scale=2"}, system.QT + system.XCB),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, system.QT + system.WAYLAND),
        ({}, system.QT + system.XCB),
    ],
)
def test_the_screen_decides_which_libraries_are_needed(
    environ: dict[str, str], expected: tuple[system.Need, ...]
) -> None:
    assert system.libraries(environ) == expected


@pytest.mark.parametrize("manager", sorted(system.MANAGERS))
def test_every_need_has_a_package_with_every_manager(manager: str) -> None:
    for need in EVERY:
        assert all(system.packages([need], manager, known=lambda _: False))


def test_a_renamed_package_is_called_as_this_release_calls_it() -> None:
    assert system.packages([GLIB], "apt-get", known=lambda name: name == "libglib2.0-0t64") == ["libglib2.0-0t64"]
    assert system.packages([GLIB], "apt-get", known=lambda name: name == "libglib2.0-0") == ["libglib2.0-0"]
    assert system.packages([GLIB], "apt-get", known=lambda _: False) == ["libglib2.0-0"]


def test_apt_is_not_asked_where_there_is_one_spelling() -> None:
    asked: list[str] = []

    def known(name: str) -> bool:
        asked.append(name)
        return False

    system.packages([EGL, GLIB], "apt-get", known)
    assert asked == ["libglib2.0-0t64"]


def test_a_package_that_brings_two_things_is_named_once() -> None:
    assert system.packages(system.QT, "pacman").count("libglvnd") == 1


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose only programs are an apt-get that keeps its arguments in a file, and an apt-cache."""
    log = tmp_path / "apt.log"
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "apt-get").write_text(f'#!/bin/sh\necho "$@" >> {log}\necho E: no space left\nexit 0\n')
    (programs / "apt-cache").write_text('#!/bin/sh\ntest "$2" = libglib2.0-0t64\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    return log


def test_root_gets_it_installed(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    said: list[str] = []
    system.provide([EGL, GLIB], list, said.append)
    assert apt.read_text().splitlines() == [
        "update",
        "install --yes --no-install-recommends libegl1 libglib2.0-0t64",
    ]
    assert said == [
        "Installing what the system lacks: apt-get install --yes --no-install-recommends libegl1 libglib2.0-0t64"
    ]


def test_an_installation_that_changed_nothing_is_a_fault_with_its_reason(
    apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(system.SetupError, match=r"lacks libEGL\.so\.1, and installing it failed:\nE: no space left"):
        system.provide([EGL], lambda: [EGL], lambda _: None)


def test_anybody_else_is_told_the_one_command(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system.SetupError) as told:
        system.provide([EGL, GLIB], list, lambda _: None)
    assert "lacks libEGL.so.1, libglib-2.0.so.0." in str(told.value)
    assert "    sudo apt-get install --yes --no-install-recommends libegl1 libglib2.0-0t64\n" in str(told.value)
    assert not apt.exists()


def test_a_machine_without_a_known_manager_is_told_what_is_lacking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(system.SetupError, match=r"lacks libEGL\.so\.1\. Please install"):
        system.provide([EGL], list, lambda _: None)


def test_nothing_is_started_where_nothing_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said: list[str] = []
    system.provide([], list, said.append)
    assert said == []
