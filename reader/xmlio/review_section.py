"""The ``review`` element, written and read: what reviewers entered, every word of it exactly.

What people wrote or quoted is in elements, because attributes cannot hold every character; ids, marks and moments are
in attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeVar

from lxml import etree

from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
)
from reader.review.review import Review
from reader.xmlio.characters import content, fits_attribute
from reader.xmlio.markup import Attribute, element, holding
from reader.xmlio.names import qualified
from reader.xmlio.strings import string_value, whole_number

T = TypeVar("T")


def review_element(review: Review) -> Iterator[str]:
    """The element, in pieces that end with a line end."""
    lines = [
        *map(_reviewer, review.reviewers),
        *map(_decision, review.decisions),
        *map(_note, review.notes),
        *map(_flag, review.flags),
        *map(_correction, review.corrections),
        *map(_acknowledgement, review.acknowledgements),
    ]
    if not lines:
        yield "<review/>\n"
        return
    yield "<review>\n"
    for line in lines:
        yield line + "\n"
    yield "</review>\n"


def name_attribute(name: str | None) -> tuple[tuple[Attribute, ...], str]:
    """A name as an attribute, and as the content of its element where an attribute cannot hold it exactly."""
    if name is None:
        return (), ""
    return (("name", name),), "" if fits_attribute(name) else element("name", name)


def read_name(parent: etree._Element) -> str | None:
    """The name that ``name_attribute`` wrote."""
    exact = parent.find(qualified("name"))
    return parent.get("name") if exact is None else string_value(exact)


def misplaced(review: Review, text: str) -> str | None:
    """The first annotation whose quote does not stand at its offsets, as one calls it: ``decision 'd1'``."""
    placed: tuple[Decision | Note | Flag | Correction | Acknowledgement, ...] = (
        *review.decisions,
        *review.notes,
        *review.flags,
        *review.corrections,
        *review.acknowledgements,
    )
    for annotation in placed:
        anchor = annotation.anchor
        if anchor is None:
            continue
        fits = 0 <= anchor.start <= anchor.end <= len(text) and text[anchor.start : anchor.end] == anchor.quote
        if not fits:
            return f"{type(annotation).__name__.lower()} {annotation.id!r}"
    return None


# ---- writing ---------------------------------------------------------------------------------------------------------


def _made(by: str, at: datetime) -> tuple[Attribute, ...]:
    return ("by", by), ("at", at)


def _span(anchor: Anchor) -> tuple[Attribute, ...]:
    return ("start", anchor.start), ("end", anchor.end)


def _place(anchor: Anchor) -> str:
    return element("quote", anchor.quote) + element("prefix", anchor.prefix) + element("suffix", anchor.suffix)


def _reason(reason: str | None) -> str:
    return "" if reason is None else element("reason", reason)


def _reviewer(reviewer: Reviewer) -> str:
    named, exact = name_attribute(reviewer.name)
    attributes = [("id", reviewer.id), *named]
    return holding("reviewer", attributes, exact)


def _decision(decision: Decision) -> str:
    attributes = [
        ("id", decision.id),
        ("action", decision.action),
        ("mark", decision.mark),
        ("was", decision.was),
        *_made(decision.by, decision.at),
        ("paragraph", decision.paragraph),
        *_span(decision.anchor),
        ("supersedes", decision.supersedes),
    ]
    return holding("decision", attributes, _place(decision.anchor) + _reason(decision.reason))


def _note(note: Note) -> str:
    attributes = [("id", note.id), *_made(note.by, note.at)]
    if note.anchor is None:
        return holding("note", attributes, content(note.text))
    return holding("note", [*attributes, *_span(note.anchor)], content(note.text) + _place(note.anchor))


def _flag(flag: Flag) -> str:
    return holding("flag", [("id", flag.id), *_made(flag.by, flag.at), *_span(flag.anchor)], _place(flag.anchor))


def _correction(correction: Correction) -> str:
    attributes = [
        ("id", correction.id),
        *_made(correction.by, correction.at),
        ("kind", correction.kind),
        ("number", correction.number),
        *_span(correction.anchor),
    ]
    return holding("correction", attributes, _place(correction.anchor))


def _acknowledgement(seen: Acknowledgement) -> str:
    attributes = [("id", seen.id), ("rule", seen.rule), *_made(seen.by, seen.at), *_span(seen.anchor)]
    return holding("acknowledgement", attributes, _place(seen.anchor) + _reason(seen.reason))


# ---- reading, from a valid document ----------------------------------------------------------------------------------


def read_review(section: etree._Element | None, sha256: str) -> Review:
    """The review that a valid ``review`` element holds; an empty one where there is no element."""
    if section is None:
        return Review(sha256)

    def every(name: str, read: Callable[[etree._Element], T]) -> tuple[T, ...]:
        return tuple(read(child) for child in section.iterchildren(qualified(name)))

    return Review(
        sha256,
        every("reviewer", lambda child: Reviewer(_word(child, "id"), read_name(child))),
        every("decision", _read_decision),
        every("note", _read_note),
        every("flag", lambda child: Flag(_word(child, "id"), _word(child, "by"), _at(child), _read_anchor(child))),
        every("correction", _read_correction),
        every("acknowledgement", _read_acknowledgement),
    )


def _read_decision(child: etree._Element) -> Decision:
    return Decision(
        _word(child, "id"),
        Action(_word(child, "action").strip()),
        _word(child, "by"),
        _at(child),
        _read_anchor(child),
        child.get("mark"),
        child.get("was"),
        _number(child, "paragraph"),
        _words(child, "reason"),
        child.get("supersedes"),
    )


def _read_note(child: etree._Element) -> Note:
    anchor = None if child.get("start") is None else _read_anchor(child)
    return Note(
        _word(child, "id"), string_value(child, until=qualified("quote")), _word(child, "by"), _at(child), anchor
    )


def _read_correction(child: etree._Element) -> Correction:
    return Correction(
        _word(child, "id"),
        _word(child, "by"),
        _at(child),
        _read_anchor(child),
        _word(child, "kind"),
        _number(child, "number"),
    )


def _read_acknowledgement(child: etree._Element) -> Acknowledgement:
    return Acknowledgement(
        _word(child, "id"),
        _word(child, "rule"),
        _word(child, "by"),
        _at(child),
        _read_anchor(child),
        _words(child, "reason"),
    )


def _read_anchor(child: etree._Element) -> Anchor:
    quote, prefix, suffix = (_words(child, name) or "" for name in ("quote", "prefix", "suffix"))
    return Anchor(whole_number(_word(child, "start")), whole_number(_word(child, "end")), quote, prefix, suffix)


def _word(child: etree._Element, name: str) -> str:
    """An attribute that the schema requires."""
    return child.attrib[name]


def _words(child: etree._Element, name: str) -> str | None:
    """The words in a child element, or None where it is absent."""
    found = child.find(qualified(name))
    return None if found is None else string_value(found)


def _number(child: etree._Element, name: str) -> int | None:
    written = child.get(name)
    return None if written is None else whole_number(written)


def _at(child: etree._Element) -> datetime:
    return datetime.fromisoformat(_word(child, "at").strip())
