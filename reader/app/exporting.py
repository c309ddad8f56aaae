"""Handing a copy of the cable on: asked for in a dialog, written to a file, or printed; the document stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reader.app.dialogs import Dialogs
from reader.app.document import Document, unused
from reader.app.filing import Filing
from reader.app.infobar import Answer, Infobar, Message
from reader.app.language import tr
from reader.app.session import Session
from reader.app.wanted import PDF, TITLES, Made, Wanted, pages_of
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import write_bytes


class Exporting(QObject):
    """Asks, writes and prints."""

    def __init__(self, session: Session, filing: Filing, dialogs: Dialogs, infobar: Infobar, parent: QObject) -> None:
        """Work on the cable on the screen."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._dialogs = dialogs
        self._infobar = infobar
        self._wanted = Wanted()
        """What was wanted the last time, but for what is said of single portions."""
        self._folder: Path | None = None

    def export(self) -> bool:
        """Let the person say what is to leave, look at it, and say where it goes; gives whether it was written."""
        document = self._filing.to_be_written()
        if document is None:
            return False
        self._filing.ask_name()
        answer = self._dialogs.export(document.cable, self._session.signed_review, self._wanted)
        if answer is None:
            return False
        self._wanted, made = answer
        path = self._dialogs.file_to_save(self._title(), self._proposal(document), self._wanted.extension)
        return path is not None and self._write(document, made, path)

    def print_cable(self) -> bool:
        """Print the cable with its markings; gives whether it was sent to a printer."""
        document = self._filing.to_be_written()
        if document is None:
            return False
        pages = pages_of(document.cable, self._session.signed_review, Wanted(PDF))
        return self._dialogs.printed(pages.paint)

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
            text = tr("Nothing was exported.") + f" {fault}"
            self._infobar.put(Message("put", text, Severity.ERROR, (answer,)))
            return False
        self._infobar.withdraw("put")
        self._folder = path.parent
        self._session.said.emit(tr("Exported to {name}", name=path.name))
        return True

    def _again(self) -> None:
        self.export()
