from __future__ import annotations

import pytest

from reader.cable.kinds import Kind
from reader.review.places import NothingToDecideError, targets, targets_name
from reader.review.units import core, paragraph_number, unit_at, unit_name, unit_of, units, written_mark
from tests.review.cables import nth, span_of, tree_of


def test_paragraphs_are_units_and_an_unmarked_subject_is_none() -> None:
    tree = tree_of(heading_before=1)
    assert [tree.nodes[unit].kind for unit in units(tree)] == [Kind.PARAGRAPH] * 3
    assert [paragraph_number(tree, unit) for unit in units(tree)] == [1, 2, 3]
    assert [written_mark(tree, unit) for unit in units(tree)] == ["SBU", "U", "SBU"]


def test_a_marked_subject_is_the_first_unit() -> None:
    tree = tree_of(subject_mark="U")
    first = nth(tree, 0)
    assert tree.nodes[first].kind is Kind.SUBJECT
    assert (unit_name(tree, first), paragraph_number(tree, first), written_mark(tree, first)) == ("subject", None, "U")
    assert len(units(tree)) == 4


def test_a_caret_is_in_a_unit_up_to_right_behind_its_last_character() -> None:
    tree = tree_of(heading_before=1)
    first = nth(tree, 0)
    node = tree.nodes[first]
    inside = [unit_at(tree, offset) for offset in range(node.start, node.end + 1)]
    assert inside == [first] * len(inside)
    assert unit_at(tree, node.start - 1) is None
    assert unit_at(tree, node.end + 1) is None
    assert unit_at(tree, span_of(tree, "The Middle")[0] + 3) is None
    assert unit_at(tree, len(tree.text)) is None


def test_a_caret_between_two_units_that_touch_is_in_the_second() -> None:
    tree = tree_of([(1, "U", "One."), (2, "U", "Two.")])
    text = tree.text.rstrip("\n")
    assert unit_at(tree, len(text)) == nth(tree, 1)
    assert unit_at(tree, len(text) + 5) is None


def test_a_mark_belongs_to_the_unit_it_stands_in() -> None:
    tree = tree_of()
    marks = [unit_of(tree, number) for number in tree.of(Kind.MARK)]
    assert marks == list(units(tree))
    assert unit_of(tree, 0) is None


def test_the_core_leaves_out_label_and_mark() -> None:
    tree = tree_of()
    assert tree.text[slice(*core(tree, nth(tree, 1)))] == "The talks went on without him."
    bare = tree_of([(None, None, "No label, no mark.")])
    assert bare.text[slice(*core(bare, nth(bare, 0)))] == "No label, no mark."
    empty = tree_of([(4, "U", "")])
    assert empty.text[slice(*core(empty, nth(empty, 0)))] == "4. (U)"


def test_paragraphs_without_a_number_are_named_by_their_neighbours() -> None:
    def names(*numbers: int | None) -> list[str]:
        tree = tree_of([(number, None, "Words.") for number in numbers], subject_mark="U")
        return [unit_name(tree, unit) for unit in units(tree)]

    assert names(None, 1, None, 2) == [
        "subject",
        "unnumbered paragraph before 1",
        "paragraph 1",
        "unnumbered paragraph after 1",
        "paragraph 2",
    ]
    assert names(None) == ["subject", "unnumbered paragraph"]
    assert names(7, None)[2] == "unnumbered paragraph after 7"


def test_of_several_paragraphs_without_a_number_one_knows_which_is_meant() -> None:
    def names(*numbers: int | None) -> list[str]:
        tree = tree_of([(number, None, "Words.") for number in numbers])
        return [unit_name(tree, unit) for unit in units(tree)]

    assert names(None, None) == ["unnumbered paragraph 1 of 2", "unnumbered paragraph 2 of 2"]
    assert names(None, None, 3, None, None, None, 4, None) == [
        "unnumbered paragraph 1 of 2 before 3",
        "unnumbered paragraph 2 of 2 before 3",
        "paragraph 3",
        "unnumbered paragraph 1 of 3 after 3",
        "unnumbered paragraph 2 of 3 after 3",
        "unnumbered paragraph 3 of 3 after 3",
        "paragraph 4",
        "unnumbered paragraph after 4",
    ]


def test_a_selection_inside_a_unit_is_a_part_without_white_space_around() -> None:
    tree = tree_of()
    start, end = span_of(tree, " opened the ")
    (target,) = targets(tree, (start, end))
    assert (target.whole, tree.text[target.start : target.end]) == (False, "opened the")
    assert targets_name(tree, (target,)) == "part of paragraph 1"


@pytest.mark.parametrize(
    "words", ["2. (U) The talks went on without him.", "The talks went on without him.", "(U)", "2. ", "2. (U) "]
)
def test_all_of_a_units_words_or_its_mark_alone_mean_the_unit(words: str) -> None:
    tree = tree_of()
    (target,) = targets(tree, span_of(tree, words))
    assert target.whole
    assert target.unit == nth(tree, 1)
    assert tree.text[target.start : target.end] == "2. (U) The talks went on without him."


def test_a_selection_over_several_units_means_each_of_them() -> None:
    tree = tree_of(subject_mark="U")
    chosen = targets(tree, (span_of(tree, "left it")[0], span_of(tree, "went on")[1]))
    assert [target.unit for target in chosen] == [nth(tree, 1), nth(tree, 2)]
    assert all(target.whole for target in chosen)
    assert targets_name(tree, chosen) == "2 paragraphs"
    everything = targets(tree, (0, len(tree.text)))
    assert targets_name(tree, everything) == "subject and 3 paragraphs"
    assert targets_name(tree, everything[:2]) == "subject and paragraph"


def test_a_selection_that_leaves_a_unit_is_cut_to_it() -> None:
    tree = tree_of(heading_before=1)
    chosen = targets(tree, (span_of(tree, "Middle")[0], span_of(tree, "talks went")[1]))
    assert [tree.text[t.start : t.end] for t in chosen] == ["The talks went"]


def test_text_outside_all_units_can_be_selected_but_not_pointed_at() -> None:
    tree = tree_of(heading_before=1)
    (target,) = targets(tree, span_of(tree, "The Middle"))
    assert target.unit is None
    assert targets_name(tree, (target,)) == "selection"
    heading = tree.first(Kind.HEADING)
    assert heading is not None
    with pytest.raises(NothingToDecideError):
        targets(tree, heading)
    with pytest.raises(NothingToDecideError):
        targets(tree, span_of(tree, "\n\n"))
    with pytest.raises(NothingToDecideError):
        targets(tree, (5, 5))
