"""Very long passages in pieces: nothing is missing, nothing is twice, and every way back leads to its character."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.flow import passages
from reader.cable.flow_facts import facts
from reader.cable.flow_pieces import in_pieces
from reader.cable.passage import Passage

HEAD = "UNCLAS BRIDGETOWN 000412\nTAGS: PREL, BB\nSUBJECT: HARBOR LIGHTS\n\n1. (SBU) "
WORDS = ("harbor", "lights", "&amp;", "  ", "\n", "(U)", "x" * 40, "\u00e9", "\U0001f4e1", " ", "\n\n", ". ")


def passages_of(body: str) -> list[Passage]:
    tree = reader.parse(HEAD + body).tree
    return [*facts(tree), *passages(tree)]


def check(whole: Passage, size: int) -> None:
    pieces = list(in_pieces(whole, size, size))
    assert "".join(piece.text for piece in pieces) == whole.text
    uncut = max(
        [stop - start for start, stop in whole.marks] + [each.length for each in whole.stretches if not each.same],
        default=0,
    )
    assert all(len(piece.text) <= size + uncut for piece in pieces), "a mark and what stands for others is not cut"
    assert (pieces[0].start, pieces[-1].end) == (whole.start, whole.end)
    assert all(one.end == other.start for one, other in pairwise(pieces))
    assert [piece.goes_on for piece in pieces] == [False] + [True] * (len(pieces) - 1)
    assert (pieces[0].head, pieces[0].name) == (whole.head, whole.name)
    assert not any(piece.head or piece.name for piece in pieces[1:])
    at = 0
    for piece in pieces:
        for place in range(len(piece.text)):
            if any(each.at <= at + place < each.at + each.length for each in whole.stretches):
                assert piece.to_source(place) == whole.to_source(at + place)
                assert piece.to_source(place + 1, end=True) == whole.to_source(at + place + 1, end=True)
                assert piece.from_source(piece.to_source(place)) <= place
        at += len(piece.text)
    marks = [piece.text[start:end] for piece in pieces for start, end in piece.marks]
    assert marks == [whole.text[start:end] for start, end in whole.marks]


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), st.integers(20, 60))
def test_pieces_are_the_passage(body: str, size: int) -> None:
    for whole in passages_of(body):
        check(whole, size)


def test_a_piece_ends_behind_a_blank_where_there_is_one() -> None:
    whole = passages_of("alpha beta gamma delta " * 30)[-1]
    pieces = list(in_pieces(whole, 100, 100))
    assert len(pieces) > 5
    assert all(piece.text.endswith(" ") for piece in pieces[:-1])


def test_a_passage_that_is_not_too_long_stays_whole() -> None:
    whole = passages_of("alpha beta gamma delta " * 30)[-1]
    assert list(in_pieces(whole, len(whole.text), 50)) == [whole]
    assert len(list(in_pieces(whole, len(whole.text) - 1, 50))) > 1


def test_what_is_not_shown_between_two_pieces_belongs_to_one_of_them() -> None:
    whole = passages_of("alpha     beta     gamma     delta     " * 30)[-1]
    pieces = list(in_pieces(whole, 100, 100))
    for offset in range(whole.start, whole.end):
        assert sum(piece.holds(offset) for piece in pieces) == 1
