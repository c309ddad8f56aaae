"""A cable as a person reads it: headings and paragraphs as passages of clean text, each with its map to the source.

A passage's text is made from the source and never the other way round: every stretch of it knows from which characters
it was made. Offsets are code points, half-open; ``at`` counts in the passage, ``start`` and ``end`` in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from reader.cable.kinds import Kind
from reader.cable.reading_text import ENTITY, LEFT_OUT, TABLE_LINE, unescaped
from reader.cable.tree import Node, Tree
from reader.cable.values import ParagraphValue, Subject


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


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
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


BLANK = re.compile(r"[^\S ]")
BREAK = re.compile(rf"\s\s+|{ENTITY.pattern}")
"""Where a text and its passage part: runs of white space become one blank, entities become the characters they name."""
NEW_LINE = re.compile(
    "(?<=[.:;?!)\"'\u201d])[ \\t]*(?:\\r\\n?|\\n)"
    r"(?:[ \t]*(?:\r\n?|\n)\s*|[ \t]*(?=(?:--?|[*o]|\([a-z0-9]\)) ))"
)
"""A blank line, or the head of a list's entry, behind the end of a sentence: the passage ends there."""


REMOVED = re.compile(r"[Xx][Xx\s]{3,}")
"""A row of X stands where somebody took text out."""


def removed(text: str, node: Node) -> bool:
    """Whether a node says that text was removed there: a reader must not miss that."""
    return node.kind is Kind.FURNITURE and REMOVED.fullmatch(text, node.start, node.end) is not None


def passages(tree: Tree) -> Iterator[Passage]:
    """The headings, paragraphs and the signature of a cable, and what nobody could read, in the order of the text."""
    number = 0
    while number < len(tree.nodes):
        node = tree.nodes[number]
        if node.kind is Kind.PARAGRAPH:
            yield from _paragraph(tree, number)
        elif node.kind is Kind.HEADING:
            yield from _plain(tree, number, Role.HEADING)
        elif node.kind in (Kind.SIGNATURE, Kind.UNRECOGNISED) or removed(tree.text, node):
            yield from _plain(tree, number, Role.OTHER)
        else:
            number += 1
            continue
        number = tree.ends[number]


def title(tree: Tree, number: int) -> Iterator[Passage]:
    """The subject, without the word that introduces it."""
    for made in _plain(tree, number, Role.TITLE):
        value = tree.nodes[number].value
        words = value.value if isinstance(value, Subject) else None
        found = made.text.find(words) if words else -1
        if found > 0:
            made.cut(min([found, *(start for start, _ in made.marks)]))
        yield made


def _plain(tree: Tree, number: int, role: Role) -> Iterator[Passage]:
    writer = _Writer(tree, number, role)
    for kind, start, end in _runs(tree, number):
        if kind is Kind.MARK:
            writer.mark(start, end)
        elif kind is None:
            writer.prose(*_trimmed(tree.text, start, end))
    yield from writer.finish()


def _paragraph(tree: Tree, number: int) -> Iterator[Passage]:
    """The passages of a paragraph; the first begins with its number as it is meant, and its mark as it is written."""
    writer = _Writer(tree, number, Role.PARAGRAPH)
    for kind, start, end in _runs(tree, number):
        if kind is Kind.LABEL:
            writer.label(start, end)
        elif kind is Kind.MARK:
            writer.mark(start, end)
        else:
            writer.run(*_trimmed(tree.text, start, end))
    yield from writer.finish()


class _Writer:
    """Writes the passages of one node, one after the other."""

    def __init__(self, tree: Tree, number: int, role: Role) -> None:
        self._tree = tree
        self._text = tree.text
        self._number = number
        self._begun = False  # whether any of the text itself was there
        self._done: list[Passage] = []
        self._made = Passage(role, number, tree.nodes[number].start, tree.nodes[number].end)

    def finish(self) -> list[Passage]:
        self._close(self._tree.nodes[self._number].end, Role.MORE)
        return self._done

    def label(self, start: int, end: int) -> None:
        """Write the number of a paragraph, as it is meant, in the place of its label."""
        value = self._tree.nodes[self._number].value
        if self._begun or not isinstance(value, ParagraphValue) or value.label is None:
            return
        through = f"-{value.through}" if value.through else ""
        label = f"{value.number}{through}." if value.number is not None else " ".join(value.label.split())
        self._made.blank()
        self._made.say(label, start, end)
        self._made.head = len(self._made.text)

    def mark(self, start: int, end: int) -> None:
        """Write a portion mark as it is written."""
        self._made.blank()
        at = len(self._made.text)
        self._made.copy(self._text, *_trimmed(self._text, start, end))
        self._made.marks.append((at, len(self._made.text)))
        if not self._begun:
            self._made.head = len(self._made.text)

    def run(self, start: int, end: int) -> None:
        """Write a stretch that nothing interrupts: prose, and the lines of tables."""
        at = start
        if TABLE_LINE.search(self._text, start, end):
            for first, last in _table_lines(self._text, start, end):
                self._prose_and_lists(*_trimmed(self._text, at, first))
                self._table_line(first, last)
                at = last
        self._prose_and_lists(*_trimmed(self._text, at, end))

    def _table_line(self, start: int, end: int) -> None:
        if self._begun or not self._made.head:
            self._close(start, Role.TABLE)
        self._made.blank()
        self._made.copy(self._text, start, end)
        self._begun = True
        self._close(end, Role.MORE)

    def _prose_and_lists(self, start: int, end: int) -> None:
        at = start
        for match in NEW_LINE.finditer(self._text, start, end):
            self.prose(at, match.start())
            self._close(match.end(), Role.MORE)
            at = match.end()
        self.prose(at, end)

    def prose(self, start: int, end: int) -> None:
        """Write prose: one blank for each run of white space, characters for entities."""
        if start >= end:
            return
        self._begun = True
        made = self._made
        made.blank()
        at = start
        for match in BREAK.finditer(self._text, start, end):
            made.copy(self._text, at, match.start())
            at = match.end()
            if match[0].isspace():
                made.blank()
            else:
                made.say(unescaped(match[0]), match.start(), at)
        made.copy(self._text, at, end)

    def _close(self, end: int, role: Role) -> None:
        """End the passage at an offset and begin another; one without text takes the other's role."""
        made = self._made
        made.text = made.text.rstrip()
        if not made.text:
            made.role = role if made.role is not Role.PARAGRAPH or self._done else made.role
            return
        made.end = end
        self._done.append(made)
        self._made = Passage(role, self._number, end, self._tree.nodes[self._number].end)


def _runs(tree: Tree, number: int) -> Iterator[tuple[Kind | None, int, int]]:
    """The stretches of a node between what interrupts it (of no kind), and its labels and portion marks."""
    start = tree.nodes[number].start
    inside = number + 1
    while inside < tree.ends[number]:
        node = tree.nodes[inside]
        if node.kind not in LEFT_OUT or removed(tree.text, node):
            inside += 1
            continue
        if start < node.start:
            yield None, start, node.start
        if node.kind in (Kind.MARK, Kind.LABEL):
            yield node.kind, node.start, node.end
        start = node.end
        inside = tree.ends[inside]
    if start < tree.nodes[number].end:
        yield None, start, tree.nodes[number].end


def _table_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a stretch that make tables of two or more, without their ends and the blanks before these."""
    lines = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        lines.append((at, at + len(line.rstrip()), TABLE_LINE.search(line) is not None))
        at += len(line)
    for index, (first, last, table) in enumerate(lines):
        beside = lines[max(index - 1, 0) : index] + lines[index + 1 : index + 2]
        if table and any(other for _, _, other in beside):
            yield first, last


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _at(stretch: Stretch) -> int:
    return stretch.at


def _start(stretch: Stretch) -> int:
    return stretch.start
