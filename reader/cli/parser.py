"""The parser of arguments: argparse, with every message safe to print."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn, TypeAlias

from reader.cable.visible import visible
from reader.cli.output import tell
from reader.cli.status import Status


class Parser(argparse.ArgumentParser):
    """A parser that never prints an argument as it came: it may hold control characters.

    Options have to be written out, so that a new one cannot change what a script means.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and stop."""
        self.print_usage(sys.stderr)
        self.exit(Status.USAGE, f"{self.prog}: {visible(message)}\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Stop; the message goes out as every other does."""
        if message:
            tell(message.rstrip("\n"))
        raise SystemExit(int(status))


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - argparse names no public class for it
"""Where a command adds its own parser."""
