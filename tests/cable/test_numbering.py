"""The numbers of paragraphs: labels that count from 1 as written need no weighing, and come out as if weighed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.numbering import Candidate, read_numbers

FLAGS = st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans())


def labels(written: list[str], flags: list[tuple[bool, bool, bool, bool]]) -> list[Candidate]:
    return [
        Candidate(at, at * 100, at * 100 + 3, f"{digits}.", digits, None, pilcrow, marked, separate, headed)
        for at, (digits, (pilcrow, marked, separate, headed)) in enumerate(zip(written, flags, strict=False))
    ]


@given(st.lists(FLAGS, min_size=1, max_size=30))
def test_labels_that_count_from_1_are_read_as_they_are_written(flags: list[tuple[bool, bool, bool, bool]]) -> None:
    count = len(flags)
    found = read_numbers(labels([str(number) for number in range(1, count + 1)], flags))
    assert [(each.number, each.written, each.candidate.line) for each in found] == [
        (number, True, number - 1) for number in range(1, count + 1)
    ]


@given(st.lists(FLAGS, min_size=2, max_size=30))
def test_they_are_read_so_too_where_each_is_weighed(flags: list[tuple[bool, bool, bool, bool]]) -> None:
    """One label in figures and a letter has to be weighed, and with it all the others."""
    count = len(flags)
    written = [str(number).replace("1", "l") if number == count else str(number) for number in range(1, count + 1)]
    found = read_numbers(labels(written, flags))
    assert [each.number for each in found] == list(range(1, count + 1))
