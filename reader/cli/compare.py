"""``compare``: two to four reviews of one cable beside each other, and the review that is made of them."""
# ruff: noqa: A002 - ``id`` is the record's own word

from __future__ import annotations

import argparse
import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.cable.visible import visible
from reader.cli.inputs import STANDARD_INPUT, Input, check_arguments, load, read_input
from reader.cli.output import put, say, tell
from reader.cli.status import Status, UsageError
from reader.review.alike import Compared, Given, compare_given
from reader.review.annotation import Reviewer
from reader.review.compare import Accord, CompareError
from reader.review.ids import new_id, new_person_id
from reader.review.merge import Pick, agreed, merge
from reader.review.provenance import LETTERS, NEITHER
from reader.review.review import Review
from reader.review.row_words import cells, headings, remarks, summary

ONE = re.compile(r"([0-9]+)=(.+)", re.DOTALL)
WIDEST = 44
"""Characters of a cell that is not the last one of its line."""


def run(options: argparse.Namespace) -> Status:
    """Do it now, under a new id."""
    return compare(options, datetime.now(UTC), new_id())


def compare(options: argparse.Namespace, at: datetime, id: str) -> Status:
    """Tell how the reviews differ, and write the merged one where that is asked for.

    Raises:
        UsageError: the arguments make no sense.
        ReaderError: a file cannot be read or written, or is Cable XML that is not to be trusted.
    """
    _check(options)
    inputs = [read_input(name) for name in options.files]
    _check_target(inputs, options.output)
    given = [_given(each) for each in inputs]
    try:
        compared = compare_given(given)
    except CompareError as error:
        tell(str(error))
        return Status.NO
    by = _chooser(options.by, given)
    picks = agreed(compared.comparison, by, at) | _picks(options.take, compared, by, at)
    lines = list(report(compared, inputs, picks, everything=options.all))
    if options.output is not None:
        from reader.xmlio.write import to_xml

        review = merge(compared.comparison, picks, compared.origins, by, at, id)
        put(to_xml(compared.comparison.cable, review), options.output)
        lines += [_written(compared, picks)]
    if options.output == STANDARD_INPUT:
        for line in lines:
            tell(line)
    else:
        say(lines)
    return Status.NO if compared.comparison.differing else Status.DONE


def _check(options: argparse.Namespace) -> None:
    check_arguments(options.files)
    if not 2 <= len(options.files) <= len(LETTERS):
        raise UsageError(f"{len(options.files)} were named: compare takes from 2 to {len(LETTERS)} reviews.")
    if options.take and not (options.by or "").strip():
        raise UsageError("--take is a person's choice: say whose with --by NAME.")
    if options.by is not None and not options.by.strip():
        raise UsageError("--by names nobody.")
    if options.take and options.output is None:
        raise UsageError("--take is for a merged review: say where it goes with -o.")


def _check_target(inputs: Sequence[Input], target: str | None) -> None:
    """Refuse to write over one of the compared files.

    Raises:
        UsageError: the output is an input.
    """
    if target in (None, STANDARD_INPUT):
        return
    for given in inputs:
        if given.is_at(Path(target or "")):
            raise UsageError(f"{given.shown} is compared and stays as it is; write to another file.")


def _given(given: Input) -> Given:
    cable, review = load(given)
    return Given(cable, review or Review.of(cable), given.name, hashlib.sha256(given.data).hexdigest())


def _chooser(name: str | None, given: Sequence[Given]) -> Reviewer | None:
    """Who chooses: somebody whom one of the reviews knows by that name, or somebody new."""
    if name is None:
        return None
    known = (reviewer for each in given for reviewer in each.review.reviewers if reviewer.name == name.strip())
    return next(known, None) or Reviewer(new_person_id(), name.strip())


def _picks(takes: Sequence[str], compared: Compared, by: Reviewer | None, at: datetime) -> dict[int, Pick]:
    """What was chosen: for all rows that differ, and for single ones, which counts more.

    Raises:
        UsageError: there is no such row or no such review.
    """
    comparison = compared.comparison
    letters = LETTERS[: len(comparison.reviews)]
    whole: dict[int, Pick] = {}
    single: dict[int, Pick] = {}
    for take in takes:
        one = ONE.fullmatch(take)
        wanted = one[2] if one else take
        wanted = wanted.lower() if wanted.lower() == NEITHER else wanted.upper()
        if wanted not in (*letters, NEITHER):
            raise UsageError(f"--take {visible(take)}: take {', '.join(letters)} or {NEITHER}.")
        if one is None:
            differing = (index for index, row in enumerate(comparison.rows) if row.accord is Accord.DIFFER)
            whole.update((index, Pick(wanted, by, at)) for index in differing)
        elif 1 <= int(one[1]) <= len(comparison.rows):
            single[int(one[1]) - 1] = Pick(wanted, by, at)
        else:
            raise UsageError(f"--take {visible(take)}: there are {len(comparison.rows)} rows.")
    return whole | single


def report(
    compared: Compared, inputs: Sequence[Input], picks: dict[int, Pick], *, everything: bool = False
) -> Iterator[str]:
    """The comparison in lines: who is who, the rows on which they are not of one mind (or all), and the sum."""
    comparison = compared.comparison
    for letter, given, review in zip(LETTERS, inputs, comparison.reviews, strict=False):
        people = ", ".join(visible(reviewer.name or reviewer.id) for reviewer in review.reviewers) or "nobody"
        otherwise = (
            "; the same text with other line ends or in another encoding" if letter in compared.rewritten else ""
        )
        yield f"{letter}: {given.shown} (reviewed by {people}){otherwise}"
    shown = [
        (str(index + 1), *map(visible, cells(comparison, row, picks.get(index))))
        for index, row in enumerate(comparison.rows)
        if everything or index in comparison.differing
    ]
    if shown:
        yield ""
        yield from _table([("Row", *headings(len(comparison.reviews))), *shown])
    yield ""
    yield summary(comparison)
    if remarks(comparison):
        yield remarks(comparison)


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Rows in columns; a cell that is too wide is cut, save the last of its line."""
    short = [
        (*(cell if len(cell) <= WIDEST else f"{cell[: WIDEST - 1]}\u2026" for cell in row[:-1]), row[-1])
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*short, strict=True)]
    for row in short:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join([padded[0].strip().rjust(widths[0]), *padded[1:]]).rstrip()


def _written(compared: Compared, picks: dict[int, Pick]) -> str:
    """What the merged review holds, in a sentence."""
    left = len(compared.comparison.rows) - len(picks)
    if not left:
        return "The merged review was written; nothing is open."
    are = "1 place is open, and counts" if left == 1 else f"{left} places are open, and count"
    return f"The merged review was written; {are} as not reviewed. Choose with --take ROW=A."
