"""The filter over the structure: words, chips, how many are left, and back to as it was."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.look.theme import Choice
from reader.app.structure.filter_chip import ChipLine, FilterChip
from reader.app.structure.tree_filter import Chip, Wanted
from reader.app.structure.tree_looks import Column
from reader.app.structure.tree_view import NAMED
from tests.app.desk import Desk
from tests.app.pictures import picture_of


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
    before, opened = tree.view.currentIndex().internalId(), tree._rows.now
    desk.press("Ctrl+Shift+F T A G S")
    press_chip(desk, Chip.NOTED)
    desk.window.tree.filter.setFocus()
    desk.press("Escape")
    assert tree.bar.wanted == Wanted()
    assert tree.view.currentIndex().internalId() == before
    assert tree._rows.now == opened
    assert tree.bar.count.isHidden()
    desk.press("Escape")
    assert desk.focused() is tree.view


def test_chips_by_keyboard(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F Tab Right Return")
    bar = desk.window.tree.bar
    assert bar.wanted.chips == {Chip.U}
    assert bar.chips[Chip.U].isChecked()
    desk.press("Left Left")
    assert desk.focused() is bar.chips[Chip.FLAGGED]
    desk.press("Escape")
    assert bar.wanted == Wanted()
    assert desk.focused() is bar.field


def test_chips_stand_in_one_line_with_words_where_there_is_room(desk: Desk, qtbot: QtBot) -> None:
    line = ChipLine()
    qtbot.addWidget(line)
    line.resize(sum(chip.full for chip in line.chips) + 40, 30)
    line.show()
    assert not any(chip.compact for chip in line.chips)
    line.resize(280, 30)
    QApplication.processEvents()
    assert [chip.chip for chip in line.chips if not chip.compact] == [Chip.SBU, Chip.U]
    assert line.chips[-1].geometry().right() < 280
    chips = desk.window.tree.bar.chips.values()
    assert len({chip.y() for chip in chips}) == len({chip.y() for chip in line.chips}) == 1
    assert all(chip.height() >= 24 <= chip.width() for chip in chips)
    assert all(chip.accessibleName() and chip.toolTip() for chip in chips)


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.STARK_LIGHT, Choice.STARK_DARK])
@pytest.mark.parametrize("words", [True, False])
def test_a_chosen_chip_can_be_told_in_grey(desk: Desk, choice: Choice, words: bool) -> None:
    desk.window.theme.choose(choice)
    for chip in desk.window.tree.bar.chips.values():
        chip.show_words(words)
        free = grey(chip)
        chip.setChecked(True)
        chosen = grey(chip)
        chip.setChecked(False)
        assert abs(free - chosen) > 100, chip.chip


def test_no_two_signs_of_chips_are_alike(desk: Desk) -> None:
    pictures = []
    for chip in desk.window.tree.bar.chips.values():
        chip.show_words(False)
        if chip.compact:
            pictures.append(picture_of(chip).convertToFormat(QImage.Format.Format_Grayscale8))
    assert len(pictures) == 5
    assert not any(one == other for one, other in combinations(pictures, 2))


def grey(chip: FilterChip) -> int:
    """How light the ground of a chip is."""
    return QColor(picture_of(chip).pixel(4, chip.height() - 6)).lightness()


def test_a_long_name_over_a_column_gives_way_and_its_tooltip_has_it(desk: Desk) -> None:
    tree = desk.window.tree
    header = tree.view.header()
    assert header.sectionSize(Column.WRITTEN) <= header.fontMetrics().averageCharWidth() * NAMED + 40
    assert header.textElideMode() is Qt.TextElideMode.ElideRight
    tip = tree.model.headerData(Column.WRITTEN, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Written: The portion mark in the text"
