"""The reading view's text and the map between its positions (UTF-16 units) and offsets of the source (code points).

One passage is one block of the document, and so is each piece of a very long one. The map is made from the passages;
nothing is read back from the widget but a position.
"""

from __future__ import annotations

from bisect import bisect_right

from reader.app.language import say
from reader.app.positions import Positions, with_stand_ins
from reader.cable.flow import passages
from reader.cable.flow_facts import facts
from reader.cable.flow_pieces import in_pieces
from reader.cable.passage import Passage, Role
from reader.cable.record import record
from reader.cable.times import DateStyle
from reader.cable.tree import Tree

TAB = "\t"
"""Stands between a fact's name and what it states."""
LONGEST, PIECE = 50_000, 8_000
"""A passage of more characters is broken into pieces of at most so many: each key has the page look at whole blocks."""


@record
class Block:
    """A passage where it stands in the document.

    ``at`` is the position of its first character, ``ahead`` counts the characters before its text.
    """

    passage: Passage
    at: int
    shown: str
    ahead: int
    places: Positions | None
    """For text beyond the basic plane; None where characters and positions are one to one."""

    @property
    def end(self) -> int:
        """The position behind its last character."""
        return self.at + self.ahead + (self.places.units if self.places else len(self.passage.text))

    def position(self, place: int) -> int:
        """The position of a place in the passage's text."""
        return self.at + self.ahead + (self.places.to_widget(place) if self.places else place)

    def place(self, position: int) -> int:
        """The place in the passage's text of a position; its beginning for one before the text."""
        inside = max(position - self.at - self.ahead, 0)
        return self.places.to_text(inside) if self.places else min(inside, len(self.passage.text))


class ReadingMap:
    """All blocks of a cable's reading view."""

    def __init__(self, tree: Tree | None, dates: DateStyle = DateStyle.LONG) -> None:
        """Make the text to read of a cable; none of no cable."""
        self.blocks: list[Block] = []
        at = 0
        for whole in () if tree is None else (*facts(tree, dates, say), *passages(tree)):
            for passage in in_pieces(whole, LONGEST, PIECE):
                block = _block(passage, at)
                self.blocks.append(block)
                at = block.end + 1
        body = [index for index, block in enumerate(self.blocks) if block.passage.role not in HEAD]
        self.head = body[0] if body else len(self.blocks)
        """How many blocks state facts; those after it stand in the order of the source."""
        self._starts = [self.blocks[index].passage.start for index in body]
        self._ats = [block.at for block in self.blocks]

    def index_at(self, position: int) -> int:
        """The index of the block at a position; -1 where there is none at all."""
        return bisect_right(self._ats, position) - 1 if self._ats else -1

    def index_of(self, offset: int) -> int:
        """The index of the block that an offset of the source belongs to; -1 where it is not shown."""
        found = self.head + bisect_right(self._starts, offset) - 1
        if found >= self.head and self.blocks[found].passage.holds(offset):
            return found
        return next((index for index in range(self.head) if self.blocks[index].passage.holds(offset)), -1)

    def to_source(self, position: int, *, end: bool = False) -> int:
        """The offset of a position; with ``end`` that behind the character before it."""
        index = self.index_at(position)
        if index < 0:
            return 0
        block = self.blocks[index]
        if end and position == block.at and index:
            block = self.blocks[index - 1]
        return block.passage.to_source(block.place(position), end=end)

    def span_from(self, start: int, end: int) -> tuple[int, int] | None:
        """The positions of a span of the source, from the first to the last of it that is shown; None where none is."""
        first = self.index_of(start)
        if first < 0:
            return None
        last = first if end <= start else self.index_of(end - 1)
        if last < first:
            last = first
        here, there = self.blocks[first], self.blocks[last]
        at = here.position(here.passage.from_source(start))
        if start <= here.passage.start:
            at = here.at + here.ahead
        if end <= start:
            return at, at
        stop = there.end if end >= there.passage.end else there.position(there.passage.from_source(end - 1) + 1)
        return at, max(stop, at)


HEAD = frozenset({Role.TITLE, Role.FACT})
"""Roles whose passages stand before the text, in an order of their own."""


def _block(passage: Passage, at: int) -> Block:
    name = f"{passage.name}{TAB}" if passage.role is Role.FACT and not passage.goes_on else ""
    text = with_stand_ins(passage.text)
    regular = text.isascii() or len(text.encode("utf-16-le")) == 2 * len(text)
    return Block(passage, at, name + text, len(name), None if regular else Positions(text))
