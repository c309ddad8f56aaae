"""Several cables in one window: a tab for each, with its own review, undo, place, messages and file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest

import reader
from reader.app.dialogs import Unsaved
from reader.app.files.opening import AT_ONCE
from reader.app.settings import make_settings
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]


def cable(number: int) -> str:
    """The invented cable under another number."""
    return CABLE.replace("000412", f"{number:06}").replace("0412", f"{number:04}")


def bundle(count: int) -> str:
    """A text of so many cables."""
    return "\n".join(cable(500 + number) for number in range(count))


def names(desk: Desk) -> list[str]:
    """What stands on the tabs."""
    bar = desk.window.tab_bar.bar
    return [bar.tabText(place) for place in range(bar.count())]


def message(desk: Desk) -> str:
    """What the infobar says; nothing where it is hidden."""
    current = desk.window.infobar.current
    return current.text if current is not None else ""


@pytest.fixture
def three(make_desk: MakeDesk) -> Desk:
    """A window with three cables, the first of them on the screen."""
    desk = make_desk()
    desk.window.opening.files([desk.write(cable(number), f"{number}.txt") for number in (501, 502, 503)])
    return desk


def test_one_cable_needs_no_tabs(desk: Desk) -> None:
    assert not desk.window.tab_bar.isVisible()
    desk.open(desk.write(cable(500), "second.txt"))
    assert desk.window.tab_bar.isVisible()
    desk.press("Ctrl+W")
    assert not desk.window.tab_bar.isVisible()
    assert desk.window.windowTitle() == "BRIDGETOWN 412 (0/4)[*] - Cable Reader"


def test_each_file_is_a_tab_and_the_first_is_shown(three: Desk) -> None:
    assert names(three) == ["BRIDGETOWN 501 (0/4)", "BRIDGETOWN 502 (0/4)", "BRIDGETOWN 503 (0/4)"]
    assert three.window.tab_bar.bar.currentIndex() == 0
    assert three.focused() is three.window.raw


def test_files_of_one_cable_are_told_apart(three: Desk) -> None:
    three.window.opening.files([three.write(cable(502).replace("Monday", "Tuesday"), "corrected.txt")])
    assert names(three) == [
        "BRIDGETOWN 501 (0/4)",
        "BRIDGETOWN 502 (0/4) \u00b7 502.txt",
        "BRIDGETOWN 503 (0/4)",
        "BRIDGETOWN 502 (0/4) \u00b7 corrected.txt",
    ]
    three.press("Ctrl+W")
    assert "BRIDGETOWN 502 (0/4)" in names(three), "one alone needs no file"


@pytest.mark.parametrize(("onward", "back"), [("Ctrl+Tab", "Ctrl+Shift+Backtab"), ("Ctrl+PageDown", "Ctrl+PageUp")])
def test_keys_go_from_tab_to_tab_and_round_the_end(three: Desk, onward: str, back: str) -> None:
    seen = []
    for keys in (onward, onward, onward, back, back):
        three.press(keys)
        seen.append(three.window.windowTitle()[11:14])
    assert seen == ["502", "503", "501", "503", "502"]


def test_each_has_its_own_review_undo_and_place(three: Desk) -> None:
    three.press("N U U")
    three.press("Ctrl+Tab N S")
    assert three.marks == ["SBU", None, None, None]
    assert names(three)[:2] == ["\u25cf BRIDGETOWN 501 (2/4)", "\u25cf BRIDGETOWN 502 (1/4)"]
    three.press("Ctrl+Z")
    assert names(three)[1] == "BRIDGETOWN 502 (0/4)"
    assert not three.session.can_undo
    three.press("Ctrl+Shift+Backtab")
    assert three.marks == ["U", "U", None, None]
    assert three.paragraph == 3
    three.press("Ctrl+Z Ctrl+Z")
    assert three.marks == [None] * 4
    three.press("Ctrl+Tab Ctrl+Shift+Z")
    assert three.marks == ["SBU", None, None, None]


def test_the_place_in_the_text_and_what_is_unfolded_come_back(three: Desk) -> None:
    three.window.resize(700, 420)
    three.press("N N N N")
    raw, tree = three.window.raw, three.window.tree
    first = tree.model.index(0, 0)
    tree.view.collapse(first)
    before = raw.verticalScrollBar().value()
    assert before > 0
    three.press("Ctrl+Tab")
    assert raw.verticalScrollBar().value() == 0
    assert tree.view.isExpanded(tree.model.index(0, 0))
    three.press("Ctrl+PageUp")
    assert raw.verticalScrollBar().value() == before
    assert not tree.view.isExpanded(tree.model.index(0, 0))
    assert three.paragraph == 4


def test_a_note_being_typed_stays_with_its_cable(three: Desk) -> None:
    three.press("N M A S K Ctrl+Tab")
    assert not three.session.review.notes
    three.press("Ctrl+PageUp")
    assert [note.text for note in three.session.review.notes] == ["ask"]


def test_messages_stay_with_their_cable(three: Desk) -> None:
    (three.folder / "501.txt").write_text("another text")
    three.window.filing.disk.check()
    assert message(three)
    three.press("Ctrl+Tab")
    assert not message(three)
    three.press("Ctrl+PageUp")
    assert message(three).startswith("501.txt changed on disk")


def test_a_change_to_a_file_behind_is_said_when_it_comes_to_the_front(three: Desk) -> None:
    (three.folder / "502.txt").write_text("another text")
    assert not message(three)
    three.press("Ctrl+Tab")
    assert message(three).startswith("502.txt changed on disk")


def test_a_file_that_is_open_is_shown_not_opened_again(three: Desk) -> None:
    three.press("N U")
    three.open(three.folder / "503.txt")
    three.open(three.folder / ".." / three.folder.name / "501.txt")
    assert len(names(three)) == 3
    assert three.marks[0] == "U"


def test_a_text_whose_review_is_open_is_shown_with_its_review(three: Desk) -> None:
    three.press("N U Ctrl+S Ctrl+Tab")
    three.open(three.folder / "501.txt")
    assert len(names(three)) == 3
    assert three.marks[0] == "U"


def test_closing_asks_about_that_cable_alone(three: Desk) -> None:
    three.press("N U Ctrl+Tab N U Ctrl+W")
    assert three.dialogs.asked == ["unsaved"]
    assert len(names(three)) == 3
    three.dialogs.leave = Unsaved.DISCARD
    three.press("Ctrl+W")
    assert names(three) == ["\u25cf BRIDGETOWN 501 (1/4)", "BRIDGETOWN 503 (0/4)"]
    assert three.window.windowTitle().startswith("BRIDGETOWN 503")
    assert len(list(three.journals.glob("*.journal"))) == 2


def test_a_middle_click_or_the_cross_closes_a_tab_behind(three: Desk) -> None:
    bar = three.window.tab_bar.bar
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert names(three) == ["BRIDGETOWN 501 (0/4)", "BRIDGETOWN 503 (0/4)"]
    cross = bar.tabButton(1, bar.ButtonPosition.RightSide)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert names(three) == ["BRIDGETOWN 501 (0/4)"]
    assert three.dialogs.asked == []


def test_a_click_shows_a_cable_and_dragging_moves_its_tab(three: Desk) -> None:
    bar = three.window.tab_bar.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center() - QPoint(30, 0))
    assert three.window.windowTitle().startswith("BRIDGETOWN 503")
    bar.moveTab(2, 0)
    assert [name[11:14] for name in names(three)] == ["503", "501", "502"]
    three.press("Ctrl+Tab")
    assert three.window.windowTitle().startswith("BRIDGETOWN 501")


def test_quitting_asks_for_each_cable_that_is_not_saved(three: Desk) -> None:
    three.press("N U Ctrl+Tab Ctrl+Tab N U Ctrl+Tab")
    assert not three.window.close()
    assert three.dialogs.asked == ["unsaved"]
    three.dialogs.leave = Unsaved.SAVE
    assert three.window.close()
    assert three.dialogs.asked.count("unsaved") == 3
    for name, marks in (("501", 1), ("503", 1)):
        _, review = reader.from_xml((three.folder / f"{name}.cablexml").read_bytes())
        assert len(review.decisions) == marks
    assert list(three.journals.iterdir()) == []


def test_dropped_files_open_as_tabs(make_desk: MakeDesk) -> None:
    desk = make_desk()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(desk.write(cable(n), f"{n}.txt"))) for n in (501, 502)])
    desk.window.opening.dropped(dropped)
    assert len(names(desk)) == 2


def test_a_text_of_several_cables_is_several_tabs_each_saved_by_itself(make_desk: MakeDesk) -> None:
    desk = make_desk()
    text = bundle(3)
    desk.open(desk.write(text, "bundle.txt"))
    assert [name[11:14] for name in names(desk)] == ["500", "501", "502"]
    assert desk.said == ["bundle.txt holds 3 cables: each is in a tab of its own."]
    for mark in "USU":
        desk.press(f"N {mark} Ctrl+S Ctrl+Tab")
    assert desk.dialogs.proposals == [desk.folder / f"bundle{end}.cablexml" for end in ("", "-2", "-3")]
    parts = [reader.from_xml(path.read_bytes()) for path in desk.dialogs.proposals]
    assert "".join(part.source.text for part, _ in parts) == text
    assert [part.source.name for part, _ in parts] == ["bundle.txt"] * 3
    assert [review.decisions[0].mark for _, review in parts] == ["U", "SBU", "U"]
    assert not any(finding.message.startswith("another") for part, _ in parts for finding in part.findings)


def test_a_part_with_a_saved_review_beside_offers_that_one(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(bundle(2), "bundle.txt"))
    desk.press("Ctrl+Tab N U Ctrl+S Ctrl+W Ctrl+W")
    desk.open(desk.folder / "bundle.txt")
    assert desk.window.infobar.current is None
    desk.press("Ctrl+Tab")
    desk.window.infobar.buttons[0].click()
    assert desk.marks[0] == "U"


def test_the_bundle_itself_is_never_written_to(make_desk: MakeDesk) -> None:
    desk = make_desk()
    path = desk.open(desk.write(bundle(2), "bundle.txt"))
    desk.press("N U Ctrl+S")
    desk.dialogs.save = [path]
    desk.press("Ctrl+Shift+S")
    assert path.read_text() == bundle(2)
    assert desk.window.infobar.current is not None


def test_of_very_many_cables_in_one_text_the_rest_is_offered(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(bundle(AT_ONCE + 2), "bundle.txt"))
    assert len(names(desk)) == AT_ONCE
    (button,) = desk.window.infobar.buttons
    assert button.text() == "Open 2 More"
    button.click()
    assert len(names(desk)) == AT_ONCE + 2


# After a crash


def test_every_cable_is_recovered_after_a_crash(three: Desk, make_desk: MakeDesk) -> None:
    three.press("N U Ctrl+Tab N S S Ctrl+Tab")
    three.crash()
    again = make_desk()
    assert len(again.recovery.leftovers()) == 2
    again.window.opening.sample()
    again.window.opening.offer_leftovers()
    assert [button.text() for button in again.window.infobar.buttons] == ["Recover All", "One by One"]
    again.window.infobar.buttons[0].click()
    assert sorted(names(again)[1:]) == ["\u25cf BRIDGETOWN 501 (1/4)", "\u25cf BRIDGETOWN 502 (2/4)"]
    assert again.recovery.leftovers() == ()
    again.press("U")
    again.crash()
    assert len(make_desk().recovery.leftovers()) == 2


def test_a_recovered_part_knows_its_file_and_its_number(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(bundle(2), "bundle.txt"))
    desk.press("Ctrl+Tab N U")
    desk.crash()
    again = make_desk()
    again.window.opening.recover_all()
    assert again.window.infobar.current is None, "the bundle was not changed on disk"
    again.press("Ctrl+S")
    assert again.dialogs.proposals == [again.folder / "bundle-2.cablexml"]


# The next start


def test_the_tabs_and_places_of_the_last_time_come_back(three: Desk, make_desk: MakeDesk) -> None:
    three.press("N U Ctrl+S N Ctrl+Tab N N N")
    number = three.session.location
    assert three.window.close()
    again = make_desk()
    again.window.last_time.restore()
    assert names(again) == ["BRIDGETOWN 501 (1/4)", "BRIDGETOWN 502 (0/4)", "BRIDGETOWN 503 (0/4)"]
    assert again.window.tab_bar.bar.currentIndex() == 1
    assert again.session.location == number
    again.press("Ctrl+PageUp")
    assert again.paragraph == 3
    assert again.marks[0] == "U"


def test_parts_come_back_as_the_parts_they_were(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(bundle(3), "bundle.txt"))
    desk.press("Ctrl+W")
    assert desk.window.close()
    again = make_desk()
    again.window.last_time.restore()
    assert [name[11:14] for name in names(again)] == ["501", "502"]


def test_what_is_missing_is_named_and_holds_nothing_up(three: Desk, make_desk: MakeDesk) -> None:
    assert three.window.close()
    for name in ("501", "503"):
        (three.folder / f"{name}.txt").unlink()
    again = make_desk()
    again.window.last_time.restore()
    assert again.window.windowTitle().startswith("BRIDGETOWN 502")
    assert message(again).endswith(": 501.txt, 503.txt.")


def test_nothing_comes_back_where_it_is_not_wanted(three: Desk, make_desk: MakeDesk) -> None:
    three.window.commands["restore-session"].trigger()
    assert three.window.close()
    again = make_desk()
    again.window.last_time.restore()
    assert again.session.cable is None
    assert not again.window.commands["restore-session"].isChecked()


def test_a_text_that_became_shorter_opens_at_its_beginning(three: Desk, make_desk: MakeDesk) -> None:
    three.press("N N N N")
    assert three.window.close()
    (three.folder / "501.txt").write_text("short")
    again = make_desk()
    again.window.last_time.restore()
    assert again.session.location.number == -1


@pytest.mark.parametrize("written", ["no json", "[1]", '[{"path": 3}]', '{"a": 1}', "null"])
def test_a_damaged_memory_is_no_memory(make_desk: MakeDesk, tmp_path: Path, written: str) -> None:
    settings = make_settings(tmp_path / "settings")
    settings.keep_word("open-last-time", written)
    settings.write()
    desk = make_desk()
    desk.window.last_time.restore()
    assert desk.session.cable is None
