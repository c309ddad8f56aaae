"""Reviews of any content, made at random: every field set or not, every character there is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Second,
)
from reader.review.provenance import Aside, Choice, Merge, Origin
from reader.review.review import Review

TEXTS = st.text(st.characters(exclude_categories=()), max_size=8) | st.sampled_from(
    ["\ud83d\ude00", "\udcff", "\ud800", "\x00\n\r\x1b", "\u2028\x85", "\ufeff", '"\\', ""]
)
"""Any string, lone surrogates among them, also two that would make a pair."""

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
NUMBERS = st.integers(0, 10**9)
MAYBE_TEXT = st.none() | TEXTS

ANCHORS = st.builds(Anchor, NUMBERS, NUMBERS, TEXTS, TEXTS, TEXTS)
REVIEWERS = st.builds(Reviewer, TEXTS, MAYBE_TEXT)
DECISIONS = st.builds(
    Decision,
    TEXTS,
    st.sampled_from(Action),
    TEXTS,
    MOMENTS,
    ANCHORS,
    MAYBE_TEXT,
    MAYBE_TEXT,
    st.none() | NUMBERS,
    MAYBE_TEXT,
    MAYBE_TEXT,
)
NOTES = st.builds(Note, TEXTS, TEXTS, TEXTS, MOMENTS, st.none() | ANCHORS)
FLAGS = st.builds(Flag, TEXTS, TEXTS, MOMENTS, ANCHORS)
CORRECTIONS = st.builds(Correction, TEXTS, TEXTS, MOMENTS, ANCHORS, TEXTS, st.none() | NUMBERS)
ACKNOWLEDGEMENTS = st.builds(Acknowledgement, TEXTS, TEXTS, TEXTS, MOMENTS, ANCHORS, MAYBE_TEXT)
CONFIRMATIONS = st.builds(Confirmation, TEXTS, TEXTS, st.sampled_from(Second), TEXTS, MOMENTS, MAYBE_TEXT)
UNPLACED = st.one_of(DECISIONS, NOTES, FLAGS, CORRECTIONS, ACKNOWLEDGEMENTS)


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=3).map(tuple)


ASIDES = st.builds(Aside, TEXTS, tuples(DECISIONS), tuples(CORRECTIONS))
CHOICES = st.builds(
    Choice, TEXTS, st.none() | ANCHORS, TEXTS, MAYBE_TEXT, st.none() | MOMENTS, st.none() | NUMBERS, tuples(ASIDES)
)
ORIGINS = st.builds(Origin, TEXTS, MAYBE_TEXT, MAYBE_TEXT)
MERGES = st.builds(Merge, TEXTS, MOMENTS, MAYBE_TEXT, tuples(ORIGINS), tuples(CHOICES))

REVIEWS = st.builds(
    Review,
    TEXTS,
    tuples(REVIEWERS),
    tuples(DECISIONS),
    tuples(NOTES),
    tuples(FLAGS),
    tuples(CORRECTIONS),
    tuples(ACKNOWLEDGEMENTS),
)
