"""The file behind the open cable: where it came from, where it is saved, and whether somebody else changed it since."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reader.app.files.kept_reviews import saved_review
from reader.app.language import tr
from reader.cable.record import record
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.errors import ReaderError
from reader.files import exists, is_folder, same_file
from reader.review.review import Review
from reader.xmlio.names import EXTENSION


@record
class Document:
    """An opened cable and its file, as a value: opening and saving give new ones.

    ``path`` is the file that was opened or saved last, None for pasted text; ``saved`` says whether that file holds the
    review; ``disk`` is the hash of its bytes as we know them. ``origin`` is the text file that was opened; a text may
    hold several cables, of which this is number ``part``, from 1 on.
    """

    cable: Telegram
    review: Review | None = None
    path: Path | None = None
    saved: bool = False
    disk: str | None = None
    origin: Path | None = None
    part: int = 1

    @property
    def name(self) -> str:
        """What a person calls it: the file's name, or what was pasted, and which cable of several in it."""
        name = self.path.name if self.path else tr("Pasted cable")
        return name if self.saved or self.part == 1 else f"{name} ({self.part})"

    def comes_from(self, path: Path) -> bool:
        """Whether a file is the one that was opened, or that holds the review."""
        return any(known is not None and same_file(path, known) for known in (self.path, self.origin))

    def proposal(self) -> Path:
        """Where to save it first: NAME.cablexml beside the file, or in a folder of this user where that is no place.

        The second cable of a text is proposed as NAME-2.cablexml, as the export names it. A name that is taken is not
        proposed: NAME-2.cablexml is, and so on.
        """
        candidates = [Path.home() / "Documents", Path.home()]
        if self.path is not None:
            candidates.insert(0, self.path.parent)
        folder = next((each for each in candidates if _writable(each)), candidates[0])
        reading = self.cable.id
        stem = self.path.stem if self.path else (reading.value if reading else tr("Cable"))
        stem = "".join(character for character in stem if character.isprintable() and character not in '<>:"/\\|?*')
        return unused(folder / f"{stem or tr('Cable')}{self._number}{EXTENSION}")

    @property
    def _number(self) -> str:
        """What tells its file from those of the other cables in the text."""
        return f"-{self.part}" if self.part > 1 and not self.saved else ""

    def found_on_disk(self) -> str | None:
        """The hash of what the file holds now; None where there is none or it cannot be read."""
        try:
            return digest(self.path.read_bytes()) if self.path is not None else None
        except OSError:
            return None

    def changed_on_disk(self) -> bool:
        """Whether the file holds other bytes than we opened or wrote; one that is gone was not changed."""
        found = self.found_on_disk()
        return found is not None and found != self.disk

    def refuse_source(self, path: Path) -> None:
        """Keep the cable's own text from being written over.

        Raises:
            ReaderError: the file is the one that the text was read from.
        """
        source = self.origin or (None if self.saved else self.path)
        if source is not None and same_file(path, source):
            raise ReaderError(tr("{name} is the cable itself, which is never written to.", name=path.name))

    def xml(self, review: Review) -> bytes:
        """The Cable XML of the cable and a review of it.

        Raises:
            ReaderError: it would not be valid, by a fault of ours; better no file than a wrong one.
        """
        from reader import to_xml  # brings lxml, which a start does without
        from reader.xmlio.errors import CableWriteError

        try:
            return to_xml(self.cable, review)
        except CableWriteError as fault:
            raise ReaderError(tr("There is a fault in the program: {fault}.", fault=fault)) from fault

    def written(self, path: Path, data: bytes) -> Document:
        """The document once ``data`` stands in ``path``."""
        return replace(self, path=path, saved=True, disk=digest(data))

    def read_otherwise(self, cable: Telegram) -> Document:
        """The document with its bytes read in another way."""
        return replace(self, cable=cable, review=None)

    def beside(self, known: Iterable[Path] = ()) -> Path | None:
        """A saved review of these very bytes, beside the text file or among those ``known``; else None."""
        if self.saved:
            return None
        named = self.path and self.path.with_name(f"{self.path.stem}{self._number}{EXTENSION}")
        return saved_review(self.cable.source.sha256, named, known)


def hash_of_review(path: Path, review: Review | None) -> str:
    """The hash of a saved file if it still holds that review, its people's names aside; else one that no file has."""
    try:
        data = path.read_bytes()
        from reader import from_xml

        _, found = from_xml(data)
    except (OSError, ReaderError):
        return ""
    same = review is not None and found.changed(reviewers=review.reviewers) == review
    return digest(data) if same else ""


def hash_of_text(path: Path | None, source: Source) -> str | None:
    """The hash of a text file that holds these very bytes, perhaps among other cables' too; else that of the bytes."""
    try:
        data = path.read_bytes() if path is not None else b""
    except OSError:
        data = b""
    original = source.original is not None and digest(data) == source.original.sha256
    return digest(data) if path is not None and (original or source.data in data) else source.sha256


def digest(data: bytes) -> str:
    """The hash that tells whether a file is still the same."""
    return hashlib.sha256(data).hexdigest()


def unused(path: Path, suffix: str | None = None) -> Path:
    """The path, or the first of NAME-2, NAME-3 ... that no file has; ``suffix`` is what its name ends with."""
    end = path.suffix if suffix is None else suffix
    candidate, count = path, 1
    while exists(candidate):
        count += 1
        candidate = path.with_name(f"{path.name.removesuffix(end)}-{count}{end}")
    return candidate


def _writable(folder: Path) -> bool:
    return is_folder(folder) and os.access(folder, os.W_OK)
