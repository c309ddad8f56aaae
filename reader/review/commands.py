"""What a reviewer does, as functions: a review in, the undo label and the next review out.

Every step that the window takes is one of these, and needs no window; the modules that the others come from say more
of them. ``place`` is a node's number or a stretch of the text (half-open code points); ``by`` says who, ``at`` when
(kept in UTC and whole seconds), ``id`` which (a new one where it is None). Where nothing changes, the very same review
comes back.

Reviews as wholes are compared, merged and carried over by ``compare``, ``merge`` and ``carry`` in this folder.
"""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from reader.cable.markings import canonical
from reader.cable.phrase import phrase
from reader.cable.tree import Tree
from reader.review.anchor import anchor
from reader.review.annotation import Acknowledgement, Action, Anchor, Flag, Note, Reviewer, Span
from reader.review.decide import Deciding
from reader.review.ids import new_id
from reader.review.places import NothingToDecideError, Place, Point, Target, targets, targets_name
from reader.review.restructure import CorrectionRefusedError, correct, merge, renumber, revert, revert_all, split
from reader.review.review import Review, overlap
from reader.review.second_person import NotForYouError, ask, confirm, refuse
from reader.review.seen import acknowledge_all, withdraw
from reader.review.span_commands import move, reset
from reader.review.steps import Step, fresh_ids, moment, signed
from reader.review.units import trimmed, unit_name, unit_of
from reader.review.waiting import let_go, put, put_proposed

__all__ = [
    "CorrectionRefusedError",
    "NotForYouError",
    "NothingToDecideError",
    "Step",
    "accept",
    "acknowledge",
    "acknowledge_all",
    "ask",
    "clear",
    "confirm",
    "correct",
    "flag",
    "let_go",
    "mark",
    "merge",
    "move",
    "note",
    "put",
    "put_proposed",
    "reason",
    "refuse",
    "rename_reviewer",
    "renumber",
    "reset",
    "revert",
    "revert_all",
    "split",
    "withdraw",
]


def mark(
    review: Review, tree: Tree, place: Place, marking: str, by: Reviewer, at: datetime, id: str | None = None
) -> Step:
    """Say how a unit, a part of one, or each unit of a selection should be marked.

    Saying what is written already is a decision too. Where several decisions are made, the first has the id that was
    given, the others add ``-2``, ``-3`` ... to it.

    Raises:
        ValueError: ``marking`` is no portion marking, or nothing at that place can be marked.
    """
    code = canonical(marking)
    if code is None:
        raise ValueError(f"{marking!r} is not a portion marking")
    return _decide(review, tree, targets(tree, place), Action.MARK, code, by, at, id)


def accept(review: Review, tree: Tree, place: Place, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Say that a unit is right as written, also where no mark is written.

    Raises:
        ValueError: nothing at that place can be accepted.
    """
    return _decide(review, tree, targets(tree, place), Action.ACCEPT, None, by, at, id)


def clear(review: Review, tree: Tree, place: Place, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Take back what was decided: on a unit with all its parts, on a part, or on a stretch cut out of parts.

    Raises:
        ValueError: nothing could be decided at that place.
    """
    return _decide(review, tree, targets(tree, place), Action.CLEAR, None, by, at, id)


def _decide(
    review: Review,
    tree: Tree,
    chosen: tuple[Target, ...],
    action: Action,
    code: str | None,
    by: Reviewer,
    at: datetime,
    id: str | None,
) -> Step:
    deciding = Deciding(review, tree, by.id, moment(at), fresh_ids(review, id))
    for target in chosen:
        deciding.decide(target, action, code)
    name = targets_name(tree, chosen)
    if action is Action.MARK:
        label = phrase("Mark {name} {mark}", name=name, mark=code)
    elif action is Action.ACCEPT:
        label = phrase("Accept {name}", name=name)
    else:
        label = phrase("Clear {name}", name=name)
    if not deciding.added:
        return label, review
    return label, signed(review, by, decisions=(*review.decisions, *deciding.added))


def reason(
    review: Review, tree: Tree, place: Place | str, text: str, by: Reviewer, at: datetime, id: str | None = None
) -> Step:
    """Give the reason of the latest decision at a place, or of the decision with that id; a blank one removes it.

    The decision itself changes; no new one is made. Only that of somebody else stays as it was: a reason is given by
    saying the same again in one's own name.
    """
    if isinstance(place, str):
        found = [review.decision(place)]
    else:
        found = [review.latest(*target.span) for target in targets(tree, place)]
    decisions = [decision for decision in found if decision is not None]
    words = text if text.strip() else None
    name = phrase("decision") if not decisions else _anchor_name(tree, decisions[-1].anchor)
    label = phrase("Reason for {name}", name=name) if words else phrase("Remove reason for {name}", name=name)
    changed, ids = review, fresh_ids(review, id)
    for old in decisions:
        if old.reason == words:
            continue
        if old.by == by.id:
            swapped = tuple(replace(d, reason=words) if d is old else d for d in changed.decisions)
            changed = signed(changed, by, decisions=swapped)
        else:
            was = old.was if old.action is Action.CLEAR else old.mark
            own = replace(old, id=ids.fresh(), by=by.id, at=moment(at), was=was, reason=words, supersedes=old.id)
            changed = signed(changed, by, decisions=(*changed.decisions, own))
    return label, changed


def note(
    review: Review, tree: Tree, place: Point | None, text: str, by: Reviewer, at: datetime, id: str | None = None
) -> Step:
    """Set the note of a place, or of the whole cable where ``place`` is None; a blank one removes it.

    A place has one note: a new text takes the place of the old one, and keeps its id.
    """
    where = None if place is None else _anchor(tree, place)
    name = phrase("the cable") if where is None else _anchor_name(tree, where)
    old = review.document_note if where is None else review.note_at(*where.span)
    if not text.strip():
        left = tuple(n for n in review.notes if n is not old)
        return phrase("Remove note on {name}", name=name), review if old is None else signed(review, by, notes=left)
    if old is None:
        new = Note(id or new_id(), text, by.id, moment(at), where)
        return phrase("Note on {name}", name=name), signed(review, by, notes=(*review.notes, new))
    label = phrase("Change note on {name}", name=name)
    if old.text == text:
        return label, review
    new = replace(old, text=text, by=by.id, at=moment(at))
    return label, signed(review, by, notes=tuple(new if n is old else n for n in review.notes))


def flag(review: Review, tree: Tree, place: Place, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Flag a place to come back to, or each unit of a selection; where all are flagged already, remove the flags."""
    places = _flag_spans(tree, place)
    name: str = phrase("{count} paragraphs", count=len(places))
    if len(places) == 1:
        name = _anchor_name(tree, anchor(tree.text, *places[0]))
    missing = [span for span in places if not review.flagged(*span)]
    if not missing:
        left = tuple(f for f in review.flags if not any(overlap(f.anchor.span, span) for span in places))
        return phrase("Remove flag from {name}", name=name), signed(review, by, flags=left)
    ids = fresh_ids(review, id)
    new = (Flag(ids.fresh(), by.id, moment(at), anchor(tree.text, *span)) for span in missing)
    return phrase("Flag {name}", name=name), signed(review, by, flags=(*review.flags, *new))


def _flag_spans(tree: Tree, place: Place) -> tuple[Span, ...]:
    if isinstance(place, int):
        return (_anchor(tree, place).span,)
    chosen = targets(tree, place)
    return tuple(target.span for target in chosen)


def acknowledge(
    review: Review,
    tree: Tree,
    place: Point,
    rule: str,
    by: Reviewer,
    at: datetime,
    id: str | None = None,
    *,
    reason: str | None = None,
) -> Step:
    """Say that a finding of a rule at exactly this place was seen and needs no more telling."""
    where = _exact(tree, place)
    label = phrase("Acknowledge {what}", what=rule)
    if review.acknowledged(rule, *where.span):
        return label, review
    new = Acknowledgement(id or new_id(), rule, by.id, moment(at), where, reason)
    return label, signed(review, by, acknowledgements=(*review.acknowledgements, new))


def rename_reviewer(review: Review, by: Reviewer, name: str) -> Step:
    """Give a reviewer's name, or another one; what they said stays theirs."""
    label = phrase("Reviewer is {name}", name=name)
    known = review.reviewer(by.id)
    if known is None or known.name == name:
        return label, review
    renamed = tuple(Reviewer(r.id, name) if r.id == by.id else r for r in review.reviewers)
    return label, review.changed(reviewers=renamed)


def _anchor(tree: Tree, place: Point) -> Anchor:
    """Where a note or a flag points: the unit of a node, else the node; a selection without the white space around."""
    if isinstance(place, int):
        unit = unit_of(tree, place)
        node = tree.nodes[place if unit is None else unit]
        return anchor(tree.text, node.start, node.end)
    return anchor(tree.text, *trimmed(tree.text, *place))


def _exact(tree: Tree, place: Point) -> Anchor:
    """Exactly the node, or exactly the stretch."""
    if isinstance(place, int):
        node = tree.nodes[place]
        return anchor(tree.text, node.start, node.end)
    return anchor(tree.text, *place)


def _anchor_name(tree: Tree, where: Anchor) -> str:
    """What a person calls an anchored place."""
    if where.start < where.end:
        unit = unit_of(tree, tree.leaf_at(where.start))
        if unit is not None:
            node = tree.nodes[unit]
            if (node.start, node.end) == where.span:
                return unit_name(tree, unit)
            if where.end <= node.end:
                return targets_name(tree, (Target(*where.span, unit, whole=False),))
        number = tree.named_at(where.start)
        if (tree.nodes[number].start, tree.nodes[number].end) == where.span:
            return phrase(tree.nodes[number].kind.label.lower())
    return phrase("selection")
