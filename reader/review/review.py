"""A review: everything said about one source, as one value that never changes."""

from __future__ import annotations

from dataclasses import dataclass

from reader.review.annotation import Acknowledgement, Correction, Decision, Flag, Note, Reviewer


@dataclass(frozen=True, slots=True)
class Review:
    """All annotations of one source, told by the hash of its bytes; in the order in which they were made."""

    sha256: str
    reviewers: tuple[Reviewer, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    flags: tuple[Flag, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
