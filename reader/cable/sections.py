"""Which stretches of a text are headers, and what part each plays.

A text may hold a header and a body; a metadata block above a full header; several sections of one telegram, each with
its header; the same text twice; or several telegrams. One header is the cable's own; the others are repeats, and the
body goes on across them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.cable import envelope, preamble
from reader.cable.authority import read_authority
from reader.cable.beginnings import address_alone
from reader.cable.captions import caption_name, caption_run, is_handling
from reader.cable.distribution import read_distribution
from reader.cable.formats import recognise
from reader.cable.header import ENVELOPED, Cursor, Header, preamble_ahead
from reader.cable.inline import mark_at
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.loose import asks_to_pass, passes, read_handling, read_loose, read_passing
from reader.cable.mrn_block import begins_block, read_block
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.order import read_order
from reader.cable.references import names_only_cables
from reader.cable.refs_line import read_references_line
from reader.cable.regex import regex
from reader.cable.subject_line import read_subject
from reader.cable.tree import Node

Take = Callable[[Cursor, Header, Line, Any], object]

READERS: dict[Kind, Take] = {
    Kind.START: envelope.read_start,
    Kind.RELAY: envelope.read_relay,
    Kind.STATION: envelope.read_station,
    Kind.SECURITY: envelope.read_security,
    Kind.DTG: envelope.read_dtg,
    Kind.FROM: envelope.read_from,
    Kind.DISTRIBUTION: read_distribution,
    Kind.CLASSIFICATION: preamble.read_classification,
    Kind.EXECUTIVE_ORDER: read_order,
    Kind.TAGS: preamble.read_tags_line,
    Kind.SUBJECT: read_subject,
    Kind.REFERENCES: read_references_line,
    Kind.CLASSIFIED_BY: read_authority,
}
ONCE = frozenset({Kind.START, Kind.STATION, Kind.DTG, Kind.FROM, Kind.CLASSIFICATION, Kind.SUBJECT})
"""Kinds that a header has once; another one begins another header."""

ADDRESSED = frozenset({Kind.TO, Kind.INFO, Kind.EXEMPT})
ROUTED = ADDRESSED | {Kind.FROM}
"""What stands above a classification line."""


def read_header(text: str, lines: list[Line], at: int, own: Header | None = None) -> Header:
    """Read the header that begins at a line; ``next`` is the index of the first line behind it.

    ``own`` is the telegram's own header, where this one may repeat it.
    """
    cursor = Cursor(text, lines, at)
    if own is not None and own.parts:
        cursor.known = frozenset(line.words for line in lines[own.first : own.next])
    header = Header(at, at)
    line = cursor.line
    if line is not None and begins_block(line):
        read_block(cursor, header, _banner(lines, at))
        header.kinds |= {Kind.FROM, Kind.DTG}
        header.next = cursor.at
        return header
    if line is not None and recognise(line.words) is None:
        if names_only_cables(line.words):
            read_references_line(cursor, header, line, None)
            header.next = cursor.at
        if address_alone(line):
            envelope.read_addressees(cursor, header, line, 0, Kind.TO)
            header.next = cursor.at
    pending: list[Line] = []
    while cursor.at < len(lines):
        line = lines[cursor.at]
        count = len(header.parts)
        if line.note is not PLAIN and not _protects(header, line):
            if line.note is not BLANK:
                pending.append(line)
            cursor.at += 1
            continue
        if len(line.words) >= ENVELOPED and _in_envelope(header, line):
            cursor.cut_envelope()
        cursor.cut_run_on()
        if not _take(cursor, header, lines[cursor.at]):
            break
        if pending:
            waiting: list[tuple[Kind | None, Node]] = [(None, node) for node in map(interruption, pending) if node]
            header.parts[count:count] = waiting
            pending = []
        header.next = cursor.at
    return header


def _in_envelope(header: Header, line: Line) -> bool:
    """Whether a line is one of those above the classification line."""
    found = recognise(line.words) if Kind.CLASSIFICATION not in header.kinds else None
    return found is not None and found[0].zone in (Kind.TRANSMISSION, Kind.ROUTING)


def _banner(lines: list[Line], at: int) -> Line | None:
    """The classification on a line above a metadata block, or else at the foot of the text."""
    for line in (*reversed(lines[max(at - 16, 0) : at]), *reversed(lines[-40:])):
        if line.note is Note.ECHO and line.words != "SBU":
            return line
    return None


def _take(cursor: Cursor, header: Header, line: Line) -> bool:
    """Read what begins at a line; False where the header is over."""
    found = recognise(line.words)
    if found is not None:
        kind = found[0].kind
        if (kind in ONCE and kind in header.kinds) or begins_block(line):
            return False
        if kind in ADDRESSED:
            if Kind.SUBJECT in header.kinds:
                return False
            envelope.read_addressees(cursor, header, line, found[1].end(), kind)
            header.kinds.add(kind)
            return True
        if READERS[kind](cursor, header, line, found[1]) is not False:
            header.kinds.add(kind)
            return True
    elif Kind.CLASSIFICATION not in header.kinds and not header.kinds.isdisjoint(ROUTED) and line.words[0] in "CLSTU":
        if preamble.read_classification(cursor, header, line):
            header.kinds.add(Kind.CLASSIFICATION)
            return True
    return _loose(cursor, header, line)


def _loose(cursor: Cursor, header: Header, line: Line) -> bool:
    """Read a line that is no format line, where the header is not over yet."""
    if begins_block(line):
        return False
    words = line.words
    if line.note is not PLAIN:
        return read_handling(cursor, header, line)
    if envelope.counts_groups(words):
        header.add(Kind.ROUTING, Node(Kind.FURNITURE, line.start, line.end))
        cursor.at += 1
        return True
    before = Kind.SUBJECT not in header.kinds
    if before and Kind.CLASSIFICATION in header.kinds and FORWARDS.match(words):
        return False
    if before and preamble_ahead(cursor):
        if read_loose(cursor, header, line):
            return True
        kind = Kind.WRAPPER if _archive(words) else Kind.UNRECOGNISED
        header.add(Kind.HEADER, Node(kind, line.start, line.end))
        cursor.at += 1
        return True
    if caption_name(words) is not None or caption_run(words) is not None:
        return read_loose(cursor, header, line)
    if before and Kind.CLASSIFICATION in header.kinds and passes(words) and words.isupper() and len(words) < 80:
        return read_loose(cursor, header, line)
    if asks_to_pass(words):
        return read_passing(cursor, header, line)
    if is_handling(words) and mark_at(cursor.text, line.start, line.end) is None:
        return read_handling(cursor, header, line)
    if is_handling(words) and len(words) < 120 and "UNCLASSIFIED" in words.upper():
        return read_handling(cursor, header, line)
    return False


def _protects(header: Header, line: Line) -> bool:
    """Whether a line that looks like a page's heading says, in a preamble, how the message is to be handled."""
    return line.note is Note.ECHO and line.words.startswith("SENSITIVE") and Kind.CLASSIFICATION in header.kinds


FORWARDS = regex(
    r"(?:THE\s)?FOLLOWING\s(?:IS\s|ARE\s)?(?:REPEAT|(?:WAS\s)?SENT|TEL|CABLE|MESSAGE|RECEIVED|TEXT|QUOTE"
    r"|[A-Z][A-Z ]{2,20}\s\d{3,6}\b)|(?:QUOTE|QTE)[.:]?$"
)
"""How the text begins of a telegram that repeats another one."""
ARCHIVE = (
    "Copy from the National Archives",
    "RG 59",
    "Original Telegram",
    "de-classified",
    "declassified",
    "File:",
    "General Records",
    "Central Foreign Policy",
)


def _archive(words: str) -> bool:
    return any(words.startswith(start) or start in words for start in ARCHIVE) or (
        words[:4].isdigit() and "Central" in words
    )
