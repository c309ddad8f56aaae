"""Several units at once, taking everything back, moving spans, suggestions, and reasons that are required."""

from __future__ import annotations

import pytest

import reader
from reader import commands
from reader.review import span_commands
from reader.review.aside import made_room
from reader.review.places import Several
from reader.review.review import Review
from reader.review.rollup import State, roll_up
from reader.review.suggest import NONE, suggest
from reader.review.units import units
from tests.review.cables import ANN, BEN, CLOCK, Draft, nth, span_of, tree_of

EMPTY = Review("")
MIXED: tuple[Draft, ...] = (
    (1, "SBU", "One is marked."),
    (2, None, "Two is not."),
    (3, "SBU", "Three is marked."),
    (4, None, "Four is not."),
)


def test_several_units_are_one_step_with_a_count() -> None:
    tree = tree_of(MIXED)
    some = Several((nth(tree, 3), nth(tree, 1)))
    label, review = commands.mark(EMPTY, tree, some, "U", ANN, CLOCK[0], "x")
    assert label == "Mark 2 paragraphs U"
    assert [unit.reviewed for unit in roll_up(review, tree).units] == [None, "U", None, "U"]
    label, review = commands.accept(review, tree, some, ANN, CLOCK[1])
    assert [unit.effective for unit in roll_up(review, tree).units] == ["SBU", None, "SBU", None]
    label, review = commands.flag(review, tree, some, ANN, CLOCK[2])
    assert [unit.flagged for unit in roll_up(review, tree).units] == [False, True, False, True]
    with pytest.raises(commands.NothingToDecideError):
        commands.mark(review, tree, Several(()), "U", ANN, CLOCK[3])


def test_a_reset_takes_back_what_one_said_and_nothing_else() -> None:
    tree = tree_of(MIXED)
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, CLOCK[0])
    _, review = commands.mark(review, tree, span_of(tree, "Three"), "U", ANN, CLOCK[1])
    _, review = commands.mark(review, tree, nth(tree, 1), "C", BEN, CLOCK[2])
    _, review = commands.note(review, tree, nth(tree, 0), "Why?", ANN, CLOCK[3])
    label, after = span_commands.reset(review, tree, ANN, CLOCK[4])
    assert label == "Reset 2 markings"
    assert [unit.effective for unit in roll_up(after, tree).units] == ["SBU", "C", "SBU", None]
    assert not any(unit.parts for unit in roll_up(after, tree).units)
    assert after.notes == review.notes
    assert after.decisions[: len(review.decisions)] == review.decisions, "nothing is gone from the record"
    assert span_commands.reset(after, tree, ANN, CLOCK[5]) == ("Reset 0 markings", after)


def test_moving_a_span_keeps_what_it_says_and_trims_its_neighbour() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister opened"), "U", ANN, CLOCK[0], "a")
    _, review = commands.reason(review, tree, "a", "Public.", ANN, CLOCK[0])
    _, review = commands.mark(review, tree, span_of(tree, "and left it early"), "C", ANN, CLOCK[1], "b")
    wide = span_of(tree, "minister opened the meeting, and left")
    label, after = span_commands.move(review, tree, "a", wide, BEN, CLOCK[2], "c")
    assert label == "Move part of paragraph 1"
    first, second = roll_up(after, tree).units[0].parts
    assert (first.anchor.quote, first.mark, first.reason, first.by) == (
        "minister opened the meeting, and left",
        "U",
        "Public.",
        BEN.id,
    )
    assert (second.anchor.quote, second.mark, second.by) == ("it early", "C", ANN.id)
    assert made_room(review, after) == "an earlier span was trimmed"
    assert first.supersedes == "a"


def test_a_span_moves_only_inside_its_paragraph() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister"), "U", ANN, CLOCK[0], "a")
    with pytest.raises(commands.NothingToDecideError):
        span_commands.move(review, tree, "a", span_of(tree, "talks"), ANN, CLOCK[1])
    with pytest.raises(ValueError, match="does not stand"):
        span_commands.move(review, tree, "nobody", span_of(tree, "opened"), ANN, CLOCK[1])
    same = span_commands.move(review, tree, "a", span_of(tree, "minister"), ANN, CLOCK[1])
    assert same[1] is review


@pytest.mark.parametrize(
    ("later", "words"),
    [
        ("opened the", "an earlier span was trimmed"),
        ("minister", "an earlier span was trimmed"),
        ("the meeting", ""),
        ("The minister opened the", "an earlier span was taken back"),
    ],
)
def test_what_made_room_is_said(later: str, words: str) -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister opened"), "U", ANN, CLOCK[0])
    _, after = commands.mark(review, tree, span_of(tree, later), "C", ANN, CLOCK[1])
    assert made_room(review, after) == words


def test_a_split_is_said() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister opened the meeting"), "U", ANN, CLOCK[0])
    _, after = commands.mark(review, tree, span_of(tree, "opened"), "C", ANN, CLOCK[1])
    assert made_room(review, after) == "an earlier span was split"


def test_a_suggestion_is_made_where_all_others_are_alike() -> None:
    tree = tree_of(MIXED)
    found = suggest(roll_up(EMPTY, tree), tree)
    assert (found.mark, sorted(found.units), found.like) == ("SBU", [nth(tree, 1), nth(tree, 3)], 2)
    assert found.sentence == "Suggested: SBU, as all 2 other paragraphs are marked"
    assert roll_up(EMPTY, tree).units[1].effective is None, "never applied by itself"
    _, review = commands.mark(EMPTY, tree, nth(tree, 1), "SBU", ANN, CLOCK[0])
    assert suggest(roll_up(review, tree), tree).units == {nth(tree, 3)}
    _, review = commands.mark(review, tree, nth(tree, 0), "U", ANN, CLOCK[1])
    assert suggest(roll_up(review, tree), tree) == NONE


@pytest.mark.parametrize(
    "drafts",
    [
        [(1, "SBU", "One."), (2, None, "Two.")],  # one is no pattern
        [(1, "SBU", "One."), (2, "SBU", "Two."), (3, "U", "Three."), (4, None, "Four.")],
        [(1, "SBU", "One."), (2, "SBU", "Two."), (3, None, "A."), (4, None, "B."), (5, None, "C.")],
        [(1, None, "One."), (2, None, "Two.")],
        [(1, "SBU", "One."), (2, "SBU", "Two.")],
    ],
)
def test_nothing_is_suggested_otherwise(drafts: list[Draft]) -> None:
    tree = tree_of(drafts)
    assert suggest(roll_up(EMPTY, tree), tree) == NONE


@pytest.mark.parametrize(
    ("first", "mark"),
    [
        ("(C) Entire text.", "C"),
        ("(SBU) ENTIRE TEXT.", "SBU"),
        ("(C - ENTIRE TEXT)", "C"),
        ("(C-ENTIRE TEXT).", "C"),
        ("CONFIDENTIAL - ENTIRE TEXT.", "C"),
        ("SBU - Entire text.", "SBU"),
        ("C - ENTIRE TEXT", "C"),
        ("(S/NF) - ENTIRE TEXT.", "S/NF"),
    ],
)
def test_a_mark_for_the_entire_text_is_suggested_for_the_others(first: str, mark: str) -> None:
    tree = reader.parse(f"1. {first}\n\n2. The boats sank.\n\n3. (U) It rained.\n\n4. All of them did.").tree
    found = suggest(roll_up(EMPTY, tree), tree)
    assert (found.mark, sorted(found.units)) == (mark, [nth(tree, 1), nth(tree, 3)])
    assert found.sentence == f"Suggested: {mark}, as paragraph 1 says that of the entire text"
    assert [unit.effective for unit in roll_up(EMPTY, tree).units] == [mark, None, "U", None], "never applied by itself"
    _, review = commands.mark(EMPTY, tree, nth(tree, 1), "U", ANN, CLOCK[0])
    assert suggest(roll_up(review, tree), tree).units == {nth(tree, 3)}


def test_a_mark_for_the_entire_text_that_a_reviewer_changed_suggests_nothing() -> None:
    tree = reader.parse("1. (C) Entire text.\n\n2. The boats sank.\n\n3. It rained.").tree
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "SBU", ANN, CLOCK[0])
    assert suggest(roll_up(review, tree), tree) == NONE


@pytest.mark.parametrize(
    "first",
    [
        "(C) Entire text of the note follows.",
        "(C) ENTIRE TEXT FOLLOWS:",
        "(C) He read the entire text.",
        "Entire text.",
        "(C) The boats sank, and the entire text of it.",
    ],
)
def test_the_entire_text_of_something_else_is_none(first: str) -> None:
    tree = reader.parse(f"1. {first}\n\n2. The boats sank.\n\n3. It rained.").tree
    assert suggest(roll_up(EMPTY, tree), tree) == NONE


def test_a_span_that_says_otherwise_ends_the_suggestion() -> None:
    tree = tree_of(MIXED)
    _, review = commands.mark(EMPTY, tree, span_of(tree, "Three"), "C", ANN, CLOCK[0])
    assert suggest(roll_up(review, tree), tree) == NONE


def test_a_required_reason_keeps_a_lowered_unit_unreviewed() -> None:
    tree = tree_of()
    first = nth(tree, 0)
    _, review = commands.mark(EMPTY, tree, first, "U", ANN, CLOCK[0], "a")
    assert roll_up(review, tree).units[0].state is State.CHANGED
    strict = roll_up(review, tree, require_reason=True)
    assert strict.units[0].state is State.UNREVIEWED
    assert [one.id for one in strict.units[0].unexplained] == ["a"]
    _, again = commands.mark(review, tree, first, "U", ANN, CLOCK[1], "b")
    assert roll_up(again, tree, require_reason=True).units[0].state is State.UNREVIEWED, "saying it twice is no reason"
    _, review = commands.reason(review, tree, "a", "Published since.", ANN, CLOCK[2])
    assert roll_up(review, tree, require_reason=True).units[0].state is State.CHANGED


def test_raising_needs_no_reason_and_a_lowered_part_does() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, nth(tree, 1), "SBU", ANN, CLOCK[0])
    _, review = commands.accept(review, tree, nth(tree, 0), ANN, CLOCK[1])
    states = [unit.state for unit in roll_up(review, tree, require_reason=True).units]
    assert states == [State.ACCEPTED, State.CHANGED, State.UNREVIEWED]
    _, review = commands.mark(review, tree, span_of(tree, "minister"), "U", ANN, CLOCK[2])
    assert roll_up(review, tree, require_reason=True).units[0].state is State.UNREVIEWED


def test_a_part_that_restricts_more_is_in_the_chip_and_in_the_roll_up() -> None:
    tree = tree_of()
    second = nth(tree, 1)
    _, review = commands.mark(EMPTY, tree, second, "U", ANN, CLOCK[0])
    _, review = commands.mark(review, tree, span_of(tree, "without him"), "SBU", ANN, CLOCK[1])
    rollup = roll_up(review, tree)
    assert rollup.units[1].chip == "U+SBU part"
    assert rollup.reviewed.portions.words == "2 SBU, 1 U, 1 SBU part"
    assert rollup.units[0].chip == "SBU"
    assert len(units(tree)) == 3
