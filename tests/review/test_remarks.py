from __future__ import annotations

from reader import commands
from reader.cable.kinds import Kind
from reader.review.annotation import Reviewer
from reader.review.review import Review
from tests.review.cables import ANN, BEN, CLOCK, NOON, nth, span_of, tree_of

EMPTY = Review("0" * 64)


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
    assert review.note_at(*span_of(tree, "The Middle")) is review.notes[1]
    unit = tree.nodes[nth(tree, 1)]
    assert review.notes_on(unit.start, unit.end) == (review.notes[2],)
    assert review.note_at(unit.start, unit.end) is None


def test_a_flag_goes_on_and_off() -> None:
    tree = tree_of()
    node = tree.nodes[nth(tree, 2)]
    label, on = commands.flag(EMPTY, tree, nth(tree, 2), ANN, NOON, "f")
    assert label == "Flag paragraph 3"
    assert [(flag.id, flag.anchor.span) for flag in on.flags] == [("f", (node.start, node.end))]
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
