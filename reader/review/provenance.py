"""Where a merged review comes from: the reviews that were compared, who chose what, and what was not taken.

What was not taken is kept word for word, so that a merge loses nothing; it does not count.
"""

from __future__ import annotations

from datetime import datetime

from reader.cable.record import record
from reader.review.annotation import Anchor, Correction, Decision

LETTERS = "ABCD"
"""What the compared reviews are called, in their order: from two to four."""
NEITHER = "neither"
"""It was chosen that none of them counts."""
OPEN = "open"
"""Nothing was chosen yet, and none of them counts."""


@record
class Origin:
    """A review that was compared: its letter, the base name of its file, and the hash of that file's bytes."""

    letter: str
    name: str | None = None
    sha256: str | None = None


@record
class Aside:
    """What one review said and the merged one does not count, history included."""

    letter: str
    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Correction, ...] = ()


@record
class Choice:
    """What was taken at one place: the letter of a review, ``NEITHER`` or ``OPEN``.

    ``agree`` are the letters of all reviews that say what was taken. ``by`` is None where nobody was asked, because
    nobody said otherwise.
    """

    take: str
    anchor: Anchor | None = None
    agree: str = ""
    by: str | None = None
    at: datetime | None = None
    paragraph: int | None = None
    aside: tuple[Aside, ...] = ()


@record
class Merge:
    """One merging of two to four reviews: from which, when and by whom, and every choice in the order of the text."""

    id: str
    at: datetime
    by: str | None = None
    origins: tuple[Origin, ...] = ()
    choices: tuple[Choice, ...] = ()
