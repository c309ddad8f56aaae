"""``mark``: say how a paragraph, or the place at an offset, should be marked."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from reader.cable.markings import canonical
from reader.cable.telegram import Telegram
from reader.cable.tree import Tree
from reader.cable.values import ParagraphValue
from reader.cable.visible import visible
from reader.cli.inputs import check_target, load, read_input
from reader.cli.output import put
from reader.cli.status import Status, UsageError
from reader.review.annotation import Reviewer
from reader.review.ids import new_id, new_person_id
from reader.review.places import Point
from reader.review.review import Review
from reader.review.units import unit_at, units


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        UsageError: there is no such paragraph, or MARK is no marking.
        ReaderError: the file cannot be read or written, or is Cable XML that is not to be trusted.
    """
    from reader.xmlio.write import to_xml

    marking = canonical(options.mark)
    if marking is None:
        raise UsageError(f"{visible(options.mark)} is not a portion marking; U, SBU, SBU/NF, C and S/NF are some.")
    if not options.by.strip():
        raise UsageError("--by names nobody.")
    given = read_input(options.file)
    check_target(given, options.output)
    cable, review = load(given)
    unit = _paragraph(cable, options.paragraph) if options.at is None else _unit(cable.tree, options.at)
    now = datetime.now(UTC).replace(microsecond=0)
    marked = mark(cable.tree, review or Review.of(cable), unit, marking, options.by.strip(), now, options.reason)
    put(to_xml(cable, marked), options.output)
    return Status.DONE


def mark(
    tree: Tree, review: Review, place: Point, marking: str, name: str, at: datetime, reason: str | None = None
) -> Review:
    """The review with one more decision on a unit or a stretch, in the name of the reviewer of that name."""
    from reader.review import commands

    known = next((reviewer for reviewer in review.reviewers if reviewer.name == name), None)
    by = known or Reviewer(new_person_id(), name)
    identity = new_id()
    _, marked = commands.mark(review, tree, place, marking, by, at, identity)
    if reason is not None and reason.strip():
        _, marked = commands.reason(marked, tree, identity, reason, by, at)
    return marked


def _paragraph(cable: Telegram, number: int) -> int:
    """The unit that is the paragraph of a number.

    Raises:
        UsageError: there is none, or several.
    """
    tree = cable.tree
    found = []
    for unit in units(tree):
        value = tree.nodes[unit].value
        if isinstance(value, ParagraphValue) and value.number is not None:
            if value.number <= number <= (value.through or value.number):
                found.append(unit)
    if not found:
        raise UsageError(f"There is no paragraph {number}; there are {_numbers(tree)}.")
    if len(found) > 1:
        places = " and ".join(str(tree.nodes[unit].start) for unit in found)
        raise UsageError(f"There are {len(found)} paragraphs {number}, at {places}; say which with --at.")
    return found[0]


def _numbers(tree: Tree) -> str:
    """The paragraph numbers that there are, in the order of the text."""
    values = (tree.nodes[unit].value for unit in units(tree))
    numbers = [str(value.number) for value in values if isinstance(value, ParagraphValue) and value.number is not None]
    return ", ".join(dict.fromkeys(numbers)) or "no numbered ones"


def _unit(tree: Tree, offset: int) -> int:
    """The unit at an offset.

    Raises:
        UsageError: there is none.
    """
    found = unit_at(tree, offset) if 0 <= offset < len(tree.text) else None
    if found is None:
        raise UsageError(f"At offset {offset} there is no paragraph and no marked subject.")
    return found
