"""Back and forward over jumps, the path over the text, and the places that are suggested."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

import reader
from reader.app.find.suggestions import Places
from tests.app.desk import CABLE, Desk

HARBOR = reader.parse(CABLE)


def test_back_and_forward_walk_over_jumps(desk: Desk) -> None:
    desk.press("N N N")
    assert not desk.window.commands["forward"].isEnabled()
    visited = []
    for keys in ("Alt+Left", "Alt+Left", "Alt+Right", "Alt+Right"):
        desk.press(keys)
        visited.append(desk.paragraph)
    assert visited == [2, 1, 2, 3]
    desk.press("Alt+Left Alt+Left Alt+Left")
    assert desk.window.raw.textCursor().position() == 0
    assert not desk.window.commands["back"].isEnabled()


def test_steps_of_the_caret_are_no_jumps_but_are_come_back_to(desk: Desk) -> None:
    desk.press("N Right Right Down Right")
    here = desk.session.location
    assert here.origin == "raw"
    desk.press("Ctrl+G 4 Return")
    assert desk.paragraph == 4
    desk.press("Alt+Left")
    assert (desk.session.location.start, desk.session.location.end) == (here.start, here.end)
    desk.press("Alt+Left")
    assert desk.paragraph == 1


def test_a_new_jump_forgets_what_lay_ahead(desk: Desk) -> None:
    desk.press("N N N Alt+Left Alt+Left Ctrl+G 4 Return")
    assert not desk.window.trail.can_forward
    desk.press("Alt+Left")
    assert desk.paragraph == 1


def test_a_search_is_one_jump_however_much_is_typed(desk: Desk) -> None:
    desk.press("N Ctrl+F H A R B O R Shift+Escape Alt+Left")
    assert desk.paragraph == 1
    desk.press("Alt+Right")
    assert desk.window.raw.textCursor().selectedText() == "harbor"


def test_rows_walked_through_are_one_jump_and_rows_gone_to_are_several(desk: Desk) -> None:
    moments = iter([10.0, 10.2, 10.4, 20.0])
    desk.window.trail._clock = lambda: next(moments)
    desk.press("Ctrl+2 Down Down Down Down")
    assert len(desk.window.trail._steps.places) == 3


def test_another_cable_has_a_trail_of_its_own(desk: Desk) -> None:
    desk.press("N N")
    desk.window.opening.sample()
    assert not desk.window.trail.can_back
    desk.press("N N Ctrl+Tab Alt+Left")
    assert desk.session.cable is not None
    assert (desk.session.cable.source.text, desk.paragraph) == (CABLE, 1)


def test_the_path_says_where_one_is_and_leads_up(desk: Desk) -> None:
    desk.press("N N Left Right")
    assert desk.window.path.text() == "Body \u203a Paragraph 2 \u203a Paragraph label \u203a char 2"
    desk.press("Ctrl+Shift+P Left Left")
    focused = desk.focused()
    assert isinstance(focused, QToolButton)
    assert focused.accessibleName() == "Go to Paragraph 2"
    desk.press("Return")
    assert desk.window.raw.textCursor().selectedText().startswith("2. (U)")
    assert desk.focused() is desk.window.raw
    desk.press("Ctrl+Shift+P Escape")
    assert desk.focused() is desk.window.raw


def test_a_part_of_the_path_can_be_clicked(desk: Desk) -> None:
    desk.press("N")
    QTest.mouseClick(desk.window.path._buttons[0], Qt.MouseButton.LeftButton)
    number = desk.session.location.number
    assert desk.session.cable is not None
    assert desk.session.cable.tree.nodes[number].kind.value == "body"


def test_the_path_leaves_the_first_parts_out_where_there_is_no_room(desk: Desk) -> None:
    desk.press("N N Left Right")
    path = desk.window.path
    path.resize(200, path.height())
    path._fit()
    assert not path._buttons[0].isVisible()
    assert path._buttons[3].isVisible()


def test_the_path_has_the_mark_and_the_character(desk: Desk) -> None:
    start = CABLE.index("1. (SBU)")
    desk.session.place_caret(start + 40, start + 40)
    path = desk.window.path
    assert path.text() == "Body \u203a Paragraph 1 \u203a (SBU) \u203a char 41"
    desk.press("Ctrl+Shift+P Left")
    focused = desk.focused()
    assert isinstance(focused, QToolButton)
    assert focused.accessibleName() == "Go to Portion mark (SBU)"
    desk.press("Return")
    assert desk.window.raw.textCursor().selectedText() == "(SBU)"
    assert path.text() == "Body \u203a Paragraph 1 \u203a (SBU)"


def test_the_character_of_the_path_leads_back_to_it(desk: Desk) -> None:
    desk.window.raw.setFocus()
    start = CABLE.index("(SBU) Post will")
    desk.session.place_caret(start + 9, start + 9)
    desk.window.raw.verticalScrollBar().setValue(0)
    desk.press("Ctrl+Shift+P")
    focused = desk.focused()
    assert isinstance(focused, QToolButton)
    assert focused.accessibleName() == "Go to char 13 of Paragraph 4"
    desk.press("Return")
    assert desk.session.location.start == desk.session.location.end == start + 9
    assert desk.window.raw.sees(desk.window.raw.position_of(start + 9))
    assert desk.focused() is desk.window.raw


def test_what_is_selected_is_in_the_path_and_is_selected_again(desk: Desk) -> None:
    desk.window.raw.setFocus()
    start = CABLE.index("The pilots")
    desk.session.place_caret(start, start + 10)
    assert desk.window.path.text().endswith("Paragraph 1 \u203a (SBU) \u203a chars 48\u201357")
    desk.press("Ctrl+Shift+P Return")
    assert desk.session.location.chosen
    assert desk.window.raw.textCursor().selectedText() == "The pilots"


def test_a_span_is_a_part_of_the_path(desk: Desk) -> None:
    desk.window.raw.setFocus()
    start = CABLE.index("The pilots")
    desk.session.place_caret(start, start + 10)
    desk.press("Shift+U")
    desk.session.place_caret(start + 4, start + 4)
    assert desk.window.path.text() == "Body \u203a Paragraph 1 \u203a (SBU) \u203a [U] \u203a char 52"
    desk.press("Ctrl+Shift+P Left Return")
    assert desk.session.span is not None
    desk.session.undo()
    desk.session.place_caret(start + 4, start + 4)
    assert "[U]" not in desk.window.path.text()


def test_a_part_without_a_mark_has_none_in_the_path(desk: Desk) -> None:
    start = CABLE.index("HARBOR LIGHTS")
    desk.session.place_caret(start, start)
    assert desk.window.path.text() == "Header \u203a Subject \u203a char 10"
    assert all(button.accessibleName() for button in desk.window.path._shown())


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("3", "Paragraph 3"),
        ("L2", "Line 2, column 1"),
        ("@17", "Line 2, column 5"),
        ("subj", "Subject"),
        ("tag", "TAGS"),
        ("steps", "Heading"),
        ("newspaper", "Paragraph 2"),
        ("class", "Classification line"),
    ],
)
def test_places_are_suggested_while_they_are_typed(typed: str, name: str) -> None:
    first = Places(HARBOR).fitting(typed)[0]
    assert first.name == name


def test_a_number_that_no_paragraph_has_suggests_nothing() -> None:
    assert Places(HARBOR).fitting("99") == []
    assert len(Places(HARBOR).fitting("")) > 10


def test_a_suggestion_is_walked_to_and_taken(desk: Desk) -> None:
    desk.press("Ctrl+G P A R A")
    names = [entry.name for entry in desk.window.goto_bar._list.shown.entries]
    assert names[:4] == [f"Paragraph {number}" for number in (1, 2, 3, 4)]
    desk.press("Down Down Return")
    assert desk.paragraph == 3
    assert desk.focused() is desk.window.raw


def test_a_label_stands_before_the_mark_and_not_under_it(desk: Desk) -> None:
    start = CABLE.index("1. (SBU)")
    desk.session.place_caret(start, start + 30)
    assert desk.window.path.text() == "Body \u203a Paragraph 1 \u203a Paragraph label \u203a chars 1\u201330"
    number = desk.session.rollup().units[0].number
    desk.session.select(number)
    assert desk.window.path.text() == "Body \u203a Paragraph 1 \u203a (SBU)"
