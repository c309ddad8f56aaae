"""The preferences, live, and the keys that a user chooses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from reader.app.keys.key_table import KeyTable
from reader.app.keys.keymap import refusal, written
from reader.app.keys.physical_keys import letter_at
from reader.app.personal.preferences import Preferences
from reader.app.settings import Recent
from reader.cable.kinds import Kind
from reader.cable.times import DateStyle
from tests.app.desk import Desk

MakeDesk = Callable[[], Desk]


def page(desk: Desk) -> Preferences:
    """The preferences, opened by their key."""
    desk.press("Ctrl+Comma")
    shown = desk.window.views._preferences
    assert shown is not None
    assert shown.isVisible()
    return shown


def switch(shown: Preferences, name: str) -> None:
    box = shown.findChild(QCheckBox, name)
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def choose(table: KeyTable, id_: str) -> int:
    """Make a command the chosen one, by its id."""
    for row in range(table._table.rowCount()):
        if table._command(row).row.id == id_:
            table._table.setCurrentCell(row, 0)
            return row
    raise AssertionError(id_)


def back_to_the_text(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.window.raw.setFocus()


def test_a_decision_can_stay_where_it_is(desk: Desk, make_desk: MakeDesk) -> None:
    switch(page(desk), "advance")
    back_to_the_text(desk)
    desk.press("N U")
    assert (desk.marks[0], desk.paragraph) == ("U", 1)
    assert not make_desk().session.advances


def test_the_list_of_recent_cables_can_be_switched_off(desk: Desk) -> None:
    assert desk.settings.recent()
    switch(page(desk), "recent-list")
    assert desk.settings.recent() == []
    desk.settings.keep_recent(Recent("one.txt"))
    assert desk.settings.recent() == []


def test_recovery_can_be_switched_off_and_on_again(desk: Desk) -> None:
    shown = page(desk)
    switch(shown, "recovery")
    desk.window.opening.sample()
    assert desk.session.standing not in desk.recovery._journals
    switch(shown, "recovery")
    desk.open(desk.write(name="other.txt"))
    assert desk.session.standing in desk.recovery._journals


def test_looks_change_at_once_and_are_remembered(desk: Desk, make_desk: MakeDesk) -> None:
    shown = page(desk)
    before = desk.window.raw.font().pointSizeF()
    shown.font_size.setValue(20)
    assert desk.window.raw.font().pointSizeF() == 20 != before
    shown.theme.setCurrentIndex(2)
    assert desk.window.theme.colours.dark
    switch(shown, "tint")
    assert not desk.settings.on("tint")
    switch(shown, "require-reason")
    assert desk.settings.on("require-reason", default=False)
    assert make_desk().window.raw.font().pointSizeF() == 20
    desk.window.theme.choose(desk.window.theme.choice.SYSTEM)


def test_the_name_counts_from_now_on(desk: Desk) -> None:
    shown = page(desk)
    shown.name.setText("  Ann   Archer ")
    shown.name.editingFinished.emit()
    assert desk.session.reviewer.name == "Ann Archer"


def test_a_key_is_changed_works_at_once_and_stays(desk: Desk, make_desk: MakeDesk) -> None:
    table = page(desk).keys
    choose(table, "mark-u")
    QTest.keyClick(table._edit, Qt.Key.Key_X)
    assert table._answer.text() == "Mark U is X now."
    back_to_the_text(desk)
    desk.press("N U")
    assert desk.marks == [None] * 4
    desk.press("X")
    assert desk.marks[:1] == ["U"]
    assert desk.window.commands["mark-u"].toolTip() == "Mark U (X)"
    assert ("Mark", "X", "Mark U") in desk.window.commands.shortcut_rows()
    again = make_desk()
    again.open()
    again.press("N X")
    assert again.marks[0] == "U"


def test_a_plain_key_can_become_another_and_back(desk: Desk) -> None:
    commands = desk.window.commands
    commands.assign("mark-u", "Ctrl+Alt+U")
    assert [commands[each].row.single for each in ("mark-u", "mark-sbu")] == [False, True]
    desk.press("Ctrl+2 N")
    back_to_the_text(desk)
    desk.press("N Ctrl+Alt+U")
    assert "U" in desk.marks
    commands.reset_keys("mark-u")
    desk.press("U")
    assert desk.marks.count("U") == 2


def test_a_key_that_is_taken_or_kept_free_is_refused(desk: Desk) -> None:
    table = page(desk).keys
    row = choose(table, "mark-u")
    for key, told in ((Qt.Key.Key_S, "taken by Mark SBU"), (Qt.Key.Key_C, "stays free"), (Qt.Key.Key_Down, "the text")):
        QTest.keyClick(table._edit, key)
        assert told in table._answer.text()
        assert table._cell(row, 2).text() == "U"


def test_keys_can_be_taken_away_and_given_back(desk: Desk) -> None:
    table = page(desk).keys
    row = choose(table, "mark-u")
    QTest.mouseClick(table._none, Qt.MouseButton.LeftButton)
    assert table._cell(row, 2).text() == "\u2022 none"
    other = choose(table, "accept")
    QTest.keyClick(table._edit, Qt.Key.Key_U)
    assert table._cell(other, 2).text() == "\u2022 U"
    choose(table, "mark-u")
    QTest.mouseClick(table._back, Qt.MouseButton.LeftButton)
    assert "taken by Accept as Written" in table._answer.text()
    QTest.mouseClick(table._all_back, Qt.MouseButton.LeftButton)
    assert (table._cell(row, 2).text(), table._cell(other, 2).text()) == ("U", "A")


def test_the_table_of_keys_is_searched(desk: Desk) -> None:
    table = page(desk).keys
    table._find.setText("mark sbu")
    left = [table._command(row).row.id for row in range(table._table.rowCount()) if not table._table.isRowHidden(row)]
    assert left == ["mark-sbu", "mark-sbu-stay"]


def test_every_key_of_the_table_would_be_free_for_its_own_command(desk: Desk) -> None:
    rows = [command.row for command in desk.window.commands.by_id.values()]
    assert [refusal(row, keys, rows) for row in rows for keys in row.keys if refusal(row, keys, rows)] == []
    assert written(QKeySequence("Ctrl+,")) == "Ctrl+,"


@pytest.mark.parametrize("stored", ["", "[", "[1]", '{"mark-u": 3}'])
def test_nonsense_in_the_settings_changes_no_key(make_desk: MakeDesk, stored: str) -> None:
    desk = make_desk()
    desk.settings.keep_word("keymap", stored)
    again = make_desk()
    assert again.window.commands["mark-u"].row.keys == ("U",)


@pytest.mark.parametrize(
    ("scan", "virtual", "platform", "letter"),
    [
        (30, 0, "linux", "U"),
        (39, 0, "linux", "S"),
        (22, 0, "win32", "U"),
        (31, 0, "win32", "S"),
        (0, 32, "darwin", "U"),
        (0, 1, "darwin", "S"),
        (0, 10, "darwin", ""),
        (9, 0, "linux", ""),
    ],
)
def test_letters_by_their_place(scan: int, virtual: int, platform: str, letter: str) -> None:
    assert letter_at(scan, virtual, platform) == letter


def test_a_russian_keyboard_marks_by_the_place_of_the_key(desk: Desk) -> None:
    desk.press("N")

    def press(key: int, text: str, scan: int) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifier = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(desk.window.raw, QKeyEvent(kind, key, modifier, scan, 0, 0, text))

    press(0x0413, "\u0433", 30)  # where U is
    press(0x042B, "\u044b", 39)  # where S is
    assert desk.marks[:2] == ["U", "SBU"]
    desk.window.commands["single-keys"].trigger()
    press(0x0413, "\u0433", 30)
    assert desk.marks[2] is None


def test_dates_are_written_as_one_chooses_everywhere_and_next_time(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open()
    window, session = desk.window, desk.session
    desk.press("Ctrl+Shift+2 N Shift+U")
    cable = session.cable
    assert cable is not None
    number = cable.tree.first(Kind.DTG)
    assert number is not None
    session.select(number)

    def told() -> list[str]:
        reading = "\n".join(block.shown for block in window.reading.shown.blocks)
        outline = window.tree.model.outline
        assert outline is not None
        window.status._draw_caret()  # what was said a moment ago has been read
        return [outline.detail(number), window.status.caret.whole, window.inspector.meaning.text(), reading]

    assert all("Thursday 11 February 2010, 12:00 UTC" in each for each in told()), told()
    shown = page(desk)
    assert [shown.dates.itemText(at) for at in range(shown.dates.count())] == [
        "Tuesday 24 June 2008, 17:55 UTC",
        "2008-06-24 17:55 UTC",
        "241755Z JUN 08",
    ]
    for style, moment, day in (
        (DateStyle.MILITARY, "111200Z FEB 10", "121200Z MAR 26"),
        (DateStyle.ISO, "2010-02-11 12:00 UTC", "2026-03-12 12:00 UTC"),
    ):
        shown.dates.setCurrentIndex(list(DateStyle).index(style))
        assert all(moment in each for each in told()), told()
        session.select(session.rollup().units[0].number)
        assert day in window.inspector.decided.whole
        session.select(number)
    back_to_the_text(desk)
    desk.press("Ctrl+S")
    desk.window.close()
    again = make_desk()
    again.open()
    assert again.session.dates is DateStyle.ISO


def test_what_is_no_way_of_writing_dates_counts_as_the_long_one(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.settings.keep_word("dates", "roman")
    desk.settings.write()
    assert make_desk().session.dates is DateStyle.LONG
