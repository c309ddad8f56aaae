"""Words and sentences at the ends of a selection, and steps of a boundary."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.snapping import offered_sentence, sentences, stepped, whole_words

TEXT = 'The lamp is out. Lt. Col. J. Smith came by at 5 p.m. on Monday! "Why?" he asked. The U.S. paid 3.5 dollars'


def said(spans: list[tuple[int, int]]) -> list[str]:
    return [TEXT[slice(*span)] for span in spans]


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_sentences_end_at_full_stops_and_not_at_abbreviations() -> None:
    assert said(sentences(TEXT, 0, len(TEXT))) == [
        "The lamp is out.",
        "Lt. Col. J. Smith came by at 5 p.m. on Monday!",
        '"Why?" he asked.',
        "The U.S. paid 3.5 dollars",
    ]


@given(st.text(alphabet='aB1.?! \n"(', max_size=60))
def test_sentences_hold_all_that_is_no_white_space(text: str) -> None:
    found = sentences(text, 0, len(text))
    assert "".join("".join(text[slice(*one)].split()) for one in found) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("chosen", "offered"),
    [
        ("lamp is out.", None),  # 12 of 16 characters
        ("he lamp is out", "The lamp is out."),
        ("The lamp is out.", None),  # all of it already
        ("The lamp is out. Lt.", None),  # more than one
        ("Col. J. Smith came by at 5 p.m. on Monday", "Lt. Col. J. Smith came by at 5 p.m. on Monday!"),
        ("  ", None),
    ],
)
def test_a_sentence_is_offered_for_most_of_it(chosen: str, offered: str | None) -> None:
    place = span(chosen) if chosen.strip() else (3, 4)
    found = offered_sentence(TEXT, (0, len(TEXT)), place)
    assert (None if found is None else TEXT[slice(*found)]) == offered


def test_boundaries_step_by_characters_and_words_and_stay_inside() -> None:
    within = (0, 15)
    assert stepped(TEXT, within, 3, 1, by_word=False) == 4
    assert stepped(TEXT, within, 0, -1, by_word=False) == 0
    assert stepped(TEXT, within, 15, 1, by_word=True) == 15
    places, at = [], 0
    while at < 15:
        at = stepped(TEXT, within, at, 1, by_word=True)
        places.append(at)
    assert places == [3, 4, 8, 9, 11, 12, 15]


@given(st.text(max_size=30), st.data())
def test_stepping_ends_and_never_leaves(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for step in (1, -1):
        new = stepped(text, (0, len(text)), at, step, by_word=data.draw(st.booleans()))
        assert 0 <= new <= len(text)
        assert new != at or at in (0, len(text))


@given(st.text(alphabet="ab c.", max_size=20), st.data())
def test_whole_words_only_grow(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole_words(text, start, end)
    assert first <= start <= end <= last
    assert whole_words(text, first, last) == (first, last)
