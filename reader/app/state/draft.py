"""A stretch that would be marked, before it is: from a selection, or from a span whose ends are being moved. No Qt."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Decision, Span
from reader.review.places import NothingToDecideError, targets
from reader.review.snapping import offered_sentence, stepped, whole_words
from reader.review.units import core, trimmed


class Edge(StrEnum):
    """Which end of a span the arrows move."""

    START = "start"
    END = "end"


@record
class Draft:
    """A stretch of one unit, in code points, and what it comes from.

    ``within`` is where its ends may go; ``sentence`` the sentence that it may mean instead. While ``edge`` is set, the
    arrows move that end; ``part`` is the decision that is being moved then, None for a selection.
    """

    start: int
    end: int
    within: Span
    sentence: Span | None = None
    edge: Edge | None = None
    part: Decision | None = None

    @property
    def span(self) -> Span:
        """Start and end."""
        return self.start, self.end

    @property
    def boundary(self) -> int:
        """Where the end stands that is being moved."""
        return self.start if self.edge is Edge.START else self.end

    def moved(self, text: str, step: int, *, by_word: bool) -> Draft:
        """The draft after one step of its moving end; that never passes the other, and something is always left.

        By words, a step over white space alone is none: it would change nothing of what is held.
        """
        moved = self.put(text, stepped(text, self.within, self.boundary, step, by_word=by_word))
        if by_word and moved.boundary != self.boundary and trimmed(text, *moved.span) == trimmed(text, *self.span):
            return moved.moved(text, step, by_word=True)
        return moved

    def put(self, text: str, offset: int) -> Draft:
        """The draft with its moving end at an offset, or as near to it as can be."""
        low, high = self.within
        offset = min(max(offset, low), high)
        span = (offset, self.end) if self.edge is Edge.START else (self.start, offset)
        left = trimmed(text, *span) if span[0] < span[1] else span
        return replace(self, start=span[0], end=span[1]) if left[0] < left[1] else self


def of_selection(tree: Tree, span: Span, *, exact: bool = False) -> Draft | None:
    """What a selection would mark, if that is part of one unit: whole words, unless ``exact``, and no blanks around."""
    try:
        chosen = targets(tree, span if exact else whole_words(tree.text, *span))
    except NothingToDecideError:
        return None
    if len(chosen) > 1 or chosen[0].whole or chosen[0].unit is None:
        return None
    within = core(tree, chosen[0].unit)
    return Draft(*chosen[0].span, within, offered_sentence(tree.text, within, chosen[0].span))


def of_part(tree: Tree, part: Decision, edge: Edge) -> Draft | None:
    """A decided part whose end is to be moved; None where it lies in no one unit."""
    try:
        chosen = targets(tree, part.anchor.span)
    except NothingToDecideError:
        return None
    if len(chosen) > 1 or chosen[0].unit is None:
        return None
    return Draft(*part.anchor.span, core(tree, chosen[0].unit), None, edge, part)
