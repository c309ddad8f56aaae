"""What is about to be opened: the bytes of a file, or a text, and the documents that they hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.app.files.document import Document, digest
from reader.app.language import tr
from reader.cable.parse import go_on, parse_all, unread
from reader.cable.record import record
from reader.cable.source import Source
from reader.documents import kind_of
from reader.errors import ReaderError
from reader.files import read_bytes
from reader.folder.files import LIMIT
from reader.xmlio.names import EXTENSION

HEAD = 4_096
"""Bytes in which the first tag of a file begins, whatever its encoding."""

LONG = 1_000_000
"""From so many bytes on, the text is shown before its structure is read."""


class TooLargeError(ReaderError):
    """A file is larger than a window can show."""


def is_long(size: int) -> bool:
    """Whether reading a text of so many bytes would keep the window waiting."""
    return size >= LONG


@record
class Incoming:
    """Bytes or a text, the file that they are from if one is known, and what that is called."""

    data: bytes | str
    path: Path | None = None
    name: str | None = None

    @property
    def long(self) -> bool:
        """Whether reading it would keep the window waiting."""
        return is_long(len(self.data))

    @property
    def is_review(self) -> bool:
        """Whether it is Cable XML."""
        return self.path is not None and isinstance(self.data, bytes) and is_review(self.path, self.data)

    def bare(self) -> Document:
        """A document with the text alone; of a saved review or a PDF, whose text is inside, not even that."""
        if isinstance(self.data, str):
            return Document(unread(Source.from_text(self.data, self.name)))
        hidden = self.is_review or kind_of(self.data, self.name) is not None
        source = Source.from_bytes(b"" if hidden else self.data, name=self.name)
        disk = digest(self.data) if self.path is not None else None
        saved = self.is_review
        return Document(unread(source), None, self.path, saved=saved, disk=disk, origin=None if saved else self.path)

    def documents(self, pause: Callable[[], None] = go_on) -> tuple[Document, ...]:
        """A document for each cable, nearly always one; ``pause`` is called now and then, and may raise to end it.

        Raises:
            ReaderError: it is hostile or altered XML.
        """
        if self.is_review:
            return (self._saved(),)
        disk = digest(self.data) if isinstance(self.data, bytes) and self.path is not None else None
        found = None
        if isinstance(self.data, bytes) and self.path is not None:
            from reader.documents import brought_in

            found = brought_in(self.data, self.name)
        cables = parse_all(found or self.data, name=self.name, pause=pause)
        return tuple(
            Document(cable, None, self.path, disk=disk, origin=self.path, part=number)
            for number, cable in enumerate(cables, 1)
        )

    def _saved(self) -> Document:
        from reader import from_xml  # brings lxml, which a start without a saved review does without

        assert isinstance(self.data, bytes)  # noqa: S101 - a review is bytes of a file
        cable, review = from_xml(self.data)
        return Document(cable, review, self.path, saved=True, disk=digest(self.data))


def from_file(path: Path) -> Incoming:
    """The bytes of a file.

    Raises:
        ReaderError: it cannot be read, or is too large to show.
    """
    path = path.absolute()
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0  # reading says what is wrong
    check_size(size, path.name)
    return Incoming(read_bytes(path), path, path.name)


def check_size(size: int, name: str) -> None:
    """Refuse a text of so many bytes that a window cannot show it.

    Raises:
        TooLargeError: it is one.
    """
    if size > LIMIT:
        raise TooLargeError(
            tr(
                "{name} has {size:,.0f} MB, more than the window can show. "
                "The command line reads it: cable-reader export.",
                name=name,
                size=size / 1e6,
            )
        )


def changed_file(path: Path, before: str | None) -> Incoming | None:
    """What a file holds now; None where that is still what had the digest ``before``.

    Raises:
        ReaderError: the file cannot be read, or is too large for a window.
    """
    incoming = from_file(path)
    same = isinstance(incoming.data, bytes) and digest(incoming.data) == before
    return None if same else incoming


def open_file(path: Path) -> tuple[Document, ...]:
    """Open a text with the cables in it, nearly always one; or a saved review.

    Raises:
        ReaderError: it cannot be read, is hostile or altered XML, or is too large to show.
    """
    return from_file(path).documents()


def is_review(path: Path, data: bytes) -> bool:
    """Whether bytes mean to be Cable XML, by the file's suffix or by their root element; as on the command line."""
    if path.suffix.lower() == EXTENSION:
        return True
    if b"<" not in data[:HEAD]:  # nearly every cable: nothing else has to be loaded to see that
        return False
    from reader.xmlio.guard import is_cable_xml

    return is_cable_xml(data)
