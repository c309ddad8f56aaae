"""Nothing is lost by a crash: each step of the session is on disk at once, and is offered again at the next start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app import words
from reader.app.document import Document, hash_of_review
from reader.app.session import Session, now
from reader.cable.parse import parse
from reader.errors import ReaderError
from reader.review.history import History
from reader.review.journal import Journal
from reader.review.replay import JournalError, Origin, Recovered
from reader.review.review import Review
from reader.review.sessions import EndedSession, bring_back, ended_sessions, set_aside, those_aside, tidy


class RecoveryError(ReaderError):
    """A session cannot be recovered."""


class Recovery(QObject):
    """Keeps the journal of the session in a folder, and knows those that were left behind there."""

    failed = Signal(str)
    """The journal cannot be written; the sentence says why. Work goes on without one."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        clock: Callable[[], datetime] = now,
        parent: QObject | None = None,
    ) -> None:
        """Follow the session from now on."""
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self._clock = clock
        self._journal: Journal | None = None
        self._failing = False
        self.wanted = True
        """Whether a journal is kept of the cables that are opened from now on."""
        session.reviewed.connect(self._on_reviewed)

    def leftovers(self) -> tuple[EndedSession, ...]:
        """The sessions that ended early and have something to recover, the latest first."""
        return ended_sessions(self._folder)

    def tidy(self) -> None:
        """Remove what dead sessions left that holds nothing to recover, and what was discarded a month ago."""
        tidy(self._folder, self._clock())

    def discard(self, leftover: EndedSession) -> Path | None:
        """Offer a session no more, but keep it for a month; gives where it is, None where it stays as it was."""
        try:
            return set_aside(leftover.file, self._clock())
        except OSError as fault:
            self.failed.emit(f"The work was not discarded: {fault.strerror}.")
            return None

    def bring_back(self, aside: Path) -> None:
        """Offer a session again that was discarded."""
        try:
            bring_back(aside)
        except OSError as fault:
            self.failed.emit(f"The work was not brought back: {fault.strerror or fault}.")

    def discarded(self) -> tuple[Path, ...]:
        """The sessions that were discarded within the last month."""
        return those_aside(self._folder)

    def begin(self, document: Document) -> None:
        """Begin the journal of the session, which has just been opened."""
        self.end()
        if not self.wanted:
            return
        path = str(document.path) if document.path else None
        origin = Origin(
            document.cable.source,
            self._clock(),
            None if document.saved else path,
            path if document.saved else None,
            document.cable.year,
        )
        try:
            self._journal = Journal.create(self._folder, origin, self._session.history)
        except OSError as fault:
            self._report(fault)

    def resume(self, leftover: EndedSession) -> tuple[Document, History[Review], bool]:
        """Take over a session: its document, its history with every step, and whether its text is in no file.

        Raises:
            RecoveryError: nothing can be recovered, or somebody else is at it.
        """
        try:
            journal, recovered = Journal.resume(leftover.file)
        except (OSError, JournalError) as fault:
            raise RecoveryError(f"This session cannot be recovered: {fault}.") from fault
        self.end()
        self._journal = journal
        origin = recovered.origin
        never_saved = origin.path is None and origin.saved is None
        return _document(recovered), recovered.history, never_saved

    def saved(self, path: Path) -> None:
        """Note that the session is in a file now."""
        self._follow(str(path))

    def end(self) -> None:
        """The session ended in good order: its journal goes."""
        if self._journal is not None:
            journal, self._journal = self._journal, None
            journal.close()
        self._failing = False

    def _on_reviewed(self, _before: object, _after: object) -> None:
        self._follow()

    def _follow(self, saved: str | None = None) -> None:
        if self._journal is None:
            return
        try:
            self._journal.follow(self._session.history, saved)
            self._failing = False
        except OSError as fault:
            self._report(fault)

    def _report(self, fault: OSError) -> None:
        if not self._failing:  # once is enough; the next step tries again
            self._failing = True
            self.failed.emit(
                f"Your work cannot be kept for recovery: {fault.strerror or fault}. Nothing is lost yet; save it soon."
            )


def sentence(leftover: EndedSession) -> str:
    """What a session is, for the person who must decide about it."""
    what = leftover.name or "Pasted text"
    changes = "1 change" if leftover.changes == 1 else f"{leftover.changes} changes"
    counts = [
        f"{count} {word}{'s' if count != 1 else ''}"
        for count, word in ((leftover.decisions, "decision"), (leftover.notes, "note"), (leftover.flags, "flag"))
        if count
    ]
    kept = f" ({', '.join(counts)} in all)" if counts else ""
    damaged = " Part of it cannot be read." if leftover.damaged else ""
    return f"{what}: {changes} not saved{kept}, {words.short_moment(leftover.changed)}.{damaged}"


def _document(recovered: Recovered) -> Document:
    origin = recovered.origin
    source = origin.source
    cable = parse(source.data, year=origin.year, encoding=source.encoding, name=source.name)
    if cable.source != source:  # text from the clipboard that no decoding gives
        cable = parse(source.text, year=origin.year, name=source.name)
    if origin.saved is not None:
        path = Path(origin.saved)
        return Document(cable, None, path, saved=True, disk=hash_of_review(path, _saved_review(recovered.history)))
    path_of_text = Path(origin.path) if origin.path else None
    return Document(cable, None, path_of_text, disk=source.sha256 if path_of_text else None)


def _saved_review(history: History[Review]) -> Review | None:
    """The review as it was saved last; None where no step leads back to it."""
    position = history.clean_position
    if position is None:
        return None
    return history.steps[position - 1].state if position else history.base
