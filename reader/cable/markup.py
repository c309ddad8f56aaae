"""Markup of saved web pages: the tags around a line, and the preformatted stretches in which a page keeps a cable."""

from __future__ import annotations

import re

from reader.cable.regex import regex

NAMES = (
    r"a|abbr|b|blockquote|body|br|center|code|div|em|font|form|h[1-6]|head|hr|html|i|img|input|li|link|meta|ol|p|pre"
    r"|script|small|span|strong|style|table|tbody|td|th|thead|title|tr|tt|u|ul"
)
TAG = regex(rf"<(?:/?(?:{NAMES})(?:[\s/][^<>]{{0,400}})?|!--[^<>]{{0,400}}--|!DOCTYPE[^<>]{{0,200}})>", re.IGNORECASE)
PERMALINK = regex(r"\u00b6\s?</a>", re.IGNORECASE)
"""The sign that some pages put before a paragraph as a link to it."""
PREFORMATTED = regex(r"<pre(?:\s[^<>]{0,400})?>|</pre>", re.IGNORECASE)


BLANKS = regex(r"\s*")


def tags_at_ends(words: str) -> tuple[int, int]:
    """How many characters of markup stand at the beginning and at the end of a line's words."""
    at = 0
    while match := TAG.match(words, at):
        link = PERMALINK.match(words, match.end())
        blanks = BLANKS.match(words, link.end() if link else match.end())
        at = blanks.end() if blanks else match.end()
    end = len(words)
    while end > at and words[end - 1] == ">":
        opening = words.rfind("<", at, end)
        if opening < 0 or TAG.fullmatch(words, opening, end) is None:
            break
        end = opening
        while end > at and words[end - 1].isspace():
            end -= 1
    return at, len(words) - end


def outside(text: str) -> list[tuple[int, int]]:
    """The stretches of a page that stand outside its preformatted texts; none where it has no such texts."""
    found: list[tuple[int, int]] = []
    at: int | None = 0
    for match in PREFORMATTED.finditer(text):
        if match[0][1] == "/":
            at = match.end() if at is None else at
        elif at is not None:
            found.append((at, match.start()))
            at = None
    if not found:
        return []
    return found if at is None else [*found, (at, len(text))]
