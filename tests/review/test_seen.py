"""Findings that were seen: open ones, several at once, and taking that back."""

from __future__ import annotations

from reader.cable.diagnostics import Diagnostic, Severity
from reader.review.review import Review
from reader.review.seen import acknowledge_all, acknowledgement, open_findings, withdraw
from tests.review.cables import ANN, BEN, CLOCK, NOON, tree_of

EMPTY = Review("0" * 64)
LOST = Diagnostic("CR-BODY-009", Severity.INFO, "Lost.", 3, 4)
LOST_TOO = Diagnostic("CR-BODY-009", Severity.INFO, "Lost too.", 8, 9)
BARE = Diagnostic("CR-MARK-008", Severity.WARNING, "Bare.", 3, 4)
FINE = Diagnostic("CR-BODY-008", Severity.PASSED, "Fine.", 0, 0)


def test_findings_are_open_until_they_are_acknowledged() -> None:
    found = [FINE, LOST, BARE, LOST_TOO]
    assert open_findings(found, EMPTY) == [LOST, BARE, LOST_TOO]
    label, review = acknowledge_all(EMPTY, tree_of(), [LOST], ANN, NOON, "a", reason="Old.")
    assert label == "Acknowledge CR-BODY-009"
    assert open_findings(found, review) == [BARE, LOST_TOO], "one of another rule at the same place stays open"
    seen = acknowledgement(review, LOST)
    assert seen is not None
    assert (seen.id, seen.by, seen.at, seen.reason, seen.anchor.span) == ("a", ANN.id, NOON, "Old.", (3, 4))
    assert review.reviewers == (ANN,)
    assert review.acknowledged("CR-BODY-009", 3, 4)


def test_several_are_one_step_with_ids_of_their_own() -> None:
    label, review = acknowledge_all(EMPTY, tree_of(), [LOST, LOST_TOO], ANN, NOON, "a")
    assert label == "Acknowledge 2 findings of CR-BODY-009"
    assert [each.id for each in review.acknowledgements] == ["a", "a-2"]
    label, more = acknowledge_all(review, tree_of(), [LOST, BARE], BEN, CLOCK[1], "b")
    assert label == "Acknowledge 2 findings"
    assert [(each.id, each.by) for each in more.acknowledgements] == [("a", ANN.id), ("a-2", ANN.id), ("b", BEN.id)]


def test_another_reason_takes_the_place_of_the_first_and_the_same_is_no_step() -> None:
    _, review = acknowledge_all(EMPTY, tree_of(), [LOST], ANN, NOON, "a", reason="Old.")
    assert acknowledge_all(review, tree_of(), [LOST], BEN, NOON, reason="Old.")[1] is review
    _, other = acknowledge_all(review, tree_of(), [LOST], BEN, CLOCK[1], "b", reason=" ")
    assert [(each.id, each.by, each.reason) for each in other.acknowledgements] == [("b", BEN.id, None)]


def test_taking_it_back_opens_them_again() -> None:
    _, review = acknowledge_all(EMPTY, tree_of(), [LOST, LOST_TOO, BARE], ANN, NOON)
    label, back = withdraw(review, [LOST, BARE])
    assert label == "Reopen 2 findings"
    assert open_findings([LOST, LOST_TOO, BARE], back) == [LOST, BARE]
    assert withdraw(back, [LOST])[1] is back
