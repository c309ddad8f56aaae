"""Finding words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.app.search import matches
from reader.review.snapping import whole_words
from tests.app.desk import Desk


def test_line_breaks_and_case_do_not_matter() -> None:
    text = "MULTINATIONAL SECURITY\r\nMEETING, multinational  security meeting"
    assert [text[start:end] for start, end in matches(text, "security meeting")] == [
        "SECURITY\r\nMEETING",
        "security meeting",
    ]


def test_no_words_match_nothing() -> None:
    assert matches("text", "  ") == []


@given(st.text(max_size=80), st.text(min_size=1, max_size=5))
def test_what_is_found_holds_the_words(text: str, words: str) -> None:
    for start, end in matches(text, words):
        assert 0 <= start < end <= len(text)
        assert "".join(text[start:end].split()).casefold() == "".join(words.split()).casefold()


@given(st.text(alphabet="ab ,.", max_size=30), st.data())
def test_a_selection_grows_to_words_and_no_further(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole_words(text, start, end)
    assert first <= start <= end <= last
    assert text[first:start].isalnum() or first == start
    assert text[end:last].isalnum() or end == last
    assert whole_words(text, first, last) == (first, last)


def test_find_counts_and_walks_round(desk: Desk) -> None:
    desk.press("Ctrl+F H A R B O R")
    bar = desk.window.find_bar
    assert bar._count.text() == "1 of 4"
    starts = [desk.session.location.start]
    for keys in ("Return", "F3", "F3", "F3"):
        desk.press(keys)
        starts.append(desk.session.location.start)
    assert starts == [*sorted(starts[:4]), starts[0]]
    desk.press("Shift+F3")
    assert desk.session.location.start == starts[3]
    assert bar._count.text() == "4 of 4"


def test_escape_returns_to_the_text_with_the_match_selected(desk: Desk) -> None:
    desk.press("Ctrl+F L A M P S Escape")
    assert desk.focused() is desk.window.raw
    assert desk.window.raw.textCursor().selectedText() == "lamps"
    assert not desk.window.find_bar.isVisible()


def test_a_match_is_no_selection_to_be_marked(desk: Desk) -> None:
    desk.press("Ctrl+F L A M P S Escape U")
    assert desk.marks == [None, None, "U", None]


def test_what_is_not_there_is_said(desk: Desk) -> None:
    desk.press("Ctrl+F Q Q")
    assert desk.window.find_bar._count.text() == "Not found"
    assert desk.session.location.number == -1


def test_f3_without_words_opens_the_bar(desk: Desk) -> None:
    desk.press("F3")
    assert desk.window.find_bar.isVisible()
