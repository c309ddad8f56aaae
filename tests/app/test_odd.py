"""What is odd about a review, followed from step to step, is what is found from nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.app.state import odd
from reader.app.state.odd import Odd
from reader.app.structure import odd_rows
from reader.app.structure.outline import Outline
from reader.cable.telegram import Telegram
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.places import NothingToDecideError
from reader.review.review import Review
from reader.review.rollup import roll_up
from tests.app.desk import CABLE, NOON

BY = (Reviewer("r-1"), Reviewer("r-2"))
STEPS = st.lists(
    st.tuples(
        st.integers(CABLE.index("1. (SBU)"), len(CABLE) - 20), st.integers(3, 60), st.sampled_from("USC"), st.booleans()
    ),
    min_size=1,
    max_size=12,
)


def stepped(review: Review, cable: Telegram, step: tuple[int, int, str, bool]) -> Review:
    start, length, mark, second = step
    place = (start, min(start + length, len(CABLE)))
    try:
        if mark == "C":
            return commands.clear(review, cable.tree, place, BY[second], NOON)[1]
        return commands.mark(review, cable.tree, place, {"S": "SBU"}.get(mark, mark), BY[second], NOON)[1]
    except NothingToDecideError:
        return review


@pytest.mark.parametrize("few", [0, 2, 50])
@given(steps=STEPS, seen=st.sets(st.integers(0, 11)))
def test_findings_that_follow_are_those_found_from_nothing(
    few: int, steps: list[tuple[int, int, str, bool]], seen: set[int]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(odd, "FEW", few)
        patch.setattr(odd_rows, "FEW", few)
        cable = reader.parse(CABLE)
        review, kept, rows = Review.of(cable), Odd(cable), Outline(cable)
        for at, step in enumerate(steps):
            review = stepped(review, cable, step)
            rollup = roll_up(review, cable.tree)
            every = kept.findings(review, rollup)
            if at in seen and every:
                found = every[at % len(every)]
                review = commands.acknowledge(review, cable.tree, (found.start, found.end), found.rule, BY[0], NOON)[1]
            assert every == Odd(cable).findings(review, rollup)
            left = kept.open(review, rollup)
            assert left == Odd(cable).open(review, rollup)
            assert rows.odd_rows(left) == Outline(cable).odd_rows(left)
