"""The filter over the structure: words, chips, how many are left, and back to as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.app.tree_filter import Chip, Wanted
from tests.app.desk import Desk


def rows(desk: Desk) -> list[str]:
    """The names of all rows that are listed."""
    model = desk.window.tree.model
    outline = model.outline
    assert outline is not None
    return [outline.label(number) for number in sorted(model._places)]


def press_chip(desk: Desk, chip: Chip) -> None:
    QTest.mouseClick(desk.window.tree.bar.chips[chip], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("chips", "left"),
    [
        ({Chip.SBU}, ["2", "3", "4"]),
        ({Chip.U}, ["1"]),
        ({Chip.SBU, Chip.U}, ["1", "2", "3", "4"]),
        ({Chip.CHANGED}, ["1", "2"]),
        ({Chip.UNREVIEWED}, ["4"]),
        ({Chip.CHANGED, Chip.UNREVIEWED}, ["1", "2", "4"]),
        ({Chip.NOTED}, ["3"]),
        ({Chip.FLAGGED}, ["4"]),
        ({Chip.NOTED, Chip.FLAGGED}, ["3", "4"]),
        ({Chip.SBU, Chip.FLAGGED, Chip.UNREVIEWED}, ["4"]),
        ({Chip.U, Chip.NOTED}, []),
    ],
)
def test_chips_leave_what_is_so_now(desk: Desk, chips: set[Chip], left: list[str]) -> None:
    desk.press("N U S A G P P")  # 1 marked U, 2 marked SBU, 3 accepted, 4 flagged
    desk.press("Ctrl+G 3 Return M X Escape")
    desk.window.tree.bar.want(Wanted("", frozenset(chips)))
    assert rows(desk) == (["Body", *left] if left else [])
    outline = desk.window.tree.model.outline
    assert outline is not None
    none = "" if left else "; nothing fits"
    assert desk.window.tree.bar.count.text() == f"{len(left)} of {len(outline.places)}{none}"


def test_words_and_chips_are_wanted_together(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F H A R B O R")
    press_chip(desk, Chip.U)
    assert rows(desk) == ["Body", "2"]


def test_parts_with_a_finding_are_left(desk: Desk) -> None:
    desk.window.opening.sample()
    press_chip(desk, Chip.PROBLEM)
    assert desk.window.tree.model.cells is not None
    assert 0 < len(rows(desk)) < 15


def test_what_is_reviewed_leaves_the_list_of_what_is_not(desk: Desk) -> None:
    press_chip(desk, Chip.UNREVIEWED)
    assert rows(desk) == ["Body", "1", "2", "3", "4"]
    desk.window.raw.setFocus()
    desk.press("N U")
    assert rows(desk) == ["Body", "2", "3", "4"]
    desk.press("Ctrl+Z")
    assert rows(desk) == ["Body", "1", "2", "3", "4"]


def test_clearing_restores_the_selection_and_what_was_open(desk: Desk) -> None:
    desk.press("N N")
    tree = desk.window.tree
    before, opened = tree.view.currentIndex().internalId(), tree._open_rows()
    desk.press("Ctrl+Shift+F T A G S")
    press_chip(desk, Chip.NOTED)
    desk.window.tree.filter.setFocus()
    desk.press("Escape")
    assert tree.bar.wanted == Wanted()
    assert tree.view.currentIndex().internalId() == before
    assert tree._open_rows() == opened
    assert tree.bar.count.isHidden()
    desk.press("Escape")
    assert desk.focused() is tree.view


def test_chips_by_keyboard(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F Tab Right Return")
    bar = desk.window.tree.bar
    assert bar.wanted.chips == {Chip.U}
    assert bar.chips[Chip.U].text() == "\u2713 U"
    desk.press("Left Left")
    assert desk.focused() is bar.chips[Chip.FLAGGED]
    desk.press("Escape")
    assert bar.wanted == Wanted()
    assert desk.focused() is bar.field
