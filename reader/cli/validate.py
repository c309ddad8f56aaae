"""``validate``: is this file what it says it is?"""

from __future__ import annotations

import argparse

from reader.cli.inputs import check_arguments, read_input, shown
from reader.cli.output import say, tell
from reader.cli.status import Status, status_of, worst
from reader.errors import ReaderError


def run(options: argparse.Namespace) -> Status:
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
