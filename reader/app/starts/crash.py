"""What a person can copy when the program itself is at fault: versions, rule ids and the stack.

Never a text, a name or a path: neither what an exception says, nor where the program or a file lies.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterable
from pathlib import PurePath
from types import TracebackType

import PySide6
from PySide6.QtCore import qVersion

from reader import __version__

DEEPEST = 60
"""So many calls of a stack are told; a fault that calls itself has a thousand."""


def details(
    kind: type[BaseException], fault: BaseException, trace: TracebackType | None, rules: Iterable[str] = ()
) -> str:
    """The whole report. ``rules`` are the ids of the findings in the open cable."""
    lines = [*versions(), f"Findings: {' '.join(sorted(set(rules))) or 'none'}", "", _name(kind), *calls(trace)]
    told: list[BaseException] = [fault]
    while True:
        last = told[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or before in told:
            return "\n".join(lines) + "\n"
        told.append(before)
        lines += ["while this was handled:", _name(type(before)), *calls(before.__traceback__)]


def versions() -> list[str]:
    """What runs here, a line each."""
    frozen = " (bundle)" if getattr(sys, "frozen", False) else ""
    return [
        f"Cable Reader {__version__}{frozen}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}, lxml {_lxml()}",
        f"{platform.system()} {platform.machine()}",
    ]


def _lxml() -> str:
    """The version of lxml where it was loaded already: only the XML part of the program does that."""
    return str(getattr(sys.modules.get("lxml.etree"), "__version__", "not loaded"))


def calls(trace: TracebackType | None) -> list[str]:
    """The stack, a line each: module, line, function."""
    frames = [(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in traceback.walk_tb(trace)]
    told = [f"  {_module(file)}:{line} {function}" for file, line, function in frames[-DEEPEST:]]
    return [f"  ({len(frames) - DEEPEST} calls before)", *told] if len(frames) > DEEPEST else told


def _module(file: str) -> str:
    """A file of ours by its place in the package, any other by its name alone."""
    parts = PurePath(file).parts
    if "reader" in parts:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index("reader") :])
    return PurePath(file).name


def _name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
