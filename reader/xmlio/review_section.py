"""The ``review`` element, written: what reviewers entered, every word of it exactly.

What people wrote or quoted is in elements, because attributes cannot hold every character; ids, marks and moments are
in attributes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reader.review.annotation import (
    Acknowledgement,
    Anchor,
    Annotation,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
)
from reader.review.provenance import Aside, Choice, Merge, Origin
from reader.review.review import Review
from reader.xmlio.characters import content, fits_attribute
from reader.xmlio.markup import Attribute, element, holding


def review_element(review: Review) -> Iterator[str]:
    """The element, in pieces that end with a line end."""
    lines = [
        *map(_reviewer, review.reviewers),
        *map(_decision, review.decisions),
        *map(_note, review.notes),
        *map(_flag, review.flags),
        *map(_correction, review.corrections),
        *map(_acknowledgement, review.acknowledgements),
        *map(_confirmation, review.confirmations),
        *_unplaced(review.unplaced),
        *map(_merge, review.merges),
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


def misplaced(review: Review, text: str) -> str | None:
    """The first annotation whose quote does not stand at its offsets, as one calls it: ``decision 'd1'``."""
    for annotation in review.annotations:
        anchor = annotation.anchor
        if anchor is None:
            continue
        fits = 0 <= anchor.start <= anchor.end <= len(text) and text[anchor.start : anchor.end] == anchor.quote
        if not fits:
            return f"{type(annotation).__name__.lower()} {annotation.id!r}"
    return None


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
        ("was", correction.was),
        ("was-number", correction.was_number),
        *_span(correction.anchor),
    ]
    return holding("correction", attributes, _place(correction.anchor))


def _acknowledgement(seen: Acknowledgement) -> str:
    attributes = [("id", seen.id), ("rule", seen.rule), *_made(seen.by, seen.at), *_span(seen.anchor)]
    return holding("acknowledgement", attributes, _place(seen.anchor) + _reason(seen.reason))


def _confirmation(confirmation: Confirmation) -> str:
    attributes = [
        ("id", confirmation.id),
        ("decision", confirmation.decision),
        ("state", confirmation.state),
        *_made(confirmation.by, confirmation.at),
    ]
    return holding("confirmation", attributes, _reason(confirmation.reason))


def _unplaced(unplaced: tuple[Annotation, ...]) -> Iterator[str]:
    """One element that holds all of them; none where there are none."""
    if unplaced:
        yield holding("unplaced", (), "".join(map(_annotation, unplaced)))


def _annotation(annotation: Annotation) -> str:
    match annotation:
        case Decision():
            return _decision(annotation)
        case Note():
            return _note(annotation)
        case Flag():
            return _flag(annotation)
        case Correction():
            return _correction(annotation)
        case Acknowledgement():
            return _acknowledgement(annotation)


def _merge(merge: Merge) -> str:
    inside = "".join([*map(_origin, merge.origins), *map(_choice, merge.choices)])
    return holding("merge", [("id", merge.id), ("by", merge.by), ("at", merge.at)], inside)


def _origin(origin: Origin) -> str:
    named, exact = name_attribute(origin.name)
    return holding("origin", [("letter", origin.letter), *named, ("sha256", origin.sha256)], exact)


def _choice(choice: Choice) -> str:
    attributes: list[Attribute] = [
        ("take", choice.take),
        ("agree", choice.agree),
        ("by", choice.by),
        ("at", choice.at),
        ("paragraph", choice.paragraph),
    ]
    where = ""
    if choice.anchor is not None:
        attributes += _span(choice.anchor)
        where = _place(choice.anchor)
    return holding("choice", attributes, where + "".join(map(_aside, choice.aside)))


def _aside(aside: Aside) -> str:
    inside = "".join([*map(_decision, aside.decisions), *map(_correction, aside.corrections)])
    return holding("aside", [("letter", aside.letter)], inside)
