"""The files that a command is given: a cable as text, Cable XML, or standard input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path

from reader.cable.parse import parse
from reader.cable.record import record
from reader.cable.source import Source, text_encoding
from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.cli.status import UsageError
from reader.files import FileError, is_file, read_bytes, read_standard_input, same_file
from reader.review.review import Review
from reader.xmlio.errors import CableXmlError
from reader.xmlio.guard import is_cable_xml
from reader.xmlio.names import EXTENSION

STANDARD_INPUT = "-"


@record
class Input:
    """One file that was read: how it was named on the command line, and its bytes."""

    argument: str
    data: bytes = field(repr=False)

    @property
    def path(self) -> Path | None:
        """Where it is; None for standard input."""
        return None if self.argument == STANDARD_INPUT else Path(self.argument)

    @property
    def name(self) -> str | None:
        """Its base name; None for standard input."""
        return None if self.path is None else self.path.name

    @property
    def shown(self) -> str:
        """What messages call it."""
        return shown(self.argument)

    @property
    def is_xml(self) -> bool:
        """Whether it is or claims to be Cable XML, by its root element or by its extension."""
        named = self.path is not None and self.path.suffix.casefold() == EXTENSION
        return named or is_cable_xml(self.data)

    def is_at(self, target: Path) -> bool:
        """Whether writing to a path would replace this very file."""
        return self.path is not None and same_file(self.path, target)


def shown(argument: str) -> str:
    """What messages call a file."""
    return "standard input" if argument == STANDARD_INPUT else visible(argument)


def read_input(argument: str) -> Input:
    """Read a file, or standard input to its end.

    Raises:
        FileError: it cannot be read.
    """
    if argument != STANDARD_INPUT:
        return Input(argument, read_bytes(Path(argument)))
    return Input(argument, read_standard_input())


def load(given: Input, encoding: str | None = None) -> tuple[Telegram, Review | None]:
    """The cable in a file, and the review where the file is Cable XML; ``encoding`` is for texts.

    Raises:
        CableXmlError: it is Cable XML, and not to be trusted.
    """
    if given.is_xml:
        from reader.xmlio.read import from_xml

        with naming(given):
            return from_xml(given.data)
    return parse(text_in(given), encoding=encoding, name=given.name), None


def text_in(given: Input) -> bytes | Source:
    """What is to be read of a file that is no Cable XML: its bytes, or the text in an office document.

    Raises:
        DocumentError: it is a document, and gives no text.
    """
    from reader.documents import brought_in

    return brought_in(given.data, given.name) or given.data


@contextmanager
def naming(given: Input) -> Iterator[None]:
    """Let a complaint about a file's content say which file it is.

    Raises:
        CableXmlError: as raised within.
    """
    try:
        yield
    except CableXmlError as error:
        raise CableXmlError(f"{given.shown}: {error}") from error


def check_encoding(name: str | None) -> None:
    """Refuse an encoding that nobody knows.

    Raises:
        UsageError: Python knows no text encoding of that name.
    """
    if name is None:
        return
    try:
        text_encoding(name)
    except (LookupError, ValueError) as error:
        raise UsageError(f"There is no text encoding {visible(name)}; utf-8 and cp1252 are two.") from error


def check_arguments(files: Iterable[str]) -> None:
    """Refuse arguments that no file can answer to.

    Raises:
        UsageError: standard input is named twice, or a name is empty.
    """
    named = list(files)
    if named.count(STANDARD_INPUT) > 1:
        raise UsageError("Standard input (-) can be read once only.")
    if not all(named):
        raise UsageError("A file's name is empty.")


def check_target(given: Input, target: str | None) -> None:
    """Refuse to write over a source: it is evidence. A ``.cablexml`` may be written anew.

    Raises:
        UsageError: the output is the input, and that is a text.
    """
    if target in (None, STANDARD_INPUT) or given.is_xml:
        return
    if given.is_at(Path(os.fspath(target or ""))):
        raise UsageError(f"{given.shown} is the source, which never changes; write to another file.")


def check_kept(given: Input, cable: Telegram, target: Path, *, whole: bool) -> None:
    """Refuse to write over the review that is read, unless ``whole`` of it is written, or over the source it is of.

    Raises:
        UsageError: the target is the review.
        FileError: the target is the source.
    """
    if not given.is_xml:
        return
    if given.is_at(target) and not whole:
        raise UsageError(f"{given.shown} holds the review, which would be lost; write to another file.")
    if is_file(target) and read_bytes(target) == cable.source.data:
        name = visible(str(target))
        raise FileError(
            f"{name} is the source itself, which never changes, and was left alone; choose another.", target
        )
