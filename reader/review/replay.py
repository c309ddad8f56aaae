"""The journal's lines: what is in them, and the session that they add up to.

The first line holds the source and where it came from; each further line one change of the history::

    {"do": LABEL, "at": 2, "delta": {...}}    at position 2 a step was done; what could be redone there is gone
    {"to": 1}                                 undone or redone to position 1
    {"clean": 1, "saved": PATH}               the state at position 1 is the saved one
"""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from reader.cable.phrase import Phrase
from reader.cable.record import record
from reader.cable.source import Original, Source, encode
from reader.review import said
from reader.review.history import History, Step
from reader.review.review import Review
from reader.review.serial import (
    delta_from_json,
    delta_to_json,
    from_line,
    review_from_json,
    review_to_json,
    to_line,
    typed,
)

VERSION = 1
T = TypeVar("T")


class JournalError(ValueError):
    """A journal without a readable first line: nothing can be recovered from it."""


@record
class Origin:
    """Where a session came from.

    ``path`` is the file that was opened (None for pasted text), ``saved`` the one that the review was saved to last,
    ``year`` the one that the user gave for a text without a date, ``started`` the moment of opening, in UTC. A file may
    hold several cables, each with a journal of its own: this is number ``part``, from 1 on.
    """

    source: Source
    started: datetime
    path: str | None = None
    saved: str | None = None
    year: int | None = None
    part: int = 1


@record
class Recovered:
    """A session as a journal holds it: its origin, and the history with every step, undone ones included.

    ``size`` is how many bytes of the journal were read; ``damaged`` says that lines behind them, more than a last one
    that was half-written, could not be.
    """

    origin: Origin
    history: History[Review]
    size: int
    damaged: bool = False

    @property
    def changes(self) -> int:
        """How many steps the current state is away from the saved one."""
        history = self.history
        return history.position if history.clean_position is None else abs(history.position - history.clean_position)

    @property
    def unfiled(self) -> bool:
        """Whether the text is in no file: it was pasted. One with a name, such as the shipped sample, is in one."""
        origin = self.origin
        return origin.path is None and origin.saved is None and origin.source.name is None

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost: unsaved steps, or a text that no file holds."""
        return not self.history.clean or self.unfiled


def first_line(origin: Origin, base: Review) -> bytes:
    """The line that a journal begins with."""
    source = origin.source
    return to_line(
        {
            "journal": VERSION,
            "started": origin.started.isoformat(),
            "path": origin.path,
            "saved": origin.saved,
            "year": origin.year,
            "part": origin.part,
            "name": source.name,
            "encoding": source.encoding,
            "fallback": source.fallback,
            "original": None if source.original is None else [source.original.name, source.original.sha256],
            "bytes": base64.b64encode(source.data).decode("ascii"),
            "review": review_to_json(base),
        }
    )


def step_line(at: int, before: Review, step: Step[Review]) -> bytes:
    """The line of a step that was done at a position."""
    made = said.to_json(step.label) if isinstance(step.label, Phrase) else None
    kept = {} if made is None else {"say": made}
    return to_line({"do": step.label, **kept, "at": at, "delta": delta_to_json(before, step.state)})


def position_line(position: int) -> bytes:
    """The line of an undo or a redo."""
    return to_line({"to": position})


def clean_line(position: int | None, saved: str | None) -> bytes:
    """The line that says which state is saved, and where."""
    return to_line({"clean": position, "saved": saved})


def replay(content: bytes) -> Recovered:
    """The session that a journal's content adds up to.

    A last line without its line feed was being written when the process ended, and is dropped. A line that cannot be
    read in the middle of the file leaves nothing to be told of what follows: what is before it is given.

    Raises:
        JournalError: the first line is not one.
    """
    first, feed, _ = content.partition(b"\n")
    if not feed:
        raise JournalError("the first line is not complete")
    try:
        origin, base = _read_first(from_line(first))
    except (ValueError, LookupError) as error:
        raise JournalError(f"the first line cannot be read: {error}") from error
    history = History(base)
    at = len(first) + 1
    while (end := content.find(b"\n", at)) >= 0:
        try:
            origin = _apply(from_line(content[at:end]), history, origin)
        except ValueError:
            return Recovered(origin, history, at, damaged=True)
        at = end + 1
    return Recovered(origin, history, at)


def _read_first(record: dict[str, Any]) -> tuple[Origin, Review]:
    """What the first line says.

    Raises:
        ValueError, LookupError: it says it wrongly.
    """
    if record["journal"] != VERSION:
        raise ValueError(f"version {record['journal']!r} is unknown")
    data = base64.b64decode(typed(record["bytes"], str), validate=True)
    encoding = typed(record["encoding"], str)
    errors = "surrogatepass" if encoding.lower().startswith("utf") else "strict"
    text = data.decode(encoding, errors)
    if encode(text, encoding) != data:
        raise ValueError("the text does not give its bytes back")
    name, fallback = _optional(record["name"], str), typed(record["fallback"], bool)
    source = Source(data, text, encoding, name, fallback, _original(record.get("original")))
    started = datetime.fromisoformat(typed(record["started"], str))
    path, saved = _optional(record["path"], str), _optional(record["saved"], str)
    year, part = _optional(record["year"], int), typed(record.get("part", 1), int)
    return Origin(source, started, path, saved, year, part), review_from_json(record["review"])


def _original(record: object) -> Original | None:
    """The document that the text was taken out of.

    Raises:
        ValueError: it is named wrongly.
    """
    if record is None:
        return None
    named = [typed(each, str) for each in typed(record, list)]
    if len(named) != 2:
        raise ValueError(f"{named!r} names no document")
    return Original(*named)


def _apply(record: dict[str, Any], history: History[Review], origin: Origin) -> Origin:
    """Do to the history what a line says.

    Raises:
        ValueError: the line does not fit it.
    """
    if "do" in record:
        before = history.position
        history.position = _position(record.get("at"), history)
        try:
            label = said.from_json(typed(record["do"], str), record.get("say"))
            history.do(label, delta_from_json(history.state, record.get("delta")))
        except ValueError:
            history.position = before
            raise
    elif "to" in record:
        history.position = _position(record["to"], history)
    elif "clean" in record:
        saved = _optional(record.get("saved"), str)
        history.clean_position = None if record["clean"] is None else _position(record["clean"], history)
        return replace(origin, saved=saved)
    else:
        raise ValueError("no such line is known")
    return origin


def _position(value: object, history: History[Review]) -> int:
    """A position that the history has."""
    if type(value) is not int or not 0 <= value <= len(history.labels):
        raise ValueError(f"{value!r} is no position")
    return value


def _optional(value: object, kind: type[T]) -> T | None:
    """The value, if it is of that type or None.

    Raises:
        ValueError: it is neither.
    """
    return None if value is None else typed(value, kind)
