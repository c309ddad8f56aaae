from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from reader import commands
from reader.cable.kinds import Kind
from reader.cable.tree import Tree
from reader.review.annotation import Action, Decision, Reviewer
from reader.review.places import NothingToDecideError, standing_in
from reader.review.review import Review
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
    parts = standing_in(two, tree)[nth(tree, 0)].parts
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
    parts = standing_in(review, tree)[nth(tree, 0)].parts
    assert [(p.id, p.mark) for p in parts] == [("c", "S")]
    cleared = [(d.action, d.supersedes, d.was) for d in review.decisions[2:-1]]
    assert cleared == [(Action.CLEAR, "a", "U"), (Action.CLEAR, "b", "C")]


def test_clearing_the_middle_of_a_part_leaves_its_ends() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "minister opened the"), "U", ANN, CLOCK[0], "a")
    label, review = commands.clear(review, tree, span_of(tree, "opened"), ANN, CLOCK[1], "b")
    assert label == "Clear part of paragraph 1"
    parts = standing_in(review, tree)[nth(tree, 0)].parts
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
    standing = standing_in(review, tree)[nth(tree, 0)]
    assert [part.id for part in standing.parts] == ["b"]
    assert standing.whole is review.decisions[-1]
    _, review = commands.clear(review, tree, nth(tree, 0), ANN, CLOCK[3], "d")
    standing = standing_in(review, tree)[nth(tree, 0)]
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


# Notes, flags and the rest


def test_a_note_is_set_changed_and_removed() -> None:
    tree = tree_of()
    place = nth(tree, 1)
    label, one = commands.note(EMPTY, tree, place, "Ask him.", ANN, CLOCK[0], "n")
    assert label == "Note on paragraph 2"
    assert one.notes[0].anchor is not None
    assert one.notes[0].anchor.quote.startswith("2. (U)")
    label, two = commands.note(one, tree, place, "Asked.", BEN, CLOCK[1], "other")
    assert label == "Change note on paragraph 2"
    assert [(n.id, n.text, n.by, n.at) for n in two.notes] == [("n", "Asked.", BEN.id, CLOCK[1])]
    assert commands.note(two, tree, place, "Asked.", ANN, CLOCK[2])[1] is two
    label, three = commands.note(two, tree, place, " \n", ANN, CLOCK[3])
    assert label == "Remove note on paragraph 2"
    assert three.notes == ()
    assert commands.note(three, tree, place, "", ANN, CLOCK[4])[1] is three


def test_notes_on_the_cable_on_a_heading_and_on_a_part_are_apart() -> None:
    tree = tree_of(heading_before=1)
    heading = tree.first(Kind.HEADING)
    assert heading is not None
    label, review = commands.note(EMPTY, tree, None, "Whole.", ANN, NOON)
    assert label == "Note on the cable"
    label, review = commands.note(review, tree, heading, "Head.", ANN, NOON)
    assert label == "Note on heading"
    label, review = commands.note(review, tree, span_of(tree, " talks "), "Part.", ANN, NOON)
    assert label == "Note on part of paragraph 2"
    assert review.document_note is review.notes[0]
    assert review.document_notes == (review.notes[0],)
    assert review.note_at(*span_of(tree, "The Middle")) is review.notes[1]
    unit = tree.nodes[nth(tree, 1)]
    assert review.notes_on(unit.start, unit.end) == (review.notes[2],)
    assert review.note_at(unit.start, unit.end) is None


def test_a_flag_goes_on_and_off() -> None:
    tree = tree_of()
    node = tree.nodes[nth(tree, 2)]
    label, on = commands.flag(EMPTY, tree, nth(tree, 2), ANN, NOON, "f")
    assert label == "Flag paragraph 3"
    assert on.flag_at(node.start, node.end) == on.flags[0]
    assert on.flags[0].id == "f"
    label, off = commands.flag(on, tree, nth(tree, 2), BEN, NOON)
    assert label == "Remove flag from paragraph 3"
    assert off.flags == ()


def test_a_selection_flags_each_paragraph_until_all_are_flagged() -> None:
    tree = tree_of()
    _, one = commands.flag(EMPTY, tree, nth(tree, 1), ANN, NOON, "f")
    label, three = commands.flag(one, tree, (0, len(tree.text)), ANN, NOON, "g")
    assert label == "Flag 3 paragraphs"
    assert [flag.id for flag in three.flags] == ["f", "g", "g-2"]
    _, none = commands.flag(three, tree, (0, len(tree.text)), ANN, NOON)
    assert none.flags == ()


def test_a_correction_replaces_the_earlier_one_and_can_be_taken_back() -> None:
    tree = tree_of()
    label, one = commands.correct(EMPTY, tree, nth(tree, 1), Kind.HEADING, ANN, NOON, "c")
    assert label == "Correct to heading"
    label, two = commands.correct(one, tree, nth(tree, 1), "paragraph", ANN, NOON, "d", number=7)
    assert label == "Correct to paragraph 7"
    assert [(c.id, c.kind, c.number) for c in two.corrections] == [("d", "paragraph", 7)]
    assert commands.correct(two, tree, nth(tree, 1), None, ANN, NOON)[1].corrections == ()
    assert commands.correct(EMPTY, tree, nth(tree, 1), None, ANN, NOON)[1] is EMPTY
    with pytest.raises(ValueError, match="no kind"):
        commands.correct(EMPTY, tree, nth(tree, 1), "limerick", ANN, NOON)


def test_a_finding_is_acknowledged_once() -> None:
    tree = tree_of()
    label, one = commands.acknowledge(EMPTY, tree, (3, 3), "CR-BODY-003", ANN, NOON, "k", reason="seen")
    assert label == "Acknowledge CR-BODY-003"
    assert one.acknowledged("CR-BODY-003", 3, 3)
    assert not one.acknowledged("CR-BODY-003", 3, 4)
    assert commands.acknowledge(one, tree, (3, 3), "CR-BODY-003", BEN, NOON)[1] is one


def test_a_reviewers_name_is_filled_in_and_never_forgotten() -> None:
    tree = tree_of()
    _, review = commands.accept(EMPTY, tree, nth(tree, 0), BEN, NOON)
    assert review.reviewers == (BEN,)
    label, named = commands.rename_reviewer(review, BEN, "Ben Baker")
    assert label == "Reviewer is Ben Baker"
    assert named.reviewer(BEN.id) == Reviewer(BEN.id, "Ben Baker")
    assert named.decisions == review.decisions
    _, later = commands.accept(named, tree, nth(tree, 1), BEN, NOON)
    assert later.reviewers == named.reviewers
    _, renamed = commands.accept(named, tree, nth(tree, 1), Reviewer(BEN.id, "B. Baker"), NOON)
    assert renamed.reviewers == (Reviewer(BEN.id, "B. Baker"),)
    assert commands.rename_reviewer(named, BEN, "Ben Baker")[1] is named
    assert commands.rename_reviewer(named, ANN, "Ann")[1] is named


def test_a_review_says_whether_anything_is_in_it() -> None:
    tree = tree_of()
    assert EMPTY.empty
    assert not commands.flag(EMPTY, tree, nth(tree, 0), ANN, NOON)[1].empty


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
