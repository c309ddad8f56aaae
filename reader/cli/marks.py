"""``marks``: what a colleague marked otherwise in a copy of the text, and the decisions that are made of it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.cable.source import Source
from reader.cable.visible import visible
from reader.cli.inputs import STANDARD_INPUT, check_arguments, check_encoding, load, read_input, text_in
from reader.cli.mark import mark
from reader.cli.output import put, say, tell
from reader.cli.status import Status, UsageError
from reader.review.others_marks import OthersMarks, OtherWordsError, Proposal, read_others, reason_for
from reader.review.review import Review


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        UsageError: the arguments make no sense.
        ReaderError: a file cannot be read or written, or is Cable XML that is not to be trusted.
    """
    from reader.xmlio.write import to_xml

    check_encoding(options.encoding)
    check_arguments([options.file, options.text])
    if options.take and (options.output is None or not (options.by or "").strip()):
        raise UsageError("--take makes decisions: say whose with --by NAME, and where they go with -o.")
    if options.output is not None and not options.take:
        raise UsageError("Nothing was taken, so there is nothing to write; take a row with --take N, or all of them.")
    given, text = read_input(options.file), read_input(options.text)
    for each in (given, text):
        named = options.output not in (None, STANDARD_INPUT) and each.is_at(Path(options.output))
        if named and not (each is given and given.is_xml):
            raise UsageError(f"{each.shown} stays as it is; write to another file.")
    cable, review = load(given)
    try:
        copy = text_in(text)
        copied = copy if isinstance(copy, Source) else Source.from_bytes(copy, options.encoding)
        found = read_others(cable.tree, copied.text)
    except OtherWordsError as error:
        tell(f"{text.shown}: {error}")
        return Status.NO
    lines = _report(found)
    if options.take:
        made = review or Review.of(cable)
        for proposal in _taken(options.take, found.proposals):
            now, why = datetime.now(UTC).replace(microsecond=0), reason_for(text.name)
            made = mark(cable.tree, made, proposal.place, proposal.mark, options.by.strip(), now, why)
        put(to_xml(cable, made), options.output)
    if options.output == STANDARD_INPUT:
        for line in lines:
            tell(line)
    else:
        say(lines)
    return Status.NO if found.proposals or found.remarks else Status.DONE


def _report(found: OthersMarks) -> list[str]:
    """The proposals with their rows, and what proposes nothing."""
    lines = []
    for row, each in enumerate(found.proposals, 1):
        lines.append(f"{row}: {each.name}: {each.written or 'unmarked'} in the source, {each.mark} in that text")
    if not lines:
        lines.append("That text has the same markings as the source.")
    return [*map(visible, lines), *map(visible, found.remarks)]


def _taken(takes: Sequence[str], proposals: Sequence[Proposal]) -> list[Proposal]:
    """The proposals that were taken, in the order of the text.

    Raises:
        UsageError: there is no such row.
    """
    if "all" in takes:
        return list(proposals)
    rows = set()
    for take in takes:
        if not (take.isascii() and take.isdigit() and 1 <= int(take) <= len(proposals)):
            raise UsageError(f"--take {visible(take)}: there are {len(proposals)} rows; name one of them, or all.")
        rows.add(int(take))
    return [proposals[row - 1] for row in sorted(rows)]
