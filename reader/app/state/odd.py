"""All findings of an open cable, kept until a step changes them: those about its text, and those about its review."""

from __future__ import annotations

from bisect import bisect_left, insort
from operator import attrgetter

from reader.app.state.follow import differing
from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.telegram import Telegram
from reader.review.annotation import Acknowledgement
from reader.review.review import Review
from reader.review.review_findings import ReviewFindings
from reader.review.rollup import CableRollup
from reader.review.seen import open_findings

FEW = 50
"""So many findings are put in their places one by one."""
_place = attrgetter("start", "end")
_start = attrgetter("start")


class Odd:
    """What is odd about one cable. Lists are the same object for as long as they say the same."""

    def __init__(self, cable: Telegram, before: Odd | None = None) -> None:
        """Sort what is odd about the text; the checks that passed are left out.

        ``before`` is what was odd about the same text where it was read otherwise: what still is stays the same object.
        """
        self.cable = cable
        known = {found: found for found in before.of_text} if before is not None else {}
        odd = (known.get(found, found) for found in cable.findings if found.severity is not Severity.PASSED)
        self.of_text: list[Diagnostic] = sorted(odd, key=_place)
        """What is odd about the text, in its order."""
        self.of_review: ReviewFindings = ReviewFindings(cable.tree) if before is None else before.of_review
        """What is odd about the review; it goes on in another reading."""
        if before is not None:
            self.of_review.read_as(cable.tree)
        self._rollup: CableRollup | None = None
        self._made: list[Diagnostic] = []
        self._all = self.of_text
        self._longest = max((found.end - found.start for found in self.of_text), default=0)
        self._seen: tuple[Acknowledgement, ...] | None = None
        self._asked: list[Diagnostic] | None = None
        self._open: list[Diagnostic] = []

    def findings(self, review: Review, rollup: CableRollup) -> list[Diagnostic]:
        """All of them under a state of the review, which adds up to ``rollup``, in the order of the text."""
        if rollup is not self._rollup:
            self._rollup = rollup
            made = self.of_review.of(review, rollup)
            if made != self._made:
                self._all = self._with(made)
                self._made = made
        return self._all

    def _with(self, made: list[Diagnostic]) -> list[Diagnostic]:
        """All findings with these about the review; of few that came or went the others stay where they are."""
        start, end = differing(self._made, made)
        gone, come = self._made[start : len(self._made) - end], made[start : len(made) - end]
        if len(gone) + len(come) > FEW:
            return sorted([*self.of_text, *made], key=_place)
        left = self._all.copy()
        for found in gone:
            at = bisect_left(left, _place(found), key=_place)
            while left[at] is not found:
                at += 1
            del left[at]
        for found in come:
            insort(left, found, key=_place)
        return left

    def touching(self, start: int, end: int) -> list[Diagnostic]:
        """Those of the findings last asked for that touch ``start:end``; one without width is one character wide."""
        longest = max(self._longest, self.of_review.longest)
        first, last = bisect_left(self._all, start - longest, key=_start), bisect_left(self._all, end, key=_start)
        return [found for found in self._all[first:last] if start < max(found.end, found.start + 1)]

    def open(self, review: Review, rollup: CableRollup) -> list[Diagnostic]:
        """Those that nobody has acknowledged."""
        found = self.findings(review, rollup)
        if self._asked is not found or self._seen is not review.acknowledgements:
            self._asked, self._seen = found, review.acknowledgements
            # Those that passed were left out above: where nothing was seen all are open.
            left = open_findings(found, review) if review.acknowledgements else found
            self._open = self._open if left == self._open else left
        return self._open
