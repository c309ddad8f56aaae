from __future__ import annotations

from reader import commands
from reader.review.confirmations import confirmations
from reader.review.review import Review
from tests.review.cables import ANN, NOON, nth, tree_of

EMPTY = Review("0" * 64)


def test_u_for_what_is_marked_higher_wants_a_second_person() -> None:
    """The units of the tree are marked SBU, U and SBU."""
    tree = tree_of()
    assert confirmations(EMPTY, tree) == ()
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 1), "U", ANN, NOON)
    _, review = commands.mark(review, tree, nth(tree, 2), "C", ANN, NOON)
    (found,) = confirmations(review, tree)
    assert found.rule == "CR-MARK-016"
    assert found.message.startswith("A reviewer proposes U for what is marked SBU")
    node = tree.nodes[nth(tree, 0)]
    assert node.start <= found.start <= found.end <= node.end


def test_what_is_taken_back_wants_nobody() -> None:
    tree = tree_of()
    _, review = commands.mark(EMPTY, tree, nth(tree, 0), "U", ANN, NOON)
    _, review = commands.accept(review, tree, nth(tree, 0), ANN, NOON)
    assert confirmations(review, tree) == ()
