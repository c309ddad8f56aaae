"""What the header's lines mean: level, captions, order, tags, references, who classified it and why.

Source: 5 FAH-2 H-400 as the vocabulary quotes it; what codes mean, from the vocabulary.
"""

from __future__ import annotations

import re
from datetime import date

from reader.cable.explain_network import NOT_KNOWN
from reader.cable.explanation import Explanation, joined, section, sentences
from reader.cable.glossary import REASONS, address, caption, order, post_of, post_place
from reader.cable.times import DateStyle, day, month
from reader.cable.values import (
    Basis,
    Caption,
    Citation,
    ClassifiedBy,
    ExecutiveOrder,
    MessageNumber,
    PageBreak,
    Passing,
    Reference,
    Tag,
    TagKind,
)

KINDS = {
    TagKind.SUBJECT: "subject tag",
    TagKind.PROGRAM: "program tag",
    TagKind.GEO: "geographic tag",
    TagKind.ORGANIZATION: "tag of an organization",
    TagKind.PERSON: "tag of a person",
    TagKind.TERM: "tag of a term",
    TagKind.UNKNOWN: "tag",
}
REASON = re.compile(r"\(?\b([a-h])\b\)?", re.IGNORECASE)


def classification(value: MessageNumber) -> Explanation:
    """The classification line."""
    place = _place(value.post)
    parts = section(value.section, value.sections)
    return Explanation(
        joined(value.level, value.post, value.number, parts),
        sentences(
            f"level of the whole cable: {value.level}" if value.level else "no level can be read here",
            f"message {value.number} of the year from {place or value.post}" if value.number and value.post else "",
            f"this copy begins with {parts}" if parts else "",
        ),
        value.level is not None,
    )


def _place(post: str | None) -> str:
    """Where a post is, as written or canonical; empty where it is not known."""
    origin = post_of(post) if post else None
    place = post_place(origin) if origin else None
    return place.name if place else ""


def captions(value: Caption) -> Explanation:
    """A caption."""
    meaning = caption(value.name) if value.name else None
    name = value.name or ""
    said = f"{name}: {meaning}" if meaning else f"{name}: {NOT_KNOWN} of captions"
    return Explanation(joined(name, meaning or (NOT_KNOWN if name else "")), sentences(said), meaning is not None)


def passing(value: Passing) -> Explanation:
    """A passing instruction."""
    target = value.target or ""
    whom = address(target) if target else None
    named = f"to be passed on at {target} ({whom})" if whom else f"to be passed on at {target}" if target else ""
    return Explanation(
        joined(target and f"for {target}", value.instruction),
        sentences(named, f"to {value.instruction}" if value.instruction else ""),
    )


def executive_order(value: ExecutiveOrder, dates: DateStyle = DateStyle.LONG) -> Explanation:
    """The E.O. line."""
    known = order(value.number) if value.number else None
    number = f"Executive Order {value.number}" if value.number else ""
    until = value.declassify_on
    when = day(until, dates) if isinstance(until, date) else until
    none = (value.value or "").upper().replace(".", "") in ("N/A", "NA")
    about = f"{number}: {NOT_KNOWN} of orders" if number else ""
    if known is not None:
        about = (
            f"{number} on classification, signed in {month(known.signed)}, in force from {month(known.in_force_from)}"
        )
    return Explanation(
        joined(number, value.value, f"declassify on {when}" if when else ""),
        sentences(
            about,
            "N/A: nothing here is classified under the order" if none else "",
            f"written after the number under this order: {known.follows}" if known and value.value and not none else "",
            f"to be declassified on {when}" if when else "",
        ),
        known is not None,
    )


def tag(value: Tag) -> Explanation:
    """One tag."""
    kind = "" if value.kind is TagKind.UNKNOWN else f"({value.kind})"
    short = " ".join(part for part in (joined(value.code, value.meaning or NOT_KNOWN), kind) if part)
    if value.kind is TagKind.GEO and value.meaning is None:
        said = f"{value.code}: a geographic tag that is {NOT_KNOWN}"
    else:
        meaning = value.meaning or ("its meaning is not known here" if kind else f"{NOT_KNOWN} of tags")
        said = f"{value.code}, {KINDS[value.kind]}: {meaning}"
    read = "read against the writing: a letter or a blank was lost" if value.basis is Basis.INFERRED else ""
    return Explanation(short, sentences(said, read), value.meaning is not None)


def reference(value: Reference) -> Explanation:
    """An entry of the REF block."""
    if value.kind != "cable" or value.id is None:
        what = f"a reference ({value.kind}) that is no cable" if value.kind not in (None, "cable", "unknown") else ""
        said = what or "what it refers to cannot be read here"
        return Explanation(joined(value.letter, value.id or value.written), sentences(said), bool(what))
    place = _place(value.post)
    sender = f"from {place}" if place else f"from {value.post} ({NOT_KNOWN} of posts)" if value.post else ""
    year = f" of {value.year}" if value.year else ""
    return Explanation(
        joined(value.letter, value.id),
        sentences(
            f"cable {value.number}{year} {sender}, whose id is {value.id}",
            "" if _writes_year(value) else "its year is not written; it was read from this cable's own",
        ),
        bool(place),
    )


def _writes_year(value: Reference) -> bool:
    """Whether a reference is written with its year, in two digits or four."""
    if value.year is None:
        return True
    return re.search(rf"(?<!\d)(?:{value.year}|{value.year % 100:02d})(?!\d)", value.written) is not None


def citation(value: Citation) -> Explanation:
    """A place in the body that names a reference."""
    named = value.letter and f"reference {value.letter}"
    where = f"{named or 'a reference'}: {value.ref}" if value.ref else f"{named or 'a reference'}, not in the REF block"
    return Explanation(joined(named, value.ref), sentences(where), value.ref is not None)


def classified_by(value: ClassifiedBy) -> Explanation:
    """Who classified the cable, and why."""
    letters = dict.fromkeys(found.lower() for found in REASON.findall(value.reasons or ""))
    return Explanation(
        joined(value.name, value.office, value.reasons and f"reasons {value.reasons}"),
        sentences(
            joined(value.name and f"classified by {value.name}", value.office),
            *(f"reason ({letter}): {REASONS[letter]}" for letter in letters),
            f"reasons as written: {value.reasons}" if value.reasons and not letters else "",
        ),
    )


def page_break(value: PageBreak) -> Explanation:
    """A page or section line."""
    page = f"page {value.page}" if value.page else ""
    short = joined(value.post, value.number, section(value.section, value.sections), page)
    return Explanation(short, sentences("a line between pages or sections: the text goes on across it", short))
