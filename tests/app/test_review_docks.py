"""The docks of a review: notes, history, portions, handing over; and who reviews."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

import reader
from reader.app.panes.handover_pane import READY, HandoverPane
from reader.app.panes.history_pane import READABLE, HistoryPane
from reader.app.panes.notes_pane import NotesPane
from reader.app.panes.portions_pane import PortionsPane
from reader.app.personal.people import People, Person, initials_of
from reader.app.personal.person_dialog import PersonDialog
from reader.app.widgets.infobar import Message
from reader.review.annotation import Reviewer
from tests.app.desk import Desk


def notes(desk: Desk) -> NotesPane:
    return cast("NotesPane", desk.window.docks["notes"].widget())


def history(desk: Desk) -> HistoryPane:
    return cast("HistoryPane", desk.window.docks["history"].widget())


def portions(desk: Desk) -> PortionsPane:
    return cast("PortionsPane", desk.window.docks["portions"].widget())


def handover(desk: Desk) -> HandoverPane:
    return desk.window.desk.handover


def cells(pane: NotesPane | PortionsPane | HandoverPane) -> list[tuple[str, ...]]:
    return [row.cells for group in pane.model.groups for row in group.rows]


# Notes


def test_notes_are_listed_in_the_order_of_the_text_and_enter_goes_there(desk: Desk) -> None:
    desk.press("N N M T W O Escape P M O N E Escape Shift+M A L L Escape")
    desk.press("Ctrl+5")
    assert [(place, text, by) for place, text, by, _ in cells(notes(desk))] == [
        ("The cable", "all", "you"),
        ("Paragraph 1", "one", "you"),
        ("Paragraph 2", "two", "you"),
    ]
    assert desk.focused() is notes(desk).view
    desk.press("Down Down Return")
    assert desk.paragraph == 2
    assert desk.focused() is desk.window.raw
    assert "Note on paragraph 2." in desk.said


def test_m_rewrites_a_note_in_place_as_one_step(desk: Desk) -> None:
    desk.press("N M O N E Escape Ctrl+5 M S Escape")
    assert desk.focused() is notes(desk).view
    assert [note.text for note in desk.session.review.notes] == ["ones"]
    assert desk.session.history.labels == ("Note on paragraph 1", "Change note on paragraph 1")
    assert cells(notes(desk))[0][1] == "ones"
    desk.press("Ctrl+Z")
    assert cells(notes(desk))[0][1] == "one"


def test_a_note_on_a_stretch_is_listed_gone_to_and_rewritten(desk: Desk) -> None:
    cable, session = desk.session.cable, desk.session
    assert cable is not None
    start = cable.source.text.index("good humor")
    span = (start, start + len("good humor"))
    session.note_span("Why?", *span)
    desk.press("Ctrl+5")
    assert cells(notes(desk))[0][:2] == ("Paragraph 1: \u201cgood humor\u201d", "Why?")
    desk.press("M A Escape")
    (note,) = session.review.notes
    assert (note.text, note.anchor.span if note.anchor else None) == ("Why?a", span)
    desk.press("Return")
    assert (session.location.start, session.location.end) == span


def test_delete_removes_a_note_and_the_filter_finds_one(desk: Desk) -> None:
    desk.press("N M O N E Escape N M T W O Escape Ctrl+5 Shift+Tab T W O")
    assert [row[1] for row in cells(notes(desk))] == ["two"]
    desk.press("Return Delete")
    assert [note.text for note in desk.session.review.notes] == ["one"]
    desk.press("Ctrl+Z")
    assert len(desk.session.review.notes) == 2


def test_without_notes_it_says_how_to_write_one(desk: Desk) -> None:
    desk.press("Ctrl+5")
    assert notes(desk).nothing.isVisible()
    assert "M writes one" in notes(desk).nothing.text()


# History


def steps(desk: Desk) -> list[tuple[str, str]]:
    model = history(desk).model
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_steps_are_listed_with_where_one_is_and_what_is_saved(desk: Desk) -> None:
    desk.press("N U Ctrl+S A S Ctrl+Z")
    assert steps(desk) == [
        ("As it was opened", ""),
        ("Mark paragraph 1 U", "saved"),
        ("Accept paragraph 2", "now"),
        ("Mark paragraph 3 SBU", "undone"),
    ]
    assert history(desk).model.index(1, 2).data() == "12 March 2026, 12:00 UTC"
    undone = history(desk).model.index(3, 0)
    assert undone.data(Qt.ItemDataRole.FontRole).italic()


def test_choosing_a_step_takes_back_or_does_again_what_it_takes(desk: Desk) -> None:
    desk.press("N U A S Ctrl+6")
    assert desk.focused() is history(desk).steps
    desk.press("Up Up Return")
    assert desk.session.history.position == 1
    assert desk.marks == ["U", None, None, None]
    assert desk.said[-1] == "Taken back to: Mark paragraph 1 U. 1 of 4 reviewed."
    desk.press("End Return")
    assert desk.session.history.position == 3
    assert desk.said[-1] == "Done again up to: Mark paragraph 3 SBU. 3 of 4 reviewed."
    desk.press("Home Return")
    assert desk.marks == [None] * 4
    assert desk.said[-1] == "Taken back to: the beginning. 0 of 4 reviewed."
    assert desk.focused() is history(desk).steps


def test_going_to_a_step_survives_a_crash(desk: Desk) -> None:
    desk.press("N U A S Ctrl+6 Up Up Return")
    desk.crash()
    (leftover,) = desk.recovery.leftovers()
    recovered = desk.recovery.resume(leftover).standing.history
    assert (recovered.position, recovered.labels) == (1, desk.session.history.labels)


def test_a_new_step_takes_the_place_of_those_that_were_undone(desk: Desk) -> None:
    desk.press("N U A S Ctrl+6 Up Up Return Ctrl+1 G")
    assert [label for label, _ in steps(desk)][2:] == ["Flag paragraph 2"]


def test_a_step_that_only_takes_away_has_a_time_too(desk: Desk) -> None:
    desk.press("N G G")
    model = history(desk).model
    assert steps(desk)[2][0] == "Remove flag from paragraph 1"
    assert model.moment(2) is not None
    assert model.index(2, 2).data().endswith(" UTC")


def test_everything_said_is_kept(desk: Desk) -> None:
    desk.press("N U")
    desk.window.infobar.put(Message("x", "The disk is full."))
    heard = history(desk).sentences
    said = [heard.item(row).text() for row in range(heard.count())]
    assert any(text.endswith("Paragraph 1, written SBU, marked U, 1 of 4 reviewed.") for text in said)
    assert said[-1].endswith("The disk is full.")


def test_the_history_model_keeps_qts_rules(desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        history(desk).model, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.window
    )
    desk.press("N U A Ctrl+Z S G Ctrl+Z Ctrl+Z Ctrl+Y")
    desk.session.go_to_step(0)
    desk.open(desk.write(name="other.txt"))
    assert tester.model().rowCount(QModelIndex()) == 1


# Portions


def test_header_written_and_reviewed_stand_side_by_side(desk: Desk) -> None:
    desk.press("N U Ctrl+7")
    pane = portions(desk)
    assert pane.banner.text() == "UNCLAS, SENSITIVE"
    assert pane.written.text() == "3 SBU, 1 U (consistent)"
    assert pane.reviewed.text() == "2 SBU, 2 U (consistent)"
    assert pane.kept.text() == "Paragraphs 3 and 4 keep the whole at SBU."
    assert [(group.heading, [row.cells[:4] for row in group.rows]) for group in pane.model.groups] == [
        ("SBU (2)", [("Paragraph 3", "SBU", "", "SBU"), ("Paragraph 4", "SBU", "", "SBU")]),
        ("U (2)", [("Paragraph 1", "SBU", "U", "U"), ("Paragraph 2", "U", "", "U")]),
    ]
    desk.press("Return")
    assert desk.paragraph == 3


def test_a_click_on_the_sentence_lists_the_portions(desk: Desk) -> None:
    desk.window.status.rollup.click()
    assert desk.focused() is portions(desk).view


def test_the_sentence_says_what_still_keeps_the_whole(desk: Desk) -> None:
    desk.press("N U")
    whole = desk.window.status.rollup.whole
    assert whole.startswith("2 SBU, 2 U (written 3 SBU, 1 U), kept at SBU by paragraphs 3 and 4; header says ")
    desk.press("N U")
    assert "kept at SBU by paragraph 4;" in desk.window.status.rollup.whole
    desk.press("Ctrl+Z Ctrl+Z")
    assert desk.window.status.rollup.whole == "3 SBU, 1 U; header says UNCLAS, SENSITIVE: consistent"


# Handing over


def test_what_is_left_leads_to_its_place_until_nothing_is_left(desk: Desk) -> None:
    desk.press("N U A A Ctrl+8")
    pane = handover(desk)
    assert cells(pane)[:2] == [
        ("Paragraph 4 is not reviewed.", "Post will follow the matter from the balcony."),
        (
            "Paragraph 1: SBU to U, no reason.",
            "The harbor lights were out on Monday. The pilots took it with good humor.",
        ),
    ]
    assert [group.heading for group in pane.model.groups] == [
        "Not reviewed (1)",
        "Lowered without a reason (1)",
        "Reviewer without a name (1)",
    ]
    assert desk.said[-1] == "3 things are left: 1 not reviewed, 1 lowered without a reason, 1 reviewer without a name."
    desk.press("Return")
    assert desk.paragraph == 4
    desk.press("A")
    first = desk.session.review.decisions[0]
    desk.session.reason("It was in the papers.", first.id)
    desk.dialogs.chosen = Person("r-1", "Ann Archer")
    desk.press("Ctrl+8 Return")
    assert desk.dialogs.asked == ["person "]
    assert cells(pane) == []
    assert pane.sentence.text() == READY
    assert pane.nothing.isVisible()


def test_a_sentence_without_a_place_has_the_room_of_the_place(desk: Desk) -> None:
    desk.press("N U Ctrl+8")
    view = handover(desk).view
    groups = [group.title for group in view.rows.groups]
    named, unreviewed = groups.index("Reviewer without a name"), groups.index("Not reviewed")
    assert view.isFirstColumnSpanned(0, view.rows.index(named, 0))
    assert not view.isFirstColumnSpanned(0, view.rows.index(unreviewed, 0))


def test_flags_and_loud_findings_are_left_too_and_remarks_are_not(desk: Desk) -> None:
    path = desk.write("2. (U) One.\n\n2. Two of them.\n\n5. (U) Three.\n", "odd.txt")
    desk.open(path)
    desk.press("N G Ctrl+8")
    groups = {group.title: [row.cells[0] for row in group.rows] for group in handover(desk).model.groups}
    assert groups["Flagged to come back to"] == ["Paragraph 2 is flagged."]
    severities = {finding.message: finding.severity for finding in desk.session.findings}
    assert {severities[message] for message in groups["Open findings"]} == {"warning"}
    assert "info" in severities.values()
    warnings = [finding for finding in desk.session.findings if finding.severity == "warning"]
    desk.session.acknowledge(warnings)
    assert "Open findings" not in {group.title for group in handover(desk).model.groups}


def test_save_and_export_stand_in_it(desk: Desk) -> None:
    desk.press("Ctrl+8")
    handover(desk).save.click()
    handover(desk).export.click()
    assert desk.dialogs.asked == ["name", "save", "export", "save"]
    assert not desk.session.modified


# Who reviews


def test_two_people_at_one_desk_keep_what_each_decided(desk: Desk) -> None:
    assert desk.window.status.reviewer.text() == "Name?"
    desk.dialogs.chosen = Person("r-1", "Ann Archer")
    desk.press("Ctrl+Shift+W N U")
    assert desk.said[0] == "Decisions are made by Ann Archer (AA) from now on."
    desk.dialogs.chosen = Person("", "Ben Bow", "Bw")
    desk.press("Ctrl+Shift+W A")
    assert [person.name for person in desk.dialogs.people] == ["Ann Archer"]
    assert desk.window.status.reviewer.text() == "Bw"
    assert desk.window.status.reviewer.accessibleName() == "Decisions are made by Ben Bow"
    path = desk.folder / "harbor.cablexml"
    desk.press("Ctrl+S")
    _, review = reader.from_xml(path.read_bytes())
    names = {person.id: person.name for person in review.reviewers}
    assert [names[decision.by] for decision in review.decisions] == ["Ann Archer", "Ben Bow"]
    assert "name" not in desk.dialogs.asked


def test_the_inspector_says_who_decided_after_a_switch(desk: Desk) -> None:
    desk.dialogs.chosen = Person("r-1", "Ann Archer")
    desk.press("Ctrl+Shift+W N Shift+U")
    assert "by you" in desk.window.inspector.decided.whole
    desk.dialogs.chosen = Person("r-2", "Ben Bow")
    desk.press("Ctrl+Shift+W")
    assert "by Ann Archer" in desk.window.inspector.decided.whole


def test_a_name_that_changes_later_is_that_of_the_earlier_decisions_too(desk: Desk) -> None:
    desk.press("N U")
    desk.dialogs.chosen = Person("r-2", "Ben Bow")
    desk.press("Ctrl+Shift+W A")
    desk.dialogs.chosen = Person("r-1", "Ann Archer")
    desk.press("Ctrl+Shift+W")
    assert {person.id: person.name for person in desk.session.signed_review.reviewers} == {
        "r-1": "Ann Archer",
        "r-2": "Ben Bow",
    }


def test_who_reviews_is_remembered(desk: Desk) -> None:
    desk.dialogs.chosen = Person("r-2", "Ben Bow", "BX")
    desk.press("Ctrl+Shift+W")
    assert desk.settings.reviewer() == Reviewer("r-2", "Ben Bow")
    again = People(desk.session, desk.settings, desk.dialogs)
    assert [(person.id, person.short) for person in again.known] == [("r-2", "BX"), ("r-1", "?")]


@pytest.mark.parametrize(
    "written", ["5", "[5]", "[", "[" * 100_000, '[{"id": "r-3", "name": 5}]', '[{"name": "No id"}]']
)
def test_of_people_that_make_no_sense_nobody_is_remembered(desk: Desk, written: str) -> None:
    desk.settings.keep_word("people", written)
    again = People(desk.session, desk.settings, desk.dialogs)
    assert [person.id for person in again.known] == ["r-1"]


def test_thinking_better_of_it_changes_nothing(desk: Desk) -> None:
    desk.press("Ctrl+Shift+W N U")
    assert desk.session.reviewer.id == "r-1"
    assert [decision.by for decision in desk.session.review.decisions] == ["r-1"]


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ann Archer", "AA"), ("Ann de Roo", "AR"), ("ann", "A"), ("A B C D", "ABD"), ("", ""), ("  ", "")],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_the_question_who_reviews(desk: Desk) -> None:
    ann, ben = Person("r-1", "Ann Archer"), Person("r-2", "Ben Bow", "BX")
    dialog = PersonDialog((ann, ben), ann, desk.window)
    assert dialog.person == ann
    dialog.name.setText("Anne Archer")
    assert dialog.person == Person("r-1", "Anne Archer")
    assert dialog.initials.placeholderText() == "AA"
    dialog.list.setCurrentRow(1)
    assert dialog.person == ben
    dialog.list.setCurrentRow(2)
    assert not dialog.agree.isEnabled()
    dialog.name.setText("Cleo Cole")
    assert dialog.agree.isEnabled()
    assert dialog.person == Person("", "Cleo Cole")


# Room


def test_a_history_without_room_shows_the_steps_before_their_times(desk: Desk) -> None:
    desk.press("N U S U Ctrl+6")
    pane = history(desk)
    for width, hidden in ((1400, (False, False)), (230, (True, True))):
        pane.steps.setFixedWidth(width)
        assert tuple(map(pane.steps.isColumnHidden, (1, 2))) == hidden
        assert pane.steps.columnWidth(0) >= min(width - 40, pane.fontMetrics().averageCharWidth() * READABLE)
        assert not pane.steps.horizontalScrollBar().isVisible()
    assert not pane.sentences.horizontalScrollBar().isVisible()


def test_what_is_said_takes_the_room_it_needs_for_a_while(desk: Desk) -> None:
    status = desk.window.status
    desk.window.resize(980, 800)
    QTest.qWait(20)
    place, room = status.progress.geometry().topLeft(), status.caret.width()
    desk.press("N U")
    assert not status.position.isVisible()
    assert not status.encoding.isVisible()
    QTest.qWait(20)
    assert status.caret.width() > room + 50
    assert status.progress.geometry().topLeft() == place
    status._timer.setInterval(0)
    status.say("Short.")
    desk.window.resize(1380, 800)
    QTest.qWait(20)
    assert status.position.isVisible()
    assert status.encoding.isVisible()
