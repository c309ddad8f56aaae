"""Offering the program for text files: read from files as a desktop has them, and asked of GLib where it is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.app.starts.open_with import (
    ADDED,
    DEFAULTS,
    Desktop,
    OpenWithError,
    default_of,
    entries,
    offer,
    offered,
    put,
    this_desktop,
    withdraw,
)
from reader.app.starts.open_with_box import OpenWithBox
from tests.app.desk import Desk

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="this system has no such lists")

OURS, EDITOR, OTHER = "ours.desktop", "editor.desktop", "other.desktop"
ENTRY = "[Desktop Entry]\nType=Application\nName={name}\nExec=true %f\nMimeType={types};\n"
KEPT = "# mine\n[Default Applications]\nimage/png=viewer.desktop\n\n[Added Associations]\ntext/plain=other.desktop;\n"


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """A desktop with an editor for text files, another program, and ours, which says nothing of text files."""
    shared = tmp_path / "share"
    applications = shared / "applications"
    applications.mkdir(parents=True)
    for name, types in ((OURS, "application/x-cable"), (EDITOR, "text/plain"), (OTHER, "text/html")):
        (applications / name).write_text(ENTRY.format(name=name, types=types), encoding="utf-8")
    (applications / "mimeinfo.cache").write_text(f"[MIME Cache]\ntext/plain={EDITOR};\n", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_DIRS", f"{shared}:/usr/share")  # GLib reads the types themselves there
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setattr(QGuiApplication, "desktopFileName", lambda: "ours")
    found = this_desktop()
    assert found is not None
    return found


def default_by_glib() -> str | None:
    """Which program GLib would open a text file with; None where it is not installed."""
    if shutil.which("gio") is None:
        return None
    environ = {**os.environ, "LC_ALL": "C"}
    told = subprocess.run(["gio", "mime", "text/plain"], env=environ, capture_output=True, text=True, check=False)
    return told.stdout.splitlines()[0].split(": ")[-1] if told.stdout else None


def test_the_default_stays_the_default(desktop: Desktop) -> None:
    assert default_of(desktop, OURS) == EDITOR
    assert default_by_glib() in (EDITOR, None)
    assert offer(desktop, OURS) == EDITOR
    assert offered(desktop, OURS)
    assert default_by_glib() in (EDITOR, None)
    withdraw(desktop, OURS, EDITOR)
    assert not offered(desktop, OURS)
    assert desktop.own.read_text(encoding="utf-8") == ""
    assert default_by_glib() in (EDITOR, None)


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio is not installed: GLib cannot be asked")
def test_the_trap_is_there(desktop: Desktop) -> None:
    """Without the second line the program becomes the default of all text files."""
    desktop.config.mkdir(parents=True, exist_ok=True)
    desktop.own.write_text(put("", ADDED, [OURS]), encoding="utf-8")
    assert default_by_glib() == OURS


def test_what_the_user_wrote_stays(desktop: Desktop) -> None:
    desktop.config.mkdir(parents=True, exist_ok=True)
    desktop.own.write_text(KEPT, encoding="utf-8")
    assert default_of(desktop, OURS) == OTHER
    written = offer(desktop, OURS)
    text = desktop.own.read_text(encoding="utf-8")
    assert entries(text, ADDED) == [OTHER, OURS]
    assert entries(text, DEFAULTS) == [OTHER]
    assert "# mine\n" in text
    assert "image/png=viewer.desktop\n" in text
    withdraw(desktop, OURS, written)
    assert desktop.own.read_text(encoding="utf-8") == KEPT


def test_a_default_that_the_user_chose_is_left_alone(desktop: Desktop) -> None:
    desktop.config.mkdir(parents=True, exist_ok=True)
    desktop.own.write_text(put("", DEFAULTS, [OTHER]), encoding="utf-8")
    assert offer(desktop, OURS) == ""
    desktop.own.write_text(put(desktop.own.read_text(encoding="utf-8"), DEFAULTS, [EDITOR]), encoding="utf-8")
    withdraw(desktop, OURS, "")
    assert desktop.own.read_text(encoding="utf-8") == put("", DEFAULTS, [EDITOR])


def test_it_never_becomes_the_only_one(desktop: Desktop) -> None:
    for folder in desktop.applications[:2]:
        for name in (EDITOR, OTHER):
            (folder / name).unlink(missing_ok=True)
    bare = Desktop(desktop.config, desktop.lists[:2], desktop.applications[:2])
    with pytest.raises(OpenWithError, match="Nothing was changed"):
        offer(bare, OURS)
    assert not desktop.own.exists()


def test_it_must_be_installed(desktop: Desktop) -> None:
    with pytest.raises(OpenWithError, match="install"):
        offer(desktop, "nobody.desktop")


def test_the_box_switches_it_and_back(desktop: Desktop, desk: Desk) -> None:
    shown = OpenWithBox(desk.window, desktop)
    assert not shown.box.isChecked()
    QTest.keyClick(shown.box, Qt.Key.Key_Space)
    assert offered(desktop, OURS)
    again = OpenWithBox(desk.window, desktop)
    assert again.box.isChecked()
    QTest.keyClick(again.box, Qt.Key.Key_Space)
    assert not offered(desktop, OURS)
    assert "text/plain" not in desktop.own.read_text(encoding="utf-8")


def test_the_box_says_why_it_is_not_possible(desktop: Desktop, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "desktopFileName", lambda: "nobody")
    shown = OpenWithBox(desk.window, desktop)
    assert not shown.box.isEnabled()
    assert "installed" in shown.answer.text()
