"""A batch in this process, or in several of this machine. They are joined by pipes; no socket is opened."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from reader.cli.batch import Outcome, Task, export_one, export_several, not_done

if TYPE_CHECKING:
    from concurrent.futures import Future

SHARES = 8
"""Each process gets at least so many pieces of the work where there is enough of it, so that all end together."""
LARGEST = 32
"""Files in a piece: a piece costs a quarter of a millisecond on the way, a file several to do."""


def outcomes(tasks: Sequence[Task], jobs: int, stack: ExitStack) -> Iterator[Outcome]:
    """How each task went, in order; with several jobs other processes do the work, until the stack is closed."""
    jobs = min(jobs, len(tasks))
    if jobs < 2:
        return map(export_one, tasks)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _ignore_interrupt)
    stack.callback(pool.shutdown, cancel_futures=True)
    with _interrupts_held():
        started = [(piece, pool.submit(export_several, piece)) for piece in pieces(tasks, jobs)]
    return _results(started)


def pieces(tasks: Sequence[Task], jobs: int) -> list[Sequence[Task]]:
    """The work cut up: small enough to be shared evenly, large enough to be worth the way."""
    size = max(1, min(LARGEST, len(tasks) // (jobs * SHARES)))
    return [tasks[start : start + size] for start in range(0, len(tasks), size)]


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
