"""The text of a node as a person reads it: page lines cut, lines joined, labels and marks left out."""

from __future__ import annotations

from reader.cable.block_words import without_words
from reader.cable.kinds import Kind
from reader.cable.regex import regex
from reader.cable.tree import Node, Tree, blanked
from reader.cable.values import BlockKind

LEFT_OUT = frozenset({Kind.LABEL, Kind.MARK, Kind.CAPTION, Kind.PAGE_BREAK, Kind.FURNITURE, Kind.REPEAT, Kind.WRAPPER})
WRAPPER = Kind.WRAPPER
TABLE_LINE = regex(r"\S(?:\t+| {2,})\S.*\S(?:\t+| {2,})\S")


def quotes(text: str, node: Node) -> bool:
    """Whether a node is nothing but the marks that a mail put before a line which it quotes."""
    return node.kind is Kind.WRAPPER and not text[node.start : node.end].strip("> \t")


def clear(tree: Tree) -> str:
    """The text of a tree with blanks for such marks."""
    made: str | None = tree.memo.get("clear")
    if made is None:
        nodes = (tree.nodes[number] for number in tree.by_kind.get(Kind.WRAPPER, ()))
        made = tree.memo["clear"] = blanked(tree.text, (node for node in nodes if quotes(tree.text, node)))
    return made


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
    _collect(top, tree.text, first, last, pieces)
    text = unescaped(_joined("".join(pieces)))
    return text if block is None else without_words(text, block)


def _collect(node: Node, text: str, first: int, last: int, pieces: list[str]) -> None:
    """Add what is to be read of a node between two offsets, with a line end for what is left out inside it."""
    if not node.children:
        pieces.append(text[max(node.start, first) : min(node.end, last)])
    for child in node.children:
        if child.kind in LEFT_OUT:
            if child.kind is not WRAPPER or not quotes(text, child):
                pieces.append("\n")
        elif child.children:
            _collect(child, text, first, last, pieces)
        else:
            start, end = child.start, child.end
            pieces.append(
                text[start:end] if first <= start and end <= last else text[max(start, first) : min(end, last)]
            )


ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2});")


def unescaped(text: str) -> str:
    """A text with the entities that web copies leave in it (``&#8217;``) as the characters they name."""
    if "&" not in text or not ENTITY.search(text):
        return text
    from html import unescape

    return ENTITY.sub(lambda entity: unescape(entity[0]), text)


def _has_columns(text: str) -> bool:
    """Whether anything stands between two gaps on one line, as in a table: most texts are prose, and soon told.

    Trying the pattern of table lines at every character takes longer than all the rest of the reading.
    """
    pieces = (text.replace("\t", "  ") if "\t" in text else text).split("  ")
    inside = [piece for piece in pieces[1:-1] if "\n" not in piece]
    return any(inside)


def _joined(text: str) -> str:
    """The lines of a text joined with single spaces; two or more table lines in a row are kept."""
    if not _has_columns(text):
        return " ".join(text.split())
    lines = text.splitlines()
    table = [line.count("  ") + line.count("\t") > 1 and TABLE_LINE.search(line) is not None for line in lines]
    if table.count(True) < 2:
        return " ".join(text.split())
    out: list[str] = []
    for index, line in enumerate(lines):
        kept = table[index] and (table[index - 1 : index] == [True] or table[index + 1 : index + 2] == [True])
        words = line.rstrip() if kept else " ".join(line.split())
        if not words:
            continue
        out.append(("\n" if kept or (out and out[-1].startswith("\n")) else " ") + words)
    return "".join(out).strip()
