"""Finding words."""

from __future__ import annotations

import sys
from multiprocessing import active_children
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.find.find_scopes import Scope
from reader.app.find.folded import ALONE
from reader.app.find.pattern_search import ENDED, TOO_LONG, PatternSearch
from reader.app.find.search import Haystack, PatternError, Query, matches
from reader.app.language import Translator, read_texts, say, wanted
from reader.resources import read
from reader.review.snapping import whole_words
from tests.app.desk import CABLE, Desk

WRAPPED = "MULTINATIONAL SECURITY\r\nMEETING, multi-\nnational  security meeting of co-\r\noperation"


def found(text: str, query: Query | str) -> list[str]:
    return [text[start:end] for start, end in matches(text, query)]


def test_line_breaks_and_case_do_not_matter() -> None:
    assert found(WRAPPED, "security meeting") == ["SECURITY\r\nMEETING", "security meeting"]


def test_a_word_that_a_hyphen_broke_is_found_with_and_without_the_hyphen() -> None:
    assert found(WRAPPED, "multinational security") == ["MULTINATIONAL SECURITY", "multi-\nnational  security"]
    assert found(WRAPPED, "co-operation") == found(WRAPPED, "Cooperation") == ["co-\r\noperation"]


def test_each_blank_of_unicode_is_a_blank() -> None:
    assert set(map(chr, ALONE)) == {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()}


def test_lines_can_be_taken_as_they_are() -> None:
    assert found(WRAPPED, Query("security meeting", across=False)) == ["security meeting"]
    assert found(WRAPPED, Query("multinational", across=False)) == ["MULTINATIONAL"]


def test_capitals_can_count() -> None:
    assert found(WRAPPED, Query("SECURITY", case=True)) == ["SECURITY"]
    assert found("Stra\u00dfe STRASSE", "strasse") == ["Stra\u00dfe", "STRASSE"]
    assert found("\u0130stanbul \u00e9t\u00c9", "\u00c9T\u00c9") == ["\u00e9t\u00c9"]


def test_whole_words_only() -> None:
    assert matches("car carpet (car) scar", Query("car", whole=True)) == [(0, 3), (12, 15)]


def test_regular_expressions() -> None:
    assert found(WRAPPED, Query(r"secur\w+ meet", pattern=True)) == ["SECURITY\r\nMEET", "security meet"]
    assert found(WRAPPED, Query("[A-Z]{8,}", pattern=True, case=True)) == ["MULTINATIONAL", "SECURITY"]
    assert matches("abc", Query("x*", pattern=True)) == []


@pytest.mark.parametrize("pattern", ["(", "[a", "*", "a{2,1}", "(?P<1>a)", "\\"])
def test_what_is_no_pattern_is_said_in_a_sentence(pattern: str) -> None:
    with pytest.raises(PatternError, match=r"^Not a regular expression: .*\.$"):
        matches("abc", Query(pattern, pattern=True))


def test_no_words_match_nothing() -> None:
    assert matches("text", "  ") == []


@given(st.text(max_size=80), st.text(min_size=1, max_size=5), st.booleans())
def test_what_is_found_holds_the_words(text: str, words: str, across: bool) -> None:
    def bare(written: str) -> str:
        return "".join(written.split()).replace("-", "").casefold()

    for start, end in matches(text, Query(words, across=across)):
        assert 0 <= start < end <= len(text)
        assert bare(words) in bare(text[start:end])


@given(st.text(alphabet="aA\u00df-\r\n \t", max_size=40), st.data())
def test_every_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for query in (Query(text[start:end], across=False), Query(text[start:end], across=False, case=True)):
        if not query.blank:
            assert any(first <= end and start <= last for first, last in matches(text, query))


def test_a_text_is_folded_once() -> None:
    haystack = Haystack(WRAPPED)
    haystack.find(Query("meeting"))
    folded = dict(haystack._folded)
    haystack.find(Query("security"))
    assert haystack._folded == folded


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
    assert bar._count.text() == "4 of 4 \u00b7 On from the end"
    assert desk.said[-1] == "On from the end: 4 of 4."


def test_escape_returns_to_where_the_search_began(desk: Desk) -> None:
    desk.press("N N")
    begun = desk.session.location
    desk.press("Ctrl+F L A M P S")
    assert desk.paragraph == 3
    desk.press("Escape")
    assert desk.focused() is desk.window.raw
    assert desk.session.location == begun
    assert not desk.window.find_bar.isVisible()


def test_escape_gives_a_selection_back_to_be_marked(desk: Desk) -> None:
    start = CABLE.index("harbor master")
    desk.session.place_caret(start, start + 13)
    desk.press("Ctrl+F P I L O T S Escape U")
    (decision,) = desk.session.review.decisions
    assert decision.anchor.quote == "harbor master"


def test_closing_the_bar_stays_at_the_match(desk: Desk) -> None:
    desk.press("Ctrl+F L A M P S")
    desk.window.find_bar.close_bar()
    assert desk.focused() is desk.window.raw
    assert desk.window.raw.textCursor().selectedText() == "lamps"


def test_a_match_is_no_selection_to_be_marked(desk: Desk) -> None:
    desk.press("Ctrl+F L A M P S Ctrl+1 U")
    assert desk.marks == [None, None, "U", None]


def test_ways_of_looking_by_key_and_button(desk: Desk) -> None:
    bar = desk.window.find_bar
    desk.press("Ctrl+F H A R B O R")
    assert bar._count.text() == "1 of 4"
    desk.press("Alt+C")
    assert (bar._count.text(), bar.looks("find-case")) == ("1 of 3", True)
    assert desk.window.commands["find-case"].isChecked()
    desk.press("Alt+C")
    assert bar._count.text() == "1 of 4"
    bar._field.setText("harb")
    desk.press("Alt+W")
    assert bar._count.text() == "Not found"


def test_a_pattern_is_looked_for_in_another_process(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.window.find_bar
    bar._ways["find-pattern"] = True
    bar._field.setText(r"h.rbor \w+s\b")
    desk.press("Ctrl+F")
    qtbot.waitUntil(lambda: bar._count.text() == "1 of 2", timeout=20_000)
    assert desk.window.raw.textCursor().selectedText() == "HARBOR LIGHTS"
    bar._field.setText("(")
    qtbot.waitUntil(lambda: bar._count.text().startswith("Not a regular expression"), timeout=20_000)
    bar.close_bar()
    assert not bar._patterns.busy


def test_a_runaway_pattern_is_stopped(qtbot: QtBot) -> None:
    search = PatternSearch(patience=300)
    fast, slow = Query("b", pattern=True), Query("(x+x+)+y", pattern=True)
    for query, answer in ((fast, [(0, 1)]), (slow, TOO_LONG), (fast, [(0, 1)])):
        with qtbot.waitSignal(search.answered, timeout=20_000) as answered:
            search.look_for("b" + "x" * 60, query)
        assert answered.args == [query, answer]
    search.stop()


def test_a_process_that_dies_is_no_fault_of_the_pattern(qtbot: QtBot) -> None:
    search = PatternSearch()
    query = Query("(x+x+)+y", pattern=True)
    with qtbot.waitSignal(search.answered, timeout=20_000) as answered:
        search.look_for("x" * 60, query)
        for process in active_children():
            process.kill()
    assert answered.args == [query, ENDED]
    with qtbot.waitSignal(search.answered, timeout=20_000) as answered:
        search.look_for("xxy", query)
    assert answered.args == [query, [(0, 3)]]
    search.stop()


def test_of_patterns_asked_for_meanwhile_the_last_one_counts(qtbot: QtBot) -> None:
    search = PatternSearch()
    queries = [Query(words, pattern=True) for words in ("a", "b", "c")]
    heard: list[object] = []
    search.answered.connect(lambda query, _found: heard.append(query))
    for query in queries:
        search.look_for("abc", query)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)
    assert heard == [queries[0], queries[2]]
    search.stop()


def test_looking_in_the_structure_and_in_notes(desk: Desk) -> None:
    bar = desk.window.find_bar
    desk.press("N M L A M P S Escape Ctrl+F")
    bar._scope.setCurrentText(Scope.NOTES)
    desk.press("L A M P")
    assert (bar._count.text(), desk.paragraph) == ("1 of 1", 1)
    bar._scope.setCurrentText(Scope.STRUCTURE)
    bar._field.setText("paragraph 4")
    assert (bar._count.text(), desk.paragraph) == ("1 of 1", 4)


def test_what_is_not_there_is_said(desk: Desk) -> None:
    desk.press("Ctrl+F Q Q")
    assert desk.window.find_bar._count.text() == "Not found"
    assert desk.session.location.number == -1


def test_f3_with_the_bar_closed_goes_on_from_here(desk: Desk) -> None:
    desk.press("Ctrl+F H A R B O R Escape N N N F3")
    assert desk.paragraph == 3
    assert desk.focused() is desk.window.raw
    assert desk.window.find_bar._count.text() == "4 of 4"


def test_f3_without_words_opens_the_bar(desk: Desk) -> None:
    desk.press("F3")
    assert desk.window.find_bar.isVisible()


def test_what_is_no_pattern_is_said_in_the_language_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    search, translator = PatternSearch(), Translator(wanted("de", []), read_texts(read("translations/de.ts")), qapp)
    with qtbot.waitSignal(search.answered, timeout=20_000) as answered:
        search.look_for("abc", Query("(a", pattern=True))
    search.stop()
    sentence = cast("str", answered.args[1]) if answered.args is not None else ""
    assert sentence == "Not a regular expression: a ) is missing at character 1."
    QCoreApplication.installTranslator(translator)
    try:
        assert say(sentence) == "Kein regul\u00e4rer Ausdruck: eine ) fehlt bei Zeichen 1."
    finally:
        QCoreApplication.removeTranslator(translator)
