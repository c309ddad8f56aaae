"""The roll-up in words: what is written, what the review makes of it, and what keeps the whole where it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.cable.markings import restriction
from reader.cable.tree import Tree
from reader.review.rollup import CableRollup, UnitRollup
from reader.review.units import paragraph_number, unit_name

FEW = 3
"""So many stretches of paragraphs are named; more are counted."""


def sentence(rollup: CableRollup, tree: Tree) -> str:
    """The markings of a cable in a sentence, as a person would say it; live while a review goes on.

    Where the review changes something, what is written stands beside it, and what still keeps the whole at its marking.
    """
    written, reviewed = rollup.written, rollup.reviewed
    same = written.portions == reviewed.portions
    portions, header = reviewed.sentence.rsplit("; ", 1)
    beside = "" if same else f" (written {written.portions.words})"
    kept, whole = keepers(rollup), rollup.reviewed.highest
    telling = kept and not same and len(kept) < rollup.total
    by = f", kept at {whole} by {named_units(tree, [unit.number for unit in kept])}" if telling else ""
    return f"{portions}{beside}{by}; {header}"


def keepers(rollup: CableRollup) -> tuple[UnitRollup, ...]:
    """The units that are as restricted as the whole; none where nothing is above U."""
    highest = rollup.reviewed.highest
    if highest is None or restriction(highest) <= restriction("U"):
        return ()
    return tuple([unit for unit in rollup.units if unit.highest == highest])


def keeping(rollup: CableRollup, tree: Tree) -> str:
    """What keeps the whole at its marking: ``Paragraph 9 keeps the whole at SBU.``; empty where nothing does."""
    found = keepers(rollup)
    if not found:
        return ""
    highest = rollup.reviewed.highest
    verb = "keeps" if len(found) == 1 else "keep"
    named = named_units(tree, [unit.number for unit in found])
    return f"{named[0].upper()}{named[1:]} {verb} the whole at {highest}."


def named_units(tree: Tree, units: Sequence[int]) -> str:
    """Units in few words: ``paragraph 9``, ``paragraphs 1, 3 to 5 and 8``, ``11 paragraphs``."""
    if len(units) == 1:
        return unit_name(tree, units[0])
    numbers = [paragraph_number(tree, unit) for unit in units]
    plain = [number for number in numbers if number is not None]
    stretches = _stretches(plain)
    if len(plain) < len(numbers) or len(set(plain)) < len(plain) or len(stretches) > FEW:
        return f"{len(units)} portions"
    return f"paragraphs {_joined(stretches)}"


def _stretches(numbers: Sequence[int]) -> list[str]:
    """Numbers in order, those that follow each other together."""
    found = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        if len(members) > 2:
            found.append(f"{members[0]} to {members[-1]}")
        else:
            found += [str(number) for number in members]
    return found


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
