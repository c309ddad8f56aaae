"""``tree``: the structure of a cable as text."""

from __future__ import annotations

import argparse

from reader.cable.dump import lines
from reader.cli.inputs import check_encoding, load, read_input
from reader.cli.output import say
from reader.cli.status import Status


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        ReaderError: the file cannot be read, or is Cable XML that is not to be trusted.
    """
    check_encoding(options.encoding)
    cable, _ = load(read_input(options.file), options.encoding)
    say(lines(cable))
    return Status.DONE
