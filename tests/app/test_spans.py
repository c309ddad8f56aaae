"""Spans below paragraphs, by keys: marked, previewed, gone to, moved, trimmed, cleared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest

from reader.app.intents.span_intents import NO_SPAN, NO_SPANS
from reader.app.session import Session
from reader.app.texts import raw_paint
from tests.app.desk import CABLE, Desk
from tests.benchmarks.keystrokes import long_cable, open_spans


def choose(desk: Desk, words: str) -> tuple[int, int]:
    """Select words in the text as a person does."""
    start = CABLE.index(words)
    cursor = desk.window.raw.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
    desk.window.raw.setTextCursor(cursor)
    return start, start + len(words)


def spans(session: Session) -> list[tuple[str, str | None]]:
    return [(one.anchor.quote, one.mark) for one in session.spans()]


def test_a_selection_snaps_to_words_and_shift_takes_exactly_what_is_selected(desk: Desk) -> None:
    choose(desk, "ights were ou")
    assert desk.session.draft is not None
    preview = desk.window.inspector.draft
    assert preview.isVisible()
    assert preview.text.text() == "U or S marks: \u201clights were out\u201d"
    assert preview.hint.text() == "Shift+U or Shift+S marks exactly \u201cights were ou\u201d."
    desk.press("U")
    assert spans(desk.session) == [("lights were out", "U")]
    choose(desk, "ilots took i")
    desk.press("Shift+U")
    assert spans(desk.session) == [("lights were out", "U"), ("ilots took i", "U")]


def test_trailing_blanks_are_dropped_and_punctuation_is_kept(desk: Desk) -> None:
    choose(desk, "on Monday. ")
    assert not desk.window.inspector.draft.hint.isVisible(), "Shift marks no blanks either"
    desk.press("U")
    assert spans(desk.session) == [("on Monday.", "U")]


def test_most_of_a_sentence_offers_the_sentence_and_return_takes_it(desk: Desk) -> None:
    choose(desk, "pilots took it with good humor")
    draft = desk.session.draft
    assert draft is not None
    assert draft.sentence is not None
    assert "Return takes the whole sentence." in desk.window.inspector.draft.hint.text()
    desk.press("Return")
    assert desk.said[-1] == "The whole sentence is selected."
    desk.press("U")
    assert spans(desk.session) == [("The pilots took it with good humor.", "U")]


def test_a_little_of_a_sentence_offers_nothing(desk: Desk) -> None:
    choose(desk, "pilots")
    desk.press("Return")
    assert desk.session.draft is not None
    assert desk.session.draft.sentence is None
    assert desk.session.review.decisions == ()


def test_a_selection_across_paragraphs_marks_each_as_one_step(desk: Desk) -> None:
    choose(desk, CABLE[CABLE.index("pilots took") : CABLE.index("He has asked")])
    assert desk.window.inspector.draft.text.text() == "U or S marks 3 paragraphs."
    desk.press("U")
    assert desk.marks == ["U", "U", "U", None]
    assert desk.session.history.labels == ("Mark 3 paragraphs U",)
    assert any("3 paragraphs" in sentence for sentence in desk.said)
    desk.press("Ctrl+Z")
    assert desk.marks == [None] * 4


def test_a_later_span_trims_an_earlier_one_in_one_step_and_says_so(desk: Desk) -> None:
    choose(desk, "pilots took it with good humor")
    desk.press("Shift+U")
    choose(desk, "with good humor.")
    desk.press("Shift+S")
    assert spans(desk.session) == [("pilots took it", "U"), ("with good humor.", "SBU")]
    assert "an earlier span was trimmed" in desk.said[-1]
    choose(desk, "took")
    desk.press("Shift+S")
    assert spans(desk.session)[:3] == [("pilots", "U"), ("took", "SBU"), ("it", "U")]
    assert "an earlier span was split" in desk.said[-1]
    desk.press("Ctrl+Z Ctrl+Z")
    assert spans(desk.session) == [("pilots took it with good humor", "U")]


def test_ctrl_down_and_up_go_from_span_to_span(desk: Desk) -> None:
    desk.press("Ctrl+Down")
    assert desk.said == [NO_SPANS]
    for words in ("pilots", "photograph", "ministries"):
        choose(desk, words)
        desk.press("Shift+U")
    desk.session.place_caret(0, 0)
    visited = []
    for _ in range(4):
        desk.press("Ctrl+Down")
        here = desk.session.location
        visited.append(CABLE[here.start : here.end])
    assert visited == ["pilots", "photograph", "ministries", "pilots"]
    desk.press("Ctrl+Up")
    assert desk.session.span is not None
    assert desk.session.span.anchor.quote == "ministries"
    assert desk.said[-1] == "Span 3 of 3: U, \u201cministries\u201d."


def test_what_was_done_to_a_part_is_said_as_what_was_done_to_the_whole(desk: Desk) -> None:
    choose(desk, "pilots took")
    desk.press("Shift+U")
    assert desk.said[-1] == "Part of paragraph 1, marked U, 0 of 4 reviewed."
    choose(desk, CABLE[CABLE.index("humor") : CABLE.index("newspaper")])
    desk.press("Shift+S")
    assert desk.said[-1].startswith("2 paragraphs, marked SBU, ")
    choose(desk, "ministries")
    desk.press("Backspace")
    assert "marked" not in desk.said[-1]


def test_backspace_clears_the_span_and_leaves_the_paragraph(desk: Desk) -> None:
    desk.press("N Shift+U")
    choose(desk, "pilots took")
    desk.press("Shift+S")
    inside = CABLE.index("took") + 1
    desk.session.place_caret(inside, inside)
    desk.press("Backspace")
    assert spans(desk.session) == []
    assert desk.marks[0] == "U"
    assert desk.session.history.undo_label == "Clear part of paragraph 1"
    desk.press("Ctrl+Z Ctrl+Down Delete")
    assert spans(desk.session) == []


def test_the_end_of_what_was_marked_a_moment_ago_is_moved_without_going_there_first(desk: Desk) -> None:
    choose(desk, " pilots")
    desk.press("Shift+U BracketRight Ctrl+Right Return")
    assert spans(desk.session) == [("pilots took", "U")]


@pytest.mark.parametrize(
    ("keys", "quote"),
    [
        ("BracketRight Right Right Right Return", "pilots to"),
        ("BracketRight Ctrl+Right Return", "pilots took"),
        ("BracketLeft Ctrl+Left Return", "The pilots"),
        ("BracketLeft Right Return", "ilots"),
        ("BracketRight Left BracketLeft Right Return", "ilot"),
        ("BracketRight End Return", "pilots took it with good humor."),
        ("BracketLeft Home Return", "The harbor lights were out on Monday. The pilots"),
        ("BracketRight Right Return", "pilots"),  # the blank alone is dropped
        ("BracketLeft Right Right Right Right Right Right Right Right Return", "s"),  # something is always left
    ],
)
def test_brackets_and_arrows_move_the_ends(desk: Desk, keys: str, quote: str) -> None:
    choose(desk, "pilots")
    desk.press("Shift+U Ctrl+Down")
    before = len(desk.session.history.steps)
    desk.press(keys)
    assert spans(desk.session) == [(quote, "U")]
    assert len(desk.session.history.steps) == before + (quote != "pilots"), "one step, or none"
    assert desk.session.moving is None


def test_escape_leaves_the_span_as_it_was(desk: Desk) -> None:
    choose(desk, "pilots")
    desk.press("Shift+U Ctrl+Down")
    before = desk.session.review
    desk.press("BracketRight Right Right")
    assert desk.window.inspector.draft.text.text() == "Will hold of: \u201cpilots t\u201d"
    desk.press("Escape")
    assert desk.session.review is before
    assert desk.session.moving is None
    assert desk.said[-1] == "The span stays as it was."
    assert not desk.window.inspector.draft.isVisible()


def test_going_elsewhere_ends_the_moving(desk: Desk) -> None:
    choose(desk, "pilots")
    desk.press("Shift+U Ctrl+Down BracketRight Right N")
    assert desk.session.moving is None
    assert spans(desk.session) == [("pilots", "U")]


def test_a_mark_while_moving_takes_the_new_ends_too(desk: Desk) -> None:
    choose(desk, "pilots")
    desk.press("Shift+U Ctrl+Down BracketRight Ctrl+Right S")
    assert spans(desk.session) == [("pilots took", "SBU")]
    desk.press("Ctrl+Z")
    assert spans(desk.session) == [("pilots", "U")]


def test_a_moved_end_trims_its_neighbour(desk: Desk) -> None:
    for words, key in (("pilots", "Shift+U"), ("took it", "Shift+S")):
        choose(desk, words)
        desk.press(key)
    desk.session.place_caret(CABLE.index("pilots") + 1, CABLE.index("pilots") + 1)
    desk.press("BracketRight Ctrl+Right Return")
    assert spans(desk.session) == [("pilots took", "U"), ("it", "SBU")]
    assert desk.said[-1] == "Move part of paragraph 1, an earlier span was trimmed."


def test_the_ends_of_a_selection_move_too_and_return_selects(desk: Desk) -> None:
    choose(desk, "pilots")
    desk.press("BracketRight Ctrl+Right Return")
    place = desk.session.location
    assert CABLE[place.start : place.end] == "pilots took"
    assert desk.session.review.decisions == ()
    assert place.chosen
    desk.press("S")
    assert spans(desk.session) == [("pilots took", "SBU")]


def test_without_a_span_brackets_say_so(desk: Desk) -> None:
    desk.press("N BracketLeft")
    assert desk.said[-1] == NO_SPAN
    assert desk.session.moving is None


def test_up_and_down_move_an_end_by_a_row(desk: Desk) -> None:
    desk.window.resize(700, 600)
    choose(desk, "harbor lights were out on")
    desk.press("Shift+U Ctrl+Down BracketRight Down")
    moving = desk.session.moving
    assert moving is not None
    assert moving.end > CABLE.index("lights were out on") + len("lights were out on")
    low = moving.end
    desk.press("Up")
    assert desk.session.moving is not None
    assert desk.session.moving.end < low
    desk.press("Down Return")
    assert spans(desk.session)[0][0].startswith("harbor lights were out on Monday.")


def test_a_paragraph_with_a_higher_part_says_so_everywhere(desk: Desk) -> None:
    desk.press("N N Shift+U")
    choose(desk, "printed a photograph")
    desk.press("Shift+S")
    unit = desk.session.rollup().units[1]
    assert unit.chip == "U+SBU part"
    assert "1 SBU part" in desk.window.status.rollup.whole
    desk.session.select(unit.number)
    inspector = desk.window.inspector
    assert inspector.effective.shown == "U+SBU part"
    index = desk.window.tree.model.index_of(unit.number, 2)
    assert desk.window.tree.model.data(index) == "U+SBU"


def test_marking_is_painted_without_moving_a_character(desk: Desk) -> None:
    raw = desk.window.raw

    def rects() -> list[QRect]:
        cursor = raw.textCursor()
        found = []
        for position in range(0, len(CABLE), 7):
            cursor.setPosition(position)
            found.append(raw.cursorRect(cursor))
        return found

    before, picture = rects(), raw.viewport().grab().toImage()
    choose(desk, "pilots took it")
    desk.press("Shift+U")
    desk.session.place_caret(0, 0)
    assert rects() == before
    assert raw.viewport().grab().toImage() != picture


def test_of_thousands_of_spans_only_those_on_the_screen_are_looked_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_spans(desk, long_cable(300), 3_000)
    painted: list[int] = []
    original = raw_paint.paint_tag

    def counted(painter: QPainter, shown: raw_paint.Shown, position: int, *args: object, **words: object) -> bool:
        painted.append(position)
        return bool(original(painter, shown, position, *args, **words))  # type: ignore[arg-type]

    monkeypatch.setattr(raw_paint, "paint_tag", counted)
    raw = desk.window.raw
    raw.viewport().repaint()
    screen = raw.rows_shown()
    assert 0 < len(painted) < 100
    assert all(screen.start - 1_500 < position < screen.end for position in painted)


def test_a_step_among_thousands_of_spans_draws_one_unit_anew(desk: Desk) -> None:
    open_spans(desk, long_cable(300), 3_000)
    desk.press("N")
    scene = desk.window.raw._scene
    assert scene is not None
    before = scene.units
    desk.press("Shift+S")
    assert sum(one is not other for one, other in zip(before, scene.units, strict=True)) == 1
    desk.press("Ctrl+Z")
    assert sum(one is not other for one, other in zip(before, scene.units, strict=True)) == 1


def test_many_paragraphs_share_the_segments_of_the_bar(desk: Desk) -> None:
    open_spans(desk, long_cable(300), 0)
    bar = desk.window.status.bar
    assert bar.segments < 60
    assert sum((bar.under(index) for index in range(bar.segments)), ()) == desk.session.rollup().units
    assert bar.words_of(0).startswith("Paragraph 1 to Paragraph ")
    assert bar.words_of(0).endswith(": unreviewed")


@pytest.mark.parametrize(("width", "most"), [(1024, 125), (1280, 155), (2400, 220)])
def test_the_bar_leaves_room_for_what_is_said(desk: Desk, width: int, most: int) -> None:
    desk.window.resize(width, 700)
    open_spans(desk, long_cable(300), 0)
    QTest.qWait(1)
    bar = desk.window.status.bar
    assert most - 40 < bar.width() <= most
    assert sum((bar.under(index) for index in range(bar.segments)), ()) == desk.session.rollup().units


def test_a_span_is_titled_told_and_has_its_history(desk: Desk) -> None:
    choose(desk, "pilots took")
    desk.press("Shift+U Ctrl+Down Shift+S")
    inspector = desk.window.inspector
    assert inspector.title.text() == "Part of Paragraph 1"
    assert inspector.meaning.text() == "\u201cpilots took\u201d"
    assert inspector.mine.mark == "SBU"
    lines = inspector.history.text().split("\n")
    assert lines[0] == "History: 2 decisions"
    assert lines[1].startswith("Marked SBU by you, ")
    assert lines[2].endswith("(superseded)")


def test_the_reason_asked_for_is_told_to_be_of_a_part(desk: Desk) -> None:
    start = CABLE.index("harbor lights")
    desk.session.place_caret(start, start + len("harbor lights"))
    desk.press("Shift+U", desk.window.raw)
    assert desk.window.inspector.last.whole == "of the last decision: a part of paragraph 1 marked U"
    desk.press("N Shift+U")
    assert desk.window.inspector.last.whole.endswith("decision: paragraph 2 marked U")
