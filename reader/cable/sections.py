"""Which stretches of a text are headers, and what part each plays.

A text may hold a header and a body; a metadata block above a full header; several sections of one telegram, each with
its header; the same text twice; or several telegrams. One header is the cable's own; the others are repeats, and the
body goes on across them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from reader.cable import envelope, preamble
from reader.cable.authority import read_authority
from reader.cable.captions import caption_name, caption_run, is_handling
from reader.cable.formats import LINE_TYPES, LineType, recognise
from reader.cable.header import ENVELOPE, Cursor, Header, begins_inside, preamble_ahead
from reader.cable.inline import mark_at
from reader.cable.interruptions import interruption
from reader.cable.kinds import Kind
from reader.cable.lines import Line, make_line
from reader.cable.loose import asks_to_pass, passes, read_handling, read_loose, read_passing
from reader.cable.mrn_block import begins_block, read_block
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.numbering import LABEL
from reader.cable.origins import known_origins, origin
from reader.cable.references import CABLE, names_only_cables
from reader.cable.refs_line import read_references_line
from reader.cable.tree import Node

Take = Callable[[Cursor, Header, Line, Any], object]

READERS: dict[Kind, Take] = {
    Kind.START: envelope.read_start,
    Kind.RELAY: envelope.read_relay,
    Kind.STATION: envelope.read_station,
    Kind.SECURITY: envelope.read_security,
    Kind.DTG: envelope.read_dtg,
    Kind.FROM: envelope.read_from,
    Kind.DISTRIBUTION: envelope.read_distribution,
    Kind.CLASSIFICATION: preamble.read_classification,
    Kind.EXECUTIVE_ORDER: preamble.read_order,
    Kind.TAGS: preamble.read_tags_line,
    Kind.SUBJECT: preamble.read_subject,
    Kind.REFERENCES: read_references_line,
    Kind.CLASSIFIED_BY: read_authority,
}
ONCE = frozenset({Kind.START, Kind.STATION, Kind.DTG, Kind.FROM, Kind.CLASSIFICATION, Kind.SUBJECT})
"""Kinds that a header has once; another one begins another header."""

ADDRESS = re.compile(r"R[A-Z]{4,7}/[A-Z0-9]")
ADDRESSED = frozenset({Kind.TO, Kind.INFO, Kind.EXEMPT})


HEADS = frozenset({"MR"}).union(*(row.heads for row in LINE_TYPES if row.kind in ENVELOPE))
"""The first two characters of the lines at which a header may begin."""


def header_begins(lines: list[Line], at: int) -> bool:
    """Whether a header begins at a line in the middle of a text."""
    line = lines[at]
    if line.words[:2] not in HEADS or line.note is not PLAIN:
        return False
    if begins_block(line):
        return True
    found = recognise(line.words)
    if found is None or found[0].kind not in ENVELOPE or found[0].kind is Kind.FROM:
        return False
    if found[0].kind is Kind.CLASSIFICATION:
        match = preamble.CLASSIFICATION.match(line.words)
        if match is None or len(match["number"]) < 4 or not (line.words.isupper() or match.end() < len(line.words)):
            return False
        return _is_classification(match, lines, at) or _headed(lines, at)
    return found[0].kind is not Kind.DTG or at == 0 or _headed(lines, at)


def _is_classification(match: re.Match[str], lines: list[Line], at: int) -> bool:
    """Whether words that look like a classification line are one by themselves, and not a sentence's.

    ``SECRET MEETING IN PARIS 2008`` in a text that is all in capitals is none: a section number, spaced letters, or a
    known post in a line that does not go on with a text make one.
    """
    if match["section"] is not None or SPACED.search(match["word"]):
        return True
    above = lines[at - 1].note if at else BLANK
    return above is not PLAIN and origin(match["post"]) in known_origins()


SPACED = re.compile(r"\b\w\s\w\b")
"""Letters set apart, as a classification line writes its word."""
NEAR = 8
"""Within how many lines behind a date-time group or classification another format line says that a header begins."""


def _headed(lines: list[Line], at: int) -> bool:
    """Whether another format line, or a caption, follows a line that may begin a header, before any paragraph."""
    count = 0
    for line in lines[at + 1 : at + 1 + 3 * NEAR]:
        if line.note is not PLAIN:
            continue
        count += 1
        if count > NEAR or numbered(line):
            return False
        found = recognise(line.words)
        if (found is not None and found[0].strong) or caption_name(line.words) is not None or _address_alone(line):
            return True
    return False


REMAINS = 4
"""Behind how many lines of a subject that lost its keyword a REF line still begins what is left of a header."""


def first_header(text: str, lines: list[Line]) -> int | None:
    """The index of the line at which the first header begins; None where a text has none.

    The first line of a fragment is cut where the first keyword stands in its middle.
    """
    top = next((at for at, line in enumerate(lines) if line.note is PLAIN), None)
    if top is not None and header_begins(lines, top):
        return top  # as in most texts
    plain = 0
    mailed = _behind_mail(lines)
    if mailed is not None:
        return mailed
    for at, line in enumerate(lines):
        if line.note is not PLAIN:
            continue
        if header_begins(lines, at):
            return at
        found = recognise(line.words)
        plain += 1
        if found is not None and (found[0].strong or plain == 1):
            return at
        if plain == 1 and (_address_alone(line) or caption_name(line.words) is not None):
            return at
        if plain <= REMAINS and _refers(line, found):
            return at
        if plain == 1 and (behind := _inside(line)):
            lines[at : at + 1] = [make_line(text, line.begin, behind), make_line(text, behind, line.stop)]
            return at + 1
        if (
            plain > 1
            and numbered(line)
            and not any(header_begins(lines, n) for n in range(at, min(at + 400, len(lines))))
        ):
            return None
    return None


def _refers(line: Line, found: tuple[LineType, re.Match[str]] | None) -> bool:
    """Whether a line is a REF line that names a cable, or the first entries of one that lost its keyword."""
    if found is not None:
        return found[0].kind is Kind.REFERENCES and CABLE.search(line.words, found[1].end()) is not None
    return len(line.words) < 120 and line.words[-1].isdigit() and names_only_cables(line.words)


def _inside(line: Line) -> int | None:
    """The offset at which a format line begins in the middle of a line."""
    begun = begins_inside(line.words, 4)
    if begun is None or recognise(line.words[begun:]) is None:
        return None
    return line.start + begun


MAIL = re.compile(r"(?:From|Sent|To|Cc|Subject|Attachments):(?:\s|$)")


def _behind_mail(lines: list[Line]) -> int | None:
    """The header of a telegram that a mail program forwarded: the lines of the mail's own header stand above it."""
    keys = 0
    for at, line in enumerate(lines):
        if line.note is PLAIN:
            if header_begins(lines, at):
                return at if keys >= 2 else None
            if ":" in line.words and MAIL.match(line.words):
                keys += 1
    return None


def _address_alone(line: Line) -> bool:
    return ADDRESS.match(line.words) is not None


def numbered(line: Line) -> bool:
    """Whether a line begins with the label of paragraph 1 or 2, damaged or not."""
    match = LABEL.match(line.words)
    return bool(
        match and line.words[match.end() : match.end() + 1].isspace() and match["digits"].lstrip("1") in ("", "2")
    )


def read_header(text: str, lines: list[Line], at: int) -> Header:
    """Read the header that begins at a line; ``next`` is the index of the first line behind it."""
    cursor = Cursor(text, lines, at)
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
        if _address_alone(line):
            envelope.read_addressees(cursor, header, line, 0, Kind.TO)
            header.next = cursor.at
    pending: list[Line] = []
    while cursor.at < len(lines):
        line = lines[cursor.at]
        if line.note is not PLAIN:
            if line.note is not BLANK:
                pending.append(line)
            cursor.at += 1
            continue
        cursor.cut_run_on()
        count = len(header.parts)
        if not _take(cursor, header, lines[cursor.at]):
            break
        if pending:
            waiting: list[tuple[Kind | None, Node]] = [(None, node) for node in map(interruption, pending) if node]
            header.parts[count:count] = waiting
            pending = []
        header.next = cursor.at
    return header


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
    return _loose(cursor, header, line)


def _loose(cursor: Cursor, header: Header, line: Line) -> bool:
    """Read a line that is no format line, where the header is not over yet."""
    if begins_block(line):
        return False
    words = line.words
    if envelope.GROUP_COUNT.match(words):
        header.add(Kind.ROUTING, Node(Kind.FURNITURE, line.start, line.end))
        cursor.at += 1
        return True
    before = Kind.SUBJECT not in header.kinds
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
