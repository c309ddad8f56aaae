"""What is said about a place: in few words for a status bar, and in sentences for a card. It knows no cable."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cable.phrase import capital, listed, phrase
from reader.cable.record import record


@record
class Explanation:
    """``short`` fits a status bar; ``lines`` are whole sentences. ``known`` is False where a code is in no table."""

    short: str
    lines: tuple[str, ...] = ()
    known: bool = True


def joined(*parts: object) -> str:
    """The parts that say something, with commas between them."""
    said = [part if isinstance(part, str) else str(part) for part in parts if part not in (None, "")]
    return said[0] if len(said) == 1 else listed(", ", said)


def either(parts: Sequence[str]) -> str:
    """Parts of which one is meant: ``Oslo or Bergen``."""
    said = parts[0]
    for part in parts[1:]:
        said = phrase("{some} or {last}", some=said, last=part)
    return said


def section(number: int | None, of: int | None) -> str:
    """A section in words: ``section 1 of 2``."""
    if number is None:
        return ""
    return phrase("section {number} of {of}", number=number, of=of) if of else phrase("section {number}", number=number)


def marking(mark: str | None) -> str:
    """A marking with its meaning: ``SBU, Sensitive But Unclassified``; never the letter S alone."""
    from reader.cable.markings import BY_CODE, level_of

    if mark is None:
        return phrase("unmarked")
    row = BY_CODE.get(level_of(mark))
    return phrase("{mark}, {name}", mark=mark, name=row.name) if row else mark


def sentences(*parts: str) -> tuple[str, ...]:
    """The parts that say something, each with a capital and a full stop."""
    ends = (".", "?", "\u201d")
    said = [part for part in parts if part]
    return tuple([capital(listed("", [part], "{all}" if part.endswith(ends) else "{all}.")) for part in said])
