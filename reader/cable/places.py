"""Where some words stand in a text, in capitals or not: each word is looked for once, however many ask for it.

A plain search in a lowered copy is far cheaper than trying a pattern at every place, or each spelling in every
paragraph anew; what begins there is then told by a pattern, from that place on.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Places:
    """The places of words in ``start:end`` of a text (code points); nothing is looked for before it is asked for."""

    __slots__ = ("_end", "_found", "_lower", "_start", "_text")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        """Look into a stretch of a text, or into all of it."""
        self._text = text
        self._start = start
        self._end = len(text) if end is None else end
        self._lower: bytes | None = None
        self._found: dict[str, list[int]] = {}

    def of(self, word: str, start: int, end: int) -> list[int]:
        """Where a word, given in small letters (ASCII), stands whole between two offsets, in order."""
        found = self._found.get(word)
        if found is None:
            found = self._found[word] = self._find(word)
        if not found:
            return found
        return found[bisect_left(found, start) : bisect_right(found, end - len(word))]

    def _find(self, word: str) -> list[int]:
        if self._lower is None:  # one octet a character; lowering a text that is not ASCII takes fifteen times as long
            self._lower = self._text[self._start : self._end].encode("latin-1", "replace").lower()
        lower, first, wanted = self._lower, self._start, word.encode()
        found: list[int] = []
        at = lower.find(wanted)
        while at >= 0:
            found.append(first + at)
            at = lower.find(wanted, at + 1)
        return found
