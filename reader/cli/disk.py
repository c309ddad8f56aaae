"""Many files written to a disk: it is waited for by several threads at once, while the next files are made.

A disk that is asked whether it has a file answers after milliseconds: as long as a cable takes to be read. Asked
about several files together, it answers about all of them almost as soon as about one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from reader.files import Beside, write_beside

if TYPE_CHECKING:
    from concurrent.futures import Future

THREADS = 8
AT_ONCE = 32
"""How many inputs may be under way before the first of them is waited for; each may hold a few files open."""


class Disk:
    """Brings files to the disk; at the end whatever was not put in its place is removed."""

    def __init__(self) -> None:
        """Begin with no thread; they are started as they are needed."""
        from concurrent.futures import ThreadPoolExecutor  # ten milliseconds that a single file does without

        self._threads = ThreadPoolExecutor(THREADS, "disk")
        self._all: set[Written] = set()

    def __enter__(self) -> Self:
        """Keep it for as long as there are files to write."""
        return self

    def __exit__(self, *fault: object) -> None:
        """Remove what was not put in its place: there is some only after Ctrl+C, or where a file could not be made."""
        self._threads.shutdown(cancel_futures=True)
        for written in tuple(self._all):
            written.drop()

    def begin(self) -> Written:
        """The files of one input, none yet."""
        written = Written(self)
        self._all.add(written)
        return written

    def settle(self, beside: Beside) -> Future[None]:
        """Bring a file to the disk, in a thread."""
        return self._threads.submit(beside.settle)

    def forget(self, written: Written) -> None:
        """Nothing is left to do about some files."""
        self._all.discard(written)


class Written:
    """The files that one input became, written beside their places and on their way to the disk."""

    def __init__(self, disk: Disk) -> None:
        """Begin with none."""
        self._disk = disk
        self._files: list[tuple[Beside, Future[None]]] = []

    def add(self, target: Path, data: bytes) -> None:
        """Write a file.

        Raises:
            FileError: it cannot be written.
        """
        beside = write_beside(target, data)
        if beside is not None:
            self._files.append((beside, self._disk.settle(beside)))

    def put(self) -> None:
        """Put the files in their places, once all of them are on the disk.

        Raises:
            FileError: one of them cannot be; those behind it are not put there either.
        """
        for _, settled in self._files:
            settled.result()
        for beside, _ in self._files:
            beside.put()
        self._disk.forget(self)

    def drop(self) -> None:
        """Remove those that are not in their places."""
        for beside, settled in self._files:
            if not settled.cancel():
                settled.exception()  # no thread may be at work on a file that is closed
            beside.drop()
        self._disk.forget(self)
