from __future__ import annotations

from reader import commands
from reader.cable.diagnostics import Diagnostic
from reader.cable.tree import Tree
from reader.review.review import Review
from reader.review.review_findings import ReviewFindings
from reader.review.rollup import roll_up
from tests.review.cables import ANN, BEN, NOON, nth, span_of, tree_of

EMPTY = Review("0" * 64)


def found(review: Review, tree: Tree) -> list[Diagnostic]:
    return ReviewFindings(tree).of(review, roll_up(review, tree))


def test_u_for_what_is_marked_higher_wants_a_second_person() -> None:
    """The units of the tree are marked SBU, U and SBU."""
    tree = tree_of()
    assert found(EMPTY, tree) == []
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 1), "U", ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 2), "C", ANN, NOON)
    (one,) = found(review, tree)
    assert one.rule == "CR-MARK-016"
    assert one.message.startswith("A reviewer proposes U for what is marked SBU")
    node = tree.nodes[nth(tree, 0)]
    assert node.start <= one.start <= one.end <= node.end


def test_what_is_taken_back_wants_nobody() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, review = commands.accept(review, tree, nth(tree, 0), ANN, NOON)
    assert found(review, tree) == []


def test_what_a_second_person_confirmed_wants_nobody_else() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, again = commands.mark(review, tree, nth(tree, 0), "U", ANN, NOON)
    assert [one.rule for one in found(again, tree)] == ["CR-MARK-016"]
    _, confirmed = commands.mark(review, tree, nth(tree, 0), "U", BEN, NOON)
    assert found(confirmed, tree) == []


def test_a_part_above_its_paragraph_is_told_at_the_part() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, span_of(tree, "went on"), "SBU", ANN, NOON)
    (one,) = found(review, tree)
    assert one.rule == "CR-MARK-017"
    assert one.message == "Paragraph 2 is U, but a part of it is SBU."
    assert tree.text[one.start : one.end] == "went on"
    _, review = commands.mark(review, tree, span_of(tree, "him"), "C", ANN, NOON)
    (one,) = found(review, tree)
    assert one.message == "Paragraph 2 is U, but 2 parts of it are more restricted, up to C."
    assert tree.text[one.start : one.end] == "him"
    _, review = commands.mark(review, tree, nth(tree, 1), "C", ANN, NOON)
    assert found(review, tree) == []


def test_an_unmarked_paragraph_with_a_marked_part_is_told_too() -> None:
    tree = tree_of([(1, None, "They met twice."), (2, "U", "They parted.")])
    _, review = commands.mark(EMPTY, tree, span_of(tree, "twice"), "SBU", ANN, NOON)
    assert [one.message for one in found(review, tree)] == ["Paragraph 1 is unmarked, but a part of it is SBU."]


def test_units_that_say_what_they_said_are_not_looked_at_again() -> None:
    tree = tree_of()
    kept = ReviewFindings(tree)
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    (before,) = kept.of(review, roll_up(review, tree))
    _, review = commands.mark(review, tree, nth(tree, 2), "U", ANN, NOON)
    after = kept.of(review, roll_up(review, tree))
    assert after[0] is before
    assert len(after) == 2
