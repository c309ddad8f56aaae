"""Reading the open cable again: in another encoding, or from a file that changed; the review comes along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.app.dialogs import Dialogs
from reader.app.document import Document
from reader.app.encoding_list import called, fits
from reader.app.filing import Filing
from reader.app.incoming import open_file
from reader.app.infobar import Answer, Infobar, Message
from reader.app.language import tr
from reader.app.routes import Location
from reader.app.session import Session
from reader.app.standing import Standing
from reader.cable.diagnostics import Severity
from reader.cable.parse import read
from reader.cable.source import Source
from reader.errors import ReaderError
from reader.review.anchor import anchor
from reader.review.carry import Carrier, carry
from reader.review.waiting import counted, sentence


class Rereading(QObject):
    """Gives the current tab another text under its review, and the way back."""

    placing_wanted = Signal()
    """What has no sure place in the new text should be shown."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        dialogs: Dialogs,
        infobar: Infobar,
        parent: QObject | None = None,
    ) -> None:
        """Read again for this session."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._dialogs = dialogs
        self._infobar = infobar
        filing.reread_wanted.connect(self.from_disk)

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
        source = fits(document.cable.source, encoding)
        if source is None:
            self._session.said.emit(
                tr("The bytes of {name} are no text in {called}.", name=document.name, called=called(encoding))
            )
            return
        self._take(
            document.read_otherwise(read(source, document.cable.year)), tr("Read as {called}.", called=called(encoding))
        )

    def from_disk(self) -> None:
        """Read the file again, as it is now."""
        document = self._filing.document
        if document is None or document.path is None:
            self._session.said.emit(tr("This cable is in no file yet."))
            return
        if self._session.lacks_structure():
            return
        try:
            found = open_file(document.path)
        except ReaderError as fault:
            self._infobar.put(
                Message(
                    "disk", tr("{name} was not read again. {fault}", name=document.name, fault=fault), Severity.ERROR
                )
            )
            return
        new = next((each for each in found if each.part == document.part or each.saved), None)
        if new is None:
            self._infobar.put(
                Message("disk", tr("There is no such cable in {name} any more.", name=document.name), Severity.ERROR)
            )
        elif new.disk == document.disk:
            self._session.said.emit(tr("{name} has not changed.", name=document.name))
        elif not new.saved:
            self._take(new, tr("Read again from the disk."))
        elif self._session.modified:
            text = tr(
                "{name} holds another review now, and yours is not saved: it stays. Save it elsewhere first.",
                name=document.name,
            )
            self._infobar.put(Message("disk", text, Severity.WARNING))
        else:
            self._filing.renew(new, Filing.standing_of(new))
            self._session.said.emit(tr("{name} was read again.", name=document.name))

    def _take(self, new: Document, done: str) -> None:
        """Show another text with the review of the present one; say what has no place in it, and offer the way back."""
        self._filing.committing.emit()
        document, standing = self._filing.document, self._session.standing
        if document is None or standing.cable is None:
            return
        old = standing.cable.source
        self._session.leaving.emit()
        carried = carry(standing.history, old, new.cable.source)
        if carried.history.state.empty and not document.saved:
            carried.history.mark_clean()
        shown = Standing(new.cable, carried.history, unsaved=standing.unsaved)
        _stand(shown, standing, Carrier(old, new.cable.source))
        self._filing.renew(new, shown)
        waits = self._session.waiting
        if not _same(old, new.cable.source):
            self._session.note_carried(carried.history.state)
        if waits:
            done += f" {sentence(counted(self._session.review), waits)}"
        back = Answer(
            tr("Go Back to {called}", called=called(old.encoding))
            if old.data == new.cable.source.data
            else tr("Go Back"),
            partial(self._go_back, document, standing),
        )
        severity = Severity.WARNING if waits else Severity.INFO
        show = (Answer(tr("Show What Waits"), self.placing_wanted.emit),) if waits else ()
        self._infobar.withdraw("disk")
        self._infobar.put(Message("reread", done, severity, (*show, back)))

    def _go_back(self, document: Document, standing: Standing) -> None:
        """Show the text as it was read before, with the review as it stood then."""
        self._filing.renew(document, standing)


def _same(old: Source, new: Source) -> bool:
    """Whether two sources are the same bytes, read in two ways."""
    return old.data == new.data


def _stand(shown: Standing, before: Standing, carrier: Carrier) -> None:
    """Stand in the new text where one was in the old."""
    cable, old = shown.cable, before.cable
    if cable is None or old is None:
        return
    place, text = before.location, old.source.text
    where = carrier.place(anchor(text, place.start, place.end)) if place.number >= 0 else None
    if where is not None:
        shown.location = Location(cable.tree.named_at(where.start), where.start, where.end, place.origin)
    top = carrier.place(anchor(text, before.top, before.top)) if before.top > 0 else None
    shown.top = top.start if top is not None else -1
