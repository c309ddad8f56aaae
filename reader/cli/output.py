"""What a command prints: answers on standard output, messages on standard error, bytes as they are.

Nothing printed acts on a terminal: whoever prints text from a cable or a file's name makes it ``visible`` first. Here
it is made to fit the encoding of the stream, whatever that is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO, TextIO

from reader.cable.visible import visible
from reader.cli.status import UsageError
from reader.files import FileError, reason, write_bytes

STANDARD_OUTPUT = Path("standard output")


def say(lines: Iterable[str]) -> None:
    """Print lines on standard output.

    Raises:
        BrokenPipeError: nobody reads them any more.
        FileError: they cannot be written.
    """
    stream = sys.stdout
    if stream is None:
        return
    try:
        for line in lines:
            stream.write(_fitting(f"{line}\n", stream))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def say_bytes(data: bytes) -> None:
    """Write bytes to standard output.

    Raises:
        BrokenPipeError: nobody reads them any more.
        FileError: they cannot be written.
    """
    stream = sys.stdout
    if stream is None:
        return
    raw: IO[bytes] = stream.buffer
    try:
        stream.flush()
        raw.write(data)
        raw.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def tell(sentence: str) -> None:
    """Print a message on standard error; where that is closed, there is nobody to tell."""
    stream = sys.stderr
    if stream is None:
        return
    try:
        stream.write(_fitting(f"{sentence}\n", stream))
        stream.flush()
    except OSError:
        return


def put(data: bytes, target: str | None) -> None:
    """Write bytes to the file that ``-o`` names, or to standard output where it names none or ``-``.

    Raises:
        BrokenPipeError: nobody reads standard output any more.
        FileError: they cannot be written.
    """
    if target is None or target == "-":
        say_bytes(data)
    else:
        write_bytes(output_path(target), data)


def output_path(target: str) -> Path:
    """The path that ``-o`` names.

    Raises:
        UsageError: it is empty.
        FileError: it ends like a folder.
    """
    if not target:
        raise UsageError("-o names no file.")
    path = Path(target)
    if target.endswith((os.sep, "/")):
        raise FileError(f"{visible(str(path))} is a folder; name a file to write.", path)
    return path


def give_up_output() -> None:
    """Let nothing more be written to standard output, also not when the program ends: its reader has gone."""
    try:
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, sys.stdout.fileno())
        os.close(descriptor)
    except (OSError, ValueError, AttributeError):
        return


class Progress:
    """One line on standard error that says how far a long command is; nothing where that is no terminal."""

    def __init__(self, total: int, doing: str) -> None:
        self._total = total
        self._doing = doing
        self._done = 0
        self._width = 0
        self._shown = total > 1 and sys.stderr is not None and sys.stderr.isatty()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._shown:
            line = f"{self._doing} {self._done} of {self._total}"
            self._width = max(self._width, len(line))
            self._write(f"\r{line}")

    def clear(self) -> None:
        """Take the line away, so that a message can stand there."""
        if self._shown and self._width:
            self._write("\r" + " " * self._width + "\r")

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()


def _fitting(text: str, stream: TextIO) -> str:
    """The text with what the stream's encoding does not have as escapes."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _unwritten(error: OSError) -> FileError:
    """The fault to raise; what is still in the stream would fail again when the program ends, so it is given up."""
    give_up_output()
    return FileError(f"Standard output cannot be written: {reason(error)}.", STANDARD_OUTPUT)
