"""``export``: cables as Cable XML, one to standard output or a file, many to a folder."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader.cable.parse import parse_all
from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.cli.inputs import (
    STANDARD_INPUT,
    Input,
    check_arguments,
    check_encoding,
    check_target,
    load,
    read_input,
    shown,
)
from reader.cli.output import Progress, put, tell
from reader.cli.status import Status, UsageError, status_of, worst
from reader.errors import ReaderError
from reader.files import FileError, make_folder, read_bytes, write_bytes
from reader.review.review import Review
from reader.xmlio.guard import is_cable_xml
from reader.xmlio.names import EXTENSION

MOST_JOBS = 64


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        ReaderError: the arguments make no sense, or the one file cannot be done.
    """
    if options.format != "xml":
        raise UsageError(f"The format {options.format} is not written yet; xml is.")
    if not 1 <= options.jobs <= MOST_JOBS:
        raise UsageError(f"--jobs takes a number from 1 to {MOST_JOBS}.")
    check_encoding(options.encoding)
    check_arguments(options.files)
    if options.out_dir is not None:
        return _export_all(options)
    if len(options.files) > 1:
        raise UsageError("Several files need a folder to go to: --out-dir DIR.")
    given = read_input(options.files[0])
    check_target(given, options.output)
    put(_xml(*load(given, options.encoding)), options.output)
    return Status.DONE


@dataclass(frozen=True, slots=True)
class Task:
    """One file to be exported into a folder; ``data`` is there where it was read already."""

    argument: str
    stem: str
    folder: Path
    encoding: str | None
    taken: frozenset[str]
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one file went; ``complaint`` says why it was not done, or not whole."""

    status: Status
    complaint: str | None = None


def _export_all(options: argparse.Namespace) -> Status:
    """Export every file that can be, and name the others.

    Raises:
        UsageError: two inputs have one name.
        FileError: the folder cannot be made.
    """
    if not options.out_dir:
        raise UsageError("--out-dir names no folder.")
    tasks = _tasks(options)
    make_folder(Path(options.out_dir))
    progress = Progress(len(tasks), "exporting")
    statuses = []
    with ExitStack() as stack:
        for outcome in _outcomes(tasks, options.jobs, stack):
            progress.step()
            statuses.append(outcome.status)
            if outcome.complaint is not None:
                progress.clear()
                tell(outcome.complaint)
        progress.clear()
    return worst(statuses)


def _tasks(options: argparse.Namespace) -> list[Task]:
    """The work, each file with the name that it becomes.

    Raises:
        UsageError: two inputs have one name.
        FileError: standard input cannot be read.
    """
    by_name: dict[str, str] = {}
    for argument in options.files:
        key = os.path.normcase(_stem(argument))
        if key in by_name:
            both = f"{shown(by_name[key])} and {shown(argument)}"
            raise UsageError(f"{both} would both become {visible(_stem(argument))}{EXTENSION}; export them apart.")
        by_name[key] = argument
    taken, folder = frozenset(by_name), Path(options.out_dir)
    data = {name: read_input(name).data for name in options.files if name == STANDARD_INPUT}
    return [Task(name, _stem(name), folder, options.encoding, taken, data.get(name)) for name in options.files]


def _stem(argument: str) -> str:
    """What a file is called without folders and extension."""
    return "stdin" if argument == STANDARD_INPUT else Path(argument).stem or "cable"


def _outcomes(tasks: list[Task], jobs: int, stack: ExitStack) -> Iterator[Outcome]:
    """How each task went, in order; with several jobs other processes do the work."""
    if jobs == 1 or len(tasks) < 2:
        return map(export_one, tasks)
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(min(jobs, len(tasks)), get_context("spawn"), _ignore_interrupt)
    stack.callback(pool.shutdown, cancel_futures=True)
    with _interrupts_held():
        return iter(pool.map(export_one, tasks, chunksize=max(1, min(32, len(tasks) // (jobs * 4)))))


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


def export_one(task: Task) -> Outcome:
    """Export one file into the folder; a fault of it is told, not raised."""
    try:
        given = read_input(task.argument) if task.data is None else Input(task.argument, task.data)
        for number, (cable, review) in enumerate(_cables(given, task.encoding)):
            target = _target(task, number)
            _check_replaced(given, target)
            write_bytes(target, _xml(cable, review))
    except ReaderError as error:
        return Outcome(status_of(error), str(error))
    return Outcome(Status.DONE)


def _cables(given: Input, encoding: str | None) -> list[tuple[Telegram, Review | None]]:
    """Every cable in a file, with its review.

    Raises:
        CableXmlError: it is Cable XML, and not to be trusted.
    """
    if given.is_xml:
        return [load(given)]
    return [(cable, None) for cable in parse_all(given.data, encoding=encoding, name=given.name)]


def _target(task: Task, number: int) -> Path:
    """Where the cable of a number (from 0) in its file goes; never where another input goes."""
    stem = task.stem
    count = number
    while number and (count == number or os.path.normcase(stem) in task.taken):
        count += 1
        stem = f"{task.stem}-{count}"
    return task.folder / f"{stem}{EXTENSION}"


def _check_replaced(given: Input, target: Path) -> None:
    """Refuse to lose what a person made: the source itself, or the review in a file beside it.

    Raises:
        UsageError: the target is the text that is read.
        FileError: the target holds a review.
    """
    check_target(given, str(target))
    if given.is_xml or not target.is_file():
        return
    there = read_bytes(target)
    if is_cable_xml(there) and b"<review>" in there:
        raise FileError(f"{visible(str(target))} holds a review and was left alone; export to another folder.", target)


def _xml(cable: Telegram, review: Review | None) -> bytes:
    from reader.xmlio.write import to_xml

    return to_xml(cable, review)
