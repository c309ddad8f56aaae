"""What stands above the first header of a text, and what that says of the header."""

from __future__ import annotations

from reader.cable.beginnings import MAIL, header_begins, numbered
from reader.cable.ending import signature_lines
from reader.cable.header import Header
from reader.cable.identity import is_other
from reader.cable.kinds import Kind
from reader.cable.labels import counts_paragraphs
from reader.cable.lines import Line
from reader.cable.notes import PLAIN
from reader.cable.sections import read_header

A_COPY = 24
"""How long a line is at least by which a copy of a text is known."""
A_TEXT = 60
"""How long a line in capitals is that can only be a text."""


def ends_above(text: str, above: list[Line], header: Header) -> bool:
    """Whether the lines above the first header are a telegram of their own, which has none: they count paragraphs."""
    if header.number is not None and (header.number.section or 1) > 1:
        return False
    plain = [line for line in above if line.note is PLAIN]
    if not plain or sum(MAIL.match(line.words) is not None for line in plain) > 1:
        return False
    if numbered(plain[0]) or counts_paragraphs(text, above):
        return True
    return any(len(line.words) > A_TEXT and line.words.isupper() for line in plain) and bool(signature_lines(above, 0))


def copied_above(lines: list[Line], at: int) -> int | None:
    """The index of the line above the header at ``at`` with which a copy of the text below it begins, or None.

    Web pages show a text without its header first, and then all of it.
    """
    below = {line.words for line in lines[at:] if line.note is PLAIN and len(line.words) > A_COPY}
    long = [index for index in range(at) if len(lines[index].words) > A_COPY and lines[index].note is PLAIN]
    same = [index for index in long if lines[index].words in below]
    return same[0] if same and 2 * len(same) > len(long) - long.index(same[0]) else None


def lacks_its_beginning(text: str, above: list[Line], header: Header) -> bool:
    """Whether the header is a later section's, with numbered paragraphs above it."""
    if not {Kind.TAGS, Kind.SUBJECT}.isdisjoint(header.kinds):
        return False
    return header.number is not None and (header.number.section or 1) > 1 and counts_paragraphs(text, above)


def behind_block(text: str, lines: list[Line], block: Header) -> Header | None:
    """The telegram's own header behind a metadata block, where there is one before any text."""
    at = next((at for at in range(block.next, len(lines)) if lines[at].note is PLAIN), None)
    if at is None or not header_begins(lines, at):
        return None
    header = read_header(text, lines, at)
    if is_other(block, header) or {Kind.FROM, Kind.DTG}.isdisjoint(header.kinds):
        return None
    return header
