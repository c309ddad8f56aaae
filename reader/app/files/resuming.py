"""Going on with the work of sessions that ended early: offered, recovered, discarded, brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reader.app.dialogs import Dialogs
from reader.app.files.filing import Filing
from reader.app.files.incoming import LONG
from reader.app.files.long_texts import LongTexts
from reader.app.files.recovery import Recovery, Resumed, sentence
from reader.app.language import say, tr
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.errors import ReaderError
from reader.review.sessions import EndedSession

NAMED = 3
"""So many of the cables that can be recovered are named."""


class Resuming(QObject):
    """The way into cables that are in a journal."""

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
        """Go on in this session."""
        super().__init__(parent)
        self._session = session
        self._filing = filing
        self._recovery = recovery
        self._settings = settings
        self._dialogs = dialogs
        self._infobar = infobar
        self.long_texts = LongTexts(session, filing, recovery, infobar, self)
        """What is still being read."""
        self._told: list[str] = []  # the messages that say what was discarded
        session.reviewed.connect(self._on_reviewed)

    def recover(self, leftover: EndedSession) -> None:
        """Go on with the work of a session that ended early; of a long text once its structure is read."""
        if leftover.size < LONG:
            try:
                self._on_resumed(leftover, self._recovery.resume(leftover))
            except ReaderError as fault:
                self._on_not_resumed(fault)
            return
        done = partial(self._on_resumed, leftover)
        self.long_texts.jobs.do(partial(self._resume, leftover), done, self._on_not_resumed, Resumed.drop)
        name = leftover.name or tr("pasted text")
        text = tr("The work on {name} is being recovered. The text is long: it takes a while.", name=name)
        self._infobar.put(Message(f"leftover {leftover.id}", text, everywhere=True))

    def _resume(self, leftover: EndedSession, _pause: Callable[[], None]) -> Resumed:
        resumed = self._recovery.resume(leftover)
        resumed.standing.prepare()
        return resumed

    def _on_resumed(self, leftover: EndedSession, resumed: Resumed) -> None:
        self._filing.take_over(resumed)
        self._infobar.withdraw(f"leftover {leftover.id}")
        self._session.said.emit(tr("Recovered: {sentence}", sentence=sentence(leftover, self._session.dates)))

    def _on_not_resumed(self, fault: Exception) -> None:
        if not isinstance(fault, ReaderError):
            raise fault
        self._infobar.put(Message("recover", say(fault.sentence), Severity.ERROR, everywhere=True))

    def recover_all(self) -> None:
        """Go on with the work of every session that ended early, each in a tab."""
        for leftover in self._recovery.leftovers():
            self.recover(leftover)

    def discard(self, leftover: EndedSession) -> None:
        """Offer the work of a session that ended early no more; it can be brought back."""
        aside = self._recovery.discard(leftover)
        self._filing.changed.emit()
        if aside is not None:
            text = tr(
                "Discarded: {sentence} It is kept for 30 days (File, Bring Back Discarded Work).",
                sentence=sentence(leftover, self._session.dates),
            )
            answer = Answer(tr("Undo"), partial(self.bring_back, (aside,)))
            self._told.append(f"discarded {leftover.id}")
            self._infobar.put(Message(self._told[-1], text, answers=(answer,), everywhere=True))

    def _on_reviewed(self, _before: object, _after: object) -> None:
        """Who works on has read what was discarded; other messages need the place."""
        while self._told:
            self._infobar.withdraw(self._told.pop())

    def bring_back(self, discarded: Sequence[Path] | None = None) -> None:
        """Offer discarded work again: what is given, or all there is."""
        for aside in self._recovery.discarded() if discarded is None else discarded:
            self._recovery.bring_back(aside)
        self._filing.changed.emit()
        if self._filing.document is not None:
            self.offer_leftovers()

    def offer_leftovers(self) -> None:
        """Offer what can be recovered where a cable is open, so that the empty window does not show it."""
        leftovers = self._recovery.leftovers()
        if len(leftovers) > 1:
            names = ", ".join(leftover.name or tr("pasted text") for leftover in leftovers[:NAMED])
            more = tr(" and {count} more", count=len(leftovers) - NAMED) if len(leftovers) > NAMED else ""
            text = tr("An earlier session ended early, with unsaved work on {names}{more}.", names=names, more=more)
            answers = (Answer(tr("Recover All"), self.recover_all), Answer(tr("One by One"), self._offer_each))
            self._infobar.put(Message("leftovers", text, Severity.WARNING, answers, everywhere=True))
        else:
            self._offer_each()

    def _offer_each(self) -> None:
        for leftover in self._recovery.leftovers():
            answers = (
                Answer(tr("Recover"), partial(self.recover, leftover)),
                Answer(tr("Discard"), partial(self.discard, leftover)),
            )
            text = tr("An earlier session ended early. {sentence}", sentence=sentence(leftover, self._session.dates))
            self._infobar.put(Message(f"leftover {leftover.id}", text, Severity.WARNING, answers, everywhere=True))
