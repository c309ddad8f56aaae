"""The ``text`` element: the whole source text once, in order, with the tree's nodes as elements around it."""

from __future__ import annotations

from collections.abc import Mapping

from reader.cable.kinds import FILLER, PARAGRAPH, Kind
from reader.cable.telegram import Telegram
from reader.cable.tree import Node
from reader.cable.values import ParagraphValue, Subject, Value
from reader.review.overlay import Said, parser_said
from reader.review.rollup import State, UnitRollup
from reader.xmlio.characters import content, is_plain
from reader.xmlio.ism import ism_attributes
from reader.xmlio.markup import Attribute, start_tag
from reader.xmlio.names import ATTRIBUTES

FIELDS = {kind: tuple((name, name.replace("-", "_")) for name in names) for kind, names in ATTRIBUTES.items()}
"""The attributes of each kind beside the fields that they are taken from."""
TAGS = {kind: (kind.value, f"<{kind.value}>", f"</{kind.value}>") for kind in Kind}
"""The name of each kind's element, and its tags without attributes."""
TEXT = Kind.TEXT
ALWAYS = frozenset({TEXT, PARAGRAPH})
"""Kinds that have attributes also where nothing was read."""


SAY_WHAT_WAS = frozenset(
    {
        Kind.HEADING,
        Kind.PARAGRAPH,
        Kind.PAGE_BREAK,
        Kind.SUBJECT,
        Kind.REFERENCES,
        Kind.SIGNATURE,
        Kind.WRAPPER,
    }
)
"""The kinds that a correction can make: their elements say what the parser alone reads there."""


def text_element(cable: Telegram, rolled: Mapping[int, UnitRollup]) -> list[str]:
    """The element in pieces: tags around the leaves, filler as plain text. The leaves joined are the text.

    ``rolled`` are the roll-ups of the units that are reviewed, by the numbers of their nodes.
    """
    writer = _Writer(cable, rolled)
    writer.write(cable.tree.root)
    return writer.pieces


class _Writer:
    """Writes the nodes of a cable's tree in order; the depth is that of the kinds of a cable, a few levels."""

    def __init__(self, cable: Telegram, rolled: Mapping[int, UnitRollup]) -> None:
        self.pieces: list[str] = []
        self._cable = cable
        self._rolled = rolled
        self._corrected = cable.parsed is not cable
        self._text = cable.tree.text
        self._plain = is_plain(self._text)
        self._number = 0

    def write(self, node: Node) -> None:
        """Write a node that is not filler, and what is in it."""
        kind, number = node.kind, self._number
        self._number += 1
        name, start, end = TAGS[kind]
        said = parser_said(self._cable, number) if self._corrected and kind in SAY_WHAT_WAS else None
        if said is not None:
            start = start_tag(name, [*_what_was(said), *node_attributes(node, self._rolled.get(number))])
        elif node.value is not None or kind in ALWAYS:
            start = start_tag(name, node_attributes(node, self._rolled.get(number)))
        pieces = self.pieces
        pieces.append(start)
        if not node.children:
            pieces.append(self._written(node))
        for child in node.children:
            if child.kind is FILLER:
                self._number += 1
                pieces.append(self._written(child))
            else:
                self.write(child)
        pieces.append(end)

    def _written(self, leaf: Node) -> str:
        text = self._text[leaf.start : leaf.end]
        return text if self._plain else content(text)


def _what_was(said: Said) -> tuple[Attribute, ...]:
    """What the parser alone reads where a node begins, where a correction changed that."""
    return ("was", said.kind.value), ("was-number", said.number)


def _fields(kind: Kind, value: Value | None) -> list[Attribute]:
    """What a value says, by the names of the attributes; nothing where it says no more than its basis."""
    names = FIELDS.get(kind)
    if names is None or value is None:
        return []
    read: list[Attribute] = [(name, getattr(value, field, None)) for name, field in names]
    for name, found in read:
        if found is not None and name != "basis":
            return read
    return []


def node_attributes(node: Node, unit: UnitRollup | None) -> list[Attribute]:
    """The attributes of a node's element; ``unit`` is its roll-up where it is reviewed."""
    kind, value = node.kind, node.value
    if kind is TEXT:
        return [("xml:space", "preserve")]
    read = _fields(kind, value)
    if kind is PARAGRAPH:
        known = value if isinstance(value, ParagraphValue) else ParagraphValue()
        if known.number is None:
            read = [(name, found) for name, found in read if name != "basis"]
        marking, ism = _marking(known.mark, unit)
        return [*read, *marking, ("kind", known.kind), ("start", node.start), ("end", node.end), *ism]
    if isinstance(value, Subject) and value.mark is not None:
        marking, ism = _marking(value.mark, unit)
        return [*read, *marking, *ism]
    return read


def _marking(mark: str | None, unit: UnitRollup | None) -> tuple[list[Attribute], tuple[Attribute, ...]]:
    """The written mark beside what a reviewer made of it, and the ISM copy of the one that counts."""
    if unit is None:  # it stands inside another unit, and is reviewed with that
        reviewed, effective, state, flagged = None, mark, State.UNREVIEWED, False
    else:
        reviewed, effective, state, flagged = unit.reviewed, unit.effective, unit.state, unit.flagged
    marking: list[Attribute] = [
        ("mark", mark),
        ("reviewed", reviewed),
        ("effective", effective),
        ("state", state),
        ("flagged", flagged or None),
    ]
    return marking, ism_attributes(effective)
