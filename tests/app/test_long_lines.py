"""A very long line: it is broken for the widget alone, and every place in it is exact."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader.app.positions import LONGEST
from reader.app.texts.reading_map import PIECE
from tests.app.desk import CABLE, Desk

MakeDesk = Callable[[], Desk]
SOLID = "x" * (2 * LONGEST + 500)
WORDS = "alpha beta gamma delta " * 5000
LINES = CABLE.replace("The harbor lights", f"{SOLID} The harbor lights").replace("The newspaper", f"{WORDS}newspaper")
MEGABYTES = 4_000_000


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window with a cable that has two very long lines, one of them without a blank."""
    made = make_desk()
    made.open(made.write(LINES))
    made.window.raw.setFocus()
    return made


def cut(desk: Desk) -> int:
    """The offset of the character before which the line without blanks is broken first."""
    return desk.session.ground.positions.to_text(desk.window.raw._pieces[0])


def test_no_line_of_the_widget_is_longer_and_what_is_copied_is_the_text(desk: Desk) -> None:
    raw = desk.window.raw
    assert max(map(len, raw.toPlainText().split("\n"))) <= LONGEST
    assert len(raw._pieces) == 4
    raw.selectAll()
    assert raw.createMimeDataFromSelection().text() == LINES


def test_lines_are_numbered_as_in_the_text(desk: Desk) -> None:
    raw = desk.window.raw
    place = LINES.index("HALLORAN")
    block = raw.document().findBlock(raw.position_of(place))
    assert raw.line_of(block) == LINES.count("\n", 0, place)
    assert block.blockNumber() == raw.line_of(block) + 4
    assert raw.lines == LINES.count("\n") + 1


def test_rows_of_one_line_begin_and_end_once(desk: Desk) -> None:
    raw, at = desk.window.raw, cut(desk)
    desk.session.show(at - 3, at + 3)
    QApplication.processEvents()
    rows = raw.rows_shown().rows
    before, after = (raw.rows_shown().row_at(raw.position_of(offset)) for offset in (at - 1, at))
    assert after == before + 1
    assert not rows[before].last
    assert not rows[after].first


def test_the_blank_at_which_a_line_is_broken_is_shown_like_every_other(desk: Desk) -> None:
    raw, read = desk.window.raw, desk.session.ground.positions.to_text
    blank = next(read(piece) - 1 for piece in raw._pieces if LINES[read(piece) - 1] == " ")
    desk.window.resize(1000, 700)
    desk.window.show()
    raw.tint_paragraphs(False)
    desk.session.show(blank, blank)
    raw.put_at(raw.position_of(blank), 0.5)
    QApplication.processEvents()

    def signs() -> int:
        screen = raw.rows_shown()
        row = screen.rows[screen.row_at(raw.position_of(blank) - 1)]
        left = round(row.x(row.end)) + 2
        image = raw.viewport().grab(QRect(left, round(row.top) + 2, 10, round(row.bottom - row.top) - 4)).toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    assert signs() == 1
    raw.show_unseen(True)
    assert signs() > 1


def test_the_caret_goes_over_a_break_in_both_directions(desk: Desk) -> None:
    at = cut(desk)
    desk.session.show(at - 1, at - 1)
    places = []
    for key in ("Right", "Right", "Right", "Left", "Left", "Left"):
        desk.press(key)
        places.append(desk.session.location.start - at)
    assert places == [0, 0, 1, 0, 0, -1]  # the end of a row and the start of the next are the same place


def test_what_is_selected_over_a_break_is_marked_to_the_character(desk: Desk) -> None:
    at = cut(desk)
    desk.session.place_caret(at - 5, at + 7)
    cursor = desk.window.raw.textCursor()
    read = desk.session.ground.positions.to_text
    assert (read(cursor.selectionStart()), read(cursor.selectionEnd())) == (at - 5, at + 7)
    desk.press("Shift+U")
    assert desk.session.review.decisions[-1].anchor.quote.strip("x") == ""
    desk.window.raw.moveCursor(QTextCursor.MoveOperation.Start)
    assert desk.session.location.start == 0


@pytest.mark.parametrize("text", ["x" * MEGABYTES, "alpha beta " * (MEGABYTES // 11)])
def test_millions_of_characters_on_one_line_are_shown_at_once(make_desk: MakeDesk, text: str) -> None:
    desk = make_desk()
    path = desk.write(text)
    began = time.process_time()
    desk.open(path)
    QApplication.processEvents()
    desk.press("PageDown End Up")
    QApplication.processEvents()
    assert time.process_time() - began < 2
    desk.read()


# The reading view


def test_a_very_long_paragraph_is_set_to_be_read_in_pieces(desk: Desk) -> None:
    desk.press("Ctrl+Shift+2")
    reading = desk.window.reading
    pieces = [block for block in reading.shown.blocks if block.passage.goes_on]
    assert len(pieces) > 20
    assert max(len(block.shown) for block in reading.shown.blocks) <= PIECE
    assert reading.document().blockCount() == len(reading.shown.blocks)
    block = reading.document().findBlock(pieces[3].at)
    assert (block.blockFormat().topMargin(), block.previous().blockFormat().bottomMargin()) == (0, 0)
    ends = [index for index, each in enumerate(reading.shown.blocks) if not each.passage.goes_on and index]
    assert all(reading.document().findBlockByNumber(index).blockFormat().topMargin() > 0 for index in ends)


def test_what_is_copied_to_be_read_has_no_break_where_a_piece_ends(desk: Desk) -> None:
    desk.press("Ctrl+Shift+2")
    desk.window.reading.selectAll()
    copied = desk.window.reading.createMimeDataFromSelection().text()
    assert SOLID in copied
    assert WORDS.strip() in copied


def test_the_caret_walks_over_the_end_of_a_piece(desk: Desk) -> None:
    desk.press("Ctrl+Shift+2")
    reading = desk.window.reading
    piece = next(block for block in reading.shown.blocks if block.passage.goes_on)
    desk.session.show(piece.passage.start - 2, piece.passage.start - 2)
    desk.press("N")
    reading.setFocus()
    cursor = reading.textCursor()
    cursor.setPosition(piece.at - 2)
    reading.setTextCursor(cursor)
    places = []
    for _ in range(4):
        desk.press("Right")
        places.append(desk.session.location.start)
    assert places == sorted(places)
    assert places[-1] >= piece.passage.start
    assert LINES[places[-1]] == LINES[piece.passage.to_source(reading.textCursor().position() - piece.at)]


def test_a_paragraph_of_megabytes_is_read_without_waiting(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(CABLE.replace("The harbor lights", "alpha beta gamma delta " * (MEGABYTES // 23), 1)))
    desk.read()
    began = time.process_time()
    desk.press("Ctrl+Shift+2")
    assert time.process_time() - began < 3
    began = time.process_time()
    desk.press("Down Down Right")
    assert time.process_time() - began < 0.3
