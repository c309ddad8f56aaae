"""The lines of a text: where each begins and ends, and which are page lines or furniture.

Lines end at LF, CR LF or CR only (a form feed or U+2028 is a character like any other). A line's words are its text
without white space at both ends; all patterns are matched against the words, never against trailing blanks, so that a
line of 20,000 blanks costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from reader.cable.markup import outside, tags_at_ends
from reader.cable.source import LINE_END
from reader.cable.values import PageBreak


class Note(Enum):
    """What a line is on its own, before anybody knows the zone it stands in."""

    PLAIN = auto()
    BLANK = auto()
    PAGE = auto()
    """A page or section line."""
    RULE = auto()
    """A row of dashes, stars or the like."""
    FURNITURE = auto()
    """A stamp, a transmission remain or a notice."""
    ECHO = auto()
    """A classification on a line of its own, as it stands at the top and foot of pages."""
    WITHHELD = auto()
    """A run of X for text that was taken out."""
    MARKUP = auto()
    """Tags of a web page, or what the page says around the cable."""


@dataclass(slots=True)
class Line:
    """One line: ``begin:stop`` without its line end, ``start:end`` without white space at both ends (code points)."""

    begin: int
    stop: int
    start: int
    end: int
    words: str
    note: Note = Note.PLAIN
    page: PageBreak | None = None


# Post copies: the post cut to ten characters, serial of eight digits, section and total of three.
PAGE_POST = re.compile(r"(\S.{2,9}?)\s{1,40}(\d{8})\s{1,40}(\d{3})(?:\.(\d{1,2}))?\s{1,9}OF\s{1,9}(\d{3})$")
# Department-side copies: the post cut to six characters, serial, section, receipt time; text may be glued behind.
PAGE_DEPARTMENT = re.compile(
    r"PAGE\s{1,9}(\d{2,3})\s{1,40}([A-Z][A-Z .'-]{1,6}?)\s{1,40}(\d{4,6})(?:\s{1,9}(\d{1,2})\s{1,9}OF\s{1,9}(\d{1,2}))?"
    r"(?:\s{1,9}TOSEC\s\d{3,6})?(?:\s{1,9}\d{6}Z)?(?=\s|$)"
)
PAGE_RELAY = re.compile(r"PAGE\s{1,9}(\d{2,3})\s{1,9}(R[A-Z]{4,6})\s?(\d{4})(?=\s|$)")

RULE_CHARACTERS = frozenset("-=*_~+.\u2010\u2013\u2014 \t")
ECHO = re.compile(
    r"(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|TOP\sSECRET|LIMITED\sOFFICIAL\sUSE|SBU|SENSITIVE\sBUT\sUNCLASSIFIED"
    r"|C\sO\sN\sF\sI\sD\sE\sN\sT\sI\sA\sL|S\sE\sC\sR\sE\sT|UNCLASSIFIED//FOR\sOFFICIAL\sUSE\sONLY)"
    r"(?:\s{2,60}[A-Z]{3}\d{4})?$"
)
FURNITURE = re.compile(
    r"(?:BT|N{3,6}|#+|WP|@+|#\d{4}(?:/\d{2})?|<<\s?END\sOF\sDOCUMENT\s?>>|CONTINUED\sNEXT\sPAGE|END\sSECTION\s\d+\s?"
    r"|\f+|\d{1,2}|NMAFVVZCZ|[\"'.,;]+|[=*-]{3,60}\s?(?:CABLE|HEADER|header|cable)\s(?:ENDS|ends)\s?[=*-]{3,60})$"
    r"|(?:UNCLASSIFIED\s)?U\.S\.\sDepartment\sof\sState\sCase\sNo"
    r"|UNCLASSIFIED\s{1,9}U\.S\.\sDepartment"
    r"|.{0,60}Declassified/Released\sUS\sDepartment\sof\sState"
    r"|(?:US|U\.S\.)\sDepartment\sof\sState\sEO\sSystematic\sReview"
    r"|(?:Systematic\s)?Review\s\d{1,2}\s[A-Z]{3}\s\d{4}$"
    r"|(?:Declassified|DECLASSIFIED)\s{1,9}(?:Authority|in\sPart)"
    r"|Classified\sby\sDAS,\s.{0,40}DoS\son\s"
    r"|1\.4\s?\([A-H]\)(?:[\s,]{1,9}1\.4\s?\([A-H]\))*\s{0,9}(?:\u2014.{0,60}|$)"
    r"|RELEASE(?:D)?\sIN\s(?:PART|FULL|P)\b"
    r"|B[1-9](?:\s?,\s?B[1-9])*$"
    r"|REVIEW\sAUTHORITY:"
    r"|(?:\(?\s?)NOTE:?\s(?:BY\sOC/T|NOT\sPASSED\sTO)"
    r"|.{0,8}(?:MISSING\sSECTION|Missing\sSection)"
    r"|Visit\s.{3,80}(?:Classified\sWeb|web\s?site|Web\s?site)"
    r"|(?:CHARGE\sTO\sUSE|NNNN)\b"
)
WITHHELD = re.compile(r"X{6,}(?:\s+X{6,})*[.,]?$")


WRITTEN = re.compile(r"&#(?:[xX]0{0,6}[aA]|0{0,4}10);|\\n(?=PAGE\s\d|TAGS\b|SUBJECT\b|REF\b)")
WRITTEN_LINE_END = re.compile(rf"(?:{WRITTEN.pattern})?(?:\r\n|\n|\r)|{WRITTEN.pattern}")
"""A line end as some web copies write it, with or without a real one behind it."""


def split_lines(text: str) -> list[Line]:
    """The lines of a text in order; they and their line ends join to it."""
    lines: list[Line] = []
    begin = 0
    line_end = WRITTEN_LINE_END if ("&#" in text or "\\n" in text) and WRITTEN.search(text) else LINE_END
    for match in line_end.finditer(text):
        _add(lines, text, begin, match.start())
        begin = match.end()
    if begin < len(text):
        _add(lines, text, begin, len(text))
    if "<" in text:
        _note_page(lines, text)
    return lines


def _note_page(lines: list[Line], text: str) -> None:
    """Tell the lines of a web page from those of the cable that it keeps in preformatted stretches."""
    at = 0
    for start, end in outside(text):
        while at < len(lines) and lines[at].stop <= start:
            at += 1
        while at < len(lines) and lines[at].end <= end:
            if lines[at].note is not Note.BLANK and lines[at].start >= start:
                _all_markup(text, lines[at])
            at += 1


def _all_markup(text: str, line: Line) -> None:
    """Make a whole line, tags at its ends included, part of the page around the cable."""
    raw = text[line.begin : line.stop]
    line.words = raw.strip(STRIPPED)
    line.start = line.begin + raw.find(line.words)
    line.end = line.start + len(line.words)
    line.note = Note.MARKUP


DOUBLE_FROM = 20
"""How many lines a text has at least before its spacing is judged."""


def single_spaced(lines: list[Line]) -> list[Line]:
    """The lines of a copy that has an empty line behind every line, without those; any other text as it is.

    Such a copy shows it: hardly two lines stand together, and most of those with one empty line between are halves of a
    sentence. A longer gap is a real one and stays.
    """
    gaps: list[int] = []
    halves = 0
    before: Line | None = None
    blank = 0
    for line in lines:
        if line.note is Note.BLANK:
            blank += 1
        elif before is not None:
            gaps.append(blank)
            halves += blank == 1 and before.words[-1] not in ".:!?" and len(before.words) > 40
            before, blank = line, 0
        else:
            before, blank = line, 0
    single = gaps.count(1)
    if len(gaps) < DOUBLE_FROM or gaps.count(0) * 5 > len(gaps) or single * 2 < len(gaps) or halves * 3 < single:
        return lines
    return _without_single_gaps(lines)


def _without_single_gaps(lines: list[Line]) -> list[Line]:
    kept: list[Line] = []
    for index, line in enumerate(lines):
        alone = line.note is Note.BLANK and 0 < index < len(lines) - 1
        if not (alone and lines[index - 1].note is not Note.BLANK and lines[index + 1].note is not Note.BLANK):
            kept.append(line)
    return kept


def make_line(text: str, begin: int, stop: int) -> Line:
    """The line over a stretch of a text; a page line keeps what is glued behind it."""
    raw = text[begin:stop]
    words = raw.strip(STRIPPED) if raw else raw
    if not words:
        return Line(begin, stop, begin, begin, "", Note.BLANK)
    start = begin if len(words) == len(raw) else begin + raw.find(words)
    if words[0] == "<" or words[-1] == ">":
        head, tail = tags_at_ends(words)
        if head == len(words):
            return Line(begin, stop, start, start + head, words, Note.MARKUP)
        start, words = start + head, words[head : len(words) - tail]
    line = Line(begin, stop, start, start + len(words), words)
    _note(line)
    return line


def _add(lines: list[Line], text: str, begin: int, stop: int) -> None:
    """Add the line over a stretch; text that is glued behind a page line becomes a line of its own."""
    line = make_line(text, begin, stop)
    if line.words[-3:] in FRAMES and line.note is Note.PLAIN and _add_framed(lines, text, line):
        return
    lines.append(line)
    for _ in range(MOST_GLUED):
        rest = line.end
        if rest == line.start + len(line.words):
            return
        line.words = text[line.start : rest]
        line.stop = rest
        line = make_line(text, rest, stop)
        lines.append(line)


FRAMES = ("---", "===", "***", "___")
FRAMED_BEHIND = re.compile(r"(?<=[.!?)\]\"'])(\s{1,9}[-=*_]{3,90}\s{0,9})([^-=*_\s][^-=*_]{0,60})$")
"""A heading between two rules that was glued behind the end of a sentence."""
FRAMED = re.compile(r"([-=*_]{3,90}\s{0,9})?([^-=*_\s].{0,88})$")


def _add_framed(lines: list[Line], text: str, line: Line) -> bool:
    """Add a heading whose underline is glued behind it, or that stands between two rules, as lines of their own."""
    head = line.words.rstrip("-=*_ ")
    match = FRAMED_BEHIND.search(head) or FRAMED.match(head)
    if match is None or "   " in match[2] or not any(c.isalpha() for c in match[2]):
        return False
    heads = (match.start(1), match.start(2)) if match.start(1) > 0 else (match.start(2),)
    cuts = [line.begin, *(line.start + at for at in heads), line.start + len(head), line.stop]
    for first, last in pairwise(cuts):
        piece = make_line(text, first, last)
        if piece.note is not Note.BLANK:
            lines.append(piece)
    return True


MOST_GLUED = 20
"""How many page lines are told apart on one line; each costs the length of the line."""


STRIPPED = " \t\f\v\xa0\ufeff\u3000\x1c\x1d\x1e\x1f\x85\u2028\u2029\0\\"
"""What may stand at the ends of a line without being part of it; the backslash is a remain of web copies."""


LONG = 66
LONG_BEGINS = "PUMDRV1C-=*_~+.\u2010\u2013\u2014"
"""How page lines, rules and stamps that are longer than that may begin."""


def _note(line: Line) -> None:
    """Say what a line is on its own."""
    words = line.words
    head = words[0]
    if head.islower() or (len(words) > LONG and head not in LONG_BEGINS) or (len(words) > 160 and head != "P"):
        return
    if head == "P" and words.startswith("PAGE"):
        _department_page(line)
    if line.note is Note.PLAIN and words[-1].isdigit() and " OF " in words:
        _post_page(line)
    if line.note is not Note.PLAIN:
        return
    if head in RULE_CHARACTERS and len(words) > 2 and RULE_CHARACTERS.issuperset(words) and head != ".":
        line.note = Note.RULE
    elif words in ("-", "\u2010", "\u2013"):
        line.note = Note.FURNITURE  # in old copies a lone hyphen stands for a blank line
    elif head == "X" and WITHHELD.match(words):
        line.note = Note.WITHHELD
    elif ECHO.match(words):
        line.note = Note.ECHO
    elif FURNITURE.match(words):
        line.note = Note.FURNITURE


def _post_page(line: Line) -> None:
    match = PAGE_POST.match(line.words)
    if match:
        post, number, section, page, sections = match.groups()
        line.note = Note.PAGE
        line.page = PageBreak(post, int(number), int(section), int(sections), int(page) if page else None)


def _department_page(line: Line) -> None:
    match = PAGE_DEPARTMENT.match(line.words)
    if match:
        page, post, number, section, sections = match.groups()
        whole = PageBreak(post, int(number), _int(section), _int(sections), int(page))
    else:
        match = PAGE_RELAY.match(line.words)
        if not match:
            return
        whole = PageBreak(match[2], int(match[3]), None, None, int(match[1]))
    line.note = Note.PAGE
    line.page = whole
    line.end = line.start + match.end()


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None
