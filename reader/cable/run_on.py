"""Body lines that hold several paragraphs, or one and a heading: copies without wrapped lines lost line ends."""

from __future__ import annotations

from itertools import pairwise

from reader.cable.block_words import opens_or_closes
from reader.cable.interruptions import STRAY_CAPTIONS
from reader.cable.lines import Line, make_line
from reader.cable.notes import BLANK, PLAIN
from reader.cable.regex import regex

LONG = 120
"""How many characters a line has at least that can be a whole paragraph; wrapped lines have some seventy."""
NUMBERED = regex(r"(?:\u00b6\s?)?(\d{1,3})[.)]")
MARKED = regex(r"[.)]\s{0,2}\((?:U|SBU|LOU|C|S|TS|SBU//?NF|C//?NF|S//?NF)\)\s")
"""What stands behind the number of a paragraph that begins in the middle of a line."""
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
ENDS = ".!?\"'\u201d)]"


def told_apart(text: str, lines: list[Line]) -> list[Line]:
    """Body lines, those cut that run on: before the next paragraph's label and mark, and before a heading."""
    for line in lines:
        if len(line.words) > LONG:
            break
    else:
        return lines
    found: list[Line] = []
    for index, line in enumerate(lines):
        number = NUMBERED.match(line.words) if len(line.words) > LONG and line.note is PLAIN else None
        if number is None:
            found.append(line)
            continue
        places = _paragraphs(line.words, int(number[1]))
        title = _title(line.words) if _labelled(lines, index + 1) else None
        found.extend(_cut(text, line, places + title if title else places))
    return found


def _paragraphs(words: str, number: int) -> list[int]:
    """Where the blanks before each further paragraph in a line begin and end; they count on from the first one."""
    places: list[int] = []
    at = 0
    while (at := words.find(f" {number + 1}", at)) >= 0:
        behind = at + 1 + len(str(number + 1))
        if words[at - 1] in ENDS or words[:at].rstrip()[-1] in ENDS:
            if MARKED.match(words, behind):
                places += [at, at + 1]
                number += 1
        at = behind
    return places


def _title(words: str) -> list[int] | None:
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


def _labelled(lines: list[Line], at: int) -> bool:
    """Whether the next line that is not blank begins with a number."""
    while at < len(lines) and lines[at].note is BLANK:
        at += 1
    return at < len(lines) and lines[at].note is PLAIN and NUMBERED.match(lines[at].words) is not None


def _cut(text: str, line: Line, places: list[int]) -> list[Line]:
    """The lines that a line is cut into; a blank one stands for the blanks between two of them."""
    if not places:
        return [line]
    ends = [line.begin, *(line.start + at for at in places), line.end]  # behind which a name may stand
    return [make_line(text, first, last) for first, last in pairwise(ends)]
