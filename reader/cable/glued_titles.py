"""Headings behind the last sentence of a line, in copies that lost their line ends."""

from __future__ import annotations

from reader.cable.block_words import opens_or_closes
from reader.cable.interruptions import STRAY_CAPTIONS
from reader.cable.regex import regex

TITLE = regex(r"(?:[.!?\]][\"'\u201d)]?)(\s{1,9})((?:(?:[A-Z]\.){2,4}\s)?[A-Z][A-Z0-9 &,'/:-]{1,60})$")
"""A heading in capitals behind the end of a sentence."""
INITIAL = regex(r"\b[A-Z]$")
SMALL = r"(?:(?:of|the|and|in|for|to|on|a|an|with|but|or|not|from|by|at|as)\s){0,2}"
LARGE_WORDS = regex(
    r"(?:[a-z]{3}|[a-z]\)|[a-z]{2}[\"\u201d])[.!?][\"\u201d)]?(\s{1,2})"
    rf"(?=[A-Z](?:[\w'\u2019/-]|[,;:]?\s{SMALL}(?=[A-Z])){{3,95}}\??$)"
)
"""A heading in title case behind the end of a sentence: two words or more, without an end of their own."""
FAR = 105
REACH = 80
SERIAL = regex(r"\d{5}")


def glued_title(words: str) -> list[int] | None:
    """Where the blanks before a heading at the end of a line begin and end; None where it has none."""
    match = LARGE_WORDS.search(words, len(words) - FAR) if words[-1].isalpha() or words[-1] == "?" else None
    if match is not None and " " in words[match.end() :]:
        return [match.start(1), match.end(1)]
    match = TITLE.search(words, len(words) - REACH)
    if match is None or words[: match.start()].isupper() or SERIAL.search(match[2]):
        return None
    if INITIAL.search(words, match.start() - 1, match.start()):
        return None  # an abbreviation is not the end of a sentence
    if opens_or_closes(match[2]) or match[2].strip() in STRAY_CAPTIONS or match[2].startswith(("END ", "BEGIN ")):
        return None
    return [match.start(1), match.end(1)]
