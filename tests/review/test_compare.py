"""Reviews held against each other, and the one that is made of them: nothing silently decided, nothing lost."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader import commands
from reader.cable.telegram import Telegram
from reader.review.alike import alike
from reader.review.annotation import Annotation, Decision, Reviewer
from reader.review.compare import Accord, CompareError, Comparison, compare
from reader.review.merge import Pick, agreed, merge
from reader.review.provenance import NEITHER, OPEN, Origin
from reader.review.review import Review
from reader.review.rollup import State, roll_up
from reader.review.span_commands import reset
from reader.review.units import units
from tests.review.cables import ANN, BEN, CLOCK, NOON
from tests.review.through_xml import check_comes_back

CAT = Reviewer("cat-id", "Cat Chooser")
TEXT = """\
VZCZCXRO2343
RR RUEHGR
DE RUEHSP #0412/01 1761755
ZNR UUUUU ZZH
R 241755Z JUN 08
FM AMEMBASSY PORT OF SPAIN
TO RUEHC/SECSTATE WASHDC 9239
BT
UNCLAS SECTION 01 OF 01 PORT OF SPAIN 000412

SIPDIS

E.O. 12958: N/A
TAGS: PREL TD
SUBJECT: AN INVENTED MEETING

1. (SBU) Summary: The lamp was lit at noon. End Summary.

2. (SBU) Nothing was said about the harbor, nor about its boats.

3. (U) The talks went on for three more days and nights.

4. (SBU) Comment: it will not be the last time. End Comment.

AUSTIN
"""
CABLE = reader.parse(TEXT)
TREE = CABLE.tree
ONE, TWO, THREE, FOUR = units(TREE)
EMPTY = Review.of(CABLE)
ORIGINS = (Origin("A", "ann.cablexml", "a" * 64), Origin("B", "ben.cablexml", "b" * 64))


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def marked(review: Review, place: int | tuple[int, int], mark: str, by: Reviewer, id: str, why: str = "") -> Review:  # noqa: A002
    _, review = commands.mark(review, TREE, place, mark, by, NOON, id)
    return commands.reason(review, TREE, id, why, by, NOON)[1] if why else review


def words(comparison: Comparison) -> list[tuple[str, Accord, list[str]]]:
    return [(row.name, row.accord, [said.words for said in row.said]) for row in comparison.rows]


def merged(comparison: Comparison, *takes: str) -> Review:
    picks = {index: Pick(take, CAT, NOON) for index, take in enumerate(takes) if take != OPEN}
    return merge(comparison, picks, ORIGINS, CAT, NOON, "m")


def all_said(*reviews: Review) -> set[Annotation]:
    """Every word of some reviews, what a merge left aside included; whatever the ids."""
    found: list[Annotation] = []
    for review in reviews:
        found += [*review.notes, *review.flags, *review.corrections, *review.acknowledgements, *review.decisions]
        for aside in (aside for record in review.merges for choice in record.choices for aside in choice.aside):
            found += [*aside.decisions, *aside.corrections]
    return {
        replace(each, id="", supersedes=None) if isinstance(each, Decision) else replace(each, id="") for each in found
    }


def test_what_they_say_stands_side_by_side() -> None:
    ann = marked(marked(EMPTY, ONE, "U", ANN, "a1"), TWO, "U", ANN, "a2", "in the press")
    ben = marked(marked(EMPTY, ONE, "U", BEN, "b1"), TWO, "C", BEN, "b2")
    _, ben = commands.accept(ben, TREE, FOUR, BEN, NOON, "b4")
    found = compare(CABLE, [ann, ben])
    assert words(found) == [
        ("paragraph 1", Accord.AGREE, ["U", "U"]),
        ("paragraph 2", Accord.DIFFER, ["U", "C"]),
        ("paragraph 4", Accord.SILENT, ["", "SBU (accepted)"]),
    ]
    assert [row.written for row in found.rows] == ["SBU", "SBU", "SBU"]
    assert found.differing == (1, 2)


def test_what_nobody_chose_stays_open_and_is_not_reviewed() -> None:
    ann, ben = marked(EMPTY, TWO, "U", ANN, "a2"), marked(EMPTY, TWO, "C", BEN, "b2")
    found = compare(CABLE, [ann, ben])
    assert agreed(found, CAT, NOON) == {}
    made = merge(found, {}, ORIGINS, CAT, NOON, "m")
    assert made.decisions == ()
    assert all(unit.state is State.UNREVIEWED for unit in roll_up(made, TREE).units)
    (choice,) = made.merges[0].choices
    assert choice.take == OPEN
    assert [(aside.letter, aside.decisions) for aside in choice.aside] == [("A", ann.decisions), ("B", ben.decisions)]


def test_the_record_says_who_chose_what_from_where_and_when() -> None:
    ann, ben = marked(EMPTY, TWO, "U", ANN, "a2"), marked(EMPTY, TWO, "C", BEN, "b2")
    later = NOON + timedelta(minutes=5)
    made = merge(compare(CABLE, [ann, ben]), {0: Pick("B", CAT, later)}, ORIGINS, CAT, NOON, "m")
    (record,) = made.merges
    assert (record.id, record.by, record.at, record.origins) == ("m", CAT.id, NOON, ORIGINS)
    (choice,) = record.choices
    assert (choice.take, choice.agree, choice.by, choice.at) == ("B", "B", CAT.id, later)
    assert made.decisions == ben.decisions
    assert made.reviewers == (ANN, BEN, CAT)
    assert [unit.decision.by for unit in roll_up(made, TREE).units if unit.decision] == [BEN.id]


def test_of_those_that_agree_the_one_with_a_reason_is_taken() -> None:
    ann, ben = marked(EMPTY, TWO, "U", ANN, "a2"), marked(EMPTY, TWO, "U", BEN, "b2", "in the press")
    found = compare(CABLE, [ann, ben])
    made = merge(found, agreed(found, None, NOON), ORIGINS, None, NOON, "m")
    assert made.decisions == ben.decisions
    (choice,) = made.merges[0].choices
    assert (choice.take, choice.agree, choice.by) == ("B", "AB", None)
    assert choice.aside[0].decisions == ann.decisions


def test_neither_counts_and_nothing_is_lost() -> None:
    ann, ben = marked(EMPTY, TWO, "U", ANN, "a2"), marked(EMPTY, TWO, "C", BEN, "b2")
    made = merged(compare(CABLE, [ann, ben]), NEITHER)
    assert made.decisions == ()
    assert made.merges[0].choices[0].take == NEITHER
    assert all_said(made) == all_said(ann, ben)


def test_parts_that_overlap_are_one_choice_and_others_stand_alone() -> None:
    ann = marked(EMPTY, span("Nothing was said"), "U", ANN, "a1")
    ben = marked(EMPTY, span("was said about"), "U", BEN, "b1")
    ben = marked(ben, span("its boats"), "U", BEN, "b2")
    found = compare(CABLE, [ann, ben])
    assert words(found) == [
        ("part of paragraph 2", Accord.DIFFER, ["U on “Nothing was said”", "U on “was said about”"]),
        ("part of paragraph 2", Accord.SILENT, ["", "U on “its boats”"]),
    ]
    made = merged(found, "A", "B")
    unit = roll_up(made, TREE).unit(TWO)
    assert unit is not None
    assert [(part.by, part.anchor.quote) for part in unit.parts] == [
        (ANN.id, "Nothing was said"),
        (BEN.id, "its boats"),
    ]


def test_what_one_took_back_does_not_come_back_from_an_older_copy() -> None:
    older = marked(EMPTY, TWO, "U", ANN, "a2")
    _, newer = commands.clear(older, TREE, TWO, ANN, CLOCK[3], "a3")
    found = compare(CABLE, [newer, older])
    assert words(found) == [("paragraph 2", Accord.DIFFER, ["taken back", "U"])]
    made = merged(found, "A")
    assert [d.id for d in made.decisions] == ["a2", "a3"]
    assert roll_up(made, TREE).done == 0
    assert merged(found, "B").decisions == older.decisions


def test_a_reason_given_later_is_another_form_of_the_same_decision() -> None:
    older = marked(EMPTY, TWO, "U", ANN, "a2")
    _, newer = commands.reason(older, TREE, "a2", "in the press", ANN, NOON)
    found = compare(CABLE, list(alike([CABLE, CABLE], [older, newer]).reviews))
    made = merge(found, agreed(found, None, NOON), ORIGINS, None, NOON, "m")
    assert made.decisions == newer.decisions


def test_two_people_may_have_used_one_id() -> None:
    ann, ben = marked(EMPTY, ONE, "U", ANN, "d"), marked(EMPTY, TWO, "U", BEN, "d")
    _, ben = commands.mark(ben, TREE, TWO, "C", BEN, CLOCK[2], "e")
    _, ann = commands.note(ann, TREE, ONE, "mine", ANN, NOON, "n")
    _, ben = commands.note(ben, TREE, ONE, "his", BEN, NOON, "n")
    found = compare(CABLE, list(alike([CABLE, CABLE], [ann, ben]).reviews))
    made = merge(found, agreed(found, None, NOON), ORIGINS, None, NOON, "m")
    assert [(d.id, d.supersedes) for d in made.decisions] == [("d", None), ("d-B", None), ("e", "d-B")]
    assert [(note.id, note.text) for note in made.notes] == [("n", "mine"), ("n-B", "his")]


def test_three_and_four_reviews_are_compared_the_same_way() -> None:
    some = [marked(EMPTY, TWO, mark, ANN, f"a{index}") for index, mark in enumerate(["U", "C", "U", "U"])]
    three = compare(CABLE, [*some[:2], EMPTY])
    assert three.rows[0].accord is Accord.DIFFER
    four = compare(CABLE, some)
    made = merge(four, {0: Pick("C", CAT, NOON)}, [Origin(each) for each in "ABCD"], CAT, NOON, "m")
    (choice,) = made.merges[0].choices
    assert (choice.take, choice.agree) == ("C", "ACD")
    with pytest.raises(CompareError, match="From two to 4"):
        compare(CABLE, [EMPTY] * 5)
    with pytest.raises(CompareError):
        compare(CABLE, [EMPTY])


def test_another_text_is_refused_and_other_line_ends_are_not() -> None:
    ann = marked(EMPTY, TWO, "U", ANN, "a2")
    windows = reader.parse(TEXT.replace("\n", "\r\n"))
    _, ben = commands.mark(Review.of(windows), windows.tree, units(windows.tree)[1], "C", BEN, NOON, "b2")
    made = alike([CABLE, windows], [ann, ben])
    assert made.rewritten == "B"
    assert made.reviews[1].sha256 == CABLE.source.sha256
    assert words(compare(CABLE, made.reviews)) == [("paragraph 2", Accord.DIFFER, ["U", "C"])]
    other = reader.parse(TEXT.replace("lamp", "lamb"))
    with pytest.raises(CompareError, match="different texts"):
        alike([CABLE, other], [ann, Review.of(other)])
    with pytest.raises(CompareError):
        compare(CABLE, [ann, Review.of(other)])


def test_what_they_read_otherwise_is_chosen_too() -> None:
    _, ann = commands.correct(EMPTY, CABLE, ONE, "heading", ANN, NOON, "c1")
    _, ben = commands.renumber(EMPTY, CABLE, [(TREE.nodes[ONE].start, 9)], BEN, NOON, "c2")
    found = compare(CABLE, [ann, ben])
    assert [(row.accord, [said.words for said in row.said]) for row in found.rows] == [
        (Accord.DIFFER, ["heading", "paragraph number 9"])
    ]
    made = merged(found, "B")
    assert made.corrections == ben.corrections
    assert all_said(made) == all_said(ann, ben)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["mark", "accept", "clear", "note", "flag", "part", "reset"]),
        st.integers(0, 3),
        st.sampled_from(["U", "SBU", "C"]),
        st.integers(0, 30),
        st.integers(1, 30),
    ),
    max_size=8,
)


def reviewed(steps: list[tuple[str, int, str, int, int]], by: Reviewer, first: Review = EMPTY) -> Review:
    review = first
    for count, (what, index, mark, offset, length) in enumerate(steps):
        unit, when, name = units(TREE)[index], CLOCK[count], f"{by.id}-{count}"
        start = TREE.nodes[unit].start + offset
        match what:
            case "mark":
                _, review = commands.mark(review, TREE, unit, mark, by, when, name)
            case "accept":
                _, review = commands.accept(review, TREE, unit, by, when, name)
            case "clear":
                _, review = commands.clear(review, TREE, unit, by, when, name)
            case "note":
                _, review = commands.note(review, TREE, unit, mark, by, when, name)
            case "flag":
                _, review = commands.flag(review, TREE, unit, by, when, name)
            case "reset":
                _, review = reset(review, TREE, by, when, name)
            case _ if TEXT[start : start + length].strip():
                _, review = commands.mark(review, TREE, (start, start + length), mark, by, when, name)
    return review


@given(STEPS, STEPS, STEPS, st.lists(st.sampled_from(["A", "B", NEITHER, OPEN]), min_size=40, max_size=40))
def test_any_two_reviews_merge_without_loss_and_as_chosen(
    common: list[tuple[str, int, str, int, int]],
    one: list[tuple[str, int, str, int, int]],
    other: list[tuple[str, int, str, int, int]],
    takes: list[str],
) -> None:
    """Both go on from a common beginning; whatever is chosen, every word of both is in the file, and it reads back."""
    begun = reviewed(common, CAT)
    ann, ben = alike([CABLE, CABLE], [reviewed(one, ANN, begun), reviewed(other, BEN, begun)]).reviews
    found = compare(CABLE, [ann, ben])
    made = merged(found, *takes[: len(found.rows)])
    assert all_said(made) >= all_said(ann, ben)
    ids = [each.id for each in made.decisions]
    assert len(set(ids)) == len(ids)
    check_comes_back(CABLE, made)
    again = compare(CABLE, [made, ann, ben])
    for row, take in zip(found.rows, takes, strict=False):
        same = [
            each for each in again.rows if (each.start, each.end, each.on_part) == (row.start, row.end, row.on_part)
        ]
        wanted = row.said["AB".index(take)].says if take in ("A", "B") else frozenset()
        if same:
            assert same[0].said[0].says == wanted
    assert merged(compare(CABLE, [ann, ann]), *["A"] * 40).decisions == ann.decisions


GOLD = ("08PORTOFSPAIN276", "04ASHGABAT1028", "09EFTOLONDON2211")


def two_reviewers(cable: Telegram, by: tuple[Reviewer, Reviewer] = (ANN, BEN)) -> tuple[Review, Review]:
    """Two reviewers of a real cable: they agree, differ, mark parts, and say something alone."""
    tree, reviews = cable.tree, []
    for who, reviewer in enumerate(by):
        review = Review.of(cable)
        for index, unit in enumerate(units(tree)):
            name, when = f"{reviewer.id}-{index}", CLOCK[index]
            match index % 4:
                case 0:
                    _, review = commands.accept(review, tree, unit, reviewer, when, name)
                case 1:
                    _, review = commands.mark(review, tree, unit, ("U", "SBU")[who], reviewer, when, name)
                    _, review = commands.reason(review, tree, name, f"because of {who}", reviewer, when)
                case 2 if who:
                    _, review = commands.mark(review, tree, unit, "C", reviewer, when, name)
                    _, review = commands.flag(review, tree, unit, reviewer, when, f"f-{name}")
                case 3:
                    node = tree.nodes[unit]
                    middle = (node.start + node.end) // 2
                    _, review = commands.mark(review, tree, (middle - 12, middle + 12), "U", reviewer, when, name)
                    _, review = commands.note(review, tree, unit, f"from {who}", reviewer, when, f"n-{name}")
        reviews.append(review)
    return reviews[0], reviews[1]


@pytest.mark.parametrize("name", GOLD)
def test_two_reviewers_of_a_real_cable_merge_to_the_third(name: str) -> None:
    corpus = os.environ.get("CABLE_CORPUS")
    if corpus is None:
        pytest.skip("CABLE_CORPUS is not set: no real cables to read")
    cable = reader.read_cable(Path(corpus) / f"{name}.txt")
    ann, ben = two_reviewers(cable)
    found = compare(cable, [ann, ben])
    picks = agreed(found, None, NOON)
    picks |= {index: Pick("B", CAT, NOON) for index in range(len(found.rows)) if index not in picks}
    made = merge(found, picks, ORIGINS, CAT, NOON, "m")
    count = len(units(cable.tree))
    assert found.count(Accord.AGREE) == sum(index % 4 in (0, 3) for index in range(count))
    assert found.count(Accord.DIFFER) == sum(index % 4 == 1 for index in range(count))
    rolled, expected = roll_up(made, cable.tree), roll_up(ben, cable.tree)
    assert [unit.effective for unit in rolled.units] == [unit.effective for unit in expected.units]
    assert [len(unit.parts) for unit in rolled.units] == [len(unit.parts) for unit in expected.units]
    assert all_said(made) >= all_said(ann, ben)
    check_comes_back(cable, made)
