from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.review import Review
from reader.review.serial import (
    KINDS,
    delta_from_json,
    delta_to_json,
    from_line,
    review_from_json,
    review_to_json,
    to_line,
)
from tests.review.strategies import REVIEWS, TEXTS


@given(REVIEWS)
def test_a_review_survives_as_one_line(review: Review) -> None:
    line = to_line(review_to_json(review))
    assert line.index(b"\n") == len(line) - 1
    assert review_from_json(from_line(line)) == review


@given(REVIEWS, REVIEWS)
def test_a_delta_makes_the_one_review_of_the_other(before: Review, after: Review) -> None:
    after = replace(after, sha256=before.sha256)
    delta = from_line(to_line(delta_to_json(before, after)))
    again = delta_from_json(before, delta)
    assert again == after
    assert again is not before


@given(REVIEWS, st.integers(0, 3))
def test_a_delta_holds_only_what_is_new(review: Review, kept: int) -> None:
    before = replace(review, decisions=review.decisions[:kept])
    delta = delta_to_json(before, review)
    assert set(delta) <= {"decisions"}
    if delta:
        assert len(delta["decisions"]["add"]) == len(review.decisions) - kept


@given(TEXTS)
def test_every_string_survives(text: str) -> None:
    assert from_line(to_line({"text": text})) == {"text": text}


def test_every_tuple_of_a_review_is_written() -> None:
    assert {"sha256", "_index", *KINDS} == {field.name for field in fields(Review)}


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"[]",
        b"7",
        b"\xff",
        b"{",
        b"[" * 100_000,
        b'{"sha256":7}',
        b'{"decisions":{"keep":0,"add":[]}}',
        b'{"sha256":"","decisions":[]}',
        b'{"sha256":"","decisions":{"keep":1,"add":[]}}',
        b'{"sha256":"","decisions":{"keep":0,"add":[7]}}',
        b'{"sha256":"","decisions":{"keep":0,"add":[{}]}}',
        b'{"sha256":"","flags":{"keep":0,"add":[{"id":1}]}}',
        b'{"sha256":"","flags":{"keep":true,"add":[]}}',
        b'{"sha256":"","reviewers":{"keep":0,"add":[{"id":"a","colour":"red"}]}}',
        b'{"sha256":"","flags":{"keep":0,"add":[{"id":"a","by":"b","at":"yesterday","anchor":{}}]}}',
    ],
)
def test_what_is_no_review_is_a_value_error(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of whatever kind
        review_from_json(from_line(line))
