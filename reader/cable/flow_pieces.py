"""Very long passages in pieces: what shows them lays a passage out as a whole, which takes long for a very long one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from reader.cable.passage import Passage, Stretch

REACH = 0.1
"""In so much of a piece, at its end, a blank is sought behind which the next one begins."""


def in_pieces(passage: Passage, longest: int, size: int) -> Iterator[Passage]:
    """A passage as it is; one of more than ``longest`` characters in pieces of at most ``size``, without a gap.

    Their texts joined are the passage's, and together they hold the same characters of the source. All but the first
    go on with what the one before them began: they have no name and no head.
    """
    if len(passage.text) <= longest:
        yield passage
        return
    cuts = [*_cuts(passage, size)]
    starts = [passage.start, *(_start_of(passage, cut) for cut in cuts), passage.end]
    first = 0  # of the stretches that reach into the piece
    for number, (at, end) in enumerate(pairwise([0, *cuts, len(passage.text)])):
        while first < len(passage.stretches) and passage.stretches[first].at + passage.stretches[first].length <= at:
            first += 1
        last = bisect_right(passage.stretches, end - 1, key=_at)
        yield replace(
            passage,
            start=starts[number],
            end=starts[number + 1],
            text=passage.text[at:end],
            name="" if number else passage.name,
            head=0 if number else passage.head,
            stretches=[_part(each, at, end) for each in passage.stretches[first:last]],
            marks=[(start - at, stop - at) for start, stop in passage.marks if at <= start < end],
            goes_on=number > 0,
        )


def _cuts(passage: Passage, size: int) -> Iterator[int]:
    """The places in the text at which a piece ends and the next begins."""
    at = 0
    while len(passage.text) - at > size:
        blank = passage.text.rfind(" ", at + size - int(size * REACH), at + size)
        cut = at + size if blank < 0 else blank + 1
        inside = passage.stretches[max(bisect_right(passage.stretches, cut, key=_at) - 1, 0)]
        if not inside.same and inside.at < cut < inside.at + inside.length:
            cut = inside.at + inside.length  # words that stand for others are not told apart
        inside_mark = next((stop for start, stop in passage.marks if start < cut < stop), cut)
        at = max(cut, inside_mark)
        if at < len(passage.text):
            yield at


def _start_of(passage: Passage, at: int) -> int:
    """The offset in the source of what is at a place of the text, or else of what comes next."""
    place = max(bisect_right(passage.stretches, at, key=_at) - 1, 0)
    found = passage.stretches[place]
    if at < found.at + found.length:
        return found.start + (at - found.at if found.same else 0)
    return passage.stretches[place + 1].start if place + 1 < len(passage.stretches) else found.end


def _part(stretch: Stretch, at: int, end: int) -> Stretch:
    """What of a stretch is in a piece, with places counted in that."""
    if not stretch.same:
        return replace(stretch, at=stretch.at - at)
    first, last = max(stretch.at, at), min(stretch.at + stretch.length, end)
    start = stretch.start + first - stretch.at
    return Stretch(first - at, last - first, start, start + last - first)


def _at(stretch: Stretch) -> int:
    return stretch.at
