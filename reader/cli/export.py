"""``export``: cables in a format, one to standard output or a file, many to a folder."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from reader.cable.visible import visible
from reader.cli import processes
from reader.cli.batch import Outcome, Task, further_names
from reader.cli.inputs import (
    STANDARD_INPUT,
    check_arguments,
    check_encoding,
    check_kept,
    check_target,
    load,
    read_input,
    shown,
)
from reader.cli.making import CABLE_XML, Making, making
from reader.cli.output import Progress, put, tell
from reader.cli.status import Status, UsageError, worst
from reader.files import make_folder, settle_folder

MOST_JOBS = 64


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        ReaderError: the arguments make no sense, or the one file cannot be done.
    """
    _check_workers(options)
    check_encoding(options.encoding)
    check_arguments(options.files)
    wanted = making(options)
    if options.out_dir is not None:
        return _export_all(options, wanted)
    if options.resume:
        raise UsageError("--resume is for many files; they need a folder to go to: --out-dir DIR.")
    if len(options.files) > 1:
        raise UsageError("Several files need a folder to go to: --out-dir DIR.")
    given = read_input(options.files[0])
    check_target(given, options.output)
    cable, review = load(given, options.encoding)
    if options.output not in (None, "-"):
        check_kept(given, cable, Path(options.output), whole=wanted == CABLE_XML)
    put(wanted.make(cable, review), options.output)
    return Status.DONE


def _check_workers(options: argparse.Namespace) -> None:
    """Refuse what does not say clearly who is to do the work.

    Raises:
        UsageError: no number of jobs that makes sense, or a scheduler where it can do nothing.
    """
    if options.scheduler is not None and options.jobs is not None:
        raise UsageError("Name --jobs or --scheduler: the scheduler knows its workers.")
    if options.scheduler is not None and options.out_dir is None:
        raise UsageError("--scheduler is for many files; they need a folder to go to: --out-dir DIR.")
    if options.jobs is not None and not 1 <= options.jobs <= MOST_JOBS:
        raise UsageError(f"--jobs takes a number from 1 to {MOST_JOBS}.")


def _export_all(options: argparse.Namespace, wanted: Making) -> Status:
    """Export every file that can be, and name the others.

    Raises:
        UsageError: two inputs have one name.
        FileError: the folder cannot be made.
        SchedulerError: the scheduler that was named cannot do it.
    """
    if not options.out_dir:
        raise UsageError("--out-dir names no folder.")
    work, folder = tasks(options, wanted), Path(options.out_dir)
    progress = Progress(len(work), "exporting")
    statuses = []
    with ExitStack() as stack:
        make_folder(folder)
        stack.callback(settle_folder, folder)
        for outcome in _outcomes(work, options, stack):
            progress.step()
            statuses.append(outcome.status)
            if outcome.complaint is not None:
                progress.clear()
                tell(outcome.complaint)
        progress.clear()
    return worst(statuses)


def _outcomes(work: list[Task], options: argparse.Namespace, stack: ExitStack) -> Iterator[Outcome]:
    """How each task went, in order, whoever does it."""
    if options.scheduler is None:
        return processes.outcomes(work, options.jobs or 1, stack)
    from reader.cli import scheduler

    return scheduler.outcomes(work, options.scheduler, stack)


def tasks(options: argparse.Namespace, wanted: Making = CABLE_XML) -> list[Task]:
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
            raise UsageError(
                f"{both} would both become {visible(_stem(argument))}{wanted.extension}; export them apart."
            )
        by_name[key] = argument
    further, none, folder = further_names(by_name), frozenset[str](), Path(options.out_dir)
    resume = options.resume and wanted.terms is None  # a copy that is there may have been made on other terms
    data = {name: read_input(name).data for name in options.files if name == STANDARD_INPUT}
    return [
        Task(
            name, _stem(name), folder, options.encoding, further.get(key, none), data.get(name), wanted, number, resume
        )
        for number, (key, name) in enumerate(by_name.items(), 1)
    ]


def _stem(argument: str) -> str:
    """What a file is called without folders and extension."""
    return "stdin" if argument == STANDARD_INPUT else Path(argument).stem or "cable"
