"""The metadata block of the 2010s (``MRN: 11 RABAT 1210``), and the trailer at the end of such a text.

Where a telegram has its own header as well, the block is what an archive put around it; without one the block *is* the
header, and its values are the cable's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.cable.addresses import read_address
from reader.cable.captions import caption_name
from reader.cable.envelope import dtg_value
from reader.cable.header import Cursor, Header, join_lines
from reader.cable.kinds import Kind
from reader.cable.lines import Line, Note
from reader.cable.moments import DTG
from reader.cable.preamble import declassification
from reader.cable.tags import read_tags
from reader.cable.tree import Node, cover
from reader.cable.values import (
    Addressee,
    Basis,
    Caption,
    ExecutiveOrder,
    Level,
    MessageNumber,
    Passing,
    Signature,
    Subject,
)

MRN = re.compile(r"MRN\s?:\s{1,60}(?=\S)")
KEY = re.compile(
    r"(MRN|Date\s?[/lI|]\s?DTG|DTG|From|Action|Info|E\.O\.|TAGS?|Captions?|References?|Subject|Pass\sLine|Pass)\s?[:;]\s{0,80}",
)
NUMBER = re.compile(r"'?(\d{2}|\d{4})\s{1,3}([A-Z][A-Z .'-]{1,28}?)\s{1,3}(\d{1,7})$")
TRAILER = re.compile(
    r"(Signature|Info|XMT|Drafted\sBy|Cleared\sBy|Approved\sBy|Released\sBy|Attachments?|Action\sPost|Dissemination\sRule|Email)\s?:(?:\s{1,80}|$)"
)
LEVELS = (
    (Level.TOP_SECRET, "TOP"),
    (Level.SECRET, "SECRET"),
    (Level.CONFIDENTIAL, "CONFIDENTIAL"),
    (Level.LIMITED_OFFICIAL_USE, "LIMITED"),
)
INDENT = 8


def begins_block(line: Line) -> bool:
    """Whether a line begins a metadata block."""
    return line.words[:3] == "MRN" and MRN.match(line.words) is not None


def read_block(cursor: Cursor, header: Header, banner: Line | None) -> None:
    """Read the block at the cursor; ``banner`` is the classification on a line above it."""
    header.block = True
    while (line := cursor.line) is not None:
        match = KEY.match(line.words) if line.note is Note.PLAIN else None
        if match is None:
            break
        values = [(line.start + match.end(), line.end)]
        cursor.at += 1
        while (following := cursor.line) is not None and _goes_on(following):
            if following.note is Note.PLAIN:
                values.append((following.start, following.end))
            cursor.at += 1
        while cursor.at > 0 and cursor.lines[cursor.at - 1].note is Note.BLANK:
            cursor.at -= 1
        kept = [value for value in values if value[1] > value[0]]
        _FIELDS[_field(match[1])](_Entry(cursor.text, header, line.start, kept, banner))
        while (blank := cursor.line) is not None and blank.note is Note.BLANK and _key_follows(cursor):
            cursor.at += 1


def _goes_on(line: Line) -> bool:
    return line.note is Note.PLAIN and line.start - line.begin >= INDENT and KEY.match(line.words) is None


def _key_follows(cursor: Cursor) -> bool:
    following = cursor.ahead(1)
    return following is not None and (following.note is Note.BLANK or KEY.match(following.words) is not None)


def _field(key: str) -> str:
    letters = key.lower()
    return "dtg" if "dtg" in letters else letters.rstrip("s") if letters != "pass" else "pass line"


Values = list[tuple[int, int]]


@dataclass(slots=True)
class _Entry:
    """One row of the block: where it starts, and the stretches of its value, a line each."""

    text: str
    header: Header
    start: int
    values: Values
    banner: Line | None

    @property
    def written(self) -> str:
        """The value, lines joined."""
        return join_lines([self.text[start:end] for start, end in self.values])

    @property
    def end(self) -> int:
        """Where the value ends."""
        return self.values[-1][1] if self.values else self.start + 1


def addresses(text: str, values: Values) -> list[Node]:
    """The addresses in the lines of a value, parted by semicolons; one may go on in the next line."""
    if not values:
        return []
    nodes: list[Node] = []
    at = values[0][0]
    for piece in text[at : values[-1][1]].split(";"):
        words = " ".join(piece.split())
        if words:
            start = at + len(piece) - len(piece.lstrip())
            nodes.append(Node(Kind.ADDRESSEE, start, at + len(piece.rstrip()), (), read_address(words)))
        at += len(piece) + 1
    return nodes


def _number(entry: _Entry) -> None:
    level = None
    if entry.banner is not None:
        level = next((level for level, word in LEVELS if word in entry.banner.words), Level.UNCLASSIFIED)
    found = NUMBER.match(entry.written)
    value = MessageNumber(level, found[2] if found else None, int(found[3]) if found else None, basis=Basis.EXPANDED)
    entry.header.number = value
    entry.header.kinds.add(Kind.CLASSIFICATION)
    entry.header.add(Kind.HEADER, Node(Kind.CLASSIFICATION, entry.start, entry.end, (), value))


def _dtg(entry: _Entry) -> None:
    written = entry.written
    found = DTG.search(written.upper())
    value = dtg_value(found, None) if found else None
    if value is not None:
        node = Node(Kind.DTG, entry.start, entry.end, (), value)
        entry.header.dtg, entry.header.dtg_node = value, node
        entry.header.add(Kind.TRANSMISSION, node)


def _from(entry: _Entry) -> None:
    address = read_address(entry.written)
    entry.header.add(
        Kind.ROUTING, Node(Kind.FROM, entry.start, entry.end, (), Addressee(address.indicator, address.plad))
    )


def _action(entry: _Entry) -> None:
    nodes = addresses(entry.text, entry.values)
    words = [node.value.precedence for node in nodes if isinstance(node.value, Addressee) and node.value.precedence]
    entry.header.action = words[0] if words else None
    entry.header.add(Kind.ROUTING, cover(Kind.TO, entry.start, entry.end, nodes))


def _info(entry: _Entry) -> None:
    entry.header.add(Kind.ROUTING, cover(Kind.INFO, entry.start, entry.end, addresses(entry.text, entry.values)))


def _order(entry: _Entry) -> None:
    written = entry.written
    found = re.search(r"\d{5}", written)
    rest = written[found.end() :].strip(" :,") if found else ""
    value = ExecutiveOrder(found[0] if found else None, rest or None, declassification(rest))
    entry.header.order = value
    entry.header.add(Kind.HEADER, Node(Kind.EXECUTIVE_ORDER, entry.start, entry.end, (), value))


def _tags(entry: _Entry) -> None:
    nodes = [node for first, last in entry.values for node in read_tags(entry.text, first, last)]
    entry.header.add(Kind.HEADER, cover(Kind.TAGS, entry.start, entry.end, nodes))


def _captions(entry: _Entry) -> None:
    for first, last in entry.values:
        for match in re.finditer(r"[^,;]+", entry.text[first:last]):
            name = " ".join(match[0].split()).upper()
            at = first + match.start() + len(match[0]) - len(match[0].lstrip())
            if name:
                node = Node(
                    Kind.CAPTION,
                    at,
                    first + match.start() + len(match[0].rstrip()),
                    (),
                    Caption(caption_name(name) or name),
                )
                entry.header.add(Kind.HEADER, node)


def _references(entry: _Entry) -> None:
    written = entry.written
    node = Node(Kind.REFERENCES, entry.start, entry.end)
    if written.lower().strip(" .") in ("n/a", "none", ""):
        node.value = None
    entry.header.add(Kind.HEADER, node)


def _subject(entry: _Entry) -> None:
    entry.header.add(Kind.HEADER, Node(Kind.SUBJECT, entry.start, entry.end, (), Subject(entry.written or None)))
    entry.header.kinds.add(Kind.SUBJECT)


def _passing(entry: _Entry) -> None:
    written = entry.written
    if written:
        entry.header.add(Kind.HEADER, Node(Kind.PASSING, entry.start, entry.end, (), Passing(None, written)))


_FIELDS = {
    "mrn": _number,
    "dtg": _dtg,
    "from": _from,
    "action": _action,
    "info": _info,
    "e.o.": _order,
    "tag": _tags,
    "caption": _captions,
    "reference": _references,
    "subject": _subject,
    "pass line": _passing,
}


def trailer_start(lines: list[Line], first: int) -> int | None:
    """The index of the line that begins the trailer (``Signature:``, ``Dissemination Rule:``), if there is one."""
    found = None
    for index in range(len(lines) - 1, max(first, len(lines) - 80) - 1, -1):
        line = lines[index]
        if line.note is Note.PLAIN and TRAILER.match(line.words):
            found = index
    if found is not None and not any(
        line.words.startswith(("Dissemination", "Drafted", "Signature")) for line in lines[found:]
    ):
        return None
    return found


def trailer_nodes(text: str, lines: list[Line]) -> list[tuple[Kind | None, Node]]:
    """The parts of a trailer where the block is the header: signature and further addressees; the rest is wrapper."""
    parts: list[tuple[Kind | None, Node]] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        match = TRAILER.match(line.words) if line.note is Note.PLAIN else None
        at += 1
        if match is None:
            if line.note is Note.PLAIN:
                parts.append((None, Node(Kind.WRAPPER, line.start, line.end)))
            elif line.note is not Note.BLANK:
                parts.append((None, Node(Kind.FURNITURE, line.start, line.end)))
            continue
        values = [(line.start + match.end(), line.end)] if line.start + match.end() < line.end else []
        while (
            at < len(lines)
            and lines[at].note is Note.PLAIN
            and TRAILER.match(lines[at].words) is None
            and lines[at].start - lines[at].begin >= 4
        ):
            values.append((lines[at].start, lines[at].end))
            at += 1
        end = values[-1][1] if values else line.end
        if match[1] == "Signature" and values:
            name = " ".join(text[values[0][0] : values[0][1]].split())
            parts.append((Kind.ENDING, Node(Kind.SIGNATURE, line.start, values[0][1], (), Signature(name))))
            if len(values) > 1:
                parts.append((None, Node(Kind.WRAPPER, values[1][0], end)))
        elif match[1] in ("Info", "XMT") and values:
            kind = Kind.INFO if match[1] == "Info" else Kind.EXEMPT
            parts.append((Kind.ROUTING, cover(kind, line.start, end, addresses(text, values))))
        else:
            parts.append((None, Node(Kind.WRAPPER, line.start, end)))
    return parts
