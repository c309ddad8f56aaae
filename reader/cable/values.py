"""What nodes are taken to mean: one small class a kind, carried by the node.

The fields of a class are the attributes of the kind's element in Cable XML (``xmlio.names`` says which); all may be
None, because cables are damaged. ``Basis`` says how far a value is from the characters.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from reader.cable.record import form, record

T = TypeVar("T")


class Basis(StrEnum):
    """How a value follows from the writing."""

    WRITTEN = "written"
    """The characters say so."""
    EXPANDED = "expanded"
    """The characters stand for it: R for ROUTINE, 08 for 2008."""
    INFERRED = "inferred"
    """Read against the characters; a finding says why."""
    CORRECTED = "corrected"
    """A person says so, whatever the characters say."""


WRITTEN, EXPANDED, INFERRED = Basis.WRITTEN, Basis.EXPANDED, Basis.INFERRED
"""For what is done to every value: in Python 3.11 an enumeration's attribute costs ten times what a name costs."""


class Level(StrEnum):
    """Classification levels, least restrictive first."""

    UNCLASSIFIED = "UNCLASSIFIED"
    LIMITED_OFFICIAL_USE = "LIMITED OFFICIAL USE"
    CONFIDENTIAL = "CONFIDENTIAL"
    SECRET = "SECRET"  # noqa: S105 - a level, not a password
    TOP_SECRET = "TOP SECRET"  # noqa: S105


class Precedence(StrEnum):
    """How fast a telegram is to be handled, fastest first."""

    FLASH = "FLASH"
    NIACT_IMMEDIATE = "NIACT IMMEDIATE"
    IMMEDIATE = "IMMEDIATE"
    PRIORITY = "PRIORITY"
    ROUTINE = "ROUTINE"


class TagKind(StrEnum):
    """What sort of thing a tag names."""

    SUBJECT = "subject"
    PROGRAM = "program"
    GEO = "geo"
    ORGANIZATION = "organization"
    PERSON = "person"
    TERM = "term"
    UNKNOWN = "unknown"


class BlockKind(StrEnum):
    """Stretches of the body with a role of their own; they may cross paragraphs."""

    SUMMARY = "summary"
    COMMENT = "comment"
    NOTE = "note"
    QUOTE = "quote"
    TEXT = "text"
    ACTION_REQUEST = "action-request"


@form
class Value:
    """What a node means; the base of the classes below."""


@record
class Reading(Generic[T]):
    """A single fact of a cable: what is meant, how it follows from the writing, and where (code points, half-open).

    ``number`` is the node's number in the tree, for the session only.
    """

    value: T
    basis: Basis
    start: int
    end: int
    number: int = -1


@form
class Start(Value):
    """The transmission identifier: ``VZCZCXRO2343`` is channel XRO, sequence 2343."""

    channel: str | None = None
    sequence: str | None = None


@form
class Relay(Value):
    """The relay line: its highest precedence (the indicators are children)."""

    precedence: Precedence | None = None


@form
class Station(Value):
    """The DE line: originator, station serial number, section, filing time (UTC)."""

    indicator: str | None = None
    serial: str | None = None
    section: int | None = None
    filed: datetime | None = None


@form
class Security(Value):
    """The security line: ``ZNR UUUUU ZZH`` has clearance UUUUU, classification U."""

    clearance: str | None = None
    classification: str | None = None


@form
class Dtg(Value):
    """Precedence and date-time group (UTC)."""

    precedence: Precedence | None = None
    info_precedence: Precedence | None = None
    when: datetime | None = None
    basis: Basis = Basis.WRITTEN


@form
class Addressee(Value):
    """One address: routing indicator, plain-language address, offices, precedence word, continuity number."""

    indicator: str | None = None
    plad: str | None = None
    offices: str | None = None
    precedence: Precedence | None = None
    number: str | None = None


@form
class MessageNumber(Value):
    """The classification line: level, post, serial number, section of sections."""

    level: Level | None = None
    post: str | None = None
    number: int | None = None
    section: int | None = None
    sections: int | None = None
    basis: Basis = Basis.WRITTEN


@form
class Caption(Value):
    """A caption in capitals, spacing undone."""

    name: str | None = None


@form
class Passing(Value):
    """A passing instruction: to whom, and what."""

    target: str | None = None
    instruction: str | None = None


@form
class ExecutiveOrder(Value):
    """The E.O. line: order number, what follows it, and the date or event of declassification."""

    number: str | None = None
    value: str | None = None
    declassify_on: date | str | None = None
    basis: Basis = Basis.WRITTEN


@form
class Tag(Value):
    """One tag: the code as written in capitals, its kind and meaning."""

    code: str
    kind: TagKind = TagKind.UNKNOWN
    meaning: str | None = None
    basis: Basis = Basis.WRITTEN


@form
class Subject(Value):
    """The subject, lines joined, without its mark."""

    value: str | None = None
    mark: str | None = None


@form
class Reference(Value):
    """One entry of the REF block; ``id`` is the canonical id of a cable."""

    letter: str | None = None
    id: str | None = None
    kind: str | None = None
    year: int | None = None
    post: str | None = None
    number: int | None = None
    written: str = ""
    basis: Basis = Basis.WRITTEN


@form
class ClassifiedBy(Value):
    """The classification authority: name, office, reasons."""

    name: str | None = None
    office: str | None = None
    reasons: str | None = None


@form
class ParagraphValue(Value):
    """A paragraph's number (inferred or written), label as written, portion mark (canonical) and kind."""

    number: int | None = None
    through: int | None = None
    label: str | None = None
    basis: Basis = Basis.WRITTEN
    mark: str | None = None
    kind: str = "body"


@form
class Mark(Value):
    """A portion mark: its canonical form."""

    value: str | None = None


@form
class Citation(Value):
    """A place in the body that names a reference: its letter, and the id it leads to."""

    letter: str | None = None
    ref: str | None = None


@form
class PageBreak(Value):
    """A page or section line: post, serial, section of sections, page."""

    post: str | None = None
    number: int | None = None
    section: int | None = None
    sections: int | None = None
    page: int | None = None


@form
class Repeat(Value):
    """What a stretch repeats: ``section-header`` or ``copy``; and of which section."""

    of: str = "copy"
    section: int | None = None


@form
class Signature(Value):
    """Who signed."""

    name: str | None = None


@record
class Block:
    """A stretch of the body with a role; half-open code points. ``implied`` says that its end is not written."""

    kind: BlockKind
    start: int
    end: int
    implied: bool = False
