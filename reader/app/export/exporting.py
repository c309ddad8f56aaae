"""Handing a copy of the cable on: asked for in a dialog, written to a file, or printed; the document stays."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.dialogs import Dialogs
from reader.app.export.kept_wanted import kept, wanted_from
from reader.app.export.pages import Pages
from reader.app.export.wanted import PDF, TITLES, Made, Wanted, pages_of
from reader.app.files.document import Document, unused
from reader.app.files.filing import Filing
from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.state.shown_marks import ShownMarks
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import write_bytes
from reader.xmlio.names import EXTENSION

KEPT, PRINTED = "export", "printed-marks"
"""Under these names the settings remember how things were exported and printed."""
EXPORTED = "exported"


class Exporting(QObject):
    """Asks, writes and prints."""

    open_wanted = Signal(str)
    """A copy that this program reads is to be opened in it."""
    left_wanted = Signal()
    """What is not reviewed is to be listed."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        settings: Settings,
        dialogs: Dialogs,
        infobar: Infobar,
        parent: QObject,
    ) -> None:
        """Work on the cable on the screen."""
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._filing = filing
        self._dialogs = dialogs
        self._infobar = infobar
        self._wanted = wanted_from(settings.word(KEPT))
        """What was wanted the last time, but for what is said of single portions."""
        marks = settings.word(PRINTED)
        self._printed = ShownMarks(marks) if marks in set(ShownMarks) else ShownMarks.BOTH
        self._folder: Path | None = None

    def export(self) -> bool:
        """Let the person say what is to leave, look at it, and say where it goes; gives whether it was written."""
        document = self._filing.to_be_written()
        if document is None:
            return False
        self._filing.ask_name()
        here, review = self._session.location.start, self._session.signed_review
        answer = self._dialogs.export(document.cable, review, self._wanted, here, self.left_wanted.emit)
        if answer is None:
            return False
        self._wanted, made = answer
        self._settings.keep_word(KEPT, kept(self._wanted))
        path = self._dialogs.file_to_save(self._title(), self._proposal(document), self._wanted.extension)
        return path is not None and self._write(document, made, path)

    def print_cable(self) -> bool:
        """Print the cable with its markings; gives whether it was sent to a printer."""
        document = self._filing.to_be_written()
        if document is None:
            return False
        cable, review = document.cable, self._session.signed_review

        def pages(marks: ShownMarks) -> Pages:
            return pages_of(cable, review, Wanted(PDF, marks=marks))

        self._printed, done = self._dialogs.printed(pages, self._printed)
        self._settings.keep_word(PRINTED, self._printed)
        return done

    def _title(self) -> str:
        if self._wanted.level is not None:
            return tr("Save the releasable copy")
        return tr("Save the copy as {format}", format=TITLES[self._wanted.format].split(":")[0])

    def _proposal(self, document: Document) -> Path:
        """A name that is not taken; that of a releasable copy tells nothing of the source's."""
        base = document.path if document.saved and document.path else document.proposal()
        stem = base.stem
        if self._wanted.level is not None:
            known = document.cable.id.value if document.cable.id is not None and "id" in self._wanted.parts else ""
            stem = known or tr("Cable")
        folder = self._folder or base.parent
        return unused(folder / f"{stem}{self._wanted.extension}", self._wanted.extension)

    def _write(self, document: Document, made: Made, path: Path) -> bool:
        try:
            document.refuse_source(path)
            write_bytes(path, made.data or b"")
        except ReaderError as fault:
            answer = Answer(tr("Export Again\u2026"), self._again)
            text = tr("Nothing was exported.") + f" {say(fault.sentence)}"
            self._infobar.put(Message("put", text, Severity.ERROR, (answer,)))
            return False
        self._infobar.withdraw("put")
        self._folder = path.parent
        answers = (
            Answer(tr("Show in Folder"), partial(self._show_folder, path), stays=True),
            Answer(tr("Open"), partial(self._open, path)),
        )
        self._infobar.put(Message(EXPORTED, tr("Exported to {name}.", name=path.name), answers=answers))
        return True

    def _show_folder(self, path: Path) -> None:
        if not self._dialogs.show_folder(path.parent):
            self._session.said.emit(tr("No program here can show folders: {folder}", folder=path.parent))

    def _open(self, path: Path) -> None:
        """Open what was written: a review in a tab, all else with the program for it."""
        if path.suffix == EXTENSION:
            self.open_wanted.emit(str(path))
        elif not self._dialogs.open_file(path):
            self._session.said.emit(tr("No program here can open {name}.", name=path.name))

    def _again(self) -> None:
        self.export()
