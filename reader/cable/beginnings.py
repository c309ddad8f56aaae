"""Where a header begins: in the middle of a text, at its top, or behind the header of a mail that forwards it."""

from __future__ import annotations

import re

from reader.cable import preamble
from reader.cable.captions import caption_name
from reader.cable.formats import LINE_TYPES, LineType, recognise
from reader.cable.header import ENVELOPE, PREAMBLE, begins_inside
from reader.cable.kinds import Kind
from reader.cable.lines import Line, make_line
from reader.cable.mrn_block import begins_block
from reader.cable.notes import BLANK, PLAIN
from reader.cable.numbering import LABEL
from reader.cable.origins import known_origins, origin
from reader.cable.reference_forms import CABLE
from reader.cable.references import names_only_cables
from reader.cable.regex import regex
from reader.cable.repeats import heads_page

ADDRESS = regex(r"R[A-Z]{4,7}/[A-Z0-9]")
HEADS = frozenset({"MR", "QU", "QT"}).union(*(row.heads for row in LINE_TYPES if row.kind in ENVELOPE))
"""The first two characters of the lines at which a header may begin."""
FIRST_OF_HEADS = frozenset(head[0] for head in HEADS)
"""The first of them: a single character costs a third of what two cost."""


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
        if line.words[match.end("word") : match.end("word") + 1].isalpha():
            return _headed(lines, at)  # without a blank it may as well be the head of a page
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


SPACED = regex(r"\b\w\s\w\b")
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
        if (found is not None and found[0].strong) or caption_name(line.words) is not None or address_alone(line):
            return True
    return False


NOTED = 12
"""Within how many lines below what a web page says of a telegram its header begins."""
HEADED = 150
"""Within how many lines a header comes to its TAGS and SUBJECT."""
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
        if heads_page(lines, at) and not _headed(lines, at):
            continue
        found = recognise(line.words)
        plain += 1
        if found is not None and (found[0].strong or plain == 1):
            return _header_below(lines, at, found[0].kind) or at
        if plain == 1 and (address_alone(line) or caption_name(line.words) is not None):
            return at
        if plain <= REMAINS and _refers(line, found):
            return at
        if plain <= REMAINS and (row := _behind_row(line)):
            lines[at : at + 1] = [make_line(text, line.begin, row), make_line(text, row, line.stop)]
            return at + 1
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


def _header_below(lines: list[Line], at: int, kind: Kind) -> int | None:
    """Where a whole header begins below a TAGS or SUBJECT line that a web page shows above it; None where none does."""
    if kind not in PREAMBLE:
        return None
    for index in range(at + 1, min(at + NOTED, len(lines))):
        line = lines[index]
        if line.note is not PLAIN:
            continue
        if numbered(line):
            return None
        if header_begins(lines, index):
            again = (recognise(each.words) for each in lines[index + 1 : index + HEADED] if each.note is PLAIN)
            return index if any(found is not None and found[0].kind is kind for found in again) else None
    return None


def _refers(line: Line, found: tuple[LineType, re.Match[str]] | None) -> bool:
    """Whether a line is a REF line that names a cable, or the first entries of one that lost its keyword."""
    if found is not None:
        return found[0].kind is Kind.REFERENCES and CABLE.search(line.words, found[1].end()) is not None
    return len(line.words) < 120 and line.words[-1].isdigit() and names_only_cables(line.words)


ROW = regex(
    r"\s(?=(?:VZCZC[A-Z]{3}\d{3,4}\s|[ZOPR]\s(?:[ZOPR]\s)?\d{6}Z\s[A-Z]{3}\s\d{2}\s)(?:\S+\s){0,40}?FM\s[A-Z]{3})"
)
ROW_FROM = 60
"""How long a line is at least that holds the values of a row and a header."""
ROW_VALUES = 400
"""Within how many characters the values of a row end."""


def _behind_row(line: Line) -> int | None:
    """The offset at which a whole header begins behind the values of a database, which stand before it on one line."""
    if len(line.words) < ROW_FROM or "FM " not in line.words:
        return None
    found = ROW.search(line.words, 0, len(line.words))
    return line.start + found.end() if found and found.start() < ROW_VALUES else None


def _inside(line: Line) -> int | None:
    """The offset at which a format line begins in the middle of a line."""
    begun = begins_inside(line.words, 4)
    if begun is None or recognise(line.words[begun:]) is None:
        return None
    return line.start + begun


MAIL = regex(r"(?:From|Sent|To|Cc|Subject|Attachments):(?:\s|$)")


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


def address_alone(line: Line) -> bool:
    """Whether a line begins with an address: what is left of a header that lost its beginning."""
    return ADDRESS.match(line.words) is not None


def numbered(line: Line) -> bool:
    """Whether a line begins with the label of paragraph 1 or 2, damaged or not."""
    match = LABEL.match(line.words)
    return bool(
        match and line.words[match.end() : match.end() + 1].isspace() and match["digits"].lstrip("1") in ("", "2")
    )
