"""Several paragraphs at once, suggestions, required reasons, whose markings are shown, and the end of a review."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from reader.app.intents.bulk_intents import NO_PREVIOUS, NO_UNMARKED
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.finished import in_words
from reader.review.rollup import State
from tests.app.desk import CABLE, Desk

UNIFORM = CABLE.replace("2. (U) The", "2. The")
"""Three paragraphs marked SBU and one that is not marked."""


def open_uniform(desk: Desk) -> None:
    desk.open(desk.write(UNIFORM, "uniform.txt"))


def said_below(desk: Desk) -> str:
    message = desk.window.infobar.current
    return message.text if message else ""


def chosen(desk: Desk) -> tuple[int, ...]:
    return desk.session.chosen_units


def choose_rows(desk: Desk, *indices: int) -> None:
    """Choose the rows of some units in the structure, as with Ctrl and the mouse."""
    model, view = desk.window.tree.model, desk.window.tree.view
    for place, index in enumerate(indices):
        row = view.visualRect(model.index_of(desk.session.rollup().units[index].number))
        key = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, row.center())


def test_rows_chosen_together_are_marked_in_one_step(desk: Desk) -> None:
    choose_rows(desk, 0, 2, 3)
    assert len(chosen(desk)) == 3
    assert desk.window.inspector.draft.text.text().startswith("U, S or A decides on all 3 chosen paragraphs")
    desk.window.tree.view.setFocus()
    desk.press("U")
    assert desk.marks == ["U", None, "U", "U"]
    assert desk.session.history.labels == ("Mark 3 paragraphs U",)
    assert chosen(desk) == (), "what was chosen is done with"
    desk.press("Ctrl+Z")
    assert desk.marks == [None] * 4


def test_rows_are_chosen_by_shift_and_arrows_too(desk: Desk) -> None:
    choose_rows(desk, 0)
    desk.window.tree.view.setFocus()
    desk.press("Shift+Down")
    assert len(desk.session.chosen_units) == 2
    desk.press("A")
    assert [unit.state for unit in desk.session.rollup().units[:2]] == [State.ACCEPTED] * 2


def test_one_row_is_no_choice_of_several(desk: Desk) -> None:
    choose_rows(desk, 0, 2)
    choose_rows(desk, 1)
    assert chosen(desk) == ()
    selection = desk.window.tree.view.selectionModel()
    assert len(selection.selectedRows()) == 1
    assert selection.isSelected(desk.window.tree.view.currentIndex())


def test_going_elsewhere_forgets_the_choice(desk: Desk) -> None:
    choose_rows(desk, 0, 2)
    desk.press("N")
    assert chosen(desk) == ()
    assert len(desk.window.tree.view.selectionModel().selectedRows()) == 1


def test_all_unmarked_are_marked_in_one_step(desk: Desk) -> None:
    open_uniform(desk)
    desk.dialogs.mark = "U"
    desk.window.commands["mark-unmarked"].trigger()
    assert desk.session.history.labels == ("Mark 1 unmarked paragraph U",)
    assert desk.marks == [None, "U", None, None]
    desk.window.commands["mark-unmarked"].trigger()
    assert desk.said[-1] == NO_UNMARKED


def test_the_same_as_before_is_one_key(desk: Desk) -> None:
    desk.press("N Ctrl+D")
    assert desk.said[-1] == NO_PREVIOUS
    desk.press("N Ctrl+D")
    assert desk.marks == [None, "SBU", None, None]
    assert desk.paragraph == 3, "and on to the next"


def test_all_of_mine_is_reset_in_one_step_with_a_count(desk: Desk) -> None:
    desk.press("N U S")
    assert desk.window.commands["reset"].isEnabled()
    desk.window.commands["reset"].trigger()
    assert desk.marks == [None] * 4
    assert desk.session.history.undo_label == "Reset 2 markings"
    assert desk.said[-1] == "Reset 2 markings, 0 of 4 reviewed."
    desk.press("Ctrl+Z")
    assert desk.marks == ["U", "SBU", None, None]


def test_a_suggestion_is_shown_never_applied_and_taken_with_return(desk: Desk) -> None:
    open_uniform(desk)
    units = desk.session.rollup().units
    assert desk.session.suggestion().units == {units[1].number}
    assert desk.marks == [None] * 4
    assert "unmarked" in desk.window.status.rollup.whole
    model = desk.window.tree.model
    assert model.data(model.index_of(units[1].number, 2)) == "SBU?"
    desk.press("N N")
    assert desk.window.inspector.explained.text() == (
        "Suggested: SBU, as all 3 other paragraphs are marked. Return accepts it."
    )
    desk.window.raw.setFocus()
    desk.press("Return")
    assert desk.marks == [None, "SBU", None, None]
    assert desk.paragraph == 3
    assert model.data(model.index_of(units[1].number, 2)) == "SBU"


def test_suggestions_can_be_switched_off(desk: Desk) -> None:
    open_uniform(desk)
    desk.window.commands["suggest"].trigger()
    assert not desk.session.suggestion().units
    desk.press("N N Return")
    assert desk.session.review.decisions == ()
    assert desk.settings.word("suggest") == "off"


def test_a_required_reason_keeps_a_lowered_paragraph_open_until_it_is_given(desk: Desk) -> None:
    desk.window.commands["require-reason"].trigger()
    assert desk.settings.word("require-reason") == "on"
    desk.press("N Shift+U")
    assert desk.session.progress == (0, 4)
    assert "give a reason with R" in desk.said[-1]
    assert "counts as unreviewed until a reason" in desk.window.inspector.decided.whole
    desk.press("R")
    assert desk.focused() is desk.window.inspector.reason
    QTest.keyClicks(desk.window.inspector.reason, "Published since.")
    desk.press("Return")
    assert desk.session.progress == (1, 4)
    assert desk.dialogs.asked == []


def test_the_reason_that_is_asked_for_is_of_the_paragraph_that_waits(desk: Desk) -> None:
    desk.press("N U S")
    desk.window.commands["require-reason"].trigger()
    desk.press("P")
    assert desk.paragraph == 1
    assert desk.session.to_be_explained is not None
    assert desk.session.to_be_explained.paragraph == 1


def test_only_the_written_or_only_mine_can_be_shown(desk: Desk) -> None:
    desk.press("N U")
    raw, view = desk.window.raw, desk.window.tree.view
    both = raw.grab().toImage()
    decisions = desk.session.review.decisions
    desk.window.commands["marks-written"].trigger()
    assert desk.window.shown_marks is ShownMarks.WRITTEN
    assert view.isColumnHidden(2)
    assert not view.isColumnHidden(1)
    written = raw.grab().toImage()
    desk.window.commands["marks-mine"].trigger()
    assert view.isColumnHidden(1)
    assert not view.isColumnHidden(2)
    mine = raw.grab().toImage()
    assert len({image.cacheKey() for image in (both, written, mine)}) == 3
    assert both != written
    assert written != mine
    assert mine != both
    desk.window.commands["marks-both"].trigger()
    assert raw.grab().toImage() == both
    assert desk.session.review.decisions == decisions


def test_at_the_end_a_quiet_line_offers_what_one_does_next(desk: Desk) -> None:
    desk.press("N U U U")
    assert said_below(desk) == ""
    desk.press("U")
    assert said_below(desk) == "Nothing left to review: 4 of 4."
    assert [button.text() for button in desk.window.infobar.buttons] == ["Save", "Export", "How Long?"]
    assert desk.focused() is desk.window.raw, "it takes no focus"
    desk.press("Ctrl+Z")
    assert said_below(desk) == ""
    desk.press("Ctrl+Shift+Z")
    desk.window.infobar.buttons[2].click()
    assert desk.said[-1] == "From the first decision to the last: under a minute."


def test_lengths_of_time_are_said_in_words() -> None:
    from datetime import timedelta

    assert in_words(timedelta(seconds=59)) == "under a minute"
    assert in_words(timedelta(minutes=1)) == "1 minute"
    assert in_words(timedelta(hours=2, minutes=5)) == "2 hours 5 minutes"
    assert in_words(timedelta(days=3, hours=5)) == "3 days"


def test_a_row_outside_paragraphs_is_not_chosen(desk: Desk) -> None:
    view, model = desk.window.tree.view, desk.window.tree.model
    first = model.index_of(desk.session.rollup().units[0].number)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(model.index(0, 0), flags.Select | flags.Rows)
    view.selectionModel().select(first, flags.Select | flags.Rows)
    assert chosen(desk) == ()
