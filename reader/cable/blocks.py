"""Blocks: summary, comment, note, quoted text. They are stretches over the body, and may cross paragraphs.

A block opens with its word (``Summary:``, ``(Note:``, ``BEGIN TEXT``) or with a heading, and closes with ``End ...``.
Where the closer is missing the end is implied: of the paragraph, of the bracket, or of the paragraphs under a heading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from operator import itemgetter

from reader.cable.block_words import (
    ANNOUNCED,
    BEGIN,
    BRACKETED_OPENER,
    CONTINUED,
    HEADING,
    INNER_OPENER,
    OPENER,
    beginnings,
    endings,
    kind_of,
    opener,
)
from reader.cable.draft import Draft
from reader.cable.kinds import FILLER, PARAGRAPH, Kind
from reader.cable.paragraph_kinds import give_kinds, is_administrative
from reader.cable.record import form
from reader.cable.regex import Regex, regex
from reader.cable.tree import Node, blanked
from reader.cable.values import Block, BlockKind, ParagraphValue

SPOKEN = ("begin", "end", "note", "comment")
"""The words that open and close blocks inside a paragraph."""
NEXT_ITEM = regex(r"\s{0,9}\n[ \t]{0,20}\(?[A-Z][.)]\s{1,9}(?=[A-Z\"'(])")
"""Where a point of a list begins (``B. THE BOATS``)."""
AROUND = 40
"""How far from its noun an opener begins and ends at most."""
MOST_WORDS = 60
"""How long the words are at most that open a text which begins with the next paragraph."""


@form
class _Open:
    kind: BlockKind
    start: int
    heading: bool
    limit: int
    """Where it ends if nothing closes it."""


def read_blocks(draft: Draft) -> list[Block]:
    """The blocks of the body that is in the draft, in order of their starts; paragraphs get their kind."""
    headed = Kind.HEADING
    body = [node for _, node in draft.parts if node.kind is PARAGRAPH or node.kind is headed]
    finder = _Finder(draft, body)
    for index in range(len(body)):
        finder.read(index)
    blocks = finder.finish()
    give_kinds(draft.text, body, finder.starts if finder.text is draft.text else _starts(draft.text, body), blocks)
    return blocks


class _Finder:
    """Walks over headings and paragraphs, and keeps the blocks that are open."""

    def __init__(self, draft: Draft, body: list[Node]) -> None:
        self.text = _uninterrupted(draft.text, body)
        self.places = draft.places
        self.body = body
        self.starts = _starts(self.text, body)
        self.open: list[_Open] = []
        self.done: list[Block] = []
        self.words: list[int] | None = None
        """Where the words stand that open and close blocks inside a paragraph, once that was asked."""
        self.paired = -1
        self.pairs: dict[int, int] = {}
        self.announced = -1
        self.listed = -1
        self.items: list[int] = []

    def read(self, index: int) -> None:
        """Read one heading or paragraph."""
        node = self.body[index]
        if node.kind is not PARAGRAPH:
            self._end_headed()
            match = HEADING.match(self.text, self.starts[index], node.end)
            if match and (kind := kind_of(match[1])) is not None:
                self.open.append(_Open(kind, node.start, True, self._headed_limit(index, kind)))
            return
        events = self._events(node, self.starts[index])
        for start, kind, closes in sorted(events, key=itemgetter(0)) if len(events) > 1 else events:
            if closes:
                self._close(kind, closes, node, index)
            else:
                self._begin(kind, start, node)
        if self.open:
            for each in [each for each in self.open if not each.heading and each.limit <= node.end and _short(each)]:
                self._imply(each)

    def _begin(self, kind: BlockKind, start: int, node: Node) -> None:
        """Open a block; one of its kind that is still open has not been closed, unless a heading opened it."""
        same = next((each for each in self.open if each.kind is kind), None)
        if same is not None and (same.heading or same.start == start):
            return
        if same is not None and CONTINUED.match(self.text, start, node.end):
            same.limit = node.end
            return
        if same is not None:
            self._imply(same)
        self.open.append(_Open(kind, start, False, self._limit(start, node)))

    def _events(self, node: Node, start: int) -> list[tuple[int, BlockKind, int]]:
        """Openers (end 0) and closers (their end) in a paragraph whose words start at an offset."""
        text, end = self.text, node.end
        events: list[tuple[int, BlockKind, int]] = []
        match = opener(text, start, min(end, start + 80))
        opened = -1
        if match and (kind := kind_of(match[1])) is not None:
            opened = match.start(1)
            events.append((start, kind, 0))
        if not self._speaks(start, end):
            return events
        for pattern, match in self._openers(start, end):
            kind = kind_of(match[1])
            if kind is not None and match.start(1) != opened:
                events.append((match.end() if pattern is INNER_OPENER else match.start(), kind, 0))
        for match in endings(text, self.places, start, end):
            kind = kind_of(match[1])
            if kind is not None and not text[max(match.start() - 1, 0)].isalpha():
                events.append((match.start(), kind, match.end()))
        return events

    def _speaks(self, start: int, end: int) -> bool:
        """Whether any word of those that open and close blocks stands between two offsets: in most paragraphs none."""
        if self.words is None:
            low, high = self.body[0].start, self.body[-1].end
            self.words = sorted(chain.from_iterable([self.places.of(word, low, high) for word in SPOKEN]))
        at = bisect_left(self.words, start)
        return at < len(self.words) and self.words[at] < end

    def _openers(self, start: int, end: int) -> Iterator[tuple[Regex, re.Match[str]]]:
        """Where blocks open inside a paragraph, each with the pattern that says so."""
        nouns = [*self._punctuated("note", start, end), *self._punctuated("comment", start, end)]
        low, high = (max(min(nouns) - AROUND, start), min(max(nouns) + AROUND, end)) if nouns else (start, start)
        for match in BRACKETED_OPENER.finditer(self.text, low, high) if nouns else ():
            yield BRACKETED_OPENER, match
        for match in beginnings(self.text, self.places, start, end):
            yield BEGIN, match
        for match in INNER_OPENER.finditer(self.text, low, high) if nouns else ():
            yield INNER_OPENER, match

    def _punctuated(self, noun: str, start: int, end: int) -> list[int]:
        """Where a noun, in small letters, stands between two offsets with a colon or a hyphen behind it.

        In brackets a full stop will do: ``(NOTE. It rained. END NOTE.)``.
        """
        length = len(noun)
        found: list[int] = []
        for at in self.places.of(noun, start, end):
            behind = self.text[at + length : at + length + 2]
            if ":" in behind or "-" in behind or (behind[:1] == "." and self.text[at - 1] in "(["):
                found.append(at)
        return found

    def _close(self, kind: BlockKind, end: int, node: Node, index: int) -> None:
        for each in reversed(self.open):
            if each.kind is kind:
                self.open.remove(each)
                self.done.append(Block(kind, each.start, end))
                return
        if kind is BlockKind.TEXT and self.announced != node.start:
            self.announced = node.start  # each paragraph is searched once
            match = ANNOUNCED.search(self.text, self.starts[index], end)
            if match is not None:
                self.done.append(Block(kind, match.start(), end))
        if kind in (BlockKind.SUMMARY, BlockKind.COMMENT):  # the opener was lost
            first = self.body[0] if kind is BlockKind.SUMMARY and index <= 4 else node
            start = first.start if first.kind is Kind.PARAGRAPH else node.start
            if not self.done or self.done[-1].end <= start:
                self.done.append(Block(kind, start, end))

    def _limit(self, start: int, node: Node) -> int:
        """Where a block opened at ``start`` ends by itself: at its bracket, or with the paragraph."""
        if self.text[start] in "([":
            if self.paired != node.start:
                self.paired = node.start
                self.pairs = _pairs(self.text, node.start, node.end)
            return self.pairs.get(start, node.end)
        item = self._next_item(start, node)
        if item is not None:
            return item  # said within one point of a list
        if self._announces(start, node):
            return self.body[-1].end
        return node.end

    def _next_item(self, start: int, node: Node) -> int | None:
        """Where the next point of a list begins behind an offset inside one; each paragraph is searched once."""
        if self.text.find("\n", node.start, start) < 0:
            return None  # in the first line no point of a list has begun
        if self.listed != node.start:
            self.listed = node.start
            self.items = [match.start() for match in NEXT_ITEM.finditer(self.text, node.start, node.end)]
        at = bisect_left(self.items, start)
        return self.items[at] if 0 < at < len(self.items) else None

    def _announces(self, start: int, node: Node) -> bool:
        """Whether an opener ends its paragraph (``Begin text of Part II:``), which has no number."""
        value = node.value
        if node.end - start > MOST_WORDS or not self.text.endswith(":", start, node.end):
            return False
        return BEGIN.match(self.text, start) is not None and isinstance(value, ParagraphValue) and value.number is None

    def _headed_limit(self, index: int, kind: BlockKind) -> int:
        """The end of the last substantive paragraph under a heading."""
        end = self.body[index].end
        for at in range(index + 1, len(self.body)):
            node, start = self.body[at], self.starts[at]
            if node.kind is not PARAGRAPH:
                break
            match = OPENER.match(self.text, start, node.end)
            if match and kind_of(match[1]) not in (kind, None):
                break
            if is_administrative(self.text, start, node.end):
                break
            end = node.end
        return end

    def _end_headed(self) -> None:
        """Close what an earlier heading opened."""
        for each in [each for each in self.open if each.heading]:
            self._imply(each)

    def _imply(self, each: _Open) -> None:
        self.open.remove(each)
        if each.limit > each.start:
            self.done.append(Block(each.kind, each.start, each.limit, implied=True))

    def finish(self) -> list[Block]:
        """All blocks, in order of their starts."""
        for each in list(self.open):
            self._imply(each)
        return sorted(self.done, key=lambda block: (block.start, -block.end))


def _uninterrupted(text: str, body: list[Node]) -> str:
    """The text with blanks for what interrupts paragraphs, so that a closer may stand on both sides of a page line."""
    return blanked(text, (child for node in body for child in node.children if child.kind in INTERRUPTIONS))


BEFORE_TEXT = frozenset({Kind.LABEL, Kind.MARK})
INTERRUPTIONS = frozenset({Kind.PAGE_BREAK, Kind.FURNITURE, Kind.CAPTION, Kind.REPEAT, Kind.WRAPPER})
BRACKET = regex(r"[()\[\]]")


def _pairs(text: str, start: int, end: int) -> dict[int, int]:
    """The offset behind the closing bracket, by the offset of its opening one."""
    open_at: list[int] = []
    pairs: dict[int, int] = {}
    for match in BRACKET.finditer(text, start, end):
        if match[0] in "([":
            open_at.append(match.start())
        elif open_at:
            pairs[open_at.pop()] = match.end()
    return pairs


def _short(each: _Open) -> bool:
    """Whether a block does not cross paragraphs unless a closer says so."""
    return each.kind is BlockKind.NOTE


def _text_start(text: str, node: Node) -> int:
    """Where the words start, behind label and mark."""
    start = node.start
    for child in node.children:
        if child.kind in BEFORE_TEXT:
            start = child.end
        elif child.kind is not FILLER or text[child.start : child.end].strip():
            break
    while start < node.end and text[start].isspace():
        start += 1
    return start


def _starts(text: str, body: list[Node]) -> list[int]:
    return [_text_start(text, node) for node in body]
