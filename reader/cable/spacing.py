"""Copies that have an empty line behind every line: their lines without those."""

from __future__ import annotations

from reader.cable.formats import recognise
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN
from reader.cable.regex import regex

DOUBLE_FROM = 20
"""How many lines a text has at least before its spacing is judged."""
SPACED = 3
"""So many format lines, each behind an empty one, say that a header has an empty line behind every line."""
HEADER = 80
"""How many lines of a text are looked at for that."""
LABEL_OR_MARK = regex(r"\u00b6?\s?1{1,2}\s?[.)]|\((?:U|SBU|C|S|SBU//?NF|C//?NF|S//?NF)\)\s")
"""How paragraph 1 begins, or a text without numbers."""
ROUTED = frozenset({Kind.TRANSMISSION, Kind.ROUTING})
"""The zones whose lines stand together in every other copy."""


def single_spaced(lines: list[Line]) -> list[Line]:
    """The lines of a copy that has an empty line behind every line, without those; any other text as it is.

    Such a copy shows it: hardly two lines stand together, and most of those with one empty line between are halves of a
    sentence. A longer gap is a real one and stays.
    """
    blanks = [line.note for line in lines].count(BLANK)
    if (len(lines) - 2 * blanks - 1) * 5 > len(lines) - blanks - 1:
        return lines  # were each blank line alone, too many lines would still stand together
    gaps: list[int] = []
    halves = 0
    before: Line | None = None
    blank = 0
    for line in lines:
        if line.note is BLANK:
            blank += 1
            continue
        if before is not None:
            gaps.append(blank)
            if blank == 1 and before.words[-1] not in ".:!?" and len(before.words) > 40:
                halves += 1
        before, blank = line, 0
    single = gaps.count(1)
    if len(gaps) < DOUBLE_FROM or gaps.count(0) * 5 > len(gaps) or single * 2 < len(gaps) or halves * 3 < single:
        return _single_spaced_header(lines)
    return _without_single_gaps(lines)


def _single_spaced_header(lines: list[Line]) -> list[Line]:
    """The lines of a text whose header alone shows that every line has an empty one behind it, without those in it.

    Where lines are whole paragraphs nothing else shows it. Up to the subject the empty lines go; up to paragraph 1
    where longer gaps show that those had been empty before.
    """
    spaced, longer, subject, before = 0, False, 0, -1
    end = 0
    for index, line in enumerate(lines[:HEADER]):
        if line.note is not PLAIN:
            continue
        match = LABEL_OR_MARK.match(line.words)
        if match is not None:
            end = index
            break
        found = recognise(line.words)
        if found is not None and before >= 0 and found[0].zone in ROUTED:
            if index - before == 1:
                return lines
            spaced += index - before == 2
        longer = longer or (before >= 0 and index - before > 2)
        if found is not None and found[0].kind is Kind.SUBJECT:
            subject = subject or index
        before = index
    if spaced < SPACED:
        return lines
    end = end if longer and end else subject
    return [*_without_single_gaps(lines[:end]), *lines[end:]] if end else lines


def _without_single_gaps(lines: list[Line]) -> list[Line]:
    kept: list[Line] = []
    for index, line in enumerate(lines):
        alone = line.note is BLANK and 0 < index < len(lines) - 1
        if not (alone and lines[index - 1].note is not BLANK and lines[index + 1].note is not BLANK):
            kept.append(line)
    return kept
