"""The text as one likes it: wrap, fonts, line numbers, unseen characters; citing, terms of shared lists, the card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontInfo, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.app.look.theme import LIGHT
from reader.app.texts.comfort import font_kept
from reader.app.texts.raw_unseen import line_end
from reader.app.texts.term_lists import LARGEST, load
from reader.app.texts.terms_dialog import TermsDialog
from tests.app.desk import CABLE, Desk
from tests.app.pictures import colours_in, picture_of

MakeDesk = Callable[[], Desk]


def put_caret(desk: Desk, words: str) -> None:
    """Put the caret before some words of the raw text."""
    raw = desk.window.raw
    cursor = raw.textCursor()
    cursor.setPosition(raw.toPlainText().index(words))
    raw.setTextCursor(cursor)
    raw.setFocus()


def rect_of(desk: Desk, offset: int, length: int) -> QRect:
    raw = desk.window.raw
    cursor = QTextCursor(raw.document())
    cursor.setPosition(offset)
    begin = raw.cursorRect(cursor)
    cursor.setPosition(offset + length)
    return QRect(begin.topLeft(), raw.cursorRect(cursor).bottomLeft() + QPoint(0, 1))


# Wrap, numbers, fonts


def test_lines_run_on_where_one_wants_it(desk: Desk, make_desk: MakeDesk) -> None:
    desk.open(desk.write(CABLE.replace("1. (SBU)", "1. (SBU) " + "very long words " * 40), "long.txt"))
    raw = desk.window.raw
    assert raw.horizontalScrollBar().maximum() == 0
    desk.window.commands["wrap"].trigger()
    assert raw.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap
    assert raw.horizontalScrollBar().maximum() > 0
    assert not desk.window.commands["wrap"].isChecked()
    desk.window.close()
    again = make_desk()
    assert again.window.raw.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap


def test_line_numbers_can_be_left_out(desk: Desk) -> None:
    gutter = desk.window.raw._gutter
    wide = gutter.width()
    numbers = QRect(0, 0, 30, 26)
    assert len(colours_in(picture_of(gutter), numbers)) > 1
    desk.window.commands["line-numbers"].trigger()
    assert gutter.width() < wide
    assert colours_in(picture_of(gutter), numbers) == {LIGHT.gutter}
    assert desk.window.raw.viewportMargins().left() == gutter.width()


def test_a_font_is_chosen_and_remembered(desk: Desk, make_desk: MakeDesk) -> None:
    family = QFontInfo(QApplication.font()).family()
    desk.dialogs.chosen_font = QFont(family, 17)
    desk.window.commands["raw-font"].trigger()
    desk.window.commands["reading-font"].trigger()
    assert desk.dialogs.asked[-2:] == ["Font of the raw text", "Font of the reading view"]
    assert desk.window.raw.font().pointSizeF() == 17
    desk.press("Ctrl+Equal")
    assert desk.window.raw.font().pointSizeF() > 17
    assert desk.window.raw.font_at_normal_size().pointSizeF() == 17
    desk.window.close()
    again = make_desk()
    assert again.window.raw.font_at_normal_size().pointSizeF() == 17
    assert again.window.raw.font_at_normal_size().family() == family
    assert again.window.reading.font_at_normal_size().pointSizeF() == 17
    again.window.commands["reset-fonts"].trigger()
    assert again.window.raw.font_at_normal_size().pointSizeF() != 17


def test_no_font_is_taken_when_one_thinks_better_of_it(desk: Desk) -> None:
    before = desk.window.raw.font()
    desk.window.commands["raw-font"].trigger()
    assert desk.window.raw.font() == before


@pytest.mark.parametrize("word", ["", "x", "12", "900 Sans", "nan Sans", "-3 Sans", " Sans"])
def test_a_remembered_font_that_makes_no_sense_is_none(word: str) -> None:
    assert font_kept(word) == ("", 0.0)


# What nobody sees


def test_unseen_characters_are_shown_on_demand_and_move_nothing(desk: Desk) -> None:
    desk.open(desk.write(CABLE.replace("E.O. 12958: N/A", "E.O.\t12958:\u00a0N/A"), "unseen.txt"))
    raw = desk.window.raw
    put_caret(desk, "TAGS")
    put_caret(desk, "E.O.")
    offset = raw.toPlainText().index("E.O.")
    blanks = {name: rect_of(desk, offset + at, 1) for name, at in (("tab", 4), ("no-break", 11))}
    blanks["blank"] = rect_of(desk, raw.toPlainText().index(" PREL"), 1)
    before = picture_of(raw.viewport())
    assert all(len(colours_in(before, box.adjusted(2, 2, -2, -3))) == 1 for box in blanks.values())
    desk.press("Ctrl+Shift+I")
    after = picture_of(raw.viewport())
    assert all(len(colours_in(after, box.adjusted(2, 2, -2, -3))) > 1 for box in blanks.values())
    assert rect_of(desk, offset + 4, 1) == blanks["tab"]
    desk.press("Ctrl+Shift+I")
    assert picture_of(raw.viewport()) == before


def test_every_kind_of_line_end_has_its_name() -> None:
    text = "a\r\nb\rc\n"
    assert [line_end(text, text.index(letter) + 1) for letter in "abc"] == ["CR LF", "CR", "LF"]
    assert line_end(text, len(text)) == ""


# Citing


def test_copy_with_citation_gives_the_place_of_the_caret(desk: Desk) -> None:
    put_caret(desk, "harbor lights")
    desk.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text() == "10BRIDGETOWN412, para 1 (SBU)"
    assert desk.said[-1] == "Copied: 10BRIDGETOWN412, para 1 (SBU)"
    desk.press("N Ctrl+Shift+C")
    assert QApplication.clipboard().text() == "10BRIDGETOWN412, para 2 (U)"


@pytest.mark.parametrize("view", ["Ctrl+Shift+1", "Ctrl+Shift+2"])
def test_copy_with_citation_quotes_what_is_selected(desk: Desk, view: str) -> None:
    put_caret(desk, "harbor lights")
    desk.press(view)
    for _ in range(len("harbor lights")):
        desk.press("Shift+Right")
    desk.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text() == "\u201charbor lights\u201d (10BRIDGETOWN412, para 1 (SBU))"


# Terms


@pytest.fixture
def listed(desk: Desk) -> Desk:
    people, places = desk.folder / "people.txt", desk.folder / "places.txt"
    people.write_text("# who\nharbor master\npilots\n")
    places.write_text("harbor\nBridgetown\n")
    desk.window.terms.add([people, places])
    return desk


def test_terms_are_underlined_in_both_views(listed: Desk) -> None:
    raw = listed.window.raw
    put_caret(listed, "The pilots")
    box = rect_of(listed, raw.toPlainText().index("pilots"), 6)
    assert LIGHT.link in colours_in(picture_of(raw.viewport()), box)
    listed.press("Ctrl+Shift+2")
    assert len(listed.window.reading._underlined) >= 6
    assert LIGHT.link in colours_in(picture_of(listed.window.reading.viewport()))
    for index in (0, 1):
        listed.window.terms.switch(index, on=False)
    assert LIGHT.link not in colours_in(picture_of(listed.window.reading.viewport()))


def test_keys_go_from_term_to_term_and_say_which(listed: Desk) -> None:
    listed.press("Ctrl+F3")
    assert listed.said[-1] == "\u201cBRIDGETOWN\u201d, 1 of 7 terms, from places.txt."
    listed.press("Ctrl+Shift+F3")
    place = listed.session.location
    assert CABLE[place.start : place.end] == "harbor master"
    assert listed.said[-1] == "\u201charbor master\u201d, 7 of 7 terms, from people.txt."
    listed.press("Ctrl+F3")
    assert listed.said[-1].startswith("\u201cBRIDGETOWN\u201d, 1 of 7")


def test_keys_say_where_there_are_no_terms(desk: Desk) -> None:
    desk.press("Ctrl+F3")
    assert desk.said[-1] == "No terms are shown. View, Terms loads lists."


def test_lists_are_remembered(listed: Desk, make_desk: MakeDesk) -> None:
    listed.window.terms.switch(1, on=False)
    listed.window.close()
    again = make_desk()
    assert [(each.path.name, each.on) for each in again.window.terms.lists] == [
        ("people.txt", True),
        ("places.txt", False),
    ]
    again.open()
    assert len(again.window.terms.matches) == 2


def test_a_list_that_cannot_be_read_says_so(desk: Desk) -> None:
    assert load(desk.folder / "none.txt").problem == "it is not there"
    large = desk.folder / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert load(large).problem == "too large for a list of terms"
    (desk.folder / "empty.txt").write_text("# only this\n")
    assert load(desk.folder / "empty.txt").problem == "no terms in it"


def test_the_dialog_works_by_keys(listed: Desk) -> None:
    more = listed.folder / "more.txt"
    more.write_text("lamps\n")
    dialog = TermsDialog(listed.window.terms, listed.window.theme, lambda: [more], listed.window)
    dialog.show()
    assert dialog.rows.item(0).text() == "people.txt: 2 terms, 2 in this cable"
    assert dialog.total.text() == "7 found in this cable"
    dialog.rows.setFocus()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert dialog.rows.item(0).text() == "people.txt: 2 terms, not shown"
    QTest.keyClick(dialog.add, Qt.Key.Key_Space)
    assert dialog.rows.item(2).text() == "more.txt: 1 term, 1 in this cable"
    QTest.keyClick(dialog.remove, Qt.Key.Key_Space)
    assert [each.path.name for each in listed.window.terms.lists] == ["people.txt", "places.txt"]
    assert more.exists()
    dialog.close()


# The card


def test_the_card_says_what_the_caret_is_on(listed: Desk) -> None:
    put_caret(listed, "PREL")
    listed.press("Alt+F1")
    card = listed.window.card
    assert card.isVisible()
    assert "External" in card.text()
    assert "External" in listed.said[-1]
    assert listed.focused() is listed.window.raw
    listed.press("Down")
    assert not card.isVisible()


def test_the_card_tells_of_paragraph_finding_and_term(listed: Desk) -> None:
    listed.press("N Shift+U")
    put_caret(listed, "pilots")
    listed.press("Alt+F1")
    text = listed.window.card.text()
    assert "Paragraph 1" in text
    assert "written SBU, marked U by reviewer" in text
    listed.press("Escape")
    listed.session.select(listed.session.rollup().units[0].number)
    listed.press("Alt+F1")
    assert listed.window.card.text().count("Paragraph 1") == 1
    put_caret(listed, "pilots")
    listed.press("Alt+F1")
    assert "\u201cpilots\u201d is a term of people.txt" in text
    listed.press("Escape")
    assert not listed.window.card.isVisible()


def test_the_card_is_on_the_screen(listed: Desk) -> None:
    listed.press("Ctrl+End Alt+F1")
    card = listed.window.card
    room = listed.window.rect()
    assert card.isVisible()
    assert room.contains(card.geometry())


def test_where_nothing_is_chosen_the_card_stays_away(desk: Desk) -> None:
    desk.press("Alt+F1")
    assert not desk.window.card.isVisible()
    assert desk.said[-1] == "No place chosen."


def test_lists_may_be_anywhere(tmp_path: Path) -> None:
    assert load(tmp_path).problem != ""
