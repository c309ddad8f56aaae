"""A batch on Dask's distributed scheduler: the only module that opens a connection, and only when one is named.

The workers read and write the files themselves, so the folders have the same path on every machine. They need this
program too, in the same version. Files are named by their full paths.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader import __version__
from reader.cable.visible import visible
from reader.cli.batch import Outcome, Task, export_several, not_done
from reader.cli.inputs import STANDARD_INPUT
from reader.cli.status import UsageError
from reader.errors import ReaderError

Client = Any
Future = Any
"""Of ``distributed``, which need not be there: the names are for the reader."""

PIECE = 100
"""Files in a piece: the scheduler takes about two milliseconds for one, whatever is in it."""
PATIENCE = 10
"""Seconds to wait for a scheduler to answer, and for a worker to be there."""
ENDING = 60
"""Seconds to wait, after Ctrl+C, for the pieces that are being done."""


class SchedulerError(ReaderError):
    """The scheduler cannot be reached, or its workers cannot do the work."""


def outcomes(tasks: Sequence[Task], address: str, stack: ExitStack) -> Iterator[Outcome]:
    """How each task went, in order; the workers of the scheduler do the work, until the stack is closed.

    Raises:
        UsageError: the package ``distributed`` is not installed, or the address is none.
        SchedulerError: there is no scheduler at the address, it has no workers, or they lack this program.
    """
    client = _client(address)
    stack.callback(client.close)
    _check_workers(client, address)
    whole = [_anywhere(task) for task in tasks]
    pieces = [whole[start : start + PIECE] for start in range(0, len(whole), PIECE)]
    futures = client.map(export_several, pieces, pure=False)  # pure pieces of equal arguments would be done once only
    waiting = list(zip(pieces, futures, strict=True))
    stack.callback(_stop, client, waiting)
    return _results(waiting)


def version() -> str:
    """The version of this program where the function is run."""
    return __version__


def _client(address: str) -> Client:
    """A connection to the scheduler.

    Raises:
        UsageError: the package ``distributed`` is not installed, or the address is none.
        SchedulerError: nobody answers.
    """
    if not address:
        raise UsageError("--scheduler names no address; tcp://host:8786 is one.")
    try:
        import distributed
        from distributed.comm import get_address_host
    except ImportError as error:
        raise UsageError(
            "--scheduler needs the package distributed, which is not installed: pip install 'cable-reader[dask]'."
        ) from error
    try:
        get_address_host(address)
    except ValueError as error:
        raise UsageError(f"{visible(address)} is no address of a scheduler; tcp://host:8786 is one.") from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what concerns the user is said below
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # other versions of packages that this program does not use
            return distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, RuntimeError, ValueError) as error:
        raise SchedulerError(f"No scheduler answers at {visible(address)}.") from error


def _check_workers(client: Client, address: str) -> None:
    """Make sure that there are workers, and that they can do the work.

    Raises:
        SchedulerError: there are none, or one lacks this program in this version.
    """
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
        found = client.run(version, on_error="return")
    except (OSError, RuntimeError) as error:
        raise SchedulerError(f"The scheduler at {visible(address)} has no workers.") from error
    for worker, answer in found.items():
        if answer != __version__:
            has = f"has version {visible(answer)} of" if isinstance(answer, str) else "lacks"
            raise SchedulerError(f"The worker {visible(worker)} {has} this program; it needs version {__version__}.")


def _anywhere(task: Task) -> Task:
    """The task with full paths: a worker has another working folder."""
    argument = task.argument if task.argument == STANDARD_INPUT else os.path.abspath(task.argument)  # noqa: PTH100
    return replace(task, argument=argument, folder=Path(os.path.abspath(task.folder)))  # noqa: PTH100 - no link followed


def _results(waiting: list[tuple[list[Task], Future]]) -> Iterator[Outcome]:
    """The outcomes of every piece, in order; each piece is let go of when it is told."""
    while waiting:
        piece, future = waiting[0]
        try:
            yield from future.result()
        except Exception as fault:  # noqa: BLE001 - whatever befell a worker, the other pieces are done
            reason = f"the worker failed ({visible(type(fault).__name__)})."
            yield from (not_done(task, reason) for task in piece)
        del waiting[0]


def _stop(client: Client, waiting: list[tuple[list[Task], Future]]) -> None:
    """Call off what nobody has begun, and wait for the pieces that are being done. Nothing to do after the last one."""
    if not waiting:
        return
    from distributed import wait

    begun = {key for keys in client.processing().values() for key in keys}
    left = [future for _, future in waiting if not future.done()]
    client.cancel([future for future in left if future.key not in begun])
    try:
        with client.as_current():
            wait([future for future in left if future.key in begun], timeout=ENDING)
    except (OSError, RuntimeError):  # nobody answers any more: each file is whole all the same
        return
