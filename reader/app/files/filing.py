"""Saving and closing: what is asked, in which order, and what is said when it does not work.

Nothing here draws; the questions go through ``Dialogs``, the sentences through the infobar.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.dialogs import Dialogs, Unsaved, account_name
from reader.app.files.disk_changes import DiskChanges
from reader.app.files.document import Document
from reader.app.files.recovery import Recovery, Resumed
from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.settings import Recent, Settings
from reader.app.state.standing import Standing
from reader.app.state.tabs import Tab, Tabs
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import write_bytes
from reader.review.history import History
from reader.review.journal import Journal
from reader.review.review import Review


class Filing(QObject):
    """The open cables and their files; what is saved and asked is about the one on the screen."""

    changed = Signal()
    """The document, its file or its name is another now."""
    committing = Signal()
    """Text still being typed is to be taken over: the review is about to be written or left."""

    def __init__(
        self,
        session: Session,
        recovery: Recovery,
        settings: Settings,
        dialogs: Dialogs,
        infobar: Infobar,
        parent: QObject | None = None,
    ) -> None:
        """Start with no document."""
        super().__init__(parent)
        self._session = session
        self._recovery = recovery
        self._settings = settings
        self._dialogs = dialogs
        self._infobar = infobar
        self.tabs = Tabs(session, infobar, self)
        self.tabs.changed.connect(self._on_tab)
        self.disk = DiskChanges(self.tabs, infobar, self._save_elsewhere, self._overwrite, self)
        """What others do to the file of the cable on the screen."""

    @property
    def document(self) -> Document | None:
        """The document on the screen."""
        return self.tabs.current.document if self.tabs.current is not None else None

    # Opening, which Opening leads to

    def take(self, document: Document) -> Tab:
        """Open a document that was just read, in a tab of its own; pasted text is in no file yet."""
        standing = self.standing_of(document)
        self._recovery.begin(document, standing)
        tab = Tab(document, standing)
        self._remember(tab)
        self.tabs.add(tab)
        return tab

    @staticmethod
    def standing_of(document: Document) -> Standing:
        """How things stand with a document that was just read."""
        pasted = document.path is None and document.cable.source.name is None
        review = document.review or Review.of(document.cable)
        return Standing(document.cable, History(review), unsaved=pasted)

    def renew(self, tab: Tab, document: Document, standing: Standing, journal: Journal | None = None) -> None:
        """Put another reading of a document into its tab; its journal, or a new one, takes the place of the old one."""
        before = tab.standing
        if journal is not None:
            self._recovery.go_on(journal, standing)
        else:
            self._recovery.begin(document, standing)
        self.tabs.renew(tab, document, standing)
        self._recovery.end(before)

    def settle(self, tab: Tab, document: Document, standing: Standing) -> None:
        """Put what was read into a tab that showed the bare text of it; its journal is there already."""
        self.tabs.settle(tab, document, standing)
        self._remember(tab)

    def take_over(self, resumed: Resumed) -> None:
        """Show a document that was recovered; its journal goes on. It takes the place of one where nothing was done."""
        document, standing = resumed.document, resumed.standing
        self._recovery.go_on(resumed.journal, standing)
        before = self.tabs.find(document.path) if document.path else None
        tab = Tab(document, standing)
        self.tabs.add(tab)
        self.tabs.show(tab)
        if before is not None and before.document.part == document.part and not before.standing.modified:
            self._recovery.end(before.standing)
            self.tabs.close(before)

    def _on_tab(self) -> None:
        """Another cable is on the screen, or none."""
        document = self.document
        self.disk.watch(document.path if document is not None else None)
        self.disk.check()
        self.changed.emit()

    # Saving

    def save(self) -> bool:
        """Save the review; asks for a place the first time, and never replaces what somebody else has written."""
        document = self.to_be_written()
        if document is None:
            return False
        if not document.saved or document.path is None:
            return self.save_as()
        if document.changed_on_disk():
            self.disk.warn_of_change(document, document.path)
            return False
        return self._write(document, document.path)

    def save_as(self) -> bool:
        """Ask for a place and save the review there."""
        document = self.to_be_written()
        if document is None:
            return False
        self.ask_name()
        proposal = document.path if document.saved and document.path else document.proposal()
        path = self._dialogs.file_to_save(tr("Save the review"), proposal)
        return path is not None and self._write(document, path)

    def overwrite(self) -> bool:
        """Save over the file although it changed on disk."""
        document = self.to_be_written()
        return document is not None and document.path is not None and self._write(document, document.path)

    def _write(self, document: Document, path: Path) -> bool:
        self.ask_name()
        data = self._put(document, path, tr("Not saved; your work is kept here."))
        tab = self.tabs.current
        if data is None or tab is None:
            return False
        tab.document = document.written(path, data)
        text = None if document.saved else document.path
        if text is not None and all(each.document.path != text for each in self.tabs.all):
            self._settings.forget_one(str(text))  # the review holds it, and is called the same in the list
        self._session.mark_saved()
        self._recovery.saved(path)
        for key in ("disk", "put", "beside"):
            self._infobar.withdraw(key)
        self._remember(tab)
        self.disk.watch(path)
        self.changed.emit()
        self._session.said.emit(tr("Saved to {name}", name=path.name))
        return True

    def _put(self, document: Document, path: Path, failure: str) -> bytes | None:
        """Write the XML to a file; None, and a message, where that does not work."""
        try:
            data = document.xml(self._session.signed_review)
            document.refuse_source(path)
            write_bytes(path, data)
        except ReaderError as fault:
            answer = Answer(tr("Save As\u2026"), self._save_elsewhere)
            self._infobar.put(Message("put", f"{failure} {say(fault.sentence)}", Severity.ERROR, (answer,)))
            return None
        return data

    def ask_name(self) -> None:
        """Ask who reviews, once; what was decided before carries the same id."""
        if self._session.reviewer.name:
            return
        name = self._dialogs.reviewer_name(account_name()) or tr("Reviewer 1")
        self._settings.keep_word("reviewer-name", name)
        self._session.name_reviewer(name)

    # Closing

    @property
    def modified(self) -> bool:
        """Whether there is work on the cable on the screen that no file holds."""
        return self.document is not None and self._session.modified

    def may_close(self) -> bool:
        """Whether the cable on the screen can be left: saved, discarded on request, or nothing to lose."""
        document = self._current()
        if document is not None and self.modified:
            answer = self._dialogs.unsaved(document.name)
            if answer is Unsaved.CANCEL or (answer is Unsaved.SAVE and not self.save()):
                return False
        return True

    def close_cable(self) -> bool:
        """Close the cable on the screen, and its tab; after the last one the window is empty."""
        tab = self.tabs.current
        if tab is None or not self.may_close():
            return False
        self._remember(tab)
        self._recovery.end(tab.standing)
        self.tabs.close(tab)
        return True

    def close_tab(self, tab: Tab) -> bool:
        """Close a cable that may not be on the screen; it comes there if there is something to ask."""
        shown = self.tabs.current
        if tab is not shown and not tab.standing.modified:
            self._recovery.end(tab.standing)
            self.tabs.close(tab)
            return True
        self.tabs.show(tab)
        closed = self.close_cable()
        if closed and shown is not None and shown is not tab:
            self.tabs.show(shown)
        return closed

    def may_close_all(self) -> bool:
        """Whether every cable can be left; those with unsaved work come to the screen one by one."""
        self.committing.emit()
        shown = self.tabs.current
        for tab in self.tabs.all:
            if tab.standing.modified:
                self.tabs.show(tab)
                if not self.may_close():
                    return False
        if shown is not None:
            self.tabs.show(shown)
        return True

    def leave(self) -> None:
        """The window goes: everything worth keeping is kept."""
        for tab in self.tabs.all:
            self._remember(tab)
            self._recovery.end(tab.standing)

    # What the infobar asks for

    def _save_elsewhere(self) -> None:
        self.save_as()

    def _overwrite(self) -> None:
        self.overwrite()

    def warn(self, sentence: str) -> None:
        """Say that something of the machine's does not work."""
        self._infobar.put(Message("machine", sentence, Severity.WARNING, everywhere=True))

    # Inside

    def to_be_written(self) -> Document | None:
        """The document; None, and a sentence, where its structure is not read yet."""
        return None if self._session.lacks_structure() else self._current()

    def _current(self) -> Document | None:
        """The document, once nothing is being typed any more."""
        self.committing.emit()
        return self.document

    def _remember(self, tab: Tab) -> None:
        """Put a file at the head of the recent list; of one that was not read nothing is known."""
        path, cable = tab.document.path, tab.document.cable
        if path is not None and not tab.standing.unread:
            number = cable.id.value if cable.id else ""
            subject = cable.subject.value if cable.subject else ""
            self._settings.keep_recent(Recent(str(path), number, subject, *tab.standing.progress))
