"""Cable Reader: read, check and review State Department telegrams.

The public interface, and the map of the code. Importing it is light: PySide6, lxml and sqlite3 are not imported.

- ``reader.cable``: bytes in, a lossless tree with readings and findings out (standard library only)
- ``reader.review``: what reviewers say about a cable, as values; undo, roll-up, journal (standard library only)
- ``reader.xmlio``: Cable XML, the one format that is both saved and handed on (lxml)
- ``reader.documents``: the text in web pages, messages, Word documents and PDFs (extras, imported when needed)
- ``reader.formats``: what else a review is handed on as: TEI, page, annotations, table, text, releasable copy
- ``reader.folder``: a folder of cables as a list, with the reviews beside them and how markings are spread
- ``reader.cli``: the commands
- ``reader.app``: the window (the only place that imports PySide6)
- ``reader.resources``: the one way to a shipped file

Rules that hold everywhere:

1. ``cable <- review <- xmlio``, all ``<- cli``, all ``<- app``; nothing points the other way.
2. The source never changes: no edit, no clean-up, no write to the opened file.
3. Every character is in exactly one leaf of the tree, in order.
4. Parsing never fails and takes time linear in the text.
5. An offset is a code point of ``Source.text``; spans are half-open. Only ``app/positions.py`` knows another unit.
6. Nothing is read back from a widget.
7. Node numbers are for a session; files carry offset, quote and context.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.cable.source import Source
    from reader.cable.telegram import Telegram as Telegram
    from reader.review import commands as commands
    from reader.review.review import Review as Review

__version__ = "0.1.0"
__all__ = ["Review", "Telegram", "commands", "from_xml", "parse", "parse_all", "read_cable", "to_xml"]


def parse(
    data: bytes | str | Source, year: int | None = None, encoding: str | None = None, name: str | None = None
) -> Telegram:
    """Read a cable; of several in one file the first, and a finding says so. Never raises on content.

    A ``Source`` is what ``reader.documents.brought_in`` makes of a web page, a message, a Word document or a PDF.
    ``year`` (four digits) counts where the text has no date-time group, and then outranks every other year in it.
    ``encoding`` is used where it gives the bytes back. ``name`` is the base name of the file; it is kept, and nothing
    is read from it.

    Raises:
        LookupError: Python knows no text encoding of that name.
        ValueError: the year does not have four digits.
    """
    from reader.cable.parse import parse as read

    _check_year(year)
    return read(data, year, encoding, name)


def parse_all(
    data: bytes | str | Source, year: int | None = None, encoding: str | None = None, name: str | None = None
) -> tuple[Telegram, ...]:
    """Read every cable of a file, each with its own stretch of the bytes; joined they are the file.

    Raises:
        LookupError: Python knows no text encoding of that name.
        ValueError: the year does not have four digits.
    """
    from reader.cable.parse import parse_all as read

    _check_year(year)
    return read(data, year, encoding, name)


def read_cable(path: str | Path, year: int | None = None, encoding: str | None = None) -> Telegram:
    """Read a cable from a file.

    Raises:
        OSError: the file cannot be read.
        LookupError: Python knows no text encoding of that name.
        ValueError: the year does not have four digits.
    """
    from pathlib import Path

    file = Path(path)
    return parse(file.read_bytes(), year=year, encoding=encoding, name=file.name)


def _check_year(year: int | None) -> None:
    """Refuse a year that no XML could keep; it is the caller's, and nothing that a cable holds.

    Raises:
        ValueError: it does not have four digits.
    """
    if year is not None and not 1000 <= year <= 9999:
        raise ValueError(f"{year} is not a year of four digits")


def to_xml(cable: Telegram, review: Review | None = None) -> bytes:
    """The Cable XML of a cable and a review of it, validated."""
    from reader.xmlio.write import to_xml as write

    return write(cable, review)


def from_xml(data: bytes) -> tuple[Telegram, Review]:
    """The cable and the review in a Cable XML file; only the text and what people entered are trusted.

    The review's corrections are laid over the cable; ``cable.parsed`` is as the parser alone reads it.

    Raises:
        reader.xmlio.errors.CableXmlError: hostile, altered, invalid or of an unknown version.
    """
    from reader.xmlio.read import from_xml as read

    return read(data)


def __getattr__(name: str) -> object:
    """Import what is not needed at every start when it is first asked for."""
    from importlib import import_module

    if name in _LATER:
        module, attribute = _LATER[name]
        found = import_module(module)
        return getattr(found, attribute) if attribute else found
    raise AttributeError(f"module 'reader' has no attribute {name!r}")


_LATER = {
    "Telegram": ("reader.cable.telegram", "Telegram"),
    "Review": ("reader.review.review", "Review"),
    "commands": ("reader.review.commands", ""),
}
