"""Regular expressions are looked for in another process, which is ended where one takes too long.

Python's own engine cannot be stopped, and holds up everything else in its process; some patterns take it years.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.find.search import Query, serve
from reader.app.language import tr
from reader.app.other_process import OtherProcess

PATIENCE = 2_000
"""How long a pattern may take, in milliseconds."""
STARTING = 10_000
"""How long the other process may take to start as well: a slow disk is not the pattern's fault."""
LOOK = 10
"""How often is looked for an answer, in milliseconds."""
TOO_LONG = tr("This pattern takes too long on this text, so the search was stopped. Try one with fewer * and +.")
NO_PROCESS = tr("Regular expressions cannot be looked for here: no other process can be started.")
ENDED = tr("The search ended early. Look for it again.")


class PatternSearch(QObject):
    """Looks for one pattern at a time; of those asked for meanwhile the last one counts."""

    answered = Signal(object, object)
    """A Query, and its spans (a list), or a sentence (a string) that says why there are none."""

    def __init__(self, parent: QObject | None = None, patience: int = PATIENCE) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._patience = patience
        self._process = OtherProcess(serve)
        self._sent: str | None = None  # the text that the other process has
        self._warm = False  # whether it has answered before
        self._running: Query | None = None
        self._waiting: tuple[str, Query] | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self.destroyed.connect(self._timer.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def look_for(self, text: str, query: Query) -> None:
        """Ask for a query's spans in a text."""
        if self._running is not None:
            self._waiting = (text, query)
            return
        try:
            self._send(text, query)
        except OSError:
            self.stop()
            self.answered.emit(query, NO_PROCESS)

    def stop(self) -> None:
        """End the other process; what it was looking for is not answered."""
        self._timer.stop()
        self._running = self._waiting = self._sent = None
        self._process.end()

    def _send(self, text: str, query: Query) -> None:
        if not self._process.is_alive:
            self.stop()
            self._process.begin()
            self._warm = False
        self._process.ask((None if text == self._sent else text, query))
        self._sent, self._running = text, query
        self._since.start()
        self._timer.start()

    def _look(self) -> None:
        query = self._running
        if query is None:
            self._timer.stop()
            return
        limit = self._patience if self._warm else self._patience + STARTING
        try:
            if self._process.has_answered():
                self._warm = True
                self._answer(query, self._process.answer())
            elif self._since.elapsed() > limit:
                self._give_up(query, TOO_LONG)
        except (EOFError, OSError):
            self._give_up(query, ENDED)

    def _answer(self, query: Query, found: object) -> None:
        waiting, self._running, self._waiting = self._waiting, None, None
        self._timer.stop()
        self.answered.emit(query, found)
        if waiting is not None and self._running is None:
            self.look_for(*waiting)

    def _give_up(self, query: Query, why: str) -> None:
        waiting = self._waiting
        self.stop()
        self.answered.emit(query, why)
        if waiting is not None:
            self.look_for(*waiting)
