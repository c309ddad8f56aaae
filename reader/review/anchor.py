"""Where an annotation points, and finding that place again in a text that may have changed.

Only exact copies of the quote count: a marking on the wrong words is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from reader.cable.record import record
from reader.review.annotation import Anchor

CONTEXT = 32
"""How many characters of context an anchor keeps on each side, at most."""


class Fit(StrEnum):
    """How well an anchor fits a text."""

    IN_PLACE = "in-place"
    """The quote stands at the anchor's own offsets."""
    MOVED = "moved"
    """It stands elsewhere; a person should confirm the place."""
    LOST = "lost"
    """It stands nowhere in the text."""


@record
class Placement:
    """Where an anchor is in a text: half-open code points, both -1 where it is lost."""

    fit: Fit
    start: int
    end: int


LOST = Placement(Fit.LOST, -1, -1)
QUOTED = 40
"""Characters of a quote that are shown, where nothing else is said."""


def anchor(text: str, start: int, end: int) -> Anchor:
    """The anchor of ``start:end``.

    Raises:
        ValueError: the span does not lie in the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{start}:{end} is no span of a text of {len(text)} characters")
    return Anchor(start, end, text[start:end], text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT])


def find(anchor: Anchor, text: str) -> Placement:
    """Where the anchor's quote stands: in place, or the exact copy that fits the context best, the nearest of equals.

    An empty quote stands everywhere, so it is in place where its context is, and lost otherwise.
    """
    if not anchor.quote:
        fits = 0 <= anchor.start <= len(text) and _context(anchor, text, anchor.start) == _whole_context(anchor)
        return Placement(Fit.IN_PLACE, anchor.start, anchor.start) if fits else LOST
    if anchor.start >= 0 and text.startswith(anchor.quote, anchor.start):
        return Placement(Fit.IN_PLACE, anchor.start, anchor.start + len(anchor.quote))
    copies = _copies(anchor.quote, text)
    best = max(copies, key=lambda at: (_context(anchor, text, at), -abs(at - anchor.start), -at), default=None)
    return LOST if best is None else Placement(Fit.MOVED, best, best + len(anchor.quote))


def quoted(words: str, most: int = QUOTED) -> str:
    """Some words of a text in quotation marks, on one line, cut at the end where there are more than ``most``."""
    line = " ".join(words.split())
    return f"\u201c{line if len(line) <= most else line[: most - 1] + chr(0x2026)}\u201d"


def _whole_context(anchor: Anchor) -> int:
    """How many characters of context there are to fit."""
    return len(anchor.prefix) + len(anchor.suffix)


def _context(anchor: Anchor, text: str, start: int) -> int:
    """How many characters of context, counted from the quote outwards, a copy at ``start`` has around it."""
    end = start + len(anchor.quote)
    before = text[max(start - len(anchor.prefix), 0) : start]
    after = text[end : end + len(anchor.suffix)]
    return alike_at_first(anchor.prefix[::-1], before[::-1]) + alike_at_first(anchor.suffix, after)


def alike_at_first(one: Sequence[str], other: Sequence[str]) -> int:
    """How many characters of two texts, or lines of two lists, are the same from the beginning."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _copies(quote: str, text: str) -> Iterator[int]:
    """Every place where the quote begins, overlapping copies included; linear in the text."""
    at = text.find(quote)
    while at >= 0:
        following = text.find(quote, at + 1)
        if 0 <= following < at + len(quote):  # it overlaps itself: searching on from each copy would be quadratic
            yield from _overlapping(quote, text, at)
            return
        yield at
        at = following


def _overlapping(quote: str, text: str, start: int) -> Iterator[int]:
    """The copies from ``start`` on, by the method of Knuth, Morris and Pratt."""
    borders = [0] * len(quote)
    matched = 0
    for index in range(1, len(quote)):
        while matched and quote[index] != quote[matched]:
            matched = borders[matched - 1]
        matched += quote[index] == quote[matched]
        borders[index] = matched
    matched = 0
    for index in range(start, len(text)):
        while matched and text[index] != quote[matched]:
            matched = borders[matched - 1]
        matched += text[index] == quote[matched]
        if matched == len(quote):
            yield index - len(quote) + 1
            matched = borders[-1]
