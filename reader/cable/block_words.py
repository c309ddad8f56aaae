"""The words that open and close blocks, and a block's text without them.

Source: openers and closers counted in 1,295 public cables (972 closed summaries, 437 comments, 468 notes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.cable.places import Places
from reader.cable.regex import Regex, regex
from reader.cable.values import BlockKind

NOUNS = {
    "SUMMARY": BlockKind.SUMMARY,
    "SUMMAY": BlockKind.SUMMARY,
    "INTRODUCTION": BlockKind.SUMMARY,
    "COMMENT": BlockKind.COMMENT,
    "COMMENTS": BlockKind.COMMENT,
    "NOTE": BlockKind.NOTE,
    "TEXT": BlockKind.TEXT,
    "POINTS": BlockKind.TEXT,
    "TRANSLATION": BlockKind.TEXT,
    "PRESS RELEASE": BlockKind.TEXT,
    "STATEMENT": BlockKind.TEXT,
    "LETTER": BlockKind.TEXT,
    "ARTICLE": BlockKind.TEXT,
    "NON-PAPER": BlockKind.TEXT,
    "NONPAPER": BlockKind.TEXT,
    "QUOTE": BlockKind.QUOTE,
    "ACTION REQUEST": BlockKind.ACTION_REQUEST,
    "ACTION": BlockKind.ACTION_REQUEST,
}
WHOSE = (
    r"(?i:(?:EXECUTIVE|EMBASSY|POST|MISSION|CONSULATE|BIO|UNOFFICIAL|OFFICIAL|INFORMAL|DRAFT|FINAL|FULL"
    r"|[A-Z-]{3,14}(?=\s{1,3}TEXT\b))\s{1,3})?"
)
NOUN = r"((?i:PRESS\s{1,3}RELEASE)|[A-Za-z-]{4,12})"
BESIDE = r"(?i:\s{0,2}(?:AND|/|&)\s{0,2}[A-Z]{3,12}(?:\sREQUEST)?)?"
"""The second noun of ``SUMMARY AND ACTION REQUEST``."""
AT_HEAD = r"[(\[/-]{0,2}\s?(?i:BEGIN\s{1,3})?" + WHOSE
BEHIND_NOUN = r"\b" + BESIDE + r"(?i:\s\(?CONT(?:INUED|'D)?\)?)?(?:\s?(?::|\.|--|$)|\s-{1,2}(?=\s))"
OPENER = regex(AT_HEAD + r"(?i:(SUMMA?R?Y|COMMENTS?|NOTE|ACTION\sREQUEST(?:ED)?))" + BEHIND_NOUN)
"""How the words of a paragraph open a block."""
CONTINUED = regex(AT_HEAD + r"(?i:SUMMARY|COMMENTS?)\s\(?(?i:CONT(?:INUED|'D|INUES)?)\b")
"""How the words of a paragraph go on with a block that is open."""
READ_OPENER = regex(AT_HEAD + r"(?i:(SUMMA?R?Y|COMMENTS?|INTRODUCTION))(?:" + BEHIND_NOUN + r"|(?=\s[A-Z]))")
BRACKETED_OPENER = regex(r"[(\[]\s?(?:[A-Z][A-Za-z]{2,12}\s)?(?i:(NOTE|COMMENT))\s?(?:[:\-]|\.\s)")
INNER_OPENER = regex(rf"\s(?<=[.!?)\"'\u201d]\s)\s{{0,8}}(?={WHOSE}(Comment|COMMENT|Note|NOTE)\s?:\s)")
"""Where a block opens in the middle of a paragraph, behind a sentence."""
BEGIN = regex(rf"(?:B(?:EGIN|egin)|(?<=[(\[])begin)\s{{1,3}}{WHOSE}{NOUN}")
END = regex(
    rf"(?:E(?:ND|nd)|(?<=[(\[])end|(?<=[.!?\"\u201d]\s)end)\s{{1,120}}(?i:OF\s{{1,3}})?{WHOSE}{NOUN}{BESIDE}[.:)\]]{{0,2}}"
)
"""How a block closes; a page line, read as blanks, may stand behind its first word."""
ANNOUNCED = regex(r"\bTEXT(?:\s{1,3}(?:FOLLOWS|OF\s[^:.]{1,60}))?\)?:|\bFOLLOWS:", re.IGNORECASE)
"""What stands before a text that is closed in words and was not opened in such: ``Text follows:``."""
LONGEST_END = 300
"""Within how many characters at its end a block has its closer."""
CLOSING = ("END", "End", "end")
OPENING = ("BEGIN", "Begin", "begin")
"""How their first words are spelled."""
HEADING = regex(
    rf"(?:[IVX\d]{{1,4}}\.\s)?{WHOSE}(?i:(SUMMARY|COMMENTS?|INTRODUCTION|ACTION\sREQUEST(?:ED)?))\b",
)


def beginnings(text: str, places: Places, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where ``BEGIN`` and a noun stand between two offsets, in order."""
    found = places.of("begin", start, end)
    return _behind(OPENING, BEGIN, text, found, end) if found else iter(())


def endings(text: str, places: Places, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where ``END`` and a noun stand between two offsets, in order."""
    found = places.of("end", start, end)
    return _behind(CLOSING, END, text, found, end) if found else iter(())


def _behind(words: tuple[str, ...], pattern: Regex, text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
    """The matches that begin with a spelling of a word at one of its places, a blank behind it."""
    length = len(words[0])
    low = dict.fromkeys(words, 0)
    for at in places:
        if not text[at + length : at + length + 1].isspace():
            continue
        word = text[at : at + length]
        if word in low and at >= low[word]:
            match = pattern.match(text, at, end)
            if match:
                low[word] = match.end()
                yield match


def opener(text: str, start: int, end: int) -> re.Match[str] | None:
    """How the words between two offsets open a block; its noun, which most have not, is looked for first."""
    head = text[start:end].upper()
    named = "SUM" in head or "COMMENT" in head or "NOTE" in head or "ACTION" in head
    return OPENER.match(text, start, end) if named else None


def kind_of(noun: str) -> BlockKind | None:
    """The kind of block that a noun names, or None."""
    upper = " ".join(noun.upper().split())
    return NOUNS.get(upper) or NOUNS.get(upper.removesuffix("ED"))


def opens_or_closes(words: str) -> bool:
    """Whether a line begins with ``BEGIN`` or ``END`` and the noun of a block."""
    words = words.lstrip("/([-* ").upper()
    match = BEGIN.match(words) or END.match(words)
    return match is not None and kind_of(match[1]) is not None


def opens_text(words: str) -> bool:
    """Whether a line right below a subject begins the text: with a summary and what follows it (``SUMMARY - ...``)."""
    match = READ_OPENER.match(words)
    return (match is not None and words[match.end() - 1] in ":.-") or words.upper().startswith("BEGIN SUMMARY")


def without_words(text: str, kind: BlockKind) -> str:
    """A block's text, lines joined, without what opens and closes it, brackets around the whole included."""
    bracketed = text[:1] in ("(", "[")
    opener = READ_OPENER.match(text)
    if opener and kind_of(opener[1]) is kind:
        text = text[opener.end() :]
    for match in END.finditer(text, max(len(text) - LONGEST_END, 0)):
        if kind_of(match[1]) is kind and not text[match.end() :].strip(" .:)]\"'\u201d"):
            text = text[: match.start()].rstrip().rstrip("([")
            break
    text = text.strip()
    if bracketed and text.count(")") + text.count("]") > text.count("(") + text.count("["):
        text = text.rstrip(".").removesuffix(")").removesuffix("]").rstrip()
    return text


def quoted_stretches(text: str, places: Places, start: int, end: int) -> list[tuple[int, int]]:
    """The quoted texts between two offsets that are opened and closed in words, the outermost only."""
    found: list[tuple[int, int]] = []
    begun: int | None = None
    events = [(match.start(), True, match) for match in beginnings(text, places, start, end)]
    if not events:
        return found
    events += [(match.start(), False, match) for match in endings(text, places, start, end)]
    for at, begins, match in sorted(events, key=lambda event: event[0]):
        if kind_of(match[1]) not in (BlockKind.TEXT, BlockKind.QUOTE):
            continue
        if begins:
            begun = at if begun is None else begun
        elif begun is not None:
            found.append((begun, at))
            begun = None
    return found
