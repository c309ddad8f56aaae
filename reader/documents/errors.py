"""What can be wrong with a document that is brought in."""

from __future__ import annotations

from reader.cable.phrase import phrase
from reader.errors import ReaderError


class DocumentError(ReaderError):
    """A document gives no text; the sentence says why, and what to do."""


def missing(shown: str, what: str) -> DocumentError:
    """The fault to raise where the extra that reads a kind of document is not installed."""
    return DocumentError(
        phrase(
            "{shown} is {what}, and what reads those is not installed. Install the extra \u201cdocuments\u201d "
            "(pip install \u201ccable-reader[documents]\u201d), or save its text and open that.",
            shown=shown,
            what=what,
        )
    )


def damaged(shown: str) -> DocumentError:
    """The fault to raise where a document cannot be read."""
    return DocumentError(
        phrase(
            "{shown} cannot be read: it is damaged, or not what its name says. Nothing was taken from it.", shown=shown
        )
    )
