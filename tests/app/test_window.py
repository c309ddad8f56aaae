"""The window as a whole: its menus, its words for those who do not see it, its cells, its bars."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)

from reader.app.actions import shown_keys
from reader.app.help.tips import SEEN, TIPS
from reader.app.look.theme import Choice
from reader.app.menus import ACTIONS, TOOLBAR
from reader.app.program import Program
from reader.app.settings import make_settings
from reader.app.starts.excepthook import Excepthook
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from tests.app.desk import CABLE, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MakeDesk = Callable[[], Desk]
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


# The table of actions


def test_every_action_has_an_id_and_keys_of_its_own() -> None:
    ids = [row.id for row in ACTIONS]
    keys = [QKeySequence(each).toString() for row in ACTIONS for each in row.keys]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)
    assert "" not in keys
    assert {name for group in TOOLBAR for name, _ in group} <= set(ids)


def test_c_and_t_are_bound_to_nothing() -> None:
    assert not {"C", "T", "Shift+C", "Shift+T"} & {each for row in ACTIONS for each in row.keys}


def test_plain_keys_are_those_of_typing() -> None:
    single = {each for row in ACTIONS if row.single for each in row.keys}
    assert single == {*"USANPMGR.[]<>", "Backspace", "Del", *(f"Shift+{letter}" for letter in "USANPMG")}
    mixed = [part.keys for row in ACTIONS for part in row.parts() if row.id == "shortcuts"]
    assert mixed == [("Ctrl+?",), ("?",)]


def test_every_tooltip_ends_with_the_shortcut(desk: Desk) -> None:
    for command in desk.window.commands.by_id.values():
        if command.row.keys:
            assert command.toolTip().endswith(f"({shown_keys(command.row.keys[0])})")
    assert len(desk.window.commands.shortcut_rows()) == sum(bool(row.keys) for row in ACTIONS)


def test_every_menu_entry_can_be_asked_for(desk: Desk) -> None:
    desk.window.opening.sample()
    assert desk.session.cable is not None
    desk.session.renumber([(paragraph.start, paragraph.number) for paragraph in desk.session.cable.paragraphs])
    desk.press("N U U Ctrl+Z Alt+Left")
    desk.window.worklist.open(desk.folder, show=False)
    (desk.journals / "one.2026-03-12.aside").write_bytes(b"")
    desk.window.commands.refresh()
    refused = [command.row.id for command in desk.window.commands.by_id.values() if not command.isEnabled()]
    assert refused == ["confirm", "refuse"], "these two wait for somebody else's decision"


def test_nothing_can_be_done_to_a_cable_that_is_not_open(make_desk: MakeDesk) -> None:
    desk = make_desk()
    fit = {command.row.id for command in desk.window.commands.by_id.values() if command.isEnabled()}
    assert {"open", "paste", "sample", "quit"} <= fit
    assert not {"save", "mark-u", "next", "find", "undo", "close"} & fit


def test_undo_says_what_it_takes_back(desk: Desk) -> None:
    desk.press("N U")
    undo = desk.window.commands["undo"]
    assert undo.text().replace("&", "") == "Undo Mark paragraph 1 U"
    assert undo.iconText() == "Undo"
    desk.press("Ctrl+Z")
    assert desk.window.commands["redo"].toolTip().startswith("Redo Mark paragraph 1 U (")


# For those who do not see it


def test_every_control_has_an_accessible_name(desk: Desk) -> None:
    desk.press("N U")
    desk.window.infobar.put(Message("x", "A message.", Severity.ERROR, (Answer("Do It", desk.window.infobar.dismiss),)))
    nameless = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not widget.accessibleName() and not own_of_qt(widget)
    ]
    assert nameless == []


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    nameless = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName() and not own_of_qt(widget)
    ]
    assert nameless == []


def test_tooltips_of_buttons_end_with_their_keys(desk: Desk) -> None:
    desk.press("N U")
    desk.window.infobar.put(Message("x", "A message."))
    bare = [
        button.toolTip()
        for button in desk.window.findChildren(QAbstractButton)
        if button.toolTip() and button.isEnabled() and not own_of_qt(button) and not button.toolTip().endswith(")")
    ]
    assert bare == []


def test_tab_goes_from_the_structure_to_the_text_to_the_inspector(desk: Desk) -> None:
    desk.press("N U Ctrl+2 Shift+Tab Shift+Tab")
    walked = []
    for _ in range(10):
        widget = desk.focused()
        walked.append(widget.accessibleName() if widget else "")
        desk.press("Tab")
    assert walked == [
        "Filter the structure",
        "Only paragraphs whose marking is SBU now",
        "Structure",
        "Cable text",
        "Mark U",
        "Mark SBU",
        "Accept as Written",
        "Clear My Marking",
        "Note on this paragraph",
        "Reason for the last decision",
    ]
    focused = desk.focused()
    assert focused is not None
    assert focused.accessibleName() == "Filter the structure"


def own_of_qt(widget: QWidget) -> bool:
    """Whether Qt put a control there by itself: the buttons of a dock's title, of a line edit, of a toolbar."""
    return isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_") or is_inner(widget)


def is_inner(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit)


def test_panes_have_names(desk: Desk) -> None:
    for pane in (desk.window.raw, desk.window.tree.view, desk.window.inspector, *desk.window.docks):
        assert pane.accessibleName()
    assert isinstance(desk.window.raw, QAbstractScrollArea)


# The Inspector


def test_the_inspector_tells_written_mine_and_effective(desk: Desk) -> None:
    desk.press("N Shift+U")
    inspector = desk.window.inspector
    assert (inspector.written.shown, inspector.mine.shown, inspector.effective.shown) == ("SBU", "U", "U")
    assert (inspector.written.filled, inspector.mine.filled) == (False, True)
    assert inspector.title.text() == "Paragraph 1"
    assert inspector.decided.whole == "Marked U by you, 12 March 2026, 12:00 UTC"
    assert inspector.reason.placeholderText() == "Why is this no longer sensitive? (R)"


def test_a_decision_of_somebody_else_carries_their_name(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    desk.session.name_reviewer("Somebody Else")
    saved = desk.folder / "harbor.cablexml"
    desk.press("Ctrl+W")
    saved.write_bytes(saved.read_bytes().replace(b'id="r-1"', b'id="r-2"').replace(b'by="r-1"', b'by="r-2"'))
    desk.open(saved)
    desk.press("P P P")
    desk.session.select(desk.session.rollup().units[0].number)
    assert desk.window.inspector.decided.whole.startswith("Marked U by Ann Archer, ")


def test_buttons_of_the_inspector_do_what_the_keys_do(desk: Desk) -> None:
    desk.press("N")
    buttons = {b.text(): b for b in desk.window.inspector.findChildren(QToolButton) if b.text()}
    buttons["SBU"].click()
    assert desk.marks[0] == "SBU"
    assert set(buttons) == {"U", "SBU", "Accept", "Clear"}


def test_other_places_are_explained(desk: Desk) -> None:
    desk.press("Ctrl+G T A G S Return")
    inspector = desk.window.inspector
    assert inspector.title.text() == "TAGS"
    assert not inspector.note.isVisible()
    assert desk.window.status.caret.whole.startswith("TAGS")


def test_findings_on_the_place_are_listed(desk: Desk) -> None:
    desk.window.opening.sample()
    desk.press("F8")
    assert desk.session.findings[0].message in desk.window.inspector.findings.text()


def test_return_presses_a_button_of_the_empty_window(make_desk: MakeDesk) -> None:
    desk = make_desk()
    sample = desk.window.welcome.buttons[-1]
    sample.setFocus()
    QTest.keyClick(sample, Qt.Key.Key_Return)
    assert desk.session.cable is not None


def test_return_presses_buttons_outside_dialogs_too(desk: Desk) -> None:
    bar = desk.window.infobar
    said: list[str] = []
    bar.put(Message("a", "One.", Severity.ERROR, (Answer("Do It", lambda: said.append("done")),)))
    bar.put(Message("b", "Two."))
    desk.press("N Shift+F6 Shift+F6")
    assert desk.focused() is bar.buttons[0]
    desk.press("Return")
    assert said == ["done"]
    assert desk.focused() is desk.window.raw
    desk.press("N Shift+F6 Shift+F6 Return")
    assert bar.current is None
    mark = next(b for b in desk.window.inspector.findChildren(QToolButton) if b.text() == "U")
    desk.press("N")
    mark.setFocus()
    desk.press("Enter")
    assert "U" in desk.marks
    desk.press("Ctrl+F T H E")
    close = desk.window.find_bar.findChild(QToolButton, "find-bar-close")
    assert isinstance(close, QToolButton)
    close.setFocus()
    desk.press("Return")
    assert not desk.window.find_bar.isVisible()


# The status bar


def test_the_loudest_findings_are_counted(desk: Desk) -> None:
    desk.window.opening.sample()
    cell = desk.window.status.findings
    warnings = [each for each in desk.session.findings if each.severity is Severity.WARNING]
    assert len(warnings) == 1
    assert cell.text() == "1 warning"
    assert cell.accessibleName().startswith("1 warning, ")
    assert cell.accessibleName().endswith(" remarks")


def test_the_status_bar_tells_the_state_of_the_review(desk: Desk) -> None:
    status = desk.window.status
    assert status.rollup.whole == "3 SBU, 1 U; header says UNCLAS, SENSITIVE: consistent"
    assert status.progress.text() == "0 of 4"
    desk.press("N U")
    assert status.rollup.whole == (
        "2 SBU, 2 U (written 3 SBU, 1 U), kept at SBU by paragraphs 3 and 4; header says UNCLAS, SENSITIVE: consistent"
    )
    assert status.progress.text() == "1 of 4"
    assert status.bar.accessibleDescription() == "1 of 4 reviewed"
    assert status.encoding.text() == "UTF-8  LF"
    assert status.zoom.text() == "100 %"


def test_the_state_of_the_review_is_in_the_colours_of_the_theme(desk: Desk) -> None:
    def drawn() -> list[QImage]:
        status = desk.window.status
        return [status.agreement.pixmap().toImage(), status.findings.icon().pixmap(16, 16).toImage()]

    desk.window.theme.choose(Choice.LIGHT)
    light = drawn()
    desk.window.theme.choose(Choice.DARK)
    assert [one == other for one, other in zip(light, drawn(), strict=True)] == [False, False]
    desk.window.theme.choose(Choice.LIGHT)
    assert drawn() == light


def test_the_caret_cell_and_the_position_follow(desk: Desk, qtbot: QtBot) -> None:
    status = desk.window.status
    desk.press("N")
    assert status.caret.whole.startswith("Paragraph 1: printed ")
    assert status.position.text().startswith("Ln 18 Col 1  (")
    desk.press("Shift+A")
    assert status.caret.whole == desk.said[-1]
    status._timer.setInterval(1)
    status.say("Said.")
    qtbot.waitUntil(lambda: status.caret.whole.startswith("Paragraph 1"))


def test_nothing_of_the_status_bar_is_cut_off_in_a_narrow_window(desk: Desk) -> None:
    desk.window.resize(700, 600)
    desk.press("N")
    status = desk.window.status
    assert status.zoom.geometry().right() <= status.width()
    assert not status.encoding.isVisible()
    desk.window.resize(1200, 600)
    assert status.encoding.isVisible()


def test_a_segment_leads_to_its_unit(desk: Desk) -> None:
    bar = desk.window.status.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(int(2.5 * bar._step), 12))
    assert desk.paragraph == 3


# The infobar and the hints


def test_the_infobar_shows_the_most_severe_first(qtbot: QtBot) -> None:
    bar = Infobar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.put(Message("a", "Hint.", hint=True))
    bar.put(Message("b", "Information."))
    bar.put(Message("c", "Error.", Severity.ERROR, (Answer("Mend", lambda: done.append("c")),)))
    bar.put(Message("d", "Warning.", Severity.WARNING))
    seen = []
    while bar.current is not None:
        seen.append(bar.current.text)
        if bar.buttons:
            bar.buttons[0].click()
        else:
            bar.dismiss()
    assert seen == ["Error.", "Warning.", "Information.", "Hint."]
    assert done == ["c"]
    assert bar.isHidden()


def test_a_message_takes_the_place_of_its_like(qtbot: QtBot) -> None:
    bar = Infobar()
    qtbot.addWidget(bar)
    bar.put(Message("a", "First."))
    bar.put(Message("a", "Second."))
    assert bar.current == Message("a", "Second.")
    bar.withdraw("a")
    assert bar.current is None


def test_three_hints_are_given_once(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hints=True)
    qtbot.addWidget(desk.window)
    desk.open()
    for words in TIPS:
        message = desk.window.infobar.current
        assert message is not None
        assert message.text == words
        desk.window.infobar.buttons[0].click()
    desk.open()
    assert desk.window.infobar.current is None
    desk.window.filing.leave()


def test_who_decides_is_given_no_hint_of_it_and_who_is_done_none_at_all(desk: Desk) -> None:
    desk.settings.keep_word(SEEN, "0")
    desk.open(desk.write(CABLE.replace("Monday", "Friday"), "second.txt"))
    bar = desk.window.infobar
    assert bar.current is not None
    assert bar.current.text == TIPS[0]
    desk.press("N A")
    assert bar.current is not None
    assert bar.current.text == TIPS[2]
    desk.press("A A A")
    assert bar.current is not None
    assert bar.current.text == "Nothing left to review: 4 of 4.", "no hint keeps it waiting"
    assert desk.settings.number(SEEN, 0) == len(TIPS)


def test_a_hint_that_is_put_away_does_not_come_again(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hints=True)
    qtbot.addWidget(desk.window)
    for words in (*TIPS, None):
        desk.window.filing.close_cable()
        desk.open()
        message = desk.window.infobar.current
        assert (message and message.text) == words
        desk.window.infobar.dismiss()
        assert desk.window.infobar.current is None
    desk.window.filing.leave()


def test_no_text_moves_when_a_message_comes_or_goes(desk: Desk, qtbot: QtBot) -> None:
    desk.window.opening.sample()
    desk.press("N N N N")
    raw, bar = desk.window.raw, desk.window.infobar

    def place() -> QPoint:
        return raw.viewport().mapToGlobal(raw.cursorRect().topLeft())

    before, height = place(), raw.height()
    for _ in range(2):
        bar.put(Message("x", "A message.", Severity.WARNING, (Answer("Do It", bar.dismiss),)))
        qtbot.waitUntil(lambda: raw.height() < height)
        assert place() == before
        bar.dismiss()
        qtbot.waitUntil(lambda: raw.height() == height)
        assert place() == before


# The start


def started(qtbot: QtBot, folder: Path) -> Program:
    """A program that was started with a file."""
    cable = folder / "harbor.txt"
    cable.write_text(CABLE)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, make_settings(folder / "settings"), folder / "journal")
    qtbot.addWidget(program.window)
    program.start([cable])
    return program


def test_a_program_starts_with_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    program = started(qtbot, tmp_path)
    assert program.window.isVisible()
    assert program.session.progress == (0, 4)
    assert program.window.close()


def test_a_program_that_starts_with_an_error_shows_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr("reader.cable.parse._structured", fails)
    program = started(qtbot, tmp_path)
    for piece in program.later:
        piece()
    qtbot.waitUntil(lambda: not program.window.desk.findings.visibleRegion().isEmpty())
    assert program.window.raw.hasFocus() or not program.window.isActiveWindow()
    assert program.window.close()


def test_a_fault_of_ours_is_said_and_loses_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.press("N U")
    Excepthook(desk.window)(RuntimeError, RuntimeError("text of a cable"), None)
    message = desk.window.infobar.current
    assert message is not None
    assert "Every step of your review is kept" in message.text
    assert "text of a cable" not in message.text
    assert "RuntimeError" in capsys.readouterr().err
    assert desk.marks[0] == "U"


@pytest.mark.parametrize("width", [1024, 1280])
def test_what_the_caret_is_on_can_be_read_in_a_small_window(desk: Desk, width: int) -> None:
    desk.window.resize(width, 700)
    desk.press("N Shift+U")
    QTest.qWait(1)
    status = desk.window.status
    status._forget_said()
    QTest.qWait(1)
    assert status.rollup.whole.count("written")
    assert status.position.isVisible()
    assert status.caret.text().startswith("Paragraph 1: printed"), "and not only its beginning"
