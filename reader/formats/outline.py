"""A reviewed cable laid out for people: the facts of its header, then headings and paragraphs with their markings.

What is written from it for release holds nothing else: a stretch that is withheld has no text here at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.cable.phrase import phrase
from reader.cable.reading_text import reading_text
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.values import Addressee, Level
from reader.formats.names import FACTS
from reader.formats.stretches import Stretch, stretches
from reader.review.banner import Banner
from reader.review.review import Review
from reader.review.rollup import CableRollup, UnitRollup, roll_up
from reader.review.units import paragraph_number

MARK_OF_LEVEL = {
    Level.UNCLASSIFIED: "U",
    Level.LIMITED_OFFICIAL_USE: "LOU",
    Level.CONFIDENTIAL: "C",
    Level.SECRET: "S",
    Level.TOP_SECRET: "TS",
}


@record
class Fact:
    """One fact of the header, and its values as people write them."""

    key: str
    values: tuple[str, ...]

    @property
    def label(self) -> str:
        """What it is called."""
        return FACTS[self.key]


@record
class Piece:
    """A stretch of a paragraph. ``mark`` is that of a span of its own; ``withheld`` stands in place of the text."""

    text: str
    mark: str | None = None
    withheld: str | None = None


@record
class Portion:
    """A paragraph, or the subject: its number and its marks as written and as they count, and its text in pieces."""

    unit: UnitRollup
    number: int | None
    is_subject: bool
    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """What one calls it, inside a sentence."""
        if self.is_subject:
            return phrase("the subject")
        if self.number is None:
            return phrase("a paragraph without a number")
        return phrase("paragraph {number}", number=self.number)


@record
class Heading:
    """A heading: its text, and the mark on it."""

    text: str
    mark: str | None = None


@record
class Outline:
    """The whole."""

    facts: tuple[Fact, ...]
    body: tuple[Heading | Portion, ...]
    rollup: CableRollup

    @property
    def portions(self) -> tuple[Portion, ...]:
        """The paragraphs, and the subject where it bears a mark."""
        return tuple(each for each in self.body if isinstance(each, Portion))

    @property
    def overall(self) -> str | None:
        """The overall marking: the highest of what counts, parts too; None where nothing at all is marked.

        Where a portion is not reviewed or has no mark, it is never lower than what the header says.
        """
        marks = [unit.effective for unit in self.rollup.units]
        for portion in self.portions:
            marks += [piece.mark for piece in portion.pieces]
        settled = self.rollup.done == self.rollup.total and all(unit.effective for unit in self.rollup.units)
        if not settled or not self.rollup.units:
            marks.append(mark_of(self.rollup.banner))
        return max(marks, key=restriction, default=None)


def mark_of(banner: Banner) -> str | None:
    """What a header says, as a portion would."""
    mark = None if banner.level is None else MARK_OF_LEVEL[banner.level]
    if banner.sensitive and restriction(mark) < restriction("SBU"):
        mark = "SBU"
    return f"{mark}/NF" if banner.noforn and mark is not None else mark


Cut = Callable[[UnitRollup, Stretch], str | None]
"""Says of a stretch of a unit what stands in its place; None where its text stands."""


def lay_out(cable: Telegram, review: Review, cut: Cut | None = None) -> Outline:
    """Lay a reviewed cable out; what ``cut`` says is withheld has no text in it."""
    tree, rollup = cable.tree, roll_up(review, cable.tree)
    body: list[Heading | Portion] = []
    numbers = [*tree.of(Kind.HEADING), *(unit.number for unit in rollup.units)]
    for number in sorted(numbers, key=lambda each: tree.nodes[each].start):
        unit = rollup.unit(number)
        if unit is None:
            marks = [node for node in tree.nodes[number].children if node.kind is Kind.MARK]
            written = getattr(marks[0].value, "value", marks[0].value) if marks else None
            body.append(Heading(reading_text(tree, number), written if isinstance(written, str) else None))
        else:
            subject = tree.nodes[number].kind is Kind.SUBJECT
            pieces = tuple(_pieces(cable, unit, cut))
            body.append(Portion(unit, paragraph_number(tree, number), subject, pieces))
    return Outline(tuple(_facts(cable)), tuple(body), rollup)


def _pieces(cable: Telegram, unit: UnitRollup, cut: Cut | None) -> Iterator[Piece]:
    """The text of a unit, cut where another mark begins to count; where something is withheld, between words only."""
    for each in stretches(cable.tree, unit, whole_words=cut is not None):
        withheld = cut(unit, each) if cut is not None else None
        if withheld is not None:
            yield Piece("", None, withheld)
            continue
        text = reading_text(cable.tree, unit.number, each.start, each.end).strip()
        if text:
            yield Piece(text, each.mark)


def _facts(cable: Telegram) -> Iterator[Fact]:
    for key in FACTS:
        values = tuple(value for value in _values(cable, key) if value)
        if values:
            yield Fact(key, values)


def _values(cable: Telegram, key: str) -> Iterator[str]:
    single = {
        "id": cable.id,
        "date": cable.dtg,
        "precedence": cable.precedence,
        "from": cable.sender,
        "classification": cable.classification,
        "executive-order": cable.executive_order,
        "declassify": cable.declassify_on,
        "subject": cable.subject,
        "signature": cable.signer,
    }
    if key in single:
        reading = single[key]
        if reading is not None:
            yield _written(reading.value)
    elif key in ("to", "info"):
        yield from (_address(each) for each in (cable.to if key == "to" else cable.info))
    elif key == "captions":
        yield from (caption.value for caption in cable.captions)
    elif key == "tags":
        yield from (tag.code for tag in cable.tags)
    elif key == "references":
        for reference in cable.references:
            letter = f"{reference.letter}. " if reference.letter else ""
            yield letter + (reference.id or " ".join(reference.written.split()))
    elif key == "classified-by" and cable.classified_by is not None:
        value = cable.classified_by.value
        reasons = f"reasons {value.reasons}" if value.reasons else None
        yield ", ".join(part for part in (value.name, value.office, reasons) if part)


def _written(value: object) -> str:
    """A value as people write it; moments in UTC."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return value.isoformat() if isinstance(value, date) else str(value)


def _address(addressee: Addressee) -> str:
    offices = f" ({addressee.offices})" if isinstance(addressee.offices, str) and addressee.offices else ""
    return (addressee.plad or addressee.indicator or "") + offices
