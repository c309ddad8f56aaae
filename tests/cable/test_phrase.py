"""Texts that remember what they are made of: in English they are texts like any other."""

from __future__ import annotations

import json
import pickle

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.diagnostics import finding
from reader.cable.phrase import Phrase, capital, listed, phrase, phrase_count


def test_a_phrase_is_its_english_text() -> None:
    said = phrase("Mark {name} {mark}", name=phrase("paragraph {number}", number=3), mark="U")
    assert said == "Mark paragraph 3 U"
    assert hash(said) == hash("Mark paragraph 3 U")
    assert json.dumps([said]) == '["Mark paragraph 3 U"]'
    assert said.template == "Mark {name} {mark}"
    assert said.values == {"name": "paragraph 3", "mark": "U"}


def test_a_number_chooses_the_form() -> None:
    assert phrase_count("Reset {n} marking", "Reset {n} markings", 1) == "Reset 1 marking"
    assert phrase_count("Reset {n} marking", "Reset {n} markings", 0) == "Reset 0 markings"


def test_a_capital_and_a_row_of_texts() -> None:
    assert capital(phrase("subject")) == "Subject"
    assert capital("") == ""
    assert listed("; ", ["a", phrase("b")], "{all}.") == "a; b."
    assert listed(", ", []) == ""


@given(st.text(), st.text())
def test_braces_in_values_stand_for_themselves(one: str, other: str) -> None:
    assert phrase("{one} to {other}", one=one, other=other) == f"{one} to {other}"
    assert listed(", ", [one, other]) == f"{one}, {other}"
    assert phrase(one) == one


def test_a_phrase_goes_to_another_process_whole() -> None:
    said = capital(phrase_count("{n} entry of {name}", "{n} entries of {name}", 2, name=phrase("note")))
    back = pickle.loads(pickle.dumps(said))  # noqa: S301 - made here
    assert isinstance(back, Phrase)
    assert (back, back.values, back.capital) == (said, said.values, True)


def test_a_finding_remembers_its_rule_s_sentence() -> None:
    found = finding("CR-HEAD-001", 0, 4, written="CC", read="C")
    assert found.message == "The classification \u201cCC\u201d was read as C."
    assert isinstance(found.message, Phrase)
    assert found.message.values == {"written": "CC", "read": "C"}
