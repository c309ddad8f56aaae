"""What is said of a review in a window can be said in other languages: each sentence knows what it is made of."""

from __future__ import annotations

import pytest

from reader.cable.parse import parse
from reader.cable.phrase import Phrase
from reader.cable.values import Level
from reader.review import commands
from reader.review.aside import made_room
from reader.review.banner import Banner, Portions, summarise
from reader.review.compare import compare
from reader.review.others_marks import read_others
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.suggest import suggest
from tests.review.cables import ANN, BEN, CLOCK, NOON, span_of, tree_of

CABLE = parse(
    b"UNCLAS STATE 000001\n\nSUBJECT: (U) A MATTER\n\n1. (SBU) One two.\n\n2. (SBU) Three four.\n\n3. Five six.\n"
)


def is_made(text: str) -> bool:
    """Whether a text knows its template; what is put together of others knows them."""
    if not isinstance(text, Phrase):
        return False
    parts = [value for name, value in text.values.items() if name.startswith("part") and name != "part"]
    return all(is_made(part) for part in parts if isinstance(part, str))


def test_what_a_step_did_to_earlier_spans() -> None:
    tree = tree_of()
    start, end = span_of(tree, " talks ")
    _, one = commands.mark(Review("0" * 64), tree, (start, end), "U", ANN, NOON)
    _, two = commands.mark(one, tree, (start, end - 3), "SBU", BEN, CLOCK[1])
    assert made_room(one, two) == "an earlier span was trimmed"
    assert is_made(made_room(one, two))


def test_the_mark_of_a_paragraph_with_a_higher_part() -> None:
    review = Review.of(CABLE)
    start = CABLE.source.text.index("six")
    _, review = commands.mark(review, CABLE.tree, (start, start + 3), "SBU", ANN, NOON)
    chip = roll_up(review, CABLE.tree).units[-1].chip
    assert chip == "unmarked+SBU part"
    assert is_made(chip)


def test_what_is_suggested() -> None:
    suggestion = suggest(roll_up(Review.of(CABLE), CABLE.tree), CABLE.tree)
    assert suggestion.sentence == "Suggested: SBU, as all 2 other paragraphs are marked"
    assert is_made(suggestion.sentence)


def test_the_names_of_the_rows_of_a_comparison() -> None:
    review = Review.of(CABLE)
    two, three = (CABLE.tree.nodes[unit.number] for unit in roll_up(review, CABLE.tree).units[-2:])
    _, other = commands.mark(review, CABLE.tree, (0, 6), "U", BEN, NOON)
    _, other = commands.mark(other, CABLE.tree, (two.start, three.end), "U", BEN, NOON)
    start = CABLE.source.text.index("MATTER")
    _, other = commands.mark(other, CABLE.tree, (start, start + 6), "SBU", BEN, NOON)
    names = [row.name for row in compare(CABLE, [review, other]).rows]
    assert names == ["selection", "part of the subject", "paragraph 2", "paragraph 3"]
    assert all(map(is_made, names))


@pytest.mark.parametrize("typed", ["1. One two.", "1. (SBU) One (U) two."])
def test_what_is_said_of_a_colleague_s_copy(typed: str) -> None:
    text = CABLE.source.text.replace("1. (SBU) One two.", typed)
    found = read_others(CABLE.tree, text)
    said = [*found.remarks, *(proposal.name for proposal in found.proposals)]
    assert said
    assert all(map(is_made, said))


def test_that_no_portion_is_noforn() -> None:
    summary = summarise(Banner(Level.SECRET, noforn=True), Portions.of(["S"]))
    assert summary.faults == ("no portion is NOFORN",)
    assert all(map(is_made, summary.faults))
