"""What stands behind a text: the trailer of the 2010s (``Signature:``, ``Info:``), an archive's block of attributes."""

from __future__ import annotations

from reader.cable.block_entry import addresses, text_width, wrapped
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.moments import digits
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.numbering import LABEL
from reader.cable.regex import regex
from reader.cable.tree import Node, cover
from reader.cable.values import Signature

TRAILER = regex(
    r"(Signature|Info|XMT|Drafted\sBy|Cleared\sBy|Approved\sBy|Released\sBy|Attachments?|Action\sPost|Dissemination\sRule|Email)\s?:(?:\s{1,80}|$)"
)
ATTRIBUTES = regex(r"Message\sAttributes$|\*{3}\s?Current\s(?:Handling|Classification)")
"""How the block begins that an archive puts behind a text of the 1970s."""


def attributes_start(text: str, lines: list[Line]) -> int | None:
    """The index of the line that begins an archive's block of attributes, if there is one among some of a text."""
    if "Attributes" not in text and ("*" not in text or "Current" not in text):
        return None  # a single character is found ten times as fast as a word
    for index, line in enumerate(lines):
        if ATTRIBUTES.match(line.words):
            return index
    return None


EDITED = regex(
    r"(?:\[?\d{1,3}\]?[.)]?\s{0,4}|\*\s?)?(?:\[?Source:|SOURCE:)\s"
    r"(?=.{0,80}?(?:National\sArchives|\w\sLibrary,|Department\sof\sState,\s(?:Central|S/S|INR|Conference|Presidential)"
    r"|Central\s(?:Foreign\sPolicy\s)?Files|Washington\sNational\sRecords|\bRG\s?\d))"
)
"""How the first note begins of those who edited a telegram for print: where the original is kept."""


def notes_start(text: str, lines: list[Line]) -> int | None:
    """The index of the line with which an editor's notes begin behind a text, if they do.

    Notes above the text, as some copies have them, are none: behind those the paragraphs begin.
    """
    if "Source:" not in text and "SOURCE:" not in text:
        return None
    at = next((index for index, line in enumerate(lines) if line.note is PLAIN and EDITED.match(line.words)), None)
    if at is None or not any(line.note is PLAIN and LABEL.match(line.words) for line in lines[:at]):
        return None
    first = at  # a rule, or a title of their own, stands above them
    while first > 0 and (lines[first - 1].note in (BLANK, Note.RULE) or lines[first - 1].words in NOTES):
        first -= 1
    last = max(int(digits(match["digits"])) for line in lines[:first] if (match := LABEL.match(line.words)))
    plain = [line for line in lines[at + 1 :] if line.note is PLAIN]
    numbers = [int(match[1]) for line in plain if (match := NUMBER.match(line.words))]
    counted = numbers[:1] == [2] and numbers == sorted(numbers) and last > 1  # from the note on, not from the text
    return first if first < at and (counted or (not numbers and len(plain) <= FEW)) else None


NUMBER = regex(r"\[?(\d{1,3})\]?[.)]?\s{0,4}(?=[A-Z\"\u201c(])")
FEW = 4
"""To how many further lines one note alone is wrapped at most."""
NOTES = frozenset({"Notes", "NOTES", "Footnotes", "Notes:", "FOOTNOTES"})


def trailer_start(lines: list[Line], first: int) -> int | None:
    """The index of the line that begins the trailer (``Signature:``, ``Dissemination Rule:``), if there is one."""
    start = max(first, len(lines) - 80)
    for index, line in enumerate(lines[start:], start):
        if ":" in line.words and line.note is PLAIN and TRAILER.match(line.words):
            said = any(each.words.startswith(("Dissemination", "Drafted", "Signature")) for each in lines[index:])
            return index if said else None
    return None


def trailer_nodes(text: str, lines: list[Line]) -> list[tuple[Kind | None, Node]]:
    """The parts of a trailer where the block is the header: signature and further addressees; the rest is wrapper."""
    parts: list[tuple[Kind | None, Node]] = []
    width = text_width(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        match = TRAILER.match(line.words) if line.note is PLAIN else None
        at += 1
        if match is None:
            if line.note is PLAIN:
                parts.append((None, Node(Kind.WRAPPER, line.start, line.end)))
            elif line.note is not BLANK:
                parts.append((None, Node(Kind.FURNITURE, line.start, line.end)))
            continue
        values = [(line.start + match.end(), line.end)] if line.start + match.end() < line.end else []
        while (
            at < len(lines)
            and lines[at].note is PLAIN
            and TRAILER.match(lines[at].words) is None
            and (lines[at].start - lines[at].begin >= 4 or (values and wrapped(lines[at - 1], lines[at], width)))
        ):
            values.append((lines[at].start, lines[at].end))
            at += 1
        end = values[-1][1] if values else line.end
        if match[1] == "Signature" and values:
            name = " ".join(text[values[0][0] : values[0][1]].split())
            parts.append(
                (
                    Kind.ENDING,
                    Node(Kind.SIGNATURE, line.start, values[0][1], (), Signature(name)),
                )
            )
            if len(values) > 1:
                parts.append((None, Node(Kind.WRAPPER, values[1][0], end)))
        elif match[1] in ("Info", "XMT") and values:
            kind = Kind.INFO if match[1] == "Info" else Kind.EXEMPT
            parts.append(
                (
                    Kind.ROUTING,
                    cover(kind, line.start, end, addresses(text, values, [])),
                )
            )
        else:
            parts.append((None, Node(Kind.WRAPPER, line.start, end)))
    return parts
