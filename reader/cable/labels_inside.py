"""Labels of paragraphs in the middle of a line, in copies that lost their line ends.

A label with a mark behind the end of a sentence is sure where it counts on. One without a mark may be that of a list:
it counts where the numbering goes on behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice

from reader.cable.glued_titles import glued_title
from reader.cable.record import record
from reader.cable.regex import regex

MARKED = regex(r"\s?[.)]\s{0,4}\((?:U|SBU|LOU|C|S|TS|SBU//?NF|C//?NF|S//?NF)\)\s")
"""What stands behind the number of a paragraph that has a mark."""
BARE = regex(r"\s?\.\s{0,4}(?=[A-Z\"'\u201c(]|[a-z]{3,12}:)")
"""What stands behind the number of one that has none."""
ENDS = ".!?\"'\u201d)]"
RULES = frozenset("-=*_ ")
OTHER_ENDS = regex(r"(?:\d\sOF\s\d{3}|ENTIRE\sTEXT|END\s(?:SUMMARY|COMMENT|NOTE))$", re.IGNORECASE)
NEAR = 200
"""How far before a label the end of a sentence is looked for."""
SHORT = regex(
    r"\b(?:[A-Za-z]|NOS?|ART|PARAS?|SECS?|VOL|REFS?|FIGS?|APT|PP|JAN|FEB|MAR|APR|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC"
    r"|ST|MR|MRS|DR)\.$",
    re.IGNORECASE,
)
"""What ends with a full stop without ending a sentence."""
LABEL = regex(r"(?<!\S)\u00b6?(\d{1,3})(?=\s?[.)])")
FIRST = regex(r"(?:^|\s)\u00b6?1\s?[.)]\s")

FIRST_INSIDE = regex(r"(?<=\s)(\u00b6?)\s?1\s?[.)]\s{0,9}(?=[A-Z\"'(])")
SECOND_INSIDE = regex(r"[.?!\"')]\s{1,9}\u00b6?2\s?[.)]\s{0,4}(?=[A-Z\"'(])")
"""Paragraphs 1 and 2 without a mark in a long line."""
TRIED = 4
"""How many labels are looked at before none of them is taken for that of paragraph 1."""


@record
class Inside:
    """A label in a line: its number, where it stands among the words, and whether a mark follows."""

    number: int
    start: int
    end: int
    marked: bool
    linked: bool = False
    """Whether a web page's pilcrow stands before it: a line began there."""

    @property
    def sure(self) -> bool:
        """Whether it can be nothing but a paragraph's."""
        return self.marked or self.linked


def labels_inside(words: str, number: int, labelled: bool, following: Callable[[], int | None]) -> list[Inside]:
    """The labels in the middle of a line that count on from a number.

    ``labelled`` says whether that is the number of the line's own label; ``following`` gives the number that the next
    line begins with that begins with one.
    """
    if f"{number + 1}." not in words and f"{number + 1})" not in words:
        return []
    there = _by_number(words)
    found: list[Inside] = []
    at = 0
    while (label := _next(words, there.get(number + 1, ()), at)) is not None:
        found.append(label)
        number += 1
        at = label.end
    sure = len(found)
    while sure and not found[sure - 1].sure:
        sure -= 1
    if sure == len(found) or _counts(words, found, sure, labelled, following):
        return found
    return found[:sure]


def _by_number(words: str) -> dict[int, list[Inside]]:
    """What may be labels in the middle of a line, by their numbers, in order."""
    found: dict[int, list[Inside]] = {}
    for match in LABEL.finditer(words, 1):
        marked = MARKED.match(words, match.end(1)) is not None
        linked = words[match.start()] == "\u00b6"
        if marked or BARE.match(words, match.end(1)):
            label = Inside(int(match[1]), match.start(), match.end(1) + 1, marked, linked)
            found.setdefault(label.number, []).append(label)
    return found


def _next(words: str, labels: Sequence[Inside], at: int) -> Inside | None:
    """The first of some labels from a place on that stands behind the end of a sentence; a sure one if there is any."""
    ended = [label for label in labels if label.start >= at and (label.linked or _ended(words, label))]
    return next((label for label in ended if label.sure), ended[0] if ended else None)


def _ended(words: str, label: Inside) -> bool:
    """Whether the end of a sentence stands before a label, or a rule, a page line, a heading behind one of them."""
    before = words[max(label.start - NEAR, 0) : label.start].rstrip()
    if before[-3:] and RULES.issuperset(before[-3:]):
        return True
    if OTHER_ENDS.search(before, max(len(before) - 14, 0)):
        return True
    if before[-1:] in ENDS:
        return label.marked or SHORT.search(before, max(len(before) - 7, 0)) is None
    return label.marked and glued_title(before) is not None


def _counts(words: str, found: list[Inside], sure: int, labelled: bool, following: Callable[[], int | None]) -> bool:
    """Whether the last labels of some, which have no mark, are those of paragraphs: from one index on."""
    number = following()
    begun = found[sure].number == 1
    if not begun and FIRST.search(words, found[sure - 1].end if sure else 3) is not None:
        return False  # a list begins there
    if number is not None:
        return number == found[-1].number + 1
    return not sure and not _marked_label(words, labelled) and (len(found) > 1 or not begun)


def _marked_label(words: str, labelled: bool) -> bool:
    """Whether the label that a line begins with has a mark."""
    return labelled and MARKED.search(words, 0, 16) is not None


def text_inside(words: str) -> int | None:
    """Where paragraph 1 begins in a long line: a pilcrow stands before it, or paragraph 2 follows."""
    for match in islice(FIRST_INSIDE.finditer(words, 4), TRIED):
        if match[1] or SECOND_INSIDE.search(words, match.end()):
            return match.start()
    return None
