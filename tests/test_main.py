"""A command runs on the command line, everything else opens the window; and where there can be none, a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import __main__ as entry

Started = list[tuple[str, list[str]]]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """What was started instead of a command or a window, and with which arguments."""
    calls: Started = []

    def note(kind: str) -> Callable[[list[str]], int]:
        def start_it(arguments: list[str]) -> int:
            calls.append((kind, arguments))
            return 0

        return start_it

    monkeypatch.setattr(entry, "_run_command", note("command"))
    monkeypatch.setattr(entry, "_open_window", note("window"))
    return calls


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []),
        (["cable.txt"], ["cable.txt"]),
        (["a.txt", "export"], ["a.txt", "export"]),
        (["-"], ["-"]),
        (["./check"], ["./check"]),
        (["--", "export", "-x"], ["export", "-x"]),
        (["a.txt", "--", "--help"], ["a.txt", "--help"]),
    ],
)
def test_files_or_nothing_open_the_window(started: Started, arguments: list[str], files: list[str]) -> None:
    assert entry.main(arguments) == 0
    assert started == [("window", files)]


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        (["--help"], ["--help"]),
        (["cable.txt", "-h"], ["-h"]),
        (["--version"], ["--version"]),
        (["export", "--help"], ["export", "--help"]),
        (["tree", "--", "-x"], ["tree", "--", "-x"]),
        (["check", "a", "--no-such"], ["check", "a", "--no-such"]),
    ],
)
def test_commands_run_on_the_command_line(started: Started, arguments: list[str], passed: list[str]) -> None:
    assert entry.main(arguments) == 0
    assert started == [("command", passed)]


@pytest.mark.parametrize("command", sorted(entry.COMMANDS))
def test_every_command_exists(command: str) -> None:
    run = start(command, "--help")
    assert run.returncode == 0, run.stderr
    assert command in run.stdout


def test_the_version_is_the_package_s() -> None:
    import reader

    run = start("--version")
    assert (run.returncode, run.stdout.split()[-1]) == (0, reader.__version__)


def test_bad_usage_is_told_in_a_sentence_and_status_2() -> None:
    run = start("--no-such-option")
    assert run.returncode == 2
    assert run.stderr.startswith("The window has no option --no-such-option.")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_a_sentence_says_so() -> None:
    environ = {name: value for name, value in os.environ.items() if name not in SCREEN}
    run = start("cable.txt", environ=environ)
    assert run.returncode == 3
    assert run.stderr.startswith("There is no screen to open a window on")


def test_without_qt_a_sentence_says_so(tmp_path: Path) -> None:
    """A library of the system that Qt needs is missing: PySide6 is there, but cannot be imported."""
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')\n")
    run = start("cable.txt", environ={**os.environ, "PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"})
    assert run.returncode == 3
    assert "Qt cannot be loaded: libEGL.so.1: cannot open shared object file" in run.stderr
    assert "Traceback" not in run.stderr


SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def start(*arguments: str, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "reader", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environ, check=False)
