"""A command runs on the command line, everything else opens the window; and where there can be none, a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import COMMANDS, wants_window


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["cable.txt"],
        ["a.txt", "b.cablexml"],
        ["-"],
        ["--", "export"],
        ["./check"],
        ["a.txt", "export"],
        ["--", "-x"],
    ],
)
def test_files_or_nothing_open_the_window(arguments: list[str]) -> None:
    assert wants_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["-h"],
        ["--version"],
        ["export"],
        ["tree", "cable.txt"],
        ["check", "--", "x"],
        ["cable.txt", "--what"],
    ],
)
def test_commands_and_options_run_on_the_command_line(arguments: list[str]) -> None:
    assert not wants_window(arguments)


@pytest.mark.parametrize("command", sorted(COMMANDS))
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
    assert "--no-such-option" in run.stderr
    assert "Traceback" not in run.stderr


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
