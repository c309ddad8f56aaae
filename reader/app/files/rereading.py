"""Reading the open cable again: in another encoding, or from a file that changed; the review comes along.

A long text is read in the background; what is decided meanwhile comes along too.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.dialogs import Dialogs
from reader.app.files.another_text import (
    Before,
    Make,
    Pause,
    Reading,
    cable_in,
    carried_to,
    read_under,
    stand_where_one_stood,
)
from reader.app.files.document import Document
from reader.app.files.encoding_list import called, fits
from reader.app.files.filing import Filing
from reader.app.files.incoming import changed_file, is_long
from reader.app.files.long_texts import LongTexts
from reader.app.files.recovery import Recovery
from reader.app.jobs import Job
from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.state.standing import Standing
from reader.app.state.tabs import Tab
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.cable.parse import go_on, read
from reader.errors import ReaderError
from reader.review.carry import Carrier
from reader.review.waiting import counted, sentence, waiting

KEY = "reread"


class Rereading(QObject):
    """Gives the current tab another text under its review, and the way back."""

    placing_wanted = Signal()
    """What has no sure place in the new text should be shown."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        recovery: Recovery,
        dialogs: Dialogs,
        infobar: Infobar,
        long_texts: LongTexts,
        parent: QObject | None = None,
    ) -> None:
        """Read again for this session; ``long_texts`` has the thread, and says what is to be said of a tab."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._recovery = recovery
        self._dialogs = dialogs
        self._infobar = infobar
        self._long_texts = long_texts
        self._jobs: dict[Tab, Job] = {}
        filing.disk.reread_wanted.connect(self.from_disk)
        filing.tabs.changed.connect(self._on_tabs_changed)

    def ask(self) -> None:
        """Ask for an encoding, and read the bytes of the text so."""
        document = self._filing.document
        encoding = self._dialogs.encoding(document.cable.source) if document is not None else None
        if encoding is not None:
            self.read_as(encoding)

    def read_as(self, encoding: str) -> None:
        """Read the bytes of the text in another encoding; bytes that are no text in it are left as they are."""
        document = self._filing.document
        if document is None or self._session.lacks_structure() or encoding == document.cable.source.encoding:
            return
        source, year = fits(document.cable.source, encoding), document.cable.year
        if source is None:
            self._session.said.emit(
                tr("The bytes of {name} are not a text in {called}.", name=document.name, called=called(encoding))
            )
            return

        def make(pause: Pause) -> Document:
            return document.read_otherwise(read(source, year, pause))

        self._begin(make, tr("Read as {called}.", called=called(encoding)), len(source.data))

    def from_disk(self) -> None:
        """Read the file again, as it is now."""
        document = self._filing.document
        if document is None or document.path is None:
            self._session.said.emit(tr("This cable is not in a file yet."))
            return
        if self._session.lacks_structure():
            return
        try:
            incoming = changed_file(document.path, document.disk)
        except ReaderError as fault:
            self._on_failed(document, fault)
            return
        if incoming is None:
            self._session.said.emit(tr("{name} has not changed.", name=document.name))
            return
        self._begin(partial(cable_in, incoming, document), tr("Read again from the disk."), len(incoming.data))

    # Reading, here or in the background

    def _begin(self, make: Make, done: str, size: int) -> None:
        """Have another text made and the review carried over to it: at once, or beside the window where it is long."""
        self._filing.committing.emit()
        tab = self._filing.tabs.current
        if tab is None:
            return
        self._stop(tab)
        before, recovery, strict = Before.of(tab), self._recovery, self._session.require_reason

        def read(pause: Pause) -> Reading | None:
            return read_under(before, make, recovery, strict, pause)

        if not is_long(size):
            try:
                found = read(go_on)
            except ReaderError as fault:
                self._on_failed(before.document, fault)
                return
            self._on_read(before, done, found)
            return
        self._jobs[tab] = self._long_texts.jobs.do(
            read,
            partial(self._on_read, before, done),
            partial(self._on_fault, before),
            _drop,
        )
        text = tr("{name} is being read again. You can go on reviewing meanwhile.", name=tab.document.name)
        self._long_texts.unsay(tab, "disk")
        self._long_texts.say(tab, Message(KEY, text, answers=(Answer(tr("Stop"), partial(self._stop, tab)),)))

    def _stop(self, tab: Tab) -> None:
        """Leave a text as it is that is being read again."""
        job = self._jobs.pop(tab, None)
        if job is not None:
            job.stop()

    def _on_fault(self, before: Before, fault: Exception) -> None:
        self._jobs.pop(before.tab, None)
        self._long_texts.unsay(before.tab, KEY)
        if not isinstance(fault, ReaderError):
            raise fault
        self._on_failed(before.document, fault, before.tab)

    def _on_failed(self, document: Document, fault: ReaderError, tab: Tab | None = None) -> None:
        text = tr("{name} was not read again. {fault}", name=document.name, fault=fault)
        self._say(tab, Message("disk", text, Severity.ERROR))

    def _on_read(self, before: Before, done: str, found: Reading | None) -> None:
        """Show what was read."""
        tab, document = before.tab, before.document
        self._jobs.pop(tab, None)
        self._long_texts.unsay(tab, KEY)
        if tab not in self._filing.tabs.all or tab.standing is not before.standing:
            _drop(found)
            return
        if tab is self._filing.tabs.current:
            self._filing.committing.emit()
        if found is None:
            self._say(
                tab,
                Message("disk", tr("There is no such cable in {name} any more.", name=document.name), Severity.ERROR),
            )
        elif found.carrier is not None:
            self._take(before, done, found, found.carrier)
        elif tab.standing.modified:
            found.drop()
            text = tr(
                "{name} holds another review now, and yours is not saved: it stays. Save it elsewhere first.",
                name=document.name,
            )
            self._say(tab, Message("disk", text, Severity.WARNING))
        else:
            self._filing.renew(tab, found.document, found.standing, found.journal)
            self._session.said.emit(tr("{name} was read again.", name=document.name))

    def _take(self, before: Before, done: str, found: Reading, carrier: Carrier) -> None:
        """Show another text with the review of the present one; say what has no place in it, and offer the way back."""
        tab, document, standing = before.tab, before.document, before.standing
        new, shown, journal = found.document, found.standing, found.journal
        if before.goes_on:
            found.drop()
            shown, journal = carried_to(new, before, standing.history, carrier), None
        if tab is self._filing.tabs.current:
            self._session.leaving.emit()
        stand_where_one_stood(shown, standing, carrier)
        same = document.cable.source.data == new.cable.source.data
        if not same:
            shown.note_carried(shown.history.state)
        self._filing.renew(tab, new, shown, journal)
        waits = waiting(shown.history.state, new.cable.source.text)
        if waits:
            done += f" {say(sentence(counted(shown.history.state), waits))}"
        title = tr("Go Back to {called}", called=called(document.cable.source.encoding)) if same else tr("Go Back")
        back = Answer(title, partial(self._go_back, tab, document, standing))
        show = (Answer(tr("Show What Waits"), self.placing_wanted.emit),) if waits else ()
        self._long_texts.unsay(tab, "disk")
        severity = Severity.WARNING if waits else Severity.INFO
        self._say(tab, Message(KEY, done, severity, (*show, back)))

    def _say(self, tab: Tab | None, message: Message) -> None:
        """Say something of a tab, or of the one on the screen."""
        shown = tab or self._filing.tabs.current
        if shown is not None:
            self._long_texts.say(shown, message)

    def _go_back(self, tab: Tab, document: Document, standing: Standing) -> None:
        """Show the text as it was read before, with the review as it stood then."""
        self._filing.renew(tab, document, standing)

    def _on_tabs_changed(self) -> None:
        """Read no more of what was closed."""
        for tab in [tab for tab in self._jobs if tab not in self._filing.tabs.all]:
            self._stop(tab)


def _drop(found: Reading | None) -> None:
    if found is not None:
        found.drop()
