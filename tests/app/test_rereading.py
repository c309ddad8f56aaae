"""Another encoding, or a file that changed: the review comes along, and there is a way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import reader
from reader.app.encoding_list import ENCODINGS, EncodingList, fits
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
    assert french.said[-1] == "The bytes of harbor.txt are no text in UTF-8."
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
    desk.window.filing.check_disk()
    desk.window.infobar.buttons[0].click()
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
