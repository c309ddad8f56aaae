"""Commands on what was decided before: moving the ends of a span, and taking back everything one has said.

As in ``commands``: a review and a tree in, the label of a step and the review after it out.
"""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reader.cable.markings import canonical
from reader.cable.phrase import phrase, phrase_count
from reader.cable.tree import Tree
from reader.review.annotation import Reviewer, Span
from reader.review.decide import Deciding
from reader.review.places import NothingToDecideError, targets, targets_name
from reader.review.review import Review
from reader.review.steps import Step, fresh_ids, moment, signed


def move(
    review: Review,
    tree: Tree,
    decision: str,
    span: Span,
    by: Reviewer,
    at: datetime,
    id: str | None = None,
    *,
    marking: str | None = None,
) -> Step:
    """Let the decision of an id, on part of a unit, hold of another part of it; ``marking`` may say another mark too.

    Other parts make room, as for a new one.

    Raises:
        ValueError: that decision does not stand on a part, ``marking`` is no marking, or nothing at that place can be
            marked.
    """
    code = canonical(marking) if marking is not None else None
    if marking is not None and code is None:
        raise ValueError(f"{marking!r} is not a portion marking")
    part = review.decision(decision)
    deciding = Deciding(review, tree, by.id, moment(at), fresh_ids(review, id))
    if part is None or not deciding.stands_on_part(part):
        raise ValueError(f"the decision {decision!r} does not stand on a part")
    (target, *others) = targets(tree, span)
    if others:
        raise NothingToDecideError(phrase("a part lies in one paragraph"))
    unit = targets(tree, part.anchor.span)[0].unit
    if target.unit != unit:
        raise NothingToDecideError(phrase("a part stays in its paragraph"))
    name = targets_name(tree, (replace(target, whole=False),))
    label = phrase("Move {name} to all of it", name=name) if target.whole else phrase("Move {name}", name=name)
    if target.span == part.anchor.span and code in (None, part.mark):
        return label, review
    deciding.move(part, target, code)
    return label, signed(review, by, decisions=(*review.decisions, *deciding.added))


def reset(review: Review, tree: Tree, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Take back all decisions of one reviewer that stand; those of others stay, notes and flags too."""
    deciding = Deciding(review, tree, by.id, moment(at), fresh_ids(review, id))
    count = deciding.reset()
    label = phrase_count("Reset {n} marking", "Reset {n} markings", count)
    if not count:
        return label, review
    return label, signed(review, by, decisions=(*review.decisions, *deciding.added))
