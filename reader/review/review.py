"""A review: everything said about one source, as one value that never changes."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from reader.cable.record import record
from reader.review.annotation import (
    Acknowledgement,
    Action,
    Annotation,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Span,
)
from reader.review.index import Index
from reader.review.provenance import Merge

if TYPE_CHECKING:
    from reader.cable.telegram import Telegram

PLACED = ("decisions", "notes", "flags", "corrections", "acknowledgements")
"""The fields of a review that hold what has a place in the text, in the order in which all of it is gone through."""


@record
class Review:
    """All annotations of one source, told by the hash of its bytes; in the order in which they were made.

    The queries take half-open code points. Those for one exact place cost the same however large the review is; what
    counts in every unit of a cable is ``rollup``'s to say, in linear time too.
    """

    sha256: str
    reviewers: tuple[Reviewer, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    flags: tuple[Flag, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    unplaced: tuple[Annotation, ...] = ()
    """What came from another text and has no place in this one yet; its anchors are those of that text."""
    merges: tuple[Merge, ...] = ()
    _index: Index | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, cable: Telegram) -> Review:
        """An empty review of a cable."""
        return cls(cable.source.sha256)

    @property
    def index(self) -> Index:
        """The annotations by place; shared with the reviews that this one was made from, or that were made from it."""
        kept = self._index
        if kept is None or not (kept.fits(self) or kept.follow(self)):
            kept = Index(self)
            object.__setattr__(self, "_index", kept)
        return kept

    def changed(self, **fields: Any) -> Review:
        """A review with some fields replaced."""
        made = replace(self, **fields)
        object.__setattr__(made, "_index", self._index)
        return made

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All that has a place in this text: field by field, each in its own order."""
        return (*self.decisions, *self.notes, *self.flags, *self.corrections, *self.acknowledgements)

    @property
    def empty(self) -> bool:
        """Whether nothing is said."""
        return self == Review(self.sha256, self.reviewers)

    def reviewer(self, id: str) -> Reviewer | None:  # noqa: A002 - the field's name
        """The reviewer of an id."""
        return next((reviewer for reviewer in self.reviewers if reviewer.id == id), None)

    def decision(self, id: str) -> Decision | None:  # noqa: A002 - the field's name
        """The decision of an id."""
        return self.index.decisions.get(id)

    def latest(self, start: int, end: int) -> Decision | None:
        """The latest decision on exactly this place that is not superseded; it may be a CLEAR."""
        return self.index.latest.get((start, end))

    def standing(self, start: int, end: int) -> Decision | None:
        """The decision that stands on exactly this place: the latest, unless that is a CLEAR."""
        latest = self.latest(start, end)
        return None if latest is None or latest.action is Action.CLEAR else latest

    def decisions_on(self, start: int, end: int) -> tuple[Decision, ...]:
        """All decisions on places that overlap the span, superseded ones too, in order."""
        index = self.index
        found = [d for span in index.near(start, end) if overlap(span, (start, end)) for d in index.by_span[span]]
        return tuple(sorted(found, key=index.made))

    def note_at(self, start: int, end: int) -> Note | None:
        """The latest note on exactly this place."""
        return self.index.notes.get((start, end))

    def notes_on(self, start: int, end: int) -> tuple[Note, ...]:
        """The notes on places that overlap the span, in order."""
        return tuple(note for note in self.notes if note.anchor and overlap(note.anchor.span, (start, end)))

    @property
    def document_note(self) -> Note | None:
        """The latest note on the whole cable."""
        return self.index.notes.get(None)

    def flagged(self, start: int, end: int) -> bool:
        """Whether a flag stands on a place that overlaps the span."""
        return any(overlap(flag.anchor.span, (start, end)) for flag in self.flags)

    def acknowledged(self, rule: str, start: int, end: int) -> bool:
        """Whether a finding of this rule on exactly this place was acknowledged."""
        return (rule, start, end) in self.index.acknowledgements


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common, or are the same empty span."""
    return one == other or (one[0] < other[1] and other[0] < one[1])
