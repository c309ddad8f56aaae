"""A batch in this process, or in several of this machine. They are joined by pipes; no socket is opened."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.batch import Outcome, Task, export_several, exported, not_done, warm_up

if TYPE_CHECKING:
    from concurrent.futures import Future

SHARES = 4
"""Into how many pieces for each process what is left of the work is thought to be cut, when the next one is."""
LARGEST = 32
"""Files in a piece: a piece costs a quarter of a millisecond on the way, a file several to do."""


def outcomes(tasks: Sequence[Task], jobs: int, stack: ExitStack, way: str | None = None) -> Iterator[Outcome]:
    """How each task went, in order; with several jobs other processes do the work, until the stack is closed.

    ``way`` is how they are started, ``fork`` or ``spawn``; without it the quicker one that is safe.
    """
    jobs = min(jobs, len(tasks))
    if jobs < 2:
        return stack.enter_context(closing(exported(tasks)))
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    way = way or ("fork" if _alone() else "spawn")
    if way == "fork":
        warm_up()
        gc.freeze()  # what is there now is there for good, and shared as long as nobody looks through it
    pool = ProcessPoolExecutor(jobs, get_context(way), _ignore_interrupt)
    stack.callback(pool.shutdown, cancel_futures=True)
    with _interrupts_held():
        started = [(piece, pool.submit(export_several, piece)) for piece in pieces(tasks, jobs)]
    return _results(started)


def pieces(tasks: Sequence[Task], jobs: int) -> list[Sequence[Task]]:
    """The work cut up: large pieces first, worth the way, and ever smaller ones, so that all processes end together."""
    cut: list[Sequence[Task]] = []
    start = 0
    while start < len(tasks):
        size = max(1, min(LARGEST, (len(tasks) - start) // (jobs * SHARES)))
        cut.append(tasks[start : start + size])
        start += size
    return cut


def _alone() -> bool:
    """Whether this process can be copied as it is: on Linux, with no second thread that may hold a lock.

    A copy has everything loaded; a new process takes a third of a second for that, as long as for a hundred files.
    """
    try:
        return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False


def _results(started: list[tuple[Sequence[Task], Future[list[Outcome]]]]) -> Iterator[Outcome]:
    """The outcomes of every piece, as they come; each piece is let go of when it is told."""
    from concurrent.futures import BrokenExecutor

    started.reverse()
    while started:
        piece, future = started.pop()
        try:
            yield from future.result()
        except BrokenExecutor:
            yield from (not_done(task, "a process was ended from outside, or by a lack of memory.") for task in piece)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl+C back while processes are started: they inherit it, and none is caught unready."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows: they ignore it from their first task on
        yield
        return
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _ignore_interrupt() -> None:
    """Ctrl+C is for the process that waits; this one ends the file that it writes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
