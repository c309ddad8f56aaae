"""``tree``: the structure of a cable as text."""

from __future__ import annotations

import argparse

from reader.cable.dump import lines
from reader.cli.inputs import check_encoding, load, read_input
from reader.cli.output import say
from reader.cli.parser import Commands
from reader.cli.status import Status


def add_parser(commands: Commands) -> None:
    """Say what the command takes."""
    parser = commands.add_parser(
        "tree",
        help="show the structure of a cable",
        description="Show the structure of a cable as text: kinds, spans, what was read and on what basis, findings.",
        epilog="Spans are code points, half-open. A line with ! says what is odd about the node above it.",
    )
    parser.add_argument("file", metavar="FILE", help="a cable as text, a .cablexml, or - for standard input")
    parser.add_argument("--encoding", metavar="NAME", help="read a text as this encoding where it gives its bytes back")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        ReaderError: the file cannot be read, or is Cable XML that is not to be trusted.
    """
    check_encoding(options.encoding)
    cable, _ = load(read_input(options.file), options.encoding)
    say(lines(cable))
    return Status.DONE
