"""Reviews as JSON and back, exactly: every string survives, lone surrogates and control characters included.

JSON's own escapes would join two lone surrogates that happen to make a pair, so the JSON is written unescaped and
encoded as UTF-8 in which surrogates have their three bytes. A line of JSON holds no line feed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Second,
)
from reader.review.provenance import Aside, Choice, Merge, Origin
from reader.review.review import Review

A = TypeVar("A")
Json = Mapping[str, Any]

KINDS: dict[str, type[Any]] = {
    "reviewers": Reviewer,
    "decisions": Decision,
    "notes": Note,
    "flags": Flag,
    "corrections": Correction,
    "acknowledgements": Acknowledgement,
    "confirmations": Confirmation,
    "unplaced": object,
    "merges": Merge,
}
"""What each tuple of a review holds; ``object`` is any annotation, written with the name of its kind."""
PLACED = {kind.__name__: kind for kind in (Decision, Note, Flag, Correction, Acknowledgement)}
INSIDE: dict[str, type[Any]] = {
    "origins": Origin,
    "choices": Choice,
    "aside": Aside,
    "decisions": Decision,
    "corrections": Correction,
}
"""What each tuple inside a merge holds."""


def to_line(record: Json) -> bytes:
    """A record as one line of JSON, line feed included."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "surrogatepass") + b"\n"


def from_line(line: bytes) -> dict[str, Any]:
    """The record that a line holds.

    Raises:
        ValueError: it is not one JSON object.
    """
    try:
        record = json.loads(line.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(record, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the file is at fault, not the caller
    return record


def review_to_json(review: Review) -> dict[str, Any]:
    """A whole review."""
    return {"sha256": review.sha256, **delta_to_json(Review(review.sha256), review)}


def review_from_json(record: Any) -> Review:
    """A whole review back.

    Raises:
        ValueError: the record is not one.
    """
    return delta_from_json(Review(typed(typed(record, dict).get("sha256"), str)), record)


def delta_to_json(before: Review, after: Review) -> dict[str, Any]:
    """What makes ``after`` of ``before``: of each tuple that differs, how much of its beginning stays, and the rest."""
    delta: dict[str, Any] = {}
    for name, kind in KINDS.items():
        old, new = getattr(before, name), getattr(after, name)
        if old is new or old == new:
            continue
        kept = min(len(old), len(new))
        if old[:kept] != new[:kept]:  # they go on from one another, most often; and this comparison is a fast one
            kept = next(at for at in range(kept) if old[at] != new[at])
        delta[name] = {"keep": kept, "add": [_written(kind, annotation) for annotation in new[kept:]]}
    return delta


def delta_from_json(before: Review, delta: Any) -> Review:
    """The review that a delta makes of another one; an equal but new one where the delta is empty.

    Raises:
        ValueError: the delta is not one, or is not of that review.
    """
    changed: dict[str, Any] = {}
    for name, kind in KINDS.items():
        if name in typed(delta, dict):
            old = getattr(before, name)
            part = typed(delta[name], dict)
            kept = typed(part.get("keep"), int)
            if not 0 <= kept <= len(old):
                raise ValueError(f"{kept} of {len(old)} {name} cannot be kept")
            added = (_read(kind, record) for record in typed(part.get("add"), list))
            changed[name] = (*old[:kept], *added)
    return before.changed(**changed)


def _written(kind: type[Any], annotation: Any) -> dict[str, Any]:
    """An annotation, with the name of its kind where it may be of any."""
    record = _to_json(annotation)
    return {type(annotation).__name__: record} if kind is object else record


def _read(kind: type[Any], record: Any) -> Any:
    """What ``_written`` wrote.

    Raises:
        ValueError: the record is not one.
    """
    if kind is not object:
        return _from_json(kind, record)
    named = [(PLACED[name], inner) for name, inner in typed(record, dict).items() if name in PLACED]
    if len(named) != 1:
        raise ValueError("not one annotation")
    return _from_json(*named[0])


def _to_json(annotation: Any) -> dict[str, Any]:
    """An annotation's fields by name, without those that are None."""
    record: dict[str, Any] = {}
    for field in fields(annotation):
        value = getattr(annotation, field.name)
        if isinstance(value, Anchor):
            record[field.name] = _to_json(value)
        elif isinstance(value, datetime):
            record[field.name] = value.isoformat()
        elif isinstance(value, tuple):
            record[field.name] = [_to_json(inner) for inner in value]
        elif value is not None:
            record[field.name] = value
    return record


READ: dict[str, Callable[[Any], Any]] = {
    "anchor": lambda value: _from_json(Anchor, value),
    "at": lambda value: datetime.fromisoformat(typed(value, str)),
    "action": Action,
    "state": Second,
    "start": lambda value: typed(value, int),
    "end": lambda value: typed(value, int),
    "paragraph": lambda value: typed(value, int),
    "number": lambda value: typed(value, int),
    "was_number": lambda value: typed(value, int),
}
"""How a field's value is read, by the field's name; any other is a string."""


def _from_json(kind: type[A], record: Any) -> A:
    """An annotation from its fields.

    Raises:
        ValueError: a field is missing, unknown or of a wrong type.
    """
    values: dict[str, Any] = {}
    for name, value in typed(record, dict).items():
        if name in INSIDE:
            values[name] = tuple(_from_json(INSIDE[name], inner) for inner in typed(value, list))
        else:
            values[name] = READ[name](value) if name in READ else typed(value, str)
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error


def typed(value: Any, kind: type[A]) -> A:
    """The value, if it is of exactly that type.

    Raises:
        ValueError: it is not.
    """
    if type(value) is not kind:
        raise ValueError(f"{kind.__name__} expected, not {type(value).__name__}")
    return value
