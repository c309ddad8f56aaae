"""Lists of terms to be pointed out in a text: plain files that reviewers share, one term a line.

A term is found where its words stand one behind the other, whatever their case and whatever white space is between
them, line ends too. Looking takes time in proportion to the text, however many terms there are: each word is looked up
once, and those that begin a term lead on from there.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.cable.record import record
from reader.cable.regex import regex

WORD = regex(r"\w+|[^\w\s]")
LONGEST = 24
"""Words that a term may have: more are no term, and would make looking slow."""
COMMENT = "#"


@record
class TermMatch:
    """A term in a text: half-open code points, and the index of the list that it is from."""

    start: int
    end: int
    list: int


class _Step:
    """Where some words have led: to further words, and to the list whose term ends here (-1: none)."""

    __slots__ = ("ends", "on")

    def __init__(self) -> None:
        self.on: dict[str, _Step] = {}
        self.ends = -1


def read_terms(data: bytes) -> list[str]:
    """The terms of a file: lines that are neither blank nor comments, each once, in order; UTF-8, else Latin-1."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    lines = (" ".join(line.split()) for line in text.splitlines())
    return list(dict.fromkeys(line for line in lines if line and not line.startswith(COMMENT)))


class Terms:
    """Several lists at work together; where two have a term, the first counts."""

    def __init__(self, lists: Iterable[Iterable[str]]) -> None:
        """Learn the terms of all lists."""
        self._first = _Step()
        for index, terms in enumerate(lists):
            for term in terms:
                self._learn(WORD.findall(term.casefold()), index)

    def _learn(self, words: list[str], index: int) -> None:
        if not 0 < len(words) <= LONGEST:
            return
        step = self._first
        for word in words:
            step = step.on.setdefault(word, _Step())
        if step.ends < 0:
            step.ends = index

    def find(self, text: str) -> list[TermMatch]:
        """All terms in a text, in order; of those that begin in one place the longest, and none inside another."""
        if not self._first.on:
            return []
        words = list(WORD.finditer(text))
        found = []
        index = 0
        while index < len(words):
            step = self._first.on.get(words[index][0].casefold())
            after, which, at = index, -1, index
            while step is not None:
                at += 1
                if step.ends >= 0:
                    after, which = at, step.ends
                step = step.on.get(words[at][0].casefold()) if at < len(words) else None
            if which >= 0:
                found.append(TermMatch(words[index].start(), words[after - 1].end(), which))
            index = max(after, index + 1)
        return found
