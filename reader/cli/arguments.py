"""What can be written on the command line. Only argparse is needed to know it, so ``--help`` is quick."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from reader import __version__
from reader.cable.visible import visible
from reader.cli.output import tell
from reader.cli.status import Status
from reader.formats.names import DEFAULT_PARTS, PARTS, TITLES

PROGRAM = "cable-reader"
EPILOG = f"""\
{PROGRAM} [FILE ...]       open files, or nothing, in the window
{PROGRAM} COMMAND --help   what a command takes
{PROGRAM} --self-check     whether this installation is whole

exit status: 0 done; 1 the answer is no (findings, differences, invalid or altered XML);
2 the arguments make no sense; 3 a file could not be read or written
"""
LEVELS = ("error", "warning", "info")
"""The levels of findings that can be asked for, loudest first."""

CABLE = "a cable as text, a .cablexml, or - for standard input"
CABLE_XML = "a .cablexml, or - for standard input"
ENCODING = "read texts as this encoding, where it gives their bytes back"


class Parser(argparse.ArgumentParser):
    """A parser that never prints an argument as it came: it may hold control characters.

    Options have to be written out, so that a new one cannot change what a script means.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and stop."""
        tell(self.format_usage().rstrip("\n"))
        self.exit(Status.USAGE, f"{self.prog}: {visible(message)}")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Stop; the message goes out as every other does."""
        if message:
            tell(message)
        raise SystemExit(int(status))


Adding = Callable[..., Parser]
"""Adds a command, by its name, and gives its parser."""


def build_parser() -> Parser:
    """The parser; what it gives has ``command``, the command's name, and that command's arguments."""
    parser = Parser(
        prog=PROGRAM,
        description="Read, check and review State Department telegrams.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for add_command in (_export, _tree, _check, _mark, _marks, _compare, _carry, _validate, _restore):
        add_command(commands.add_parser)
    return parser


def _export(add: Adding) -> None:
    parser = add(
        "export",
        help="write cables as XML, pages, tables and more, or releasable copies",
        description="Write cables in a format: one to standard output or to a file, several to a folder.",
        epilog="In a folder NAME.txt becomes NAME.cablexml; further cables in one file become NAME-2.cablexml ...",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help=CABLE)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("-o", "--output", metavar="OUT", help="write one file here instead of to standard output")
    where.add_argument("--out-dir", metavar="DIR", help="write into this folder, which is made if it is missing")
    _what(parser)
    resume = "leave alone what is in the folder already and is newer; a releasable copy is always made again"
    parser.add_argument("--resume", action="store_true", help=resume)
    parser.add_argument("--jobs", metavar="N", type=int, help="work on that many files at a time, each on a core (1)")
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="let the workers of this Dask scheduler do it, such as tcp://host:8786 (needs the extra dask; the "
        "folders must have the same path on all machines)",
    )
    parser.add_argument("--encoding", metavar="NAME", help=ENCODING)


def _what(parser: Parser) -> None:
    """Add the options that say what is made of a cable."""
    titles = "; ".join(f"{name}: {title}" for name, title in TITLES.items())
    parser.add_argument("--format", choices=tuple(TITLES), default="xml", help=f"{titles} (xml)")
    for name in ("notes", "names", "reasons", "findings"):
        parser.add_argument(f"--no-{name}", action="store_true", help=f"leave the {name} out")
    copy = parser.add_argument_group(
        "releasable copy", "What is marked above a level is left out of it, never covered. As xml, html or txt."
    )
    copy.add_argument("--release", metavar="LEVEL", help="make one: what counts as more than LEVEL stays here")
    parts = f"what of the header goes into it, of {','.join(PARTS)} ({','.join(DEFAULT_PARTS)})"
    copy.add_argument("--parts", metavar="LIST", help=parts)
    also = "release these although nobody decided on them: paragraph numbers, subject, @OFFSET, or rest"
    copy.add_argument("--also", metavar="LIST", help=also)
    copy.add_argument("--withhold", metavar="LIST", help="leave these out, whatever their marking; named the same way")


def _tree(add: Adding) -> None:
    parser = add(
        "tree",
        help="show the structure of a cable",
        description="Show the structure of a cable as text: kinds, spans, what was read on what basis, and findings.",
        epilog="Spans are code points, half-open. A line with ! says what is odd about the node above it.",
    )
    parser.add_argument("file", metavar="FILE", help=CABLE)
    parser.add_argument("--encoding", metavar="NAME", help=ENCODING)


def _check(add: Adding) -> None:
    parser = add(
        "check",
        help="list what is odd about cables",
        description="List what is odd about cables. The exit status is 1 where there is a finding at the level.",
        epilog="A line is FILE:LINE:COLUMN: SEVERITY RULE: SENTENCE. That nothing was found proves nothing.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help=CABLE)
    parser.add_argument("--level", choices=LEVELS, default="warning", help="what counts (warning)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="lines, or one JSON document (text)")
    parser.add_argument("--encoding", metavar="NAME", help=ENCODING)


def _mark(add: Adding) -> None:
    parser = add(
        "mark",
        help="mark a paragraph",
        description="Say how a paragraph should be marked. The result is Cable XML; a text is never written to.",
    )
    parser.add_argument("file", metavar="FILE", help=CABLE)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--paragraph", metavar="N", type=int, help="the paragraph of this number")
    place.add_argument("--at", metavar="OFFSET", type=int, help="the paragraph, or marked subject, at this code point")
    parser.add_argument("mark", metavar="MARK", help="U, SBU, SBU/NF, C, S/NF ...")
    parser.add_argument("--by", metavar="NAME", required=True, help="who says so")
    parser.add_argument("--reason", metavar="TEXT", help="why")
    parser.add_argument("-o", "--output", metavar="OUT", help="write here instead of to standard output")


def _marks(add: Adding) -> None:
    parser = add(
        "marks",
        help="read the marks that a colleague typed into a copy",
        description="Hold the marks in a colleague's copy of a text against the source. The copy must be the same but "
        "for portion marks and white space. The exit status is 1 where anything is marked differently.",
    )
    parser.add_argument("file", metavar="FILE", help=CABLE)
    parser.add_argument("text", metavar="COPY", help="the colleague's text")
    parser.add_argument(
        "--take",
        metavar="ROW",
        action="append",
        default=[],
        help="decide as proposed in this row of the report, or in all; may be given repeatedly",
    )
    parser.add_argument("--by", metavar="NAME", help="who decides so")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the review here")
    parser.add_argument("--encoding", metavar="NAME", help=ENCODING)


def _compare(add: Adding) -> None:
    parser = add(
        "compare",
        help="compare reviews of one cable, and merge them",
        description="Show where two to four reviews of one cable differ. The exit status is 1 where they do. With -o "
        "they are merged: what nobody contradicts is taken, what they differ on stays open until it is chosen.",
        epilog="The reviews are called A, B, C and D in the order given; they are never changed.",
    )
    parser.add_argument("files", metavar="REVIEW", nargs="+", help=CABLE)
    parser.add_argument("-o", "--output", metavar="MERGED", help="write the merged review here; - is standard output")
    parser.add_argument(
        "--take",
        metavar="CHOICE",
        action="append",
        default=[],
        help="A, B or neither for every row that differs, or ROW=A for one row of the report; may be given repeatedly",
    )
    parser.add_argument("--by", metavar="NAME", help="who chooses")
    parser.add_argument("--all", action="store_true", help="show also what they agree on")


def _carry(add: Adding) -> None:
    parser = add(
        "carry",
        help="carry a review over to another text of the cable",
        description="Carry a review over to a changed text, or to another copy of the cable. What has no sure place "
        "there is listed, and waits in the file that is written. The exit status is 1 where anything waits.",
        epilog="Nothing is placed on other words than those it was made on, nor on words that only look the same.",
    )
    parser.add_argument("review", metavar="REVIEW", help=CABLE_XML)
    parser.add_argument("text", metavar="TEXT", help="the other text of the cable, or a .cablexml without a review")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the review on the other text here")
    parser.add_argument("--encoding", metavar="NAME", help=ENCODING)


def _validate(add: Adding) -> None:
    parser = add(
        "validate",
        help="check Cable XML against the schema",
        description="Check Cable XML: the schema, the hash of the text, the quotes, and that nothing was altered.",
    )
    parser.add_argument("files", metavar="XML", nargs="+", help=CABLE_XML)


def _restore(add: Adding) -> None:
    parser = add(
        "restore",
        help="get the original bytes back",
        description="Write the original bytes of a cable, their hash verified.",
    )
    parser.add_argument("file", metavar="XML", help=CABLE_XML)
    parser.add_argument("-o", "--output", metavar="FILE", help="write here instead of to standard output")
