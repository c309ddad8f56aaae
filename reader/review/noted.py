"""Notes at their places in the text: those on less than a review unit, or outside all units; and the one at a place."""

from __future__ import annotations

from collections.abc import Iterable

from reader.cable.tree import Tree
from reader.review.annotation import Note, Span
from reader.review.review import Review
from reader.review.units import units


def notes_in_text(review: Review, tree: Tree) -> tuple[Note, ...]:
    """The notes on stretches that are no whole unit, in the order of the text; a longer one before one inside it."""
    anchored = [(note.anchor.start, -note.anchor.end, note) for note in review.notes if note.anchor is not None]
    if not anchored:
        return ()
    whole = {(tree.nodes[unit].start, -tree.nodes[unit].end) for unit in units(tree)}
    found = [each for each in anchored if each[:2] not in whole]
    return tuple(note for _, _, note in sorted(found, key=_place))


def note_over(notes: Iterable[Note], start: int, end: int) -> Note | None:
    """The shortest note whose stretch holds ``start:end``; a caret right behind its last character still is in it."""
    around = [note for note in notes if note.anchor and note.anchor.start <= start and end <= note.anchor.end]
    return min(around, key=_length, default=None)


def _place(each: tuple[int, int, Note]) -> Span:
    return each[0], each[1]


def _length(note: Note) -> int:
    return note.anchor.end - note.anchor.start if note.anchor is not None else 0
