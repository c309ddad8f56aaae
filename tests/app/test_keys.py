"""What the keys act on, exactly: driven by key presses, asserted on the session and on what a person would see."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app.session import NO_UNIT, Session
from reader.cable.kinds import Kind
from reader.review.annotation import Reviewer
from reader.review.rollup import State
from tests.app.desk import Clock, Desk
from tests.app.pictures import picture_of


def test_after_opening_the_text_has_the_focus_and_no_paragraph_is_current(desk: Desk) -> None:
    assert desk.focused() is desk.window.raw
    assert desk.session.location.number == -1
    assert desk.window.raw.textCursor().position() == 0
    assert desk.session.unit is None


def test_n_goes_to_the_first_paragraph_then_on_and_round(desk: Desk) -> None:
    visited = []
    for _ in range(5):
        desk.press("N")
        visited.append(desk.paragraph)
    assert visited == [1, 2, 3, 4, 1]


def test_p_goes_back_and_round(desk: Desk) -> None:
    visited = []
    for _ in range(3):
        desk.press("P")
        visited.append(desk.paragraph)
    assert visited == [4, 3, 2]


def test_n_from_a_caret_goes_to_the_first_at_or_after_it(desk: Desk) -> None:
    units = desk.session.rollup().units
    desk.session.place_caret(units[1].start, units[1].start)
    desk.press("N")
    assert desk.paragraph == 2
    desk.session.place_caret(units[1].start + 3, units[1].start + 3)
    desk.press("N")
    assert desk.paragraph == 3


def test_u_s_and_a_decide_and_advance(desk: Desk) -> None:
    desk.press("N U S A")
    assert desk.marks == ["U", "SBU", "SBU", None]
    assert [decision.action for decision in desk.session.review.decisions] == ["mark", "mark", "accept"]
    assert desk.paragraph == 4


def test_with_shift_one_stays(desk: Desk) -> None:
    desk.press("N Shift+U")
    assert (desk.paragraph, desk.marks[0]) == (1, "U")
    desk.press("Shift+S")
    assert (desk.paragraph, desk.marks[0]) == (1, "SBU")
    desk.press("Shift+A")
    assert (desk.paragraph, desk.session.rollup().units[0].state) == (1, State.ACCEPTED)


def test_saying_what_is_written_is_a_step_too(desk: Desk) -> None:
    desk.press("N S")
    assert desk.session.history.labels == ("Mark paragraph 1 SBU",)
    assert desk.session.review.decisions[0].action == "mark"


@pytest.mark.parametrize("key", ["U", "S", "A"])
def test_where_nothing_is_marked_they_do_nothing_and_say_so(desk: Desk, key: str) -> None:
    desk.press(key)
    assert desk.session.review.decisions == ()
    assert desk.said == [NO_UNIT]
    assert desk.window.status.caret.whole == NO_UNIT


def test_clearing_takes_a_decision_back_in_the_record(desk: Desk) -> None:
    desk.press("N Shift+U Backspace")
    assert desk.marks[0] is None
    desk.press("Shift+U Delete")
    assert desk.marks[0] is None
    assert [d.action for d in desk.session.review.decisions] == ["mark", "clear", "mark", "clear"]


def test_holding_u_marks_once(desk: Desk) -> None:
    desk.press("N U")
    for _ in range(20):
        desk.press("U", held=True)
    assert desk.marks == ["U", None, None, None]


def test_holding_u_marks_once_where_the_system_does_not_say_that_it_repeats(desk: Desk) -> None:
    desk.press("N U")
    raw = desk.window.raw
    for time in (1000, 1033, 1066):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, "u")
            event.setTimestamp(time)
            event.ignore()
            QApplication.sendEvent(raw, event)
            assert event.isAccepted() or kind == QEvent.Type.KeyRelease


def test_a_key_pressed_again_counts_again(desk: Desk) -> None:
    event = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, "u")
    event.setTimestamp(1000)
    QApplication.sendEvent(desk.window.raw, event)
    again = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, "u")
    again.setTimestamp(1040)
    again.ignore()
    QApplication.sendEvent(desk.window.raw, again)
    assert not again.isAccepted()


def test_a_selection_inside_a_paragraph_marks_whole_words_of_it(desk: Desk) -> None:
    unit = desk.session.rollup().units[2]
    text = desk.session.cable.source.text if desk.session.cable else ""
    start = text.index("arbor master")
    desk.session.place_caret(start, start + len("arbor mast"))
    desk.press("U")
    (decision,) = desk.session.review.decisions
    assert decision.anchor.quote == "harbor master"
    assert desk.session.rollup().units[2].number == unit.number
    assert desk.session.rollup().units[2].parts == (decision,)


def test_with_shift_a_selection_is_taken_as_it_is(desk: Desk) -> None:
    text = desk.session.cable.source.text if desk.session.cable else ""
    start = text.index("arbor master")
    desk.session.place_caret(start, start + len("arbor mast"))
    desk.press("Shift+U")
    assert desk.session.review.decisions[0].anchor.quote == "arbor mast"


def test_a_selection_over_paragraphs_marks_each_in_one_step(desk: Desk) -> None:
    units = desk.session.rollup().units
    desk.session.place_caret(units[0].start + 20, units[2].start + 20)
    desk.press("U")
    assert desk.marks == ["U", "U", "U", None]
    assert len(desk.session.history.labels) == 1
    assert desk.paragraph == 4
    desk.press("Ctrl+Z")
    assert desk.marks == [None] * 4


def test_a_place_that_the_tree_selected_is_no_selection_of_the_user(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    mark = cable.tree.within(desk.session.rollup().units[1].number, cable.tree.nodes[0].kind.MARK)
    assert mark is not None
    desk.session.select(mark, "tree")
    desk.press("S")
    assert desk.marks == [None, "SBU", None, None]


def test_the_keys_work_in_the_structure_too(desk: Desk) -> None:
    desk.press("N Ctrl+2")
    assert desk.focused() is desk.window.tree.view
    desk.press("U")
    assert desk.marks[0] == "U"
    assert desk.focused() is desk.window.tree.view


def test_u_typed_in_a_note_types_a_u(desk: Desk) -> None:
    desk.press("N M U S A N P G")
    assert desk.window.inspector.note.text == "usanpg"
    assert desk.session.review.decisions == ()


def test_u_typed_in_the_find_bar_and_the_filter_is_typed(desk: Desk) -> None:
    desk.press("N Ctrl+F U S A Backspace")
    assert desk.window.find_bar._field.text() == "us"
    desk.press("Escape Ctrl+Shift+F U S")
    assert desk.window.tree.filter.text() == "us"
    assert desk.session.review.decisions == ()


def test_the_focus_never_moves_by_itself(desk: Desk) -> None:
    desk.press("N U A S Backspace G Shift+N Ctrl+Z")
    assert desk.focused() is desk.window.raw


def test_r_opens_the_reason_of_the_last_decision(desk: Desk) -> None:
    desk.press("N U A R")
    assert desk.focused() is desk.window.inspector.reason
    desk.press("O K Return")
    assert [decision.reason for decision in desk.session.review.decisions] == [None, "ok"]
    assert desk.focused() is desk.window.raw
    assert desk.paragraph == 3


def test_r_waits_for_a_decision(desk: Desk) -> None:
    desk.press("N R")
    assert desk.focused() is desk.window.raw


def test_a_note_is_one_step_when_the_focus_leaves(desk: Desk) -> None:
    desk.press("N N M A S K Escape")
    assert desk.focused() is desk.window.raw
    assert [note.text for note in desk.session.review.notes] == ["ask"]
    assert desk.session.history.labels == ("Note on paragraph 2",)
    desk.press("Ctrl+Z")
    assert desk.session.review.notes == ()
    assert desk.window.inspector.note.text == ""


def test_undo_inside_a_note_is_undo_of_typing(desk: Desk) -> None:
    desk.press("N Shift+U M A B Ctrl+Z")
    assert desk.window.inspector.note.text == ""
    assert desk.marks[0] == "U"


def test_a_note_stays_with_its_paragraph_when_one_goes_elsewhere_while_typing(desk: Desk) -> None:
    desk.press("N M A")
    desk.session.select(desk.session.rollup().units[2].number)
    assert [note.anchor and note.anchor.start for note in desk.session.review.notes] == [
        desk.session.rollup().units[0].start
    ]
    assert desk.window.inspector.note.text == ""


def test_m_outside_a_paragraph_is_a_note_on_that_part(desk: Desk) -> None:
    assert desk.session.cable is not None
    subject = desk.session.cable.subject
    assert subject is not None
    desk.session.select(subject.number)
    desk.press("M")
    assert desk.focused() is desk.window.inspector.note
    desk.press("N S U A Escape")
    (note,) = desk.session.review.notes
    assert note.anchor is not None
    assert note.anchor.quote == "SUBJECT: HARBOR LIGHTS OUT AGAIN"
    assert desk.session.review.decisions == ()
    desk.session.select(subject.number)
    assert desk.window.inspector.note.text == note.text
    assert desk.window.inspector.note.accessibleName() == "Note on this part of the cable"


def test_m_where_nothing_is_chosen_is_a_note_on_the_cable(desk: Desk) -> None:
    desk.press("M A L L Escape")
    note = desk.session.review.document_note
    assert note is not None
    assert note.text == "all"


def test_g_flags_and_unflags(desk: Desk) -> None:
    desk.press("N G")
    assert desk.session.rollup().units[0].flagged
    desk.press("G")
    assert not desk.session.rollup().units[0].flagged


def test_shift_n_and_shift_p_visit_what_was_changed(desk: Desk) -> None:
    desk.press("N U A U A")
    assert [unit.state for unit in desk.session.rollup().units] == ["changed", "accepted", "changed", "accepted"]
    desk.session.place_caret(0, 0)
    desk.press("Shift+N")
    assert desk.paragraph == 1
    desk.press("Shift+N")
    assert desk.paragraph == 3
    desk.press("Shift+P")
    assert desk.paragraph == 1


def test_undo_and_redo_go_to_what_they_change(desk: Desk) -> None:
    desk.press("N U S A Ctrl+Z")
    assert (desk.paragraph, desk.marks) == (3, ["U", "SBU", None, None])
    desk.press("Ctrl+Z")
    assert (desk.paragraph, desk.marks) == (2, ["U", None, None, None])
    desk.press("Ctrl+Shift+Z")
    assert (desk.paragraph, desk.marks) == (2, ["U", "SBU", None, None])
    desk.press("Ctrl+Y")
    assert (desk.paragraph, desk.marks) == (3, ["U", "SBU", "SBU", None])
    assert desk.said[-1] == "Done again: Accept paragraph 3. 3 of 4 reviewed."


def test_nothing_scrolls_when_the_start_is_visible(desk: Desk) -> None:
    bar = desk.window.raw.verticalScrollBar()
    desk.window.resize(900, 500)
    desk.press("N")
    assert bar.value() > 0, "the window is too large to show anything"
    desk.session.place_caret(desk.session.location.start, desk.session.location.start)
    at = bar.value()
    for keys in ("Shift+U", "Backspace", "G", "Shift+A", "Ctrl+Z"):
        desk.press(keys)
        assert bar.value() == at, keys


def test_what_was_done_is_said_in_words(desk: Desk) -> None:
    desk.press("N U")
    assert desk.said == ["Paragraph 1, written SBU, marked U, 1 of 4 reviewed."]
    desk.press("A S S")
    assert desk.said[-2:] == [
        "Paragraph 4, written SBU, marked SBU, 4 of 4 reviewed.",
        "Nothing left to review: save it with Ctrl+S, or hand it on with Ctrl+E.",
    ]
    assert desk.window.announcer.spoken[-2:] == [
        "Paragraph 4, written S B U, marked S B U, 4 of 4 reviewed.",
        desk.said[-1],
    ]


def test_the_plain_keys_can_be_switched_off(desk: Desk) -> None:
    desk.press("N")
    desk.window.commands["single-keys"].trigger()
    desk.press("U")
    assert desk.session.review.decisions == ()
    desk.window.commands["single-keys"].trigger()
    desk.press("U")
    assert desk.marks[0] == "U"


def test_the_panes_are_walked_with_f6(desk: Desk) -> None:
    desk.press("N")
    walked = []
    for _ in range(3):
        desk.press("F6")
        walked.append(desk.focused())
    assert walked == [desk.window.inspector.note, desk.window.tree.view, desk.window.raw]
    desk.press("Shift+F6")
    assert desk.focused() is desk.window.tree.view


def test_f8_visits_the_findings_in_order_and_says_them(desk: Desk) -> None:
    desk.window.opening.sample()
    findings = desk.session.findings
    assert len(findings) > 1
    for found in findings:
        desk.press("F8")
        assert (desk.session.location.start, desk.session.location.end) == (found.start, found.end)
        assert found.message in desk.said[-1]
    count = len(findings)
    assert desk.said[-1].endswith(f"(finding {count} of {count}, that was the last)")


def test_tab_leaves_the_text(desk: Desk) -> None:
    desk.press("Tab")
    reached = desk.focused()
    assert reached is not None
    assert reached is not desk.window.raw
    assert reached.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_dot_repeats_the_last_marking_here(desk: Desk) -> None:
    desk.press("Period")
    assert desk.session.review.decisions == ()
    desk.press("N U Period")
    assert (desk.marks, desk.paragraph) == (["U", "U", None, None], 3)
    desk.press("Shift+A Period")
    assert (desk.marks[2], desk.paragraph) == ("SBU", 3)
    desk.dialogs.mark = "FOUO"
    desk.press("F2 N Period")
    assert (desk.marks, desk.paragraph) == (["U", "U", "FOUO", "FOUO"], 4)
    desk.press("Ctrl+Z")
    assert desk.marks == ["U", "U", "FOUO", None]


def test_a_session_that_nobody_holds_is_gone_at_once(desk: Desk) -> None:
    assert desk.session.cable is not None
    gc.disable()
    try:
        session = Session(Reviewer("r-1"), Clock())
        session.open(desk.session.cable)
        session.next_unreviewed()
        session.mark("U")
        session.accept()
        session.mark_otherwise("FOUO")
        held = weakref.ref(session)
        del session
        assert held() is None
    finally:
        gc.enable()


def test_a_question_mark_shows_the_shortcuts_but_is_typed_in_a_note(desk: Desk) -> None:
    desk.press("Question")
    assert desk.dialogs.asked == ["Keyboard shortcuts"]
    desk.press("N M")
    note = desk.window.inspector.note
    QTest.keyClicks(note, "why?")
    assert note.text == "why?"
    assert desk.dialogs.asked == ["Keyboard shortcuts"]


def test_shift_m_writes_a_note_on_the_whole_cable(desk: Desk) -> None:
    box = desk.window.inspector.cable_note.box
    assert not box.isVisible()
    desk.press("Shift+M")
    assert desk.focused() is box
    desk.press("A L L Escape")
    assert desk.focused() is desk.window.raw
    assert [(note.text, note.anchor) for note in desk.session.review.notes] == [("all", None)]
    desk.press("N A")
    assert box.isVisible()
    QApplication.processEvents()
    inspector = desk.window.inspector
    assert box.mapTo(inspector, QPoint()).x() == inspector.reason.mapTo(inspector, QPoint()).x()
    desk.press("Ctrl+Z")
    desk.press("Ctrl+Z")
    assert desk.session.review.notes == ()
    assert not box.isVisible()


def test_a_note_on_the_cable_being_written_is_saved(desk: Desk) -> None:
    desk.press("Shift+M A Ctrl+S")
    assert desk.session.review.document_note is not None
    assert not desk.session.modified


def test_alt_with_arrows_goes_to_what_stands_beside(desk: Desk) -> None:
    cable = desk.session.cable
    assert cable is not None
    desk.press("N N")
    second = desk.session.location.number
    desk.press("Alt+Down")
    assert cable.tree.nodes[desk.session.location.number].kind is Kind.HEADING
    desk.press("Alt+Up")
    assert desk.session.location.number == second
    desk.press("Alt+Up Alt+Up")
    assert desk.paragraph == 1
    assert desk.said[-1].endswith("is the first here.")


def test_unlinked_panes_stay_where_they_are(desk: Desk) -> None:
    units = [unit.number for unit in desk.session.rollup().units]
    tree, raw = desk.window.tree, desk.window.raw
    desk.window.resize(900, 500)
    desk.press("N Ctrl+Shift+L")
    at, caret = raw.verticalScrollBar().value(), raw.textCursor().position()
    tree.view.setFocus()
    tree.view.setCurrentIndex(tree.model.index_of(units[3]))
    assert (raw.verticalScrollBar().value(), raw.textCursor().position()) == (at, caret)
    assert desk.paragraph == 4
    desk.press("Shift+U")
    assert desk.marks == [None, None, None, "U"]
    raw.setFocus()
    assert desk.paragraph == 1, "the keys act where the focus is"
    assert tree.model.number_of(tree.view.currentIndex()) == units[3]
    desk.press("Shift+U")
    assert desk.marks == ["U", None, None, "U"]
    tree.view.setFocus()
    assert desk.paragraph == 4
    desk.press("Return")
    assert desk.focused() is raw
    assert raw.textCursor().selectionStart() == desk.session.rollup().units[3].start
    desk.press("Ctrl+Shift+L")
    desk.session.place_caret(0, 0)
    assert tree.model.number_of(tree.view.currentIndex()) != units[3]


def test_the_tint_of_paragraphs_is_remembered(make_desk: Callable[[], Desk]) -> None:
    first = make_desk()
    first.open()
    first.press("N")
    tint = QColor(first.window.theme.colours.sensitive_tint).name()
    assert tint in colours(first)
    first.window.commands["tint"].trigger()
    assert tint not in colours(first)
    second = make_desk()
    assert not second.window.commands["tint"].isChecked()
    second.open()
    second.press("N")
    assert tint not in colours(second)


def colours(desk: Desk) -> set[str]:
    image = picture_of(desk.window.raw.viewport())
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 3)}


def test_the_boxes_of_the_inspector_stand_below_each_other(desk: Desk) -> None:
    desk.press("Shift+M")
    QTest.keyClicks(desk.window.inspector.cable_note.box, "For the desk.")
    desk.press("Ctrl+1 N")
    QTest.qWait(1)
    inspector = desk.window.inspector
    boxes = (inspector.note, inspector.cable_note.box)
    assert all(box.isVisible() for box in boxes)
    assert not inspector.reason.isVisible()
    assert len({box.mapTo(inspector, QPoint(0, 0)).x() for box in boxes}) == 1
