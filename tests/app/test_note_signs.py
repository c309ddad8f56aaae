"""The sign of a note at its place in the text: in both texts, the gutter and the overview; by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app.look.theme import Choice
from reader.app.structure.tree_looks import Column, Signs
from reader.app.texts.noted_text import NotedText
from reader.app.texts.overview_marks import Lane
from reader.app.texts.raw_pane import RawPane
from reader.app.texts.reading_pane import ReadingPane
from tests.app.desk import CABLE, Desk
from tests.app.pictures import picture_of

MakeDesk = Callable[[], Desk]
WORDS = CABLE.index("The pilots"), CABLE.index("The pilots") + len("The pilots took it")
NOTE = "Who told them?"


@pytest.fixture
def noted(desk: Desk) -> Desk:
    """A window with a note on some words of the first paragraph; one is elsewhere."""
    desk.session.note_span(NOTE, *WORDS)
    desk.session.place_caret(0, 0)
    return desk


def text(desk: Desk, name: str) -> RawPane | ReadingPane:
    desk.press("Ctrl+Shift+1" if name == "raw" else "Ctrl+Shift+2")
    QApplication.processEvents()
    pane: RawPane | ReadingPane = desk.window.raw if name == "raw" else desk.window.reading
    assert pane.isVisible()
    return pane


def bubble(pane: NotedText) -> QPoint:
    (sign,) = pane.note_signs(pane.rows_shown())
    assert sign.bubble is not None
    return sign.bubble.center().toPoint()


@pytest.mark.parametrize("name", ["raw", "reading"])
def test_the_words_have_a_line_over_them_and_a_bubble_at_their_end(noted: Desk, name: str) -> None:
    pane = text(noted, name)
    (sign,) = pane.note_signs(pane.rows_shown())
    place = pane.place_of(*WORDS)
    assert place is not None
    cursor = pane.textCursor()
    cursor.setPosition(place[1])
    end = pane.cursorRect(cursor)
    assert sign.words[0].right() == pytest.approx(end.left(), abs=2)
    assert sign.bubble is not None
    assert sign.bubble.left() == pytest.approx(end.left() + 1, abs=2)
    assert sign.bubble.top() <= end.top()


@pytest.mark.parametrize("name", ["raw", "reading"])
def test_over_many_rows_there_is_a_line_beside_them_and_none_over_each(desk: Desk, name: str) -> None:
    start, end = CABLE.index("E.O. 12958"), CABLE.index("The newspaper")
    desk.session.note_span(NOTE, start, end)
    pane = text(desk, name)
    pane.verticalScrollBar().setValue(0)
    desk.window.resize(900, 1200)
    QApplication.processEvents()
    (sign,) = pane.note_signs(pane.rows_shown())
    assert sign.beside is not None
    assert len(sign.words) <= 2
    assert all(sign.beside.left() < words.left() for words in sign.words)
    assert sign.beside.height() > 4 * sign.words[0].height()


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("name", ["raw", "reading"])
def test_it_is_drawn_and_moves_no_character(desk: Desk, name: str, choice: Choice) -> None:
    desk.window.theme.choose(choice)
    pane = text(desk, name)
    places = [pane.cursorRect(pane.cursorForPosition(QPoint(300, y))) for y in range(0, 400, 40)]
    desk.session.place_caret(0, 0)
    before = picture_of(pane.viewport())
    desk.session.note_span(NOTE, *WORDS)
    after = picture_of(pane.viewport())
    (sign,) = pane.note_signs(pane.rows_shown())
    assert sign.bubble is not None
    grey = [QColor(after.pixel(x, round(sign.words[0].top()))).lightness() for x in _across(sign.words[0])]
    base = QColor(desk.window.theme.colours.base).lightness()
    assert max(abs(each - base) for each in grey) > 60, "the line can be told in grey"
    assert _differing(before, after, sign.bubble.center().toPoint()) > 12
    assert [pane.cursorRect(pane.cursorForPosition(QPoint(300, y))) for y in range(0, 400, 40)] == places


def _across(rect: object) -> range:
    return range(round(rect.left()) + 1, round(rect.right()) - 1)  # type: ignore[attr-defined]


def _differing(one: QImage, other: QImage, around: QPoint) -> int:
    box = [(x, y) for x in range(around.x() - 6, around.x() + 7) for y in range(around.y() - 6, around.y() + 7)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in box)


@pytest.mark.parametrize("name", ["raw", "reading"])
def test_a_click_on_the_bubble_opens_the_note(noted: Desk, name: str) -> None:
    pane = text(noted, name)
    top = pane.verticalScrollBar().value()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=bubble(pane))
    assert noted.focused() is noted.window.inspector.note
    assert noted.window.inspector.note.text == NOTE
    assert noted.window.inspector.note.accessibleName() == "Note on these words"
    assert pane.verticalScrollBar().value() == top
    location = noted.session.location
    assert (location.start, location.end, location.chosen) == (*WORDS, False)


def test_a_click_elsewhere_on_the_words_only_places_the_caret(noted: Desk) -> None:
    pane = text(noted, "raw")
    (sign,) = pane.note_signs(pane.rows_shown())
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=sign.words[0].center().toPoint())
    assert noted.focused() is pane
    assert WORDS[0] < noted.session.location.start < WORDS[1]


def test_the_mouse_on_it_is_a_hand(noted: Desk) -> None:
    pane = text(noted, "raw")
    place = bubble(pane)
    QTest.mouseMove(pane.viewport(), place)
    assert pane.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(pane.viewport(), place + QPoint(80, 60))
    assert pane.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


@pytest.mark.parametrize("offset", [WORDS[0], WORDS[0] + 4, WORDS[1]])
def test_m_in_the_words_rewrites_their_note(noted: Desk, offset: int) -> None:
    noted.window.raw.setFocus()
    noted.session.place_caret(offset, offset)
    noted.press("M")
    assert noted.focused() is noted.window.inspector.note
    assert noted.window.inspector.note.text == NOTE
    QTest.keyClicks(noted.window.inspector.note, " Really?")
    noted.press("Escape")
    assert [note.text for note in noted.session.review.notes] == [f"{NOTE} Really?"]


def test_m_on_the_paragraph_is_still_a_note_on_all_of_it(noted: Desk) -> None:
    noted.window.raw.setFocus()
    noted.press("N M")
    assert noted.window.inspector.note.text == ""
    assert noted.window.inspector.note.accessibleName() == "Note on this paragraph"


def test_the_status_bar_and_the_card_say_it(noted: Desk) -> None:
    noted.session.place_caret(WORDS[0] + 2, WORDS[0] + 2)
    noted.window.status._forget_said()
    assert NOTE in noted.window.status.caret.toolTip()
    noted.window.card.show_at_caret()
    assert f"Note: {NOTE}" in noted.window.card.text()
    noted.session.place_caret(WORDS[1] + 9, WORDS[1] + 9)
    noted.window.card.show_at_caret()
    assert NOTE not in noted.window.card.text()


def test_the_gutter_has_it_where_the_words_begin(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(CABLE.replace("The pilots", "\nThe pilots")))
    start = CABLE.index("The pilots") + 1
    desk.session.note_span(NOTE, start, start + 3)
    gutter = desk.window.raw._gutter
    scene = desk.window.raw._scene
    assert scene is not None
    screen = desk.window.raw.rows_shown()
    (row,) = gutter._noted_rows(screen, scene)
    assert row.start == start
    assert f"Note: {NOTE}" in gutter.words_at(row.top + 2)
    desk.session.note("On all of it.", desk.session.rollup().units[0].number)
    rows = gutter._noted_rows(screen, scene)
    assert [each.start <= start for each in rows] == [True, True]
    box = gutter._note_box(rows[0])
    image = picture_of(gutter)
    inked = QColor(image.pixel(round(box.center().x()), round(box.top() + 2)))
    assert inked.name() == desk.window.theme.colours.text


def test_the_overview_has_every_note_and_leads_there(noted: Desk) -> None:
    noted.session.note("All of it.", noted.session.rollup().units[3].number)
    fixed, _ = noted.window.overview._placed()
    notes = [shape for shape in fixed if shape.lane is Lane.NOTE]
    assert [shape.note.text for shape in notes if shape.note] == [NOTE, "All of it."]
    assert [shape.number is None for shape in notes] == [True, False]
    from reader.app.texts.overview_shapes import LEFT

    place = QPointF(LEFT[Lane.NOTE] + 3, notes[0].top + 3).toPoint()
    QTest.mouseClick(noted.window.overview, Qt.MouseButton.LeftButton, pos=place)
    assert (noted.session.location.start, noted.session.location.end) == WORDS


def test_undo_takes_the_sign_away(noted: Desk) -> None:
    noted.session.undo()
    assert noted.session.standing.noted == ()
    assert text(noted, "raw").note_signs(noted.window.raw.rows_shown()) == []


def test_of_two_the_one_on_fewer_words_is_opened(noted: Desk) -> None:
    shorter = (WORDS[1] - len("took it"), WORDS[1])
    noted.session.note_span("Took what?", *shorter)
    noted.session.place_caret(WORDS[1] - 2, WORDS[1] - 2)
    here = noted.session.standing.note_here
    assert here is not None
    assert here.text == "Took what?"
    pane = text(noted, "raw")
    first, second = (sign.bubble for sign in pane.note_signs(pane.rows_shown()))
    assert first is not None
    assert second is not None
    assert not first.intersects(second), "both can be clicked"
    note = pane.note_under(QPointF(second.center()))
    assert note is not None
    assert note.text == "Took what?"


def test_a_note_on_a_part_outside_all_paragraphs_has_its_sign_too(desk: Desk) -> None:
    desk.window.raw.setFocus()
    start = CABLE.index("RUEHC/SECSTATE")
    desk.session.place_caret(start, start)
    desk.press("M")
    QTest.keyClicks(desk.window.inspector.note, "Not to the post?")
    desk.press("Escape")
    (note,) = desk.session.standing.noted
    assert note.anchor is not None
    assert note.anchor.start <= start < note.anchor.end
    assert len(desk.window.raw.note_signs(desk.window.raw.rows_shown())) == 1


def test_many_notes_are_drawn_within_a_frame(desk: Desk) -> None:
    from time import process_time

    for at in range(0, 200, 2):
        desk.session.note_span(f"Note {at}", WORDS[0] + at, WORDS[0] + at + 2)
    pane = text(desk, "raw")
    image = QImage(pane.viewport().size(), QImage.Format.Format_RGB32)
    best = 1.0
    for _ in range(5):
        painter = QPainter(image)
        begun = process_time()
        pane.paint_notes(painter, pane.rows_shown(), desk.window.theme.colours)
        best = min(best, process_time() - begun)
        painter.end()
    assert best < 0.016


def test_the_structure_says_so_too_outside_all_paragraphs(desk: Desk) -> None:
    start = CABLE.index("PREL")
    model = desk.window.tree.model
    cells, outline = model.cells, model.outline
    assert cells is not None
    assert outline is not None
    row = outline.listed(outline.cable.tree.leaf_at(start))
    assert cells.look(row, Column.STATE) is None
    desk.session.note_span("Which ones?", start, start + 4)
    assert cells.look(row, Column.STATE) == Signs(noted=True)
    assert cells.spoken(row, Column.STATE) == "with a note"
    desk.session.undo()
    assert cells.look(row, Column.STATE) is None
