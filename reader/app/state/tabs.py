"""The cables that are open at once, in order, and which of them is on the screen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app import words
from reader.app.files.document import Document
from reader.app.language import tr
from reader.app.session import Session
from reader.app.state.standing import Standing
from reader.app.widgets.infobar import Infobar, Message
from reader.cable.visible import visible


@dataclass(slots=True, eq=False)
class Tab:
    """An open cable: its document, how things stand with it, and what is still to be said of it."""

    document: Document
    standing: Standing
    told: str | None = None
    """The hash of a change on disk that was said already."""
    messages: tuple[Message, ...] = ()
    """What the infobar has to say when it is on the screen again."""

    @property
    def identity(self) -> str:
        """What its cable is called for short."""
        return words.identity(self.document.cable, self.document.name)

    @property
    def title(self) -> str:
        """What stands on it: the cable, how far its review is, and a dot where that is not saved."""
        title = words.tab(self.document.cable, self.document.name, *self.standing.progress)
        if self.standing.unread:
            return tr("{title} (not read yet)", title=title)
        return f"\u25cf {title}" if self.standing.modified else title

    @property
    def spoken(self) -> str:
        """The same for those who do not see the dot, and for the tooltip: where the file is too."""
        title = self.title.removeprefix("\u25cf ")
        where = str(self.document.path) if self.document.path else self.document.name
        return f"{title}, {where}" + (tr(", not saved") if self.standing.modified else "")


class Tabs(QObject):
    """The tabs of one window. The session shows the current one; each keeps what is its own."""

    changed = Signal()
    """There are others now, in another order, or another is current."""

    def __init__(self, session: Session, infobar: Infobar, parent: QObject | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._session = session
        self._infobar = infobar
        self.all: list[Tab] = []
        self.current: Tab | None = None

    def find(self, path: Path) -> Tab | None:
        """The first tab of a file: of the text that was opened, or of the review."""
        return next((tab for tab in self.all if tab.document.comes_from(path)), None)

    @property
    def titles(self) -> list[str]:
        """What stands on each; its file too, where another one is of a cable that is called the same."""
        called = Counter(tab.identity for tab in self.all)
        return [
            f"{tab.title} \u00b7 {visible(tab.document.name)}" if called[tab.identity] > 1 else tab.title
            for tab in self.all
        ]

    @property
    def index(self) -> int:
        """The place of the current one; -1 where there is none."""
        return self.all.index(self.current) if self.current is not None else -1

    def add(self, tab: Tab) -> None:
        """Open one more, behind the others; another stays on the screen, if there is one."""
        self.all.append(tab)
        if self.current is not None:
            self.changed.emit()

    def show(self, tab: Tab) -> None:
        """Bring one of them to the screen."""
        if tab is self.current:
            return
        self._leave()
        self._enter(tab)

    def renew(self, tab: Tab, document: Document, standing: Standing) -> None:
        """Put another reading of its document into a tab."""
        tab.document, tab.standing = document, standing
        if tab is self.current:
            self._session.show_standing(standing)
        self.changed.emit()

    def settle(self, tab: Tab, document: Document, standing: Standing) -> None:
        """Put what was read into a tab that showed the bare text of it."""
        before = tab.standing
        tab.document, tab.standing = document, standing
        if tab is self.current:
            self._session.settle(standing)
        else:
            standing.stand_as(before)
        self.changed.emit()

    def show_beside(self, step: int) -> None:
        """Show the next one, or the one before, round the end."""
        if self.current is not None:
            self.show(self.all[(self.index + step) % len(self.all)])

    def move(self, start: int, end: int) -> None:
        """Put one of them into another place."""
        self.all.insert(end, self.all.pop(start))

    def close(self, tab: Tab) -> None:
        """Take one away, without a question; where it was on the screen, its neighbour is then."""
        place = self.all.index(tab)
        if tab is self.current:
            self._leave()
        self.all.remove(tab)
        if tab is not self.current:
            self.changed.emit()
            return
        self.current = None
        if self.all:
            self._enter(self.all[min(place, len(self.all) - 1)])
        else:
            self._session.close()
            self.changed.emit()

    def _leave(self) -> None:
        """Take down what is said of the current one; it is said again when it comes back."""
        self._session.leaving.emit()
        if self.current is not None:
            self.current.messages = self._infobar.take_down()

    def _enter(self, tab: Tab) -> None:
        self.current = tab
        messages, tab.messages = tab.messages, ()
        self._session.show_standing(tab.standing)
        for message in messages:
            self._infobar.put(message)
        self.changed.emit()
