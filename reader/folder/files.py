"""Which files of a folder may be cables: by their names alone, in the order in which a person counts."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from reader.xmlio.names import EXTENSION

SUFFIXES = (EXTENSION, ".txt", ".cable", ".xml", ".html", ".htm", ".eml", ".docx", ".pdf")
"""What a cable's file may end in; a review of it comes before its text."""
LIMIT = 20_000_000
"""Larger files are not shown in a window, in bytes."""
MOST = 20_000
"""So many files of a folder are looked at, and so many folders in it."""
DIGITS = re.compile(r"(\d+)")

Name = tuple[tuple[int, str], ...]
Place = tuple[Name, ...]
Stamp = tuple[int, int]
"""What tells that a file was written to: when it was, in nanoseconds, and its size."""


def in_order(name: str) -> Name:
    """A sort key by which ``06SANJOSE486`` stands before ``06SANJOSE1182``, in whatever case."""
    pieces = DIGITS.split(name.casefold())
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces)


class CableFiles:
    """The files of a folder that may be cables, each with its stamp; with ``deep`` those of the folders in it too.

    Hidden files and folders are passed over, and no link to a folder is followed: it could lead back.
    """

    def __init__(self, folder: Path, *, deep: bool = False) -> None:
        """Know of none yet: ``look`` finds them."""
        self.folder = folder
        self.more = False
        """Whether there are more than are looked at."""
        self.left_out = 0
        """How many folders in it were not looked into: all of them, or with ``deep`` those that may not be read."""
        self._deep = deep
        self._found: list[tuple[Path, Stamp]] = []

    @property
    def found(self) -> list[tuple[Path, Stamp]]:
        """What was found so far, in order: the files of a folder come before those of the folders in it."""
        return sorted(self._found, key=self._place)

    def look(self) -> Iterator[int]:
        """Look into one folder after the other; gives how many files were found so far.

        Raises:
            OSError: it is no folder, or may not be read.
        """
        folders = self._look_into(self.folder)
        yield len(self._found)
        if not self._deep:
            self.left_out = len(folders)
            return
        for _ in range(MOST):
            if not folders or self.more:
                return
            try:
                folders += self._look_into(folders.pop())
            except OSError:
                self.left_out += 1
            yield len(self._found)
        self.more = True

    def _look_into(self, folder: Path) -> list[Path]:
        """Find the files of one folder; gives the folders in it."""
        folders = []
        with os.scandir(folder) as files:
            for file in files:
                if file.name.startswith("."):
                    continue
                try:
                    if file.is_dir(follow_symlinks=False):
                        folders.append(Path(file.path))
                        continue
                    if os.path.splitext(file.name)[1].lower() not in SUFFIXES or not file.is_file():  # noqa: PTH122
                        continue
                    known = file.stat()
                except OSError:
                    continue  # it went away just now, or is a link that leads nowhere
                if len(self._found) == MOST:
                    self.more = True
                    break
                self._found.append((Path(file.path), (known.st_mtime_ns, known.st_size)))
        return folders

    def _place(self, found: tuple[Path, Stamp]) -> tuple[Place, Name]:
        return place_in(self.folder, found[0])


def place_in(folder: Path, path: Path) -> tuple[Place, Name]:
    """A sort key of a file in a folder, or in a folder in it."""
    inner = path.parent.relative_to(folder).parts if path.parent != folder else ()
    return tuple(map(in_order, inner)), in_order(path.name)
