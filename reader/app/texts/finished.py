"""The quiet line at the end of a review, with what one does next in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject

from reader.app.files.filing import Filing
from reader.app.language import tr, tr_count
from reader.app.session import Session
from reader.app.widgets.infobar import Answer, Infobar, Message

KEY = "finished"


class Finished(QObject):
    """Says in the infobar that nothing is left, once it is so, and takes it back when it no longer is."""

    def __init__(
        self,
        session: Session,
        infobar: Infobar,
        filing: Filing,
        export: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """Watch a session; ``export`` is what one does next, besides saving."""
        super().__init__(parent)
        self._session = session
        self._infobar = infobar
        self._filing = filing
        self._export = export
        self._done = False
        session.opened.connect(self._on_opened)
        session.reviewed.connect(self._on_reviewed)

    def _on_opened(self) -> None:
        """A review that was finished before needs no telling."""
        done, total = self._session.progress
        self._done = total > 0 and done == total

    def _on_reviewed(self, _before: object, _after: object) -> None:
        done, total = self._session.progress
        finished = total > 0 and done == total
        if finished and not self._done:
            answers = (
                Answer(tr("Save"), self.save),
                Answer(tr("Export"), self.export),
                Answer(tr("How Long?"), self.tell_time),
            )
            self._infobar.put(
                Message(
                    KEY,
                    tr("Nothing left to review: {done} of {total}.", done=done, total=total),
                    answers=answers,
                    hint=True,
                )
            )
        elif not finished:
            self._infobar.withdraw(KEY)
        self._done = finished

    def save(self) -> None:
        """Save the review."""
        self._filing.save()

    def export(self) -> None:
        """Hand the review on."""
        self._export()

    def tell_time(self) -> None:
        """Say how long it was from the first decision to the last."""
        moments = [decision.at for decision in self._session.review.decisions]
        if moments:
            took = in_words(max(moments) - min(moments))
            self._session.said.emit(tr("From the first decision to the last: {took}.", took=took))


def in_words(took: timedelta) -> str:
    """A length of time: ``under a minute``, ``12 minutes``, ``1 hour 5 minutes``, ``3 days``."""
    minutes = int(took.total_seconds() // 60)
    if minutes < 1:
        return tr("under a minute")
    if took.days:
        return tr_count("{n} day", "{n} days", took.days)
    hours, rest = divmod(minutes, 60)
    return " ".join(
        part
        for count, part in (
            (hours, tr_count("{n} hour", "{n} hours", hours)),
            (rest, tr_count("{n} minute", "{n} minutes", rest)),
        )
        if count
    )
