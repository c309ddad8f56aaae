"""A review as W3C Web Annotations (JSON-LD): each thing said, with the place it is about, as other programs know it.

Source: Web Annotation Data Model and Vocabulary, W3C Recommendations of 23 February 2017.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from uuid import UUID

from reader.cable.diagnostics import Diagnostic
from reader.cable.telegram import Telegram
from reader.formats.include import Include
from reader.review.annotation import Anchor, Annotation, Confirmation
from reader.review.review import Review

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"cable": "urn:cable-reader:1:"}]
Json = dict[str, object]
Said = Annotation | Confirmation


def write(cable: Telegram, review: Review, include: Include) -> bytes:
    """The collection, as UTF-8; every offset in it is a code point of the source text."""
    said = include.of(review)
    source = f"urn:sha256:{said.sha256}"
    items = list(_items(said, source))
    if include.findings:
        items += [_finding(number, each, source) for number, each in enumerate(cable.findings, 1)]
    collection: Json = {
        "@context": CONTEXT,
        "id": f"urn:cable-reader:review:{said.sha256}",
        "type": "AnnotationCollection",
        "label": f"Review of {cable.id.value}" if cable.id is not None else "Review of a cable",
        "total": len(items),
    }
    if items:
        first: Json = {"id": f"urn:cable-reader:review:{said.sha256}:1", "type": "AnnotationPage", "items": items}
        collection["first"] = {**first, "startIndex": 0}
    return (json.dumps(collection, ensure_ascii=True, indent=1) + "\n").encode()


def identifier(id_: str) -> str:
    """An id of ours as an IRI."""
    try:
        return f"urn:uuid:{UUID(id_)}"
    except ValueError:
        plain = (chr(byte) if chr(byte).isalnum() and byte < 128 else f"%{byte:02X}" for byte in id_.encode())
        return f"urn:cable-reader:id:{''.join(plain)}"


def _items(review: Review, source: str) -> Iterator[Json]:
    for decision in review.decisions:
        body: Json = {"type": "TextualBody", "purpose": "classifying", "value": decision.mark or ""}
        extra: Json = {
            "cable:action": decision.action.value,
            "cable:was": decision.was,
            "cable:paragraph": decision.paragraph,
            "cable:supersedes": {"id": identifier(decision.supersedes)} if decision.supersedes else None,
        }
        bodies: list[Json] = [body] if decision.mark else []
        if decision.reason:
            bodies.append({"type": "TextualBody", "purpose": "describing", "value": decision.reason})
        yield _annotation(review, source, decision, "classifying", bodies, extra)
    for note in review.notes:
        yield _annotation(review, source, note, "commenting", [_text(note.text)], {})
    for flag in review.flags:
        yield _annotation(review, source, flag, "bookmarking", [], {})
    for seen in review.acknowledgements:
        bodies = [_text(seen.reason)] if seen.reason else []
        yield _annotation(review, source, seen, "assessing", bodies, {"cable:rule": seen.rule})
    for correction in review.corrections:
        extra = {"cable:kind": correction.kind, "cable:number": correction.number, "cable:was": correction.was}
        yield _annotation(review, source, correction, "editing", [], extra)
    for confirmation in review.confirmations:
        made = _annotation(review, source, confirmation, "moderating", [], {"cable:state": confirmation.state.value})
        yield {**made, "target": identifier(confirmation.decision)}


def _annotation(review: Review, source: str, said: Said, motivation: str, bodies: list[Json], extra: Json) -> Json:
    anchor = None if isinstance(said, Confirmation) else said.anchor
    by = review.reviewer(said.by)
    creator: Json = {"id": identifier(said.by), "type": "Person"}
    if by is not None and by.name:
        creator["name"] = by.name
    made: Json = {
        "id": identifier(said.id),
        "type": "Annotation",
        "motivation": motivation,
        "creator": creator,
        "created": said.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "body": bodies,
        "target": _target(source, anchor),
        **{key: value for key, value in extra.items() if value is not None},
    }
    if not bodies:
        del made["body"]
    return made


def _text(value: str) -> Json:
    return {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": value}


def _target(source: str, anchor: Anchor | None) -> object:
    if anchor is None:
        return source
    position: Json = {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}
    words: Json = {"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix}
    return {"source": source, "selector": [position, words]}


def _finding(number: int, finding: Diagnostic, source: str) -> Json:
    position: Json = {"type": "TextPositionSelector", "start": finding.start, "end": finding.end}
    return {
        "id": f"{source.replace('sha256', 'cable-reader:finding')}:{number}",
        "type": "Annotation",
        "motivation": "assessing",
        "generator": {"id": "urn:cable-reader:1", "type": "Software", "name": "Cable Reader"},
        "body": _text(finding.message),
        "target": {"source": source, "selector": position},
        "cable:rule": finding.rule,
        "cable:severity": str(finding.severity),
    }
