"""The lossless tree: every character of the text stands in exactly one leaf, in order.

``cover`` is the one place where that is established: rules only name stretches, and what they leave unnamed becomes
filler, so no rule can lose text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reader.cable.kinds import FILLER, Kind
from reader.cable.values import Value


@dataclass(slots=True)  # not frozen: building one is five times cheaper; nobody assigns to it
class Node:
    """A kind and a half-open span of code points; a leaf has no children. ``value`` is what it was taken to mean."""

    kind: Kind
    start: int
    end: int
    children: tuple[Node, ...] = ()
    value: Value | None = None


def cover(kind: Kind, start: int, end: int, parts: Iterable[Node], value: Value | None = None) -> Node:
    """Make a node over ``start:end`` whose gaps between the parts become filler leaves.

    Raises:
        ValueError: the parts overlap, run backwards or leave the span; a fault of ours, never of the text.
    """
    children: list[Node] = []
    at = start
    for part in parts:
        if part.start < at or part.end < part.start or part.end > end:
            raise ValueError(f"{part.kind} {part.start}:{part.end} does not fit {kind} {start}:{end} at {at}")
        if part.start > at:
            children.append(Node(FILLER, at, part.start))
        children.append(part)
        at = part.end
    if children and at < end:
        children.append(Node(FILLER, at, end))
    return Node(kind, start, end, tuple(children), value)


def blanked(text: str, nodes: Iterable[Node]) -> str:
    """A text of the same length with blanks for some nodes, which are in order: for patterns that look across them."""
    pieces: list[str] = []
    at = 0
    for node in nodes:
        pieces.extend((text[at : node.start], " " * (node.end - node.start)))
        at = node.end
    return "".join([*pieces, text[at:]]) if pieces else text


class Tree:
    """A tree whose nodes are numbered in preorder (the root is 0). Numbers are for a session, never for a file."""

    __slots__ = ("_leaf_starts", "_leaves", "ends", "memo", "nodes", "parents", "root", "text")

    def __init__(self, text: str, root: Node) -> None:
        """Number the nodes of ``root``, which covers the whole of ``text``."""
        self.text = text
        self.root = root
        self.memo: dict[str, Any] = {}
        """What others worked out about this tree, by name: a tree never changes, so it need not be done twice."""
        self.nodes: list[Node] = []
        """The nodes by number."""
        self.parents: list[int] = []
        """The number of each node's parent; -1 for the root."""
        self.ends: list[int] = []
        """One past the number of each node's last descendant."""
        self._leaves: list[int] = []
        self._number()
        self._leaf_starts = [self.nodes[number].start for number in self._leaves]

    def _number(self) -> None:
        nodes, parents, leaves = self.nodes, self.parents, self._leaves
        inner: list[int] = []
        stack: list[tuple[Node, int]] = [(self.root, -1)]
        while stack:
            node, parent = stack.pop()
            number = len(nodes)
            nodes.append(node)
            parents.append(parent)
            if node.children:
                inner.append(number)
                stack += [(child, number) for child in reversed(node.children)]
            else:
                leaves.append(number)
        self.ends = list(range(1, len(nodes) + 1))
        for number in reversed(inner):
            last = number + 1
            last = number + 1
            for _ in nodes[number].children:
                last = self.ends[last]
            self.ends[number] = last

    def slice(self, number: int) -> str:
        """The text of a node, as written."""
        node = self.nodes[number]
        return self.text[node.start : node.end]

    def children(self, number: int) -> list[int]:
        """The numbers of a node's children, in order."""
        found = []
        child = number + 1
        while child < self.ends[number]:
            found.append(child)
            child = self.ends[child]
        return found

    def ancestors(self, number: int) -> Iterator[int]:
        """The numbers of a node's ancestors, nearest first."""
        number = self.parents[number]
        while number >= 0:
            yield number
            number = self.parents[number]

    def leaves(self) -> list[int]:
        """The numbers of all leaves, in order; joined they are the text."""
        return self._leaves

    def leaf_at(self, offset: int) -> int:
        """The leaf that holds the character at an offset (at the end of the text: the last leaf)."""
        place = bisect_right(self._leaf_starts, offset) - 1
        return self._leaves[max(place, 0)]

    def named_at(self, offset: int) -> int:
        """The deepest node at an offset that is not filler."""
        number = self.leaf_at(offset)
        while self.nodes[number].kind is FILLER:
            number = self.parents[number]
        return number

    def of(self, *kinds: Kind) -> list[int]:
        """The numbers of all nodes of some kinds, in order."""
        return [number for number, node in enumerate(self.nodes) if node.kind in kinds]

    def first(self, kind: Kind) -> int | None:
        """The number of the first node of a kind."""
        return next((number for number, node in enumerate(self.nodes) if node.kind is kind), None)

    def within(self, number: int, kind: Kind) -> int | None:
        """The number of the first node of a kind under a node."""
        return next((n for n in range(number + 1, self.ends[number]) if self.nodes[n].kind is kind), None)
