from __future__ import annotations

import inspect
import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from reader import commands
from reader.cable.kinds import Kind
from reader.cable.tree import Tree
from reader.review.annotation import Action, Decision
from reader.review.places import NothingToDecideError
from reader.review.review import Review
from reader.review.standing import standings
from tests.review.cables import ANN, BEN, CLOCK, EASTERN, NOON, nth, span_of, tree_of

EMPTY = Review("0" * 64)


def whole(review: Review, tree: Tree, index: int) -> Decision | None:
    node = tree.nodes[nth(tree, index)]
    return review.standing(node.start, node.end)


def test_a_mark_keeps_who_when_where_and_what_counted_before() -> None:
    tree = tree_of()
    at = datetime(2026, 3, 1, 7, 0, 0, 987_654, tzinfo=EASTERN)
    label, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, at, "d1")
    assert label == "Mark paragraph 1 U"
    (decision,) = review.decisions
    assert (decision.id, decision.action, decision.by, decision.at) == ("d1", Action.MARK, ANN.id, NOON)
    assert decision.at.utcoffset() == timedelta(0)
    assert (decision.mark, decision.was, decision.paragraph, decision.supersedes) == ("U", "SBU", 1, None)
    assert decision.anchor.quote == "1. (SBU) The minister opened the meeting, and left it early."
    assert review.reviewers == (ANN,)
    assert EMPTY.decisions == ()


def test_ids_are_new_where_none_is_given() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON)
    ids = {decision.id for decision in review.decisions}
    _, other = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON)
    assert len(ids) == 3
    assert not ids & {decision.id for decision in other.decisions}


def test_several_decisions_of_one_step_have_ids_made_from_the_one_given() -> None:
    tree = tree_of(heading_before=1)
    label, review = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON, "x")
    assert label == "Mark 3 paragraphs U"
    assert [decision.id for decision in review.decisions] == ["x", "x-2", "x-3"]
    assert [decision.paragraph for decision in review.decisions] == [1, 2, 3]
    _, again = commands.mark(review, tree, nth(tree, 0), "U", ANN, NOON, "x")
    assert again.decisions[-1].id == "x-4"


@pytest.mark.parametrize(("marking", "code"), [("sbu//noforn", "SBU/NF"), ("(C - ENTIRE TEXT)", "C"), ("ts", "TS")])
def test_markings_are_kept_in_canonical_form(marking: str, code: str) -> None:
    tree = tree_of()
    label, review = commands.mark(EMPTY, tree, nth(tree, 1), marking, ANN, NOON)
    assert label == f"Mark paragraph 2 {code}"
    assert review.decisions[0].mark == code


def test_what_is_no_marking_is_refused() -> None:
    tree = tree_of()
    with pytest.raises(ValueError, match="'hello' is not a portion marking"):
        commands.mark(EMPTY, tree, nth(tree, 1), "hello", ANN, NOON)


def test_a_moment_without_a_time_zone_is_our_fault() -> None:
    tree = tree_of()
    with pytest.raises(ValueError, match="time zone"):
        commands.accept(EMPTY, tree, nth(tree, 1), ANN, NOON.replace(tzinfo=None))


def test_saying_what_is_written_is_a_decision() -> None:
    tree = tree_of()
    label, review = commands.mark(EMPTY, tree, nth(tree, 1), "U", ANN, NOON)
    assert label == "Mark paragraph 2 U"
    assert (review.decisions[0].action, review.decisions[0].mark, review.decisions[0].was) == (Action.MARK, "U", "U")


def test_accepting_keeps_the_mark_that_was_agreed_to() -> None:
    tree = tree_of([(1, "SBU", "Marked."), (2, None, "Unmarked.")])
    label, review = commands.accept(EMPTY, tree, nth(tree, 0), ANN, NOON)
    assert label == "Accept paragraph 1"
    assert (review.decisions[0].action, review.decisions[0].mark) == (Action.ACCEPT, "SBU")
    label, review = commands.accept(review, tree, nth(tree, 1), ANN, NOON)
    assert label == "Accept paragraph 2"
    assert (review.decisions[1].action, review.decisions[1].mark, review.decisions[1].was) == (
        Action.ACCEPT,
        None,
        None,
    )


def test_a_later_decision_supersedes_the_earlier_one_which_stays() -> None:
    tree = tree_of()
    _, one = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, CLOCK[0], "a")
    _, two = commands.mark(one, tree, nth(tree, 0), "C", BEN, CLOCK[1], "b")
    _, three = commands.accept(two, tree, nth(tree, 0), ANN, CLOCK[2], "c")
    assert [(d.id, d.supersedes, d.was) for d in three.decisions] == [
        ("a", None, "SBU"),
        ("b", "a", "U"),
        ("c", "b", "C"),
    ]
    assert whole(three, tree, 0) == three.decisions[2]
    assert three.reviewers == (ANN, BEN)
    assert three.decisions_on(*three.decisions[0].anchor.span) == three.decisions


def test_clearing_takes_the_decision_back_and_can_be_followed_by_another() -> None:
    tree = tree_of()
    _, marked = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, CLOCK[0], "a")
    label, cleared = commands.clear(marked, tree, nth(tree, 0), ANN, CLOCK[1], "b")
    assert label == "Clear paragraph 1"
    clear = cleared.decisions[-1]
    assert (clear.action, clear.mark, clear.was, clear.supersedes) == (Action.CLEAR, None, "U", "a")
    assert whole(cleared, tree, 0) is None
    assert cleared.latest(*clear.anchor.span) is clear
    _, again = commands.mark(cleared, tree, nth(tree, 0), "C", ANN, CLOCK[2], "c")
    assert (again.decisions[-1].supersedes, again.decisions[-1].was) == ("b", "SBU")


def test_clearing_nothing_gives_the_same_review() -> None:
    tree = tree_of()
    assert commands.clear(EMPTY, tree, nth(tree, 0), ANN, NOON)[1] is EMPTY
    assert commands.clear(EMPTY, tree, (0, len(tree.text)), ANN, NOON)[1] is EMPTY
    _, marked = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, cleared = commands.clear(marked, tree, nth(tree, 0), ANN, NOON)
    assert commands.clear(cleared, tree, nth(tree, 0), ANN, NOON)[1] is cleared
    assert commands.clear(marked, tree, span_of(tree, "opened"), ANN, NOON)[1] is marked


def test_steps_are_named_as_a_person_would() -> None:
    tree = tree_of([(None, None, "First."), (1, None, "Second."), (None, None, "Third.")], subject_mark="U")
    assert commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)[0] == "Mark subject U"
    assert commands.mark(EMPTY, tree, nth(tree, 1), "U", ANN, NOON)[0] == "Mark unnumbered paragraph before 1 U"
    assert commands.mark(EMPTY, tree, nth(tree, 3), "U", ANN, NOON)[0] == "Mark unnumbered paragraph after 1 U"
    assert commands.mark(EMPTY, tree, span_of(tree, "MEET"), "U", ANN, NOON)[0] == "Mark part of the subject U"


def test_a_node_outside_every_unit_cannot_be_marked() -> None:
    tree = tree_of(heading_before=1)
    heading = tree.first(Kind.HEADING)
    assert heading is not None
    for command in (commands.accept, commands.clear):
        with pytest.raises(NothingToDecideError):
            command(EMPTY, tree, heading, ANN, NOON)


def test_a_mark_inside_a_unit_stands_for_the_unit() -> None:
    tree = tree_of()
    mark = tree.of(Kind.MARK)[1]
    assert commands.mark(EMPTY, tree, mark, "C", ANN, NOON)[0] == "Mark paragraph 2 C"


# Parts


def test_a_later_part_splits_an_earlier_one_in_one_step() -> None:
    tree = tree_of()
    _, one = commands.mark(EMPTY, tree, span_of(tree, "minister opened the meeting"), "U", ANN, CLOCK[0], "a")
    one = commands.reason(one, tree, "a", "well known", ANN, CLOCK[1])[1]
    label, two = commands.mark(one, tree, span_of(tree, "opened the"), "C", BEN, CLOCK[2], "b")
    assert label == "Mark part of paragraph 1 C"
    parts = standings(two, tree).unit(nth(tree, 0)).parts
    assert [(p.anchor.quote, p.mark, p.by, p.at) for p in parts] == [
        ("minister", "U", ANN.id, CLOCK[0]),
        ("opened the", "C", BEN.id, CLOCK[2]),
        ("meeting", "U", ANN.id, CLOCK[0]),
    ]
    assert [p.supersedes for p in parts] == ["a", None, "a"]
    assert [p.reason for p in parts] == ["well known", None, "well known"]
    assert two.decisions[0].id == "a"
    assert two.decisions[-1].id == "b"
    assert two.decisions[-1].was == "U"


def test_a_part_that_covers_others_takes_them_back() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister"), "U", ANN, CLOCK[0], "a")
    _, review = commands.mark(review, tree, span_of(tree, "opened"), "C", ANN, CLOCK[1], "b")
    _, review = commands.mark(review, tree, span_of(tree, "minister opened the"), "S", ANN, CLOCK[2], "c")
    parts = standings(review, tree).unit(nth(tree, 0)).parts
    assert [(p.id, p.mark) for p in parts] == [("c", "S")]
    cleared = [(d.action, d.supersedes, d.was) for d in review.decisions[2:-1]]
    assert cleared == [(Action.CLEAR, "a", "U"), (Action.CLEAR, "b", "C")]


def test_clearing_the_middle_of_a_part_leaves_its_ends() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister opened the"), "U", ANN, CLOCK[0], "a")
    label, review = commands.clear(review, tree, span_of(tree, "opened"), ANN, CLOCK[1], "b")
    assert label == "Clear part of paragraph 1"
    parts = standings(review, tree).unit(nth(tree, 0)).parts
    assert [p.anchor.quote for p in parts] == ["minister", "the"]
    assert (review.decisions[-1].id, review.decisions[-1].action, review.decisions[-1].supersedes) == (
        "b",
        Action.CLEAR,
        "a",
    )


def test_marking_a_unit_keeps_parts_that_differ_and_removes_those_that_say_the_same() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister"), "U", ANN, CLOCK[0], "a")
    _, review = commands.mark(review, tree, span_of(tree, "opened"), "C", ANN, CLOCK[1], "b")
    _, review = commands.mark(review, tree, nth(tree, 0), "U", ANN, CLOCK[2], "c")
    standing = standings(review, tree).unit(nth(tree, 0))
    assert [part.id for part in standing.parts] == ["b"]
    assert standing.whole is review.decisions[-1]
    _, review = commands.clear(review, tree, nth(tree, 0), ANN, CLOCK[3], "d")
    standing = standings(review, tree).unit(nth(tree, 0))
    assert (standing.whole, standing.parts) == (None, [])


def test_text_outside_all_units_can_be_decided_on_where_it_is_selected() -> None:
    tree = tree_of(heading_before=1)
    label, review = commands.mark(EMPTY, tree, span_of(tree, "The Middle"), "U", ANN, NOON, "a")
    assert label == "Mark selection U"
    _, review = commands.mark(review, tree, span_of(tree, "Middle"), "C", ANN, NOON, "b")
    assert [d.anchor.quote for d in review.decisions if d.id not in review.index.superseded] == ["The", "Middle"]
    _, review = commands.clear(review, tree, span_of(tree, "Middle"), ANN, NOON, "c")
    assert review.standing(*span_of(tree, "Middle")) is None


# Reasons


def test_a_reason_changes_the_decision_and_makes_no_new_one() -> None:
    tree = tree_of()
    _, marked = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, CLOCK[0], "a")
    label, reasoned = commands.reason(marked, tree, nth(tree, 0), "It was in the papers.", ANN, CLOCK[1])
    assert label == "Reason for paragraph 1"
    assert reasoned.decisions == (replace(marked.decisions[0], reason="It was in the papers."),)
    assert commands.reason(reasoned, tree, "a", "It was in the papers.", ANN, CLOCK[2])[1] is reasoned
    label, removed = commands.reason(reasoned, tree, "a", "  ", ANN, CLOCK[2])
    assert label == "Remove reason for paragraph 1"
    assert removed == marked


def test_a_reason_for_a_decision_on_several_paragraphs_is_given_to_each() -> None:
    tree = tree_of()
    place = (0, len(tree.text))
    _, marked = commands.mark(EMPTY, tree, place, "U", ANN, CLOCK[0], "a")
    _, reasoned = commands.reason(marked, tree, place, "all public", ANN, CLOCK[1])
    assert [decision.reason for decision in reasoned.decisions] == ["all public"] * 3


def test_a_reason_for_what_somebody_else_decided_is_ones_own_decision() -> None:
    tree = tree_of()
    _, marked = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, CLOCK[0], "a")
    _, reasoned = commands.reason(marked, tree, nth(tree, 0), "I agree.", BEN, CLOCK[1], "b")
    assert reasoned.decisions[0] == marked.decisions[0]
    own = reasoned.decisions[1]
    assert (own.id, own.by, own.at, own.mark, own.was, own.reason, own.supersedes) == (
        "b",
        BEN.id,
        CLOCK[1],
        "U",
        "U",
        "I agree.",
        "a",
    )


def test_a_reason_without_a_decision_changes_nothing() -> None:
    tree = tree_of()
    assert commands.reason(EMPTY, tree, nth(tree, 0), "why", ANN, NOON)[1] is EMPTY
    assert commands.reason(EMPTY, tree, "no such id", "why", ANN, NOON)[1] is EMPTY


def test_marking_a_whole_cable_takes_linear_time() -> None:
    def seconds(paragraphs: int) -> float:
        tree = tree_of([(None, None, "Some words.")] * paragraphs, subject_mark="U")
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            label, _ = commands.mark(EMPTY, tree, (0, len(tree.text)), "U", ANN, NOON)
            best = min(best, time.process_time() - began)
            assert label == f"Mark subject and {paragraphs} paragraphs U"
        return best

    assert seconds(4_000) < 100 * seconds(200)  # 20 if linear, 400 if quadratic


def test_every_step_of_a_review_is_among_the_commands() -> None:
    """What the window does can be done without it: ``reader.commands`` has whatever gives a label and a review."""
    from reader.review import restructure, second_person, seen, span_commands, waiting

    steps = {
        name
        for module in (restructure, second_person, seen, span_commands, waiting)
        for name, made in vars(module).items()
        if inspect.isfunction(made) and made.__module__ == module.__name__ and not name.startswith("_")
        if inspect.signature(made, eval_str=True).return_annotation == commands.Step
    }
    assert len(steps) > 10
    assert steps <= set(commands.__all__)
