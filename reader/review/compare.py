"""Two to four reviews of one cable, held against each other place by place.

A row is what they say of one unit, of parts of it that overlap, or of a stretch that one of them reads otherwise. What
a row holds stands in none of the others, so that each can be chosen alone (``merge``).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reader.cable.phrase import listed, phrase
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.tree import Tree
from reader.errors import ReaderError
from reader.review.anchor import quoted
from reader.review.annotation import Action, Correction, Decision, Span
from reader.review.corrections import KNOWN
from reader.review.provenance import LETTERS
from reader.review.review import Review
from reader.review.rows import Entry, group
from reader.review.standing import Standings, said, standings
from reader.review.units import paragraph_number, part_name, table, unit_name, units_on


class CompareError(ReaderError):
    """These reviews cannot be compared; the sentence says why, and what to do."""


class Accord(StrEnum):
    """How the reviews stand to each other at one place."""

    AGREE = "agree"
    """All of them say the same."""
    SILENT = "silent"
    """Some say nothing; those that say something say the same."""
    DIFFER = "differ"
    """They say different things."""


@record
class Said:
    """What one review says at one place: its decisions and corrections there, history included, in their order.

    ``says`` tells whether two say the same; it is empty where nothing is said. ``words`` are for people. ``standing``
    are the decisions that count.
    """

    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Correction, ...] = ()
    says: frozenset[tuple[object, ...]] = frozenset()
    words: str = ""
    standing: tuple[Decision, ...] = ()

    @property
    def reason(self) -> str | None:
        """The reasons that are given, joined."""
        return "; ".join(d.reason for d in self.standing if d.reason) or None


@record
class Row:
    """One place: half-open code points of the text of the first review, and what each review says there."""

    start: int
    end: int
    name: str
    paragraph: int | None
    written: str | None
    said: tuple[Said, ...]
    on_part: bool = False

    @property
    def accord(self) -> Accord:
        """How the reviews stand to each other."""
        spoken = {each.says for each in self.said if each.says}
        if len(spoken) > 1:
            return Accord.DIFFER
        return Accord.AGREE if all(each.says for each in self.said) else Accord.SILENT

    @property
    def speaking(self) -> str:
        """The letters of the reviews that say something."""
        return "".join(letter for letter, each in zip(LETTERS, self.said, strict=False) if each.says)

    def agreeing(self, letter: str) -> str:
        """The letters of the reviews that say what one of them says, itself among them."""
        says = self.said[LETTERS.index(letter)].says
        return "".join(other for other, each in zip(LETTERS, self.said, strict=False) if each.says == says)

    @property
    def best(self) -> str:
        """Of reviews that say the same the one to take: the first that gives a reason, else the first."""
        reasoned = [letter for letter in self.speaking if self.said[LETTERS.index(letter)].reason]
        return (reasoned or [*self.speaking])[0]


@record
class Comparison:
    """The reviews, all on the text of the first, and the rows in the order of the text.

    ``hidden`` are places at which nothing counts any more: their history goes along.
    """

    cable: Telegram
    reviews: tuple[Review, ...]
    rows: tuple[Row, ...]
    hidden: tuple[Row, ...] = ()

    def count(self, accord: Accord) -> int:
        """How many rows there are of a kind."""
        return sum(row.accord is accord for row in self.rows)

    @property
    def differing(self) -> tuple[int, ...]:
        """The indices of the rows on which they are not all of one mind, silence included."""
        return tuple(index for index, row in enumerate(self.rows) if row.accord is not Accord.AGREE)


def compare(cable: Telegram, reviews: Sequence[Review]) -> Comparison:
    """Hold reviews against each other; all are of the cable's text (``alike`` sees to that).

    Raises:
        CompareError: they are not two to four, or one is of another text.
    """
    if not 2 <= len(reviews) <= len(LETTERS):
        raise CompareError(
            phrase("From two to {most} reviews can be compared, not {n}.", most=len(LETTERS), n=len(reviews))
        )
    if any(review.sha256 != cable.source.sha256 for review in reviews):
        raise CompareError(phrase("These are reviews of different texts."))
    rows = [*_of_decisions(cable.tree, reviews), *_of_corrections(cable.tree, reviews)]
    rows.sort(key=lambda row: (row.start, row.on_part, row.end))
    shown = tuple(row for row in rows if _counts(row))
    hidden = tuple(row for row in rows if not _counts(row))
    return Comparison(cable, tuple(reviews), shown, hidden)


def _counts(row: Row) -> bool:
    """Whether anything stands at a place in any of the reviews."""
    return any(each.standing or each.corrections for each in row.said)


def _of_decisions(tree: Tree, reviews: Sequence[Review]) -> list[Row]:
    """A row for each set of decisions that hang together."""
    entries = [Entry(index, decision) for index, review in enumerate(reviews) for decision in review.decisions]
    stated = [_stated(standings(review, tree)) for review in reviews]
    return [_row(tree, hanging, stated) for hanging in group(tree, entries)]


def _row(tree: Tree, entries: list[Entry], stated: Sequence[Stated]) -> Row:
    spans = [entry.decision.anchor.span for entry in entries]
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    touched = units_on(tree, start, end)
    each = []
    for index, counting in enumerate(stated):
        own = tuple(entry.decision for entry in entries if entry.source == index)
        each.append(_said(own, counting))
    on_part = not any(entry.covers for entry in entries)
    if touched and not on_part:  # as wide as the units, however the decisions were placed
        start, end = tree.nodes[touched[0]].start, tree.nodes[touched[-1]].end
    units = table(tree)
    written = units.written[units.numbers.index(touched[0])] if len(touched) == 1 else None
    number = paragraph_number(tree, touched[0]) if touched else None
    return Row(start, end, _name(tree, touched, on_part=on_part), number, written, tuple(each), on_part)


def _name(tree: Tree, touched: Sequence[int], *, on_part: bool) -> str:
    """What a person calls the units that a row is about, or the part of them."""
    if not touched:
        return phrase("selection")
    name = unit_name(tree, touched[0])
    if len(touched) > 1:
        name = phrase("{first} to {last}", first=name, last=unit_name(tree, touched[-1]))
    return part_name(name) if on_part else name


Stated = dict[int, list[tuple[object, ...]]]
"""What the decisions that count say, each by its identity: ``("whole", unit, mark)`` or ``("part", span, mark)``."""


def _stated(stands: Standings) -> Stated:
    """What counts in one review."""
    stated: Stated = {}
    for unit in stands.units:
        if unit.whole is not None:
            stated.setdefault(id(unit.whole), []).append(("whole", unit.unit, said(unit.whole, unit.written)))
        for part in unit.parts:
            stated.setdefault(id(part), []).append(("part", part.anchor.span, said(part, unit.written)))
    for part in stands.outside:
        stated.setdefault(id(part), []).append(("part", part.anchor.span, part.mark))
    return stated


def _said(decisions: tuple[Decision, ...], stated: Stated) -> Said:
    """What one review says by some of its decisions."""
    if not decisions:
        return Said()
    standing = tuple(decision for decision in decisions if id(decision) in stated)
    if not standing and decisions[-1].action is Action.CLEAR:
        return Said(decisions, says=frozenset({("taken back",)}), words=phrase("taken back"))
    says = frozenset(each for decision in standing for each in stated[id(decision)])
    words = dict.fromkeys(_words(decision, stated[id(decision)]) for decision in standing)
    return Said(decisions, says=says, words=listed("; ", list(words)), standing=standing)


def _words(decision: Decision, stated: list[tuple[object, ...]]) -> str:
    """What a decision says, as a cell of a table has it."""
    marks = list(dict.fromkeys(str(mark) if mark else phrase("unmarked") for _, _, mark in stated))
    said = marks[0]
    for mark in marks[1:]:
        said = phrase("{some} or {last}", some=said, last=mark)
    if decision.action is Action.ACCEPT:
        said = phrase("{mark} (accepted)", mark=said)
    if all(kind == "part" for kind, _, _ in stated):
        said = phrase("{mark} on {quote}", mark=said, quote=quoted(decision.anchor.quote))
    return said


def _of_corrections(tree: Tree, reviews: Sequence[Review]) -> list[Row]:
    """A row for each stretch that a review reads otherwise than the program."""
    places: dict[Span, list[list[Correction]]] = {}
    for index, review in enumerate(reviews):
        for correction in review.corrections:
            places.setdefault(correction.anchor.span, [[] for _ in reviews])[index].append(correction)
    rows = []
    for (start, end), each in places.items():
        touched = units_on(tree, start, end)
        number = paragraph_number(tree, touched[0]) if touched else None
        kinds = tuple(_reads(tuple(own)) for own in each)
        rows.append(
            Row(
                start,
                end,
                phrase("reading of {quote}", quote=quoted(tree.text[start:end])),
                number,
                None,
                kinds,
                on_part=True,
            )
        )
    return rows


def _reads(corrections: tuple[Correction, ...]) -> Said:
    """What one review says that a stretch is."""
    if not corrections:
        return Said()
    last = corrections[-1]
    says = KNOWN.get(last.kind)
    words = last.kind if says is None else phrase(says.label.lower())
    if last.number is not None:
        words = listed(" ", [words, str(last.number)])
    return Said(corrections=corrections, says=frozenset({("reads", last.kind, last.number)}), words=words)
