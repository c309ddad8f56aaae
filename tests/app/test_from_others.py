"""What others did, in the window: carried over, typed into a copy, confirmed; nothing counts before one says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox

import reader
from reader.app.panes.others_pane import CAME, CHECK, MARKED, PLACE, OthersPane
from reader.app.personal.preferences import Preferences
from reader.review.annotation import Reviewer, Second
from tests.app.desk import CABLE, Desk
from tests.app.test_compare_window import ANN, file_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    MakeDesk = Callable[[], Desk]

CHANGED = CABLE.replace("He has asked three ministries.", "He has asked two ministries.").replace(
    "The pilots took it with good humor.", "The pilots took it badly."
)


def pane(desk: Desk) -> OthersPane:
    return cast("OthersPane", desk.window.docks["from-others"].widget())


def lists(desk: Desk) -> dict[str, list[str]]:
    return {group.title: [row.cells[0] for row in group.rows] for group in pane(desk).model.groups}


def stand(desk: Desk, words: str) -> None:
    """Stand on the row that holds some words."""
    found = [row for group in pane(desk).model.groups for row in group.rows if words in row.cells[0]]
    assert pane(desk).view.stand_on(found[0].key)


@pytest.fixture
def carried(make_desk: MakeDesk) -> Desk:
    """A changed text on the screen, and Ann's review of the old one carried over to it."""
    desk = make_desk()
    review = file_of(desk.folder, ANN, {0: "U", 1: "SBU", 2: "U", 3: "U"}, why="in the press")
    desk.open(desk.write(CHANGED, "new.txt"))
    desk.dialogs.open = [review]
    desk.window.commands["carry"].trigger()
    return desk


def test_a_review_is_carried_over_in_three_lists(carried: Desk) -> None:
    assert lists(carried) == {
        CHECK: [
            "Mark SBU (in the press), on “2. (U) The newspaper printed a photograph of the dark harbo…”",
            "Mark U (in the press), on “4. (SBU) Post will follow the matter from the balcony.”",
        ],
        PLACE: [
            "Mark U (in the press), on “1. (SBU) The harbor lights were out on Monday. The pilots t…”",
            "Mark U (in the press), on “3. (SBU) The harbor master wants new lamps. He has asked th…”",
        ],
    }
    assert carried.marks == [None] * 4
    assert carried.said[-1] == "0 entries have their place; 2 to check; 2 need placing."
    assert carried.window.isWindowModified()
    QAbstractItemModelTester(pane(carried).model)
    carried.press("Ctrl+Z")
    assert carried.session.review.empty


def test_a_checked_entry_goes_to_its_words_and_stays_what_was_said(carried: Desk) -> None:
    carried.press("Ctrl+9 Down")
    assert carried.paragraph == 4, "walking the list shows the places"
    carried.press("Up Return")
    assert carried.paragraph == 2
    assert carried.focused() is carried.window.raw
    carried.press("Ctrl+9")
    carried.press("T", pane(carried).view)
    decision = carried.session.rollup().units[1].decision
    assert decision is not None
    assert (decision.by, decision.mark) == (ANN.id, "SBU")
    stand(carried, "balcony")
    pane(carried).all_button.click()
    assert carried.marks == [None, "SBU", None, "U"]
    assert CHECK not in lists(carried)


def test_what_needs_placing_is_put_where_one_is_and_said_anew(carried: Desk) -> None:
    carried.press("Ctrl+9")
    stand(carried, "harbor master")
    assert pane(carried).take_button.text() == "Place Here"
    carried.press("Return", pane(carried).view)
    assert "select where it belongs" in carried.said[-1]
    carried.session.select(carried.session.rollup().units[2].number)
    carried.press("T", pane(carried).view)
    decision = carried.session.rollup().units[2].decision
    assert decision is not None
    assert (decision.by, decision.mark, decision.reason) == (carried.session.reviewer.id, "U", "in the press")
    stand(carried, "pilots")
    carried.press("Delete", pane(carried).view)
    assert PLACE not in lists(carried)
    carried.press("Ctrl+Z")
    assert len(lists(carried)[PLACE]) == 1


def test_what_waits_is_saved_and_there_again(carried: Desk, make_desk: MakeDesk) -> None:
    carried.press("Ctrl+S")
    again = make_desk()
    again.open(carried.folder / "new.cablexml")
    again.window.commands["from-others"].trigger()
    assert [len(rows) for rows in lists(again).values()] == [2, 2]


def test_a_copy_with_other_line_ends_comes_along_whole(make_desk: MakeDesk) -> None:
    desk = make_desk()
    review = file_of(desk.folder, ANN, {0: "U", 2: "C"})
    desk.open(desk.write(CABLE.replace("\n", "\r\n"), "windows.txt"))
    desk.dialogs.open = [review]
    desk.window.commands["carry"].trigger()
    assert desk.marks == ["U", None, "C", None]
    desk.window.commands["from-others"].trigger()
    assert list(lists(desk)) == [CAME]
    pane(desk).view.expandAll()
    stand(desk, "Mark C")
    desk.press("Return", pane(desk).view)
    assert desk.paragraph == 3


def test_a_review_is_never_carried_over_another(desk: Desk) -> None:
    desk.press("N U")
    desk.window.from_others.carry(file_of(desk.folder, ANN, {0: "C"}))
    message = desk.window.infobar.current
    assert message is not None
    assert "has a review already" in message.text
    assert desk.marks[0] == "U"


def test_a_review_that_cannot_be_compared_can_be_carried_over(make_desk: MakeDesk) -> None:
    desk = make_desk()
    review = file_of(desk.folder, ANN, {0: "U", 3: "U"})
    desk.open(desk.write(CABLE.replace("ministries", "offices"), "new.txt"))
    desk.window.comparing.files([review])
    desk.window.infobar.buttons[0].click()
    assert desk.marks == ["U", None, None, None]
    assert list(lists(desk)) == [CHECK, CAME]


def test_a_colleagues_marks_are_proposals_until_they_are_taken(desk: Desk) -> None:
    copy = desk.write(CABLE.replace("2. (U) The", "2. (SBU) The").replace("Post will", "(U) Post will"), "copy.txt")
    desk.dialogs.open = [copy]
    desk.window.commands["read-copy"].trigger()
    quotes = (
        "“2. (U) The newspaper printed a photograph of the dark harbo…”",
        "“4. (SBU) Post will follow the matter from the balcony.”",
    )
    assert lists(desk) == {
        MARKED: [
            f"Paragraph 2: U in the source, SBU in the copy: {quotes[0]}",
            f"Paragraph 4: SBU in the source, U in the copy: {quotes[1]}",
        ]
    }
    assert not desk.session.review.decisions
    desk.press("Ctrl+9 T", pane(desk).view)
    (decision,) = desk.session.review.decisions
    assert (decision.by, decision.mark, decision.reason) == ("r-1", "SBU", "Marked so in copy.txt")
    desk.press("Delete", pane(desk).view)
    assert lists(desk) == {}
    assert len(desk.session.review.decisions) == 1
    desk.window.from_others.read_copy(copy)
    stand(desk, "Paragraph 4")
    pane(desk).all_button.click()
    assert desk.marks == [None, "SBU", None, "U"]
    assert desk.said[-1] == "Take 2 markings of a colleague."


def test_another_text_is_no_copy(desk: Desk) -> None:
    desk.window.from_others.read_copy(desk.write(CABLE.replace("pilots", "sailors"), "copy.txt"))
    message = desk.window.infobar.current
    assert message is not None
    assert "copy.txt: That text is not this cable with other marks: at line 18" in message.text
    desk.window.from_others.read_copy(desk.write(CABLE, "same.txt"))
    assert desk.said[-1] == "same.txt has the same markings as this cable."


def test_a_second_person_is_asked_for_where_the_preference_says_so(desk: Desk, qtbot: QtBot) -> None:
    preferences = Preferences(desk.window)
    qtbot.addWidget(preferences)
    desk.press("N U")
    assert not desk.session.review.confirmations
    box = preferences.findChild(QCheckBox, "second-person")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    assert desk.settings.on("second-person", default=False)
    desk.session.select(desk.session.rollup().units[2].number)
    desk.press("U")
    assert [word.state for word in desk.session.review.confirmations] == [Second.ASKED]
    desk.session.select(desk.session.rollup().units[2].number)
    assert not desk.window.commands["confirm"].isEnabled(), "not one's own"
    desk.session.confirm()
    assert "somebody else has to confirm it" in desk.said[-1]
    desk.session.change_reviewer(Reviewer("ben-id", "Ben"))
    desk.session.select(desk.session.rollup().units[2].number)
    desk.window.commands.refresh()
    assert desk.window.commands["confirm"].isEnabled()
    desk.session.refuse()
    desk.session.confirm()
    assert desk.said[-1] == "Confirm U on paragraph 3."
    assert [(word.state, word.by) for word in desk.session.review.confirmations] == [
        (Second.ASKED, "r-1"),
        (Second.REFUSED, "ben-id"),
        (Second.CONFIRMED, "ben-id"),
    ]
    desk.press("Ctrl+S")
    path = next(desk.folder.glob("*.cablexml"))
    assert reader.from_xml(path.read_bytes())[1].confirmations == desk.session.review.confirmations


def test_a_file_that_goes_and_comes_back_is_told_of_once(desk: Desk, qtbot: QtBot) -> None:
    path = desk.folder / "harbor.txt"
    data = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: desk.window.infobar.current is not None)
    message = desk.window.infobar.current
    assert message is not None
    assert "cannot be read any more" in message.text
    desk.window.infobar.dismiss()
    desk.window.filing.disk.check()
    assert desk.window.infobar.current is None
    path.write_bytes(data)
    qtbot.waitUntil(lambda: bool(desk.window.filing.disk._watch._watcher.files()))
    for count in range(2):
        new = desk.folder / "new"
        new.write_bytes(data + b"\n" * (count + 1))
        new.replace(path)
        qtbot.waitUntil(lambda: desk.window.infobar.current is not None)
        desk.window.infobar.dismiss()
        desk.window.filing.disk.check()
        assert desk.window.infobar.current is None, "told once"
        qtbot.waitUntil(lambda: bool(desk.window.filing.disk._watch._watcher.files()))
