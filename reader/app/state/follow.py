"""Following a long list from one state to the next: only what is new in it is worked out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from reader.review.index import common_start

Given = TypeVar("Given")
Made = TypeVar("Made")


def differing(before: Sequence[Given], after: Sequence[Given]) -> tuple[int, int]:
    """How many of two lists are the very same at their beginning, and how many of the rest at their end."""
    start = common_start(before, after)
    return start, common_start(before[start:][::-1], after[start:][::-1])


def followed(
    before: Sequence[Given], made: Sequence[Made], after: Sequence[Given], make: Callable[[Given], Made]
) -> list[Made]:
    """What is made of each of ``after``, where ``made`` was made of ``before``; of the very same it is the same."""
    start, end = differing(before, after)
    new = [make(each) for each in after[start : len(after) - end]]
    return [*made[:start], *new, *made[len(made) - end :]]
