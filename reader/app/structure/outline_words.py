"""What rows of the structure tree are called, whichever cable they are of."""

from __future__ import annotations

from collections.abc import Callable

from reader.app.language import tr, tr_count
from reader.cable.kinds import Kind
from reader.cable.values import Basis, ParagraphValue
from reader.cable.visible import visible

SHORT = {
    Kind.START: tr("Identifier"),
    Kind.RELAY: tr("Relay"),
    Kind.STATION: tr("Station"),
    Kind.SECURITY: tr("Security"),
    Kind.CLASSIFICATION: tr("Class, number"),
    Kind.PASSING: tr("Passing"),
    Kind.HANDLING: tr("Handling"),
}
"""Names that are cut short, so that what is said beside them has room."""
COUNTED = {
    Kind.BODY: Kind.PARAGRAPH,
    Kind.ROUTING: Kind.ADDRESSEE,
    Kind.TO: Kind.ADDRESSEE,
    Kind.INFO: Kind.ADDRESSEE,
    Kind.EXEMPT: Kind.ADDRESSEE,
    Kind.TAGS: Kind.TAG,
    Kind.REFERENCES: Kind.REFERENCE,
}
"""What is counted in the row of a kind."""
MANY: dict[Kind, Callable[[int], str]] = {
    Kind.PARAGRAPH: lambda n: tr_count("{n} paragraph", "{n} paragraphs", n),
    Kind.ADDRESSEE: lambda n: tr_count("{n} address", "{n} addresses", n),
    Kind.TAG: lambda n: tr_count("{n} tag", "{n} tags", n),
    Kind.REFERENCE: lambda n: tr_count("{n} reference", "{n} references", n),
}
"""So many of a kind, in words."""


def paragraph_label(value: ParagraphValue) -> str:
    """A paragraph's number, with what is printed where that is not the number: ``3 (printed 13.)``."""
    if value.number is None:
        return tr("unnumbered")
    number = f"{value.number}" if value.through is None else f"{value.number}-{value.through}"
    printed = printed_label(value)
    return tr("{number} (printed {printed})", number=number, printed=printed) if printed else number


def against_writing(value: ParagraphValue) -> bool:
    """Whether the number that counts is not the one that the label says, by the parser's reading or a correction."""
    if value.basis is Basis.CORRECTED:
        return "".join(filter(str.isdecimal, value.label or "")) != str(value.number)
    return value.basis is Basis.INFERRED


def printed_label(value: ParagraphValue) -> str:
    """The label as printed, where it does not say the number that is meant; else nothing."""
    if value.label is None or not against_writing(value):
        return ""
    return visible(" ".join(value.label.split()))


def joined(*parts: str | None) -> str:
    """Parts of a detail beside each other, those that there are."""
    return visible(", ".join(part for part in parts if part))
