"""Regular expressions are looked for in another process, which is ended where one takes too long.

Python's own engine cannot be stopped, and holds up everything else in its process; some patterns take it years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.app.find.search import Query, serve
from reader.app.language import tr

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

PATIENCE = 2_000
"""How long a pattern may take, in milliseconds."""
STARTING = 10_000
"""How long the other process may take to start as well: a slow disk is not the pattern's fault."""
LOOK = 10
"""How often is looked for an answer, in milliseconds."""
TOO_LONG = tr("This pattern takes too long on this text, so the search was stopped. Try one with fewer * and +.")
NO_PROCESS = tr("Regular expressions cannot be looked for here: no other process can be started.")


class PatternSearch(QObject):
    """Looks for one pattern at a time; of those asked for meanwhile the last one counts."""

    answered = Signal(object, object)
    """A Query, and its spans (a list), or a sentence (a string) that says why there are none."""

    def __init__(self, parent: QObject | None = None, patience: int = PATIENCE) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._patience = patience
        self._process: SpawnProcess | None = None
        self._requests: Connection | None = None
        self._answers: Connection | None = None
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
        for end in (self._requests, self._answers):
            if end is not None:
                end.close()
        self._requests = self._answers = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None

    def _send(self, text: str, query: Query) -> None:
        if self._process is None or not self._process.is_alive():
            self.stop()
            self._start()
        assert self._requests is not None  # noqa: S101 - it was just started
        self._requests.send((None if text == self._sent else text, query))
        self._sent, self._running = text, query
        self._since.start()
        self._timer.start()

    def _start(self) -> None:
        from multiprocessing import get_context  # only here: it takes a while, and most never look for patterns

        context = get_context("spawn")
        theirs, self._requests = context.Pipe(duplex=False)
        self._answers, ours = context.Pipe(duplex=False)
        self._warm = False
        self._process = context.Process(target=serve, args=(theirs, ours), daemon=True)
        self._process.start()
        theirs.close()
        ours.close()

    def _look(self) -> None:
        query, answers = self._running, self._answers
        if query is None or answers is None:
            self._timer.stop()
            return
        limit = self._patience if self._warm else self._patience + STARTING
        try:
            if answers.poll():
                self._warm = True
                self._answer(query, answers.recv())
            elif self._since.elapsed() > limit:
                self._give_up(query)
        except (EOFError, OSError):
            self._give_up(query)

    def _answer(self, query: Query, found: object) -> None:
        waiting, self._running, self._waiting = self._waiting, None, None
        self._timer.stop()
        self.answered.emit(query, found)
        if waiting is not None and self._running is None:
            self.look_for(*waiting)

    def _give_up(self, query: Query) -> None:
        waiting = self._waiting
        self.stop()
        self.answered.emit(query, TOO_LONG)
        if waiting is not None:
            self.look_for(*waiting)
