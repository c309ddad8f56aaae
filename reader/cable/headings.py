"""Which of the unnumbered pieces of a body are headings.

A heading is short, ends without a full stop, and stands before a paragraph: underlined (also over a blank line), or
alone between blank lines right before a label.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.cable.block_words import beginnings, endings, kind_of, opens_or_closes
from reader.cable.inline import mark_at
from reader.cable.lines import Line
from reader.cable.notes import BLANK, Note
from reader.cable.places import Places
from reader.cable.regex import regex
from reader.cable.values import BlockKind

if TYPE_CHECKING:
    from reader.cable.body import Chunk

LONGEST = 100
MOST_LINES = 3
GAPS = regex(r"\S(?: {3,}|\t)\S")
BULLET = regex(r"[-*\u2022\u2010\u2013\u2014>]|o\s|\(?[a-zA-Z0-9]{1,2}[.)]\s|[ivx]{1,4}[.)]\s")
NOT_HEADINGS = regex(r"(?:UN)?QUOTE\b|DEAR\s|TEXT\s(?:OF|FOLLOWS)", re.IGNORECASE)
SENTENCE = regex(r"[a-z]{3}\.\s{1,2}[A-Z]")
DAY = regex(
    r"(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,?\s{1,3})?"
    r"(?:(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?\s{1,3}\d{1,2}|\d{1,2}\s{1,3}[A-Z]{3,9})(?:,?\s{1,3}\d{4})?:?$",
    re.IGNORECASE,
)
"""A day: ``Tuesday, June 24``."""
CLOCK = regex(r"(?:[01]\d|2[0-3]):?[0-5]\d(?:\s|-)")
TITLE = regex(r"[A-Z][A-Z0-9 ,.&/():'-]{7,}$")
CENTRE = 24
"""How far at least a line is indented that stands in the middle of a page."""
ENDS_SENTENCE = (".", "!", "?", ":", '"', "\u201d", ")", "'", "\u2019")


def heading_chunks(text: str, chunks: list[Chunk], rest: list[Line], numbered: bool) -> set[int]:
    """The indexes of the chunks that are headings."""
    found: set[int] = set()
    for index in range(len(chunks) - 1, -1, -1):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        after = following.before if following else rest
        chunk = chunks[index]
        previous = chunks[index - 1] if index else None
        if chunk.label is None and following is None and _left_over(text, chunk, previous):
            found.add(index)
        if chunk.label is not None or following is None or not _shape(text, chunk):
            continue
        if previous is not None and CLOCK.match(chunk.lines[0].words) and CLOCK.match(previous.lines[0].words):
            continue  # an hour of a schedule
        ruled = _ruled(after) and not (index + 1 in found and _overlines(after, following, chunks, index + 2, rest))
        begins = following.label is not None or index + 1 in found or _marked(text, following)
        if _marked(text, chunk) and not ruled and following.label is None:
            continue  # as likely a short portion
        if (
            chunk.squeezed
            or (begins and (ruled or _alone(chunk, previous, after)))
            or (ruled and not begins and _before_prose(following, previous, numbered))
            or (not numbered and not begins and _stands_out(chunk, following, previous, after))
            or (not numbered and (_is_day(chunk, after) or _centred(chunk, following)))
        ):
            found.add(index)
    return found


QUOTED = (BlockKind.TEXT, BlockKind.QUOTE)


def quoted_chunks(text: str, places: Places, chunks: list[Chunk]) -> set[int]:
    """The indexes of the chunks of a numbered text that go on with a text that a paragraph quotes: its own headings.

    A text that is not closed goes on to the next label; a heading right before that is the label's.
    """
    found: set[int] = set()
    starts = [chunk.start for chunk in chunks]
    labels = [index for index, chunk in enumerate(chunks) if chunk.label is not None]
    reached = -1
    for match in beginnings(text, places, starts[0], chunks[-1].end):
        first = bisect_right(starts, match.start()) - 1
        if first <= reached or kind_of(match[1]) not in QUOTED:
            continue
        following = bisect_right(labels, first)
        last = (labels[following] if following < len(labels) else len(chunks)) - 1
        closers = endings(text, places, match.end(), chunks[last].end)
        close = next((each.start() for each in closers if kind_of(each[1]) in QUOTED), None)
        reached = last if close is None else bisect_right(starts, close) - 1
        found.update(range(first + 1, reached if close is None else reached + 1))
    return found


def may_head(above: Line, line: Line, between: list[Line], tight: bool) -> bool:
    """Whether a line right below the end of a sentence may head the paragraph behind it, though no blank line says so.

    ``between`` is what stands between the line and that paragraph; ``tight`` says that this copy has no blank lines
    between its paragraphs: in any other one only an underline makes it one.
    """
    words = line.words
    if len(words) > SHORT or words[-1] in STOPS or not (words[0].isupper() or words[0] in '"\u201c'):
        return False
    if ". " in words or (above is not line and not above.words.endswith(SENTENCE_ENDS)):
        return False
    ruled = any(each.note is Note.RULE for each in between)
    return ruled or (tight and not any(each.note is BLANK for each in between))


SHORT = 60
STOPS = ".;,"
SENTENCE_ENDS = (".", "!", "?", '"', ")", "\u201d", "&quot;")


def _shape(text: str, chunk: Chunk) -> bool:
    """Whether a chunk can be a heading by its words; a portion mark before them does not count."""
    if len(chunk.lines) > MOST_LINES:
        return False
    words = chunk.lines[-1].words
    if any(len(line.words) > LONGEST or _has_gap(line.words) for line in chunk.lines):
        return False
    if words.endswith((";", ",")) or (words.endswith(".") and not words.endswith("...")):
        return False
    first = chunk.lines[0].words
    mark = mark_at(text, chunk.start, chunk.end)
    if mark is not None and len(first) > mark.end - mark.start:
        first = first[mark.end - mark.start :].lstrip()
    whole = " ".join([line.words for line in chunk.lines])
    if "." in whole and SENTENCE.search(whole):
        return False
    if whole.endswith(":") and sum(len(word) > 3 and word.islower() for word in whole[:-1].split()) > 3:
        return False  # a sentence that announces a list
    if first[0].islower() or BULLET.match(first) or NOT_HEADINGS.match(first) or opens_or_closes(first):
        return False
    if any(opens_or_closes(line.words) for line in chunk.lines[1:]):
        return False
    return any(map(str.isalpha, first))


def _has_gap(words: str) -> bool:
    """Whether a line has a gap as in a table."""
    return ("   " in words or "\t" in words) and GAPS.search(words) is not None


def _ruled(lines: list[Line]) -> bool:
    """Whether an underline stands below, blank and page lines left out."""
    for line in lines:
        if line.note is Note.RULE:
            return True
        if line.note is not BLANK and line.note is not Note.PAGE:
            return False
    return False


def _overlines(lines: list[Line], following: Chunk, chunks: list[Chunk], behind: int, rest: list[Line]) -> bool:
    """Whether the only rule of some lines, apart from what is above it, frames the heading below it with another."""
    if [line.note for line in lines].count(Note.RULE) != 1 or lines[-1].note is not Note.RULE or len(lines) < 2:
        return False
    below = chunks[behind].before if behind < len(chunks) else rest
    return bool(below) and below[0].note is Note.RULE and len(following.lines) <= MOST_LINES


def _marked(text: str, chunk: Chunk) -> bool:
    return mark_at(text, chunk.start, chunk.end) is not None


def _alone(chunk: Chunk, previous: Chunk | None, after: list[Line]) -> bool:
    """Whether a chunk stands alone between blank lines, behind a text that had ended."""
    if not any(line.note is BLANK for line in after) or len(chunk.lines) > 2:
        return False
    if previous is None:
        return True
    if not any(line.note is BLANK for line in chunk.before):
        return any(line.note in (Note.PAGE, Note.FURNITURE, Note.RULE) for line in chunk.before)
    if previous.lines[-1].words.endswith(":"):
        return False  # what a list's title announces
    return _ended(previous) or len(previous.lines[-1].words) > 40 or previous.label is not None


def _left_over(text: str, chunk: Chunk, previous: Chunk | None) -> bool:
    """Whether the last line of a text is a heading whose text was cut off: in capitals, below prose that is not."""
    if previous is None or len(chunk.lines) > 1 or not any(line.note is BLANK for line in chunk.before):
        return False
    words = chunk.lines[0].words
    prose = " ".join(line.words for line in previous.lines)
    return words.isupper() and " " in words and not prose.isupper() and _ended(previous) and _shape(text, chunk)


def _ended(chunk: Chunk) -> bool:
    return chunk.lines[-1].words.endswith(ENDS_SENTENCE)


def _before_prose(following: Chunk, previous: Chunk | None, numbered: bool) -> bool:
    """Whether an underlined chunk stands before running text; in a numbered text a table's head does not."""
    prose = len(following.lines) >= 2 or len(following.lines[0].words) > 60
    if _has_gap(following.lines[0].words):
        return False
    return prose and (previous is None or _ended(previous) or not numbered)


def _is_day(chunk: Chunk, after: list[Line]) -> bool:
    """Whether a chunk is nothing but a day alone between blank lines, as schedules have above what happens on it."""
    if len(chunk.lines) > 1 or not (chunk.before and chunk.before[-1].note is BLANK):
        return False
    return bool(after) and after[0].note is BLANK and DAY.match(chunk.lines[0].words) is not None


def _centred(chunk: Chunk, following: Chunk) -> bool:
    """Whether a chunk is a title in capitals in the middle of the page, and what follows is not."""
    indents = [line.start - line.begin for line in chunk.lines]
    if min(indents) < CENTRE or following.lines[0].start - following.lines[0].begin > min(indents) // 2:
        return False
    return TITLE.match(chunk.lines[0].words) is not None


def _stands_out(chunk: Chunk, following: Chunk, previous: Chunk | None, after: list[Line]) -> bool:
    """In a text without numbers: a short line in capitals or title case before a longer piece of prose."""
    words = chunk.lines[0].words
    if len(chunk.lines) > 1 or len(words) > 70 or not any(line.note is BLANK for line in after):
        return False
    if len(following.lines) < 2 and len(following.lines[0].words) < 80:
        return False
    if previous is not None and not _ended(previous):
        return False
    large = [word for word in words.split() if word[0].isalpha() and len(word) > 3]
    return bool(large) and all(word[0].isupper() for word in large)
