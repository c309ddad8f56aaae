"""Start tags and elements as strings: attributes in the order given, none of them empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from reader.xmlio.characters import attribute, content

Attribute = tuple[str, object]
"""A name and a value; None and the empty text mean that the attribute is not written."""


def start_tag(name: str, attributes: Iterable[Attribute] = (), *, empty: bool = False) -> str:
    """A start tag, or the tag of an element without content."""
    tag = f"<{name}"
    for key, value in attributes:
        if value is None:
            continue
        if type(value) is int:  # a fifth of all attributes; a number needs no escapes
            tag += f' {key}="{value}"'
            continue
        written = value if type(value) is str else written_value(value)
        if written:
            tag += f' {key}="{written if written.isalnum() else attribute(written)}"'
    return f"{tag}/>" if empty else f"{tag}>"


def element(name: str, text: str, attributes: Iterable[Attribute] = ()) -> str:
    """An element that holds a text."""
    return f"{start_tag(name, attributes)}{content(text)}</{name}>" if text else start_tag(name, attributes, empty=True)


def holding(name: str, attributes: Iterable[Attribute], inside: str) -> str:
    """An element whose content is written already."""
    return f"{start_tag(name, attributes)}{inside}</{name}>" if inside else start_tag(name, attributes, empty=True)


def written_value(value: object) -> str:
    """A value as an attribute spells it, not yet escaped: moments in UTC and whole seconds, truth as ``true``."""
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def moment(when: datetime) -> str:
    """A moment as ``2008-06-24T17:55:00Z``.

    Raises:
        ValueError: it has no time zone.
    """
    if when.tzinfo is None:
        raise ValueError(f"{when} has no time zone")
    return when.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
