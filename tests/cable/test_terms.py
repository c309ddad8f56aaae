"""Terms of shared lists, found in a text."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.terms import LONGEST, WORD, Terms, read_terms

WORDS = st.lists(st.sampled_from(["a", "b", "A", "ab", "a-b", ".", " ", "\n", "\r\n  "]), max_size=30).map("".join)


def found(text: str, *lists: list[str]) -> list[tuple[str, int]]:
    return [(text[match.start : match.end], match.list) for match in Terms(lists).find(text)]


def test_a_file_has_a_term_on_each_line() -> None:
    data = b"\xef\xbb\xbf# people\nManning\n\n  Patrick   Manning \n#x\nManning\r\nCaf\xc3\xa9\n"
    assert read_terms(data) == ["Manning", "Patrick Manning", "Caf\u00e9"]
    assert read_terms(b"Caf\xe9") == ["Caf\u00e9"]
    assert read_terms(b"") == []


def test_terms_are_found_across_line_ends_whatever_their_case() -> None:
    text = "The HARBOR\nMaster met the harbor-master and the harbor masters."
    assert found(text, ["harbor master"]) == [("HARBOR\nMaster", 0)]
    assert found(text, ["harbor-master"]) == [("harbor-master", 0)]


def test_the_longest_term_counts_and_only_whole_words() -> None:
    text = "Port of Spain and the Port, not Portugal."
    assert found(text, ["Port", "Port of Spain"]) == [("Port of Spain", 0), ("Port", 0)]


def test_where_two_lists_have_a_term_the_first_counts() -> None:
    assert found("one two", ["one"], ["one", "two"]) == [("one", 0), ("two", 1)]


def test_no_terms_find_nothing() -> None:
    assert found("words") == []
    assert found("words", []) == []
    assert found("words", ["words " * (LONGEST + 1)]) == []


@given(WORDS, st.lists(WORDS, max_size=6))
def test_what_is_found_is_a_term_and_nothing_overlaps(text: str, terms: list[str]) -> None:
    known = {tuple(WORD.findall(term.casefold())) for term in terms}
    at = 0
    for match in Terms([terms]).find(text):
        assert match.start >= at
        at = match.end
        assert tuple(WORD.findall(text[match.start : match.end].casefold())) in known


@given(WORDS, st.lists(WORDS, min_size=1, max_size=4))
def test_no_term_is_missed(text: str, terms: list[str]) -> None:
    matches = Terms([terms]).find(text)
    covered = {offset for match in matches for offset in range(match.start, match.end)}
    for word in WORD.finditer(text):
        if any(WORD.findall(term.casefold()) == [word[0].casefold()] for term in terms):
            assert word.start() in covered


def test_many_terms_cost_no_more_than_few() -> None:
    text = "The harbor master of Port of Spain met nobody on Monday. " * 400

    def took(count: int) -> float:
        terms = Terms([[f"name{number} of port {number}" for number in range(count)]])
        best = 1e9
        for _ in range(5):
            begun = time.process_time()
            terms.find(text)
            best = min(best, time.process_time() - begun)
        return best

    assert took(20_000) < 6 * took(20)
