"""Ways into a cable: a file, several, the clipboard, a drop, the sample, a session that ended early."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from reader import resources
from reader.app.dialogs import Dialogs
from reader.app.document import Document, open_bytes, open_file, open_text
from reader.app.filing import Filing
from reader.app.infobar import Answer, Infobar, Message
from reader.app.recovery import Recovery, sentence
from reader.app.session import Session
from reader.app.settings import OFFERED_LIMIT, Settings
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.review.sessions import EndedSession

SAMPLE = "samples/10BRIDGETOWN412.txt"
"""The shipped cable to begin with."""


class Opening(QObject):
    """Reads what is to be opened and hands it to ``Filing``; says what could not be opened, and why."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        recovery: Recovery,
        settings: Settings,
        dialogs: Dialogs,
        infobar: Infobar,
        parent: QObject | None = None,
    ) -> None:
        """Open for this session."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._recovery = recovery
        self._settings = settings
        self._dialogs = dialogs
        self._infobar = infobar

    def ask(self) -> None:
        """Ask for a cable and open it."""
        document = self._filing.document
        near = (
            document.path.parent if document and document.path else Path(self._settings.word("folder") or Path.home())
        )
        self.files(self._dialogs.files_to_open(near))

    def files(self, paths: list[Path]) -> None:
        """Open the first of several files that can be opened, and offer the others."""
        faults: list[Message] = []
        for index, path in enumerate(paths):
            try:
                document = open_file(path)
            except ReaderError as fault:
                faults.append(Message(f"open {path}", f"{path.name} was not opened. {fault}", Severity.ERROR))
                continue
            if self._filing.may_close():
                self._open(document, path, paths[index + 1 :])
            break
        for fault_message in faults:
            self._infobar.put(fault_message)

    def _open(self, document: Document, path: Path, others: list[Path]) -> None:
        self._settings.keep_word("folder", str(path.absolute().parent))
        self._filing.take(document)
        self._settings.offer_again([str(other.absolute()) for other in (path, *others[:OFFERED_LIMIT])])
        self._offer_review_beside(document)
        if others:
            count = "the other file is" if len(others) == 1 else f"the other {len(others)} files are"
            where = " File, Open Recent lists them too." if len(others) <= OFFERED_LIMIT else ""
            text = f"A window shows one cable: {path.name} is open, {count} not yet.{where}"
            answer = Answer(f"Open {others[0].name}", partial(self.files, others))
            self._infobar.put(Message("several", text, answers=(answer,)))

    def file(self, path: str) -> None:
        """Open one file by its path."""
        self.files([Path(path)])

    def text(self, text: str) -> None:
        """Open a text that is in no file."""
        if self._filing.may_close():
            self._filing.take(open_text(text))

    def clipboard(self) -> None:
        """Open the clipboard's text as a new cable."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.text(text)
        else:
            self._session.said.emit("The clipboard holds no text.")

    def sample(self) -> None:
        """Open the shipped sample."""
        if self._filing.may_close():
            self._filing.take(open_bytes(resources.read(SAMPLE), Path(SAMPLE).name))

    def piped(self, data: bytes) -> None:
        """Open what came by standard input; it is in no file yet."""
        self._filing.take(open_bytes(data, None))

    def dropped(self, dropped: QMimeData) -> None:
        """Open the files, or else the text, that were dropped on the window."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if paths:
            self.files(paths)
        elif dropped.hasText():
            self.text(dropped.text())

    def recover(self, leftover: EndedSession) -> None:
        """Go on with the work of a session that ended early."""
        if not self._filing.may_close():
            return
        try:
            document, history, never_saved = self._recovery.resume(leftover)
        except ReaderError as fault:
            self._infobar.put(Message("recover", str(fault), Severity.ERROR))
            return
        self._filing.take_over(document, history, unsaved=never_saved)
        self._session.said.emit(f"Recovered: {sentence(leftover)}")

    def discard(self, leftover: EndedSession) -> None:
        """Offer the work of a session that ended early no more; it can be brought back."""
        aside = self._recovery.discard(leftover)
        self._filing.changed.emit()
        if aside is not None:
            text = f"Discarded: {sentence(leftover)} It is kept for 30 days (File, Bring Back Discarded Work)."
            answer = Answer("Undo", partial(self.bring_back, (aside,)))
            self._infobar.put(Message(f"discarded {leftover.id}", text, answers=(answer,)))

    def bring_back(self, discarded: Sequence[Path] | None = None) -> None:
        """Offer discarded work again: what is given, or all there is."""
        for aside in self._recovery.discarded() if discarded is None else discarded:
            self._recovery.bring_back(aside)
        self._filing.changed.emit()
        if self._filing.document is not None:
            self.offer_leftovers()

    def offer_leftovers(self) -> None:
        """Offer what can be recovered where a cable is open, so that the empty window does not show it."""
        for leftover in self._recovery.leftovers():
            answers = (
                Answer("Recover", partial(self.recover, leftover)),
                Answer("Discard", partial(self.discard, leftover)),
            )
            text = f"An earlier session ended early. {sentence(leftover)}"
            self._infobar.put(Message(f"leftover {leftover.id}", text, Severity.WARNING, answers))

    def _offer_review_beside(self, document: Document) -> None:
        beside = document.beside()
        if beside is not None:
            text = f"There is a saved review of this cable beside it: {beside.name}."
            answer = Answer("Continue That Review", partial(self.file, str(beside)))
            self._infobar.put(Message("beside", text, Severity.INFO, (answer,)))
