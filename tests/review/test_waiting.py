"""What waits for a place: proposed where its words stand once, put there by a person, never by itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader import commands
from reader.review.anchor import anchor
from reader.review.annotation import Acknowledgement, Action, Correction, Decision, Flag, Note
from reader.review.carry import Carrier
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.units import units
from reader.review.waiting import called, counted, let_go, put, put_proposed, sentence, told, waiting
from tests.review.cables import ANN, BEN, CLOCK, NOON
from tests.review.test_compare import CABLE, FOUR, ONE, TEXT, TREE, TWO, marked, span
from tests.review.through_xml import check_comes_back

CHANGED = TEXT.replace("The lamp was lit at noon.", "The lamp was lit at dusk.").replace(
    "Nothing was said about the harbor, nor about its boats.", "It was said that the boats are old, in the harbor."
)
NEW = reader.parse(CHANGED)


def reviewed() -> Review:
    review = marked(Review.of(CABLE), ONE, "U", ANN, "d1", "it is in the press")
    review = marked(review, span("the harbor"), "C", ANN, "d2")
    review = marked(review, FOUR, "U", ANN, "d4")
    _, review = commands.note(review, TREE, TWO, "ask the post", ANN, NOON, "n2")
    _, review = commands.flag(review, TREE, span("its boats"), ANN, NOON, "f2")
    _, review = commands.note(review, TREE, None, "on all of it", ANN, NOON, "n0")
    return review


def test_what_waits_is_proposed_where_its_words_stand_once() -> None:
    carried, lost = Carrier(CABLE.source, NEW.source).review(reviewed())
    waits = waiting(carried, CHANGED)
    assert [(told(each.annotation), each.proposal and each.proposal.quote) for each in waits] == [
        ("mark U (it is in the press), on “1. (SBU) Summary: The lamp was lit at noon. End Summary.”", None),
        ("mark C, on “the harbor”", "the harbor"),
        ("note: ask the post, on “2. (SBU) Nothing was said about the harbor, nor about its b…”", None),
        ("flag, on “its boats”", None),
    ]
    assert [each.id for each in carried.decisions] == ["d4"]
    assert carried.unplaced == lost
    assert counted(carried) == 2
    assert sentence(counted(carried), waits) == "2 entries have their place; 1 to check; 3 need placing."
    check_comes_back(NEW, carried)


def test_on_its_own_words_it_stays_what_was_said_and_by_whom() -> None:
    carried, _ = Carrier(CABLE.source, NEW.source).review(reviewed())
    label, placed = put_proposed(carried, NEW.tree, BEN, CLOCK[5])
    assert label == "Place 1 entry"
    part = roll_up(placed, NEW.tree).units[1].parts[0]
    assert (part.id, part.by, part.at, part.mark, part.anchor.quote) == ("d2", ANN.id, NOON, "C", "the harbor")
    assert len(waiting(placed, CHANGED)) == 3
    check_comes_back(NEW, placed)


def test_on_other_words_it_is_said_anew_by_whoever_puts_it_there() -> None:
    carried, _ = Carrier(CABLE.source, NEW.source).review(reviewed())
    entry = carried.unplaced[0]
    node = NEW.tree.nodes[units(NEW.tree)[0]]
    label, placed = put(carried, NEW.tree, entry, (node.start, node.end), BEN, CLOCK[5], "new")
    assert label == "Place mark U"
    decision = roll_up(placed, NEW.tree).units[0].decision
    assert decision is not None
    assert (decision.id, decision.by, decision.at, decision.reason) == ("new", BEN.id, CLOCK[5], "it is in the press")
    assert BEN in placed.reviewers


def test_every_kind_has_its_list() -> None:
    where = CABLE.source.text.index("lamp")

    there = anchor(TEXT, where, where + 4)
    entries = (
        Note("n", "words", "r", NOON, there),
        Flag("f", "r", NOON, there),
        Correction("c", "r", NOON, there, "page-break"),
        Acknowledgement("a", "CR-X-001", "r", NOON, there, "seen"),
    )
    review = Review(CABLE.source.sha256, unplaced=entries)
    for entry in entries:
        _, review = put(review, TREE, entry, there.span, ANN, NOON)
    assert (review.notes, review.flags, review.corrections, review.acknowledgements) == tuple((e,) for e in entries)
    assert not review.unplaced
    assert [called(entry) for entry in entries] == ["note", "flag", "correction to page break", "acknowledged CR-X-001"]
    with pytest.raises(ValueError, match="has its place"):
        put(review, TREE, entries[0], there.span, ANN, NOON)


def test_a_decision_makes_room_and_stays_in_one_paragraph() -> None:

    there = span("Nothing was said")
    entry = Decision("d", Action.MARK, ANN.id, NOON, anchor(TEXT, *there), "U")
    review = marked(Review.of(CABLE), span("was said about"), "C", BEN, "b")
    review = review.changed(unplaced=(entry,))
    _, placed = put(review, TREE, entry, there, BEN, CLOCK[1], "x")
    parts = roll_up(placed, TREE).unit(TWO)
    assert parts is not None
    assert [(part.by, part.anchor.quote) for part in parts.parts] == [(ANN.id, "Nothing was said"), (BEN.id, "about")]
    with pytest.raises(ValueError, match="one paragraph"):
        put(review, TREE, entry, (TREE.nodes[ONE].start, TREE.nodes[TWO].end), BEN, CLOCK[1])


def test_what_no_longer_counts_asks_nothing() -> None:
    review = marked(marked(Review.of(CABLE), ONE, "U", ANN, "d1"), ONE, "C", ANN, "d2")
    _, review = commands.mark(review, TREE, TWO, "U", ANN, NOON, "d3")
    _, review = commands.clear(review, TREE, TWO, ANN, NOON, "d4")
    carried, lost = Carrier(CABLE.source, NEW.source).review(review)
    assert len(lost) == 4
    assert [each.annotation.id for each in waiting(carried, CHANGED)] == ["d2"]


def test_one_can_do_without_an_entry() -> None:
    carried, _ = Carrier(CABLE.source, NEW.source).review(reviewed())
    label, left = let_go(carried, carried.unplaced[0])
    assert label == "Let go of mark U"
    assert left.unplaced == carried.unplaced[1:]
    assert let_go(left, carried.unplaced[0])[1] is left


EDITS = st.lists(
    st.tuples(
        st.integers(0, len(TEXT)), st.integers(0, 40), st.sampled_from(["", "the ", "(U) ", "2. ", "\n\n", "its boats"])
    ),
    max_size=5,
)


@given(EDITS, st.booleans())
def test_random_edits_put_no_decision_on_other_words(edits: list[tuple[int, int, str]], doubled: bool) -> None:
    """By itself only between the very context, by a person's word only on the very words; and nothing is lost."""
    changed = TEXT
    for at, gone, come in edits:
        changed = changed[:at] + come + changed[at + gone :]
    new = reader.parse(changed + changed if doubled else changed)
    before = reviewed()
    carried, lost = Carrier(CABLE.source, new.source).review(before)
    made: list[Decision | Note | Flag] = [*before.decisions, *before.notes, *before.flags]
    said = {each.id: each for each in made}
    came: list[Decision | Note | Flag] = [*carried.decisions, *carried.notes, *carried.flags]
    for after in came:
        old, where = said[after.id].anchor, after.anchor
        if old is not None and where is not None:
            assert where.quote == old.quote
            assert where.prefix.endswith(old.prefix)
            assert where.suffix.startswith(old.suffix)
            assert new.source.text[where.start : where.end] == old.quote
    assert {each.id for each in came} | {each.id for each in lost} == said.keys()
    _, placed = put_proposed(carried, new.tree, BEN, CLOCK[1])
    for each in placed.decisions:
        old = said[each.id].anchor if each.id in said else None
        if old is not None and each.anchor.quote not in old.quote:  # all of a unit: then its label and mark are in it
            assert each.anchor.quote.endswith(old.quote)
            assert re.fullmatch(r"(\d\.\s*)?(\(\w+\)\s*)?", each.anchor.quote.removesuffix(old.quote))
    check_comes_back(new, placed)
