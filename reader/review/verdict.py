"""The roll-up in words: what is written, what the review makes of it, and what keeps the whole where it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.cable.markings import restriction
from reader.cable.phrase import capital, listed, phrase
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
    portions, header = reviewed.portions.words, reviewed.header
    beside = "" if same else phrase(" (written {words})", words=written.portions.words)
    kept, whole = keepers(rollup), rollup.reviewed.highest
    telling = kept and not same and len(kept) < rollup.total
    by = ""
    if telling:
        names = named_units(tree, [unit.number for unit in kept])
        by = phrase(", kept at {mark} by {names}", mark=whole, names=names)
    return listed("", [portions, beside, by, "; ", header])


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
    named = named_units(tree, [unit.number for unit in found])
    if len(found) == 1:
        return capital(phrase("{name} keeps the whole at {mark}.", name=named, mark=highest))
    return capital(phrase("{names} keep the whole at {mark}.", names=named, mark=highest))


def named_units(tree: Tree, units: Sequence[int]) -> str:
    """Units in few words: ``paragraph 9``, ``paragraphs 1, 3 to 5 and 8``, ``11 paragraphs``."""
    if len(units) == 1:
        return unit_name(tree, units[0])
    numbers = [paragraph_number(tree, unit) for unit in units]
    plain = [number for number in numbers if number is not None]
    stretches = _stretches(plain)
    if len(plain) < len(numbers) or len(set(plain)) < len(plain) or len(stretches) > FEW:
        return phrase("{count} portions", count=len(units))
    return phrase("paragraphs {numbers}", numbers=_joined(stretches))


def _stretches(numbers: Sequence[int]) -> list[str]:
    """Numbers in order, those that follow each other together."""
    found: list[str] = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        if len(members) > 2:
            found.append(phrase("{first} to {last}", first=members[0], last=members[-1]))
        else:
            found += [str(number) for number in members]
    return found


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else phrase("{some} and {last}", some=listed(", ", parts[:-1]), last=parts[-1])
