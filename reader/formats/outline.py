"""A reviewed cable laid out for people: the facts of its header, then headings and paragraphs with their markings.

What is written from it for release holds nothing else: a stretch that is withheld has no text here at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from reader.cable.kinds import Kind
from reader.cable.reading_text import reading_text
from reader.cable.telegram import Telegram
from reader.cable.values import Addressee
from reader.formats.names import FACTS
from reader.review.review import Review
from reader.review.rollup import CableRollup, UnitRollup, roll_up
from reader.review.standing import said
from reader.review.units import core, paragraph_number


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the header, and its values as people write them."""

    key: str
    values: tuple[str, ...]

    @property
    def label(self) -> str:
        """What it is called."""
        return FACTS[self.key]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph. ``mark`` is that of a span of its own; ``withheld`` stands in place of the text."""

    text: str
    mark: str | None = None
    withheld: str | None = None


@dataclass(frozen=True, slots=True)
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
            return "the subject"
        return f"paragraph {self.number}" if self.number is not None else "a paragraph without a number"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its text, and the mark on it."""

    text: str
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole."""

    facts: tuple[Fact, ...]
    body: tuple[Heading | Portion, ...]
    rollup: CableRollup

    @property
    def portions(self) -> tuple[Portion, ...]:
        """The paragraphs, and the subject where it bears a mark."""
        return tuple(each for each in self.body if isinstance(each, Portion))


Cut = Callable[[UnitRollup, str | None], str | None]
"""Says of a unit, or of a span with this mark in it, what stands in its place; None where its text stands."""


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
    """The text of a unit, cut where a span with a mark of its own begins and ends; the pieces do not overlap."""
    at, end = core(cable.tree, unit.number)
    for part in unit.parts:
        start = max(at, part.anchor.start)
        if start > at:
            yield from _piece(cable, unit, (at, start), None, cut)
        if part.anchor.end > start:
            yield from _piece(cable, unit, (start, part.anchor.end), said(part, unit.written), cut)
        at = max(at, part.anchor.end)
    if at < end:
        yield from _piece(cable, unit, (at, end), None, cut)


def _piece(
    cable: Telegram, unit: UnitRollup, span: tuple[int, int], mark: str | None, cut: Cut | None
) -> Iterator[Piece]:
    withheld = cut(unit, mark) if cut is not None else None
    if withheld is not None:
        yield Piece("", None, withheld)
        return
    text = reading_text(cable.tree, unit.number, *span).strip()
    if text:
        yield Piece(text, mark)


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
