"""What the header's lines mean: level, captions, order, tags, references, who classified it and why.

Source: 5 FAH-2 H-400 as the vocabulary quotes it; what codes mean, from the vocabulary.
"""

from __future__ import annotations

import re
from datetime import date

from reader.cable.explain_network import NOT_KNOWN
from reader.cable.explanation import Explanation, joined, section, sentences
from reader.cable.glossary import REASONS, address, caption, order, post_of, post_place
from reader.cable.phrase import listed, phrase
from reader.cable.regex import regex
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
    TagKind.SUBJECT: phrase("subject tag"),
    TagKind.PROGRAM: phrase("program tag"),
    TagKind.GEO: phrase("geographic tag"),
    TagKind.ORGANIZATION: phrase("tag of an organization"),
    TagKind.PERSON: phrase("tag of a person"),
    TagKind.TERM: phrase("tag of a term"),
    TagKind.UNKNOWN: phrase("tag"),
}
SORTS = {
    TagKind.SUBJECT: phrase("subject"),
    TagKind.PROGRAM: phrase("program"),
    TagKind.GEO: phrase("geo"),
    TagKind.ORGANIZATION: phrase("organization"),
    TagKind.PERSON: phrase("person"),
    TagKind.TERM: phrase("term"),
}
REASON = regex(r"\(?\b([a-h])\b\)?", re.IGNORECASE)


def classification(value: MessageNumber) -> Explanation:
    """The classification line."""
    place = _place(value.post)
    parts = section(value.section, value.sections)
    return Explanation(
        joined(value.level, value.post, value.number, parts),
        sentences(
            phrase("level of the whole cable: {level}", level=value.level)
            if value.level
            else phrase("no level can be read here"),
            phrase("message {number} of the year from {place}", number=value.number, place=place or value.post)
            if value.number and value.post
            else "",
            phrase("this copy begins with {parts}", parts=parts) if parts else "",
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
    known = caption(value.name) if value.name else None
    meaning = phrase(known) if known else None
    name = value.name or ""
    said = (
        phrase("{name}: {meaning}", name=name, meaning=meaning)
        if meaning
        else phrase("{name}: {not_known} of captions", name=name, not_known=NOT_KNOWN)
    )
    return Explanation(joined(name, meaning or (NOT_KNOWN if name else "")), sentences(said), meaning is not None)


def passing(value: Passing) -> Explanation:
    """A passing instruction."""
    target = value.target or ""
    whom = address(target) if target else None
    named = (
        phrase("to be passed on at {target} ({whom})", target=target, whom=whom)
        if whom
        else phrase("to be passed on at {target}", target=target)
        if target
        else ""
    )
    return Explanation(
        joined(target and phrase("for {target}", target=target), value.instruction),
        sentences(named, phrase("to {instruction}", instruction=value.instruction) if value.instruction else ""),
    )


def executive_order(value: ExecutiveOrder, dates: DateStyle = DateStyle.LONG) -> Explanation:
    """The E.O. line."""
    known = order(value.number) if value.number else None
    number = phrase("Executive Order {number}", number=value.number) if value.number else ""
    until = value.declassify_on
    when = day(until, dates) if isinstance(until, date) else until
    none = (value.value or "").upper().replace(".", "") in ("N/A", "NA")
    about = phrase("{number}: {not_known} of orders", number=number, not_known=NOT_KNOWN) if number else ""
    if known is not None:
        about = phrase(
            "{number} on classification, signed in {month}, in force from {start}",
            number=number,
            month=month(known.signed),
            start=month(known.in_force_from),
        )
    return Explanation(
        joined(number, value.value, phrase("declassify on {when}", when=when) if when else ""),
        sentences(
            about,
            phrase("N/A: nothing here is classified under the order") if none else "",
            phrase("written after the number under this order: {follows}", follows=known.follows)
            if known and value.value and not none
            else "",
            phrase("to be declassified on {when}", when=when) if when else "",
        ),
        known is not None,
    )


def tag(value: Tag) -> Explanation:
    """One tag."""
    kind = "" if value.kind is TagKind.UNKNOWN else phrase("({kind})", kind=SORTS[value.kind])
    named = joined(value.code, value.meaning or NOT_KNOWN)
    short = listed(" ", [named, kind]) if kind else named
    if value.kind is TagKind.GEO and value.meaning is None:
        said = phrase("{code}: a geographic tag that is {not_known}", code=value.code, not_known=NOT_KNOWN)
    else:
        meaning = value.meaning or (
            phrase("its meaning is not known here") if kind else phrase("{not_known} of tags", not_known=NOT_KNOWN)
        )
        said = phrase("{code}, {kinds}: {meaning}", code=value.code, kinds=KINDS[value.kind], meaning=meaning)
    read = phrase("read against the writing: a letter or a blank was lost") if value.basis is Basis.INFERRED else ""
    return Explanation(short, sentences(said, read), value.meaning is not None)


def reference(value: Reference) -> Explanation:
    """An entry of the REF block."""
    if value.kind != "cable" or value.id is None:
        what = (
            phrase("a reference ({kind}) that is no cable", kind=value.kind)
            if value.kind not in (None, "cable", "unknown")
            else ""
        )
        said = what or phrase("what it refers to cannot be read here")
        return Explanation(joined(value.letter, value.id or value.written), sentences(said), bool(what))
    place = _place(value.post)
    sender = (
        phrase("from {place}", place=place)
        if place
        else phrase("from {post} ({not_known} of posts)", post=value.post, not_known=NOT_KNOWN)
        if value.post
        else ""
    )
    year = phrase(" of {year}", year=value.year) if value.year else ""
    return Explanation(
        joined(value.letter, value.id),
        sentences(
            phrase(
                "cable {number}{year} {sender}, whose id is {id}",
                number=value.number,
                year=year,
                sender=sender,
                id=value.id,
            ),
            "" if _writes_year(value) else phrase("its year is not written; it was read from this cable's own"),
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
    named = value.letter and phrase("reference {letter}", letter=value.letter)
    where = (
        phrase("{named}: {ref}", named=named or phrase("a reference"), ref=value.ref)
        if value.ref
        else phrase("{named}, not in the REF block", named=named or phrase("a reference"))
    )
    return Explanation(joined(named, value.ref), sentences(where), value.ref is not None)


def classified_by(value: ClassifiedBy) -> Explanation:
    """Who classified the cable, and why."""
    letters = dict.fromkeys(found.lower() for found in REASON.findall(value.reasons or ""))
    return Explanation(
        joined(value.name, value.office, value.reasons and phrase("reasons {reasons}", reasons=value.reasons)),
        sentences(
            joined(value.name and phrase("classified by {name}", name=value.name), value.office),
            *(
                phrase("reason ({letter}): {reasons}", letter=letter, reasons=phrase(REASONS[letter]))
                for letter in letters
            ),
            phrase("reasons as written: {reasons}", reasons=value.reasons) if value.reasons and not letters else "",
        ),
    )


def page_break(value: PageBreak) -> Explanation:
    """A page or section line."""
    page = phrase("page {page}", page=value.page) if value.page else ""
    short = joined(value.post, value.number, section(value.section, value.sections), page)
    return Explanation(short, sentences(phrase("a line between pages or sections: the text goes on across it"), short))
