"""Nothing is lost by a crash: each step of the session is on disk at once, and is offered again at the next start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from reader.app import words
from reader.app.files.document import Document, hash_of_review, hash_of_text
from reader.app.language import tr, tr_count
from reader.app.session import Session, now
from reader.app.state.standing import Standing
from reader.cable.parse import parse
from reader.cable.record import record
from reader.cable.times import DateStyle
from reader.errors import ReaderError
from reader.files import reason
from reader.review.history import History
from reader.review.journal import Journal, JournalInUseError
from reader.review.replay import JournalError, Origin, Recovered
from reader.review.review import Review
from reader.review.sessions import EndedSession, bring_back, ended_sessions, erase, set_aside, those_aside, tidy


class RecoveryError(ReaderError):
    """A session cannot be recovered."""


@record
class Resumed:
    """A session that was taken over: its document, how it stands with every step, and the journal that goes on."""

    document: Document
    standing: Standing
    journal: Journal

    def drop(self) -> None:
        """Leave it for another time."""
        self.journal.close(keep=True)


class Recovery(QObject):
    """Keeps a journal of every open cable in a folder, and knows those that were left behind there."""

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
        self._journals: WeakKeyDictionary[Standing, Journal] = WeakKeyDictionary()
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
            self.failed.emit(tr("The work was not discarded: {why}.", why=reason(fault)))
            return None

    def bring_back(self, aside: Path) -> None:
        """Offer a session again that was discarded."""
        try:
            bring_back(aside)
        except OSError as fault:
            self.failed.emit(tr("The work was not brought back: {why}.", why=reason(fault)))

    def discarded(self) -> tuple[Path, ...]:
        """The sessions that were discarded within the last month."""
        return those_aside(self._folder)

    @property
    def folder(self) -> Path:
        """Where the journals are; it need not be there yet."""
        return self._folder

    def erase(self) -> None:
        """Remove everything for good but the journals of cables that are open, here or in another window."""
        erase(self._folder)

    def begin(self, document: Document, standing: Standing) -> None:
        """Begin the journal of a cable that has just been opened."""
        journal = self.journal_of(document, standing)
        if journal is not None:
            self._journals[standing] = journal

    def journal_of(self, document: Document, standing: Standing) -> Journal | None:
        """A new journal of a cable, for ``go_on``; None where none is wanted or can be written. In any thread."""
        if not self.wanted:
            return None
        path = str(document.path) if document.path else None
        origin = Origin(
            document.cable.source,
            self._clock(),
            None if document.saved else path,
            path if document.saved else None,
            document.cable.year,
            document.part,
        )
        try:
            return Journal.create(self._folder, origin, standing.history)
        except OSError as fault:
            self._report(fault)
            return None

    def resume(self, leftover: EndedSession) -> Resumed:
        """Take over a session that ended early; in any thread.

        Raises:
            RecoveryError: nothing can be recovered, or somebody else is at it.
        """
        try:
            journal, recovered = Journal.resume(leftover.file)
        except JournalInUseError as fault:
            raise RecoveryError(tr("This session is open in another window, so it was not recovered here.")) from fault
        except JournalError as fault:
            raise RecoveryError(tr("This session cannot be recovered: its file is damaged from the start.")) from fault
        except OSError as fault:
            raise RecoveryError(tr("This session cannot be recovered: {why}.", why=reason(fault))) from fault
        document = _document(recovered)
        return Resumed(document, Standing(document.cable, recovered.history, unsaved=recovered.unfiled), journal)

    def go_on(self, journal: Journal, standing: Standing) -> None:
        """Keep on writing a journal of a session."""
        self._journals[standing] = journal

    def saved(self, path: Path) -> None:
        """Note that the cable on the screen is in a file now."""
        self._follow(str(path))

    def end(self, standing: Standing) -> None:
        """Work on a cable ended in good order: its journal goes."""
        journal = self._journals.pop(standing, None)
        if journal is not None:
            journal.close()
        self._failing = False

    def _on_reviewed(self, _before: object, _after: object) -> None:
        self._follow()

    def _follow(self, saved: str | None = None) -> None:
        journal = self._journals.get(self._session.standing)
        if journal is None:
            return
        try:
            journal.follow(self._session.history, saved)
            self._failing = False
        except OSError as fault:
            self._report(fault)

    def _report(self, fault: OSError) -> None:
        if not self._failing:  # once is enough; the next step tries again
            self._failing = True
            self.failed.emit(
                tr(
                    "Your work cannot be kept for recovery: {why}. Nothing is lost yet; save it soon.",
                    why=reason(fault),
                )
            )


def sentence(leftover: EndedSession, dates: DateStyle = DateStyle.LONG) -> str:
    """What a session is, for the person who must decide about it."""
    what = leftover.name or tr("Pasted text")
    changes = tr_count("{n} change", "{n} changes", leftover.changes)
    counts = [
        said
        for count, said in (
            (leftover.decisions, tr_count("{n} decision", "{n} decisions", leftover.decisions)),
            (leftover.notes, tr_count("{n} note", "{n} notes", leftover.notes)),
            (leftover.flags, tr_count("{n} flag", "{n} flags", leftover.flags)),
        )
        if count
    ]
    kept = tr(" ({list} in all)", list=", ".join(counts)) if counts else ""
    damaged = tr(" Part of it cannot be read.") if leftover.damaged else ""
    return tr(
        "{what}: {changes} not saved{kept}, {moment}.{damaged}",
        what=what,
        changes=changes,
        kept=kept,
        moment=words.short_moment(leftover.changed, dates),
        damaged=damaged,
    )


def _document(recovered: Recovered) -> Document:
    origin = recovered.origin
    source = origin.source
    cable = parse(source.data, year=origin.year, encoding=source.encoding, name=source.name)
    if cable.source != source:  # text from the clipboard that no decoding gives
        cable = parse(source.text, year=origin.year, name=source.name)
    if origin.saved is not None:
        path = Path(origin.saved)
        known = hash_of_review(path, _saved_review(recovered.history))
        return Document(cable, None, path, saved=True, disk=known, part=origin.part)
    text = Path(origin.path) if origin.path else None
    return Document(cable, None, text, disk=hash_of_text(text, source), origin=text, part=origin.part)


def _saved_review(history: History[Review]) -> Review | None:
    """The review as it was saved last; None where no step leads back to it."""
    position = history.clean_position
    if position is None:
        return None
    return history.steps[position - 1].state if position else history.base
