"""The text as the widget is given it, and the map between code points and widget positions.

``QPlainTextEdit`` alters some characters and counts UTF-16 units. So the text that it shows is made here: what it would
alter, hide or be misled by is shown by a visible stand-in, and each line end (LF, CR LF or CR) is one block separator.
Nothing is ever read back from the widget but a position.

The widget lays a line out as a whole, which takes seconds for one of millions of characters. So very long lines may be
broken for it: at a blank, which is shown as the break, or else between two characters, where the break is a position
more. The text itself is never changed.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from reader.cable.regex import regex

STAND_IN = regex(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but not TAB, LF and CR
    "\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # unseen: separators, joiners, bidi
    "\ufffc\ufdd0-\ufdef\ufffe\uffff"  # the widget's own codes, and codes that name no character
    "\ud800-\udfff"  # halves of a pair
    "\U0001fffe\U0001ffff\U000e0000-\U0010ffff"
    "]"
)
"""Characters that are shown by another. Not in it: TAB and the no-break space, which the widget keeps and shows."""

CONTROLS = bytes(code for code in range(128) if STAND_IN.match(chr(code)))
"""Those of them that are ASCII."""
CONTROL_PICTURES = 0x2400
DELETE, DELETE_PICTURE = "\x7f", "\u2421"
ANY_OTHER = "\ufffd"

LONGEST = 50_000
"""A line of more characters is broken for the text as received."""
REACH = 0.1
"""In so much of a piece, at its end, a blank is sought to break at."""

IRREGULAR = regex("\r\n|[\U00010000-\U0010ffff]")
"""Where the counts part: CR LF is two code points and one separator, an astral character one and two units."""


def stand_in(character: str) -> str:
    """The one BMP character that is shown for a character of ``STAND_IN``."""
    if character < " ":
        return chr(CONTROL_PICTURES + ord(character))
    return DELETE_PICTURE if character == DELETE else ANY_OTHER


def shown_text(text: str) -> str:
    """The text to give to the widget: stand-ins in their places, LF for every line end."""
    return _line_feeds(with_stand_ins(text))


class Positions:
    """The map between offsets (code points of ``Source.text``) and positions in the widget (UTF-16 units).

    Building it is linear; asking is a bisection over the irregular places, of which most cables have none. Both
    directions are exact. An offset between CR and LF has no place of its own: it is where the CR is. A position inside
    a surrogate pair, which no caret takes, is where the pair begins. Where a line is broken between two characters, the
    end of the one piece and the start of the next are the same offset, whose position is the latter.
    """

    __slots__ = ("_at", "_cuts", "_next", "_shift", "length", "pieces", "shown", "units")

    def __init__(self, text: str, longest: int = 0) -> None:
        """Map a text; lines of more than ``longest`` characters are broken for the widget, none where that is 0."""
        kept = with_stand_ins(text)
        blanks, between = _breaks(kept, longest) if longest else ([], [])
        kept = _with_breaks(kept, blanks)
        self.length = len(text)
        """Of the text, in code points."""
        self.shown = _line_feeds("\n".join(_slices(kept, between)) if between else kept)
        """The text for the widget."""
        self._at = array("l")  # offset of each irregular character
        self._next = array("l")  # the first position that lies after it
        self._shift = array("l", [0])  # position less offset, after that many irregular characters
        self._cuts = frozenset(offset - 1 for offset in between)
        if between or not _all_regular(kept):
            self._count(kept, between)
        self.units = self.length + self._shift[-1]
        """Of the shown text, in UTF-16 units."""
        self.pieces = [self.to_widget(offset) for offset in sorted([*(blank + 1 for blank in blanks), *between])]
        """The positions at which a line goes on that was broken, in order."""

    def _count(self, kept: str, between: list[int]) -> None:
        """Note where the counts part; what is broken after a character comes after that character's own."""
        found = [(match.start(), 1 if len(match[0]) == 1 else -1) for match in IRREGULAR.finditer(kept)]
        shift = 0
        for at, more in sorted([*found, *((offset - 1, 1) for offset in between)], key=_first):
            self._at.append(at)
            self._next.append(at + shift + 1 + max(more, 0))
            shift += more
            self._shift.append(shift)

    def to_widget(self, offset: int) -> int:
        """The position of an offset; offsets outside the text are brought to its nearer end."""
        if not 0 <= offset <= self.length:
            offset = min(max(offset, 0), self.length)
        return offset + self._shift[bisect_left(self._at, offset)] if self._at else offset

    def to_text(self, position: int) -> int:
        """The offset of a position; positions outside the text are brought to its nearer end."""
        position = min(max(position, 0), self.units)
        if not self._at:
            return position
        passed = bisect_right(self._next, position)
        offset = position - self._shift[passed]
        if passed < len(self._at) and self._at[passed] < offset and self._is_pair(passed):
            return self._at[passed]
        return offset

    def _is_pair(self, index: int) -> bool:
        """Whether an irregular place is a character, and not a break after one."""
        at = self._at[index]
        return at not in self._cuts or (index + 1 < len(self._at) and self._at[index + 1] == at)


def _first(place: tuple[int, int]) -> int:
    return place[0]


def _breaks(kept: str, longest: int) -> tuple[list[int], list[int]]:
    """Where long lines are broken: the offsets of blanks, and those of characters before which there is none."""
    blanks: list[int] = []
    between: list[int] = []
    lines = kept.replace("\r", "\n").split("\n")
    reach = int(longest * REACH)
    at = 0
    for line in lines if max(map(len, lines)) > longest else ():
        start, end = at, at + len(line)
        while end - start > longest:
            last = start + longest
            blank = kept.rfind(" ", last - reach, last)
            (between if blank < 0 else blanks).append(last if blank < 0 else blank)
            start = last if blank < 0 else blank + 1
        at = end + 1
    return blanks, between


def _with_breaks(kept: str, blanks: list[int]) -> str:
    """The text with line feeds for some blanks."""
    parts, at = [], 0
    for blank in blanks:
        parts += [kept[at:blank], "\n"]
        at = blank + 1
    return "".join([*parts, kept[at:]]) if blanks else kept


def _slices(kept: str, at: list[int]) -> Iterator[str]:
    """The text in pieces that begin at some offsets."""
    for start, end in pairwise([0, *at, len(kept)]):
        yield kept[start:end]


def with_stand_ins(text: str) -> str:
    """The text with stand-ins, one code point for each."""
    if text.isascii() and len(text.encode("ascii").translate(None, CONTROLS)) == len(text):
        return text  # told much faster so
    return STAND_IN.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    return stand_in(match[0])


def _line_feeds(kept: str) -> str:
    return kept.replace("\r\n", "\n").replace("\r", "\n") if "\r" in kept else kept


def _all_regular(kept: str) -> bool:
    """Whether there is neither a CR LF nor an astral character."""
    if "\r\n" in kept:
        return False
    return kept.isascii() or len(kept.encode("utf-16-le")) == 2 * len(kept)
