"""The lines of a body that may begin a numbered paragraph, and what speaks against each."""

from __future__ import annotations

from reader.cable import inline
from reader.cable.block_words import quoted_stretches
from reader.cable.inline import ENTIRE_BEGINS
from reader.cable.interruptions import interrupting
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN
from reader.cable.numbering import BARE_LABEL, DROP_BARE, LABEL, Candidate, read_numbers
from reader.cable.places import Places
from reader.cable.regex import regex


def counts_paragraphs(text: str, lines: list[Line]) -> bool:
    """Whether some lines hold at least two numbered paragraphs."""
    if not lines:
        return False
    places = Places(text, lines[0].begin, lines[-1].stop)
    return len(read_numbers(candidates(text, lines, interrupting(lines, {}), places))) > 1


ALONE = regex(r"\u00b6?\s?\d{1,2}[.)]$")
"""A label with nothing behind it."""
ALONE_AT_MOST = 6
"""How many characters it has at most."""


def joined_to_labels(lines: list[Line]) -> list[Line]:
    """Body lines without the blank ones between a label that stands alone and the text that it numbers."""
    apart = [
        at + 1
        for at in range(len(lines) - 2)
        if lines[at + 1].note is BLANK
        and len(lines[at].words) < ALONE_AT_MOST
        and ALONE.match(lines[at].words)
        and lines[at + 2].note is PLAIN
        and not LABEL.match(lines[at + 2].words)
    ]
    return [line for at, line in enumerate(lines) if at not in apart] if apart else lines


def candidates(text: str, lines: list[Line], apart: list[bool], places: Places) -> list[Candidate]:
    """The candidates among some lines, each weighed: what dropping it costs, and what it stands behind.

    ``apart`` says of each line whether it stands between the lines of the text without being part of it.
    """
    found: list[Candidate] = []
    separate, headed = True, False
    previous = ""
    entire = bool(lines and places.of("entire", lines[0].begin, lines[-1].stop))
    for index, line in enumerate(lines):
        if apart[index]:
            separate = separate or line.note is not PLAIN
            continue
        words = line.words
        first, candidate = words[0], None
        if first in BEGINS or (first > ASCII and first.isdecimal()):
            if entire or first not in LETTERS or not words[1:2].isalpha():
                candidate = label_at(text, line, index)
        if separate:
            if candidate is None:
                candidate = _bare(line, index)
            if candidate is not None:
                candidate.separate, candidate.headed = True, headed
            headed = len(words) < 90 and words[-1] not in ".;,"
            separate = False
        else:
            headed = False
            if (
                candidate is not None
                and previous[-1:] not in ".!?:)\"'"
                and not (candidate.pilcrow or candidate.marked)
            ):
                candidate.drop = 0.5
        if candidate is not None:
            if candidate.bare:
                candidate.drop = DROP_BARE
            found.append(candidate)
        previous = words
    dotted = [candidate for candidate in found if candidate.marked or not candidate.written.startswith("(")]
    found = _unquoted(text, lines, dotted or found, places)
    return _weighed(found)


def _unquoted(text: str, lines: list[Line], found: list[Candidate], places: Places) -> list[Candidate]:
    """The candidates without those of a quoted text that counts for itself and does not go on from outside."""
    kept: list[Candidate] = []
    at = 0
    for start, end in quoted_stretches(text, places, lines[0].begin, lines[-1].stop) if found else ():
        while at < len(found) and found[at].start < start:
            kept.append(found[at])
            at += 1
        first = at
        while at < len(found) and found[at].start < end:
            at += 1
        if not kept or (first < at and found[first].follows(kept[-1])):
            kept.extend(found[first:at])
    return kept + found[at:]


def _weighed(found: list[Candidate]) -> list[Candidate]:
    """Labels unlike most of the others are cheap to drop: without a mark in running lines, or closed another way."""
    closing = [candidate.written[-1] for candidate in found if not candidate.bare]
    for candidate in found:
        if candidate.bare:
            continue
        if candidate.written[-1] != closing[0] and closing.count(closing[0]) > 1:
            candidate.drop = 0.4
    marked = sum(candidate.marked for candidate in found)
    if marked * 2 >= len(found):
        for candidate in found:
            if not candidate.marked and not candidate.separate and not candidate.bare:
                candidate.drop = 0.5
            elif not candidate.marked and candidate.drop is None:
                candidate.drop = 3.0
    return found


ASCII = "\x7f"
BEGINS = frozenset("0123456789([\u00b6\u00c2\ufffd?&\x14\u00a6\u00a7qPlIO" + ENTIRE_BEGINS)
"""How a line that may begin with a label begins, or with a digit that is not ASCII; a mark may stand before it."""
LETTERS = frozenset("qPlIO" + ENTIRE_BEGINS)
"""Those of them that begin words: a letter behind one begins no label, only a mark for the entire text."""


def label_at(text: str, line: Line, index: int = 0) -> Candidate | None:
    """The label that a line begins with, alone or behind a mark; None where it begins with none."""
    begin, end = line.start, line.end
    first = line.words[0]
    if first not in BEGINS and not first.isdecimal():
        return None
    before = None if first.isdecimal() else inline.mark_at(text, begin, end)
    start = begin if before is None else skip_blanks(text, before.end, end)
    match = LABEL.match(line.words, start - begin)
    if match is None:
        return None
    pilcrow, opened, number, through, closed = match.groups()
    letter = number in LETTERS_FOR_DIGITS and not pilcrow
    if (opened and not closed) or (letter and (number == "O" or before is not None or not closed)):
        return None
    after = begin + match.end()
    behind = text[after : after + 1]
    if behind and not (behind.isspace() or behind in "(\"'\u201c[" or behind.isupper()):
        return None
    at = skip_blanks(text, after, end)
    marked = before is not None
    if not marked and text[at : at + 1] in inline.MARK_BEGINS:
        marked = (inline.mark_at(text, at, end) or inline.half_mark_at(text, at, end)) is not None
    if letter and not marked:
        return None
    last = int(through) if through else None
    drop = DROP_LETTER[number] if letter else None
    return Candidate(index, start, after, match[0].strip(), number, last, bool(pilcrow), marked, False, drop=drop)


DROP_LETTER = {"l": 1.0, "I": 0.4}
"""What it costs to drop a label that holds no digit: ``I. (U)``, a Roman number, counts only where 2 follows."""
LETTERS_FOR_DIGITS = frozenset("lIO")
"""What a label may have for its number that holds no digit at all."""
LONG = 40
"""How long a line is at least whose first figure may be a label without a full stop."""


def _bare(line: Line, index: int) -> Candidate | None:
    """The candidate of a line that begins with a number and nothing behind it."""
    if len(line.words) < LONG or not (line.words[0].isdigit() or line.words[0] == "\u00b6"):
        return None
    match = BARE_LABEL.match(line.words)
    if match is None:
        return None
    end = line.start + match.end()
    return Candidate(
        index, line.start, end, match[0], match["digits"], None, bool(match["pilcrow"]), False, True, bare=True
    )


BLANKS = " \t\xa0"


def skip_blanks(text: str, at: int, end: int) -> int:
    """The offset behind the blanks at an offset."""
    while at < end and text[at] in BLANKS:
        at += 1
    return at
