"""The parts of a cable, cut and joined: every character that was in one part before is in one, or between two, after.

All corrections go through here. Whatever is asked for, the parts stay in the order of the text and do not overlap;
what cannot be done is a ``Misfit``, and leaves them as they were.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.cable.again import Part
from reader.cable.kinds import INTERRUPTING, TEXT_ONLY, Kind
from reader.cable.phrase import phrase
from reader.cable.stretches import as_kind, as_paragraph, runs_of_lines, words_of
from reader.cable.tree import Node
from reader.review.annotation import Span


class Misfit(Exception):  # noqa: N818 - it is no error: a correction does not fit, and that is told
    """A correction cannot be laid over the parts; it says why, as a clause without capital and full stop."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


OVERLAP = phrase("the parts of the cable would overlap")
"""Why a correction does not fit that would break the tree; the commands never ask for one."""


class Parts:
    """The parts of one text, in order. ``numbered`` says whether its paragraphs have numbers, ``year`` which it is."""

    def __init__(self, text: str, parts: Iterable[Part], year: int | None, *, numbered: bool) -> None:
        """Hold the parts, which do not overlap."""
        self.text = text
        self.all: tuple[Part, ...] = tuple(parts)
        self.year = year
        self.numbered = numbered

    def touching(self, start: int, end: int) -> range:
        """The indexes of the parts that have a character in a stretch; where there is none, where one would stand."""
        first = bisect_right(self.all, start, key=lambda part: part[1].end)
        return range(first, max(first, bisect_left(self.all, end, lo=first, key=lambda part: part[1].start)))

    def paragraph_at(self, offset: int) -> int | None:
        """The index of the paragraph that holds an offset."""
        found = self.touching(offset, offset + 1)
        return found[0] if found and self.all[found[0]][1].kind is Kind.PARAGRAPH else None

    def paragraph_before(self, offset: int) -> int:
        """The index of the paragraph in front of an offset; only what interrupts stands between.

        Raises:
            Misfit: there is none.
        """
        for index in range(self.touching(offset, offset + 1).start - 1, -1, -1):
            kind = self.all[index][1].kind
            if kind is Kind.PARAGRAPH:
                return index
            if kind not in INTERRUPTING:
                raise Misfit(
                    phrase(
                        "something else ({what}) stands between it and the paragraph before", what=phrase(kind.label)
                    )
                )
        raise Misfit(phrase("no paragraph stands before it"))

    def retype(self, kind: Kind, zone: Kind | None, span: Span) -> None:
        """Make a stretch, which is not blank at its ends, one part of a kind of its own.

        Where it interrupts a part, that goes on behind it; any other kind divides a paragraph in two.
        """
        start, end = span
        touched = self.touching(start, end)
        new = as_kind(kind, self.text, span, (), self.year, None)
        if kind in INTERRUPTING and len(touched) == 1:
            around = self._interrupted(self.all[touched[0]], new)
            if around is not None:
                self._put(touched, [around])
                return
        self._put(touched, [*self._before(touched, start), (zone, new), *self._behind(touched, end)])

    def join(self, start: int, end: int, pointed: Span) -> None:
        """Make one paragraph of ``start:end`` and of the rest of every paragraph that begins or goes on in it.

        What interrupts it stays an interruption, unless ``pointed``, the stretch that a person pointed at, holds no
        other words: then it is text.

        Raises:
            Misfit: no words are left for a paragraph.
        """
        touched = self.touching(start, end)
        nodes = [self.all[index][1] for index in touched]
        end = max([end, *(node.end for node in nodes if node.kind is Kind.PARAGRAPH)])
        touched = self.touching(start, end)
        nodes = [self.all[index][1] for index in touched]
        inner = [piece for node in nodes for piece in self._interruptions(node, start, end)]
        here = [piece for node in inner for piece in self._clipped(node, *pointed)]
        if not runs_of_lines(self.text, *pointed, here):
            inner = [
                piece
                for node in inner
                for piece in (*self._clipped(node, start, pointed[0]), *self._clipped(node, pointed[1], end))
            ]
        old = nodes[0] if nodes and nodes[0].kind is Kind.PARAGRAPH and nodes[0].start == start else None
        made = self._paragraph(start, end, inner, old)
        if not any(node.kind is Kind.PARAGRAPH for _, node in made):
            raise Misfit(phrase("no words of a paragraph are in it"))
        self._put(touched, [*self._before(touched, start), *made, *self._behind(touched, end)])

    def replace(self, index: int, node: Node) -> None:
        """Put a node of the same span in the place of a part's."""
        self._put(range(index, index + 1), [(self.all[index][0], node)])

    def _put(self, touched: range, new: Sequence[Part]) -> None:
        """The one place where parts change: they must stand in order, each with characters of its own.

        Raises:
            Misfit: they would not; a fault of ours, which costs a correction and never a character.
        """
        made = (*self.all[: touched.start], *new, *self.all[touched.stop :])
        low, high = max(touched.start - 1, 0), touched.start + len(new) + 1
        nodes = [node for _, node in made[low:high]]
        apart = all(one.end <= other.start for one, other in pairwise(nodes))
        if not apart or any(node.start > node.end for node in nodes):
            raise Misfit(OVERLAP)
        self.all = made

    def _before(self, touched: range, start: int) -> list[Part]:
        """What is left of the touched parts before an offset."""
        return [piece for index in touched for piece in self._piece(self.all[index], 0, start)]

    def _behind(self, touched: range, end: int) -> list[Part]:
        """What is left of the touched parts behind an offset."""
        return [piece for index in touched for piece in self._piece(self.all[index], end, len(self.text))]

    def _piece(self, part: Part, start: int, end: int) -> list[Part]:
        """What of a part lies in a stretch: nothing where that is blank, several where its edge is an interruption."""
        zone, node = part
        start, end = max(start, node.start), min(end, node.end)
        if (start, end) == (node.start, node.end):
            return [part]
        if start >= end:
            return []
        if node.kind is Kind.PARAGRAPH:
            old = node if start == node.start else None
            return self._paragraph(start, end, self._interruptions(node, start, end), old)
        return [(zone, piece) for piece in self._clipped(node, start, end)]

    def _paragraph(self, start: int, end: int, inner: Sequence[Node], old: Node | None) -> list[Part]:
        """The paragraph of a stretch, and what interrupts it; interruptions at its edges stand beside it."""
        runs = runs_of_lines(self.text, start, end, inner)
        if not runs:
            return [(None, node) for node in inner]
        first, last = runs[0][0][0], runs[-1][-1][1]
        inside = [node for node in inner if first < node.start and node.end < last]
        node = as_paragraph(self.text, runs, inside, old, numbered=self.numbered)
        head: list[Part] = [(None, each) for each in inner if each.end <= first]
        return [*head, (Kind.BODY, node), *((None, each) for each in inner if each.start >= last)]

    def _interruptions(self, node: Node, start: int, end: int) -> list[Node]:
        """What interrupts a part, or is an interruption itself, as far as it lies in a stretch."""
        if node.kind in INTERRUPTING:
            return self._clipped(node, start, end)
        inside = (child for child in node.children if child.kind in INTERRUPTING)
        return [piece for child in inside for piece in self._clipped(child, start, end)]

    def _clipped(self, node: Node, start: int, end: int) -> list[Node]:
        """The piece of a node in a stretch without blanks at its ends: one, or none. Children that are cut are lost."""
        start, end = max(start, node.start), min(end, node.end)
        if (start, end) == (node.start, node.end):
            return [node]
        span = words_of(self.text, start, end) if start < end else None
        if span is None:
            return []
        inner = [child for child in node.children if child.kind is not Kind.FILLER and _inside(child, span)]
        value = node.value if start == node.start or node.kind is Kind.REPEAT else None
        return [as_kind(node.kind, self.text, span, inner, self.year, value)]

    def _interrupted(self, part: Part, new: Node) -> Part | None:
        """A part with an interruption inside; None where it cannot have one, or nothing of it stands on both sides."""
        zone, node = part
        if node.kind in TEXT_ONLY or node.kind in INTERRUPTING:
            return None
        if not words_of(self.text, node.start, new.start) or not words_of(self.text, new.end, node.end):
            return None
        if node.kind is Kind.PARAGRAPH:
            pieces = (
                piece
                for child in self._interruptions(node, node.start, node.end)
                for piece in (*self._clipped(child, 0, new.start), *self._clipped(child, new.end, len(self.text)))
            )
            made = self._paragraph(node.start, node.end, sorted([*pieces, new], key=_start), node)
            return made[0] if len(made) == 1 else None
        kept = [c for c in node.children if c.kind is not Kind.FILLER and (c.end <= new.start or new.end <= c.start)]
        span = (node.start, node.end)
        return zone, as_kind(node.kind, self.text, span, sorted([*kept, new], key=_start), self.year, node.value)


def _start(node: Node) -> int:
    return node.start


def _inside(node: Node, span: Span) -> bool:
    return span[0] <= node.start and node.end <= span[1]
