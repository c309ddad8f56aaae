"""How it is known that a telegram, its header or its text stands in a file a second time, or inside another one."""

from __future__ import annotations

from reader.cable.header import PREAMBLE, Header
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.preamble import CLASSIFICATION
from reader.cable.regex import regex
from reader.cable.tree import Node

FIGURES = regex(r"[^A-Za-z]{1,40}")
QUOTES = regex(r"\b(?:QUOTE|QTE|FOLLOWS)[.:]?$")
"""How the line ends above a telegram that another one repeats."""


OPENED = regex(r"(?:QUOTE|QTE)[.:]?\s{1,9}")


def serial_of(header: Header | None) -> str:
    """The telegram's number as a classification line writes it; empty where there is none."""
    number = header.number if header else None
    return f"{number.number:06d}" if number is not None and number.number is not None else ""


def again_in(line: Line, header: Header) -> int | None:
    """Where a telegram's classification line stands again in a line, behind nothing but a label and figures."""
    figures = FIGURES.match(line.words)
    found = CLASSIFICATION.match(line.words, figures.end()) if figures else None
    if figures is None or found is None or header.number is None:
        return None
    return line.start + figures.end() if int(found["number"].replace("O", "0")) == header.number.number else None


def behind_quote(line: Line) -> int | None:
    """Where the classification line of a repeated telegram stands behind the word that opens its text."""
    opened = OPENED.match(line.words)
    return line.start + opened.end() if opened and CLASSIFICATION.match(line.words, opened.end()) else None


def is_quoted(own: Header, lines: list[Line], at: int) -> bool:
    """Whether the header at ``at`` is that of a telegram which another, with no subject, repeats for others."""
    if Kind.CLASSIFICATION not in own.kinds or not own.kinds.isdisjoint(PREAMBLE):
        return False
    above = next((line for line in reversed(lines[:at]) if line.note is PLAIN), None)
    return above is not None and above.start > own.start and QUOTES.search(above.words) is not None


def cut_short(body: list[Line], below: list[Line]) -> bool:
    """Whether the body so far is the beginning of a text that a second copy, in the lines below, has in full."""
    words = [line.words for line in body if line.note is PLAIN]
    if not words:
        return True
    if not words[-1].endswith("..."):
        return False
    return sum(map(len, words)) < sum(len(line.words) for line in below if line.note is PLAIN)


def without_rows(header: Header) -> tuple[int, list[Node]]:
    """Where the routing of a header without preamble ends, and the rows of a database that stand below it."""
    count = len(header.parts)
    while header.parts[count - 1][0] in (Kind.HEADER, None) and PREAMBLE.isdisjoint(header.kinds) and count > 1:
        count -= 1
    return header.parts[count - 1][1].end, [node for _, node in header.parts[count:]]


PAGE_HEAD = regex(
    r"(UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED\sOFFICIAL\sUSE)[A-Z][A-Z .'-]{2,15}\s{1,9}\d{4,6}"
    r"(?:\s{1,9}\d{2}\sOF\s\d{2})?(?:\s{1,9}\d{6}Z)?$"
)


def heads_page(lines: list[Line], at: int) -> bool:
    """Whether a line is the head of a page run together: the classification at its foot stands above it.

    ``CONFIDENTIAL`` and ``CONFIDENTIALSTATE 211436`` are the foot of one page and the head of the next one.
    """
    match = PAGE_HEAD.match(lines[at].words) if lines[at].note is PLAIN else None
    if match is None or at == 0:
        return False
    above = next((line for line in reversed(lines[max(at - 3, 0) : at]) if line.note is not BLANK), None)
    return above is not None and above.note is Note.ECHO and above.words == match[1]
