"""Which files of a folder may be cables: by their names alone, in the order in which a person counts."""

from __future__ import annotations

import os
import re
from pathlib import Path

from reader.xmlio.names import EXTENSION

SUFFIXES = (EXTENSION, ".txt", ".cable", ".xml", ".html", ".htm", ".eml", ".docx", ".pdf")
"""What a cable's file may end in; a review of it comes before its text."""
MOST = 20_000
"""So many files of a folder are looked at."""
DIGITS = re.compile(r"(\d+)")

Stamp = tuple[int, int]
"""What tells that a file was written to: when it was, in nanoseconds, and its size."""


def in_order(name: str) -> tuple[tuple[int, str], ...]:
    """A sort key by which ``06SANJOSE486`` stands before ``06SANJOSE1182``, in whatever case."""
    pieces = DIGITS.split(name.casefold())
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces)


def cable_files(folder: Path) -> tuple[list[tuple[Path, Stamp]], bool]:
    """The files of a folder that may be cables, each with its stamp, in order; and whether there are more of them.

    Raises:
        OSError: it is no folder, or may not be read.
    """
    found: list[tuple[Path, Stamp]] = []
    more = False
    with os.scandir(folder) as files:
        for file in files:
            if file.name.startswith(".") or os.path.splitext(file.name)[1].lower() not in SUFFIXES:  # noqa: PTH122
                continue
            try:
                if not file.is_file():
                    continue
                known = file.stat()
            except OSError:
                continue  # it went away just now, or is a link that leads nowhere
            if len(found) == MOST:
                more = True
                break
            found.append((Path(file.path), (known.st_mtime_ns, known.st_size)))
    return sorted(found, key=_place), more


def _place(found: tuple[Path, Stamp]) -> tuple[tuple[int, str], ...]:
    return in_order(found[0].name)
