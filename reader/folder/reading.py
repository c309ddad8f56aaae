"""Reading a folder: every cable in it with the review saved beside it; what was read before is read no more.

A review belongs to a text by the text's hash, whatever it is called and in which of the folders it lies; of several the
one named after the text counts, else one beside it, else the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from reader.cable.diagnostics import Severity
from reader.cable.parse import parse_all
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.documents import brought_in
from reader.errors import ReaderError
from reader.files import read_bytes
from reader.folder.entries import Entry, entry_of
from reader.folder.files import LIMIT, CableFiles, Stamp
from reader.review.overlay import corrected
from reader.review.review import Review
from reader.review.review_findings import ReviewFindings
from reader.review.rollup import roll_up
from reader.review.seen import open_findings
from reader.xmlio.guard import is_cable_xml
from reader.xmlio.names import EXTENSION

HEAD = 8192
"""Bytes at the head of a saved review; the hash of its text stands there."""
HASH = re.compile(rb'<(?:[\w.-]+:)?source\s(?:[^<]*\s)?sha256="([0-9a-f]{64})"')
KEPT = 200_000_000
"""So many characters of texts are kept, to be looked through; what is beyond is read again then."""


@record
class Cable:
    """A cable of a text file that was read: what is said of it without a review, and its text where that was kept."""

    entry: Entry
    text: str | None


@record
class Saved:
    """A saved review: where it is, whether it is still what was read, and the hash of its text."""

    path: Path
    stamp: Stamp
    sha256: str


class FolderReader:
    """Reads one folder again and again."""

    def __init__(self) -> None:
        """Have read nothing."""
        self._texts: dict[Path, tuple[Stamp, tuple[Cable, ...]]] = {}
        self._hashes: dict[Path, tuple[Stamp, str]] = {}
        self._reviewed: dict[tuple[Path, Stamp, bool], Entry] = {}
        self._alone: dict[Path, str | None] = {}  # reviews without a text beside them, and their texts once asked for
        self._kept = 0
        self.more = False
        """Whether the folder has more files than are looked at."""
        self.left_out = 0
        """How many folders in it were not looked into."""

    def entries(
        self, folder: Path, *, require_reason: bool = False, deep: bool = False
    ) -> Iterator[tuple[list[Entry], int, int]]:
        """What is in a folder, file by file: the cables of each, how many files were read, and of how many.

        With ``require_reason`` a lowered marking counts as unreviewed until a reason is given; with ``deep`` the
        folders in it are looked into too. While files are still looked for, none was read.

        Raises:
            OSError: it is no folder, or may not be read.
        """
        looked = CableFiles(folder, deep=deep)
        for count in looked.look():
            if deep:
                yield [], 0, count
        files, self.more, self.left_out = looked.found, looked.more, looked.left_out
        saved, texts = self._told_apart(files)
        self._forget({path for path, _ in files})
        wanted: set[Path] = set()
        total, done = len(files), 0
        for path, stamp in texts:
            found = []
            for cable in self._read(path, stamp):
                of_it = _ranked(cable.entry, saved)
                wanted.update(each.path for each in of_it)
                found.append(self._reviewed_entry(cable.entry, of_it, require_reason=require_reason))
            done += 1 + sum(each.reviews for each in found)
            yield found, min(done, total), total
        alone = [each for of_hash in saved.values() for each in of_hash if each.path not in wanted]
        self._alone = {each.path: self._alone.get(each.path) for each in alone}
        for each in alone:
            done += 1
            place = Entry(str(each.path), sha256=each.sha256)
            yield [self._reviewed_entry(place, [each], require_reason=require_reason)], min(done, total), total

    def _told_apart(self, files: list[tuple[Path, Stamp]]) -> tuple[dict[str, list[Saved]], list[tuple[Path, Stamp]]]:
        """The saved reviews by the hash of their texts, and the texts."""
        saved: dict[str, list[Saved]] = {}
        texts = []
        for path, stamp in files:
            if path.suffix.lower() not in (EXTENSION, ".xml"):
                texts.append((path, stamp))
                continue
            sha256 = self._hash_in(path, stamp)
            if sha256 or path.suffix.lower() == EXTENSION:
                saved.setdefault(sha256 or str(path), []).append(Saved(path, stamp, sha256))
        return saved, texts

    def _hash_in(self, path: Path, stamp: Stamp) -> str:
        """The hash of the text that a saved review holds; empty for a file that is none, or cannot be read."""
        known = self._hashes.get(path)
        if known is None or known[0] != stamp:
            try:
                with path.open("rb") as file:
                    head = file.read(HEAD)
            except OSError:
                head = b""
            found = HASH.search(head) if is_cable_xml(head) else None
            known = self._hashes[path] = (stamp, found[1].decode() if found else "")
        return known[1]

    def _forget(self, there: set[Path]) -> None:
        """Keep nothing of files that are gone."""
        for path in [path for path in self._texts if path not in there]:
            self._drop(path)
        self._reviewed = {key: entry for key, entry in self._reviewed.items() if key[0] in there}

    def _drop(self, path: Path) -> None:
        known = self._texts.pop(path, None)
        self._kept -= sum(len(cable.text or "") for cable in known[1]) if known is not None else 0

    def _read(self, path: Path, stamp: Stamp) -> tuple[Cable, ...]:
        """The cables in a text file."""
        known = self._texts.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        self._drop(path)
        try:
            read = tuple(self._cables(path, stamp[1]))
        except ReaderError as fault:
            read = (Cable(Entry(str(path), fault=fault.sentence), None),)
        self._texts[path] = (stamp, read)
        return read

    def _cables(self, path: Path, size: int) -> Iterator[Cable]:
        if size > LIMIT:
            mega = round(size / 1e6)
            raise ReaderError(phrase("{name} has {mega} MB, more than the window can show.", name=path.name, mega=mega))
        for part, cable in enumerate(_parsed(path), 1):
            text = cable.source.text
            keep = self._kept + len(text) <= KEPT
            self._kept += len(text) if keep else 0
            yield Cable(_summed(cable, Review.of(cable), Entry(str(path), part)), text if keep else None)

    def _reviewed_entry(self, entry: Entry, saved: list[Saved], *, require_reason: bool) -> Entry:
        """A cable as its review leaves it; as it stands where there is none."""
        if not saved:
            return entry
        first = saved[0]
        key = (first.path, first.stamp, require_reason)
        if key not in self._reviewed:
            if first.path in self._alone:
                self._alone[first.path] = None
            self._reviewed[key] = _of_review(first.path, require_reason=require_reason)
        known = self._reviewed[key]
        review = str(first.path)
        if known.fault:
            return replace(known, path=entry.path) if entry.path == review else replace(entry, fault=known.fault)
        return replace(known, path=entry.path, part=entry.part, review=review, reviews=len(saved))

    def texts(self) -> Iterator[tuple[str, int, str]]:
        """The text of every cable that was read: its path, its part and its characters."""
        for path, (_, cables) in list(self._texts.items()):
            again: list[Telegram] | None = None
            for cable in cables:
                text = cable.text
                if text is None and not cable.entry.fault:
                    again = _parsed_again(path) if again is None else again
                    text = again[cable.entry.part - 1].source.text if cable.entry.part <= len(again) else None
                if text is not None:
                    yield str(path), cable.entry.part, text
        for path, text in list(self._alone.items()):
            if text is None:
                text = self._alone[path] = _text_of_review(path)
            yield str(path), 1, text


def _ranked(entry: Entry, saved: dict[str, list[Saved]]) -> list[Saved]:
    """The saved reviews of a cable: the one named after its text, then those beside it, then the latest ones."""
    path = Path(entry.path)
    name = f"{path.stem}{f'-{entry.part}' if entry.part > 1 else ''}{EXTENSION}"
    found = saved.get(entry.sha256, []) if entry.sha256 else []
    return sorted(found, key=lambda each: (each.path.name != name, each.path.parent != path.parent, -each.stamp[0]))


def _parsed(path: Path) -> list[Telegram]:
    """The cables in a text file.

    Raises:
        ReaderError: it cannot be read, or is a document that gives no text.
    """
    data = read_bytes(path)
    return list(parse_all(brought_in(data, path.name) or data, name=path.name))


def _parsed_again(path: Path) -> list[Telegram]:
    try:
        return _parsed(path)
    except ReaderError:
        return []


def _review(path: Path) -> tuple[Telegram, Review]:
    """A saved review, and its cable.

    Raises:
        ReaderError: it cannot be read, or is not to be trusted.
    """
    from reader.xmlio.read import from_xml

    return from_xml(read_bytes(path))


def _of_review(path: Path, *, require_reason: bool) -> Entry:
    """What a saved review says of its cable."""
    try:
        cable, review = _review(path)
    except ReaderError as fault:
        return Entry(str(path), fault=fault.sentence)
    return _summed(corrected(cable, review), review, Entry(str(path)), require_reason=require_reason)


def _text_of_review(path: Path) -> str:
    """The text in a saved review; nothing of one that cannot be read."""
    try:
        return _review(path)[0].source.text
    except ReaderError:
        return ""


def _summed(cable: Telegram, review: Review, place: Entry, *, require_reason: bool = False) -> Entry:
    """What a list says of a cable under a review."""
    rollup = roll_up(review, cable.tree, require_reason=require_reason)
    odd = [finding for finding in cable.findings if finding.severity is not Severity.PASSED]
    odd += ReviewFindings(cable.tree).of(review, rollup)
    return entry_of(cable, review, rollup, open_findings(odd, review), place)
