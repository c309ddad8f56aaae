"""The reading view: clean paragraphs, in step with structure and raw text, worked by the same keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QShowEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import reader
from reader.app.look.theme import LIGHT, Theme
from reader.app.session import Session
from reader.app.state.draft import Edge
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts import reading_paint, reading_signs
from reader.app.texts.draft_paint import Sketch
from reader.app.texts.raw_pane import RawPane
from reader.app.texts.reading_map import ReadingMap
from reader.app.texts.reading_pane import ReadingPane
from reader.app.texts.text_tabs import RAW, READING
from reader.cable.passage import Role
from reader.review.rollup import UnitRollup
from tests.app.desk import CABLE, Desk
from tests.app.pictures import colours_in, picture_of

MakeDesk = Callable[[], Desk]
PAGED = CABLE.replace(
    "1. (SBU) The harbor lights were out on Monday.",
    "1. (SBU) The harbor lights were\nout on Monday.\n\nBRIDGETOWN 00000412 002 OF 002\n\n",
)


@pytest.fixture
def reading(desk: Desk) -> Desk:
    desk.press("Ctrl+Shift+2")
    return desk


def pane(desk: Desk) -> ReadingPane:
    return desk.window.reading


def lines(desk: Desk) -> list[str]:
    """What stands in the document, passage by passage."""
    return [block.shown for block in pane(desk).shown.blocks]


def beside(desk: Desk, number: int) -> QRect:
    """The room for signs on the left of the first row of a paragraph."""
    view = pane(desk)
    start = next(
        b.at for b in view.shown.blocks if b.passage.role is Role.PARAGRAPH and b.shown.startswith(f"{number}.")
    )
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    rect = view.cursorRect(cursor)
    return QRect(4, rect.top(), rect.left() - 30, rect.height())


# Its text


def test_keys_turn_to_the_reading_view_and_back(desk: Desk) -> None:
    desk.press("Ctrl+Shift+2")
    assert desk.focused() is pane(desk)
    assert desk.window.texts.index == READING
    assert desk.window.texts.tabs.currentIndex() == READING
    assert desk.said[-1] == "Reading view."
    desk.press("Ctrl+Shift+1")
    assert desk.focused() is desk.window.raw
    assert desk.window.texts.index == RAW


def test_the_mouse_turns_to_it_by_its_tab(desk: Desk) -> None:
    tabs = desk.window.texts.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(READING).center())
    assert pane(desk).isVisible()
    assert not desk.window.raw.isVisible()
    assert desk.focused() is pane(desk)


def test_it_is_remembered_which_text_was_shown(make_desk: MakeDesk) -> None:
    one = make_desk()
    one.open()
    one.press("Ctrl+Shift+2")
    one.window.close()
    other = make_desk()
    other.open()
    assert other.window.texts.index == READING
    assert other.focused() is pane(other)


def test_the_document_is_what_the_map_says(reading: Desk) -> None:
    view = pane(reading)
    assert view.document().toPlainText() == "\n".join(lines(reading))
    block = view.document().begin()
    for shown in view.shown.blocks:
        assert block.position() == shown.at
        block = block.next()
    assert lines(reading)[:5] == [
        "HARBOR LIGHTS OUT AGAIN",
        "Cable\tBRIDGETOWN 412, UNCLASSIFIED",
        "Date\tThursday 11 February 2010, 12:00 UTC, Routine",
        "From\tAMEMBASSY BRIDGETOWN",
        "To\tSECSTATE WASHDC",
    ]


def test_a_paragraph_is_whole_over_a_page_line(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(PAGED))
    desk.press("Ctrl+Shift+2")
    found = next(line for line in lines(desk) if line.startswith("1."))
    assert found == "1. (SBU) The harbor lights were out on Monday. The pilots took it with good humor."


@given(
    st.lists(st.sampled_from([*"ab \n\t\x00", "\r\n", "\U0001f600", "\u00a0", "1. (U) ", "2. (SBU) ", "\n\n"])).map(
        "".join
    )
)
def test_positions_lead_to_the_source_and_back(text: str) -> None:
    cable = reader.parse("UNCLAS BRIDGETOWN 000412\nSUBJECT: X\n\n1. (U) Words.\n\n" + text)
    shown = ReadingMap(cable.tree)
    for block in shown.blocks:
        assert block.end - block.at == len(block.shown.encode("utf-16-le")) // 2
        for stretch in block.passage.stretches:
            if not stretch.same or block.passage.role is Role.FACT:
                continue
            for inside in range(stretch.length):
                position = block.position(stretch.at + inside)
                assert shown.to_source(position) == stretch.start + inside
                assert shown.span_from(stretch.start + inside, stretch.start + inside) in {
                    (position, position),
                    (block.at + block.ahead, block.at + block.ahead),
                }


# In step


def test_going_to_the_next_unreviewed_selects_it_here(reading: Desk) -> None:
    reading.press("N N")
    cursor = pane(reading).textCursor()
    assert reading.paragraph == 2
    assert cursor.selectedText() == "2. (U) The newspaper printed a photograph of the dark harbor."
    assert cursor.position() < cursor.anchor()


def test_the_caret_leads_structure_and_session(reading: Desk) -> None:
    reading.press("N Down")
    while reading.paragraph == 1:
        reading.press("Down")
    place = reading.session.location
    assert place.origin == "raw"
    assert reading.paragraph == 2
    tree = reading.session.cable.tree if reading.session.cable else None
    assert tree is not None
    index = reading.window.tree.view.currentIndex()
    assert index.isValid()
    reading.press("Ctrl+Shift+1")
    raw = reading.window.raw
    assert raw.sees(raw.textCursor().position())


def test_the_raw_text_shows_where_one_went_in_the_reading_view(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(CABLE.replace("3. (SBU)", "\n".join(f"9{n}. (U) More." for n in range(80)) + "\n\n3. (SBU)")))
    desk.press("Ctrl+Shift+2 Ctrl+End Up")
    assert desk.session.location.start > 1000
    desk.press("Ctrl+Shift+1")
    raw = desk.window.raw
    assert raw.verticalScrollBar().value() > 0
    assert raw.sees(raw.textCursor().selectionStart())


def test_a_selection_is_one_of_the_source(reading: Desk) -> None:
    reading.press("N")
    cursor = pane(reading).textCursor()
    start = cursor.selectionStart() + len("1. (SBU) The ")
    cursor.setPosition(start)
    pane(reading).setTextCursor(cursor)
    for _ in range(len("harbor")):
        reading.press("Shift+Right")
    place = reading.session.location
    assert place.chosen
    assert CABLE[place.start : place.end] == "harbor"
    reading.press("Shift+U")
    parts = [part for unit in reading.session.rollup().units for part in unit.parts]
    assert [CABLE[part.anchor.start : part.anchor.end] for part in parts] == ["harbor"]


def test_a_fact_leads_to_its_line(reading: Desk) -> None:
    reading.press("Ctrl+Home Down")
    while pane(reading).textCursor().blockNumber() < 3:
        reading.press("Down")
    cable = reading.session.cable
    assert cable is not None
    assert cable.source.text[reading.session.location.start :].startswith("FM AMEMBASSY")


def test_find_shows_and_goes_to_matches_here(reading: Desk) -> None:
    reading.press("Ctrl+F H A R B O R")
    view = pane(reading)
    assert len(view._found) == CABLE.lower().count("harbor")
    reading.press("Escape")
    assert view.textCursor().selectedText().lower() == "harbor"


# The same keys


def test_single_keys_work_in_it(reading: Desk) -> None:
    reading.press("N U S A G M")
    assert reading.marks == ["U", "SBU", "SBU", None]
    assert reading.session.unit is not None
    assert reading.session.unit.flagged
    assert reading.focused() is not pane(reading)  # the note
    reading.press("Escape")
    assert reading.focused() is pane(reading)
    reading.press("Ctrl+Z Ctrl+Z")
    assert reading.marks == ["U", "SBU", None, None]


def test_tab_leaves_it_and_no_key_writes(reading: Desk) -> None:
    before = pane(reading).document().toPlainText()
    reading.press("X Space Delete Ctrl+V")
    assert pane(reading).document().toPlainText() == before
    reading.press("Tab")
    assert reading.focused() is not pane(reading)


def test_escape_takes_the_frame_away(reading: Desk) -> None:
    reading.press("N")
    assert LIGHT.frame in colours_in(picture_of(pane(reading).viewport()))
    reading.press("Escape")
    assert LIGHT.frame not in colours_in(picture_of(pane(reading).viewport()))
    assert not pane(reading).textCursor().hasSelection()


def test_a_decision_is_a_filled_chip_beside_what_is_written(reading: Desk) -> None:
    reading.press("N")
    view = pane(reading)
    before = colours_in(picture_of(view.viewport()), beside(reading, 1))
    reading.press("Shift+U")
    after = colours_in(picture_of(view.viewport()), beside(reading, 1))
    assert LIGHT.unclassified not in before
    assert LIGHT.unclassified in after
    assert "(SBU)" in lines(reading)[[line[:2] for line in lines(reading)].index("1.")]
    assert "marked U by reviewer" in view.words_on(view.shown.blocks[view.shown.index_of(CABLE.index("1. (SBU)"))])


def test_nothing_is_laid_out_anew_by_a_decision(reading: Desk) -> None:
    reading.press("N")
    revision = pane(reading).document().revision()
    reading.press("U S A")
    assert pane(reading).document().revision() == revision


def test_copying_gives_the_words_to_read(reading: Desk) -> None:
    reading.press("N Ctrl+C")
    assert QApplication.clipboard().text() == (
        "1. (SBU) The harbor lights were out on Monday. The pilots took it with good humor."
    )


def test_it_zooms_with_the_raw_text(reading: Desk) -> None:
    before = pane(reading).document().defaultFont().pointSizeF()
    reading.press("Ctrl+Plus")
    assert pane(reading).document().defaultFont().pointSizeF() > before
    assert pane(reading).zoom == reading.window.raw.zoom


def test_it_is_text_for_a_screen_reader(reading: Desk) -> None:
    QAccessible.setActive(True)
    heard = QAccessible.queryAccessibleInterface(pane(reading))
    assert heard.text(QAccessible.Text.Name) == "Reading view"
    assert heard.role() is QAccessible.Role.EditableText
    assert heard.state().readOnly
    text = heard.textInterface()
    assert "1. (SBU) The harbor lights" in text.text(0, text.characterCount())


# Drafts, suggestions, whose markings


def select(desk: Desk, words: str) -> tuple[int, int]:
    """Select words of the source in the reading view, as the user does."""
    view = pane(desk)
    start = CABLE.index(words)
    span = view.shown.span_from(start, start + len(words))
    assert span is not None
    cursor = view.textCursor()
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    return span


def sketched(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[Sketch]:
    """What is drawn of drafts from now on."""
    found: list[Sketch] = []
    monkeypatch.setattr(reading_signs, "paint_draft", lambda _painter, sketch, _colours: found.append(sketch))
    picture_of(pane(desk).viewport())
    return found


def test_what_would_be_marked_is_drawn_before_it_is(reading: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    select(reading, "arbor lights were o")
    (sketch,) = sketched(reading, monkeypatch)
    draft = reading.session.draft
    assert draft is not None
    assert CABLE[draft.start : draft.end] == "harbor lights were out"
    assert sketch.rects
    assert sketch.edge is None
    reading.press("Escape")
    assert sketched(reading, monkeypatch) == []


def test_the_end_of_a_span_moves_by_the_same_keys(reading: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    select(reading, "harbor lights")
    reading.press("Shift+U BracketRight")
    assert reading.focused() is pane(reading)
    reading.press("Ctrl+Right")
    (sketch,) = sketched(reading, monkeypatch)
    assert sketch.edge is Edge.END
    reading.press("Return")
    assert [part.anchor.quote for part in reading.session.spans()] == ["harbor lights were"]
    reading.press("BracketRight Down")
    moving = reading.session.moving
    assert moving is not None
    assert moving.end > CABLE.index("harbor lights were") + len("harbor lights were")
    reading.press("Escape")
    assert reading.session.moving is None


def test_a_suggestion_has_a_dotted_outline_here_too_and_return_takes_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open(desk.write(CABLE.replace("3. (SBU)", "3. ").replace("2. (U)", "2. (SBU)")))
    desk.press("Ctrl+Shift+2")
    (number,) = desk.session.suggestion().units
    desk.session.select(number)
    room = beside(desk, 3)
    shown = colours_in(picture_of(pane(desk).viewport()), room)
    desk.window.commands["suggest"].trigger()
    assert shown - colours_in(picture_of(pane(desk).viewport()), room)
    desk.window.commands["suggest"].trigger()
    desk.press("Return")
    unit = desk.session.rollup().unit(number)
    assert unit is not None
    assert unit.reviewed == "SBU"


def test_whose_markings_are_shown_counts_here_too(reading: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    reading.press("N Shift+U")
    drawn: list[tuple[reading_paint.Bar | None, reading_paint.Chip | None]] = []
    outlined: list[list[tuple[int, int]]] = []

    def note(_painter: object, _page: object, _found: object, unit: UnitRollup, bar: object, chip: object) -> None:
        if unit.written == "SBU" and unit.reviewed == "U":
            drawn.append((bar, chip))  # type: ignore[arg-type]

    monkeypatch.setattr(reading_paint, "paint_unit", note)
    monkeypatch.setattr(reading_paint, "paint_marks", lambda _p, _page, spans, _mark: outlined.append(list(spans)))
    for marks, bar, chip in (
        (ShownMarks.BOTH, reading_paint.Bar("SBU", "U", split=True), reading_paint.Chip("U")),
        (ShownMarks.WRITTEN, reading_paint.Bar("SBU"), None),
        (ShownMarks.MINE, reading_paint.Bar("U"), reading_paint.Chip("U")),
    ):
        reading.window.views.choose_marks(marks)
        drawn.clear()
        outlined.clear()
        picture_of(pane(reading).viewport())
        assert drawn == [(bar, chip)]
        assert any(outlined) is (marks is not ShownMarks.MINE)


def test_unlinked_it_stays_where_it_is(reading: Desk) -> None:
    reading.press("N")
    before = pane(reading).textCursor().selectionStart()
    reading.press("Ctrl+Shift+L Ctrl+2 Down Down")
    assert reading.session.location.origin == "tree"
    assert pane(reading).textCursor().selectionStart() == before
    reading.press("Ctrl+1")
    assert reading.session.location.start == pane(reading).shown.to_source(before), "its own place is the place again"
    reading.press("Ctrl+Shift+L Ctrl+2 Down Down")
    assert pane(reading).textCursor().selectionStart() != before


# Its size


def test_ten_thousand_paragraphs_are_set_without_being_laid_out(desk: Desk) -> None:
    text = "UNCLAS BRIDGETOWN 000412\nSUBJECT: BIG\n\n"
    text += "\n\n".join(
        "\n\n".join(f"{number}. (SBU) The lights were out again." for number in range(1, 501))
        + "\n\nMore of it\n----------"
        for _ in range(20)
    )
    desk.open(desk.write(text, "big.txt"))
    desk.press("Ctrl+Shift+2")
    view = pane(desk)
    assert len(view.shown.blocks) > 10_000
    assert view.document().blockCount() == len(view.shown.blocks)
    assert len(view.rows_shown().rows) < 100
    desk.press("Ctrl+End")
    assert desk.session.location.start > len(text) - 100


def test_a_narrow_window_still_has_room_for_words(reading: Desk) -> None:
    reading.window.resize(640, 480)
    view = pane(reading)
    assert view.lineWrapColumnOrWidth() <= view.viewport().width()
    assert view.text_right - view.rows_shown().margin > view.viewport().width() / 2


def test_real_cables_are_shown(corpus: Path, desk: Desk) -> None:
    desk.press("Ctrl+Shift+2")
    for path in sorted(corpus.glob("*.txt"))[::12]:
        desk.session.open(reader.read_cable(path))
        view = pane(desk)
        desk.press("N")
        QApplication.processEvents()
        assert not picture_of(view.viewport()).isNull()
        assert view.document().toPlainText().replace("\u00a0", " ") == "\n".join(lines(desk)).replace("\u00a0", " ")
        assert view.cursorForPosition(QPoint(0, 0)).block().isValid()


@pytest.mark.parametrize("kind", [RawPane, ReadingPane])
def test_a_pane_that_is_taken_apart_shows_nothing_more(qapp: QApplication, kind: type[RawPane | ReadingPane]) -> None:
    taken = kind(Session(), Theme(qapp))
    vars(taken).clear()  # as the garbage collector leaves it, while Qt still shows it in the place of another page
    QApplication.sendEvent(taken, QShowEvent())
    assert not taken._whole


def test_nothing_shines_between_the_lines_of_what_is_selected(reading: Desk) -> None:
    reading.window.resize(700, 700)
    reading.press("N")
    QTest.qWait(1)
    view = pane(reading)
    start, end = view.textCursor().selectionStart(), view.textCursor().selectionEnd()
    rows = [row for row in view.rows_shown().rows if start <= row.start and row.end <= end]
    assert len(rows) > 1
    ground = view.palette().highlight().color().name()
    picture = picture_of(view.viewport())
    for y in range(round(rows[0].top) + 2, round(rows[-1].top)):
        assert ground in colours_in(picture, QRect(round(rows[0].x(rows[0].start)) + 2, y, 150, 1)), y
