"""What a reviewer may say, and where: decisions, notes, flags, corrections, acknowledgements, each with who and when.

A confirmation is about a decision, not about a place.

Every annotation is stand-off: an anchor (offsets, quote and context) points into a text that it never changes.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from reader.cable.record import record

Span = tuple[int, int]
"""A stretch of a text: start and end in code points, half-open."""


class Action(StrEnum):
    """What a decision does."""

    ACCEPT = "accept"
    """Read, and right as written."""
    MARK = "mark"
    """Should be marked as said."""
    CLEAR = "clear"
    """The earlier decision is taken back."""


@record
class Reviewer:
    """A person who reviews; the id stays when the name is filled in or changed."""

    id: str
    name: str | None = None


@record
class Anchor:
    """A place in a text: half-open code points, the exact quote, and up to 32 characters of context on each side."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""

    @property
    def span(self) -> Span:
        """Start and end."""
        return self.start, self.end


@record
class Decision:
    """A reviewer's word on the marking of one place; ``at`` is UTC, in whole seconds.

    ``mark`` is canonical: of MARK what was said, of ACCEPT the written mark that was agreed to, of CLEAR nothing.
    ``was`` is the mark that counted before. ``supersedes`` is the id of the decision that this one takes the place of.
    """

    id: str
    action: Action
    by: str
    at: datetime
    anchor: Anchor
    mark: str | None = None
    was: str | None = None
    paragraph: int | None = None
    reason: str | None = None
    supersedes: str | None = None


@record
class Note:
    """A remark on a place, or on the whole cable where there is no anchor."""

    id: str
    text: str
    by: str
    at: datetime
    anchor: Anchor | None = None


@record
class Flag:
    """A place to come back to."""

    id: str
    by: str
    at: datetime
    anchor: Anchor


@record
class Correction:
    """A stretch that was read wrongly, and what it is (``kind`` is a word of ``corrections.Says``).

    ``number`` is the number of a paragraph, where that is what is said; None that it has none. ``was`` and
    ``was_number`` are the kind that counted before, and the number of the paragraph.
    """

    id: str
    by: str
    at: datetime
    anchor: Anchor
    kind: str
    number: int | None = None
    was: str | None = None
    was_number: int | None = None


@record
class Acknowledgement:
    """A finding that a reviewer has seen and need not be told of again."""

    id: str
    rule: str
    by: str
    at: datetime
    anchor: Anchor
    reason: str | None = None


Annotation = Decision | Note | Flag | Correction | Acknowledgement
"""What has a place in the text."""


class Second(StrEnum):
    """How it stands with a second person's word on a decision."""

    ASKED = "asked"
    """Whoever decided asks for a second person."""
    CONFIRMED = "confirmed"
    """A second person read it and agrees."""
    REFUSED = "refused"
    """A second person read it and does not agree."""


@record
class Confirmation:
    """A word on a decision, by its id: that a second person is asked for, or what that person says."""

    id: str
    decision: str
    state: Second
    by: str
    at: datetime
    reason: str | None = None
