"""What a list of cables says of one: which it is, what it is marked, how far its review is, what is odd about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.markings import restriction
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.values import Level
from reader.review.review import Review
from reader.review.rollup import CableRollup

Counts = tuple[tuple[str | None, int], ...]
"""How many portions carry each mark, the most restricted first; None for no mark."""
LEVELS = tuple(level.value for level in Level)


class Progress(StrEnum):
    """How far the review of a cable is."""

    NEW = "not begun"
    BEGUN = "begun"
    DONE = "done"
    NOTHING = "nothing to review"
    UNREADABLE = "cannot be read"


@record
class Entry:
    """A cable in a folder, as a value that can go from one process to another.

    ``path`` is the file of its text, or of its review where no text lies beside that; ``part`` counts the cables of one
    file from 1. ``review`` is the saved review that counts, ``reviews`` how many of this very text there are. ``fault``
    is a sentence where the file cannot be read; then there is nothing else.
    """

    path: str
    part: int = 1
    sha256: str = ""
    review: str | None = None
    reviews: int = 0
    id: str = ""
    dtg: datetime | None = None
    subject: str = ""
    highest: str | None = None
    """The mark that restricts most among the portions, as the review leaves them."""
    header: str = ""
    """What the header says, in short: ``UNCLAS, SENSITIVE``."""
    agreement: str = ""
    """How header and portions fit: a word of ``banner.Agreement``."""
    done: int = 0
    total: int = 0
    decided: bool = False
    """Whether a reviewer said anything of it."""
    flags: int = 0
    notes: int = 0
    problems: tuple[tuple[Severity, int], ...] = ()
    """How many findings are open, the loudest first."""
    written: Counts = ()
    counting: Counts = ()
    """The portions by the mark that counts after the review."""
    fault: str = ""

    @property
    def opens(self) -> str:
        """The file to open: the review where there is one."""
        return self.review or self.path

    @property
    def progress(self) -> Progress:
        """How far its review is."""
        if self.fault:
            return Progress.UNREADABLE
        if not self.total:
            return Progress.NOTHING
        if self.done == self.total:
            return Progress.DONE
        return Progress.BEGUN if self.decided else Progress.NEW

    @property
    def marking(self) -> str:
        """The marking of the whole in a word: that of its portions, or what the header says where none is marked."""
        return self.highest or self.header

    @property
    def rank(self) -> tuple[int, tuple[int, int, str], int]:
        """A sort key of the marking; headers without marked portions come before the marked ones of their level."""
        level = next((at for at, level in enumerate(LEVELS) if self.header.startswith((level, level[:6]))), -1)
        return (0 if self.highest is None else 1, restriction(self.highest), level)

    def count(self, severity: Severity) -> int:
        """How many findings of a severity are open."""
        return next((count for each, count in self.problems if each is severity), 0)


def entry_of(
    cable: Telegram, review: Review, rollup: CableRollup, findings: Sequence[Diagnostic], place: Entry
) -> Entry:
    """What a list says of a cable under a review of it, which adds up to ``rollup`` and leaves ``findings`` open.

    ``place`` says where it is: its path, part, hash and reviews.
    """
    found = Counter(finding.severity for finding in findings)
    return Entry(
        path=place.path,
        part=place.part,
        sha256=cable.source.sha256,
        review=place.review,
        reviews=place.reviews,
        id=cable.id.value if cable.id is not None else "",
        dtg=cable.dtg.value if cable.dtg is not None else None,
        subject=cable.subject.value if cable.subject is not None else "",
        highest=rollup.reviewed.highest,
        header=rollup.banner.words,
        agreement=str(rollup.reviewed.agreement),
        done=rollup.done,
        total=rollup.total,
        decided=not review.empty,
        flags=len(review.flags),
        notes=len(review.notes),
        problems=tuple((each, found[each]) for each in Severity if found[each] and each is not Severity.PASSED),
        written=_counts(rollup.written.portions.counts),
        counting=_counts(rollup.reviewed.portions.counts),
    )


def _counts(counts: Counts) -> Counts:
    """As plain words, which another process has too."""
    return tuple((None if mark is None else str(mark), count) for mark, count in counts)
