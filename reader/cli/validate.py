"""``validate`` and ``restore``: is this file what it says it is, and the original bytes back."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.inputs import check_arguments, naming, read_input, shown
from reader.cli.output import put, say, tell
from reader.cli.parser import Commands
from reader.cli.status import Status, UsageError, status_of, worst
from reader.errors import ReaderError


def add_parsers(commands: Commands) -> None:
    """Say what the two commands take."""
    parser = commands.add_parser(
        "validate",
        help="check Cable XML against the schema",
        description="Check Cable XML: the schema, the hash of the text, the quotes, and that nothing was altered.",
    )
    parser.add_argument("files", metavar="XML", nargs="+", help="a .cablexml, or - for standard input")
    parser.set_defaults(run=run_validate)
    parser = commands.add_parser(
        "restore",
        help="get the original bytes back",
        description="Write the original bytes of a cable, their hash verified.",
    )
    parser.add_argument("file", metavar="XML", help="a .cablexml, or - for standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write here instead of to standard output")
    parser.set_defaults(run=run_restore)


def run_validate(options: argparse.Namespace) -> Status:
    """Check every file that can be read, and name the others.

    Raises:
        UsageError: the arguments make no sense.
    """
    from reader.xmlio.examine import complaints

    check_arguments(options.files)
    statuses = []
    for argument in options.files:
        try:
            found = complaints(read_input(argument).data)
        except ReaderError as error:
            tell(str(error))
            statuses.append(status_of(error))
            continue
        for sentence in found:
            tell(f"{shown(argument)}: {sentence}")
        if not found:
            say([f"{shown(argument)}: valid"])
        statuses.append(Status.NO if found else Status.DONE)
    return worst(statuses)


def run_restore(options: argparse.Namespace) -> Status:
    """Write the bytes.

    Raises:
        UsageError: the output is the XML itself.
        ReaderError: the file cannot be read or written, or is not to be trusted.
    """
    from reader.xmlio.read import read_source

    given = read_input(options.file)
    if options.output not in (None, "-") and given.is_at(Path(options.output)):
        raise UsageError(f"{given.shown} would be lost; write to another file.")
    with naming(given):
        source = read_source(given.data)
    put(source.data, options.output)
    return Status.DONE
