from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.anchor import CONTEXT, Fit, anchor, find
from reader.review.annotation import Anchor

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
FEW_LETTERS = st.text("ab ", max_size=40)


@st.composite
def anchored(draw: st.DrawFn, texts: st.SearchStrategy[str] = ANY_TEXT) -> tuple[str, Anchor]:
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, anchor(text, start, draw(st.integers(start, len(text))))


@given(anchored())
def test_an_anchor_quotes_its_place_and_what_is_around(case: tuple[str, Anchor]) -> None:
    text, where = case
    assert text[where.start : where.end] == where.quote
    assert text[: where.start].endswith(where.prefix)
    assert text[where.end :].startswith(where.suffix)
    assert len(where.prefix) == min(CONTEXT, where.start)
    assert len(where.suffix) == min(CONTEXT, len(text) - where.end)


@given(anchored())
def test_in_its_own_text_an_anchor_is_in_place(case: tuple[str, Anchor]) -> None:
    text, where = case
    placed = find(where, text)
    assert (placed.fit, placed.start, placed.end) == (Fit.IN_PLACE, where.start, where.end)


@given(anchored(FEW_LETTERS), FEW_LETTERS)
def test_only_exact_copies_are_found_and_none_is_missed(case: tuple[str, Anchor], other: str) -> None:
    _, where = case
    if not where.quote:
        return
    placed = find(where, other)
    if placed.fit is Fit.LOST:
        assert where.quote not in other
        assert (placed.start, placed.end) == (-1, -1)
    else:
        assert other[placed.start : placed.end] == where.quote
        assert (placed.fit is Fit.IN_PLACE) == (placed.start == where.start)


@given(anchored(FEW_LETTERS), FEW_LETTERS)
def test_no_other_copy_fits_better(case: tuple[str, Anchor], other: str) -> None:
    _, where = case
    placed = find(where, other)
    if not where.quote or placed.fit is not Fit.MOVED:
        return

    def merit(at: int) -> tuple[int, int]:
        before, after = other[:at], other[at + len(where.quote) :]
        ahead = max(n for n in range(len(where.prefix) + 1) if before.endswith(where.prefix[len(where.prefix) - n :]))
        behind = max(n for n in range(len(where.suffix) + 1) if after.startswith(where.suffix[:n]))
        return ahead + behind, -abs(at - where.start)

    copies = [at for at in range(len(other)) if other.startswith(where.quote, at)]
    assert placed.start in copies
    assert merit(placed.start) == max(merit(at) for at in copies)


@given(anchored(), ANY_TEXT)
def test_text_put_in_front_moves_the_place_along(case: tuple[str, Anchor], front: str) -> None:
    text, where = case
    if len(front) and where.quote and text.count(where.quote) == 1 and where.quote not in front + where.quote[:-1]:
        placed = find(where, front + text)
        assert placed.fit in (Fit.MOVED, Fit.IN_PLACE)
        assert (front + text)[placed.start : placed.end] == where.quote


def test_context_decides_between_copies() -> None:
    text = "he said no. she said yes. he said no."
    where = anchor(text, text.rindex("said no"), len(text) - 1)
    moved = "again: he said no. she said yes. he said no."
    assert find(where, moved).start == moved.rindex("said no")
    assert find(where, moved).fit is Fit.MOVED


def test_nearness_decides_between_copies_in_like_context() -> None:
    where = anchor("..(U)..", 2, 5)
    text = "...(U).............(U).."
    assert find(where, text).start == 3
    assert find(anchor("." * 17 + "(U)..", 17, 20), text).start == 19


def test_a_lost_quote_is_never_guessed() -> None:
    where = anchor("The minister left.", 4, 12)
    assert find(where, "The Minister left.").fit is Fit.LOST
    assert find(where, "").fit is Fit.LOST


def test_an_empty_quote_stands_only_in_its_context() -> None:
    where = anchor("abcd", 2, 2)
    assert find(where, "abcd").fit is Fit.IN_PLACE
    assert find(where, "abxd").fit is Fit.LOST
    assert find(anchor("", 0, 0), "").fit is Fit.IN_PLACE


@pytest.mark.parametrize("span", [(-1, 1), (2, 1), (0, 5)])
def test_a_span_outside_the_text_is_our_fault(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no span"):
        anchor("abcd", *span)


def test_copies_that_overlap_take_linear_time() -> None:
    def seconds(length: int) -> float:
        where = Anchor(10**6, 10**6 + length, "a" * length)
        began = time.process_time()
        assert find(where, "a" * 2 * length).start == length
        return time.process_time() - began

    seconds(1_000)
    assert seconds(64_000) < 64 * seconds(4_000)  # 16 if linear, 256 if quadratic
