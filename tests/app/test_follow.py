"""Long lists that are followed from state to state."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.app.state.follow import followed

THINGS = [object() for _ in range(6)]
LISTS = st.lists(st.sampled_from(THINGS), max_size=12)


@given(before=LISTS, after=LISTS)
def test_what_is_followed_is_what_would_be_made_anew(before: list[object], after: list[object]) -> None:
    made = [id(each) for each in before]
    assert followed(before, made, after, id) == [id(each) for each in after]


def test_only_what_is_new_is_made() -> None:
    looked_at: list[object] = []

    def make(each: object) -> str:
        looked_at.append(each)
        return "new"

    before, new = THINGS[:5], object()
    assert followed(before, ["known"] * 5, [*before[:2], new, *before[2:]], make).count("known") == 5
    assert looked_at == [new]
