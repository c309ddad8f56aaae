"""Reading a header: from its first format line to the last line before the text.

Lines are taken one by one; each format line's reader (``envelope``, ``preamble``) takes as many further lines as belong
to it. What no format line explains is a caption, a passing instruction or a handling sentence as long as the E.O., TAGS
or SUBJECT line is still to come; behind those it begins the body.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field
from itertools import pairwise

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.formats import recognise
from reader.cable.inline import mark_at
from reader.cable.kinds import Kind
from reader.cable.labels_inside import text_inside
from reader.cable.lines import Line, make_line, make_lines
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.numbering import LABEL
from reader.cable.reading_text import unescaped
from reader.cable.record import form
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Dtg, ExecutiveOrder, MessageNumber, Precedence

ENVELOPE = frozenset(
    {Kind.START, Kind.RELAY, Kind.STATION, Kind.SECURITY, Kind.DTG, Kind.FROM, Kind.DISTRIBUTION, Kind.CLASSIFICATION}
)
"""Kinds that alone say that a header begins, also in the middle of a text."""

PREAMBLE = frozenset({Kind.EXECUTIVE_ORDER, Kind.TAGS, Kind.SUBJECT})
AHEAD = 60
"""How many lines may stand between the classification line and the E.O., TAGS or SUBJECT line."""

INSIDE = regex(
    r"\s(?:SIPDIS\s{1,9}|SENSITIVE\s{1,9})?(?="
    r"E\.?[O0]\.?\s?\d{5}\s?:|T?AGS\s?:|Tags\s?:|S(?:UBJECT|ubject)\s?:|C(?:LASSIFIED|lassified)\s[Bb][Yy]\s?:|R(?:EF|ef)(?:S|s|TELS?|tels?|\([Ss]\)|/S)?\s?:"
    r"|PAGE\s\d{2}\s{1,9}[A-Z]|[A-Z][A-Z ]{2,9}\s\d{8}\s{1,3}\d{3}(?:\.\d)?\sOF\s\d{3})"
)
"""What stands before a format line that begins in the middle of a line, because line ends were lost."""
GLUED = regex(r"[A-Z0-9](?=REF(?:S|\(S\))?:\s)")
"""The character to which a REF line is glued."""
OF_PAGES = regex(r"OF\s\d{3}")
"""What every page line of a post has."""
REPEATED = regex(r"REFS?\s?:\s{0,9}[(\[]?[A-Z][)\].:]{1,2}\s{1,9}", re.IGNORECASE)
"""What stands before a second keyword of the same block (``REF: A. REF: KATHMANDU 2282``)."""
PAGE_HEAD = regex(r"[A-Z][A-Z .'-]{2,9}\s{1,3}\d{8}\s{1,3}\d{3}(?:\.\d)?\sOF\s\d{3}\s{1,9}(?=\S)")
"""A page line at the beginning of a line that goes on with text."""
BODY_INSIDE = regex(r"(?<=\s)(?=\u00b6?1\s?\.\s{0,4}\((?:C|S|U|SBU|C//?NF|S//?NF|SBU//?NF|LOU)\b)")
LONG_TEXT = 160
"""How long a line is at least in which that is looked for."""
POSTS = r"(?:AMEMBASSY|AMCONSUL|AMCONGEN|SECSTATE|USMISSION|USINT|USLO|AIT)\s"
IN_ENVELOPE = regex(
    r"\s(?=(?:ZZ|OO|PP|RR)\sR[A-Z]{4,7}\s|DE\sR[A-Z]{4,7}\s#?\d{4}|ZN[RY]\s([A-Z])\1{4}\s"
    r"|[ZOPR]\s(?:[ZOPR]\s)?\d{6}Z\s[A-Z]{3}\s\d\d\s|(?<!FM\s)(?<!TO\s)(?<!INFO\s)R[A-Z]{4,7}/[A-Z0-9]"
    rf"|(?:FM|TO)\s(?:R[A-Z]{{4,7}}/|{POSTS})|INFO\s[A-Z0-9]{{2}}|(?<!FM\s)(?<!TO\s)(?<!INFO\s){POSTS}"
    r"|(?:UNCLAS(?:SIFIED)?|C\sO\sN\sF\sI\sD\sE\sN\sT\sI\sA\sL|S\sE\sC\sR\sE\sT|CONFIDENTIAL|SECRET"
    r"|LIMITED\sOFFICIAL\sUSE)\s(?:SECTION\s\d{1,2}\sOF\s\d{1,2}\s)?[A-Z][A-Z ]{2,24}\s\d{3,6}\b)"
)
"""What stands before a line of the envelope, or an address, where line ends were lost."""
ENVELOPED = 80
"""How long a line is at least in which a further line of the envelope is looked for."""
BEFORE_COLON = regex(r"REF|AGS|SUBJECT|E\.?[O0]|LASSIFIED|Ref|Tags|ubject|lassified")
"""One of these stands, with a colon behind it, wherever a format line begins in the middle of another."""

MOST_CUTS = 60
"""How often lines are cut in one header; a header has some twenty lines, and each cut costs the length of its line."""


@form
class Header:
    """What one header gave: parts with their zones, the facts that decide its role, and where the next line is."""

    first: int
    next: int
    parts: list[tuple[Kind | None, Node]] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    kinds: set[Kind] = field(default_factory=set)
    number: MessageNumber | None = None
    dtg: Dtg | None = None
    dtg_node: Node | None = None
    order: ExecutiveOrder | None = None
    block: bool = False
    """Whether it is a metadata block (``MRN: ...``) and not a telegram's own header."""
    action: Precedence | None = None
    """In a metadata block, the precedence on the Action line."""

    def add(self, zone: Kind | None, node: Node) -> None:
        """Put a part behind the others."""
        self.parts.append((zone, node))

    def find(self, rule: str, start: int, end: int, **details: object) -> None:
        """Note a finding."""
        self.findings.append(finding(rule, start, end, **details))

    @property
    def start(self) -> int:
        """Where the first part starts."""
        return self.parts[0][1].start

    @property
    def end(self) -> int:
        """Where the last part ends."""
        return self.parts[-1][1].end


class Cursor:
    """The lines of a text with a place among them; a line is cut where another format line begins in its middle."""

    def __init__(self, text: str, lines: list[Line], at: int) -> None:
        """Stand at the line with index ``at``."""
        self.text = text
        self.lines = lines
        self.at = at
        self.cuts = 0
        self.preamble = 0
        """The index of an E.O., TAGS or SUBJECT line that is known to follow."""
        self.barren = 0
        """The index up to which the lines ahead are known to hold no such line."""
        self.ordered = False
        """Whether the E.O. line was read and the subject not yet: an order named in a line is a part of the subject."""
        self.known: frozenset[str] = frozenset()
        """The lines of the telegram's own header, where this is that of a further section."""

    def strange(self, first: Line, line: Line) -> bool:
        """Whether a line does not go on with a field of a further section's header: the first section has none such.

        What is right below such a header is the rest of a sentence more often than not.
        """
        return bool(self.known) and first.words in self.known and line.words not in self.known

    @property
    def line(self) -> Line | None:
        """The line at the place, or None behind the last."""
        return self.lines[self.at] if self.at < len(self.lines) else None

    def ahead(self, count: int) -> Line | None:
        """The line some lines further on."""
        return self.lines[self.at + count] if self.at + count < len(self.lines) else None

    def cut(self, offset: int) -> None:
        """Make the rest of the current line from an offset on a line of its own, and the next one."""
        line = self.lines[self.at]
        self.lines[self.at : self.at + 1] = [
            make_line(self.text, line.begin, offset),
            *make_lines(self.text, offset, line.stop),
        ]
        self.preamble = self.barren = 0

    def cut_run_on(self) -> None:
        """Cut the current line where a format line, or paragraph 1, begins in its middle."""
        line = self.lines[self.at]
        words = line.words
        if len(words) < 24 or self.cuts >= MOST_CUTS or line.note is not PLAIN:
            return
        page = "OF" in words and OF_PAGES.search(words) is not None
        places: list[int] = []
        if page and (match := PAGE_HEAD.match(words)):
            places.append(match.end())
        else:
            if (page or "PAGE" in words or _before_colon(words)) and (begun := self._inside(words)) is not None:
                if not REPEATED.fullmatch(words, 0, begun):
                    places.append(begun)
            if "1" in words and "(" in words and (match := BODY_INSIDE.search(words, 4)):
                places.append(match.end())
            elif len(words) > LONG_TEXT and (begun := text_inside(words)) is not None:
                places.append(begun)
        if places:
            self.cuts += 1
            self.cut(line.start + min(places))

    def cut_envelope(self) -> None:
        """Cut the current line wherever a further line of the envelope, or a further address, begins in its middle."""
        line = self.lines[self.at]
        if line.note is not PLAIN or self.cuts >= MOST_CUTS:
            return
        places = [line.start + begun.end() for begun in IN_ENVELOPE.finditer(line.words, 6)]
        if places:
            self.cuts += 1
            ends = pairwise([line.begin, *places, line.stop])
            self.lines[self.at : self.at + 1] = [make_line(self.text, first, last) for first, last in ends]
            self.preamble = self.barren = 0

    def _inside(self, words: str) -> int | None:
        """The first place in a line where another format line begins."""
        begun = begins_inside(words, 4)
        while begun is not None and self.ordered and words.startswith("E", begun):
            begun = begins_inside(words, begun + 1)
        return begun


def _before_colon(words: str) -> bool:
    """Whether a line holds, behind its first letters, what a format line in its middle would begin with."""
    last = words.rfind(":")
    return last > 5 and BEFORE_COLON.search(words, 4, last) is not None


def begins_inside(words: str, at: int) -> int | None:
    """Where a format line begins in the middle of a line, from a place (not 0) on; None where none does."""
    if ":" not in words and "OF" not in words and "PAGE" not in words:
        return None  # one of these is in whatever begins there
    found = INSIDE.search(words, at - 1)
    if "REF" in words:
        glued = GLUED.search(words, at - 1)
        if glued and (found is None or glued.start() < found.start()):
            found = glued
    return None if found is None else found.end()


def cut_for_header(cursor: Cursor) -> Line | None:
    """The current line, cut where another format line begins in it."""
    if cursor.at >= len(cursor.lines):
        return None
    cursor.cut_run_on()
    return cursor.lines[cursor.at]


def stops_list(cursor: Cursor, line: Line) -> bool:
    """Whether a line cannot go on with a subject or handling sentence: a format line, label, mark or rule."""
    if line.note is not PLAIN:
        return True
    if recognise(line.words) is not None:
        return True
    return begins_text(cursor.text, line)


AROUND_PAGES = frozenset({Note.PAGE, Note.ECHO, BLANK, Note.FURNITURE})


def step_over_page(cursor: Cursor, breaks: list[Node], goes_on: Callable[[Line, Line], bool]) -> bool:
    """Step over a page line or a release stamp and what stands around it, where a field goes on behind them.

    Their nodes go to ``breaks``. ``goes_on`` is asked of the last of them and the line behind it.
    """
    if cursor.at < len(cursor.lines) and cursor.lines[cursor.at].note is PLAIN:
        return False
    at = cursor.at
    page = False
    found: list[Node] = []
    while at < len(cursor.lines) and cursor.lines[at].note in AROUND_PAGES:
        line = cursor.lines[at]
        if line.note is Note.PAGE:
            page = True
            found.append(Node(Kind.PAGE_BREAK, line.start, line.end, (), line.page))
        elif line.note is not BLANK:
            page = page or line.words.startswith("REVIEW AUTHORITY")
            found.append(Node(Kind.FURNITURE, line.start, line.end))
        at += 1
    if not page or at >= len(cursor.lines) or not goes_on(cursor.lines[at - 1], cursor.lines[at]):
        return False
    breaks.extend(found)
    cursor.at = at
    return True


def begins_text(text: str, line: Line) -> bool:
    """Whether a line begins with a paragraph label or a portion mark."""
    match = LABEL.match(line.words)
    if match and any(c.isdigit() for c in match["digits"]) and not match["open"]:
        behind = line.words[match.end() : match.end() + 1]
        if not behind or behind.isspace() or behind in '("' or behind.isupper():
            return True
    return line.words[0] == "(" and mark_at(text, line.start, line.end) is not None


def preamble_ahead(cursor: Cursor) -> bool:
    """Whether an E.O., TAGS or SUBJECT line follows before any paragraph does."""
    if cursor.at < cursor.preamble:
        return True
    end = min(cursor.at + AHEAD, len(cursor.lines))
    for at in range(max(cursor.at, cursor.barren), end):
        line = cursor.lines[at]
        if line.note is not PLAIN:
            continue
        found = recognise(line.words)
        if (found is not None and found[0].kind in PREAMBLE) or begins_inside(line.words, 1) is not None:
            cursor.preamble = at
            return True
        if found is None and begins_text(cursor.text, line) and not _is_sentence(line):
            cursor.barren = at  # looked at again: it stops every search from above it
            return False
    cursor.barren = end
    return False


def _is_sentence(line: Line) -> bool:
    return len(line.words) < 200 and "UNCLASSIFIED" in line.words.upper()


def join_lines(pieces: list[str]) -> str:
    """Lines joined by one space."""
    return " ".join(unescaped(" ".join(pieces)).split())
