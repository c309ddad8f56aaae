"""Finding words in a cable's text: as they are written, or across the breaks that a telegram's lines make."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from reader.app.find.folded import Folded, has_wraps
from reader.cable.phrase import Phrase, phrase
from reader.cable.record import record

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LIMIT = 10_000
"""More matches than these are not counted."""

WHY = {
    "missing ), unterminated subpattern": phrase("a ) is missing"),
    "unbalanced parenthesis": phrase("a ( is missing"),
    "unterminated character set": phrase("a ] is missing"),
    "nothing to repeat": phrase("there is nothing to repeat"),
    "multiple repeat": phrase("something is repeated twice over"),
    "min repeat greater than max repeat": phrase("the least number of repeats is greater than the most"),
    "bad escape (end of pattern)": phrase("it ends in a backslash"),
}
"""What is wrong with a pattern, in words of a person, by Python's; what is not here is said in Python's."""

Span = tuple[int, int]


class PatternError(Exception):
    """What was typed is no regular expression; the sentence, for the reader, is a phrase."""

    def __init__(self, sentence: Phrase) -> None:
        """Hold the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


@record
class Query:
    """What is looked for, and how.

    ``case`` tells capitals from small letters; ``whole`` takes whole words only; ``pattern`` reads the words as a
    regular expression; ``across`` takes a line end for a blank, and looks into words that a hyphen broke.
    """

    words: str
    case: bool = False
    whole: bool = False
    pattern: bool = False
    across: bool = True

    @property
    def blank(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words.strip()


class Haystack:
    """A text that is searched again and again: it is folded once for each way of looking at it."""

    def __init__(self, text: str) -> None:
        """Hold the text."""
        self.text = text
        self._hyphens: tuple[str, ...] = ()
        self._folded: dict[tuple[bool, bool, str], Folded] = {}

    def find(self, query: Query) -> list[Span]:
        """The spans that a query finds, in order, as half-open code points; none for no words.

        Linear for words; a regular expression may take any time.

        Raises:
            PatternError: the regular expression cannot be read.
        """
        if query.blank:
            return []
        found: set[Span] = set()
        for hyphen in self._ways(query):
            found.update(_in_folded(self.text, self._fold(query, hyphen), query))
        return sorted(found)[:LIMIT]

    @property
    def size(self) -> int:
        """How many bytes take what was folded, about; the text itself is not among them."""
        return sum(folded.size for folded in self._folded.values())

    def _ways(self, query: Query) -> tuple[str, ...]:
        """What to read a hyphen at a line's end as: one that is meant, and where there are any, one that is not."""
        if not query.across:
            return ("-",)
        self._hyphens = self._hyphens or (("-", "") if has_wraps(self.text) else ("-",))
        return self._hyphens

    def _fold(self, query: Query, hyphen: str) -> Folded:
        case = query.case or query.pattern  # a pattern says itself what it wants of case
        way = (case, query.across, hyphen)
        if way not in self._folded:
            self._folded[way] = Folded(self.text, case=case, across=query.across, hyphen=hyphen)
        return self._folded[way]


def matches(text: str, query: Query | str) -> list[Span]:
    """The spans of a text that a query finds: see ``Haystack``.

    Raises:
        PatternError: the regular expression cannot be read.
    """
    return Haystack(text).find(Query(query) if isinstance(query, str) else query)


def _in_folded(text: str, folded: Folded, query: Query) -> list[Span]:
    spans = _by_pattern(folded.text, query) if query.pattern else _by_words(folded.text, query)
    found = []
    for start, end in spans:
        span = folded.source(start, end)
        if not query.whole or _stands_alone(text, *span):
            found.append(span)
            if len(found) == LIMIT:
                break
    return found


def _by_words(text: str, query: Query) -> list[Span]:
    words = " ".join(query.words.split()) if query.across else query.words
    wanted = words if query.case else words.casefold()
    found: list[Span] = []
    at = text.find(wanted)
    while at >= 0 and len(found) < 10 * LIMIT:
        found.append((at, at + len(wanted)))
        at = text.find(wanted, at + len(wanted))
    return found


def _by_pattern(text: str, query: Query) -> list[Span]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a later Python may read otherwise
            pattern = re.compile(query.words, re.MULTILINE | (re.NOFLAG if query.case else re.IGNORECASE))
    except (re.error, OverflowError, RecursionError) as fault:
        raise PatternError(_sentence(fault)) from fault
    found: list[Span] = []
    for match in pattern.finditer(text):
        if match.end() > match.start():
            found.append(match.span())
            if len(found) == 10 * LIMIT:
                break
    return found


def _sentence(fault: Exception) -> Phrase:
    """What is wrong with a pattern, in a sentence."""
    if isinstance(fault, re.error):
        where = phrase(" at character {pos}", pos=fault.pos + 1) if fault.pos is not None else ""
        why = WHY.get(fault.msg, fault.msg)
        return phrase("Not a regular expression: {why}{where}.", why=why, where=where)
    return phrase("This regular expression is too large.")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether neither end of a span is inside a word."""
    return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, at: int) -> bool:
    return 0 < at < len(text) and _in_word(text[at - 1]) and _in_word(text[at])


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def serve(requests: Connection, answers: Connection) -> None:
    """Answer queries in a process of its own, until nobody asks any more: with spans, or with a sentence."""
    haystack = Haystack("")
    while True:
        try:
            text, query = requests.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        if text is not None:
            haystack = Haystack(text)
        try:
            answers.send(haystack.find(query))
        except PatternError as fault:
            answers.send(fault.sentence)
