"""The REF block: how far it goes. Its entries are read when the cable's year is known."""

from __future__ import annotations

import re
from functools import partial

from reader.cable.captions import caption_name, is_handling
from reader.cable.entries import LETTER
from reader.cable.formats import recognise
from reader.cable.header import Cursor, Header, cut_for_header, step_over_page
from reader.cable.inline import BRACKETED, mark_at
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.loose import informs_consuls
from reader.cable.markings import canonical
from reader.cable.notes import BLANK, PLAIN
from reader.cable.numbering import LABEL
from reader.cable.reference_forms import CABLE
from reader.cable.regex import regex
from reader.cable.tree import Node, cover

ENTRY = regex(r"[-\s]{0,12}(?:[(\[]?\u00b6?[A-Z][)\].:]|[A-Z]\s-\s)")
LAST_MARK = regex(r"\s{1,9}(\([A-Z][A-Z/ -]{0,12}\))$")
PROSE = 36
"""How long a line is at least that may begin a text right below the block."""
LONG = 100
"""A line that is longer goes on with a block only where it begins with an entry."""
WHOLE = 400
"""A line that is longer than that can be a whole text, with the name at its end."""
HEADING_WORDS = regex(r"(?:SUMMARY|COMMENT|INTRODUCTION|BEGIN\s|ACTION\sREQUEST)", re.IGNORECASE)


def read_references_line(cursor: Cursor, header: Header, line: Line, match: re.Match[str] | None) -> bool:
    """The REF line and the lines that go on with it, to a line that is no entry; page lines inside are kept apart.

    ``match`` is None where the keyword was lost. A portion mark at the end of the block belongs to the text behind it.
    """
    behind = _prose(line, match.end() if match else 0)
    if behind is not None:
        cursor.cut(behind)
        line = cursor.lines[cursor.at]
        header.add(Kind.HEADER, Node(Kind.REFERENCES, line.start, line.end))
        cursor.at += 1
        return True
    start, end = line.start, line.end
    breaks: list[Node] = []
    cursor.at += 1
    some = match is None or line.start + match.end() < line.end
    last = line
    while cut_for_header(cursor) is not None:
        if step_over_page(cursor, breaks, partial(_behind_page, cursor.text, last)):
            continue
        following = cursor.lines[cursor.at]
        if following.note is BLANK:
            after = cursor.ahead(1)
            if after is None or not (_entry(cursor.text, after, some) or _unfinished(last, after)):
                break
            cursor.at += 1
            continue
        if following.note is not PLAIN or not _goes_on(following, last) or cursor.strange(line, following):
            break
        last = following
        some = True
        end = last.end
        cursor.at += 1
    end = _without_mark(cursor, end)
    header.add(Kind.HEADER, cover(Kind.REFERENCES, start, end, [node for node in breaks if node.end <= end]))
    return True


GLUED_TEXT = regex(
    r"(?<=\d)\.?\s{1,3}(?=(?:\((?:U|SBU|C|S|SBU//?NF|C//?NF|S//?NF)\)\s{0,3})?[A-Z][A-Za-z]*(?:\s\S+){5})"
)
"""What stands before a text that was glued behind a reference."""
SMALL_WORDS = 4
"""How many words in small letters such a text has at least: titles and remarks have fewer."""


def _prose(line: Line, at: int) -> int | None:
    """The offset at which a text begins in the line of a reference, in a copy whose line ends were lost."""
    if len(line.words) < LONG or (line.words[-1] not in ".:" and len(line.words) < WHOLE):
        return None
    cable = CABLE.search(line.words, at, at + LONG)
    prose = GLUED_TEXT.match(line.words, cable.end()) if cable else None
    if prose is None:
        return None
    words = (word.strip(",.:;") for word in line.words[prose.end() :].split())
    small = sum(word.isalpha() and word.islower() for word in words)
    return line.start + prose.end() if small >= SMALL_WORDS else None


def _without_mark(cursor: Cursor, end: int) -> int:
    """Cut the last line before a portion mark at its end; gives the end of the block."""
    last = cursor.lines[cursor.at - 1]
    tail = LAST_MARK.search(last.words[-24:]) if last.end == end else None
    if tail is None or canonical(tail[1]) is None:
        return end
    cursor.at -= 1
    cursor.cut(last.end - len(tail[1]))
    cursor.at += 1
    return cursor.lines[cursor.at - 1].end


def _behind_page(text: str, last: Line, _above: Line, line: Line) -> bool:
    """Whether the block goes on behind a page line: with an entry, or what a letter lacks."""
    return _lettered(text, line) or _unfinished(last, line)


def _lettered(text: str, line: Line) -> bool:
    """Whether a line behind a page line is a further entry: a letter, and a number."""
    return _entry(text, line, some=True) and any(c.isdigit() for c in line.words)


def _unfinished(last: Line, after: Line) -> bool:
    """Whether an entry that has no number yet goes on behind a blank line (``C. RIO``, ``DE JANEIRO 91``)."""
    letters = list(LETTER.finditer(last.words))
    if not letters or after.note is not PLAIN or any(c.isdigit() for c in last.words[letters[-1].end() :]):
        return False
    return len(after.words) < 90 and CABLE.match(after.words) is not None and _goes_on(after, last)


def _entry(text: str, line: Line, some: bool) -> bool:
    """Whether the line behind a blank one is a further entry, or the first behind an empty REF:."""
    if (
        line.note is not PLAIN
        or recognise(line.words) is not None
        or caption_name(line.words)
        or is_handling(line.words)
    ):
        return False
    if ENTRY.match(line.words) and mark_at(text, line.start, line.end) is None:
        label = LABEL.match(line.words)
        return not (label and any(c.isdigit() for c in label["digits"]))
    return not some and len(line.words) < 90 and LABEL.match(line.words) is None


def _is_prose(line: Line, last: Line) -> bool:
    """Whether a line without any figure begins a text: a long one that no letter and no open end leads on to."""
    if len(line.words) < PROSE or line.words[0].islower() or last.words.endswith((",", ";", "-", "/", " AND", ":")):
        return False
    letter = LETTER.match(line.words)
    if letter is None:
        return any(c.isdigit() for c in last.words)
    found = [(each[1] or each[2] or each[3]).upper() for each in LETTER.finditer(last.words)]
    return not found or (letter[1] or letter[2] or letter[3]).upper() <= found[-1]


def _goes_on(line: Line, last: Line) -> bool:
    """Whether a line right below another goes on with the block."""
    if recognise(line.words) is not None or is_handling(line.words) or caption_name(line.words) is not None:
        return False
    label = LABEL.match(line.words)
    if (
        label
        and any(c.isdigit() for c in label["digits"])
        and (not (behind := line.words[label.end() : label.end() + 1]) or behind.isspace() or behind == "(")
    ):
        return False
    found = BRACKETED.match(line.words)
    if found and canonical(found[1]) is not None and len(line.words) > found.end() and not ENTRY.match(line.words[:3]):
        return False
    if found and canonical(found[1]) is not None:
        if len(found[1]) > 1:
            return False
        before = chr(ord(found[1].upper()) - 1)
        letters = {(each[1] or each[2] or each[3]).upper() for each in LETTER.finditer(last.words)}
        if CABLE.search(line.words) is None and before not in letters:
            return False  # a portion mark: no cable stands behind it, and it does not count on
    if not any(c.isdigit() for c in line.words) and (_is_prose(line, last) or informs_consuls(line.words)):
        return False
    if len(line.words) >= LONG and not (ENTRY.match(line.words) and CABLE.search(line.words[:60])):
        return False
    return HEADING_WORDS.match(line.words) is None
