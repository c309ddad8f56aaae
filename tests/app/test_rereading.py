"""Another encoding, or a file that changed: the review comes along, and there is a way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import reader
from reader.app.files.encoding_list import ENCODINGS, EncodingList, fits
from reader.cable.source import Source
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]
FRENCH = CABLE.replace("harbor lights were", "r\u00e9gion's lights were")


@pytest.fixture
def french(make_desk: MakeDesk) -> Desk:
    """A window with a cable in DOS encoding, which the ladder takes for Windows."""
    desk = make_desk()
    path = desk.folder / "harbor.txt"
    path.write_bytes(FRENCH.encode("cp850"))
    desk.open(path)
    return desk


def text(desk: Desk) -> str:
    """What is on the screen."""
    assert desk.session.cable is not None
    return desk.session.cable.source.text


def message(desk: Desk) -> str:
    """What the infobar says; nothing where it is hidden."""
    current = desk.window.infobar.current
    return current.text if current is not None else ""


def test_the_review_stands_where_it_stood_and_every_step_can_be_undone(french: Desk) -> None:
    assert "r\u201agion" in text(french)
    french.press("N U S M A S K Escape")
    french.dialogs.read_as = "cp850"
    french.press("Ctrl+Shift+R")
    assert text(french) == FRENCH
    assert french.window.status.encoding.text().startswith("CP850")
    assert french.marks == ["U", "SBU", None, None]
    assert french.paragraph == 3
    assert french.window.isWindowModified()
    french.press("Ctrl+Z Ctrl+Z Ctrl+Z")
    assert french.marks == [None] * 4
    french.press("Ctrl+Shift+Z")
    assert french.marks == ["U", None, None, None]
    french.press("Ctrl+S")
    cable, review = reader.from_xml((french.folder / "harbor.cablexml").read_bytes())
    assert cable.source.encoding == "cp850"
    assert cable.source.data == FRENCH.encode("cp850")
    assert [decision.mark for decision in review.decisions] == ["U"]


def test_one_can_go_back(french: Desk) -> None:
    french.dialogs.read_as = "cp850"
    french.press("N U Ctrl+Shift+R")
    assert message(french) == "Read as DOS, Western (850)."
    french.press("S")
    french.window.infobar.buttons[0].click()
    assert "r\u201agion" in text(french)
    assert french.marks == ["U", None, None, None]
    french.press("Ctrl+Z")
    assert french.marks == [None] * 4


def test_the_journal_goes_on_with_the_new_reading(french: Desk, make_desk: MakeDesk) -> None:
    french.dialogs.read_as = "cp850"
    french.press("N U Ctrl+Shift+R S")
    french.crash()
    again = make_desk()
    assert len(again.recovery.leftovers()) == 1
    again.window.opening.recover_all()
    assert text(again) == FRENCH
    assert again.marks == ["U", "SBU", None, None]


def test_bytes_that_do_not_fit_stay_as_they_are(french: Desk) -> None:
    before = text(french)
    french.dialogs.read_as = "utf-8"
    french.press("N U Ctrl+Shift+R")
    assert text(french) == before
    assert french.said[-1] == "The bytes of harbor.txt are not a text in UTF-8."
    assert french.marks[0] == "U"


def test_a_text_without_a_review_is_not_modified_by_it(french: Desk) -> None:
    french.dialogs.read_as = "cp850"
    french.press("Ctrl+Shift+R")
    assert not french.window.isWindowModified()


def test_what_has_no_place_waits_and_is_saved(make_desk: MakeDesk) -> None:
    desk = make_desk()
    path = desk.folder / "harbor.txt"
    path.write_bytes(FRENCH.encode())
    desk.open(path)
    desk.dialogs.read_as = "cp1252"
    desk.press("Ctrl+Shift+R")
    at = text(desk).index("r\u00c3")
    desk.session.place_caret(at, at + 2)
    desk.press("Shift+U")
    desk.dialogs.read_as = "utf-8"
    desk.press("Ctrl+Shift+R")
    assert "0 entries have their place; 1 needs placing." in message(desk)
    desk.window.infobar.buttons[0].click()
    assert desk.window.docks["from-others"].isVisible()
    desk.press("Ctrl+S")
    _, review = reader.from_xml(path.with_suffix(".cablexml").read_bytes())
    assert [each.anchor and each.anchor.quote for each in review.unplaced] == ["r\u00c3"]


def test_a_click_on_the_encoding_asks_for_another(french: Desk) -> None:
    french.dialogs.read_as = "cp850"
    QTest.mouseClick(french.window.status.encoding, Qt.MouseButton.LeftButton)
    assert french.dialogs.asked == ["encoding cp1252"]
    assert text(french) == FRENCH


def test_a_changed_file_is_read_again_with_the_review(desk: Desk) -> None:
    desk.press("N U S")
    (desk.folder / "harbor.txt").write_text("\n\n" + CABLE.replace("photograph of the dark harbor", "photograph"))
    desk.window.filing.disk.check()
    carry = next(each for each in desk.window.infobar.buttons if each.text() == "Carry My Review to the New Text")
    carry.click()
    assert text(desk).startswith("\n\n")
    assert desk.marks == ["U", None, None, None]
    assert "1 entry has its place; 1 needs placing." in message(desk)
    desk.window.infobar.buttons[1].click()
    assert desk.marks == ["U", "SBU", None, None]


def test_a_saved_review_that_changed_is_read_again_where_nothing_is_lost_by_it(desk: Desk) -> None:
    desk.press("N U Ctrl+S")
    path = desk.folder / "harbor.cablexml"
    path.write_bytes(path.read_bytes().replace(b'action="mark" mark="U"', b'action="mark" mark="C"'))
    desk.press("S F5")
    assert desk.marks[:2] == ["U", "SBU"]
    assert "yours is not saved" in message(desk)
    desk.press("Ctrl+Z F5")
    assert desk.session.review.decisions[0].mark == "C"


def test_a_file_that_did_not_change_is_not_read_again(desk: Desk) -> None:
    desk.press("N U F5")
    assert desk.said[-1] == "harbor.txt has not changed."
    assert desk.marks[0] == "U"


def test_the_list_shows_only_what_fits_with_what_it_would_look_like(qtbot: object) -> None:
    source = Source.from_bytes("La r\u00e9gion".encode("cp850"))
    chooser = EncodingList(source)
    rows = [chooser.list.item(row).text() for row in range(chooser.list.count())]
    assert chooser.encoding == source.encoding == "cp1252"
    assert not any(row.startswith("UTF-8") for row in rows)
    assert "DOS, Western (850)\n    La r\u00e9gion" in rows
    QTest.keyClicks(chooser.field, "850")
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    assert chooser.encoding == "cp850"
    assert chooser.result() == chooser.DialogCode.Accepted
    assert QApplication.instance() is not None


def test_every_listed_encoding_is_one_that_python_names_so() -> None:
    for name, _ in ENCODINGS:
        read = fits(Source.from_text("ab"), name)
        assert read is not None
        assert read.encoding == name


# A long text


@pytest.fixture
def long(french: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The same window, for which the text counts as long from now on."""
    monkeypatch.setattr("reader.app.files.incoming.LONG", 1)
    french.dialogs.read_as = "cp850"
    return french


def test_a_long_text_is_read_beside_the_window_and_one_goes_on_meanwhile(long: Desk) -> None:
    long.press("N U Ctrl+Shift+R")
    assert "r\u201agion" in text(long)
    assert message(long) == "harbor.txt is being read again. You can go on reviewing meanwhile."
    long.press("S A")
    long.read()
    assert text(long) == FRENCH
    assert long.marks == ["U", "SBU", "SBU", None]
    assert long.paragraph == 4
    assert message(long) == "Read as DOS, Western (850)."
    long.press("Ctrl+Z Ctrl+Z Ctrl+Z")
    assert long.marks == [None] * 4


def test_reading_a_long_text_again_can_be_stopped(long: Desk) -> None:
    long.press("N U Ctrl+Shift+R")
    long.window.infobar.buttons[0].click()
    long.read()
    assert "r\u201agion" in text(long)
    assert message(long) == ""
    assert len(list(long.journals.glob("*.journal"))) == 1


def test_what_is_read_for_another_tab_waits_there(long: Desk, make_desk: MakeDesk) -> None:
    long.press("N U Ctrl+Shift+R")
    other = long.write(CABLE.replace("HARBOR", "HARBOUR"), "other.txt")
    long.open(other)
    long.read()
    assert "HARBOUR" in text(long)
    assert message(long) == ""
    long.window.filing.tabs.show_beside(1)
    assert text(long) == FRENCH
    assert long.marks[0] == "U"
    assert message(long) == "Read as DOS, Western (850)."
    long.window.infobar.buttons[0].click()
    assert "r\u201agion" in text(long)
    long.crash()
    assert [left.decisions for left in make_desk().recovery.leftovers()] == [1]


def test_a_tab_that_is_closed_meanwhile_stays_closed(long: Desk) -> None:
    long.press("Ctrl+Shift+R")
    long.window.filing.close_cable()
    long.read()
    assert long.session.cable is None
    assert not list(long.journals.glob("*.journal"))


def test_a_long_file_that_changed_is_read_beside_the_window(long: Desk) -> None:
    long.press("N U")
    (long.folder / "harbor.txt").write_bytes(FRENCH.replace("good humor", "bad humor").encode("cp850"))
    long.press("F5")
    assert "good humor" in text(long)
    long.press("S")
    long.read()
    assert "bad humor" in text(long)
    assert "entries have their place" in message(long) or "entry has its place" in message(long)


def test_a_long_file_that_cannot_be_read_any_more_is_named(long: Desk) -> None:
    (long.folder / "harbor.txt").unlink()
    long.press("F5")
    assert message(long).startswith("harbor.txt was not read again.")


def test_undo_goes_to_what_was_changed_before_the_text_was_carried_over(french: Desk) -> None:
    french.dialogs.read_as = "cp850"
    french.press("N U S U Ctrl+Shift+R")
    french.press("Ctrl+Z")
    assert french.paragraph == 3
    french.press("Ctrl+Z")
    assert french.paragraph == 2


def test_the_encodings_of_a_long_text_are_tried_while_one_looks_at_the_list(long: Desk, qtbot: QtBot) -> None:
    assert long.session.cable is not None
    chooser = EncodingList(long.session.cable.source)
    qtbot.addWidget(chooser)
    assert chooser.list.count() == 0
    qtbot.waitUntil(lambda: chooser.list.count() > 4)
    chooser.list.setCurrentRow(3)
    chosen = chooser.encoding
    qtbot.waitUntil(lambda: not chooser._untried)
    assert chooser.encoding == chosen
    chooser.field.setText("dos")
    assert chooser.list.count() == 2
