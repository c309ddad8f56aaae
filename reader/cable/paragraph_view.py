"""A paragraph of a cable as a value: what it is numbered and marked, where it stands, and what it says."""

from __future__ import annotations

from dataclasses import field

from reader.cable.reading_text import reading_text
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.cable.values import Block, ParagraphValue


@record
class Paragraph:
    """A paragraph: number (or None), label and mark, reading text, kind, span, and the blocks that touch it.

    ``node`` is its number in the tree, for the session only.
    """

    number: int | None
    label: str | None
    mark: str | None
    kind: str
    start: int
    end: int
    node: int
    blocks: tuple[Block, ...]
    tree: Tree = field(repr=False, compare=False)
    _read: list[str] = field(default_factory=list, init=False, repr=False, compare=False)
    """Its text, once somebody asked for it."""

    @property
    def text(self) -> str:
        """The text as one reads it: no label, mark or page line; lines joined, tables kept."""
        if not self._read:
            self._read.append(reading_text(self.tree, self.node))
        return self._read[0]


def paragraph_view(tree: Tree, number: int, blocks: tuple[Block, ...]) -> Paragraph:
    """The view of a paragraph's node in a cable that has some blocks."""
    node = tree.nodes[number]
    start, end = node.start, node.end
    value = node.value if isinstance(node.value, ParagraphValue) else ParagraphValue()
    touching = tuple([block for block in blocks if block.start < end and start < block.end])
    return Paragraph(value.number, value.label, value.mark, value.kind, start, end, number, touching, tree)
