"""Shared lists of terms at work in a window: which files, which are on, and where their terms stand in the text."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.settings import Settings
from reader.cable.record import record
from reader.cable.terms import TermMatch, Terms, read_terms
from reader.files import reason

LARGEST = 8_000_000
"""Bytes of a list; a larger file is none."""
KEPT = "term-lists"


@record
class TermList:
    """A file of terms: where it is, whether its terms are shown, the terms, and what is wrong with it, if anything."""

    path: Path
    on: bool
    terms: tuple[str, ...] = ()
    problem: str = ""


def load(path: Path, *, on: bool = True) -> TermList:
    """Read a list; one that cannot be read is without terms, and says so."""
    try:
        if path.stat().st_size > LARGEST:
            return TermList(path, on, problem=tr("too large for a list of terms"))
        terms = tuple(read_terms(path.read_bytes()))
    except OSError as error:
        return TermList(path, on, problem=say(reason(error)))
    return TermList(path, on, terms, "" if terms else tr("no terms in it"))


class TermLists(QObject):
    """The lists of one window, remembered by their paths, and what they find in the open cable."""

    changed = Signal(list)
    """All matches in the open cable, in order."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        """Take up the lists that were there last."""
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.lists = [load(Path(path), on=on) for path, on in _kept(settings.word(KEPT))]
        self.matches: list[TermMatch] = []
        self._terms = self._learnt()
        session.opened.connect(self.on_opened)

    def add(self, paths: list[Path]) -> None:
        """Load lists; one that is there already is read again."""
        for path in paths:
            known = [index for index, each in enumerate(self.lists) if each.path == path]
            if known:
                self.lists[known[0]] = load(path)
            else:
                self.lists.append(load(path))
        self._renew()

    def remove(self, index: int) -> None:
        """Forget a list; its file stays."""
        del self.lists[index]
        self._renew()

    def switch(self, index: int, *, on: bool) -> None:
        """Show the terms of a list, or leave them out."""
        if self.lists[index].on is not on:
            self.lists[index] = replace(self.lists[index], on=on)
            self._renew()

    def count(self, index: int) -> int:
        """How often terms of a list stand in the open cable."""
        return sum(match.list == index for match in self.matches)

    def on_opened(self) -> None:
        """Look in the cable that was opened."""
        cable = self._session.cable
        self.matches = self._terms.find(cable.source.text) if cable else []
        self.changed.emit(self.matches)

    def next(self) -> None:
        """Go to the next term, round the end."""
        self._go(forward=True)

    def previous(self) -> None:
        """Go to the term before, round the beginning."""
        self._go(forward=False)

    def at(self, start: int, end: int) -> TermMatch | None:
        """The first term that touches a span of the text."""
        return next((match for match in self.matches if match.start < max(end, start + 1) and start < match.end), None)

    def _go(self, *, forward: bool) -> None:
        spans = [(match.start, match.end) for match in self.matches]
        if not spans:
            loaded = any(each.on and each.terms for each in self.lists)
            none = (
                tr("No term of your lists is in this text.")
                if loaded
                else tr("No terms are shown. View, Terms loads lists.")
            )
            self._session.said.emit(none)
            return
        here = (self._session.location.start, self._session.location.end)
        index = (bisect_right(spans, here) if forward else bisect_left(spans, here) - 1) % len(spans)
        self._session.show(*spans[index])
        cable = self._session.cable
        words = " ".join(cable.source.text[slice(*spans[index])].split()) if cable else ""
        name = self.lists[self.matches[index].list].path.name
        self._session.said.emit(
            tr(
                "\u201c{words}\u201d, {index} of {count} terms, from {name}.",
                words=words,
                index=index + 1,
                count=len(spans),
                name=name,
            )
        )

    def _renew(self) -> None:
        self._settings.keep_word(KEPT, json.dumps([[str(each.path), each.on] for each in self.lists]))
        self._terms = self._learnt()
        self.on_opened()

    def _learnt(self) -> Terms:
        return Terms(each.terms if each.on else () for each in self.lists)


def _kept(word: str) -> list[tuple[str, bool]]:
    try:
        rows = json.loads(word or "[]")
        return [(str(path), bool(on)) for path, on in rows]
    except (ValueError, TypeError):
        return []
