from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import commands
from reader.cable.kinds import Kind
from reader.cable.tree import Tree
from reader.cable.values import Level
from reader.review.anchor import anchor
from reader.review.annotation import Action, Anchor, Decision
from reader.review.places import NothingToDecideError
from reader.review.review import Review
from reader.review.rollup import Agreement, State, roll_up
from tests.review.cables import ANN, CLOCK, NOON, THREE, Draft, nth, span_of, tree_of

EMPTY = Review("0" * 64)


def test_before_a_review_what_counts_is_what_is_written() -> None:
    tree = tree_of()
    rolled = roll_up(EMPTY, tree)
    assert [(u.written, u.reviewed, u.effective) for u in rolled.units] == [
        ("SBU", None, "SBU"),
        ("U", None, "U"),
        ("SBU", None, "SBU"),
    ]
    assert {unit.state for unit in rolled.units} == {State.UNREVIEWED}
    assert (rolled.done, rolled.total) == (0, 3)
    assert rolled.written.sentence == "2 SBU, 1 U; header says UNCLAS, SENSITIVE: consistent"
    assert rolled.reviewed == rolled.written
    assert rolled.written.highest == "SBU"


def test_accepted_changed_and_said_again_are_told_apart() -> None:
    tree = tree_of()
    _, review = commands.accept(EMPTY, tree, nth(tree, 0), ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 1), "SBU", ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 2), "SBU", ANN, NOON)
    rolled = roll_up(review, tree)
    assert [(u.state, u.reviewed, u.effective) for u in rolled.units] == [
        (State.ACCEPTED, "SBU", "SBU"),
        (State.CHANGED, "SBU", "SBU"),
        (State.ACCEPTED, "SBU", "SBU"),
    ]
    assert [unit.decision for unit in rolled.units] == list(review.decisions)
    assert rolled.done == 3
    assert rolled.written.sentence == "2 SBU, 1 U; header says UNCLAS, SENSITIVE: consistent"
    assert rolled.reviewed.sentence == "3 SBU; header says UNCLAS, SENSITIVE: consistent"


def test_a_part_does_not_make_a_unit_reviewed_but_counts() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "talks"), "C", ANN, NOON)
    rolled = roll_up(review, tree)
    unit = rolled.units[1]
    assert (unit.state, unit.reviewed, unit.effective, unit.highest) == (State.UNREVIEWED, None, "U", "C")
    assert unit.parts == review.decisions
    assert rolled.reviewed.sentence == "2 SBU, 1 U, 1 C part; header says UNCLAS, SENSITIVE: too low for C"
    assert rolled.reviewed.highest == "C"
    _, review = commands.accept(review, tree, nth(tree, 1), ANN, NOON)
    assert roll_up(review, tree).units[1].state is State.CHANGED


def test_parts_that_cover_a_unit_are_a_decision_on_it() -> None:
    tree = tree_of([(1, "SBU", "one two")])
    _, review = commands.mark(EMPTY, tree, span_of(tree, "one"), "U", ANN, NOON)
    _, review = commands.mark(review, tree, span_of(tree, "two"), "FOUO", ANN, NOON)
    (unit,) = roll_up(review, tree).units
    assert (unit.state, unit.reviewed, unit.effective) == (State.CHANGED, "FOUO", "FOUO")


def test_parts_that_leave_a_word_out_are_not() -> None:
    tree = tree_of([(1, "SBU", "one two three")])
    for words in (("one", "two"), ("two", "three"), ("one", "three")):
        review = EMPTY
        for word in words:
            _, review = commands.mark(review, tree, span_of(tree, word), "U", ANN, NOON)
        assert roll_up(review, tree).units[0].state is State.UNREVIEWED


def test_flags_and_notes_are_with_their_unit() -> None:
    tree = tree_of(heading_before=1)
    _, review = commands.flag(EMPTY, tree, nth(tree, 1), ANN, NOON)
    _, review = commands.note(review, tree, span_of(tree, "minister"), "Who?", ANN, NOON)
    _, review = commands.note(review, tree, None, "All.", ANN, NOON)
    _, review = commands.note(review, tree, span_of(tree, "Middle"), "Heading.", ANN, NOON)
    rolled = roll_up(review, tree)
    assert [unit.flagged for unit in rolled.units] == [False, True, False]
    assert [[note.text for note in unit.notes] for unit in rolled.units] == [["Who?"], [], []]
    assert rolled.unit(nth(tree, 1)) is rolled.units[1]
    assert rolled.unit(0) is None


def test_the_next_unreviewed_is_found_in_both_directions_and_around_the_end() -> None:
    tree = tree_of()
    _, review = commands.accept(EMPTY, tree, nth(tree, 1), ANN, NOON)
    rolled = roll_up(review, tree)
    first, second, third = rolled.units
    assert rolled.following(0, State.UNREVIEWED) is first
    assert rolled.following(first.start, State.UNREVIEWED) is first
    assert rolled.following(first.start + 1, State.UNREVIEWED) is third
    assert rolled.following(third.end, State.UNREVIEWED) is first
    assert rolled.preceding(third.start, State.UNREVIEWED) is first
    assert rolled.preceding(first.start, State.UNREVIEWED) is third
    assert rolled.following(0, State.ACCEPTED, State.CHANGED) is second
    assert rolled.following(0, State.CHANGED) is None
    assert rolled.preceding(0, State.CHANGED) is None


def summary_of(
    marks: list[str | None], level: Level | None, captions: tuple[str, ...] = (), subject: str | None = None
) -> tuple[Agreement, str]:
    drafts: list[Draft] = [(index + 1, mark, "Words.") for index, mark in enumerate(marks)]
    tree = tree_of(drafts, level=level, captions=captions, subject_mark=subject)
    written = roll_up(EMPTY, tree).written
    return written.agreement, written.sentence


@pytest.mark.parametrize(
    ("marks", "level", "captions", "agreement", "sentence"),
    [
        (["SBU"], Level.UNCLASSIFIED, (), Agreement.INCONSISTENT, "1 SBU; header says UNCLAS: SENSITIVE is missing"),
        (["U"], Level.UNCLASSIFIED, ("SIPDIS",), Agreement.CONSISTENT, "1 U; header says UNCLAS: consistent"),
        (
            ["U"],
            Level.UNCLASSIFIED,
            ("SENSITIVE",),
            Agreement.INCONSISTENT,
            "1 U; header says UNCLAS, SENSITIVE: no portion is SBU",
        ),
        (
            ["U", None],
            Level.UNCLASSIFIED,
            ("SENSITIVE",),
            Agreement.UNKNOWN,
            "1 U, 1 unmarked; header says UNCLAS, SENSITIVE: no contradiction",
        ),
        (
            ["C", "U", "C", "SBU"],
            Level.CONFIDENTIAL,
            (),
            Agreement.CONSISTENT,
            "2 C, 1 SBU, 1 U; header says CONFIDENTIAL: consistent",
        ),
        (
            ["S", None],
            Level.CONFIDENTIAL,
            (),
            Agreement.INCONSISTENT,
            "1 S, 1 unmarked; header says CONFIDENTIAL: too low for S",
        ),
        (["C"], Level.SECRET, (), Agreement.INCONSISTENT, "1 C; header says SECRET: no portion is SECRET"),
        (["C", None], Level.SECRET, (), Agreement.UNKNOWN, "1 C, 1 unmarked; header says SECRET: no contradiction"),
        (
            ["S/NF", "S"],
            Level.SECRET,
            (),
            Agreement.INCONSISTENT,
            "1 S/NF, 1 S; header says SECRET: NOFORN is missing",
        ),
        (["S/NF"], Level.SECRET, ("NOFORN",), Agreement.CONSISTENT, "1 S/NF; header says SECRET, NOFORN: consistent"),
        (
            ["S"],
            Level.SECRET,
            ("NOFORN",),
            Agreement.INCONSISTENT,
            "1 S; header says SECRET, NOFORN: no portion is NOFORN",
        ),
        (
            ["SBU/NF"],
            Level.UNCLASSIFIED,
            ("SENSITIVE NOFORN",),
            Agreement.CONSISTENT,
            "1 SBU/NF; header says UNCLAS, SENSITIVE, NOFORN: consistent",
        ),
        (
            [None, None],
            Level.LIMITED_OFFICIAL_USE,
            (),
            Agreement.UNKNOWN,
            "2 unmarked; header says LIMITED OFFICIAL USE: no portion marks to compare",
        ),
        (["R"], Level.CONFIDENTIAL, (), Agreement.UNKNOWN, "1 R; header says CONFIDENTIAL: no contradiction"),
        ([], Level.SECRET, (), Agreement.UNKNOWN, "no paragraphs; header says SECRET: no portion marks to compare"),
        (["U"], None, (), Agreement.UNKNOWN, "1 U; no classification line"),
        (["SBU"], None, ("SENSITIVE",), Agreement.UNKNOWN, "1 SBU; header says SENSITIVE and no level"),
    ],
)
def test_the_header_is_held_against_the_portions(
    marks: list[str | None], level: Level | None, captions: tuple[str, ...], agreement: Agreement, sentence: str
) -> None:
    assert summary_of(marks, level, captions) == (agreement, sentence)


def test_the_subject_is_a_portion_of_its_own() -> None:
    agreement, sentence = summary_of(["U"], Level.UNCLASSIFIED, (), "C")
    assert sentence == "1 U, subject C; header says UNCLAS: too low for C"
    assert agreement is Agreement.INCONSISTENT


def test_decisions_without_supersedes_count_in_their_order() -> None:
    """Files made elsewhere, or merged, may hold several decisions on a place that name no earlier one."""
    tree = tree_of()
    node = tree.nodes[nth(tree, 1)]
    where = anchor(tree.text, node.start, node.end)
    one = Decision("a", Action.MARK, ANN.id, CLOCK[0], where, "C")
    two = Decision("b", Action.MARK, ANN.id, CLOCK[1], where, "S")
    three = Decision("c", Action.CLEAR, ANN.id, CLOCK[2], where)
    assert roll_up(Review("", decisions=(one, two)), tree).units[1].effective == "S"
    assert roll_up(Review("", decisions=(one, two, three)), tree).units[1].state is State.UNREVIEWED


def test_a_decision_over_several_units_counts_in_each_and_is_not_superseded_by_one_on_one() -> None:
    """A paragraph that was decided on may be read as two later."""
    tree = tree_of()
    first, last = tree.nodes[nth(tree, 0)], tree.nodes[nth(tree, 1)]
    where = anchor(tree.text, first.start, last.end)
    review = Review("", decisions=(Decision("a", Action.MARK, ANN.id, CLOCK[0], where, "C"),))
    assert [unit.effective for unit in roll_up(review, tree).units] == ["C", "C", "SBU"]
    _, review = commands.mark(review, tree, nth(tree, 0), "U", ANN, CLOCK[1])
    assert [unit.effective for unit in roll_up(review, tree).units] == ["U", "C", "SBU"]
    _, review = commands.clear(review, tree, nth(tree, 1), ANN, CLOCK[2])
    assert [unit.effective for unit in roll_up(review, tree).units] == ["U", "U", "SBU"]


def seconds(paragraphs: int, *, nested: bool) -> float:
    drafts: list[Draft] = [(index + 1, "SBU", "Some words here.") for index in range(paragraphs)]
    tree = tree_of(drafts)
    _, review = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON)
    if nested:
        end = len(tree.text)
        places = [Anchor(n, end - n, "") for n in range(paragraphs)]  # each over nearly all paragraphs
        wide = (Decision(f"n{n}", Action.MARK, ANN.id, NOON, place, "C") for n, place in enumerate(places))
        review = review.changed(decisions=(*review.decisions, *wide))
    best = 9.0
    for _ in range(5):
        again = Review(review.sha256, decisions=review.decisions)  # one that nothing is known of yet
        began = time.process_time()
        rolled = roll_up(again, tree)
        best = min(best, time.process_time() - began)
        assert len(rolled.units) == paragraphs
    return best


@pytest.mark.parametrize("nested", [False, True])
def test_a_roll_up_takes_linear_time(nested: bool) -> None:
    assert seconds(4_000, nested=nested) < 100 * seconds(200, nested=nested)  # 20 if linear, 400 if quadratic


def test_after_a_step_only_what_it_touches_is_worked_out_again() -> None:
    drafts: list[Draft] = [(index + 1, "SBU", "Some words here.") for index in range(300)]
    tree = tree_of(drafts)
    _, review = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON)
    before = roll_up(review, tree)
    _, after = commands.mark(review, tree, nth(tree, 7), "SBU", ANN, NOON)
    other = [one.number for one, two in zip(before.units, roll_up(after, tree).units, strict=True) if one is not two]
    assert other == [nth(tree, 7)]
    again = roll_up(review, tree)
    assert [one.number for one, two in zip(before.units, again.units, strict=True) if one is not two] == other
    assert again == before


def test_a_roll_up_of_ten_paragraphs_takes_well_under_a_millisecond() -> None:
    assert seconds(10, nested=False) < 0.001


def test_three_paragraphs_are_what_they_were_drafted_as() -> None:
    assert len(roll_up(EMPTY, tree_of(THREE)).units) == len(THREE)


DEEDS = st.sampled_from(["U", "SBU", "C", "clear", "accept", "flag", "note", "undo"])
STEPS = st.lists(st.tuples(DEEDS, st.integers(0, 60), st.integers(0, 20)), max_size=12)


@given(STEPS, st.booleans())
def test_brought_forward_it_is_what_it_would_be_from_nothing(steps: list[tuple[str, int, int]], strict: bool) -> None:
    tree = tree_of(subject_mark="U")
    body = tree.nodes[tree.of(Kind.PARAGRAPH)[0]].start
    states = [Review("0" * 64)]
    for what, at, length in steps:
        review, span = states[-1], (body + at, body + at + length)
        place = nth(tree, at % 4) if not length else span
        if what == "undo":
            states[1:] = states[1:-1]
        elif what == "flag":
            states.append(commands.flag(review, tree, nth(tree, at % 4), ANN, NOON)[1])
        elif what == "note":
            states.append(commands.note(review, tree, place, "x" * (length % 3), ANN, NOON)[1])
        else:
            with suppress(NothingToDecideError):
                if what in ("clear", "accept"):
                    step = (commands.clear if what == "clear" else commands.accept)(review, tree, place, ANN, NOON)
                else:
                    step = commands.mark(review, tree, place, what, ANN, NOON)
                states.append(step[1])
        now = states[-1]
        fresh = Review(now.sha256, now.reviewers, now.decisions, now.notes, now.flags)
        another = Tree(tree.text, tree.root)
        rolled = roll_up(now, tree, require_reason=strict)
        assert rolled == roll_up(fresh, another, require_reason=strict)
        assert [rolled.unit(unit.number) for unit in rolled.units] == list(rolled.units)
        assert roll_up(now, tree, require_reason=not strict) == roll_up(fresh, another, require_reason=not strict)


def test_the_way_to_a_unit_in_a_state_goes_round_the_end() -> None:
    tree = tree_of()
    _, review = commands.accept(EMPTY, tree, nth(tree, 1), ANN, NOON)
    rolled = roll_up(review, tree)
    first, second, third = rolled.units
    open_ = State.UNREVIEWED
    assert [rolled.following(at, open_) for at in (first.start, first.start + 1, third.start + 1)] == [
        first,
        third,
        first,
    ]
    assert [rolled.preceding(at, open_) for at in (first.start, second.start, third.start)] == [third, first, first]
    assert rolled.following(0, State.CHANGED) is rolled.preceding(0, State.CHANGED) is None
