"""What differs between two texts: the lines that were changed, and in these the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from reader.cable.record import record
from reader.cable.regex import regex
from reader.review.anchor import alike_at_first

MOST_LINES = 5_000
"""Of more lines than these that might be anywhere in the other text, only the place as a whole is told: looking for
each of them would take too long."""
MOST_WORDS = 2_000
"""The same for the words of one place."""
LINE = regex(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
WORD = regex(r"\s+|\w+|[^\w\s]")


@record
class Change:
    """Whole lines of the old text (half-open code points) that are other lines in the new one; either may be empty."""

    start: int
    end: int
    new_start: int
    new_end: int


@record
class Piece:
    """Words of one place: in both texts, or only in one."""

    old: str
    new: str

    @property
    def same(self) -> bool:
        """Whether both texts have them."""
        return self.old == self.new


def text_changes(old: str, new: str) -> tuple[Change, ...]:
    """The places at which two texts differ, in order, by whole lines; ends of lines count."""
    before, after = LINE.findall(old), LINE.findall(new)
    head = alike_at_first(before, after)
    rest, other = before[head:], after[head:]
    tail = alike_at_first(rest[::-1], other[::-1])
    rest, other = rest[: len(rest) - tail], other[: len(other) - tail]
    start = new_start = sum(map(len, before[:head]))
    starts, new_starts = _starts(start, rest), _starts(new_start, other)
    return tuple(
        Change(starts[first], starts[last], new_starts[new_first], new_starts[new_last])
        for first, last, new_first, new_last in _differing(rest, other, MOST_LINES)
    )


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """Two pieces of text, word by word: what both have, and what stands in its place in the other."""
    before, after = WORD.findall(old), WORD.findall(new)
    pieces = []
    at = 0
    for first, last, new_first, new_last in _differing(before, after, MOST_WORDS):
        if first > at:
            same = "".join(before[at:first])
            pieces.append(Piece(same, same))
        pieces.append(Piece("".join(before[first:last]), "".join(after[new_first:new_last])))
        at = last
    if at < len(before):
        same = "".join(before[at:])
        pieces.append(Piece(same, same))
    return tuple(pieces)


def _differing(before: Sequence[str], after: Sequence[str], most: int) -> Iterator[tuple[int, int, int, int]]:
    """The stretches of two sequences that differ; one that spans all where they are too long to be looked through."""
    if len(before) > most or len(after) > most:
        if before != after:
            yield 0, len(before), 0, len(after)
        return
    for kind, first, last, new_first, new_last in SequenceMatcher(None, before, after).get_opcodes():
        if kind != "equal":
            yield first, last, new_first, new_last


def _starts(at: int, pieces: Sequence[str]) -> list[int]:
    """Where each piece begins, and where the last one ends."""
    starts = [at]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts
