"""What all steps have in common: a label and the review after it, who took them, when, and under which ids."""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reader.review.annotation import Reviewer
from reader.review.decide import Ids
from reader.review.ids import new_id
from reader.review.review import Review

Step = tuple[str, Review]
"""The label of a step, and the review after it."""


def signed(review: Review, by: Reviewer, **fields: Any) -> Review:
    """The review with some fields replaced by a reviewer, who is listed; a name that is known is not forgotten."""
    known = review.reviewer(by.id)
    if known is None:
        fields["reviewers"] = (*review.reviewers, by)
    elif by.name is not None and known.name != by.name:
        fields["reviewers"] = tuple(by if r.id == by.id else r for r in review.reviewers)
    return review.changed(**fields)


def moment(at: datetime) -> datetime:
    """A moment in UTC, cut to whole seconds.

    Raises:
        ValueError: it has no time zone; a fault of ours.
    """
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return at.astimezone(UTC).replace(microsecond=0)


def fresh_ids(review: Review, id: str | None) -> Ids:
    """Ids for one step; taken are those of all annotations that a command may add several of."""
    remarks = {annotation.id for kind in (review.notes, review.flags, review.corrections) for annotation in kind}
    return Ids(id or new_id(), (review.index.decisions, remarks))
