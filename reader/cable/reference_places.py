"""Where in a long text a cable may be named at all: around the numbers, which prose has few of.

The pattern of a named cable begins with a post, so it would be tried at every letter. But nothing of it counts without
a number, and only so many words may stand before that: everywhere else it need not be tried.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from reader.cable.regex import regex

SERIAL = regex(r"(?<![^\WNnOo])[\dO]+(?!\w)")
"""What may be a number: behind no letter but those of ``No.``, before none; an O may be meant for a zero."""
WORD = regex(r"\S+")
BEFORE = 8
"""So many words may begin before the one with the number: a year, four of a post, a year, ``No.``, and one more."""
TAIL = 40
"""In so many characters behind a number it is plain whether it counts, and what year it has."""
SHORT = 400
"""A shorter text is searched as it is."""


def places(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of ``start:end``, in order and apart, outside which no cable is named.

    A search in a stretch, which ends with it, finds what a search in the whole would find that begins there.
    """
    if end - start <= SHORT:
        yield start, end
        return
    words = [match.start() for match in WORD.finditer(text, start, end)]
    first = last = -1
    for match in SERIAL.finditer(text, start, end):
        head = words[max(bisect_right(words, match.start()) - 1 - BEFORE, 0)]
        if first >= 0 and head > last:
            yield first, last
            first = head
        elif first < 0:
            first = head
        last = min(match.end() + TAIL, end)
    if first >= 0:
        yield first, last
