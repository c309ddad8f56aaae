"""What a review says, sorted out by place and by id; following from step to step."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import compress, count
from operator import is_not
from typing import TYPE_CHECKING

from reader.review.annotation import Decision, Span

if TYPE_CHECKING:
    from reader.review.review import Review
    from reader.review.standing import Standings

MANY = 500
"""With more differences than these, everything is sorted out anew."""


class Index:
    """What a review says, by place and by id; built in time linear in the annotations.

    The states of a history share one, which stands at the state that was asked last and goes to another by what differs
    between them. So keep what it says no longer than until the next question.
    """

    __slots__ = (
        "_between",
        "acknowledgements",
        "by_span",
        "decisions",
        "flagged",
        "latest",
        "longest",
        "notes",
        "of",
        "order",
        "remarks",
        "seen",
        "spans",
        "standings",
        "superseded",
    )

    def __init__(self, review: Review) -> None:
        """Sort out the annotations of a review."""
        self.of = review.decisions
        """The decisions that were sorted out."""
        self.decisions = {decision.id: decision for decision in review.decisions}
        self.order = {decision.id: place for place, decision in enumerate(review.decisions)}
        """The place of each decision among all, by its id."""
        self.superseded = Counter(d.supersedes for d in review.decisions if d.supersedes is not None)
        """How many decisions supersede the one of an id."""
        self.by_span: dict[Span, tuple[Decision, ...]] = {}
        """All decisions on each place, in order."""
        by_span: dict[Span, list[Decision]] = {}
        for decision in review.decisions:
            by_span.setdefault(decision.anchor.span, []).append(decision)
        self.by_span.update((span, tuple(here)) for span, here in by_span.items())
        self.spans = sorted(self.by_span)
        """The places that anything was decided on, in the order of the text."""
        self.longest = max((end - start for start, end in self.spans), default=0)
        """The length of the longest of them, or of one that is there no more."""
        self.latest = {d.anchor.span: d for d in review.decisions if d.id not in self.superseded}
        """The latest decision on each place that no other one supersedes; it may be a CLEAR."""
        self._sort_remarks(review)
        self._between: tuple[object, object, tuple[list[Decision], list[Decision]]] | None = None
        self.standings: Standings | None = None
        """What stands in the units of a tree, as far as it was asked for."""

    def _sort_remarks(self, review: Review) -> None:
        self.remarks, self.flagged = review.notes, review.flags
        self.notes = {note.anchor.span if note.anchor else None: note for note in review.notes}
        self.seen = review.acknowledgements
        self.acknowledgements = {(seen.rule, *seen.anchor.span): seen for seen in review.acknowledgements}

    def follow(self, review: Review) -> bool:
        """Become the index of another review of the same text; False, and nothing done, where that is no gain."""
        if self.of is not review.decisions:
            gone, come = self.between(self.of, review.decisions)
            if len(gone) + len(come) > MANY or not self._can_follow(gone, come):
                return False
            self._change(gone, come, len(review.decisions))
            self.of = review.decisions
        self._sort_remarks(review)
        return True

    def between(
        self, before: tuple[Decision, ...], after: tuple[Decision, ...]
    ) -> tuple[list[Decision], list[Decision]]:
        """The decisions of the one that are not the other's, and the other way round; asked again, told at once."""
        if self._between is None or self._between[0] is not before or self._between[1] is not after:
            self._between = (before, after, differences(before, after))
        return self._between[2]

    def _can_follow(self, gone: Sequence[Decision], come: Sequence[Decision]) -> bool:
        """Whether every decision has an id of its own, and one that replaces another has that one's id."""
        replaced = min(len(gone), len(come))
        same = all(one.id == other.id for one, other in zip(gone, come, strict=False))
        new = [one.id for one in come[replaced:]]
        unique = len(self.decisions) == len(self.of) and len(set(new)) == len(new)
        return same and unique and not any(id in self.decisions for id in new)  # noqa: A001 - the field's name

    def _change(self, gone: Sequence[Decision], come: Sequence[Decision], count: int) -> None:
        """Take some decisions out and others in; those that come last of ``count`` are new, the others replace."""
        spans = {one.anchor.span for one in (*gone, *come)}
        older = {one.supersedes for one in (*gone, *come) if one.supersedes is not None}
        spans |= {self.decisions[id].anchor.span for id in older if id in self.decisions}  # noqa: A001
        spans |= {one.anchor.span for one in come if one.id in older}
        replaced = min(len(gone), len(come))
        for one, other in zip(gone, come, strict=False):
            self.order[other.id] = self.order[one.id]
        for one in gone[replaced:]:
            del self.order[one.id]
        for place, one in enumerate(come[replaced:], count - len(come[replaced:])):
            self.order[one.id] = place
        for one in gone:
            del self.decisions[one.id]
            self.by_span[one.anchor.span] = tuple(d for d in self.by_span[one.anchor.span] if d is not one)
            if one.supersedes is not None:
                self.superseded[one.supersedes] -= 1
                if not self.superseded[one.supersedes]:
                    del self.superseded[one.supersedes]
        for one in come:
            self.decisions[one.id] = one
            self.by_span[one.anchor.span] = (*self.by_span.get(one.anchor.span, ()), one)
            if one.supersedes is not None:
                self.superseded[one.supersedes] += 1
        for span in spans:
            self._settle(span)

    def _settle(self, span: Span) -> None:
        """Say anew which decision on a place is the latest."""
        here = sorted(self.by_span.get(span, ()), key=self.made)
        standing = [one for one in here if one.id not in self.superseded]
        at = bisect_left(self.spans, span)
        listed = at < len(self.spans) and self.spans[at] == span
        if here:
            self.by_span[span] = tuple(here)
            self.longest = max(self.longest, span[1] - span[0])
            if not listed:
                self.spans.insert(at, span)
        else:
            self.by_span.pop(span, None)
            if listed:
                del self.spans[at]
        if standing:
            self.latest[span] = standing[-1]
        else:
            self.latest.pop(span, None)

    def near(self, start: int, end: int) -> list[Span]:
        """The places that anything was decided on which touch ``start:end`` or stand right beside it, in order."""
        first, last = (
            bisect_left(self.spans, (start - self.longest, -1)),
            bisect_right(self.spans, (end, end + self.longest)),
        )
        return [span for span in self.spans[first:last] if span[1] >= start]

    def near_latest(self, start: int, end: int) -> list[Decision]:
        """The latest decisions on the places near a stretch, in the order in which they were made."""
        return sorted((self.latest[span] for span in self.near(start, end) if span in self.latest), key=self.made)

    def fits(self, review: Review) -> bool:
        """Whether it is the index of this very review."""
        same = self.of is review.decisions and self.remarks is review.notes and self.flagged is review.flags
        return same and self.seen is review.acknowledgements

    def made(self, decision: Decision) -> int:
        """The place of a decision among all: the later, the greater."""
        return self.order[decision.id]


def common_start(one: Sequence[object], other: Sequence[object]) -> int:
    """How many annotations two states begin with alike: the very same ones, without a look at each by itself."""
    differ = compress(count(), map(is_not, one, other))
    return next(differ, min(len(one), len(other)))


def differences(before: Sequence[Decision], after: Sequence[Decision]) -> tuple[list[Decision], list[Decision]]:
    """The decisions of the one that are not the other's, and the other way round, compared place by place."""
    shorter, same = min(len(before), len(after)), common_start(before, after)
    gone, come = [*before[shorter:]], [*after[shorter:]]
    if same == shorter:
        return gone, come
    pairs = [(one, other) for one, other in zip(before[same:], after[same:], strict=False) if one is not other]
    return [one for one, _ in pairs] + gone, [other for _, other in pairs] + come


def differing(before: tuple[Decision, ...], review: Review) -> set[Span] | None:
    """The places where another decision may stand than under earlier ones; None where there are many."""
    gone, come = review.index.between(before, review.decisions)
    if len(gone) + len(come) > MANY:
        return None
    known = review.index.decisions
    lost = {one.id: one for one in gone}
    older = (known.get(one.supersedes) or lost.get(one.supersedes) for one in (*gone, *come) if one.supersedes)
    return {one.anchor.span for one in (*gone, *come, *(one for one in older if one is not None))}
