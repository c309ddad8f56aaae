"""A colleague's marks become proposals; whatever else differs is refused, with the place where it does."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.review.others_marks import OtherWordsError, read_others
from tests.review.test_compare import TEXT, TREE


def proposed(other: str) -> list[tuple[str, str | None, str, str]]:
    found = read_others(TREE, other).proposals
    return [(each.name, each.written, each.mark, TEXT[each.start : each.end]) for each in found]


def test_the_same_text_proposes_nothing() -> None:
    assert read_others(TREE, TEXT) == read_others(TREE, TEXT.replace("\n", "\r\n"))
    assert not read_others(TREE, TEXT).proposals
    assert not read_others(TREE, "\ufeff" + TEXT).remarks


def test_another_mark_on_a_paragraph_is_proposed_for_the_whole_of_it() -> None:
    other = TEXT.replace("2. (SBU) Nothing", "2.   (U)\nNothing").replace("3. (U)", "3. [sbu//noforn]")
    assert [row[:3] for row in proposed(other)] == [
        ("paragraph 2", "SBU", "U"),
        ("paragraph 3", "U", "SBU/NF"),
    ]
    assert all(each.whole for each in read_others(TREE, other).proposals)


def test_a_mark_before_the_number_or_beside_the_old_one_counts_too() -> None:
    assert [row[:3] for row in proposed(TEXT.replace("2. (SBU) Nothing", "(U) 2. Nothing"))] == [
        ("paragraph 2", "SBU", "U")
    ]
    assert [row[:3] for row in proposed(TEXT.replace("2. (SBU) Nothing", "2. (SBU) (C) Nothing"))] == [
        ("paragraph 2", "SBU", "C")
    ]


def test_a_mark_inside_a_paragraph_is_proposed_for_what_follows_it() -> None:
    other = TEXT.replace("about the harbor, nor", "about (U) the harbor, (C) nor")
    assert proposed(other) == [
        ("part of paragraph 2", "SBU", "U", "the harbor,"),
        ("part of paragraph 2", "SBU", "C", "nor about its boats."),
    ]


def test_a_mark_that_was_taken_out_is_remarked_and_proposes_nothing() -> None:
    found = read_others(TREE, TEXT.replace("2. (SBU) Nothing", "2. Nothing").replace("SUBJECT: AN", "SUBJECT: (U) AN"))
    assert not found.proposals
    assert found.remarks == (
        "Paragraph 2 has no mark in that text; in the source it has SBU.",
        "1 mark stands where nothing is marked, such as in a heading; nothing is proposed for that.",
    )


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("lit at noon", "lit at dusk", "at line 17 the cable has “noon. End Summary. 2. (SBU) Nothing was”, and"),
        ("AUSTIN\n", "", "at line 25 the cable has “AUSTIN”, and that text has its end"),
        ("AUSTIN\n", "AUSTIN\x1b", "and that text has “\\x1b”"),
        ("(U) The talks", "(u.s.) The talks", "at line 21"),
    ],
)
def test_other_words_are_refused(before: str, after: str, told: str) -> None:
    with pytest.raises(OtherWordsError, match=re.escape(told)):
        read_others(TREE, TEXT.replace(before, after))


@given(st.lists(st.sampled_from(["U", "SBU", "C", "S//NF"]), min_size=4, max_size=4), st.booleans())
def test_any_marks_come_out_as_they_were_typed(marks: list[str], wrapped: bool) -> None:
    typed = iter(marks)
    other = re.sub(r"(?m)^(\d\.) \(\w+\)", lambda match: f"{match[1]} ({next(typed)})", TEXT)
    other = other.replace(" the ", "\nthe ") if wrapped else other
    wanted = [
        (written, mark.replace("//", "/"))
        for written, mark in zip(["SBU", "SBU", "U", "SBU"], marks, strict=True)
        if written != mark
    ]
    assert [(each.written, each.mark) for each in read_others(TREE, other).proposals] == wanted


def test_every_real_cable_is_the_same_as_itself_wrapped_anew() -> None:
    corpus = os.environ.get("CABLE_CORPUS")
    if corpus is None:
        pytest.skip("CABLE_CORPUS is not set: no real cables to read")
    for path in sorted(Path(corpus).glob("*.txt"))[:60]:
        cable = reader.read_cable(path)
        found = read_others(cable.tree, cable.source.text.replace(" ", "\n"))
        assert not found.proposals, path.name
