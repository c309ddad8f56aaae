"""Any command by any word of it; the list of shortcuts; what is left to review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.app.keys.sheet import Sheet
from reader.app.menus import ACTIONS
from tests.app.desk import Desk


def listed(desk: Desk) -> list[str]:
    return [entry.name for entry in desk.window.search._list.shown.entries]


def test_every_command_can_be_found(desk: Desk) -> None:
    desk.press("Ctrl+K")
    assert len(listed(desk)) == len(ACTIONS) - 1 + len(list(desk.window.docks))
    assert {"Mark SBU", "Save", "Dark", "Show the Inspector"} <= set(listed(desk))


def test_a_command_is_found_with_the_way_to_it(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.window.search._field.setText("contrast dark")
    entry = desk.window.search._list.shown.entries[0]
    assert (entry.name, entry.detail) == ("High Contrast, Dark", "View \u203a Colours")


def test_every_menu_has_room_on_a_small_screen(desk: Desk) -> None:
    rows = {
        menu.title(): sum(not action.isSeparator() for action in menu.actions())
        for menu in desk.window.menuBar().findChildren(QMenu)
    }
    assert rows["&Colours"] == 5, "menus within menus are among them"
    assert {title: count for title, count in rows.items() if count > 29} == {}


def test_a_command_is_found_by_any_word_and_run_by_enter(desk: Desk) -> None:
    desk.press("N Ctrl+K")
    desk.window.search._field.setText("sbu mark")
    entry = desk.window.search._list.shown.entries[0]
    assert (entry.name, entry.detail, entry.right) == ("Mark SBU", "Mark", "S")
    desk.press("Return")
    assert desk.marks[0] == "SBU"
    assert desk.focused() is desk.window.raw
    assert not desk.window.search.isVisible()


def test_arrows_walk_and_a_click_runs(desk: Desk) -> None:
    desk.press("N Ctrl+K M A R K Down Up Up")
    search = desk.window.search
    assert search._list.at == len(listed(desk)) - 1
    search._field.setText("mark u and stay")
    rect = search._list.visualRect(search._list.shown.index(0))
    QTest.mouseClick(search._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.marks[0] == "U"
    assert desk.paragraph == 1


def test_what_cannot_be_had_says_why_and_does_nothing(desk: Desk) -> None:
    desk.press("Ctrl+K R E D O")
    entry = desk.window.search._list.shown.entries[0]
    assert (entry.name, entry.why) == ("Redo", "nothing was taken back")
    assert "Not now: nothing was taken back." in desk.window.search._hint.text()
    desk.press("Return")
    assert desk.said[-1] == "Redo: nothing was taken back."
    assert desk.window.search.isVisible()
    desk.press("Escape")
    assert desk.focused() is desk.window.raw


def test_what_was_run_last_comes_first(desk: Desk) -> None:
    desk.press("Ctrl+K F U L L Return Ctrl+K T I N T Return Ctrl+K")
    assert listed(desk)[:2] == ["Tint Paragraphs", "Full Screen"]
    desk.press("Escape")


def test_no_such_command_is_said(desk: Desk) -> None:
    desk.press("Ctrl+K Q Q Q")
    assert listed(desk) == []
    assert desk.window.search._hint.text() == "No command has that name. Try a single word of it."
    desk.press("Return Escape")
    assert desk.focused() is desk.window.raw


def test_it_goes_away_when_the_focus_goes_elsewhere(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.window.tree.view.setFocus()
    assert not desk.window.search.isVisible()


def test_keys_typed_there_mark_nothing(desk: Desk) -> None:
    desk.press("N Ctrl+K U S A Escape")
    assert desk.marks == [None] * 4


def test_what_is_left_is_listed_and_gone_to(desk: Desk) -> None:
    desk.press("N U U Ctrl+Shift+U")
    assert listed(desk) == ["Paragraph 3", "Paragraph 4"]
    desk.press("Down Return")
    assert desk.paragraph == 4
    assert desk.focused() is desk.window.raw
    desk.press("A A Ctrl+Shift+U")
    assert listed(desk) == []
    assert desk.window.search._hint.text() == "Nothing left to review."


def test_the_list_of_shortcuts_has_a_group_for_each_menu_and_a_field(desk: Desk) -> None:
    desk.press("Ctrl+Question")
    rows = desk.dialogs.rows
    assert ("Mark", "S", "Mark SBU") in rows
    assert ("Help", "Ctrl+?, ?", "Keyboard Shortcuts") in rows
    sheet = Sheet("Keyboard shortcuts", rows)
    assert sheet.shown == list(rows)
    sheet._field.setText("unrev next")
    assert [row[2] for row in sheet.shown] == ["Next Unreviewed"]
    cells = [sheet._table.item(row, 0) for row in range(sheet._table.rowCount()) if not sheet._table.isRowHidden(row)]
    assert [cell.text() for cell in cells if cell] == ["Go", "N"]
    sheet._field.setText("qqq")
    assert sheet.shown == []
