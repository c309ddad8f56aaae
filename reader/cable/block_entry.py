"""One row of a metadata block: where it starts, the lines of its value, and the addresses in them."""

from __future__ import annotations

import re
from dataclasses import field

from reader.cable.addresses import read_address
from reader.cable.block_names import block_key
from reader.cable.header import Header, join_lines
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN
from reader.cable.numbering import LABEL
from reader.cable.record import form
from reader.cable.regex import regex
from reader.cable.tree import Node, cover

Values = list[tuple[int, int]]


@form
class Entry:
    """One row of the block: where it starts, and the stretches of its value, a line each."""

    text: str
    header: Header
    start: int
    values: Values
    banner: Line | None
    stamps: list[Node] = field(default_factory=list)
    """Page stamps between the lines of the value."""

    @property
    def written(self) -> str:
        """The value, lines joined."""
        return join_lines([self.text[start:end] for start, end in self.values])

    @property
    def end(self) -> int:
        """Where the value ends."""
        return self.values[-1][1] if self.values else self.start + 1


FIELD = regex(r"[A-Z][A-Za-z./ ]{1,20}:(?:\s|$)")
"""How a field begins, whatever its name."""
OPEN = regex(r"(?:,|\s(?:AND|OF|FOR|THE|WITH|IN|ON|TO))$", re.IGNORECASE)
"""How no title ends."""
MOST_LINES = 12
"""How many lines a value has at most that is not indented."""


def goes_on(text: str, lines: list[Line], at: int, indent: int, subject: bool) -> bool:
    """Whether the line at ``at`` goes on with a value: it is indented, or stands between the value and a further field.

    Copies that put tabs for the column, or lost it, still have no blank line inside the block. A subject is its last
    field and goes on where it cannot have ended.
    """
    line = lines[at]
    if block_key(line.words) is not None:
        return False
    if line.start - line.begin >= indent or text[line.begin : line.begin + 1] == "\t":
        return True
    if FIELD.match(line.words) or LABEL.match(line.words) or lines[at - 1].note is not PLAIN:
        return False
    below = lines[at + 1 : at + MOST_LINES]
    if subject and below and below[0].note is BLANK:
        return OPEN.search(lines[at - 1].words) is not None
    for each in below:
        if each.note is BLANK:
            return False
        if each.note is PLAIN and block_key(each.words) is not None:
            return True
    return False


def addresses(text: str, values: Values, stamps: list[Node]) -> list[Node]:
    """The addresses in the lines of a value, parted by semicolons; one may go on behind a line end or a stamp."""
    spans: list[Values] = [[]]
    for start, end in values:
        at = start
        for piece in text[start:end].split(";"):
            if at > start:
                spans.append([])
            head = at + len(piece) - len(piece.lstrip())
            if piece.strip():
                spans[-1].append((head, at + len(piece.rstrip())))
            at += len(piece) + 1
    nodes = []
    for each in spans:
        if each:
            inside = [stamp for stamp in stamps if each[0][0] < stamp.start < each[-1][1]]
            address = read_address(join_lines([text[start:end] for start, end in each]))
            nodes.append(cover(Kind.ADDRESSEE, each[0][0], each[-1][1], inside, address))
    return nodes


def with_stamps(nodes: list[Node], stamps: list[Node]) -> list[Node]:
    """The nodes and the stamps between them, in order."""
    between = [stamp for stamp in stamps if not any(node.start < stamp.start < node.end for node in nodes)]
    return sorted([*nodes, *between], key=lambda node: node.start)


WIDEST = 80
"""At how many characters a mail program wraps lines at most."""


def text_width(lines: list[Line]) -> int:
    """The width of the longest of some lines that could have been wrapped: an address of the web is one word."""
    return max((line.end - line.begin for line in lines if " " in line.words), default=0)


def wrapped(above: Line, line: Line, width: int) -> bool:
    """Whether a line is the rest of the one above it: a mail program wrapped lines at a width, and had no room there.

    ``width`` is that of the text's longest line.
    """
    room = width - (above.end - above.begin) - 1
    return width <= WIDEST and len(line.words.split(None, 1)[0]) > room
