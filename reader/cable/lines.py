"""The lines of a text: where each begins and ends, and which are page lines or furniture.

Lines end at LF, CR LF or CR only (a form feed or U+2028 is a character like any other). A line's words are its text
without white space at both ends; all patterns are matched against the words, never against trailing blanks, so that a
line of 20,000 blanks costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import repeat

from reader.cable.framed import FRAMES, FRAMING, pieces
from reader.cable.markup import outside, tags_at_ends
from reader.cable.notes import (
    BLANK,
    FIGURES,
    FIRST,
    HEADS,
    PAGE_ALONE,
    PLAIN,
    Note,
    noted,
    notice_in,
    page_on_two_lines,
)
from reader.cable.record import form
from reader.cable.regex import Regex, regex
from reader.cable.release_stamp import STAMPS, note_release
from reader.cable.source import LINE_END
from reader.cable.values import PageBreak


@form
class Line:
    """One line: ``begin:stop`` without its line end, ``start:end`` without white space at both ends (code points)."""

    begin: int
    stop: int
    start: int
    end: int
    words: str
    note: Note = PLAIN
    page: PageBreak | None = None


WRITTEN = regex(r"&#(?:[xX]0{0,6}[aA]|0{0,4}10);|\\n(?=PAGE\s\d|TAGS\b|SUBJECT\b|REF\b)")
WRITTEN_LINE_END = regex(rf"(?:{WRITTEN.pattern})?(?:\r\n|\n|\r)|{WRITTEN.pattern}")
"""A line end as some web copies write it, with or without a real one behind it."""


def split_lines(text: str) -> list[Line]:
    """The lines of a text in order; they and their line ends join to it."""
    if "\xa0" in text:
        text = text.replace("\xa0", " ")  # a web page's blank; the places stay as they are
    lines: list[Line] = []
    put = lines.append
    odd = notice_in(text)
    headless: list[int] = []
    taglines: list[int] = []
    released: list[int] = []
    begin = 0
    for raw, gap in line_pieces(text):
        stop = begin + len(raw)
        words = raw.strip(STRIPPED)
        if not words:
            put(Line(begin, stop, begin, begin, "", BLANK))
            begin = stop + gap
            continue
        first, last = words[0], words[-1]
        start = begin if raw[0] == first else begin + raw.find(words)  # most lines are stripped at the end only
        if first not in FIRST and last not in LAST and not odd:  # tells most lines of a text, at the least expense
            put(Line(begin, stop, start, start + len(words), words))
        elif first == "<" or last == ">":
            _add(lines, text, begin, stop)
        elif first in FIGURES or words[:2] in HEADS or last in FRAMING or (last in DIGITS and " OF " in words) or odd:
            note, page, length = noted(words)
            if length == len(words) and (note is not PLAIN or (last not in FRAMING and not _ruled_page(words))):
                put(Line(begin, stop, start, start + length, words, note, page))
                if first == "P" and note is not Note.PAGE and words.startswith("PAGE"):
                    headless.append(len(lines) - 1)
                elif first in "RCU" and note is Note.FURNITURE and words.startswith(STAMPS):
                    released.append(len(lines) - 1)
                elif first == "V" and note is Note.FURNITURE:
                    taglines.append(len(lines))
            else:
                _add(lines, text, begin, stop)
        else:
            put(Line(begin, stop, start, start + len(words), words))
        begin = stop + gap
    for at in headless:
        _join_page(lines, at)
    for at in taglines:
        _note_addresses(lines, at)
    for at in released:
        note_release(lines, at)
    if "<" in text:
        _note_page(lines, text)
    return lines


def _join_page(lines: list[Line], at: int) -> None:
    """Note a page line that stands on two lines: the second one says where it belongs, the first one is furniture."""
    below = next((line for line in lines[at + 1 : at + 3] if line.note is not BLANK), None)
    above = next((line for line in reversed(lines[max(at - 2, 0) : at]) if line.note is not BLANK), None)
    for line in (below, above):
        page = page_on_two_lines(lines[at].words, line.words) if line is not None and line.note is PLAIN else None
        if line is not None and page is not None:
            lines[at].note = Note.FURNITURE
            line.note, line.page = Note.PAGE, page
            return
    if above is not None and above.note in (Note.ECHO, Note.FURNITURE) and PAGE_ALONE.match(lines[at].words):
        lines[at].note = Note.FURNITURE  # below the classification at the foot of a page, or a stamp


def _note_addresses(lines: list[Line], at: int) -> None:
    """Note the lines of addresses that a web site's tagline goes on with, as furniture like itself."""
    for line in lines[at : at + 3]:
        if line.note is not PLAIN or "://" not in line.words:
            break
        line.note = Note.FURNITURE


def line_pieces(text: str) -> Iterable[tuple[str, int]]:
    """The lines of a text without their ends, each with the length of its end."""
    # A single character is found ten times as fast as two, so it is looked for first.
    if (("&" in text and "&#" in text) or ("\\" in text and "\\n" in text)) and WRITTEN.search(text):
        return _pieces_between(text, WRITTEN_LINE_END)
    line_end = "\n"
    if "\r" in text:
        line_end = "\r\n"
        if not text.count("\r") == text.count("\n") == text.count(line_end):
            return _pieces_between(text, LINE_END)
    raws = text.split(line_end)
    if not raws[-1]:
        raws.pop()  # behind the last line end
    return zip(raws, repeat(len(line_end)), strict=False)


def _pieces_between(text: str, line_end: Regex) -> Iterator[tuple[str, int]]:
    """What stands between line ends of several kinds, each with the length of the one behind it."""
    begin = 0
    for match in line_end.finditer(text):
        yield text[begin : match.start()], match.end() - match.start()
        begin = match.end()
    if begin < len(text):
        yield text[begin:], 0


def _note_page(lines: list[Line], text: str) -> None:
    """Tell the lines of a web page from those of the cable that it keeps in preformatted stretches."""
    at = 0
    for start, end in outside(text):
        while at < len(lines) and lines[at].stop <= start:
            at += 1
        while at < len(lines) and lines[at].end <= end:
            if lines[at].note is not BLANK and lines[at].start >= start:
                _all_markup(text, lines[at])
            at += 1


def _all_markup(text: str, line: Line) -> None:
    """Make a whole line, tags at its ends included, part of the page around the cable."""
    raw = text[line.begin : line.stop]
    line.words = raw.strip(STRIPPED)
    line.start = line.begin + raw.find(line.words)
    line.end = line.start + len(line.words)
    line.note = Note.MARKUP


def make_line(text: str, begin: int, stop: int) -> Line:
    """The line over a stretch of a text; a page line keeps what is glued behind it."""
    raw = text[begin:stop]
    words = raw.strip(STRIPPED) if raw else raw
    if not words:
        return Line(begin, stop, begin, begin, "", BLANK)
    start = begin if len(words) == len(raw) else begin + raw.find(words)
    if words[0] == "<" or words[-1] == ">":
        head, tail = tags_at_ends(words)
        if head == len(words):
            return Line(begin, stop, start, start + head, words, Note.MARKUP)
        start, words = start + head, words[head : len(words) - tail]
    note, page, length = noted(words)
    return Line(begin, stop, start, start + length, words, note, page)


def make_lines(text: str, begin: int, stop: int) -> list[Line]:
    """The lines over a stretch of a text without line ends: one, or several where text is glued behind a page line."""
    line = make_line(text, begin, stop)
    if line.end == line.start + len(line.words):
        return [line]
    lines: list[Line] = []
    _add(lines, text, begin, stop)
    return lines


def _add(lines: list[Line], text: str, begin: int, stop: int) -> None:
    """Add the line over a stretch; text that is glued behind a page line becomes a line of its own."""
    line = make_line(text, begin, stop)
    if line.note is PLAIN and (page := _ruled_page(line.words)):
        _add(lines, text, begin, line.start + page.end())
        _add(lines, text, line.start + page.end(), stop)
        return
    if line.words[-3:] in FRAMES and line.note is PLAIN and _add_framed(lines, text, line):
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


DIGITS = frozenset("0123456789")
"""The last character of page lines."""
LAST = FRAMING | DIGITS
"""The last character of lines that may be more than text, however they begin."""


RULED_PAGE = regex(
    r"[-=*_]{3}\s{1,9}(?=[A-Z][A-Z .'-]{1,9}\s{1,3}\d{8}\s{1,3}\d{3}(?:\.\d{1,2})?\s{1,2}OF\s{1,2}\d{3}$)"
)


def _ruled_page(words: str) -> re.Match[str] | None:
    """The end of a rule behind which a page line ends a line that holds more than both."""
    return RULED_PAGE.search(words, max(len(words) - 60, 0)) if words[-1] in DIGITS and len(words) > 60 else None


def _add_framed(lines: list[Line], text: str, line: Line) -> bool:
    """Add text, headings and their underlines that stand on one line as lines of their own; False where it is one."""
    found = pieces(line.words)
    for first, last in found:
        at = line.begin if first == 0 else line.start + first
        piece = make_line(text, at, line.stop if last == len(line.words) else line.start + last)
        if piece.note is not BLANK or (lines and lines[-1].note is PLAIN):
            lines.append(piece)
    return bool(found)


MOST_GLUED = 20
"""How many page lines are told apart on one line; each costs the length of the line."""


STRIPPED = " \t\f\v\xa0\ufeff\u3000\x1c\x1d\x1e\x1f\x85\u2028\u2029\0\\"
"""What may stand at the ends of a line without being part of it; the backslash is a remain of web copies."""
