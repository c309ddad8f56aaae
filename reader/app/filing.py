"""Opening, saving and closing: what is asked, in which order, and what is said when it does not work.

Nothing here draws; the questions go through ``Dialogs``, the sentences through the infobar.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader import resources
from reader.app.dialogs import Dialogs, Unsaved, account_name
from reader.app.document import SUFFIX, Document, open_bytes, open_file, open_text, unused
from reader.app.infobar import Answer, Infobar, Message
from reader.app.recovery import Recovery, sentence
from reader.app.session import Session
from reader.app.settings import Recent, Settings
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.files import write_bytes
from reader.review.history import History
from reader.review.review import Review
from reader.review.sessions import EndedSession

SAMPLES = "samples"


class Filing(QObject):
    """The conversation about files for one session."""

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
        self._told = ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self.check_disk)
        self.document: Document | None = None

    # Opening

    def open(self) -> None:
        """Ask for a cable and open it."""
        folder = self.document.path.parent if self.document and self.document.path else Path(self._folder())
        self.open_paths(self._dialogs.files_to_open(folder))

    def open_paths(self, paths: list[Path]) -> bool:
        """Open the first of several files, and say what became of the others."""
        if not paths or not self.may_close():
            return False
        try:
            document = open_file(paths[0])
        except ReaderError as fault:
            self._tell("open", f"{paths[0].name} was not opened. {fault}", Severity.ERROR)
            return False
        self._settings.keep_word("folder", str(paths[0].absolute().parent))
        self._open(document)
        self._offer_review_beside(document)
        if len(paths) > 1:
            others = "the other file was" if len(paths) == 2 else f"the other {len(paths) - 1} files were"
            self._tell("several", f"A window shows one cable: {paths[0].name} is open, {others} not opened.")
        return True

    def open_path(self, path: str) -> None:
        """Open one file by its path."""
        self.open_paths([Path(path)])

    def paste(self) -> None:
        """Open the clipboard's text as a new cable."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._session.said.emit("The clipboard holds no text.")
        elif self.may_close():
            self._open(open_text(text))

    def open_sample(self) -> None:
        """Open the first shipped sample."""
        names = [name for name in resources.names(SAMPLES) if name.endswith(".txt")]
        if names and self.may_close():
            self._open(open_bytes(resources.read(names[0]), names[0].rsplit("/", 1)[-1]))

    def open_piped(self, data: bytes) -> None:
        """Open what came by standard input; it is in no file yet."""
        self._open(open_bytes(data, None))

    def recover(self, leftover: EndedSession) -> None:
        """Go on with the work of a session that ended early."""
        if not self.may_close():
            return
        try:
            document, history, never_saved = self._recovery.resume(leftover)
        except ReaderError as fault:
            self._tell("recover", str(fault), Severity.ERROR)
            return
        self._leave_document()
        self._show(document, history, unsaved=never_saved)
        self._session.said.emit(f"Recovered {sentence(leftover)}")

    def discard(self, leftover: EndedSession) -> None:
        """Do away with the work of a session that ended early."""
        self._recovery.discard(leftover)
        self.changed.emit()

    def offer_leftovers(self) -> None:
        """Offer what can be recovered where a cable is open, so that the empty window does not show it."""
        for leftover in self._recovery.leftovers():
            self._infobar.put(
                Message(
                    f"leftover {leftover.id}",
                    f"An earlier session ended early. {sentence(leftover)}",
                    Severity.WARNING,
                    (
                        Answer("Recover", partial(self.recover, leftover)),
                        Answer("Discard", partial(self.discard, leftover)),
                    ),
                )
            )

    # Saving

    def save(self) -> bool:
        """Save the review; asks for a place the first time, and never replaces what somebody else has written."""
        document = self._current()
        if document is None:
            return False
        if not document.saved or document.path is None:
            return self.save_as()
        if document.changed_on_disk():
            self._warn_of_change(document.path)
            return False
        return self._write(document.path)

    def save_as(self) -> bool:
        """Ask for a place and save the review there."""
        document = self._current()
        if document is None:
            return False
        self._ask_name()
        path = self._dialogs.file_to_save("Save the review", self._proposal(document))
        return path is not None and self._write(path)

    def export(self) -> bool:
        """Write the XML to another place; the document stays where it is."""
        document = self._current()
        if document is None:
            return False
        self._ask_name()
        base = document.path.with_suffix(SUFFIX) if document.path else document.proposal()
        path = self._dialogs.file_to_save("Export a copy as Cable XML", unused(base))
        if path is None:
            return False
        try:
            write_bytes(path, self._xml())
        except ReaderError as fault:
            self._tell("export", f"Nothing was exported. {fault}", Severity.ERROR)
            return False
        self._session.said.emit(f"Exported to {path.name}")
        return True

    def overwrite(self) -> bool:
        """Save over the file although it changed on disk."""
        document = self._current()
        return document is not None and document.path is not None and self._write(document.path)

    def open_dropped(self, dropped: QMimeData) -> None:
        """Open the files, or else the text, that were dropped on the window."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if paths:
            self.open_paths(paths)
        elif dropped.hasText() and self.may_close():
            self._open(open_text(dropped.text()))

    # Closing

    @property
    def modified(self) -> bool:
        """Whether there is work that no file holds."""
        return self.document is not None and self._session.modified

    def may_close(self) -> bool:
        """Whether the open cable can be left: saved, discarded on request, or nothing to lose."""
        if self.document is None:
            return True
        self.committing.emit()
        if self.modified:
            answer = self._dialogs.unsaved(self.document.name)
            if answer is Unsaved.CANCEL or (answer is Unsaved.SAVE and not self.save()):
                return False
        return True

    def close_cable(self) -> bool:
        """Close the cable and show the empty window."""
        if not self.may_close():
            return False
        self.leave()
        self._session.close()
        self.changed.emit()
        return True

    def leave(self) -> None:
        """Forget the document without a question: everything worth keeping is kept."""
        self._leave_document()
        self._recovery.end()

    # Changes by others

    def check_disk(self) -> None:
        """Look whether somebody else changed the file, and say so once for each change."""
        document = self.document
        if document is None or document.path is None:
            return
        self._watch(document.path)  # a file replaced by another is no longer watched
        if document.changed_on_disk():
            self._warn_of_change(document.path)

    def _warn_of_change(self, path: Path) -> None:
        document = self.document
        if document is None:
            return
        if document.saved:
            text = f"{path.name} was changed by another program since you opened it. Your review is kept here as it is."
            answers = [Answer("Save As\u2026", self._save_elsewhere), Answer("Overwrite", self._overwrite)]
        else:
            text = f"{path.name} changed on disk since you opened it. You go on reviewing the text you opened."
            answers = []
        self._infobar.put(Message("disk", text, Severity.WARNING, tuple(answers)))

    def _save_elsewhere(self) -> None:
        self.save_as()

    def _overwrite(self) -> None:
        self.overwrite()

    def warn(self, sentence: str) -> None:
        """Say that something of the machine's does not work."""
        self._tell("machine", sentence, Severity.WARNING)

    # Inside

    def _current(self) -> Document | None:
        self.committing.emit()
        return self.document

    def _open(self, document: Document) -> None:
        """Show a document that was just read; pasted text is in no file yet."""
        self.leave()
        pasted = document.path is None and document.cable.source.name is None
        self._show(document, document.review, unsaved=pasted)
        self._recovery.begin(document)

    def _leave_document(self) -> None:
        self._remember()
        self._watch(None)
        self.document = None
        self._infobar.withdraw_all()

    def _show(self, document: Document, review: Review | History[Review] | None, *, unsaved: bool) -> None:
        self.document = document
        self._session.open(document.cable, review, unsaved=unsaved)
        self._watch(document.path)
        self._remember()
        self.changed.emit()

    def _write(self, path: Path) -> bool:
        document = self.document
        if document is None:
            return False
        self._ask_name()
        try:
            data = self._xml()
            write_bytes(path, data)
        except ReaderError as fault:
            answers = (Answer("Save As\u2026", self._save_elsewhere),)
            self._infobar.put(Message("save", f"Not saved; your work is kept here. {fault}", Severity.ERROR, answers))
            return False
        self.document = document.written(path, data)
        self._session.mark_saved()
        self._recovery.saved(path)
        for key in ("disk", "save", "beside"):
            self._infobar.withdraw(key)
        self._watch(path)
        self._remember()
        self.changed.emit()
        self._session.said.emit(f"Saved to {path.name}")
        return True

    def _xml(self) -> bytes:
        from reader import to_xml  # brings lxml, which a start does without

        assert self.document is not None  # noqa: S101 - only called with a document
        return to_xml(self.document.cable, self._session.signed_review)

    def _ask_name(self) -> None:
        """Ask who reviews, once; what was decided before carries the same id."""
        if self._session.reviewer.name or self._settings.word("name-asked"):
            return
        self._settings.keep_word("name-asked", "yes")
        name = self._dialogs.reviewer_name(account_name()) or "Reviewer 1"
        self._settings.keep_word("reviewer-name", name)
        self._session.name_reviewer(name)

    def _proposal(self, document: Document) -> Path:
        return document.path if document.saved and document.path else document.proposal()

    def _offer_review_beside(self, document: Document) -> None:
        beside = document.beside()
        if beside is not None:
            text = f"There is a saved review of this cable beside it: {beside.name}."
            answer = Answer("Continue That Review", partial(self.open_path, str(beside)))
            self._infobar.put(Message("beside", text, Severity.INFO, (answer,)))

    def _watch(self, path: Path | None) -> None:
        wanted = [str(path)] if path is not None and path.exists() else []
        watched = self._watcher.files()
        if watched and watched != wanted:
            self._watcher.removePaths(watched)
        if wanted and watched != wanted:
            self._watcher.addPaths(wanted)

    def _remember(self) -> None:
        """Put the open file at the head of the recent list."""
        document = self.document
        if document is None or document.path is None:
            return
        cable = document.cable
        done, units = self._session.progress
        self._settings.keep_recent(
            Recent(
                str(document.path),
                cable.id.value if cable.id else "",
                cable.subject.value if cable.subject else "",
                done,
                units,
            )
        )

    def _folder(self) -> str:
        return self._settings.word("folder") or str(Path.home())

    def _tell(self, key: str, text: str, severity: Severity = Severity.INFO) -> None:
        self._infobar.put(Message(key, text, severity))
