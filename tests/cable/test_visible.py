"""What is shown to people never acts on a screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cable.visible import shortened, visible

ANY = st.text(st.characters(exclude_categories=()))


@given(ANY)
def test_the_result_prints_on_one_line(text: str) -> None:
    assert visible(text).isprintable()


@given(ANY.filter(str.isprintable))
def test_what_prints_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("a\r\n\tb", r"a\r\n\tb"),
        ("\x00\x7f\x9b", r"\x00\x7f\x9b"),
        ("\u202e\u2028\ufeff", r"\u202e\u2028\ufeff"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("¶11. é", "¶11. é"),
    ],
)
def test_escapes(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(ANY, st.integers(8, 40))
def test_a_shortened_text_has_both_ends(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit
    if len(text) > limit:
        head, tail = limit * 2 // 3, limit - limit * 2 // 3 - 1
        assert short == f"{text[:head]}…{text[-tail:]}"
    else:
        assert short == text
