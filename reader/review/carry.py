"""A review carried over to another text: the same bytes decoded otherwise, or a file that changed.

Of the same bytes each place is known exactly, by its bytes. In another text a place is where its quote stands; nothing
is put on a lookalike: a quote that stands in several places, none of them its own, is not placed.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeVar

from reader.cable.source import Source, encode
from reader.review.anchor import Fit, anchor, find
from reader.review.annotation import Acknowledgement, Anchor, Correction, Decision, Flag, Note
from reader.review.history import History
from reader.review.review import Review

Annotation = Decision | Note | Flag | Correction | Acknowledgement
Placed = TypeVar("Placed", Decision, Flag, Correction, Acknowledgement)


@dataclass(frozen=True, slots=True)
class Carried:
    """The history on another text, and what of its current state has no place there."""

    history: History[Review]
    lost: tuple[Annotation, ...] = ()


class Carrier:
    """Finds the places of one text in another."""

    def __init__(self, old: Source, new: Source) -> None:
        """Compare the texts; a place is looked for when it is asked for."""
        self._new = new
        self._known: dict[Anchor, Anchor | None] = {}
        same = old.data == new.data
        self._old_bytes, self._new_bytes = (_byte_offsets(old), _byte_offsets(new)) if same else ((), ())

    def place(self, old: Anchor) -> Anchor | None:
        """The same place in the new text; None where it has none, or none for certain."""
        if old not in self._known:
            by_bytes = self._old_bytes and self._new_bytes
            self._known[old] = self._by_bytes(old) if by_bytes else self._by_quote(old)
        return self._known[old]

    def _by_bytes(self, old: Anchor) -> Anchor | None:
        spots = []
        for offset in old.span:
            byte = self._old_bytes[offset]
            spot = bisect_left(self._new_bytes, byte)
            if spot == len(self._new_bytes) or self._new_bytes[spot] != byte:
                return None  # it lies inside a character now
            spots.append(spot)
        return anchor(self._new.text, spots[0], spots[1])

    def _by_quote(self, old: Anchor) -> Anchor | None:
        text = self._new.text
        found = find(old, text)
        if found.fit is Fit.LOST:
            return None
        if text.count(old.quote) > 1:
            whole = old.prefix + old.quote + old.suffix
            if text.count(whole) != 1:
                return None
            start = text.index(whole) + len(old.prefix)
            return anchor(text, start, start + len(old.quote))
        return anchor(text, found.start, found.end)

    def review(self, old: Review) -> tuple[Review, tuple[Annotation, ...]]:
        """A review on the new text, and what of it has no place there."""
        lost: list[Annotation] = []
        decisions = self._each(old.decisions, lost)
        kept = {decision.id for decision in decisions}
        chained = (d if d.supersedes in kept else replace(d, supersedes=None) for d in decisions)
        review = Review(
            self._new.sha256,
            old.reviewers,
            tuple(chained),
            self._notes(old.notes, lost),
            self._each(old.flags, lost),
            self._each(old.corrections, lost),
            self._each(old.acknowledgements, lost),
        )
        return review, tuple(lost)

    def _each(self, annotations: tuple[Placed, ...], lost: list[Annotation]) -> tuple[Placed, ...]:
        placed: list[Placed] = []
        for annotation in annotations:
            where = self.place(annotation.anchor)
            if where is None:
                lost.append(annotation)
            else:
                placed.append(replace(annotation, anchor=where))
        return tuple(placed)

    def _notes(self, notes: tuple[Note, ...], lost: list[Annotation]) -> tuple[Note, ...]:
        """Those on the whole cable need no place."""
        placed = []
        for note in notes:
            where = self.place(note.anchor) if note.anchor is not None else None
            if note.anchor is not None and where is None:
                lost.append(note)
            else:
                placed.append(replace(note, anchor=where))
        return tuple(placed)


def carry(history: History[Review], old: Source, new: Source) -> Carried:
    """A history with every step, those that can be redone included, on another text; nothing of it is saved yet."""
    carrier = Carrier(old, new)
    base, _ = carrier.review(history.base)
    carried = History(base)
    for step in history.steps:
        state, _ = carrier.review(step.state)
        carried.do(step.label, state)
    carried.position = history.position
    carried.clean_position = None
    return Carried(carried, carrier.review(history.state)[1])


def _byte_offsets(source: Source) -> tuple[int, ...]:
    """Where each character of the text begins in its bytes, and where the last one ends.

    None where a character's bytes depend on those before it, as in ISO 2022.
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
