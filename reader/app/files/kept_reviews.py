"""Saved reviews of a text, found by the text's hash: beside it under any name, or where a review was open lately."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from reader.xmlio.names import EXTENSION

HEAD = 8192
"""Bytes at the head of a saved review; the hash of its text stands there."""
MOST = 200
"""So many files of a folder are looked into."""


def saved_review(sha256: str, named: Path | None, known: Iterable[Path] = ()) -> Path | None:
    """A saved review of the text with this hash: of the usual name, else in that folder, else among those known."""
    for path in _candidates(named, known):
        try:
            with path.open("rb") as file:
                head = file.read(HEAD)
        except OSError:
            continue
        if f'sha256="{sha256}"'.encode() in head:
            return path
    return None


def _candidates(named: Path | None, known: Iterable[Path]) -> Iterator[Path]:
    if named is not None:
        yield named
        yield from _in_folder(named.parent)
    yield from (path for path in known if path.suffix == EXTENSION)


def _in_folder(folder: Path) -> list[Path]:
    """The saved reviews in a folder, the latest first; of very many some."""
    try:
        found = [(path.stat().st_mtime, path) for path in islice(folder.glob(f"*{EXTENSION}"), MOST)]
    except OSError:
        return []
    return [path for _, path in sorted(found, reverse=True)]
