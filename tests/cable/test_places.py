"""Where words stand: the same places as a search in any case finds, and only whole words of the stretch."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.places import Places

TEXTS = st.lists(
    st.sampled_from(["end", "END", "End", "eND", " ", "n", "\u2019", "\u0130", "\U0001f600", "\n"]), max_size=30
)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_places_are_those_of_the_word_in_any_case(pieces: list[str], start: int, end: int) -> None:
    """Also behind characters whose small letters are longer, and outside Latin-1."""
    text = "".join(pieces)
    expected = [match.start() for match in re.finditer("(?i:end)", text, re.ASCII)]
    places = Places(text)
    assert places.of("end", 0, len(text)) == expected
    assert places.of("end", start, end) == [at for at in expected if start <= at and at + 3 <= end]


def test_a_stretch_alone_is_looked_at() -> None:
    """Offsets are those of the whole text."""
    places = Places("ref ref ref ref", 4, 10)
    assert places.of("ref", 0, 15) == [4]
    assert places.of("septel", 0, 15) == []
