"""A review carried over to another text: the same text written otherwise, or a file that changed.

Where the text is the same but for its encoding or its line ends, each place is known exactly. In another text a place
is one where the very words stand between the very context, and nowhere else in either text: a copy may have kept the
context that the place itself has lost. What stands there by its words or by its context alone is proposed, and waits to
be confirmed; the rest waits to be placed. Nothing is put on a lookalike.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate
from typing import TypeVar, cast

from reader.cable.record import record
from reader.cable.source import Source, encode
from reader.review.anchor import CONTEXT, anchor
from reader.review.annotation import Acknowledgement, Anchor, Annotation, Correction, Decision, Flag, Note
from reader.review.history import History
from reader.review.review import Review

Kept = TypeVar("Kept", Decision, Note, Flag, Correction, Acknowledgement)
BOM = "\ufeff"


@record
class Carried:
    """The history on another text, and what of its current state has no sure place there."""

    history: History[Review]
    lost: tuple[Annotation, ...] = ()


class Carrier:
    """Finds the places of one text in another."""

    def __init__(self, old: Source, new: Source) -> None:
        """Compare the texts; a place is looked for when it is asked for."""
        self._old, self._new = old.text, new.text
        self._sha256 = new.sha256
        self._known: dict[Anchor, Anchor | None] = {}
        # By identity, for states of a history share what they hold, and so shall those that are carried.
        self._placed: dict[int, tuple[Annotation, Annotation | None]] = {}
        self._alone: dict[int, tuple[Decision, Decision]] = {}
        self._from, self._to = _offsets(old, new)

    @property
    def exact(self) -> bool:
        """Whether the text is the same, so that every place is known."""
        return bool(self._from and self._to)

    def place(self, old: Anchor) -> Anchor | None:
        """The same place in the new text; None where it has none, or none for certain."""
        if old not in self._known:
            self._known[old] = self._by_offset(old) if self.exact else self._by_words(old)
        return self._known[old]

    def _by_offset(self, old: Anchor) -> Anchor | None:
        spots = []
        for offset in old.span:
            common = max(self._from[offset], self._to[0])  # before a mark that the new text has not got
            spot = bisect_left(self._to, common)
            if spot == len(self._to) or self._to[spot] != common:
                return None  # it lies inside a character now
            spots.append(spot)
        return anchor(self._new, spots[0], spots[1])

    def _by_words(self, old: Anchor) -> Anchor | None:
        whole = old.prefix + old.quote + old.suffix
        unlike = len(whole) < 2 * CONTEXT or self._old[old.start : old.end] != old.quote
        if unlike or any(_times(words, text) != 1 for words in (old.quote, whole) for text in (self._old, self._new)):
            return None
        start = self._new.index(whole) + len(old.prefix)
        return anchor(self._new, start, start + len(old.quote))

    def review(self, old: Review) -> tuple[Review, tuple[Annotation, ...]]:
        """A review on the new text, and what of it has no sure place there; that waits in it, unplaced."""
        lost: list[Annotation] = []
        decisions = self._each(old.decisions, lost)
        kept = {decision.id for decision in decisions}
        chained = (d if d.supersedes is None or d.supersedes in kept else self._unchained(d) for d in decisions)
        review = Review(
            self._sha256,
            old.reviewers,
            tuple(chained),
            self._each(old.notes, lost),
            self._each(old.flags, lost),
            self._each(old.corrections, lost),
            self._each(old.acknowledgements, lost),
            old.confirmations,
            (*old.unplaced, *lost),
            old.merges,
        )
        return review, tuple(lost)

    def _unchained(self, decision: Decision) -> Decision:
        """A decision without the one that it supersedes, which has no place here; the very same one each time."""
        if id(decision) not in self._alone:
            self._alone[id(decision)] = (decision, replace(decision, supersedes=None))
        return self._alone[id(decision)][1]

    def _each(self, annotations: tuple[Kept, ...], lost: list[Annotation]) -> tuple[Kept, ...]:
        """Those that have a place; what is said of the whole cable needs none."""
        placed: list[Kept] = []
        for annotation in annotations:
            there = self._put(annotation)
            if there is None:
                lost.append(annotation)
            else:
                placed.append(there)
        return tuple(placed)

    def _put(self, annotation: Kept) -> Kept | None:
        """An annotation in its place, the very same one each time it is asked for; None where it has no sure one."""
        known = self._placed.get(id(annotation))
        if known is None:
            old = _anchor(annotation)
            where = None if old is None else self.place(old)
            placed = annotation if old is None else None if where is None else replace(annotation, anchor=where)
            known = self._placed[id(annotation)] = (annotation, placed)
        return cast("Kept | None", known[1])


def _anchor(annotation: Annotation) -> Anchor | None:
    """Where an annotation points; a note on the whole cable points nowhere."""
    return annotation.anchor


def carry(history: History[Review], old: Source, new: Source) -> Carried:
    """A history with every step, those that can be redone included, on another text; nothing of it is saved yet."""
    return carry_by(Carrier(old, new), history)


def carry_by(carrier: Carrier, history: History[Review]) -> Carried:
    """The same by what was found out already."""
    base, _ = carrier.review(history.base)
    carried = History(base)
    for step in history.steps:
        state, _ = carrier.review(step.state)
        carried.do(step.label, state)
    carried.position = history.position
    carried.clean_position = None
    return Carried(carried, carrier.review(history.state)[1])


def proposal(old: Anchor, text: str) -> Anchor | None:
    """Where an anchor of another text probably points in this one; None where its words do not say.

    Its words stand there and nowhere else, or of several copies in one alone between or beside the old context.
    """
    if not old.quote:
        return None
    for before, after in (("", ""), (old.prefix, old.suffix), (old.prefix, ""), ("", old.suffix)):
        whole = before + old.quote + after
        if _times(whole, text) == 1:
            start = text.index(whole) + len(before)
            return anchor(text, start, start + len(old.quote))
    return None


def _times(words: str, text: str) -> int:
    """How often some words stand in a text, up to twice; copies that overlap count."""
    first = text.find(words)
    return 0 if first < 0 else 1 if text.find(words, first + 1) < 0 else 2


def _offsets(old: Source, new: Source) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """For each offset of two texts its offset in what they have in common; empty where they are not the same text."""
    if old.data == new.data:
        pair = _byte_offsets(old), _byte_offsets(new)
        return pair if all(pair) else ((), ())
    if plain(old.text) == plain(new.text):
        return _plain_offsets(old.text), _plain_offsets(new.text)
    return (), ()


def plain(text: str) -> str:
    """The text with every line ended by a line feed, and without a byte order mark."""
    return text.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n")


def _plain_offsets(text: str) -> tuple[int, ...]:
    """Where each character of the text stands in its plain form, and where the last one ends there; -1 is a mark."""
    lengths = [1] * len(text)
    at = text.find("\r\n")
    while at >= 0:
        lengths[at] = 0
        at = text.find("\r\n", at + 2)
    return tuple(accumulate(lengths, initial=-1 if text.startswith(BOM) else 0))


def _byte_offsets(source: Source) -> tuple[int, ...]:
    """Where each character of the text begins in its bytes, and where the last one ends.

    Empty where a character's bytes depend on those before it, as in ISO 2022.
    """
    text, encoding = source.text, source.encoding
    if len(source.data) == len(text):
        return tuple(range(len(text) + 1))
    try:
        lengths = {character: len(encode(character, encoding)) for character in set(text)}
    except UnicodeError:
        return ()
    offsets = tuple(accumulate((lengths[character] for character in text), initial=0))
    return offsets if offsets[-1] == len(source.data) else ()
