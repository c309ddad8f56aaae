"""After a crash: what was done is offered again, whole, and goes away when the work ends in good order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

import reader
from reader.app.dialogs import Unsaved
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]


def rows(desk: Desk) -> int:
    """How many sessions the empty window offers to recover."""
    return len(desk.window.welcome._leftovers.rows)


def test_every_step_is_recovered_and_can_be_undone(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N A U S M A S K Escape Ctrl+Z")
    before = desk.session.review
    desk.crash()
    again = make_desk()
    assert rows(again) == 1
    again.window.opening.recover(again.recovery.leftovers()[0])
    assert again.session.review == before
    assert again.window.isWindowModified()
    assert again.session.history.labels == (*desk.session.history.labels,)
    again.press("Ctrl+Shift+Z")
    assert [note.text for note in again.session.review.notes] == ["ask"]
    again.press("Ctrl+Z Ctrl+Z")
    assert again.marks == ["SBU", "U", None, None]


def test_the_recovered_session_is_kept_too(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    second = make_desk()
    second.window.opening.recover(second.recovery.leftovers()[0])
    second.press("N U")
    second.crash()
    third = make_desk()
    third.window.opening.recover(third.recovery.leftovers()[0])
    assert third.marks.count("U") == 2


def test_pasted_text_that_was_never_saved_is_recovered(make_desk: MakeDesk) -> None:
    desk = make_desk()
    QGuiApplication.clipboard().setText(CABLE)
    desk.press("Ctrl+V N U")
    desk.crash()
    again = make_desk()
    again.window.opening.recover(again.recovery.leftovers()[0])
    assert again.session.cable is not None
    assert again.session.cable.source.text == CABLE
    assert again.marks[0] == "U"
    assert again.window.isWindowModified()


def test_the_recovered_review_is_saved_where_it_was(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U Ctrl+S U")
    desk.crash()
    again = make_desk()
    again.window.opening.recover(again.recovery.leftovers()[0])
    again.press("Ctrl+S")
    assert "save" not in again.dialogs.asked
    _, review = reader.from_xml((desk.folder / "harbor.cablexml").read_bytes())
    assert len(review.decisions) == 2


def test_a_file_changed_since_the_crash_is_not_written_over(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U Ctrl+S U")
    desk.crash()
    (desk.folder / "harbor.cablexml").write_bytes(b"a colleague's")
    again = make_desk()
    again.window.opening.recover(again.recovery.leftovers()[0])
    again.press("Ctrl+S")
    assert (desk.folder / "harbor.cablexml").read_bytes() == b"a colleague's"
    assert again.window.infobar.current is not None


@pytest.mark.parametrize("keys", ["N U Ctrl+S Ctrl+W", "Ctrl+W"])
def test_a_session_that_ended_well_leaves_nothing(desk: Desk, make_desk: MakeDesk, keys: str) -> None:
    desk.press(keys)
    assert list(desk.journals.iterdir()) == []
    assert rows(make_desk()) == 0


def test_a_discarded_session_is_not_offered_again_but_can_be_brought_back(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    again = make_desk()
    discard = again.window.welcome._leftovers.rows[0].findChildren(QPushButton)[1]
    discard.setFocus()
    again.press("Return")
    assert rows(again) == 0
    assert again.focused() is again.window.welcome
    again.press("F6")
    assert again.focused() is again.window.infobar.buttons[0]
    again.press("Return")
    assert rows(again) == 1
    again.window.opening.recover(again.recovery.leftovers()[0])
    assert again.marks[0] == "U"


def test_who_works_on_is_told_no_longer_what_was_discarded(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    again = make_desk()
    again.window.opening.discard(again.recovery.leftovers()[0])
    again.open()
    message = again.window.infobar.current
    assert message is not None
    assert message.text.startswith("Discarded: ")
    again.press("N A A A A")
    message = again.window.infobar.current
    assert message is not None
    assert message.text == "Nothing left to review: 4 of 4."


def test_discarded_work_can_be_brought_back_at_a_later_start(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    first = make_desk()
    assert not first.window.commands["bring-back"].isEnabled()
    first.window.opening.discard(first.recovery.leftovers()[0])
    second = make_desk()
    second.recovery.tidy()
    second.open()
    second.window.commands["bring-back"].trigger()
    assert [button.text() for button in second.window.infobar.buttons] == ["Recover", "Discard"]
    assert not second.window.commands["bring-back"].isEnabled()


def test_work_discarded_on_closing_is_not_offered_again(desk: Desk, make_desk: MakeDesk) -> None:
    desk.dialogs.leave = Unsaved.DISCARD
    desk.press("N U Ctrl+W")
    assert rows(make_desk()) == 0


def test_a_live_session_of_another_window_is_not_offered(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    assert rows(make_desk()) == 0


def test_it_is_offered_beside_an_open_cable_as_well(desk: Desk, make_desk: MakeDesk) -> None:
    desk.press("N U")
    desk.crash()
    again = make_desk()
    again.open()
    again.window.opening.offer_leftovers()
    assert [button.text() for button in again.window.infobar.buttons] == ["Recover", "Discard"]
    again.window.infobar.buttons[0].click()
    assert again.marks[0] == "U"


def test_work_goes_on_where_no_journal_can_be_written(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.journals.write_text("a file where the folder should be")
    desk.open()
    message = desk.window.infobar.current
    assert message is not None
    assert message.text.startswith("Your work cannot be kept for recovery")
    desk.press("N U")
    assert desk.marks[0] == "U"


def test_the_journal_is_for_this_user_only(desk: Desk) -> None:
    desk.press("N U")
    (journal,) = desk.journals.glob("*.journal")
    assert journal.stat().st_mode & 0o077 == 0
    assert desk.journals.stat().st_mode & 0o077 == 0
    assert (desk.folder / "settings" / "settings.ini").stat().st_mode & 0o077 == 0
