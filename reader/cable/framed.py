"""Headings in copies that lost their line ends: with an underline, or between two rules, behind the text on a line."""

from __future__ import annotations

from itertools import pairwise

from reader.cable.regex import regex

FRAMING = frozenset("-=*_>")
"""The last character of lines with a frame or a tag behind their words."""
FRAMES = ("---", "===", "***", "___", "- -", "= =", "* *", "_ _")
"""How a line ends that may have a rule behind its words."""
FRAMED_BEHIND = regex(
    r"(?<=[.!?:)\]\"'])(\s{1,9}(?:[-=*_]{3,90}(?:\s[-=*_]{1,40})?|(?:[-=*_]\s){2,60}[-=*_])\s{0,9})([^-=*_\s](?:[^-=*_]|(?<=\w)-(?=\w)){0,98})$"
)
"""A heading between two rules that was glued behind the end of a sentence."""
RULE_INSIDE = regex(r"\s[-=*_](?:[-=*_]{2}|\s[-=*_]\s[-=*_])")
"""What is in each of them; far quicker to look for, as it begins with a blank."""
FRAMED = regex(r"([-=*_]{3,90}\s{0,9})?([^-=*_\s].{0,88})$")
"""A line that is a heading with its underline."""
TITLE_BEHIND = regex(
    r"(?:[.!?\]][\"'\u201d\u2019)]?|[-=*_]{3}|[-=*_]\s[-=*_]\s[-=*_]|\bE(?:ND|nd)\s(?i:SUMMARY|COMMENT|NOTE))(\s{1,9})"
    r"(?=[A-Z0-9\"'\u201c(])"
)
"""What stands before a heading that has nothing but an underline: the end of a sentence or block, or another rule."""
RULE = "-=*_"
INITIAL = regex(r"\b[A-Z]\.$")
PAGE_BEHIND = regex(r"\s{1,9}(?=[A-Z][A-Z .'-]{1,9}\s{1,3}\d{8}\s{1,3}\d{3}(?:\.\d{1,2})?\s{1,2}OF\s{1,2}\d{3}$)")
"""What stands before a page line between a heading and its underline."""
TITLE = 61
"""How long such a heading is at most."""
REACH = 110
"""How far before an underline a heading and a page line are looked for."""
MOST_HEADINGS = 4
"""How many headings are told apart at the end of one line."""


def cuts(words: str) -> list[int]:
    """Where a line with a rule behind its words falls into text, rules and headings; empty where it does not."""
    head = words.rstrip(RULE + " ")
    match = FRAMED_BEHIND.search(head) if RULE_INSIDE.search(head) else None
    if match is not None:
        places = [match.start(1), match.start(2), len(head)]
        return places if _is_title(match[2]) else []
    places = _underlined(words, len(head))
    if places and places[0] > 0:
        return places
    match = FRAMED.match(head)
    if match is None or not _is_title(match[2]):
        return []
    return [match.start(2), len(head)] if match.start(2) else [len(head)]


def _is_title(words: str) -> bool:
    return "   " not in words and any(map(str.isalpha, words))


def _underlined(words: str, end: int) -> list[int]:
    """The places at which headings behind a sentence begin and end, each with nothing but a rule behind it."""
    places: list[int] = []
    stop = len(words)
    for _ in range(MOST_HEADINGS):
        page = PAGE_BEHIND.search(words, max(end - 40, 0), end)
        tail = [page.end(), end] if page else [end]
        title = _title(words, page.start() if page else end, stop - end)
        if title is None or (places and words[title[0] - 1] not in RULE):
            break  # above a heading between two rules stands the end of the text
        places[:0] = [title[0], title[1], *tail]
        stop = title[0]
        end = len(words[:stop].rstrip(RULE + " "))
        if end == len(words[:stop].rstrip()):
            break
    else:
        return places
    return [end, *places] if places and end < len(words[:stop].rstrip()) else places


def _title(words: str, end: int, underline: int) -> tuple[int, int] | None:
    """Where the blanks before a heading start and end that ends at a place and has an underline of about its length."""
    found = None
    for match in TITLE_BEHIND.finditer(words, max(end - REACH, 0), end):
        if not INITIAL.search(words, max(match.start() - 2, 0), match.start() + 1):
            found = match
    if found is None:
        return None
    title = words[found.end() : end]
    if not 2 <= len(title) <= TITLE or not _is_title(title) or title[-1] in ".;,":
        return None
    return (found.start(1), found.end()) if len(title) * 4 <= underline * 5 <= len(title) * 10 + 40 else None


def pieces(words: str) -> list[tuple[int, int]]:
    """The stretches of such a line, in order; empty where it is one."""
    places = cuts(words)
    return [*pairwise([0, *places, len(words)])] if places else []
