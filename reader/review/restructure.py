"""Commands on how a cable is read: what a stretch is, where paragraphs begin, and their numbers.

As in ``commands``: a review in, the label of a step and the review after it out. ``cable`` is the one that the review
corrects, or the parser's own. A correction that would not fit is refused, and a step says nothing of the markings:
decisions stay on their words.
"""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reader.cable.kinds import Kind
from reader.cable.phrase import capital, listed, phrase
from reader.cable.stretches import words_of
from reader.cable.telegram import Telegram
from reader.cable.tree import Node
from reader.review.anchor import anchor
from reader.review.annotation import Correction, Reviewer, Span
from reader.review.corrections import KNOWN, RETYPINGS, Says
from reader.review.overlay import corrected, overlay, paragraph_number, part_at
from reader.review.places import Point
from reader.review.review import Review
from reader.review.steps import Step, fresh_ids, moment, signed
from reader.review.units import unit_name, unit_of

MOST = 10_000
"""The first number that no paragraph has."""
ANCHORED = 80
"""How many characters at the head of a paragraph tell it from others, at most."""


class CorrectionRefusedError(ValueError):
    """A correction that would not fit, or would change nothing; the sentence says why. Nothing has changed."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words
        """Why, in a sentence that can be said in other languages too."""


def correct(
    review: Review, cable: Telegram, place: Point, says: str, by: Reviewer, at: datetime, id: str | None = None
) -> Step:
    """Say what a node or a stretch really is: one of ``RETYPINGS``, by its name.

    Raises:
        CorrectionRefusedError: it does not fit there, or it is that already.
        ValueError: ``says`` is none of them.
    """
    kind = KNOWN.get(says)
    if kind is None or kind not in RETYPINGS:
        raise ValueError(f"{says!r} is nothing that a part of a cable can be")
    before = corrected(cable, review)
    if isinstance(place, int):
        node = before.tree.nodes[place]
        place = node.start, node.end
    span = words_of(before.tree.text, *place)
    if span is None:
        raise CorrectionRefusedError(phrase("No words are selected."))
    label = phrase("Correct to {what}", what=phrase(kind.label.lower()))
    return label, _made(review, before, [(span, kind, None)], by, at, id, phrase("It is read that way already."))


def refusal(review: Review, cable: Telegram, place: Point, says: str, by: Reviewer, at: datetime) -> str:
    """Why ``correct`` would refuse, in a sentence; empty where it would not."""
    try:
        correct(review, cable, place, says, by, at)
    except CorrectionRefusedError as refused:
        return refused.words
    return ""


def split(review: Review, cable: Telegram, offset: int, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Begin a new paragraph at an offset inside one; blanks behind it belong to neither.

    Raises:
        CorrectionRefusedError: no paragraph is there, or a part of it would have no words.
    """
    before = corrected(cable, review)
    node = _paragraph_at(before, offset)
    words = words_of(before.tree.text, offset, node.end)
    if words is None:
        raise CorrectionRefusedError(phrase("No words of the paragraph stand behind this place."))
    span = words[0], min(_line_end(before.tree.text, words[0], node.end), words[0] + ANCHORED)
    label = phrase("Split {name}", name=_name(before, node))
    return label, _made(
        review, before, [(span, Says.SPLIT, None)], by, at, id, phrase("A paragraph begins there already.")
    )


def merge(review: Review, cable: Telegram, offset: int, by: Reviewer, at: datetime, id: str | None = None) -> Step:
    """Let the paragraph that an offset is in go on with the one before it.

    Raises:
        CorrectionRefusedError: no paragraph is there, or none stands right before it.
    """
    before = corrected(cable, review)
    node = _paragraph_at(before, offset)
    label = phrase("Merge {name} with the one before", name=_name(before, node))
    span = _head(before, node)
    return label, _made(review, before, [(span, Says.MERGE, None)], by, at, id, phrase("Nothing would change."))


def renumber(
    review: Review,
    cable: Telegram,
    numbers: Sequence[tuple[int, int | None]],
    by: Reviewer,
    at: datetime,
    id: str | None = None,
) -> Step:
    """Give paragraphs numbers, each named by an offset in it; None says that one has no number. One step for all.

    The number that is read already can be given too: the reading is then confirmed.

    Raises:
        CorrectionRefusedError: at one of the offsets no paragraph is; or all have these numbers by a correction.
        ValueError: a number is not positive.
    """
    if any(number is not None and not 0 < number < MOST for _, number in numbers):
        raise ValueError("the number of a paragraph is between 1 and 9999")
    before = corrected(cable, review)
    nodes = [(_paragraph_at(before, offset), number) for offset, number in numbers]
    made = [(_head(before, node), Says.NUMBER, number) for node, number in nodes]
    if len(nodes) == 1:
        ((node, number),) = nodes
        name = _name(before, node)
        if number is None:
            label = phrase("Renumber {name} without a number", name=name)
        else:
            label = phrase("Renumber {name} to {number}", name=name, number=number)
    else:
        label = phrase("Renumber {count} paragraphs", count=len(nodes))
    return label, _made(review, before, made, by, at, id, phrase("Nothing would change."))


def revert(review: Review, id: str, by: Reviewer) -> Step:
    """Take back the correction of an id; the others stay, also one that does not fit without it."""
    gone = next((c for c in review.corrections if c.id == id), None)
    if gone is None:
        return phrase("Take back correction"), review
    says = KNOWN.get(gone.kind)
    what = gone.kind if says is None else phrase(says.label.lower())
    label = phrase("Take back correction: {what}", what=what)
    return label, signed(review, by, corrections=tuple(c for c in review.corrections if c is not gone))


def revert_all(review: Review, by: Reviewer) -> Step:
    """Take back every correction: the cable is read as the parser alone reads it."""
    label = phrase("Take back all corrections")
    return label, signed(review, by, corrections=()) if review.corrections else review


def _made(
    review: Review,
    before: Telegram,
    wanted: Sequence[tuple[Span, Says, int | None]],
    by: Reviewer,
    at: datetime,
    id: str | None,
    already: str,
) -> Review:
    """The review with corrections added, each laid over the cable to see whether it fits.

    Raises:
        CorrectionRefusedError: one does not, or none changes anything.
    """
    ids, when, text = fresh_ids(review, id), moment(at), before.tree.text
    new = []
    for span, says, number in wanted:
        there = before.tree.nodes[part_at(before.tree, span[0])]
        where = anchor(text, *span)
        was = there.kind.value if there.kind is not Kind.TEXT else None
        new.append(Correction(ids.fresh(), by.id, when, where, says.value, number, was, paragraph_number(there)))
    return _added(review, before, tuple(new), by, already)


def _added(review: Review, before: Telegram, new: tuple[Correction, ...], by: Reviewer, already: str) -> Review:
    """The review with new corrections, which take the place of earlier ones that say something else of the same place.

    What only takes an earlier one back is kept as just that. An earlier one on which others depend stays below.
    """
    old = overlay(before, review.corrections)
    broken = sum(why is not None for why in old.misfits)
    left = tuple(c for c in review.corrections if not any(_same_place(c, other) for other in new))
    if left != review.corrections:
        under, over = overlay(before, left), overlay(before, (*left, *new))
        if sum(why is not None for why in over.misfits) <= broken and over.parts.all != old.parts.all:
            same = over.parts.all == under.parts.all
            return signed(review, by, corrections=left if same else (*left, *new))
    made = (*review.corrections, *new)
    laid = overlay(before, made)
    reason = next((why for why in laid.misfits[len(review.corrections) :] if why is not None), None)
    if reason is not None:
        raise CorrectionRefusedError(capital(listed("", [reason], "{all}.")))
    if laid.parts.all == old.parts.all:
        raise CorrectionRefusedError(already)
    return signed(review, by, corrections=made)


def _same_place(one: Correction, other: Correction) -> bool:
    """Whether two corrections say something of the same words: of their number, or of what they are."""
    about_number = (one.kind == Says.NUMBER, other.kind == Says.NUMBER)
    return one.anchor.span == other.anchor.span and about_number[0] == about_number[1]


def _paragraph_at(cable: Telegram, offset: int) -> Node:
    """The paragraph that an offset is in, or right behind.

    Raises:
        CorrectionRefusedError: none is there.
    """
    tree = cable.tree
    for at in (offset, offset - 1):
        unit = unit_of(tree, tree.leaf_at(at)) if 0 <= at < tree.root.end else None
        if unit is not None and tree.nodes[unit].kind is Kind.PARAGRAPH:
            return tree.nodes[unit]
    raise CorrectionRefusedError(phrase("No paragraph is there."))


def _head(cable: Telegram, node: Node) -> Span:
    """The beginning of a paragraph's first line, which tells it from others."""
    return node.start, min(_line_end(cable.tree.text, node.start, node.end), node.start + ANCHORED)


def _line_end(text: str, start: int, end: int) -> int:
    """Where the line ends that an offset is in, at a given offset at the latest."""
    found = (at for at in (text.find("\n", start, end), text.find("\r", start, end)) if at >= 0)
    return min(found, default=end)


def _name(cable: Telegram, node: Node) -> str:
    unit = unit_of(cable.tree, cable.tree.leaf_at(node.start))
    return phrase("paragraph") if unit is None else unit_name(cable.tree, unit)
