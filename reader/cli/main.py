"""The command line: which command, with what, and how it ended."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import reader
from reader.cable.visible import visible
from reader.cli import check, export, mark, tree, validate
from reader.cli.output import give_up_output, tell
from reader.cli.parser import Parser
from reader.cli.status import Status, status_of
from reader.errors import ReaderError

PROGRAM = "cable-reader"
DESCRIPTION = "Read, check and review State Department telegrams."
EPILOG = f"""\
{PROGRAM} [FILE ...]       open files, or nothing, in the window
{PROGRAM} COMMAND --help   what a command takes

exit status: 0 done; 1 the answer is no (findings, invalid or altered XML);
2 the arguments make no sense; 3 a file could not be read or written
"""


def build_parser() -> Parser:
    """What can be written on the command line."""
    parser = Parser(
        prog=PROGRAM,
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {reader.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    export.add_parser(commands)
    tree.add_parser(commands)
    check.add_parser(commands)
    mark.add_parser(commands)
    validate.add_parsers(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is the contract's. Nothing that a file holds makes this raise."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        options = build_parser().parse_args(arguments)
        return int(options.run(options))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else Status.DONE
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
        tell(f"{PROGRAM}: a fault of the program, not of the file: {_described(fault)}. Please report it.")
        return int(Status.UNREADABLE)


def _described(fault: Exception) -> str:
    """What a fault is and where it happened, on one line."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return visible(f"{type(fault).__name__}: {fault}{place}")
