"""The folder worklist: listed beside the window, sorted, filtered, gone through, counted, and never written to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from reader.app.files.last_time import FOLDER
from reader.app.find.found_pane import FoundPane
from reader.app.folder.folder_process import ENDED
from reader.app.folder.folder_server import serve
from reader.app.folder.worklist_pane import WorklistPane
from reader.app.folder.worklist_rows import Column, ListedRows, Order, day_of, row_of, tip_of
from reader.app.help.help_window import topic
from reader.cable.diagnostics import Severity
from reader.cable.times import DateStyle
from reader.folder.entries import Entry, Progress
from tests.app.desk import Desk
from tests.folder.test_reading import cable, reviewed

MakeDesk = Callable[[], Desk]


def fill(folder: Path) -> Path:
    """A folder with four cables: new, begun, fully reviewed, and a file that cannot be read."""
    folder.mkdir()
    for number in (1, 2, 10):
        (folder / f"SUVA{number}.txt").write_bytes(cable(number).encode())
    (folder / "SUVA2.cablexml").write_bytes(reviewed(cable(2), "U"))
    (folder / "SUVA10.cablexml").write_bytes(reviewed(cable(10), "SBU", "U"))
    (folder / "broken.cablexml").write_bytes(b"<cable/>")
    return folder


def wait(desk: Desk) -> None:
    """Wait until the folder is read, and drawn."""
    for _ in range(6000):  # another process begins, on a machine that may have much else to do
        QTest.qWait(5)
        if not desk.window.worklist.reading and not desk.window.worklist.process.looking:
            break
    QTest.qWait(220)
    drawn = desk.window.docks["worklist"].widget()
    pauses = drawn.findChildren(QTimer)
    for _ in range(400):
        if not any(pause.isSingleShot() and pause.isActive() for pause in pauses):
            break
        QTest.qWait(5)


def is_reading(desk: Desk) -> bool:
    return desk.window.worklist.reading


def pane(desk: Desk) -> WorklistPane:
    return cast("WorklistPane", desk.window.docks["worklist"].widget())


def rows(desk: Desk) -> list[tuple[str, ...]]:
    return [row.cells for group in pane(desk).model.groups for row in group.rows]


def names(desk: Desk) -> list[str]:
    return [cells[0] for cells in rows(desk)]


@pytest.fixture
def empty_desk(make_desk: MakeDesk) -> Desk:
    """A window in which nothing is open."""
    return make_desk()


@pytest.fixture
def listed(empty_desk: Desk, tmp_path: Path) -> Desk:
    """A window with a folder of four."""
    empty_desk.dialogs.open = [fill(tmp_path / "folder")]
    empty_desk.press("Ctrl+Shift+O", empty_desk.window)
    wait(empty_desk)
    return empty_desk


def document(desk: Desk) -> str:
    found = desk.window.filing.document
    assert found is not None
    return found.name


def test_the_cables_of_a_folder_are_listed_with_their_status(listed: Desk) -> None:
    assert listed.dialogs.asked == ["folder"]
    assert pane(listed).isVisible(), "also while no cable is open"
    assert listed.focused() is pane(listed).view
    assert [(cells[0], cells[2], cells[3], cells[4]) for cells in rows(listed)] == [
        ("broken", rows(listed)[0][2], "", "cannot be read"),
        ("10SUVA1", "RAIN NUMBER 1", "SBU", "0 of 2"),
        ("10SUVA2", "RAIN NUMBER 2", "U", "1 of 2"),
        ("10SUVA10", "RAIN NUMBER 10", "SBU", "2 of 2"),
    ]
    assert rows(listed)[1][1] == "11 Feb 2010"
    assert "4 cables, 1 fully reviewed" in pane(listed).state.text()


def test_the_empty_window_offers_a_folder(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.dialogs.open = [fill(tmp_path / "folder")]
    button = next(each for each in empty_desk.window.welcome.buttons if "Ctrl+Shift+O" in each.text())
    button.click()
    wait(empty_desk)
    assert len(names(empty_desk)) == 4


def test_return_opens_the_review_where_there_is_one(listed: Desk) -> None:
    listed.press("Down Return")
    assert document(listed) == "SUVA1.txt"
    assert listed.focused() is listed.window.raw
    assert pane(listed).isVisible(), "the list stays beside the cable"
    listed.press("Ctrl+Alt+W Down Return")
    assert document(listed) == "SUVA2.cablexml"


def test_who_has_not_moved_stands_on_the_first_whatever_comes_first(listed: Desk) -> None:
    view = pane(listed).view

    def leave(words: str) -> None:
        listed.window.worklist.words = words
        pane(listed).refresh()

    leave("SUVA2")
    view.stand_first()
    leave("")
    assert view.row is not None
    assert view.row.cells[0] == "broken"
    listed.press("Down")
    leave("SUVA1")
    leave("")
    assert view.row.cells[0] == "10SUVA1", "who has moved stays there"


def test_a_step_opens_the_next_and_leaves_no_untouched_tab_behind(listed: Desk) -> None:
    worklist, tabs = listed.window.worklist, listed.window.filing.tabs
    worklist.step(1)  # the first cannot be read
    worklist.show(worklist.shown[1])
    listed.session.next_unreviewed()
    worklist.step(1)
    assert document(listed) == "SUVA2.cablexml"
    assert len(tabs.all) == 1, "nothing was done in the one before"
    listed.session.next_unreviewed()
    listed.session.accept()
    worklist.step(1)
    assert document(listed) == "SUVA10.cablexml"
    assert len(tabs.all) == 2, "work is never closed by going on"
    assert listed.said[-1] == "4 of 4 in the list."
    worklist.step(1)
    assert listed.said[-1] == "That was the last cable in the list."
    worklist.step(-1)
    assert document(listed) == "SUVA2.cablexml"
    assert listed.session.progress == (2, 2)


def test_the_keys_of_a_step_are_those_of_the_menu(listed: Desk) -> None:
    for id_, keys in (("next-listed", ">"), ("previous-listed", "<")):
        assert listed.window.commands[id_].row.keys == (keys,)
        assert listed.window.commands[id_].isEnabled()
    listed.window.worklist.show(listed.window.worklist.shown[1])
    listed.window.views.focus_raw()
    QTest.keyClick(listed.window.raw, Qt.Key.Key_Greater)
    assert document(listed) == "SUVA2.cablexml"
    QTest.keyClick(listed.window.raw, Qt.Key.Key_Less)
    assert document(listed) == "SUVA1.txt"
    listed.window.worklist.close()
    assert not listed.window.commands["next-listed"].isEnabled()
    assert "open a folder first" in listed.window.commands["next-listed"].row.why_not(listed.window)


def test_what_is_open_is_told_as_it_stands(listed: Desk) -> None:
    listed.window.worklist.show(listed.window.worklist.shown[1])
    listed.session.next_unreviewed()
    listed.session.mark("U")
    QTest.qWait(200)
    assert rows(listed)[1][3:5] == ("U", "1 of 2")
    listed.session.undo()
    QTest.qWait(200)
    assert rows(listed)[1][3:5] == ("SBU", "0 of 2")


def test_what_was_saved_is_told_after_it_is_closed(listed: Desk) -> None:
    listed.window.worklist.show(listed.window.worklist.shown[1])
    listed.session.next_unreviewed()
    listed.session.accept()
    assert listed.window.filing.save()
    assert listed.window.filing.close_cable()
    assert pane(listed).isVisible(), "the list outlives the last cable"
    QTest.qWait(450)
    wait(listed)
    assert rows(listed)[1][4] == "1 of 2"
    listed.press("Ctrl+Alt+W")
    listed.window.worklist.show(listed.window.worklist.shown[1])
    assert document(listed) == "SUVA1.cablexml"


def test_what_was_saved_just_now_is_opened_and_not_its_text(listed: Desk) -> None:
    listed.window.worklist.show(listed.window.worklist.shown[1])
    listed.session.next_unreviewed()
    listed.session.accept()
    row = pane(listed).model.groups[0].rows[1]
    assert listed.window.filing.save()
    assert listed.window.filing.close_cable()
    pane(listed).choose(row)  # which still says how it was before
    assert document(listed) == "SUVA1.cablexml"
    assert listed.session.progress == (1, 2)


def test_a_note_that_is_being_written_is_kept_when_one_goes_on(listed: Desk) -> None:
    worklist = listed.window.worklist
    worklist.show(worklist.shown[1])
    listed.session.next_unreviewed()
    listed.press("M")
    QTest.keyClicks(listed.window.inspector.note, "Who says so?")
    worklist.step(1)
    assert document(listed) == "SUVA2.cablexml"
    assert len(listed.window.filing.tabs.all) == 2, "the tab with the note stays"
    worklist.step(-1)
    assert [note.text for note in listed.session.review.notes] == ["Who says so?"]


def test_a_cable_that_comes_into_the_folder_is_seen_when_it_is_read_again(listed: Desk) -> None:
    folder = listed.window.worklist.folder
    assert folder is not None
    (folder / "SUVA7.txt").write_bytes(cable(7).encode())
    listed.window.commands["read-folder"].trigger()
    wait(listed)
    assert names(listed) == ["broken", "10SUVA1", "10SUVA2", "10SUVA7", "10SUVA10"]
    (folder / "SUVA7.txt").unlink()
    listed.window.commands["read-folder"].trigger()
    wait(listed)
    assert "10SUVA7" not in names(listed)


def test_it_is_filtered_by_words_and_by_what_is_left(listed: Desk) -> None:
    QTest.keyClicks(pane(listed).filter, "rain 10suva1")
    assert names(listed) == ["10SUVA1", "10SUVA10"]
    pane(listed).filter.setText("begun")
    assert names(listed) == ["10SUVA1", "10SUVA2"], "what is known of a cable is looked through, not only what is shown"
    pane(listed).filter.clear()
    pane(listed).top.unfinished.click()
    assert names(listed) == ["broken", "10SUVA1", "10SUVA2"]
    listed.window.worklist.step(-1)
    assert document(listed) == "SUVA2.cablexml", "a step goes through what is shown"
    pane(listed).filter.setText("zzz")
    assert pane(listed).nothing.text() == "No cable in the folder matches."


def test_it_is_sorted_by_a_choice_and_by_the_header(listed: Desk) -> None:
    top = pane(listed).top
    chosen = {action.text(): action for action in top.sort.menu().actions()}
    chosen["By Reviewed"].trigger()
    assert names(listed) == ["10SUVA1", "10SUVA2", "10SUVA10", "broken"]
    assert pane(listed).view.header().sortIndicatorSection() == Column.REVIEWED
    chosen["The other way round"].trigger()
    assert names(listed) == ["broken", "10SUVA10", "10SUVA2", "10SUVA1"]
    header = pane(listed).view.header()
    header.sectionClicked.emit(int(Column.MARKING))
    assert chosen["By Marking"].isChecked()
    assert names(listed)[0] in ("10SUVA1", "10SUVA10")
    assert not top.backwards.isChecked()
    header.sectionClicked.emit(int(Column.MARKING))
    assert top.backwards.isChecked()


def test_markings_are_counted_and_copied_as_csv(listed: Desk) -> None:
    pane(listed).top.count.click()
    counts = pane(listed).counts
    assert counts.isVisible()
    counts.copy_button.click()
    assert QApplication.clipboard().text() == (
        "Marking,Cables,Portions as written,Portions now\r\nSBU,2,3,2\r\nU,1,3,4\r\nTogether,3,6,6\r\n"
    )
    assert "3 of 6 portions are reviewed." in counts.sentence.text()
    assert "Unreadable, and not counted: 1." in counts.sentence.text()
    pane(listed).filter.setText("10suva1")
    counts.copy_button.click()
    assert "Together,2,4,4" in QApplication.clipboard().text(), "what the filter leaves is counted"


def test_a_folder_that_is_dropped_or_named_at_the_start_is_listed(empty_desk: Desk, tmp_path: Path) -> None:
    folder = fill(tmp_path / "dropped")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    empty_desk.window.dropEvent(event)
    assert empty_desk.window.worklist.folder == folder
    assert empty_desk.session.cable is None
    empty_desk.window.opening.files([empty_desk.write(), folder])
    assert document(empty_desk) == "harbor.txt"
    assert empty_desk.window.worklist.folder == folder
    wait(empty_desk)
    assert len(names(empty_desk)) == 4


def test_a_reference_leads_to_the_cable_of_the_folder_whatever_its_file_is_called(listed: Desk, tmp_path: Path) -> None:
    folder = listed.window.worklist.folder
    assert folder is not None
    (folder / "SUVA1.txt").rename(folder / "a.txt")
    listed.window.worklist.read_again()
    wait(listed)
    text = cable(3).replace("TAGS:", "REF: 10 SUVA 1\n\nTAGS:").replace("REF: 10 SUVA 1", "REF: SUVA 1")
    listed.open(listed.write(text, "elsewhere.txt"))
    listed.session.place_caret(text.index("SUVA 1\n") + 1, text.index("SUVA 1\n") + 1)
    listed.press("F12")
    assert document(listed) == "a.txt"


def servers() -> list[BaseProcess]:
    """The processes that read folders."""
    return [each for each in active_children() if each.name == serve.__module__]


def test_reading_can_be_stopped(empty_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_bytes(cable(number).encode())
    empty_desk.window.worklist.open(folder)
    assert is_reading(empty_desk)
    assert pane(empty_desk).stop.isVisible()
    pane(empty_desk).stop.click()
    assert not is_reading(empty_desk)
    assert servers() == []
    empty_desk.window.filing.changed.emit()
    QTest.qWait(600)
    assert not is_reading(empty_desk), "nothing but a person begins it again"
    assert len(names(empty_desk)) < 300
    empty_desk.window.commands["read-folder"].trigger()
    wait(empty_desk)
    assert len(names(empty_desk)) == 300


def test_a_process_that_dies_is_told_and_begun_again(listed: Desk) -> None:
    (process,) = servers()
    process.kill()
    process.join()
    listed.window.worklist.read_again()
    wait(listed)
    assert len(names(listed)) == 4, "it is begun anew"
    (process,) = servers()
    folder = listed.window.worklist.folder
    assert folder is not None
    for number in range(20, 200):
        (folder / f"{number}.txt").write_bytes(cable(number).encode())
    listed.window.worklist.read_again()
    process.kill()
    wait(listed)
    message = listed.window.infobar.current
    assert message is not None
    assert message.text == ENDED


def test_a_folder_that_goes_away_is_told(listed: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder").rename(tmp_path / "moved")
    listed.window.commands["read-folder"].trigger()
    wait(listed)
    message = listed.window.infobar.current
    assert message is not None
    assert message.text == "The folder cannot be read. folder: it is not there."
    (tmp_path / "moved").rename(tmp_path / "folder")
    listed.window.commands["read-folder"].trigger()
    wait(listed)
    assert listed.window.infobar.current is None, "what is mended is not told of any more"


def test_f6_stops_at_the_list_and_f1_tells_of_it(listed: Desk) -> None:
    listed.open()
    listed.press("Ctrl+Alt+W")
    assert topic(listed.window) == "folder"
    stops = []
    for _ in range(8):
        listed.press("F6")
        stops.append(listed.focused())
    assert pane(listed).view in stops


def test_an_empty_folder_says_so(empty_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    empty_desk.window.opening.files([tmp_path / "nothing"])
    wait(empty_desk)
    assert pane(empty_desk).nothing.text().startswith("There are no cables in this folder")
    empty_desk.window.commands["close-folder"].trigger()
    assert not empty_desk.window.has_folder
    assert not pane(empty_desk).isVisible()


def test_nothing_in_the_folder_is_written(listed: Desk) -> None:
    folder = listed.window.worklist.folder
    assert folder is not None
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for _ in range(4):
        listed.window.worklist.step(1)
    listed.press("Ctrl+Alt+F")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_the_folder_is_there_again_at_the_next_start(listed: Desk, make_desk: MakeDesk) -> None:
    assert listed.window.close()
    again = make_desk()
    again.window.restore_folder()
    wait(again)
    assert again.window.worklist.folder == listed.window.worklist.folder
    assert pane(again).isVisible()
    assert len(names(again)) == 4
    again.window.commands["close-folder"].trigger()
    assert again.settings.word(FOLDER) == "", "a folder that is closed is forgotten"


def test_no_folder_is_remembered_where_nothing_is_to_be(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.settings.switch("recent-list", on=False)
    empty_desk.window.opening.files([fill(tmp_path / "folder")])
    wait(empty_desk)
    assert empty_desk.settings.word(FOLDER) == ""


def test_subfolders_are_included_where_that_is_wanted(listed: Desk, tmp_path: Path, make_desk: MakeDesk) -> None:
    inner = tmp_path / "folder" / "2010" / "SUVA"
    inner.mkdir(parents=True)
    (inner / "SUVA7.txt").write_bytes(cable(7).encode())
    commands = listed.window.commands
    commands["read-folder"].trigger()
    wait(listed)
    assert "1 subfolder left out" in pane(listed).state.text()
    commands["folder-deep"].trigger()
    wait(listed)
    assert commands["folder-deep"].isChecked()
    assert [(group.title, len(group.rows)) for group in pane(listed).model.groups] == [("folder", 4), ("2010/SUVA", 1)]
    assert "left out" not in pane(listed).state.text()
    assert pane(listed).model.groups[1].rows[0].tip.startswith("10SUVA7 \u00b7 2010/SUVA/SUVA7.txt")
    pane(listed).filter.setText("2010/suva")
    assert names(listed) == ["10SUVA7"], "the folder is looked through too"
    pane(listed).filter.clear()
    listed.window.worklist.step(-1)
    assert document(listed) == "SUVA7.txt", "a step goes on where the list does"
    pane(listed).top.choose(Order(Column.REVIEWED))
    assert [group.title for group in pane(listed).model.groups] == [""], "other orders are those of all cables"
    listed.press("N U", listed.window.raw)
    assert listed.window.filing.save()
    wait(listed)
    assert ("10SUVA7", "1 of 2") in [(cells[0], cells[4]) for cells in rows(listed)]
    assert listed.window.close()
    again = make_desk()
    again.window.restore_folder()
    wait(again)
    assert len(names(again)) == 5, "it is remembered"


def test_a_folder_of_folders_says_where_its_cables_are(empty_desk: Desk, tmp_path: Path) -> None:
    fill(tmp_path / "2010")
    empty_desk.window.opening.files([tmp_path])
    wait(empty_desk)
    assert pane(empty_desk).nothing.text() == (
        "There are no cables in this folder itself. The Folder button can include its subfolders."
    )
    empty_desk.window.commands["folder-deep"].trigger()
    wait(empty_desk)
    assert len(names(empty_desk)) == 4


def test_a_narrow_list_has_its_buttons_in_one_line_and_room_for_subjects(listed: Desk) -> None:
    listed.open()
    dock = listed.window.docks["worklist"]
    listed.window.resize(1024, 700)
    listed.window.resizeDocks([dock], [300], Qt.Orientation.Horizontal)
    QTest.qWait(50)
    assert pane(listed).width() <= 310
    buttons = [part for part in pane(listed).top.parts if part.isVisible()]
    assert len({part.y() for part in buttons}) == 1
    view = pane(listed).view
    assert view.columnWidth(Column.SUBJECT) >= view.fontMetrics().averageCharWidth() * 16


def test_the_model_keeps_qts_rules(listed: Desk) -> None:
    QAbstractItemModelTester(pane(listed).model, QAbstractItemModelTester.FailureReportingMode.Fatal, listed.window)
    pane(listed).filter.setText("number")
    pane(listed).top.choose(Order(Column.DATE))
    pane(listed).filter.clear()


def test_everything_has_a_name_and_is_reached_by_tab(listed: Desk) -> None:
    shown = [stop for stop in pane(listed).stops if stop.isVisible()]
    assert len(shown) == 6
    assert all(stop.accessibleName() for stop in shown)
    shown[0].setFocus()
    for stop in shown[1:]:
        listed.press("Tab")
        assert listed.focused() is stop, stop.accessibleName()


ENTRIES = [
    Entry("b2.txt", id="10SUVA2", highest="U", done=1, total=2, decided=True, problems=((Severity.WARNING, 1),)),
    Entry(
        "b10.txt", highest="SBU", total=3, header="UNCLAS, SENSITIVE", agreement="consistent", counting=(("SBU", 3),)
    ),
    Entry("a.txt", fault="It is a sieve."),
    Entry("c.txt", header="CONFIDENTIAL", done=4, total=4, decided=True, flags=2, reviews=2, review="d.cablexml"),
]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (None, ["a", "10SUVA2", "b10", "c"]),
        (Column.CABLE, ["10SUVA2", "a", "b10", "c"]),
        (Column.MARKING, ["b10", "10SUVA2", "a", "c"]),
        (Column.REVIEWED, ["b10", "10SUVA2", "c", "a"]),
        (Column.PROBLEMS, ["a", "10SUVA2", "b10", "c"]),
    ],
)
def test_orders(column: Column | None, expected: list[str]) -> None:
    found = [row.cells[0] for row in ListedRows().of(ENTRIES, Order(column), DateStyle.LONG)]
    assert sorted(found) == sorted(expected)
    if column is not Column.MARKING:
        assert found == expected
    else:
        assert found[:2] == expected[:2]


@pytest.mark.parametrize(
    ("style", "said"),
    [(DateStyle.LONG, "4 Mar 2009"), (DateStyle.ISO, "2009-03-04"), (DateStyle.MILITARY, "041755Z MAR 09")],
)
def test_a_day_takes_little_room(style: DateStyle, said: str) -> None:
    assert day_of(Entry("a", dtg=datetime(2009, 3, 4, 17, 55, tzinfo=UTC)), style) == said


def test_a_row_says_all_that_is_known() -> None:
    assert tip_of(ENTRIES[1], DateStyle.LONG).splitlines() == [
        "b10 \u00b7 b10.txt",
        "Header: UNCLAS, SENSITIVE (consistent)",
        "Portions: 3 SBU",
        "not begun: 0 of 3",
    ]
    assert "2 flagged" in tip_of(ENTRIES[3], DateStyle.LONG)
    assert "2 reviews of it are in the folder" in tip_of(ENTRIES[3], DateStyle.LONG)
    assert row_of(ENTRIES[0], DateStyle.LONG).spoken == "10SUVA2, begun"
    assert ENTRIES[3].progress is Progress.DONE


def look(desk: Desk, typed: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    found = cast("FoundPane", desk.window.docks["found"].widget())
    desk.press("Ctrl+Alt+F")
    found.filter.setText(typed)
    QTest.qWait(250)
    wait(desk)
    return [(group.title, [row.cells for row in group.rows]) for group in found.model.groups]


def test_the_folder_is_looked_through_and_a_place_opens_its_cable(listed: Desk) -> None:
    listed.window.worklist.show(listed.window.worklist.shown[1])
    found = look(listed, "number 10")
    assert [title for title, _ in found] == ["10SUVA10"]
    assert found[0][1] == [("line 10", found[0][1][0][1])]
    assert "SUBJECT: RAIN NUMBER 10" in found[0][1][0][1]
    listed.press("Return Return")
    assert document(listed) == "SUVA10.cablexml"
    assert listed.window.raw.textCursor().selectedText() == "NUMBER 10"
    assert [title for title, _ in look(listed, "rained for a week")] == ["10SUVA10", "10SUVA1", "10SUVA2"]


def test_the_folder_can_be_left_out_and_other_words_take_the_place_of_the_first(listed: Desk) -> None:
    listed.open()
    pane_ = cast("FoundPane", listed.window.docks["found"].widget())
    assert [title for title, _ in look(listed, "rained")] == ["10SUVA1", "10SUVA2", "10SUVA10"]
    assert pane_.folder.isVisible()
    pane_.filter.setText("rain number 1")
    pane_.filter.setText("stopped")
    QTest.qWait(250)
    wait(listed)
    assert all("stopped" in cells[1] for group in pane_.model.groups for cells in [row.cells for row in group.rows])
    pane_.folder.click()
    assert pane_.model.groups == []
    pane_.folder.click()
    wait(listed)
    assert len(pane_.model.groups) == 3
    listed.window.worklist.close()
    QTest.qWait(20)
    assert pane_.model.groups == []
    assert not pane_.folder.isVisible()


def test_a_folder_is_looked_through_while_no_cable_is_open(listed: Desk) -> None:
    assert [title for title, _ in look(listed, "stopped")] == ["10SUVA1", "10SUVA2", "10SUVA10"]
    listed.press("Return Return")
    assert document(listed) == "SUVA1.txt"


def test_rows_are_made_once_for_each_state_of_a_cable() -> None:
    known = ListedRows()
    first = known.of(ENTRIES, Order(), DateStyle.LONG)
    again = known.of([replace(entry) for entry in ENTRIES], Order(), DateStyle.LONG)
    assert all(one is other for one, other in zip(first, again, strict=True))
    changed = known.of([replace(entry, flags=9) for entry in ENTRIES], Order(), DateStyle.LONG)
    assert not any(one is other for one, other in zip(first, changed, strict=True))
    assert "9 flagged" in changed[-1].tip
    backwards = known.of(ENTRIES, Order(backwards=True), DateStyle.ISO)
    assert [row.cells[0] for row in backwards] == [row.cells[0] for row in first][::-1]
