"""The roll-up in words, and what is left before a review is handed over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader import commands
from reader.cable.diagnostics import Severity
from reader.review.annotation import Reviewer
from reader.review.handover import Lack, left
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.seen import acknowledge_all
from reader.review.verdict import keepers, keeping, named_units, sentence
from tests.review.cables import ANN, NOON

NAMELESS = Reviewer("r-9")
HEAD = "UNCLAS KINGSTON 000088\n\nSENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: BOATS\n\n"


def cable_of(*marks: str) -> reader.Telegram:
    """A cable of numbered paragraphs with these marks."""
    return reader.parse(
        HEAD + "\n\n".join(f"{at}. {mark} The boats sank." for at, mark in enumerate(marks, 1)) + "\nDOE\n"
    )


def marked(cable: reader.Telegram, review: Review, paragraph: int, mark: str) -> Review:
    """The review with one paragraph marked."""
    node = cable.paragraphs[paragraph - 1].node
    return commands.mark(review, cable.tree, node, mark, ANN, NOON)[1]


def test_as_written_it_is_plain() -> None:
    cable = cable_of("(SBU)", "(U)")
    rollup = roll_up(Review.of(cable), cable.tree)
    assert sentence(rollup, cable.tree) == "1 SBU, 1 U; header says UNCLAS, SENSITIVE: consistent"


def test_a_change_puts_the_written_beside_it_and_says_what_keeps_the_whole() -> None:
    cable = cable_of("(SBU)", "(SBU)", "(U)")
    review = marked(cable, Review.of(cable), 1, "U")
    assert sentence(roll_up(review, cable.tree), cable.tree) == (
        "1 SBU, 2 U (written 2 SBU, 1 U), kept at SBU by paragraph 2; header says UNCLAS, SENSITIVE: consistent"
    )
    review = marked(cable, review, 2, "U")
    assert sentence(roll_up(review, cable.tree), cable.tree) == (
        "3 U (written 2 SBU, 1 U); header says UNCLAS, SENSITIVE: no portion is SBU"
    )
    assert keeping(roll_up(review, cable.tree), cable.tree) == ""


def test_a_part_keeps_the_whole_too() -> None:
    cable = cable_of("(U)", "(U)")
    start = cable.source.text.index("boats sank", cable.paragraphs[1].start)
    _, review = commands.mark(Review.of(cable), cable.tree, (start, start + 5), "SBU", ANN, NOON)
    assert keeping(roll_up(review, cable.tree), cable.tree) == "Paragraph 2 keeps the whole at SBU."


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([9], "paragraph 9"),
        ([1, 2], "paragraphs 1 and 2"),
        ([2, 3, 4, 5], "paragraphs 2 to 5"),
        ([1, 3, 4, 5, 8], "paragraphs 1, 3 to 5 and 8"),
        ([1, 3, 5, 7], "4 portions"),
    ],
)
def test_units_in_few_words(numbers: list[int], words: str) -> None:
    cable = cable_of(*["(U)"] * 9)
    assert named_units(cable.tree, [cable.paragraphs[number - 1].node for number in numbers]) == words


@given(st.lists(st.sampled_from(["(U)", "(SBU)", ""]), min_size=1, max_size=8))
def test_keepers_are_as_restricted_as_the_whole(marks: list[str]) -> None:
    cable = cable_of(*marks)
    rollup = roll_up(Review.of(cable), cable.tree)
    assert {unit.highest for unit in keepers(rollup)} <= {rollup.reviewed.highest} - {"U"}
    assert len(keepers(rollup)) == sum(unit.highest == "SBU" for unit in rollup.units)


def left_of(cable: reader.Telegram, review: Review, by: Reviewer = ANN) -> list[tuple[Lack, str]]:
    rollup = roll_up(review, cable.tree)
    return [(each.lack, each.words) for each in left(cable.tree, rollup, review, cable.findings, by)]


def test_what_is_left() -> None:
    cable = cable_of("(SBU)", "(U)", "(SBU)")
    review = marked(cable, Review.of(cable), 1, "U")
    _, review = commands.flag(review, cable.tree, cable.paragraphs[1].node, ANN, NOON)
    assert left_of(cable, review) == [
        (Lack.UNREVIEWED, "Paragraph 2 is not reviewed."),
        (Lack.UNREVIEWED, "Paragraph 3 is not reviewed."),
        (Lack.FLAGGED, "Paragraph 2 is flagged."),
        (Lack.REASON, "Paragraph 1: SBU to U, no reason."),
    ]
    _, review = commands.reason(review, cable.tree, cable.paragraphs[0].node, "Printed since.", ANN, NOON)
    assert Lack.REASON not in {lack for lack, _ in left_of(cable, review)}


def test_a_part_that_was_lowered_asks_for_a_reason_too() -> None:
    cable = cable_of("(SBU)", "(SBU)")
    start = cable.source.text.index("boats sank", cable.paragraphs[1].start)
    _, review = commands.mark(Review.of(cable), cable.tree, (start, start + 5), "U", ANN, NOON)
    assert (Lack.REASON, "A part of paragraph 2: SBU to U, no reason.") in left_of(cable, review)


def test_raising_and_accepting_ask_for_no_reason() -> None:
    cable = cable_of("(U)", "(SBU)")
    review = marked(cable, Review.of(cable), 1, "SBU")
    _, review = commands.accept(review, cable.tree, cable.paragraphs[1].node, ANN, NOON)
    assert left_of(cable, review) == []


def test_warnings_wait_for_an_answer_and_remarks_do_not() -> None:
    cable = cable_of("(U)", "", "(SBU)")
    warnings = [finding for finding in cable.findings if finding.severity is Severity.WARNING]
    assert warnings
    waiting = [words for lack, words in left_of(cable, Review.of(cable)) if lack is Lack.FINDING]
    assert waiting == [finding.message for finding in warnings]
    _, review = acknowledge_all(Review.of(cable), cable.tree, warnings, ANN, NOON)
    assert Lack.FINDING not in {lack for lack, _ in left_of(cable, review)}


def test_names_that_are_not_known() -> None:
    cable = cable_of("(SBU)")
    node = cable.paragraphs[0].node
    _, review = commands.accept(Review.of(cable), cable.tree, node, NAMELESS, NOON)
    assert left_of(cable, review) == [
        (Lack.NAME, "The name of r-9 is not known: the file would say only \u201cr-9\u201d.")
    ]
    assert left_of(cable, review, NAMELESS)[0][1].startswith("Your name is not known")
    assert left_of(cable, review, Reviewer("r-9", "Nan")) == []
