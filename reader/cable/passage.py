"""A stretch of text to read, with its map to the source.

A passage's text is made from the source and never the other way round: every stretch of it knows from which characters
it was made. Offsets are code points, half-open; ``at`` counts in the passage, ``start`` and ``end`` in the source.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field
from enum import StrEnum

from reader.cable.reading_text import ENTITY, unescaped
from reader.cable.record import form, record
from reader.cable.regex import regex

BLANK = regex(r"[^\S ]")
BREAK = regex(rf"\s\s+|{ENTITY.pattern}")
"""Where a text and its passage part: runs of white space become one blank, entities become the characters they name."""


class Role(StrEnum):
    """What a passage is to a reader."""

    TITLE = "title"
    FACT = "fact"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    MORE = "more"
    """A further piece of the paragraph before: what follows a blank line, or an entry of a list."""
    TABLE = "table"
    """A line of a table, whose blanks count."""
    OTHER = "other"
    """What nobody could read, and the signature."""


@record
class Stretch:
    """Characters of a passage, and those of the source that they were made from; equally many if they are the same."""

    at: int
    length: int
    start: int
    end: int

    @property
    def same(self) -> bool:
        """Whether each character has one of its own in the source."""
        return self.length == self.end - self.start


@form
class Passage:
    """A stretch of text to read: of which node, what it says, and where from.

    ``name`` is what a fact is called; ``head`` is the length of the paragraph's number and mark at its beginning.
    """

    role: Role
    node: int
    start: int
    end: int
    text: str = ""
    name: str = ""
    head: int = 0
    stretches: list[Stretch] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    """Where written portion marks stand in the text."""
    goes_on: bool = False
    """Whether it is a further piece of the very passage before (``flow_pieces``)."""

    def copy(self, source: str, start: int, end: int) -> None:
        """Go on with characters of the source; white space becomes a blank each."""
        if start < end:
            self.stretches.append(Stretch(len(self.text), end - start, start, end))
            self.text += BLANK.sub(" ", source[start:end])

    def say(self, words: str, start: int, end: int) -> None:
        """Go on with words that stand for some characters of the source."""
        if words:
            self.stretches.append(Stretch(len(self.text), len(words), start, end))
            self.text += words

    def tell(self, source: str, start: int, end: int) -> None:
        """Go on with prose: one blank for each run of white space, characters for entities."""
        said: list[str] = []  # joined at the end: a text that grows bit by bit takes time with the square
        length, bare = len(self.text), not self.text or self.text.endswith(" ")
        at = start
        for match in (*BREAK.finditer(source, start, end), None):
            until = end if match is None else match.start()
            if at < until:
                self.stretches.append(Stretch(length, until - at, at, until))
                said.append(BLANK.sub(" ", source[at:until]))
                length, bare = length + until - at, said[-1].endswith(" ")
            if match is None:
                break
            at = match.end()
            if match[0].isspace():
                words = "" if bare else " "
            else:
                words = unescaped(match[0])
                self.stretches += [Stretch(length, len(words), match.start(), at)] if words else []
            if words:
                said.append(words)
                length, bare = length + len(words), words.endswith(" ")
        self.text += "".join(said)

    def blank(self) -> None:
        """Go on with a blank that is nowhere in the source, unless one is there or nothing is."""
        if self.text and not self.text.endswith(" "):
            self.text += " "

    def cut(self, at: int) -> None:
        """Leave out what stands before a place in the text."""
        kept = []
        for each in self.stretches:
            short = max(at - each.at, 0)
            if short < each.length:
                start = each.start + short if each.same else each.start
                kept.append(Stretch(each.at + short - at, each.length - short, start, each.end))
        self.stretches = kept
        self.marks = [(start - at, end - at) for start, end in self.marks if start >= at]
        self.text = self.text[at:]

    def to_source(self, at: int, *, end: bool = False) -> int:
        """The offset in the source of a place in the text; with ``end`` that behind the character before it."""
        if not self.stretches:
            return self.end if end and at else self.start
        place = bisect_right(self.stretches, at - 1 if end else at, key=_at) - 1
        if place < 0:
            return self.start
        found = self.stretches[place]
        if found.same:
            return found.start + min(at - found.at, found.length)
        return found.end if end else found.start

    def from_source(self, offset: int) -> int:
        """The place in the text of an offset in the source: that of the next character shown, where it is not shown."""
        if self.role is Role.FACT:
            return next((each.at for each in self.stretches if each.start <= offset < each.end), 0)
        place = max(bisect_right(self.stretches, offset, key=_start) - 1, 0)
        if not self.stretches:
            return 0
        found = self.stretches[place]
        if offset < found.start:
            return found.at
        inside = offset - found.start if found.same else (0 if offset < found.end else found.length)
        if inside >= found.length and place + 1 < len(self.stretches) and offset > found.end:
            return self.stretches[place + 1].at
        return found.at + min(inside, found.length)

    def holds(self, offset: int) -> bool:
        """Whether an offset of the source belongs to this passage."""
        if self.role is Role.FACT:
            return any(each.start <= offset < each.end for each in self.stretches)
        return self.start <= offset < self.end


def _at(stretch: Stretch) -> int:
    return stretch.at


def _start(stretch: Stretch) -> int:
    return stretch.start
