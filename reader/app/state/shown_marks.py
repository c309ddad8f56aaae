"""Which markings are shown: those in the text, the reviewer's, or both."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from reader.review.rollup import UnitRollup


class ShownMarks(StrEnum):
    """Whose markings the text and the structure show."""

    BOTH = "both"
    WRITTEN = "written"
    MINE = "mine"


def as_shown(unit: UnitRollup, marks: ShownMarks) -> UnitRollup | None:
    """A unit with those of its markings that are shown; None where it has none of them to show."""
    if marks is ShownMarks.WRITTEN:
        return replace(unit, reviewed=None, effective=unit.written, highest=unit.written, parts=(), higher=())
    if marks is ShownMarks.MINE:
        said = unit.reviewed if unit.is_reviewed else None
        nothing = said is None and not unit.parts
        return None if nothing else replace(unit, written=None, effective=said)
    return unit
