"""The self-check: all is well in a whole installation, and what is missing or spoilt is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import resources
from reader.cli import self_check
from reader.cli.status import Status

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def spoilt(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """What is read in place of shipped files."""
    pytest.importorskip("lxml", reason="lxml is not installed: there is no XML")
    other: dict[str, bytes] = {}
    read = resources.read
    monkeypatch.setattr(resources, "read", lambda name: other.get(name, b"") if name in other else read(name))
    return other


def failed() -> list[str]:
    return [each.name for each in self_check.shipped() if each.fault]


def test_every_shipped_file_is_looked_at(spoilt: dict[str, bytes]) -> None:
    looked = [each.name for each in self_check.shipped()]
    there = {name for folder in resources.folders() for name in resources.names(folder)}
    assert there <= set(looked)
    assert failed() == []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("vocabulary/tags.csv", b"code,meaning\nPREL\n"),
        ("vocabulary/captions.csv", b""),
        ("icons/open.svg", b"\xff\xfe\xfd"),
        ("samples/10BRIDGETOWN412.txt", b"\n"),
    ],
)
def test_a_spoilt_file_is_named(spoilt: dict[str, bytes], name: str, data: bytes) -> None:
    spoilt[name] = data
    assert failed() == [name]


def test_the_last_line_says_whether_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    well, ill = self_check.Outcome("one"), self_check.outcome("two", lambda: 1 / 0)
    assert self_check.report([well]) is Status.DONE
    assert capsys.readouterr().out.splitlines()[1:] == ["ok      one", "1 checks, all is well."]
    assert self_check.report([well, ill]) is Status.NO
    assert "FAILED  two: division by zero (ZeroDivisionError)" in capsys.readouterr().out


def check_self(**environ: str) -> subprocess.CompletedProcess[str]:
    """The self-check as a person runs it."""
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    clean.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "reader", "--self-check"]
    return subprocess.run(
        command, cwd=CHECKOUT, env={**clean, **environ}, capture_output=True, text=True, check=False, timeout=120
    )


def test_it_passes_here_without_a_screen() -> None:
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")
    done = check_self()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok      window without a screen, icons" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("checks, all is well.")


def test_a_platform_that_cannot_be_loaded_is_told_not_died_of() -> None:
    pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")
    done = check_self(QT_QPA_PLATFORM="no-such-platform")
    assert done.returncode == 1
    assert "FAILED  window on no-such-platform, icons: Qt cannot open one" in done.stdout
