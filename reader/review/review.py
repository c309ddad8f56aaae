"""A review: everything said about one source, as one value that never changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from reader.review.annotation import (
    Acknowledgement,
    Action,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Span,
)

if TYPE_CHECKING:
    from reader.cable.telegram import Telegram


class Index:
    """What a review says, by place and by id; built once for a review, in time linear in its annotations."""

    __slots__ = ("acknowledgements", "decisions", "flags", "latest", "notes", "superseded")

    def __init__(self, review: Review) -> None:
        """Sort out the annotations of a review."""
        self.decisions = {decision.id: decision for decision in review.decisions}
        self.superseded = frozenset(d.supersedes for d in review.decisions if d.supersedes is not None)
        self.latest = {d.anchor.span: d for d in review.decisions if d.id not in self.superseded}
        """The latest decision on each place that no other one supersedes; it may be a CLEAR."""
        self.notes = {note.anchor.span if note.anchor else None: note for note in review.notes}
        self.flags = {flag.anchor.span: flag for flag in review.flags}
        self.acknowledgements = {(seen.rule, *seen.anchor.span): seen for seen in review.acknowledgements}


@dataclass(frozen=True, slots=True)
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
    _index: Index | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, cable: Telegram) -> Review:
        """An empty review of a cable."""
        return cls(cable.source.sha256)

    @property
    def index(self) -> Index:
        """The annotations by place; built when it is first asked for."""
        if self._index is None:
            object.__setattr__(self, "_index", Index(self))
        assert self._index is not None  # noqa: S101 - set a line above
        return self._index

    def changed(self, **fields: Any) -> Review:
        """A review with some fields replaced.

        This one forgets its index, which it can build again: the steps of a long session must not each keep one.
        """
        object.__setattr__(self, "_index", None)
        return replace(self, **fields)

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
        return tuple(d for d in self.decisions if overlap(d.anchor.span, (start, end)))

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

    @property
    def document_notes(self) -> tuple[Note, ...]:
        """The notes on the whole cable, in order."""
        return tuple(note for note in self.notes if note.anchor is None)

    def flag_at(self, start: int, end: int) -> Flag | None:
        """The flag on exactly this place."""
        return self.index.flags.get((start, end))

    def flagged(self, start: int, end: int) -> bool:
        """Whether a flag stands on a place that overlaps the span."""
        return any(overlap(flag.anchor.span, (start, end)) for flag in self.flags)

    def acknowledged(self, rule: str, start: int, end: int) -> bool:
        """Whether a finding of this rule on exactly this place was acknowledged."""
        return (rule, start, end) in self.index.acknowledgements


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common, or are the same empty span."""
    return one == other or (one[0] < other[1] and other[0] < one[1])
