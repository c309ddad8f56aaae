"""The text as the widget is given it, and the map between code points and widget positions.

``QPlainTextEdit`` alters some characters and counts UTF-16 units. So the text that it shows is made here: what it would
alter, hide or be misled by is shown by a visible stand-in, and each line end (LF, CR LF or CR) is one block separator.
Nothing is ever read back from the widget but a position.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right

STAND_IN = re.compile(
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

IRREGULAR = re.compile("\r\n|[\U00010000-\U0010ffff]")
"""Where the counts part: CR LF is two code points and one separator, an astral character one and two units."""


def stand_in(character: str) -> str:
    """The one BMP character that is shown for a character of ``STAND_IN``."""
    if character < " ":
        return chr(CONTROL_PICTURES + ord(character))
    return DELETE_PICTURE if character == DELETE else ANY_OTHER


def shown_text(text: str) -> str:
    """The text to give to the widget: stand-ins in their places, LF for every line end."""
    return _line_feeds(_with_stand_ins(text))


class Positions:
    """The map between offsets (code points of ``Source.text``) and positions in the widget (UTF-16 units).

    Building it is linear; asking is a bisection over the irregular places, of which most cables have none. Both
    directions are exact. An offset between CR and LF has no place of its own: it is where the CR is. A position inside
    a surrogate pair, which no caret takes, is where the pair begins.
    """

    __slots__ = ("_at", "_next", "_shift", "length", "shown", "units")

    def __init__(self, text: str) -> None:
        """Map a text."""
        kept = _with_stand_ins(text)
        self.length = len(text)
        """Of the text, in code points."""
        self.shown = _line_feeds(kept)
        """The text for the widget."""
        self._at = array("l")  # offset of each irregular character
        self._next = array("l")  # the first position that lies after it
        self._shift = array("l", [0])  # position less offset, after that many irregular characters
        if not _all_regular(kept):
            self._count(kept)
        self.units = self.length + self._shift[-1]
        """Of the shown text, in UTF-16 units."""

    def _count(self, kept: str) -> None:
        shift = 0
        for match in IRREGULAR.finditer(kept):
            at = match.start()
            pair = len(match[0]) == 1
            self._at.append(at)
            self._next.append(at + shift + (2 if pair else 1))
            shift += 1 if pair else -1
            self._shift.append(shift)

    def to_widget(self, offset: int) -> int:
        """The position of an offset; offsets outside the text are brought to its nearer end."""
        offset = min(max(offset, 0), self.length)
        return offset + self._shift[bisect_left(self._at, offset)] if self._at else offset

    def to_text(self, position: int) -> int:
        """The offset of a position; positions outside the text are brought to its nearer end."""
        position = min(max(position, 0), self.units)
        if not self._at:
            return position
        passed = bisect_right(self._next, position)
        offset = position - self._shift[passed]
        if passed < len(self._at) and self._at[passed] < offset:
            return self._at[passed]
        return offset


def _with_stand_ins(text: str) -> str:
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
