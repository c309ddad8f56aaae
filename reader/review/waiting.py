"""What came from another text and waits for a place in this one: what is proposed for each, and putting it there.

Its words stand elsewhere, or in another context, so a person says where it belongs (``carry`` says what came along by
itself). History that no longer counts waits too, and asks nothing of anybody.
"""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from reader.cable.phrase import listed, phrase, phrase_count
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.anchor import anchor, quoted
from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Annotation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Span,
)
from reader.review.carry import proposal
from reader.review.decide import Deciding
from reader.review.places import targets
from reader.review.review import Review
from reader.review.steps import Step, fresh_ids, moment, signed

SHOWN = 60
"""Characters of a quote that are shown."""


@record
class Waiting:
    """An entry of a review without a sure place: where its words stand, to be checked, or None where nothing says."""

    annotation: Annotation
    proposal: Anchor | None = None


def waiting(review: Review, text: str) -> tuple[Waiting, ...]:
    """What waits for a place, in its order."""
    decisions = tuple(each for each in review.unplaced if isinstance(each, Decision))
    counting = {id(each) for each in Review("", decisions=decisions).index.latest.values()}
    found = []
    for each in review.unplaced:
        if isinstance(each, Decision) and (id(each) not in counting or each.action is Action.CLEAR):
            continue
        found.append(Waiting(each, None if each.anchor is None else proposal(each.anchor, text)))
    return tuple(found)


def put(
    review: Review,
    tree: Tree,
    entry: Annotation,
    span: Span,
    by: Reviewer,
    at: datetime,
    id: str | None = None,
) -> Step:
    """Put what waits on a stretch of the text (half-open code points).

    On its own words it stays what somebody said, when they said it. On other words it is said anew, by whoever puts it
    there.

    Raises:
        ValueError: it does not wait, or nothing can be decided on that stretch.
    """
    if not any(each is entry for each in review.unplaced):
        raise ValueError("this entry has its place")
    left = tuple(each for each in review.unplaced if each is not entry)
    where = anchor(tree.text, *span)
    same = entry.anchor is not None and where.quote == entry.anchor.quote
    label = phrase("Place {what}", what=called(entry))
    ids = fresh_ids(review, id)
    if not same:
        entry = replace(entry, id=ids.fresh(), by=by.id, at=moment(at))
    if isinstance(entry, Decision):
        return label, signed(review, by, unplaced=left, decisions=_decided(review, tree, entry, span, moment(at), id))
    placed = replace(entry, anchor=where)
    return label, signed(review, by, unplaced=left, **_added(review, placed))


def _decided(
    review: Review, tree: Tree, entry: Decision, span: Span, at: datetime, id: str | None
) -> tuple[Decision, ...]:
    """The decisions with one more, for which parts of others that it covers make room."""
    deciding = Deciding(review, tree, entry.by, at, fresh_ids(review, f"{id}-room" if id else None))
    (target, *others) = targets(tree, span)
    if others:
        raise ValueError("a decision is placed in one paragraph")
    deciding.decide(target, entry.action, entry.mark)
    main = deciding.added[-1]
    kept = replace(main, id=entry.id, at=entry.at, reason=entry.reason)
    if review.decision(entry.id) is not None:
        kept = replace(kept, id=main.id)
    return (*review.decisions, *deciding.added[:-1], kept)


def _added(review: Review, placed: Annotation) -> dict[str, object]:
    """The list of the review that an entry belongs to, with the entry."""
    match placed:
        case Note():
            return {"notes": (*review.notes, placed)}
        case Flag():
            return {"flags": (*review.flags, placed)}
        case Correction():
            return {"corrections": (*review.corrections, placed)}
        case Acknowledgement():
            return {"acknowledgements": (*review.acknowledgements, placed)}
        case Decision():
            return {"decisions": (*review.decisions, placed)}


def put_proposed(review: Review, tree: Tree, by: Reviewer, at: datetime) -> Step:
    """Put everything whose words stand in one place only on them, as one step: somebody has looked at them."""
    chosen = [each for each in waiting(review, tree.text) if each.proposal is not None]
    placed = review
    for each in chosen:
        if each.proposal is not None:
            _, placed = put(placed, tree, each.annotation, each.proposal.span, by, at)
    return phrase_count("Place {n} entry", "Place {n} entries", len(chosen)), placed


def let_go(review: Review, entry: Annotation) -> Step:
    """Do without something that waits."""
    left = tuple(each for each in review.unplaced if each is not entry)
    label = phrase("Let go of {what}", what=called(entry))
    return label, review if len(left) == len(review.unplaced) else review.changed(unplaced=left)


def called(entry: Annotation) -> str:
    """What a person calls an entry: ``mark U``, ``note``, ``flag``."""
    match entry:
        case Decision(mark=mark, action=Action.MARK):
            return phrase("mark {mark}", mark=mark)
        case Decision(mark=mark, action=Action.ACCEPT):
            return phrase("accept {mark}", mark=mark) if mark else phrase("accept")
        case Decision(mark=mark):
            return phrase("clear {mark}", mark=mark) if mark else phrase("clear")
        case Note():
            return phrase("note")
        case Flag():
            return phrase("flag")
        case Correction(kind=kind):
            return phrase("correction to {what}", what=phrase(kind.replace("-", " ")))
        case Acknowledgement(rule=rule):
            return phrase("acknowledged {rule}", rule=rule)


def told(entry: Annotation) -> str:
    """An entry in words: what was said, why, and of which words."""
    more = ""
    match entry:
        case Decision(reason=reason) | Acknowledgement(reason=reason) if reason:
            more = f" ({reason})"
        case Note(text=text):
            more = f": {text}"
    return listed("", [called(entry), more, on(entry)])


def on(entry: Annotation) -> str:
    """The words that an entry was made on, as a sentence ends with them."""
    if entry.anchor is None:
        return ""
    return phrase(", on {quote}", quote=quoted(entry.anchor.quote, SHOWN))


def sentence(placed: int, waits: Sequence[Waiting]) -> str:
    """How a review came over, in a sentence."""
    check = sum(each.proposal is not None for each in waits)
    rest = len(waits) - check
    pieces = [phrase_count("{n} entry has its place", "{n} entries have their place", placed)]
    if check:
        pieces.append(phrase("{count} to check", count=check))
    if rest:
        pieces.append(phrase_count("{n} needs placing", "{n} need placing", rest))
    return listed("; ", pieces, "{all}.")


def counted(review: Review) -> int:
    """How many entries have a place in the text, or need none; of the decisions those that count."""
    standing = sum(each.action is not Action.CLEAR for each in review.index.latest.values())
    rest = (review.notes, review.flags, review.corrections, review.acknowledgements)
    return standing + sum(map(len, rest))
