"""One background thread for what takes long: jobs are done there one after the other, and answered in the window's.

Measured: one thread that runs Python is harmless to the window as long as it gives way often; a second one is not.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

BEFORE = 30
"""Milliseconds before the first job begins: the window paints what was shown, undisturbed."""
GIVES_WAY = 0.0005
"""After so many seconds the thread lets the window's go on, while it works."""


class StoppedError(Exception):
    """Nobody waits for a job any more."""


class Job:
    """Work for the thread, and who waits for it."""

    def __init__(
        self,
        work: Callable[[Callable[[], None]], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        dropped: Callable[[Any], None] | None,
    ) -> None:
        """See ``Jobs.do``."""
        self._work = work
        self._done = done
        self._failed = failed
        self._dropped = dropped
        self._result: Any = None
        self._fault: Exception | None = None
        self.stopped = False
        """Whether nobody waits any more."""

    def stop(self) -> None:
        """Wait no more: the work ends when it next looks, and nothing is answered."""
        self.stopped = True

    def go_on(self) -> None:
        """What the work calls now and then.

        Raises:
            StoppedError: it should end.
        """
        if self.stopped:
            raise StoppedError

    def run(self) -> None:
        """Work, in the thread."""
        try:
            self.go_on()
            self._result = self._work(self.go_on)
        except Exception as fault:  # noqa: BLE001 - it is raised again where somebody hears it
            self._fault = fault

    def answer(self) -> None:
        """Hand the result to who waits, in the window's thread."""
        if self.stopped:
            if self._result is not None and self._dropped is not None:
                self._dropped(self._result)
        elif self._fault is None:
            self._done(self._result)
        else:
            self._failed(self._fault)


class Jobs(QObject):
    """The jobs of one window.

    While they last the cyclic garbage collector waits: in the other thread it might take apart what is the window's.
    """

    _ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to do, and without a thread."""
        super().__init__(parent)
        self._jobs: deque[Job] = deque()  # with the one that is being done
        self._lock = threading.Lock()
        self._ended = False
        self._before: tuple[bool, float] | None = None  # collecting, and giving way, as it was
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        work: Callable[[Callable[[], None]], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        dropped: Callable[[Any], None] | None = None,
    ) -> Job:
        """Have some work done after what is waiting already.

        ``work`` runs in the thread and touches no widget; it calls what it is given now and then, which raises once
        the job is stopped. ``done`` is then called in the window's thread with what it returned, or ``failed`` with
        what it raised; ``dropped`` takes what it returned after it was stopped.
        """
        job = Job(work, done, failed, dropped)
        with self._lock:
            self._jobs.append(job)
            first = len(self._jobs) == 1
        if first:
            QTimer.singleShot(BEFORE, self, self._start)
        return job

    def end(self) -> None:
        """Wait for nothing any more; the window goes."""
        with self._lock:
            for job in self._jobs:
                job.stop()
        self._ended = True
        self._rest()

    @property
    def busy(self) -> bool:
        """Whether there is something to do."""
        return bool(self._jobs)

    def _start(self) -> None:
        if self._ended:
            return
        self._before = gc.isenabled(), sys.getswitchinterval()
        gc.disable()
        sys.setswitchinterval(GIVES_WAY)
        self._start_first()

    def _start_first(self) -> None:
        threading.Thread(target=self._work, args=(self._jobs[0],), name="jobs", daemon=True).start()

    def _work(self, job: Job) -> None:
        job.run()
        with contextlib.suppress(RuntimeError):  # the window is gone, and this object with it
            self._ready.emit(job)

    def _on_ready(self, job: Job) -> None:
        with self._lock:
            self._jobs.popleft()
        if self._jobs:
            self._start_first()
        else:
            self._rest()
        job.answer()

    def _rest(self) -> None:
        """Leave things as they were before the first job."""
        if self._before is not None:
            collecting, interval = self._before
            self._before = None
            sys.setswitchinterval(interval)
            if collecting:
                gc.freeze()  # what was read is no garbage, and looking through all of it would keep the window
                gc.enable()
