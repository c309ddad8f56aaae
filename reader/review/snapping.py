"""Where a selection ends: at words, at sentences, and step by step. Offsets are code points of the text."""

from __future__ import annotations

import re

from reader.cable.regex import regex
from reader.review.annotation import Span
from reader.review.units import trimmed

MOST = 0.8
"""A selection that holds more than this share of a sentence may mean the sentence."""
END = regex(r"[.?!]+[\"'\u201d\u2019)\]]*(?=\s)")
"""What may end a sentence."""
_WORDS = """
adm amb brig capt cdr col dr e.g gen gov hon i.e inc jr lt ltd maj messrs mr mrs ms no prof rep rev sen sgt sr st u.s
u.k viz vs
"""
ABBREVIATED = frozenset(_WORDS.split())
"""Words that a full stop follows inside a sentence; so it does a single letter."""


def whole_words(text: str, start: int, end: int) -> Span:
    """The span grown to the words at its ends; punctuation and blanks stay as they are."""
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of a stretch, in order, without the white space between them; linear."""
    found: list[Span] = []
    at = start
    for match in END.finditer(text, start, end):
        if _ends(text, at, match, end):
            found.append(trimmed(text, at, match.end()))
            at = match.end()
    last = trimmed(text, at, end)
    return [*found, last] if last[0] < last[1] else found


def _ends(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a full stop ends a sentence: what follows begins with no small letter, and it abbreviates no word."""
    after = match.end()
    while after < end and text[after].isspace():
        after += 1
    if after < end and text[after].islower():
        return False
    if match[0] != ".":
        return True
    word = match.start()
    while word > start and not text[word - 1].isspace() and text[word - 1] not in "(\"'\u201c":
        word -= 1
    written = text[word : match.start()].lower()
    return len(written) > 1 and written not in ABBREVIATED if written.isalpha() or "." in written else True


def offered_sentence(text: str, within: Span, chosen: Span) -> Span | None:
    """The one sentence of a stretch that a selection means most of, but not all; None where it means none so."""
    chosen = trimmed(text, *chosen)
    for start, end in sentences(text, *within):
        if start <= chosen[0] < end:
            share = (min(chosen[1], end) - chosen[0]) / (end - start)
            inside = chosen[1] <= end
            return (start, end) if inside and share > MOST and chosen != (start, end) else None
    return None


def stepped(text: str, within: Span, offset: int, step: int, *, by_word: bool) -> int:
    """Where a boundary stands after one step to the right (1) or to the left (-1), inside a stretch.

    By words it goes to the next place where one begins or ends; white space is no place of its own.
    """
    low, high = within
    at = offset + step
    while by_word and low < at < high and not _word_edge(text, at):
        at += step
    return min(max(at, low), high)


def _word_edge(text: str, at: int) -> bool:
    """Whether a word, or a run of punctuation, begins or ends between two characters."""
    before, after = text[at - 1], text[at]
    if before.isspace() or after.isspace():
        return before.isspace() != after.isspace()
    return before.isalnum() != after.isalnum()
