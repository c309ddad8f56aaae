"""The rule of two: asked for where a marking is lowered, given by somebody else only, and kept with both names."""

from __future__ import annotations

import pytest

import reader
from reader import commands
from reader.review.annotation import Second
from reader.review.compare import compare
from reader.review.handover import Lack, left
from reader.review.merge import agreed, merge
from reader.review.review import Review
from reader.review.review_findings import ReviewFindings
from reader.review.rollup import roll_up
from reader.review.second_person import NotForYouError, ask, confirm, lowerings, refuse, told
from tests.review.cables import ANN, BEN, CLOCK, NOON
from tests.review.test_compare import CABLE, EMPTY, FOUR, ONE, ORIGINS, THREE, TREE, TWO, marked, span
from tests.review.through_xml import HAS_XML, check_comes_back


def lowered(review: Review = EMPTY, by: object = ANN, id: str = "d") -> Review:  # noqa: A002
    assert by in (ANN, BEN)
    who = ANN if by is ANN else BEN
    step = commands.mark(review, TREE, TWO, "U", who, NOON, id)
    return ask(review, step, TREE, who, NOON)[1]


def test_a_second_person_is_asked_for_where_a_marking_is_lowered() -> None:
    review = lowered()
    (found,) = lowerings(review, TREE)
    assert found.open
    assert [(word.id, word.decision, word.state, word.by) for word in review.confirmations] == [
        ("d-second", "d", Second.ASKED, ANN.id)
    ]
    assert told(review, TREE, found) == "Paragraph 2: SBU to U by Ann Archer, waits for a second person."
    for step in (
        commands.accept(EMPTY, TREE, ONE, ANN, NOON),
        commands.mark(EMPTY, TREE, THREE, "C", ANN, NOON),
        commands.note(EMPTY, TREE, ONE, "words", ANN, NOON),
    ):
        assert ask(EMPTY, step, TREE, ANN, NOON) is step


def test_every_lowered_part_and_paragraph_is_asked_for_once() -> None:
    step = commands.mark(EMPTY, TREE, span("Nothing was said"), "U", ANN, NOON, "part")
    _, review = ask(EMPTY, step, TREE, ANN, NOON)
    step = commands.mark(review, TREE, FOUR, "U", ANN, NOON, "whole")
    _, review = ask(review, step, TREE, ANN, NOON)
    assert [word.decision for word in review.confirmations] == ["part", "whole"]
    assert told(review, TREE, lowerings(review, TREE)[0]).startswith("A part of paragraph 2: SBU to U by Ann")


def test_somebody_else_confirms_and_both_names_are_kept() -> None:
    review = lowered()
    with pytest.raises(NotForYouError, match="somebody else"):
        confirm(review, TREE, "d", ANN, CLOCK[1])
    label, after = confirm(review, TREE, "d", BEN, CLOCK[1], "w", reason=" it was in the press ")
    assert label == "Confirm U on paragraph 2"
    (found,) = lowerings(after, TREE)
    assert found.confirmed
    assert not found.open
    assert told(after, TREE, found) == (
        "Paragraph 2: SBU to U by Ann Archer, confirmed by ben-id: it was in the press."
    )
    assert confirm(after, TREE, "d", BEN, CLOCK[2], reason="it was in the press")[1] is after
    check_comes_back(CABLE, after)
    if HAS_XML:
        assert b'<confirmation id="w" decision="d" state="confirmed" by="ben-id"' in reader.to_xml(CABLE, after)


def test_what_was_refused_stays_open() -> None:
    _, review = refuse(lowered(), TREE, "d", BEN, CLOCK[1], reason="not yet")
    (found,) = lowerings(review, TREE)
    assert found.open
    assert told(review, TREE, found).endswith("not confirmed by ben-id: not yet.")
    assert roll_up(review, TREE).unit(TWO) == roll_up(lowered(), TREE).unit(TWO)


def test_a_decision_made_anew_is_confirmed_anew() -> None:
    _, review = confirm(lowered(), TREE, "d", BEN, CLOCK[1])
    again = ask(review, commands.mark(review, TREE, TWO, "U", ANN, CLOCK[2], "e"), TREE, ANN, CLOCK[2])[1]
    assert [(each.decision.id, each.open) for each in lowerings(again, TREE)] == [("e", True)]
    _, cleared = commands.clear(review, TREE, TWO, ANN, CLOCK[2])
    assert lowerings(cleared, TREE) == ()
    with pytest.raises(NotForYouError, match="No marking is lowered"):
        confirm(cleared, TREE, "d", BEN, CLOCK[3])


def test_an_id_is_not_used_twice() -> None:
    _, review = refuse(lowered(), TREE, "d", BEN, CLOCK[1], "w")
    _, review = confirm(review, TREE, "d", BEN, CLOCK[2], "w")
    assert [word.id for word in review.confirmations] == ["d-second", "w", "w-2"]


def test_the_finding_goes_and_handing_over_waits() -> None:
    review = lowered()
    kept = ReviewFindings(TREE)
    found = kept.of(review, roll_up(review, TREE))
    assert [each.rule for each in found] == ["CR-MARK-016"]
    doubled = [each for each in left(TREE, roll_up(review, TREE), review, found, ANN) if each.lack is Lack.FINDING]
    assert doubled == [], "it is told once, as what waits for a second person"
    lacks = [each for each in left(TREE, roll_up(review, TREE), review, (), ANN) if each.lack is Lack.SECOND]
    assert [each.words for each in lacks] == ["Paragraph 2: SBU to U by Ann Archer, waits for a second person."]
    _, review = confirm(review, TREE, "d", BEN, CLOCK[1])
    assert kept.of(review, roll_up(review, TREE)) == []
    assert not [each for each in left(TREE, roll_up(review, TREE), review, (), ANN) if each.lack is Lack.SECOND]


def test_two_who_decide_the_same_by_themselves_confirm_each_other() -> None:
    ann, ben = lowered(), lowered(by=BEN, id="b")
    found = compare(CABLE, [ann, ben])
    made = merge(found, agreed(found, None, NOON), ORIGINS, None, NOON, "m")
    (lowering,) = lowerings(made, TREE)
    assert lowering.confirmed
    assert (lowering.decision.by, lowering.word and lowering.word.by) == (ANN.id, BEN.id)
    plain = compare(CABLE, [marked(EMPTY, TWO, "U", ANN, "d"), marked(EMPTY, TWO, "U", BEN, "b")])
    assert merge(plain, agreed(plain, None, NOON), ORIGINS, None, NOON, "m").confirmations == ()
