"""A cable as a person reads it: headings and paragraphs as passages of clean text, each with its map to the source.

What a passage is stands in ``passage``. Offsets are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.cable.kinds import Kind
from reader.cable.passage import Passage, Role
from reader.cable.reading_text import LEFT_OUT, TABLE_LINE, clear, quotes
from reader.cable.regex import regex
from reader.cable.tree import Node, Tree
from reader.cable.values import ParagraphValue, Subject

NEW_LINE = regex(
    "(?<=[.:;?!)\"'\u201d])[ \\t]*(?>\\r\\n?|\\n)"  # as a whole: the half of a line end would be a blank line
    r"(?:[ \t]*(?:\r\n?|\n)\s*|[ \t]*(?=(?:--?|[*o]|\([a-z0-9]\)) ))"
)
"""A blank line, or the head of a list's entry, behind the end of a sentence: the passage ends there."""


REMOVED = regex(r"[Xx][Xx\s]{3,}")
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
            writer.prose(*_trimmed(clear(tree), start, end))
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
            writer.run(*_trimmed(clear(tree), start, end))
    yield from writer.finish()


class _Writer:
    """Writes the passages of one node, one after the other."""

    def __init__(self, tree: Tree, number: int, role: Role) -> None:
        self._tree = tree
        self._text = clear(tree)
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
        made.tell(self._text, start, end)

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
        if node.kind not in LEFT_OUT or removed(tree.text, node) or quotes(tree.text, node):
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
