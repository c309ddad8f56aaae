"""Another process that works for a window: begun when it is first needed, and ended whenever it is not any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess


class OtherProcess:
    """A process that takes requests over one pipe and answers over another. It is never waited for."""

    def __init__(self, serve: Callable[[Connection, Connection], None]) -> None:
        """Begin nothing yet; ``serve`` is what it does, with the ends of requests and of answers."""
        self._serve = serve
        self._process: SpawnProcess | None = None
        self._requests: Connection | None = None
        self._answers: Connection | None = None

    @property
    def is_alive(self) -> bool:
        """Whether it was begun and has not ended."""
        return self._process is not None and self._process.is_alive()

    def begin(self) -> None:
        """Begin it anew, in place of one that has ended.

        Raises:
            OSError: no process can be started.
        """
        from multiprocessing import get_context  # only here: it takes a while, and most starts need no other process

        self.end()
        context = get_context("spawn")
        theirs, self._requests = context.Pipe(duplex=False)
        self._answers, ours = context.Pipe(duplex=False)
        self._process = context.Process(
            target=self._serve, name=self._serve.__module__, args=(theirs, ours), daemon=True
        )
        self._process.start()
        theirs.close()
        ours.close()

    def ask(self, request: object) -> None:
        """Send it a request.

        Raises:
            OSError: it is not there, or takes nothing any more.
        """
        if self._requests is None:
            raise BrokenPipeError("the other process was not begun")
        self._requests.send(request)

    def has_answered(self) -> bool:
        """Whether an answer has come.

        Raises:
            EOFError, OSError: it has ended, and no answer will come.
        """
        return self._answers is not None and self._answers.poll()

    def answer(self) -> object:
        """The answer that has come.

        Raises:
            EOFError, OSError: it has ended meanwhile, or was not begun.
        """
        if self._answers is None:
            raise EOFError("the other process was not begun")
        return self._answers.recv()

    def end(self) -> None:
        """End it, whatever it is doing. Doing so twice is no fault."""
        for pipe in (self._requests, self._answers):
            if pipe is not None:
                pipe.close()
        self._requests = self._answers = None
        if self._process is not None:
            if self._process.pid is not None:  # it could be started
                self._process.kill()
                self._process.join()
            self._process.close()
            self._process = None
