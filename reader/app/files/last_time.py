"""The cables that were open the last time, and where one was in them: kept, and opened again at the next start."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from reader.app.files.document import Document
from reader.app.files.filing import Filing
from reader.app.files.incoming import from_file
from reader.app.files.long_texts import LongTexts
from reader.app.language import tr
from reader.app.settings import Settings, rows
from reader.app.state.routes import NOWHERE, Location
from reader.app.state.standing import Standing
from reader.app.state.tabs import Tab
from reader.app.widgets.infobar import Infobar, Message
from reader.cable.diagnostics import Severity
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.errors import ReaderError

WORD = "open-last-time"
WANTED = "restore-session"
FOLDER = "worklist-folder"
"""Under which the folder of the worklist is remembered."""


@record
class Place:
    """A cable that was open: its file, which cable of it, and the place as code points of the text.

    ``top`` is what stood at the upper edge of the pane; ``start`` is -1 where nothing was gone to.
    """

    path: str
    part: int
    start: int = -1
    end: int = -1
    origin: str = "go"
    top: int = -1
    shown: bool = False


class LastTime:
    """Keeps the tabs of one window in its settings; cables that are in no file cannot be kept."""

    def __init__(self, filing: Filing, long_texts: LongTexts, settings: Settings, infobar: Infobar) -> None:
        """Keep the tabs of these open cables."""
        self._filing = filing
        self._long_texts = long_texts
        self._settings = settings
        self._infobar = infobar

    @property
    def wanted(self) -> bool:
        """Whether the cables of the last time are to be opened at the next start."""
        return self._settings.on(WANTED)

    def switch(self) -> None:
        """Open them at the next start, or do not."""
        self._settings.switch(WANTED, on=not self.wanted)

    def keep(self) -> None:
        """Remember what is open, and where."""
        tabs = self._filing.tabs
        places = [_place(tab, shown=tab is tabs.current) for tab in tabs.all if tab.document.path is not None]
        self._settings.keep_word(WORD, json.dumps([asdict(place) for place in places]))

    def restore(self) -> None:
        """Open what was open; the files that are not there any more, or not as they were, are named."""
        if not self.wanted:
            return
        missing: list[str] = []
        shown: Tab | None = None
        read: dict[str, tuple[Document, ...]] = {}
        for place in self._places():
            try:
                tab = self._open(place, read)
            except ReaderError:
                tab, read[place.path] = None, ()
            if tab is None:
                missing.append(Path(place.path).name)
                continue
            shown = tab if place.shown or shown is None else shown
        if shown is not None:
            self._filing.tabs.show(shown)
        if missing:
            names = ", ".join(dict.fromkeys(missing))
            text = tr("Not opened again, because the file is gone or cannot be read: {names}.", names=names)
            self._infobar.put(Message("missing", text, Severity.WARNING, everywhere=True))

    def _open(self, place: Place, read: dict[str, tuple[Document, ...]]) -> Tab | None:
        """Open one of them in a tab; None where it is not there any more. ``read`` are the files that were read.

        Raises:
            ReaderError: the file cannot be read.
        """
        path = Path(place.path)
        if place.path not in read:
            incoming = from_file(path)
            if incoming.long:
                tab = self._filing.tabs.find(path) or self._long_texts.show(incoming)
                if place.part == 1:
                    _go(tab.standing, place)
                return tab  # what else it holds is opened when it is read
            read[place.path] = incoming.documents()
        document = next((each for each in read[place.path] if each.part == place.part or each.saved), None)
        if document is None:
            return None
        tab = self._filing.take(document)
        _go(tab.standing, place)
        return tab

    def _places(self) -> list[Place]:
        return rows(Place, self._settings.word(WORD))


def _place(tab: Tab, *, shown: bool) -> Place:
    standing, location = tab.standing, tab.standing.location
    span = (location.start, location.end) if location.number >= 0 else (-1, -1)
    return Place(str(tab.document.path), tab.document.part, *span, location.origin, standing.top, shown)


def _go(standing: Standing, place: Place) -> None:
    """Stand where one was, as far as the text still has that place."""
    if standing.cable is None:
        return
    text = standing.cable.source.text
    standing.top = min(place.top, len(text))
    if 0 <= place.start <= place.end <= len(text):
        number = _node(standing.cable.tree, place.start, place.end)
        standing.location = Location(number, place.start, place.end, place.origin)
    else:
        standing.location = NOWHERE


def _node(tree: Tree, start: int, end: int) -> int:
    """The outermost node of exactly that span, or the deepest named one at its start."""
    number = tree.named_at(start)
    around = [number, *tree.ancestors(number)][::-1]
    return next((each for each in around if (tree.nodes[each].start, tree.nodes[each].end) == (start, end)), number)
