"""The text of a node as a person reads it: page lines cut, lines joined, labels and marks left out."""

from __future__ import annotations

import re

from reader.cable.block_words import without_words
from reader.cable.kinds import Kind
from reader.cable.tree import Tree
from reader.cable.values import BlockKind

LEFT_OUT = frozenset({Kind.LABEL, Kind.MARK, Kind.CAPTION, Kind.PAGE_BREAK, Kind.FURNITURE, Kind.REPEAT, Kind.WRAPPER})
TABLE_LINE = re.compile(r"\S(?:\t+| {2,})\S.*\S(?:\t+| {2,})\S")


def reading_text(
    tree: Tree, number: int, start: int | None = None, end: int | None = None, block: BlockKind | None = None
) -> str:
    """The reading text of a node, or of its part ``start:end`` (code points, half-open).

    Runs of white space become one space, save in tables, whose lines stay as they are. With ``block`` the words that
    open and close a block of that kind are left out.
    """
    top = tree.nodes[number]
    first = top.start if start is None else start
    last = top.end if end is None else end
    pieces: list[str] = []
    n = number
    while n < tree.ends[number]:
        node = tree.nodes[n]
        if node.kind in LEFT_OUT and n != number:
            pieces.append("\n")
            n = tree.ends[n]
            continue
        if not node.children:
            pieces.append(tree.text[max(node.start, first) : min(node.end, last)])
        n += 1
    text = unescaped(_joined("".join(pieces)))
    return text if block is None else without_words(text, block)


ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2});")


def unescaped(text: str) -> str:
    """A text with the entities that web copies leave in it (``&#8217;``) as the characters they name."""
    if "&" not in text or not ENTITY.search(text):
        return text
    from html import unescape

    return ENTITY.sub(lambda entity: unescape(entity[0]), text)


def _joined(text: str) -> str:
    """The lines of a text joined with single spaces; two or more table lines in a row are kept."""
    lines = text.splitlines()
    table = [bool(TABLE_LINE.search(line)) for line in lines]
    out: list[str] = []
    for index, line in enumerate(lines):
        kept = table[index] and (table[index - 1 : index] == [True] or table[index + 1 : index + 2] == [True])
        words = line.rstrip() if kept else " ".join(line.split())
        if not words:
            continue
        out.append(("\n" if kept or (out and out[-1].startswith("\n")) else " ") + words)
    return "".join(out).strip()
