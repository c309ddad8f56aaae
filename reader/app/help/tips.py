"""Three hints for the first cable that is opened, one at a time, and never again once they are put away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.app.language import tr
from reader.app.session import Session
from reader.app.settings import Settings
from reader.app.widgets.infobar import Answer, Infobar, Message
from reader.cable.diagnostics import Severity
from reader.review.review import Review

TIPS = (
    tr("Click in the text or in the structure: both sides go there."),
    tr("U or S marks the current paragraph and goes to the next one; Ctrl+Z takes it back."),
    tr("N goes to the next paragraph that you have not reviewed."),
)
ON_THE_WAY = 2
"""The hint of these that still helps whoever has decided on something: how one goes on."""
SEEN = "tips-seen"


class Tips(QObject):
    """Shows the hints in the infobar when a cable is opened, as long as there are any left."""

    def __init__(self, session: Session, infobar: Infobar, settings: Settings, parent: QObject | None = None) -> None:
        """Wait for a cable."""
        super().__init__(parent)
        self._session = session
        self._infobar = infobar
        self._settings = settings
        session.opened.connect(self.show_tip)
        session.reviewed.connect(self._on_reviewed)

    def show_tip(self) -> None:
        """Show the first hint that was not seen yet; anything else that is to be said comes before it."""
        seen = self._settings.number(SEEN, 0)
        if self._session.cable is None:
            self._infobar.withdraw("tip")
            return
        if not 0 <= seen < len(TIPS):
            return
        last = seen == len(TIPS) - 1
        answers = [Answer(tr("Done") if last else tr("Next Hint"), self.go_on)]
        if not last:
            answers.append(Answer(tr("No More Hints"), self.stop))
        tip = Message("tip", TIPS[seen], Severity.INFO, tuple(answers), True, self.count, everywhere=True)
        self._infobar.put(tip)

    def count(self) -> None:
        """The hint was seen; the next one waits for the next cable."""
        self._settings.keep_word(SEEN, str(self._settings.number(SEEN, 0) + 1))

    def go_on(self) -> None:
        """The hint was read: on to the next."""
        self.count()
        self.show_tip()

    def stop(self) -> None:
        """No hint again."""
        self._settings.keep_word(SEEN, str(len(TIPS)))

    def _on_reviewed(self, before: Review, after: Review) -> None:
        """Who decides on something needs not be told how; who comes to the end needs to be told nothing."""
        seen = self._settings.number(SEEN, 0)
        done, total = self._session.progress
        if not 0 <= seen < len(TIPS) or len(after.decisions) <= len(before.decisions):
            return
        if done == total:
            self.stop()
            self._infobar.withdraw("tip")
        elif seen < ON_THE_WAY:
            self._settings.keep_word(SEEN, str(ON_THE_WAY))
            self.show_tip()
