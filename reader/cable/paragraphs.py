"""One paragraph: its label and mark, and what stands inside it.

The stretch of a paragraph is known before it is read: from the lines of the body, or from a reader who said where it
begins and ends.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from reader.cable import inline
from reader.cable.interruptions import BEFORE_OF, OF_PAGES, PAGE_INSIDE, page_inside
from reader.cable.kinds import LABEL, PARAGRAPH
from reader.cable.labels import skip_blanks
from reader.cable.places import Places
from reader.cable.record import form, record
from reader.cable.tree import Node, cover
from reader.cable.values import Basis, ParagraphValue

Span = tuple[int, int]
"""A stretch of a text: start and end in code points, half-open."""

LATE_MARK_BEHIND = (
    "SUMMARY",
    "COMMENT",
    "NOTE",
    "INTRODUCTION",
    "BEGIN SUMMARY",
    "ACTION REQUEST",
    "BACKGROUND",
)
LATE_MARK_BEGINS = frozenset(words[0] for words in LATE_MARK_BEHIND)
SPECKS = "'`.,\u00b7"
"""What a scanner may see between a label and its mark."""


@record
class Label:
    """The label that a paragraph begins with: where it stands, as it is written, and the number that it means."""

    start: int
    end: int
    written: str
    number: int | None
    through: int | None = None
    basis: Basis = Basis.WRITTEN


def read_paragraph(
    text: str,
    starts: list[int],
    line: Span,
    first: int,
    end: int,
    inner: Iterable[Node],
    label: Label | None,
    *,
    numbered: bool,
    pages: bool = True,
    places: Places | None = None,
) -> Node:
    """The paragraph whose words are in the lines that start at some offsets, none of them blank; it ends at ``end``.

    ``line`` is the first line, ``first`` where the lines end that stand together with it; a mark is looked for there.
    ``inner`` are the finished nodes that interrupt it. ``numbered`` says whether the paragraphs of the text have
    numbers, ``pages`` whether page lines that were run into a line are to be told from its words. ``places`` are those
    of words in the text, where they are known.
    """
    start = line[0]
    value = ParagraphValue()
    below = starts[1] if len(starts) > 1 and starts[1] < first else None
    parts = _Head(text, line, first, label, below, numbered=numbered).read(value)
    body = parts[-1].end if parts else start
    nodes = list(inner)
    nodes.extend(inline.sub_marks(text, starts[bisect_right(starts, body) :], end))
    paged = OF_PAGES.search(text, body, end) if pages else None
    for match in PAGE_INSIDE.finditer(text, max(body, paged.start() - BEFORE_OF), end) if paged else ():
        page = page_inside(text, match, body)
        if page is not None:
            nodes.append(page)
    nodes.extend(inline.citations(text, places or Places(text, body, end), body, end))
    if nodes:
        parts.extend(_apart(sorted(nodes, key=lambda node: node.start), body))
    return cover(PARAGRAPH, start, end, parts, value)


@form
class _Head:
    """The head of a paragraph: its first line, and where the lines end that stand together with it."""

    text: str
    line: Span
    end: int
    label: Label | None
    below: int | None
    """Where the second line starts, if it stands together with the first: a mark may be below a label alone."""
    numbered: bool

    def read(self, value: ParagraphValue) -> list[Node]:
        """Label and mark, in the order of the text; what they say goes into the value."""
        text, label = self.text, self.label
        parts: list[Node] = []
        at = self.line[0]
        mark, speck = None, False
        if label is not None:
            value.number, value.through = label.number, label.through
            value.label, value.basis = label.written, label.basis
            mark = inline.mark_at(text, at, label.start) if at < label.start else None
            parts.append(Node(LABEL, label.start, label.start + len(label.written)))
            at = skip_blanks(text, label.end, self.line[1])
            if at == self.line[1] and self.below is not None:
                at = self.below
            speck = text[at : at + 1] in SPECKS and text[at + 1 : at + 2] == "("
            at += speck
        if mark is None:
            mark = inline.mark_at(text, at, self.end)
            if mark is not None and speck:
                mark = Node(mark.kind, mark.start - 1, mark.end, (), mark.value)
        if mark is None and (label is not None or not self.numbered):
            mark = inline.half_mark_at(text, at, self.end)
        if mark is None:
            mark = self._late_mark(at)
        if mark is not None:
            value.mark = inline.mark_value(mark)
            parts.append(mark)
        return parts if len(parts) < 2 else sorted(parts, key=lambda part: part.start)

    def _late_mark(self, at: int) -> Node | None:
        """A mark behind the word that opens a block: ``1. Summary: (SBU) The ...``."""
        if self.text[at : at + 1].upper() not in LATE_MARK_BEGINS:
            return None
        head = self.text[at : min(at + 60, self.line[1])]
        upper = head.upper()
        if not upper.startswith(LATE_MARK_BEHIND):
            return None
        for opener in LATE_MARK_BEHIND:
            if upper.startswith(opener):
                bracket = head.find("(", len(opener))
                if 0 < bracket <= len(opener) + 24 and not head[len(opener) : bracket].strip(" .:-/ANDandCOMETcomet"):
                    return inline.mark_at(self.text, at + bracket, self.end)
        return None


def _apart(nodes: list[Node], at: int) -> list[Node]:
    """The nodes that do not overlap one before them."""
    kept = []
    for node in nodes:
        if node.start >= at:
            kept.append(node)
            at = node.end
    return kept
