"""A text as a search looks at it: case folded, blanks and line ends made one, words mended that a line end broke.

Each place leads back to the characters of the source. No Qt in it.
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_right

WRAP = r"(?<=\w)-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\w)"
"""A hyphen at the end of a line, between two pieces of a word."""
BLANKS = r"\s{2,}"
"""Blanks and line ends, several of them: one alone keeps its length."""
SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
ALONE = dict.fromkeys((*map(ord, SPACES), *range(0x2000, 0x200B)), " ")
"""What takes the place of each blank and line end that stands alone."""


class Folded:
    """The folded text, and the way back from its offsets to those of the source; linear to make."""

    __slots__ = ("_ends", "_folded", "_starts", "text")

    def __init__(self, text: str, *, case: bool = False, across: bool = True, hyphen: str = "-") -> None:
        """Fold a text.

        ``case`` leaves capitals as they are; ``across`` makes one blank of blanks and line ends, and ``hyphen`` of a
        hyphen before a line end inside a word (``-`` for a compound, nothing for a word that was only broken).
        """
        self._folded = array("i", [0])  # where each piece begins in the folded text
        self._starts = array("i", [0])  # where it begins in the source
        self._ends = array("i", [-1])  # where it ends in the source; -1 where it has the same length

        def fold(piece: str) -> str:
            piece = piece.translate(ALONE) if across else piece
            return piece if case else piece.casefold()

        parts: list[str] = []
        at = made = 0
        for match in _irregular(text, case=case, across=across):
            begin, end = match.span()
            parts.append(fold(text[at:begin]))
            made += begin - at
            put = _put(match[0], hyphen)
            parts.append(put)
            self._add(made, begin, end)
            made += len(put)
            self._add(made, end, -1)
            at = end
        parts.append(fold(text[at:]))
        self.text = "".join(parts)

    @property
    def size(self) -> int:
        """How many bytes it takes, about."""
        return sys.getsizeof(self.text) + 3 * len(self._starts) * self._starts.itemsize

    def _add(self, folded: int, start: int, end: int) -> None:
        self._folded.append(folded)
        self._starts.append(start)
        self._ends.append(end)

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that a span of the folded text, of one character at least, came from."""
        return self._before(start), self._after(end)

    def _before(self, folded: int) -> int:
        piece = bisect_right(self._folded, folded) - 1
        return self._starts[piece] + (folded - self._folded[piece] if self._ends[piece] < 0 else 0)

    def _after(self, folded: int) -> int:
        piece = bisect_right(self._folded, folded - 1) - 1
        if self._ends[piece] >= 0:
            return self._ends[piece]
        return self._starts[piece] + folded - self._folded[piece]


def has_wraps(text: str) -> bool:
    """Whether a hyphen stands before a line end inside a word."""
    return re.search(WRAP, text) is not None


def _put(written: str, hyphen: str) -> str:
    """What stands for an irregular piece."""
    if written[0] == "-":
        return hyphen
    return " " if written[0].isspace() else written.casefold()


def _irregular(text: str, *, case: bool, across: bool) -> list[re.Match[str]]:
    """The pieces that do not keep their length, or are replaced."""
    kinds = [WRAP, BLANKS] if across else []
    if not case and not text.isascii():
        odd = "".join(sorted(character for character in set(text) if len(character.casefold()) != 1))
        kinds += [f"[{re.escape(odd)}]"] if odd else []
    return list(re.finditer("|".join(kinds), text)) if kinds else []
