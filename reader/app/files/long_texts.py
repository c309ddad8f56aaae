"""A long text is shown at once, as it is; its structure is read beside the window, and put in when it is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.files.document import Document
from reader.app.files.filing import Filing
from reader.app.files.incoming import Incoming
from reader.app.files.recovery import Recovery
from reader.app.jobs import Job, Jobs
from reader.app.language import tr
from reader.app.session import Session
from reader.app.state.standing import Standing
from reader.app.state.tabs import Tab
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.cable.record import record
from reader.errors import ReaderError
from reader.review.history import History
from reader.review.journal import Journal
from reader.review.review import Review

KEY = "reading"


@record
class Structure:
    """What was read: the documents of a text, and of the first one all that its panes will ask for."""

    documents: tuple[Document, ...]
    standing: Standing
    journal: Journal | None


class LongTexts(QObject):
    """The texts of one window whose structure is being read."""

    arrived = Signal(object, object)
    """The structure of a Tab is there; further Documents that were in the same text."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        recovery: Recovery,
        infobar: Infobar,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._recovery = recovery
        self._infobar = infobar
        self.jobs = Jobs(self)
        self._reading: dict[Tab, Job] = {}
        filing.tabs.changed.connect(self._on_tabs_changed)

    def show(self, incoming: Incoming) -> Tab:
        """Show a long text in a tab of its own, and begin to read its structure."""
        document = incoming.bare()
        standing = Standing(document.cable, History(Review.of(document.cable)), unread=True)
        standing.unsaved = incoming.path is None and incoming.name is None
        tab = Tab(document, standing)
        self._filing.tabs.add(tab)
        self._begin(tab, incoming)
        return tab

    def _begin(self, tab: Tab, incoming: Incoming) -> None:
        work = partial(self._read, incoming, self._session.require_reason)
        done, failed = partial(self._on_read, tab), partial(self._on_failed, tab, incoming)
        self._reading[tab] = self.jobs.do(work, done, failed, _drop)
        text = tr("The structure of {name} is being read. It can be reviewed and saved then.", name=tab.document.name)
        self.say(tab, Message(KEY, text, answers=(Answer(tr("Stop"), partial(self.stop, tab, incoming)),)))

    def stop(self, tab: Tab, incoming: Incoming) -> None:
        """Leave a text without its structure; it can still be read then."""
        job = self._reading.pop(tab, None)
        if job is not None:
            job.stop()
            text = tr("The structure of {name} was not read, so it cannot be reviewed yet.", name=tab.document.name)
            self.say(tab, Message(KEY, text, answers=(Answer(tr("Read It"), partial(self._begin, tab, incoming)),)))

    def end(self) -> None:
        """The window goes: nobody waits any more."""
        self._reading.clear()
        self.jobs.end()

    def _read(self, incoming: Incoming, require_reason: bool, pause: Callable[[], None]) -> Structure:
        """Read, and work out what the panes will ask for; in the thread."""
        documents = incoming.documents(pause)
        document = documents[0]
        pause()
        standing = Filing.standing_of(document)
        standing.demand_reasons(require_reason)
        standing.prepare()
        pause()
        return Structure(documents, standing, self._recovery.journal_of(document, standing))

    def _on_read(self, tab: Tab, found: Structure) -> None:
        self._reading.pop(tab, None)
        self.unsay(tab, KEY)
        if found.journal is not None:
            self._recovery.go_on(found.journal, found.standing)
        self._filing.settle(tab, found.documents[0], found.standing)
        self.arrived.emit(tab, found.documents[1:])
        self._session.said.emit(tr("The structure of {name} is read.", name=tab.document.name))

    def _on_failed(self, tab: Tab, incoming: Incoming, fault: Exception) -> None:
        self._reading.pop(tab, None)
        self.unsay(tab, KEY)
        if not isinstance(fault, ReaderError):
            raise fault
        self._filing.tabs.close(tab)
        text = tr("{name} was not opened. {fault}", name=incoming.name, fault=fault)
        self._infobar.put(Message(f"open {incoming.path}", text, Severity.ERROR, everywhere=True))

    def _on_tabs_changed(self) -> None:
        """Read no more of what was closed."""
        for tab in [tab for tab in self._reading if tab not in self._filing.tabs.all]:
            self._reading.pop(tab).stop()

    def say(self, tab: Tab, message: Message) -> None:
        """Say something of a tab: now if it is on the screen, else when it comes there."""
        if tab is self._filing.tabs.current:
            self._infobar.put(message)
        else:
            tab.messages = (*_others(tab, message.key), message)

    def unsay(self, tab: Tab, key: str) -> None:
        """Take back what was said of a tab."""
        if tab is self._filing.tabs.current:
            self._infobar.withdraw(key)
        tab.messages = _others(tab, key)


def _others(tab: Tab, key: str) -> tuple[Message, ...]:
    return tuple(message for message in tab.messages if message.key != key)


def _drop(found: Structure) -> None:
    """Nobody wants it any more: its journal goes."""
    if found.journal is not None:
        found.journal.close()
