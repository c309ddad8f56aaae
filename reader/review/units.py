"""What is reviewed one by one: paragraphs, numbered or not, and a subject that carries a mark.

A unit is named by its node's number, so it is for a session only.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.cable.kinds import FILLER, PARAGRAPH, Kind
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.tree import Node, Tree
from reader.cable.values import ParagraphValue, Subject
from reader.review.annotation import Span

BEFORE_CORE = frozenset({Kind.LABEL, Kind.MARK})


def is_unit(node: Node) -> bool:
    """Whether a node is a review unit."""
    if node.kind is PARAGRAPH:
        return True
    value = node.value
    return isinstance(value, Subject) and value.mark is not None and node.kind is Kind.SUBJECT


@record
class UnitTable:
    """The units of a tree, in order: their numbers, written marks, and where their cores begin and end."""

    numbers: tuple[int, ...]
    written: tuple[str | None, ...]
    cores: tuple[Span, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def table(tree: Tree) -> UnitTable:
    """The units of a tree; worked out once for each tree."""
    if "units" not in tree.memo:
        numbers = _found(tree)
        cores = tuple(core(tree, unit) for unit in numbers)
        starts, ends = tuple(start for start, _ in cores), tuple(end for _, end in cores)
        tree.memo["units"] = UnitTable(
            numbers, tuple(written_mark(tree, unit) for unit in numbers), cores, starts, ends
        )
    made: UnitTable = tree.memo["units"]
    return made


def units(tree: Tree) -> tuple[int, ...]:
    """The numbers of the review units, in the order of the text; they do not overlap."""
    return table(tree).numbers


def units_on(tree: Tree, start: int, end: int) -> tuple[int, ...]:
    """The units that have a character in ``start:end``, in order; labels and marks count."""
    numbers = units(tree)
    first = bisect_right(numbers, start, key=lambda unit: tree.nodes[unit].end)
    return numbers[first : bisect_left(numbers, end, lo=first, key=lambda unit: tree.nodes[unit].start)]


def _found(tree: Tree) -> tuple[int, ...]:
    found: list[int] = []
    end = 0
    for number in tree.of(PARAGRAPH, Kind.SUBJECT):
        node = tree.nodes[number]
        if node.start >= end and is_unit(node):
            found.append(number)
            end = node.end
    return tuple(found)


def unit_of(tree: Tree, number: int) -> int | None:
    """The unit that a node is or stands in."""
    found = number if is_unit(tree.nodes[number]) else None
    for above in tree.ancestors(number):
        if is_unit(tree.nodes[above]):
            found = above
    return found


def unit_at(tree: Tree, offset: int) -> int | None:
    """The unit that a caret at an offset is in; one right behind a unit's last character still is."""
    here = unit_of(tree, tree.leaf_at(offset)) if offset < tree.root.end else None
    if here is None and offset > 0:
        return unit_of(tree, tree.leaf_at(offset - 1))
    return here


def written_mark(tree: Tree, unit: int) -> str | None:
    """The canonical mark that the drafter wrote on a unit."""
    value = tree.nodes[unit].value
    return value.mark if isinstance(value, ParagraphValue | Subject) else None


def paragraph_number(tree: Tree, unit: int) -> int | None:
    """The number of a paragraph; None where it has none, and for the subject."""
    value = tree.nodes[unit].value
    return value.number if isinstance(value, ParagraphValue) else None


def core(tree: Tree, unit: int) -> Span:
    """The unit without its label, its mark and the white space around: what is marked when a unit is."""
    node = tree.nodes[unit]
    start = node.start
    for child in node.children:
        named = child.kind in BEFORE_CORE
        if not named and not (child.kind is FILLER and tree.text[child.start : child.end].isspace()):
            break
        start = child.end
    inner = trimmed(tree.text, start, node.end)
    return inner if inner[0] < inner[1] else trimmed(tree.text, node.start, node.end)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends; an empty one at its start where there is nothing else."""
    inside = text[start:end]
    stripped = inside.strip()
    if not stripped:
        return start, start
    begin = start + len(inside) - len(inside.lstrip())
    return begin, begin + len(stripped)


def unit_name(tree: Tree, unit: int) -> str:
    """What a person calls a unit: ``paragraph 3``, ``paragraphs 4-14``, ``unnumbered paragraph 2 of 4 after 3``.

    No two unnumbered paragraphs have one name: where several stand in a row it says which of them is meant.
    """
    value = tree.nodes[unit].value
    if not isinstance(value, ParagraphValue):
        return phrase("subject")
    if value.number is not None:
        if value.through is None:
            return phrase("paragraph {number}", number=value.number)
        return phrase("paragraphs {first}-{last}", first=value.number, last=value.through)
    if "unnumbered" not in tree.memo:
        tree.memo["unnumbered"] = _unnumbered(tree)
    names: dict[int, str] = tree.memo["unnumbered"]
    return names.get(unit) or phrase("unnumbered paragraph")


def _unnumbered(tree: Tree) -> dict[int, str]:
    """The names of all paragraphs without a number, by their neighbours with one."""
    names: dict[int, str] = {}
    row: list[int] = []
    before: int | None = None
    for unit in units(tree):
        value = tree.nodes[unit].value
        if not isinstance(value, ParagraphValue):
            continue
        if value.number is None:
            row.append(unit)
            continue
        names |= _names_of_row(row, before, value.number)
        row, before = [], value.through or value.number
    return names | _names_of_row(row, before, None)


def _names_of_row(row: list[int], before: int | None, behind: int | None) -> dict[int, str]:
    total = len(row)
    return {unit: _name_in_row(place, total, before, behind) for place, unit in enumerate(row, 1)}


def _name_in_row(place: int, total: int, before: int | None, behind: int | None) -> str:
    if before is not None:
        if total == 1:
            return phrase("unnumbered paragraph after {number}", number=before)
        return phrase("unnumbered paragraph {place} of {total} after {number}", place=place, total=total, number=before)
    if behind is not None:
        if total == 1:
            return phrase("unnumbered paragraph before {number}", number=behind)
        return phrase(
            "unnumbered paragraph {place} of {total} before {number}", place=place, total=total, number=behind
        )
    if total == 1:
        return phrase("unnumbered paragraph")
    return phrase("unnumbered paragraph {place} of {total}", place=place, total=total)


def part_name(name: str) -> str:
    """What a person calls a part of the unit of a name: ``part of paragraph 3``, ``part of the subject``."""
    return phrase("part of the subject") if name == "subject" else phrase("part of {name}", name=name)
