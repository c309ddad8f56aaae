"""The other process that reads the worklist's folder: begun when it is first asked something, ended with the folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.folder.folder_server import Listed, Listing, Looked, Looking, serve
from reader.app.language import tr
from reader.app.other_process import OtherProcess

if TYPE_CHECKING:
    from reader.app.find.search import Query

LOOK = 20
"""How often is looked for an answer, in milliseconds."""
AT_ONCE = 8
"""So long answers are taken in one after the other before the window goes on, in milliseconds."""
NO_PROCESS = tr("The folder cannot be read here: no other process can be started.")
ENDED = tr("Reading the folder ended early. Read it again to go on.")


class FolderProcess(QObject):
    """Asks, and says what is answered to what was asked last; answers to what was asked before are dropped."""

    listed = Signal(object)
    """A Listed."""
    looked = Signal(object)
    """A Looked."""
    failed = Signal(str)
    """The other process is gone, or could not be begun: a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin nothing yet."""
        super().__init__(parent)
        self._process = OtherProcess(serve)
        self._asked = 0
        self._listing = self._looking = 0
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self.destroyed.connect(self._timer.stop)

    @property
    def listing(self) -> bool:
        """Whether a list is still to come, or more of it."""
        return bool(self._listing)

    @property
    def looking(self) -> bool:
        """Whether places are still to come."""
        return bool(self._looking)

    def list(self, folder: Path, *, require_reason: bool, deep: bool) -> None:
        """Ask for the cables of a folder, and of the folders in it."""
        self._asked += 1
        self._listing = self._asked
        self._send(Listing(self._asked, folder, require_reason, deep))

    def look_for(self, query: Query) -> None:
        """Ask for the places of some words in the cables that were listed last."""
        self._asked += 1
        self._looking = self._asked
        self._send(Looking(self._asked, query))

    def look_no_more(self) -> None:
        """Want no places any more."""
        self._looking = 0

    def stop(self) -> None:
        """End the other process; what was asked is not answered."""
        self._timer.stop()
        self._listing = self._looking = 0
        self._process.end()

    def _send(self, asked: Listing | Looking) -> None:
        try:
            if not self._process.is_alive:
                self._process.begin()
            self._process.ask(asked)
        except OSError:
            self._give_up(NO_PROCESS)
            return
        self._timer.start()

    def _give_up(self, sentence: str) -> None:
        self.stop()
        self.failed.emit(sentence)

    def _look(self) -> None:
        """Take in what was answered; not for so long that the window would be kept."""
        since = QElapsedTimer()
        since.start()
        try:
            while self._process.has_answered():
                self._take(self._process.answer())
                if since.elapsed() >= AT_ONCE:
                    return
        except (EOFError, OSError):
            self._give_up(ENDED)
            return
        if not self._listing and not self._looking:
            self._timer.stop()

    def _take(self, answer: object) -> None:
        if isinstance(answer, Listed) and answer.number == self._listing:
            self._listing = 0 if answer.ended else self._listing
            self.listed.emit(answer)
        elif isinstance(answer, Looked) and answer.number == self._looking:
            self._looking = 0 if answer.ended else self._looking
            self.looked.emit(answer)
