"""What of Qt goes into the bundle, and which libraries it leads to."""

from __future__ import annotations

from pathlib import Path

import pytest

import trim


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/QtCore.abi3.so", True),
        ("reader/_resources/icons/open.svg", True),
        ("docx/templates/default.docx", False),
    ],
)
def test_plugins_and_texts_are_chosen(name: str, taken: bool) -> None:
    assert trim.wanted(name) is taken


def test_libraries_stay_where_something_leads_to_them() -> None:
    needs = {
        "ext": ["liba.so"],
        "a": ["libb.so"],
        "b": ["liba.so"],
        "c": ["liba.so"],
        "cups": ["libc.so"],
    }
    rows = [
        ("mod.so", "ext", "EXTENSION"),
        ("liba.so", "a", "BINARY"),
        ("libb.so", "b", "BINARY"),
        ("libc.so", "c", "BINARY"),
        ("libpython3.11.so.1.0", "py", "BINARY"),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "cups", "BINARY"),
        ("x.csv", "data", "DATA"),
    ]
    kept = [row[0] for row in trim.reached(rows, lambda file: needs.get(file, []))]
    assert sorted(kept) == sorted(row[0] for row in rows if row[0] != "libc.so")


def test_the_other_processes_begin_by_a_module_that_pyinstaller_has() -> None:
    """The program imports it by its name where it is one of them; no other start does."""
    start = Path(trim.__file__).parent / "bundle" / "start.py"
    assert f"import {trim.LATER} " in start.read_text(encoding="utf-8")
    assert trim.LATER not in trim.START
