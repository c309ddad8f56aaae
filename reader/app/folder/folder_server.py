"""What another process does for the worklist: it reads a folder, and looks through its texts. No Qt is loaded for that.

Of what is asked the latest counts: a list that is asked for anew, or other words, end what was asked before.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from reader.app.find.found_words import FoundWords, words_around
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.visible import visible
from reader.files import reason
from reader.folder.entries import Entry
from reader.folder.reading import FolderReader

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from reader.app.find.search import Query
    from reader.app.folder.folded_texts import FoldedTexts

OFTEN = 0.06
"""After so many seconds what was found is handed over."""
MOST = 500
"""So many places of one cable are handed over."""


@record
class Listing:
    """Asked for: the cables of a folder, with ``deep`` those of the folders in it too.

    ``number`` tells the answers to it apart from others.
    """

    number: int
    folder: Path
    require_reason: bool = False
    deep: bool = False


@record
class Looking:
    """Asked for: the places of some words in the cables that were listed last."""

    number: int
    query: Query


@record
class Listed:
    """Answered: some more cables of a folder, and how far reading is. ``ended`` says that these are the last.

    ``more`` says that there are more files than are looked at, ``folders`` how many folders in it were left out.
    ``same`` says that nothing is other than it was when the folder was listed last; then no cables are sent.
    """

    number: int
    entries: tuple[Entry, ...] = ()
    done: int = 0
    total: int = 0
    ended: bool = False
    more: bool = False
    folders: int = 0
    same: bool = False
    fault: str = ""


@record
class Hit:
    """A place that was found: half-open code points of the cable's text, its line from 1, and what stands around it."""

    start: int
    end: int
    line: int
    around: FoundWords


@record
class Looked:
    """Answered: the places in some more cables, each named by its path and part."""

    number: int
    found: tuple[tuple[str, int, tuple[Hit, ...]], ...] = ()
    ended: bool = False


def serve(requests: Connection, answers: Connection) -> None:
    """Answer until nobody asks any more."""
    server = Server(requests, answers)
    while server.answer():
        pass


class Server:
    """Reads folders and looks through them for one window."""

    def __init__(self, requests: Connection, answers: Connection) -> None:
        """Answer what comes from the one connection over the other."""
        self._requests = requests
        self._answers = answers
        self._reader = FolderReader()
        self._folded: FoldedTexts | None = None
        self._last: tuple[Listing, tuple[Entry, ...]] | None = None
        self._waiting: list[Listing | Looking] = []

    def answer(self) -> bool:
        """Answer the next request; gives whether there may be more."""
        try:
            asked = self._waiting.pop(0) if self._waiting else self._requests.recv()
            if isinstance(asked, Listing):
                self._list(asked)
            else:
                self._look(asked)
        except (EOFError, OSError, KeyboardInterrupt):
            return False
        return True

    def _outdated(self, kind: type[Listing | Looking]) -> bool:
        """Take in what is asked meanwhile; gives whether something of that kind is."""
        while self._requests.poll():
            asked = self._requests.recv()
            self._waiting = [each for each in self._waiting if type(each) is not type(asked)] + [asked]
        return any(type(each) is kind for each in self._waiting)

    def _list(self, asked: Listing) -> None:
        fresh: list[Entry] = []
        every: list[Entry] = []
        what = replace(asked, number=0)
        before = self._last is not None and self._last[0] == what
        handed = monotonic()
        done = total = 0
        try:
            for found, done, total in self._reader.entries(
                asked.folder, require_reason=asked.require_reason, deep=asked.deep
            ):
                fresh += found
                every += found
                if monotonic() - handed < OFTEN:
                    continue
                if self._outdated(Listing):
                    self._last = None
                    return
                if not before:
                    self._answers.send(Listed(asked.number, tuple(fresh), done, total))
                    fresh.clear()
                handed = monotonic()
        except OSError as fault:
            self._last = None
            why = phrase("{folder}: {reason}.", folder=visible(asked.folder.name), reason=reason(fault))
            self._answers.send(Listed(asked.number, ended=True, fault=why))
            return
        listed = (what, tuple(every))
        same = self._last == listed
        self._last = listed
        sent = () if same else tuple(fresh)
        more, folders = self._reader.more, self._reader.left_out
        self._answers.send(Listed(asked.number, sent, done, total, True, more, folders, same))

    def _look(self, asked: Looking) -> None:
        from reader.app.folder.folded_texts import FoldedTexts

        self._folded = folded = self._folded or FoldedTexts()
        keys = set()
        fresh: list[tuple[str, int, tuple[Hit, ...]]] = []
        handed = monotonic()
        for path, part, text in self._reader.texts():
            haystack = folded.of((path, part), text)
            found = haystack.find(asked.query)[:MOST]
            folded.keep((path, part), haystack)
            keys.add((path, part))
            if found:
                fresh.append((path, part, tuple(hits(text, found))))
            if monotonic() - handed < OFTEN:
                continue
            if self._outdated(Looking):
                return
            self._answers.send(Looked(asked.number, tuple(fresh)))
            fresh.clear()
            handed = monotonic()
        folded.keep_only(keys)
        self._answers.send(Looked(asked.number, tuple(fresh), ended=True))


def hits(text: str, spans: list[tuple[int, int]]) -> list[Hit]:
    """Places in order, each with its line and what stands around it."""
    found, line, counted = [], 1, 0
    for start, end in spans:
        line += text.count("\n", counted, start)
        counted = start
        found.append(Hit(start, end, line, words_around(text, start, end)))
    return found
