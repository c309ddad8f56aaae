"""The marking of a whole cable: what its header says, and whether that fits what its portions say.

An unmarked portion is never taken for U: where there are any, it cannot be said that the header is too high.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from reader.cable.kinds import Kind
from reader.cable.markings import RANK, level_of, restriction
from reader.cable.phrase import listed, phrase, phrase_count
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.cable.values import Caption, Level, MessageNumber

LEVELS = tuple(Level)
LEVEL_OF_MARK = {
    "U": Level.UNCLASSIFIED,
    "FOUO": Level.UNCLASSIFIED,
    "SBU": Level.UNCLASSIFIED,
    "CUI": Level.UNCLASSIFIED,
    "LOU": Level.LIMITED_OFFICIAL_USE,
    "C": Level.CONFIDENTIAL,
    "S": Level.SECRET,
    "TS": Level.TOP_SECRET,
}
"""The header's level that a portion's level asks for. R is missing: other countries' word, with no one answer."""

SHORT = {Level.UNCLASSIFIED: "UNCLAS"}
SENSITIVE_WORDS = frozenset({"SENSITIVE", "SBU"})
SENSITIVE_MARKS = frozenset({"SBU", "FOUO", "CUI"})


class Agreement(StrEnum):
    """How a header and its portions fit."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    UNKNOWN = "unknown"
    """There is nothing to compare, or portions are unmarked and those that are marked do not contradict."""


@record
class Banner:
    """What the header says: the level of the classification line, and whether captions add SENSITIVE and NOFORN."""

    level: Level | None = None
    sensitive: bool = False
    noforn: bool = False

    @property
    def words(self) -> str:
        """The header in short: ``UNCLAS, SENSITIVE``."""
        level = [] if self.level is None else [SHORT.get(self.level, self.level.value)]
        captions = [word for word, there in (("SENSITIVE", self.sensitive), ("NOFORN", self.noforn)) if there]
        return ", ".join([*level, *captions])


@record
class Portions:
    """The marks of a cable's portions, in one reading (as written, or as reviewed).

    ``counts`` counts paragraphs by mark, the most restrictive first and unmarked (None) last; ``parts`` counts parts
    that restrict more than their paragraph; ``subject`` is the subject's mark, if it has one.
    """

    counts: tuple[tuple[str | None, int], ...]
    parts: tuple[tuple[str, int], ...] = ()
    subject: str | None = None

    @classmethod
    def of(cls, paragraphs: Iterable[str | None], parts: Iterable[str] = (), subject: str | None = None) -> Portions:
        """Count marks."""
        return cls.counted(Counter(paragraphs), Counter(parts), subject)

    @classmethod
    def counted(
        cls, paragraphs: Mapping[str | None, int], parts: Mapping[str, int], subject: str | None = None
    ) -> Portions:
        """Take marks that are counted; what is there no times is not there."""
        by_mark = sorted(paragraphs.items(), key=lambda pair: restriction(pair[0]), reverse=True)
        by_part = sorted(parts.items(), key=lambda pair: restriction(pair[0]), reverse=True)
        there = [(mark, times) for mark, times in by_mark if times], [(mark, times) for mark, times in by_part if times]
        return cls(tuple(there[0]), tuple(there[1]), subject)

    @property
    def marks(self) -> tuple[str, ...]:
        """Each mark that some portion has, parts and subject included."""
        subject = () if self.subject is None else (self.subject,)
        found = dict.fromkeys([*(m for m, _ in self.counts if m is not None), *(m for m, _ in self.parts), *subject])
        return tuple(found)

    @property
    def unmarked(self) -> int:
        """How many paragraphs carry no mark."""
        return sum(times for mark, times in self.counts if mark is None)

    @property
    def highest(self) -> str | None:
        """The mark that restricts most; None where nothing is marked."""
        return max(self.marks, key=restriction, default=None)

    @property
    def words(self) -> str:
        """The portions in short: ``8 SBU, 1 U``."""
        words = [phrase("{count} {mark}", count=times, mark=mark or phrase("unmarked")) for mark, times in self.counts]
        words += [phrase_count("{n} {mark} part", "{n} {mark} parts", times, mark=mark) for mark, times in self.parts]
        if self.subject is not None:
            words.append(phrase("subject {mark}", mark=self.subject))
        return listed(", ", words) or phrase("no paragraphs")


@record
class Summary:
    """A cable's markings in one reading: the portions, how they fit the header, and a sentence that says so."""

    portions: Portions
    agreement: Agreement
    faults: tuple[str, ...]
    header: str
    """What the header says, and how that fits."""

    @property
    def sentence(self) -> str:
        """The portions and the header in a sentence."""
        return listed("; ", [self.portions.words, self.header])

    @property
    def highest(self) -> str | None:
        """The mark that restricts most among the portions; None where nothing is marked."""
        return self.portions.highest


def read_banner(tree: Tree) -> Banner:
    """What the header of a cable says; NOFORN may also stand in the classification line."""
    number = tree.first(Kind.CLASSIFICATION)
    value = None if number is None else tree.nodes[number].value
    words = set() if number is None else {"NOFORN"} & set(tree.slice(number).upper().replace("/", " ").split())
    for caption in tree.of(Kind.CAPTION):
        found = tree.nodes[caption].value
        if isinstance(found, Caption) and found.name:
            words.update(found.name.upper().replace("/", " ").split())
    level = value.level if isinstance(value, MessageNumber) else None
    return Banner(level, bool(words & SENSITIVE_WORDS), "NOFORN" in words)


def summarise(banner: Banner, portions: Portions) -> Summary:
    """Hold a header and its portions against each other."""
    if banner.level is None:
        header = phrase("no classification line")
        if banner.words:
            header = phrase("header says {words} and no level", words=banner.words)
        return Summary(portions, Agreement.UNKNOWN, (), header)
    faults = _faults(banner, portions)
    if faults:
        agreement, verdict = Agreement.INCONSISTENT, listed(", ", faults)
    elif _complete(portions):
        agreement, verdict = Agreement.CONSISTENT, phrase("consistent")
    else:
        agreement = Agreement.UNKNOWN
        verdict = phrase("no contradiction") if portions.marks else phrase("no portion marks to compare")
    header = phrase("header says {words}: {verdict}", words=banner.words, verdict=verdict)
    return Summary(portions, agreement, faults, header)


def _faults(banner: Banner, portions: Portions) -> tuple[str, ...]:
    """Where header and portions contradict each other, in a few words each."""
    levels = [LEVEL_OF_MARK[level_of(mark)] for mark in portions.marks if level_of(mark) in LEVEL_OF_MARK]
    highest = max(levels, key=LEVELS.index, default=None)
    complete = _complete(portions)
    faults: list[str] = []
    if highest is not None and banner.level is not None:
        if LEVELS.index(highest) > LEVELS.index(banner.level):
            faults.append(phrase("too low for {mark}", mark=_first_of(portions, highest)))
        elif complete and highest is not banner.level:
            faults.append(phrase("no portion is {mark}", mark=banner.level))
    bases = {level_of(mark) for mark in portions.marks}
    if banner.level is Level.UNCLASSIFIED:
        if "SBU" in bases and not banner.sensitive:
            faults.append(phrase("{caption} is missing", caption="SENSITIVE"))
        if complete and banner.sensitive and not bases & SENSITIVE_MARKS and highest is Level.UNCLASSIFIED:
            faults.append(phrase("no portion is {mark}", mark="SBU"))
    restricted = any("NF" in mark.split("/")[1:] for mark in portions.marks)
    if restricted and not banner.noforn:
        faults.append(phrase("{caption} is missing", caption="NOFORN"))
    if complete and banner.noforn and not restricted:
        faults.append(phrase("no portion is {mark}", mark="NOFORN"))
    return tuple(faults)


def _complete(portions: Portions) -> bool:
    """Whether every portion says which level it asks for."""
    known = all(level_of(mark) in LEVEL_OF_MARK for mark in portions.marks)
    return bool(portions.marks) and not portions.unmarked and known


def _first_of(portions: Portions, level: Level) -> str:
    """The most restrictive mark of a level."""
    return max((m for m in portions.marks if LEVEL_OF_MARK.get(level_of(m)) is level), key=restriction)


assert set(LEVEL_OF_MARK) | {"R"} == set(RANK)  # noqa: S101 - one table may not grow without the other
