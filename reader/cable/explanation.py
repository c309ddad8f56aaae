"""What is said about a place: in few words for a status bar, and in sentences for a card. It knows no cable."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """``short`` fits a status bar; ``lines`` are whole sentences. ``known`` is False where a code is in no table."""

    short: str
    lines: tuple[str, ...] = ()
    known: bool = True


def joined(*parts: object) -> str:
    """The parts that say something, with commas between them."""
    return ", ".join(str(part) for part in parts if part not in (None, ""))


def section(number: int | None, of: int | None) -> str:
    """A section in words: ``section 1 of 2``."""
    if number is None:
        return ""
    return f"section {number} of {of}" if of else f"section {number}"


def marking(mark: str | None) -> str:
    """A marking with its meaning: ``SBU, Sensitive But Unclassified``; never the letter S alone."""
    from reader.cable.markings import BY_CODE, level_of

    if mark is None:
        return "unmarked"
    row = BY_CODE.get(level_of(mark))
    return f"{mark}, {row.name}" if row else mark


def sentences(*parts: str) -> tuple[str, ...]:
    """The parts that say something, each with a capital and a full stop."""
    said = []
    for part in parts:
        if part:
            capital = part[:1].upper() + part[1:]
            said.append(capital if capital.endswith((".", "?", "\u201d")) else f"{capital}.")
    return tuple(said)
