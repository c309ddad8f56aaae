"""A very long line: it is broken for the widget alone, and every place in it is exact."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from reader.app.positions import LONGEST
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
