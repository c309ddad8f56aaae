"""Many files, each to Cable XML in a folder: what one piece of work is, and how it is done, in whatever process."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import field
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

from reader.cable.parse import parse_all
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.visible import visible
from reader.cli.disk import AT_ONCE, Disk, Written
from reader.cli.faults import described
from reader.cli.inputs import Input, check_kept, check_target, load, read_input, shown, text_in
from reader.cli.making import CABLE_XML, Making
from reader.cli.status import Status, status_of
from reader.errors import ReaderError
from reader.files import FileError, is_file, read_bytes
from reader.review.review import Review
from reader.xmlio.guard import is_cable_xml

T = TypeVar("T")

SAMPLE = "samples/10BRIDGETOWN412.txt"
NUMBERED = re.compile(r"(.+)-\d+", re.DOTALL)


@record
class Task:
    """One file to be exported into a folder; ``data`` is there where it was read already.

    ``number`` counts the files. With ``resume`` nothing is done where what it became is there already, and is newer.

    ``taken`` are those names of other inputs that a further cable of this file could have had. It is not every name:
    each task goes to another process, and a quarter of a million of them would not.
    """

    argument: str
    stem: str
    folder: Path
    encoding: str | None
    taken: frozenset[str] = frozenset()
    data: bytes | None = field(default=None, repr=False)
    making: Making = CABLE_XML
    number: int = 1
    resume: bool = False


@record
class Outcome:
    """How one file went; ``complaint`` says why it was not done, or not whole."""

    status: Status
    complaint: str | None = None


def further_names(stems: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each name the others of the form NAME-2, NAME-3 ...; names in normal case."""
    found: dict[str, set[str]] = {}
    for stem in stems:
        if match := NUMBERED.fullmatch(stem):
            found.setdefault(match[1], set()).add(stem)
    return {stem: frozenset(names) for stem, names in found.items()}


def export_several(tasks: Sequence[Task]) -> list[Outcome]:
    """Export files one after the other."""
    return list(exported(tasks))


def exported(tasks: Iterable[Task]) -> Generator[Outcome, None, None]:
    """Export files one after the other; a file is brought to the disk while the next ones are made."""
    with Disk() as disk:
        waiting: deque[tuple[Task, Outcome | Written]] = deque()
        for task in tasks:
            waiting.append((task, _told(task, partial(_write, task, disk))))
            if len(waiting) > AT_ONCE:
                yield _finished(*waiting.popleft())
        while waiting:
            yield _finished(*waiting.popleft())


def _finished(task: Task, written: Outcome | Written) -> Outcome:
    """How a file went, once its cables are in their places."""
    if isinstance(written, Outcome):
        return written
    refused = _told(task, written.put)
    if refused is None:
        return Outcome(Status.DONE)
    written.drop()
    return refused


def _write(task: Task, disk: Disk) -> Written | Outcome:
    """Make a file's cables, and write them where they will be put."""
    if task.resume and _is_done(task):
        return Outcome(Status.DONE)
    given = read_input(task.argument) if task.data is None else Input(task.argument, task.data)
    cables = _cables(given, task.encoding)
    found = list(zip(cables, _targets(task, cables[0][0]), strict=False))
    written = disk.begin()
    try:
        for (cable, review), target in reversed(found):  # the first is put there last: where it is there, all are
            _check_replaced(given, cable, target, task.making)
            written.add(target, task.making.make(cable, review))
    except BaseException:
        written.drop()
        raise
    return written


def _told(task: Task, work: Callable[[], T]) -> T | Outcome:
    """What some work comes to; a fault of the file, or of the program over it, is told with its name, not raised."""
    try:
        return work()
    except ReaderError as error:
        return Outcome(status_of(error), str(error))
    except MemoryError:
        return Outcome(Status.UNREADABLE, f"{shown(task.argument)}: there is not enough memory for this file.")
    except Exception as fault:  # noqa: BLE001 - one file that we cannot do must not keep the others from being done
        return Outcome(Status.UNREADABLE, f"{shown(task.argument)}: {described(fault)}")


def warm_up() -> None:
    """Load what every file needs (modules, the schema, the tables of the vocabulary) by doing a sample."""
    from reader import resources

    CABLE_XML.make(parse_all(resources.read(SAMPLE))[0], None)


def not_done(task: Task, reason: str) -> Outcome:
    """The outcome of a file whose work came to nothing."""
    return Outcome(Status.UNREADABLE, f"{shown(task.argument)} was not exported: {reason}")


def _cables(given: Input, encoding: str | None) -> list[tuple[Telegram, Review | None]]:
    """Every cable in a file, with its review.

    Raises:
        CableXmlError: it is Cable XML, and not to be trusted.
    """
    if given.is_xml:
        return [load(given)]
    return [(cable, None) for cable in parse_all(text_in(given), encoding=encoding, name=given.name)]


def _is_done(task: Task) -> bool:
    """Whether a file became what it was to become, and has not changed since."""
    target = task.folder / f"{task.stem}{task.making.extension}"
    try:
        return target.stat().st_mtime >= Path(task.argument).stat().st_mtime
    except OSError:
        return False


def _targets(task: Task, first: Telegram) -> Iterator[Path]:
    """Where the cables of a file go, one after the other; never where another input goes. There is no end to them."""
    name, extension = task.making.name(first, task.stem, task.number), task.making.extension
    yield task.folder / f"{name}{extension}"
    for number in count(2):
        stem = f"{name}-{number}"
        if os.path.normcase(stem) not in task.taken:
            yield task.folder / f"{stem}{extension}"


def _check_replaced(given: Input, cable: Telegram, target: Path, making: Making) -> None:
    """Refuse to lose what a person made: the source itself, or the review in a file beside it.

    Raises:
        UsageError: the target is what is read, and it would be lost.
        FileError: the target is the source that a review is of, or holds a review.
    """
    check_target(given, str(target))
    check_kept(given, cable, target, whole=making == CABLE_XML)
    if given.is_xml or not is_file(target):
        return
    there = read_bytes(target)
    if is_cable_xml(there) and b"<review>" in there:
        raise FileError(f"{visible(str(target))} holds a review and was left alone; export to another folder.", target)
