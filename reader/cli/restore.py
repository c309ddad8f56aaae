"""``restore``: the original bytes back, their hash verified."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.inputs import naming, read_input
from reader.cli.output import put
from reader.cli.status import Status, UsageError


def run(options: argparse.Namespace) -> Status:
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
