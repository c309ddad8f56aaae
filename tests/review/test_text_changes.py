"""What differs between two texts."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from reader.review.text_changes import MOST_LINES, Change, Piece, text_changes, word_changes

LINES = st.text("ab\n\r \u2028", max_size=40)


def test_a_changed_line_and_one_that_came_are_two_places() -> None:
    old = "one\ntwo\nthree\nfour\n"
    new = "one\n2\nthree\nnew\nfour\n"
    assert text_changes(old, new) == (Change(4, 8, 4, 6), Change(14, 14, 12, 16))


def test_equal_texts_do_not_differ() -> None:
    assert text_changes("a\nb", "a\nb") == ()
    assert word_changes("a b", "a b") == (Piece("a b", "a b"),)


def test_ends_of_lines_count() -> None:
    assert text_changes("a\r\nb\r\n", "a\nb\n") == (Change(0, 6, 0, 4),)


@given(LINES, LINES)
def test_what_is_told_makes_the_one_text_the_other(old: str, new: str) -> None:
    made, at = "", 0
    for change in text_changes(old, new):
        made += old[at : change.start] + new[change.new_start : change.new_end]
        assert old[change.start : change.end] != new[change.new_start : change.new_end]
        at = change.end
    assert made + old[at:] == new


@given(LINES, LINES)
def test_the_words_of_a_place_are_all_told(old: str, new: str) -> None:
    pieces = word_changes(old, new)
    assert "".join(piece.old for piece in pieces) == old
    assert "".join(piece.new for piece in pieces) == new


def test_words_are_told_one_by_one() -> None:
    assert word_changes("good humor, sir", "bad humor, sir") == (
        Piece("good", "bad"),
        Piece(" humor, sir", " humor, sir"),
    )


def test_very_long_places_take_no_long_time() -> None:
    old = "".join(f"{n % 300}\n" for n in range(40 * MOST_LINES))
    new = "".join(f"{n % 299}\n" for n in range(40 * MOST_LINES))
    begun = time.process_time()
    (change,) = text_changes("same\n" + old, "same\n" + new)
    assert change.start > 5
    assert time.process_time() - begun < 2
