"""Names of steps go through the journal whole, and a damaged one costs nothing but the other languages."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cable.phrase import Phrase, capital, listed, phrase, phrase_count
from reader.review.said import from_json, to_json


def through(text: str) -> str:
    return from_json(str(text), json.loads(json.dumps(to_json(text))))


@pytest.mark.parametrize(
    "text",
    [
        phrase("Mark {name} {mark}", name=phrase("paragraph {number}", number=3), mark="U"),
        phrase_count("Reset {n} marking", "Reset {n} markings", 2),
        phrase_count("Reset {n} marking", "Reset {n} markings", 1),
        capital(listed(", ", [phrase("note"), "{odd}"])),
    ],
)
def test_a_phrase_comes_back_as_it_was(text: Phrase) -> None:
    back = through(text)
    assert isinstance(back, Phrase)
    assert (back, back.template, back.values) == (text, text.template, text.values)
    assert (back.one, back.number, back.capital) == (text.one, text.number, text.capital)


def test_a_text_that_is_no_phrase_stays_one() -> None:
    assert through("Mark {name}") == "Mark {name}"
    assert to_json(phrase("{when}", when=1.5)) is None


@pytest.mark.parametrize(
    "kept",
    [
        {"of": "{a.__class__}", "with": {"a": "b"}},
        {"of": "{a:99999999}", "with": {"a": "b"}},
        {"of": "{a}", "with": {}},
        {"of": "{0}", "with": {"a": "b"}},
        {"of": "said{a}", "with": {"a": ""}, "number": float("inf")},
        {"of": "other", "with": {}},
        {"of": 3, "with": {}},
        {"with": {}},
        {"of": "{a}", "with": ["a"]},
        ["of"],
    ],
)
def test_what_does_not_say_the_same_is_left_alone(kept: object) -> None:
    back = from_json("said", kept)
    assert back == "said"
    assert not isinstance(back, Phrase)


JSON = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["of", "with", "one", "number", "x"]), inner),
)


@given(st.text(), JSON)
def test_no_journal_is_refused_for_its_names(said: str, kept: object) -> None:
    assert from_json(said, kept) == said
