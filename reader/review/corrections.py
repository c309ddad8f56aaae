"""What a correction may say of a stretch of the text, and what a person calls it."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from reader.cable.kinds import Kind


class Says(StrEnum):
    """What a correction says; the value is its name in Cable XML."""

    label: str
    """What a person calls it."""
    kind: Kind | None
    """The kind of node that the stretch is then; None where it is a matter of where a paragraph begins or counts."""

    def __new__(cls, value: str, label: str, kind: Kind | None = None) -> Self:
        """Make a member with a label and a kind beside its value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.kind = kind
        return member

    HEADING = "heading", "Heading", Kind.HEADING
    PARAGRAPH = "paragraph", "Paragraph", Kind.PARAGRAPH
    CONTINUATION = "continuation", "Continuation of the paragraph before", Kind.PARAGRAPH
    PAGE_BREAK = "page-break", "Page break", Kind.PAGE_BREAK
    SUBJECT = "subject", "Subject", Kind.SUBJECT
    REFERENCES = "references", "References", Kind.REFERENCES
    SIGNATURE = "signature", "Signature", Kind.SIGNATURE
    WRAPPER = "wrapper", "Not part of the message", Kind.WRAPPER
    SPLIT = "split", "A paragraph begins here"
    MERGE = "merge", "Goes on with the paragraph before"
    NUMBER = "number", "Paragraph number"


RETYPINGS = (
    Says.HEADING,
    Says.PARAGRAPH,
    Says.CONTINUATION,
    Says.PAGE_BREAK,
    Says.SUBJECT,
    Says.REFERENCES,
    Says.SIGNATURE,
    Says.WRAPPER,
)
"""What a stretch may be said to be, in the order in which it is offered."""

KNOWN = {says.value: says for says in Says}
"""What a correction may say, by its name."""
