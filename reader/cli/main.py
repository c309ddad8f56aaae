"""The command line: which command, with what, and how it ended."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from reader.cli.arguments import PROGRAM, build_parser
from reader.cli.faults import described
from reader.cli.output import give_up_output, tell
from reader.cli.status import Status, status_of
from reader.errors import ReaderError


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is the contract's. Nothing that a file holds makes this raise."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        options = build_parser().parse_args(arguments)
        return int(command(options.command)(options))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(Status.DONE)
    except ReaderError as error:
        tell(f"{PROGRAM}: {error}")
        return int(status_of(error))
    except BrokenPipeError:
        give_up_output()
        return int(Status.DONE)
    except KeyboardInterrupt:
        tell(f"{PROGRAM}: stopped; no half-written file is left.")
        return int(Status.STOPPED)
    except MemoryError:
        tell(f"{PROGRAM}: there is not enough memory for this file.")
        return int(Status.UNREADABLE)
    except Exception as fault:  # noqa: BLE001 - a fault of ours is told in a sentence too
        tell(f"{PROGRAM}: {described(fault)}")
        return int(Status.UNREADABLE)


def command(name: str) -> Callable[[argparse.Namespace], Status]:
    """The command of a name; only its own modules are imported."""
    if name == "export":
        from reader.cli import export

        return export.run
    if name == "tree":
        from reader.cli import tree

        return tree.run
    if name == "check":
        from reader.cli import check

        return check.run
    if name == "mark":
        from reader.cli import mark

        return mark.run
    if name == "marks":
        from reader.cli import marks

        return marks.run
    if name == "compare":
        from reader.cli import compare

        return compare.run
    if name == "carry":
        from reader.cli import carry

        return carry.run
    if name == "validate":
        from reader.cli import validate

        return validate.run
    from reader.cli import restore

    return restore.run
