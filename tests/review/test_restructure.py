"""The commands that correct a reading: what they say, what they refuse, and how each is taken back."""

from __future__ import annotations

import pytest

from reader import commands
from reader.review.commands import CorrectionRefusedError
from reader.review.overlay import corrected
from reader.review.review import Review
from tests.review.cables import ANN, BEN, NOON
from tests.review.test_overlay import CABLE, EMPTY, TEXT

HARBOR = (TEXT.index("The Harbor"), TEXT.index("The Harbor") + 10)


def numbers(review: Review) -> list[int | None]:
    return [paragraph.number for paragraph in corrected(CABLE, review).paragraphs]


def test_a_heading_is_a_paragraph_and_again_a_heading() -> None:
    label, one = commands.correct(EMPTY, CABLE, HARBOR, "paragraph", ANN, NOON, "c")
    assert label == "Correct to paragraph"
    assert numbers(one) == [1, None, 2, 3]
    (made,) = one.corrections
    assert (made.id, made.by, made.at, made.kind, made.was) == ("c", ANN.id, NOON, "paragraph", "heading")
    assert made.anchor.quote == "The Harbor"
    assert one.reviewers == (ANN,)
    label, two = commands.correct(one, CABLE, HARBOR, "heading", BEN, NOON, "d")
    assert label == "Correct to heading"
    assert two.corrections == ()  # which only takes the first one back
    assert corrected(CABLE, two) is CABLE


def test_a_node_is_meant_by_its_number_in_the_corrected_tree() -> None:
    _, one = commands.correct(EMPTY, CABLE, HARBOR, "paragraph", ANN, NOON, "c")
    now = corrected(CABLE, one)
    _, two = commands.correct(one, now, now.paragraphs[1].node, "wrapper", ANN, NOON, "d")
    assert numbers(two) == [1, 2, 3]
    assert [each.kind for each in two.corrections] == ["wrapper"]


def test_a_paragraph_is_split_numbered_merged() -> None:
    offset = TEXT.index("Nor about")
    label, one = commands.split(EMPTY, CABLE, offset, ANN, NOON, "s")
    assert label == "Split paragraph 2"
    assert numbers(one) == [1, 2, None, 3]
    label, two = commands.renumber(one, CABLE, [(offset, 3)], ANN, NOON, "n")
    assert label == "Renumber unnumbered paragraph after 2 to 3"
    assert numbers(two) == [1, 2, 3, 3]
    label, three = commands.renumber(two, CABLE, [(TEXT.index("3. (U)"), 4)], ANN, NOON, "n")
    assert [each.id for each in three.corrections] == ["s", "n", "n-2"]
    assert three.corrections[2].was_number == 3
    assert numbers(three) == [1, 2, 3, 4]
    label, four = commands.revert(three, "s", ANN)
    assert label == "Take back correction: a paragraph begins here"
    assert numbers(four) == [1, 2, 4]
    assert [found.rule for found in corrected(CABLE, four).findings].count("CR-FILE-004") == 1
    label, merged = commands.merge(three, CABLE, TEXT.index("three more"), ANN, NOON, "m")
    assert label == "Merge paragraph 4 with the one before"
    assert numbers(merged) == [1, 2, 3]
    assert commands.revert_all(merged, ANN)[1].corrections == ()


def test_merging_what_was_split_takes_the_split_back() -> None:
    offset = TEXT.index("Nor about")
    _, one = commands.split(EMPTY, CABLE, offset, ANN, NOON)
    _, two = commands.merge(one, CABLE, offset, ANN, NOON)
    assert two.corrections == ()


def test_several_paragraphs_are_renumbered_in_one_step() -> None:
    places = [(paragraph.start, paragraph.number) for paragraph in CABLE.paragraphs]
    label, one = commands.renumber(EMPTY, CABLE, [*places[:2], (places[2][0], 7)], ANN, NOON, "n")
    assert label == "Renumber 3 paragraphs"
    assert numbers(one) == [1, 2, 7]
    assert [each.number for each in one.corrections] == [1, 2, 7]
    with pytest.raises(CorrectionRefusedError, match="Nothing would change"):
        commands.renumber(one, CABLE, places[:2], ANN, NOON)
    label, none = commands.renumber(one, CABLE, [(places[2][0], None)], ANN, NOON)
    assert label == "Renumber paragraph 7 without a number"
    assert numbers(none) == [1, 2, None]


def test_what_would_not_fit_is_refused_in_a_sentence() -> None:
    third = TEXT.index("3. (U)")
    with pytest.raises(CorrectionRefusedError, match=r"No words of the paragraph stand before it\."):
        commands.split(EMPTY, CABLE, third + 5, ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"A paragraph begins there already\."):
        commands.split(EMPTY, CABLE, third, ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"No words of the paragraph stand behind this place\."):
        commands.split(EMPTY, CABLE, TEXT.index("\n\nAUSTIN"), ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"No paragraph is there\."):
        commands.split(EMPTY, CABLE, 5, ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"Something else \(Heading\) stands between"):
        commands.merge(EMPTY, CABLE, TEXT.index("Nor about"), ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match="stands between"):
        commands.merge(EMPTY, CABLE, TEXT.index("The lamp was"), ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"It is read that way already\."):
        commands.correct(EMPTY, CABLE, HARBOR, "heading", ANN, NOON)
    with pytest.raises(CorrectionRefusedError, match=r"No words are selected\."):
        commands.correct(EMPTY, CABLE, (HARBOR[1], HARBOR[1] + 1), "heading", ANN, NOON)
    for wrong in ("limerick", "split", "number"):
        with pytest.raises(ValueError, match="nothing that a part"):
            commands.correct(EMPTY, CABLE, HARBOR, wrong, ANN, NOON)
    with pytest.raises(ValueError, match="between 1"):
        commands.renumber(EMPTY, CABLE, [(third, 0)], ANN, NOON)
    assert commands.revert(EMPTY, "nobody", ANN)[1] is EMPTY
    assert commands.revert_all(EMPTY, ANN)[1] is EMPTY


def test_a_mark_stays_on_its_words() -> None:
    second = CABLE.paragraphs[1]
    _, marked = commands.mark(EMPTY, CABLE.tree, second.node, "U", ANN, NOON, "d")
    _, one = commands.split(marked, CABLE, TEXT.index("Nor about"), ANN, NOON)
    now = corrected(CABLE, one)
    assert one.decisions == marked.decisions
    from reader.review.rollup import roll_up

    assert [unit.effective for unit in roll_up(one, now.tree).units] == ["SBU", "U", "U", "U"]
