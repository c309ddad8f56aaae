"""Choosing any marking: by its code, by its name, by the way it is written, and never Secret by a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.app.panes.marking_list import MarkingList, found, in_words, offered
from reader.cable.markings import MARKINGS, canonical
from tests.app.desk import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_all_markings_are_offered_and_each_is_one() -> None:
    marks = offered({"C/REL GBR"})
    assert {marking.code for marking in MARKINGS} < set(marks)
    assert "C/REL GBR" in marks
    assert [canonical(mark) for mark in marks] == marks
    assert marks[0] == "U"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("", "U"),
        ("fouo", "FOUO"),
        ("official", "FOUO"),
        ("lim", "LOU"),
        ("s", "SBU"),
        ("S", "SBU"),
        ("secr", "S"),
        ("c", "C"),
        ("c//noforn", "C/NF"),
        ("S/NF", "S/NF"),
        ("sbu nof", "SBU/NF"),
        ("top secret", "TS"),
        ("C//REL TO USA, GBR", "C/REL USA GBR"),
    ],
)
def test_what_is_typed_finds(typed: str, first: str) -> None:
    marks = found(typed, offered())
    assert marks[0] == first


def test_what_is_no_marking_finds_nothing() -> None:
    assert found("xyzzy", offered()) == []
    assert in_words("SBU/NF") == "Sensitive But Unclassified, NOFORN"


def test_one_types_and_presses_return(qtbot: QtBot) -> None:
    chooser = MarkingList("SBU", {"SBU", "C/NF"})
    qtbot.addWidget(chooser)
    chooser.show()
    assert chooser.mark == "SBU", "Return at once changes nothing"
    QTest.keyClicks(chooser.field, "limited")
    assert chooser.mark == "LOU"
    QTest.keyClicks(chooser.field, "x")
    assert chooser.list.count() == 0
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.isVisible()
    chooser.field.setText("s")
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    assert chooser.mark == "SBU/NF"
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert (chooser.isVisible(), chooser.result(), chooser.mark) == (False, 1, "SBU/NF")


def test_f2_marks_the_unit_and_stays(desk: Desk) -> None:
    desk.dialogs.mark = "FOUO"
    desk.press("N F2")
    assert desk.dialogs.asked == ["marking SBU ['SBU', 'U']"]
    assert (desk.marks[0], desk.paragraph) == ("FOUO", 1)
    desk.press("Ctrl+Z")
    assert desk.marks[0] is None


def test_f2_asks_nothing_where_nothing_can_be_marked(desk: Desk) -> None:
    desk.press("F2")
    assert desk.dialogs.asked == []
    desk.press("N F2")
    assert desk.marks[0] is None
