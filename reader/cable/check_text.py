"""Checks of the text as a whole: that it is one, that it is a telegram's, and only one telegram's."""

from __future__ import annotations

from reader.cable.examined import Examined
from reader.cable.kinds import Kind

TELEGRAPHIC = frozenset({Kind.TRANSMISSION, Kind.ROUTING, Kind.HEADER, Kind.LABEL, Kind.MARK, Kind.SIGNATURE})
"""What a telegram has, one at least."""


def check_source(cable: Examined, odd: str | None) -> None:
    """Say what is odd about bytes and encoding."""
    source, whole = cable.source, (0, len(cable.source.text))
    if not source.data:
        cable.find("CR-TEXT-001", whole)
    elif odd is not None:
        cable.find("CR-TEXT-002", whole, what=odd)
    elif not source.text.strip():
        cable.find("CR-TEXT-003", whole)
    if source.fallback:
        cable.find("CR-TEXT-004", (0, 0), encoding=source.encoding)
    if "\ufffd" in source.text:
        at = source.text.index("\ufffd")
        cable.find("CR-TEXT-005", (at, at + 1))


def _nothing(cable: Examined) -> None:
    """Say when a text shows nothing that a telegram has."""
    if TELEGRAPHIC.isdisjoint(cable.tree.by_kind) and cable.source.text.strip():
        cable.find("CR-TEXT-006", (0, len(cable.source.text)))


def _unrecognised(cable: Examined) -> None:
    for node in cable.all(Kind.UNRECOGNISED):
        cable.find("CR-TEXT-008", node)


CHECKS = (_nothing, _unrecognised)
