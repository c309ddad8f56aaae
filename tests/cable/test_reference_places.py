"""In a long text cables are sought around its numbers only: what is found is what is found everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cable import reference_places
from reader.cable.reference_places import places
from reader.cable.references import read_references

WORDS = (
    *(
        "KINGSTON",
        "PORT OF SPAIN",
        "STATE",
        "USUN",
        "NAIROBI",
        "Nassau",
        "THE",
        "of",
        "AND",
        "NO",
        "No.",
        "TO",
        "MEXICO",
    ),
    *("71", "102", "(08)", "2008", "'07", "O8", "1O2", "0", "O", "123456789", "NO71", "#71", '"71"', "71-73", "5-7"),
    *("/08", "-08", "08PORTOFSPAIN170", ",", ";", "A.", "(B)", "\n", "\n\n", "(", ")", "201/2006", "e-mail", "REPORT"),
    *("241755Z", "B52", "x" * 30, "THROUGH 75", "\u00e9", "N.", "."),
)


def read(text: str) -> list[tuple[int, int, object]]:
    return [(node.start, node.end, node.value) for node in read_references(text, 0, len(text), 2008)]


@given(st.lists(st.sampled_from(WORDS), max_size=80), st.sampled_from(["", " ", "  "]))
def test_the_same_cables_are_found_in_a_long_text(words: list[str], between: str) -> None:
    text = between.join(words)
    everywhere = read(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reference_places, "SHORT", 0)
        assert read(text) == everywhere


@given(st.lists(st.sampled_from((*WORDS, *["harbor lights"] * 40)), max_size=80).map(" ".join))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reference_places, "SHORT", 0)
        found = [0, *(at for stretch in places(text, 0, len(text)) for at in stretch), len(text)]
    assert found == sorted(found)


def test_prose_without_numbers_is_not_searched() -> None:
    prose = "The harbor master of Port of Spain wants new lamps. " * 40
    assert list(places(prose, 0, len(prose))) == []
    (stretch,) = places(f"{prose}KINGSTON 71. {prose}", 0, 2 * len(prose) + 13)
    assert stretch[0] < len(prose) + 8 < stretch[1]
    assert stretch[1] - stretch[0] < 120
