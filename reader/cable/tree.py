"""The lossless tree: every character of the text stands in exactly one leaf, in order.

``cover`` is the one place where that is established: rules only name stretches, and what they leave unnamed becomes
filler, so no rule can lose text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
        first, last = part.start, part.end
        if first < at or last < first or last > end:
            raise ValueError(f"{part.kind} {first}:{last} does not fit {kind} {start}:{end} at {at}")
        if first > at:
            children.append(Node(FILLER, at, first))
        children.append(part)
        at = last
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

    parents: list[int]
    """The number of each node's parent; -1 for the root."""
    ends: list[int]
    """One past the number of each node's last descendant."""
    _leaves: list[int]
    _leaf_starts: list[int]

    __slots__ = ("_leaf_starts", "_leaves", "by_kind", "ends", "memo", "nodes", "parents", "root", "text")

    def __init__(self, text: str, root: Node) -> None:
        """Number the nodes of ``root``, which covers the whole of ``text``."""
        self.text = text
        self.root = root
        self.memo: dict[str, Any] = {}
        """What others worked out about this tree, by name: a tree never changes, so it need not be done twice."""
        self.nodes: list[Node] = [root]
        """The nodes by number."""
        self._gather(root)
        by_kind: defaultdict[Kind, list[int]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            if node.kind is not FILLER:  # every second leaf is filler, and nobody asks for it
                by_kind[node.kind].append(number)
        self.by_kind: Mapping[Kind, list[int]] = by_kind
        """The numbers of the nodes of each kind that there is, filler left out, in order."""

    def _gather(self, node: Node) -> None:
        """Add all nodes below one; the depth is that of the kinds of a cable, which nest a few levels deep."""
        nodes = self.nodes
        for child in node.children:
            nodes.append(child)
            if child.children:
                self._gather(child)

    def __getattr__(self, name: str) -> Any:
        """Work out, when one of them is first asked for, what not every reading of a tree needs."""
        if name in ("ends", "parents"):
            self.parents, self.ends = [], []
            self._number(self.root, -1)
        elif name == "_leaves":
            self._leaves = [number for number, node in enumerate(self.nodes) if not node.children]
        elif name == "_leaf_starts":
            self._leaf_starts = [self.nodes[number].start for number in self._leaves]
        else:
            raise AttributeError(name)
        return getattr(self, name)

    def _number(self, node: Node, parent: int) -> None:
        """Note parents and ends of a node and all below it."""
        parents, ends = self.parents, self.ends
        number = len(ends)
        parents.append(parent)
        ends.append(number + 1)
        if node.children:
            for child in node.children:
                if child.children:
                    self._number(child, number)
                else:
                    parents.append(number)
                    ends.append(len(parents))
            ends[number] = len(ends)

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
        """The numbers of all nodes of some kinds, filler left out, in order."""
        if len(kinds) == 1:
            return list(self.by_kind.get(kinds[0], ()))
        return sorted(number for kind in set(kinds) for number in self.by_kind.get(kind, ()))

    def first(self, kind: Kind) -> int | None:
        """The number of the first node of a kind that is not filler."""
        found = self.by_kind.get(kind)
        return found[0] if found else None

    def within(self, number: int, kind: Kind) -> int | None:
        """The number of the first node of a kind under a node."""
        return next((n for n in range(number + 1, self.ends[number]) if self.nodes[n].kind is kind), None)
