"""The metadata block of the 2010s (``MRN: 11 RABAT 1210``), and the trailer at the end of such a text.

Where a telegram has its own header as well, the block is what an archive put around it; without one the block *is* the
header, and its values are the cable's.
"""

from __future__ import annotations

import re

from reader.cable.addresses import read_address
from reader.cable.block_entry import WIDEST, Entry, Values, addresses, goes_on, text_width, with_stamps, wrapped
from reader.cable.block_names import block_key
from reader.cable.captions import caption_name
from reader.cable.envelope import dtg_value
from reader.cable.header import Cursor, Header, begins_text, join_lines
from reader.cable.inline import mark_at, mark_value
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.loose import new_target, passing_value
from reader.cable.moments import DTG
from reader.cable.notes import BLANK, PLAIN
from reader.cable.order import declassification
from reader.cable.regex import regex
from reader.cable.tags import corrected, read_tags
from reader.cable.tree import Node, cover
from reader.cable.values import (
    INFERRED,
    Addressee,
    Basis,
    Caption,
    ExecutiveOrder,
    Level,
    MessageNumber,
    Subject,
)

MRN = regex(r"MRN\s?:\s{1,60}(?=\S)")
ANOTHER = regex(r"[A-Z][^\s:;]{0,14}(?:\s[^\s:;]{1,12}){0,2}\s?[:;]\s{4,80}\S")
"""A field that has no meaning here, or whose name can no longer be read: its value stands in the others' column."""
NUMBER = regex(r"'?(\d{2}|\d{4})\s{1,3}([A-Z][A-Z .'-]{1,28}?)\s{1,3}(\d{1,7})$")
LEVELS = (
    (Level.TOP_SECRET, "TOP"),
    (Level.SECRET, "SECRET"),
    (Level.CONFIDENTIAL, "CONFIDENTIAL"),
    (Level.LIMITED_OFFICIAL_USE, "LIMITED"),
)
INDENT = 8
MOST_WRAPPED = (40, 4)
"""To how many lines the value of a field is wrapped at most, and that of the subject, behind which the text follows."""
CUT_DTG = regex(r"\d{6}Z\s[A-Z]{3}$")


def begins_block(line: Line) -> bool:
    """Whether a line begins a metadata block."""
    return line.words[:3] == "MRN" and MRN.match(line.words) is not None


def read_block(cursor: Cursor, header: Header, banner: Line | None) -> None:
    """Read the block at the cursor; ``banner`` is the classification on a line above it, or at the foot of the text."""
    header.block = True
    width = text_width(cursor.lines[max(cursor.at - 20, 0) : cursor.at + 150])
    while (line := cursor.line) is not None:
        key = block_key(line.words) if line.note is PLAIN else None
        if key is None:
            if not (_steps_over(cursor, header) or _passes_by(cursor, header, line)):
                break
            continue
        entry = Entry(cursor.text, header, line.start, [], banner)
        name, end = key
        if line.start + end < line.end:
            entry.values.append((line.start + end, line.end))
        cursor.at += 1
        _read_value(cursor, entry, name, width)
        _FIELDS[_field(name)](entry)


def _read_value(cursor: Cursor, entry: Entry, name: str, width: int) -> None:
    """The further lines of a value: indented, also behind a page stamp; or what a mail program wrapped it to."""
    at = cursor.at
    indent = cursor.lines[at - 1].start - cursor.lines[at - 1].begin + INDENT
    stamps: list[Node] = []
    left = MOST_WRAPPED[name == "Subject"]
    while at < len(cursor.lines):
        line = cursor.lines[at]
        at += 1
        if line.note is PLAIN or _year_behind(cursor, entry, line):
            if block_key(line.words):
                return
            if not goes_on(cursor.text, cursor.lines, at - 1, indent, name == "Subject"):
                if not left or not _wrapped(cursor, entry, at - 1, width):
                    return
                left -= 1
            entry.values.append((line.start, line.end))
            entry.stamps.extend(stamps)
            stamps = []
            cursor.at = at
        elif line.note is not BLANK:
            stamps.append(Node(Kind.FURNITURE, line.start, line.end))


def _wrapped(cursor: Cursor, entry: Entry, at: int, width: int) -> bool:
    """Whether the line with index ``at`` is the rest of the one above it, or of a key that has nothing behind it."""
    above, line = cursor.lines[at - 1], cursor.lines[at]
    if above.note is not PLAIN or begins_text(cursor.text, line):
        return False
    return wrapped(above, line, width) or (not entry.values and width <= WIDEST)


def _year_behind(cursor: Cursor, entry: Entry, line: Line) -> bool:
    """Whether a line is the year of a date-time group, and no number of a page."""
    return line.words.isdigit() and bool(entry.values) and CUT_DTG.search(cursor.text, *entry.values[-1]) is not None


def _steps_over(cursor: Cursor, header: Header) -> bool:
    """Step over blank lines and page stamps, where the block goes on behind them."""
    at = cursor.at
    stamps: list[Node] = []
    while at < len(cursor.lines) and cursor.lines[at].note is not PLAIN:
        line = cursor.lines[at]
        if line.note is not BLANK:
            stamps.append(Node(Kind.FURNITURE, line.start, line.end))
        at += 1
    if at == cursor.at or at >= len(cursor.lines) or block_key(cursor.lines[at].words) is None:
        return False
    for stamp in stamps:
        header.add(None, stamp)
    cursor.at = at
    return True


def _passes_by(cursor: Cursor, header: Header, line: Line) -> bool:
    """Pass by a field that is none of those known, where the block goes on right behind it."""
    following = cursor.ahead(1)
    if line.note is not PLAIN or following is None or following.note is not PLAIN:
        return False
    if ANOTHER.match(line.words) is None or block_key(following.words) is None:
        return False
    header.add(None, Node(Kind.WRAPPER, line.start, line.end))
    cursor.at += 1
    return True


def _field(key: str) -> str:
    letters = " ".join(key.lower().split())
    return "dtg" if "dtg" in letters else letters.rstrip("s") if letters != "pass" else "pass line"


def _number(entry: Entry) -> None:
    level = None
    if entry.banner is not None:
        level = next(
            (level for level, word in LEVELS if word in entry.banner.words),
            Level.UNCLASSIFIED,
        )
    found = NUMBER.match(entry.written)
    value = MessageNumber(
        level,
        found[2] if found else None,
        int(found[3]) if found else None,
        basis=Basis.EXPANDED,
    )
    entry.header.number = value
    entry.header.kinds.add(Kind.CLASSIFICATION)
    entry.header.add(Kind.HEADER, Node(Kind.CLASSIFICATION, entry.start, entry.end, (), value))


def _dtg(entry: Entry) -> None:
    written = entry.written
    found = DTG.search(written.upper())
    value = dtg_value(found, None) if found else None
    if value is not None:
        node = Node(Kind.DTG, entry.start, entry.end, (), value)
        entry.header.dtg, entry.header.dtg_node = value, node
        entry.header.add(Kind.TRANSMISSION, node)


def _from(entry: Entry) -> None:
    address = read_address(entry.written)
    entry.header.add(
        Kind.ROUTING,
        Node(
            Kind.FROM,
            entry.start,
            entry.end,
            (),
            Addressee(address.indicator, address.plad),
        ),
    )


def _action(entry: Entry) -> None:
    nodes = addresses(entry.text, entry.values, entry.stamps)
    words = [node.value.precedence for node in nodes if isinstance(node.value, Addressee) and node.value.precedence]
    entry.header.action = words[0] if words else None
    entry.header.add(
        Kind.ROUTING,
        cover(Kind.TO, entry.start, entry.end, with_stamps(nodes, entry.stamps)),
    )


def _info(entry: Entry) -> None:
    entry.header.add(
        Kind.ROUTING,
        cover(
            Kind.INFO,
            entry.start,
            entry.end,
            with_stamps(addresses(entry.text, entry.values, entry.stamps), entry.stamps),
        ),
    )


def _order(entry: Entry) -> None:
    written = entry.written
    found = re.search(r"\d{5}", written)
    rest = written[found.end() :].strip(" :,") if found else ""
    until, mended = declassification(rest)
    value = ExecutiveOrder(found[0] if found else None, rest or None, until)
    if mended[0] != mended[1]:
        value.basis = INFERRED
        entry.header.find("CR-HEAD-016", entry.start, entry.end, written=mended[0], read=mended[1])
    entry.header.order = value
    entry.header.add(Kind.HEADER, Node(Kind.EXECUTIVE_ORDER, entry.start, entry.end, (), value))


def _tags(entry: Entry) -> None:
    nodes = [node for first, last in entry.values for node in read_tags(entry.text, first, last)]
    for start, end, read in corrected(nodes):
        entry.header.find("CR-HEAD-002", start, end, written=entry.text[start:end], read=read)
    entry.header.add(
        Kind.HEADER,
        cover(Kind.TAGS, entry.start, entry.end, with_stamps(nodes, entry.stamps)),
    )


def _captions(entry: Entry) -> None:
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


def _references(entry: Entry) -> None:
    written = entry.written
    node = Node(Kind.REFERENCES, entry.start, entry.end)
    if written.lower().strip(" .") in ("n/a", "none", ""):
        node.value = None
    entry.header.add(Kind.HEADER, node)


def _subject(entry: Entry) -> None:
    mark = mark_at(entry.text, *entry.values[0]) if entry.values else None
    written = entry.written
    if mark is not None:
        written = written[mark.end - mark.start :].strip()
    value = Subject(written or None, mark_value(mark))
    children = with_stamps([mark] if mark else [], entry.stamps)
    entry.header.add(Kind.HEADER, cover(Kind.SUBJECT, entry.start, entry.end, children, value))
    entry.header.kinds.add(Kind.SUBJECT)


def _passing(entry: Entry) -> None:
    """One instruction a line; a line without a target of its own goes on with the one before."""
    runs: list[Values] = []
    for start, end in entry.values:
        words = entry.text[start:end]
        if runs and not new_target(words, entry.text[slice(*runs[-1][-1])]):
            runs[-1].append((start, end))
        else:
            runs.append([(start, end)])
    for run in runs:
        written = join_lines([entry.text[start:end] for start, end in run])
        node = Node(Kind.PASSING, run[0][0], run[-1][1], (), passing_value(written))
        entry.header.add(Kind.HEADER, node)


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
