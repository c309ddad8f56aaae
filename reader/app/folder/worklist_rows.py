"""The cables of a folder as rows: what their cells say, in which order they stand, and which are left."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from enum import IntEnum
from operator import attrgetter
from pathlib import Path
from typing import Any

from reader.app import words
from reader.app.language import say, tr
from reader.app.panes.rows import Row
from reader.app.panes.status import counted
from reader.cable.diagnostics import Severity
from reader.cable.record import record
from reader.cable.times import DateStyle
from reader.cable.visible import visible
from reader.folder.entries import Entry, Progress
from reader.folder.files import in_order, place_in

SHORT = 3
"""So many letters of a month's name are shown."""
LOUD = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Column(IntEnum):
    """The columns, from the left."""

    CABLE = 0
    DATE = 1
    SUBJECT = 2
    MARKING = 3
    REVIEWED = 4
    PROBLEMS = 5


HEADERS = {
    Column.CABLE: tr("Cable"),
    Column.DATE: tr("Date"),
    Column.SUBJECT: tr("Subject"),
    Column.MARKING: tr("Marking"),
    Column.REVIEWED: tr("Reviewed"),
    Column.PROBLEMS: tr("Problems"),
}
PROGRESS = {
    Progress.NEW: tr("not begun"),
    Progress.BEGUN: tr("begun"),
    Progress.DONE: tr("fully reviewed"),
    Progress.NOTHING: tr("nothing to review"),
    Progress.UNREADABLE: tr("cannot be read"),
}
ICONS = {
    Progress.NEW: "not-begun",
    Progress.BEGUN: "begun",
    Progress.DONE: "passed",
    Progress.NOTHING: "not-begun",
    Progress.UNREADABLE: "error",
}


@record
class Order:
    """By which column cables stand, and whether the other way round. None is the order of the files' names."""

    column: Column | None = None
    backwards: bool = False


def name_of(entry: Entry) -> str:
    """What a cable is called: its number, else its file, and which of several in it."""
    name = visible(entry.id or Path(entry.path).stem)
    return name if entry.id or entry.part == 1 else f"{name} ({entry.part})"


def _share(entry: Entry) -> tuple[int, float, int]:
    """How far the review is: what has nothing to review, or cannot be read, comes last."""
    away = entry.progress in (Progress.NOTHING, Progress.UNREADABLE)
    return int(away), 0.0 if away else entry.done / entry.total, -entry.total


def _problems(entry: Entry) -> tuple[int, ...]:
    """The worst first."""
    return (-int(bool(entry.fault)), *(-entry.count(severity) for severity in LOUD))


def _rank(entry: Entry) -> Any:
    """The most restricted first; ``backwards`` turns it round."""
    away, (level, slashes, mark), header = entry.rank
    return -away, -level, -slashes, mark, -header


KEYS: dict[Column, Callable[[Entry], Any]] = {
    Column.CABLE: lambda entry: in_order(name_of(entry)),
    Column.DATE: lambda entry: (entry.dtg is None, entry.dtg.timestamp() if entry.dtg is not None else 0),
    Column.SUBJECT: lambda entry: (not entry.subject, entry.subject.casefold()),
    Column.MARKING: _rank,
    Column.REVIEWED: _share,
    Column.PROBLEMS: _problems,
}


@record
class Listed:
    """A cable with its row, and what tells its place among others by the name of its file."""

    entry: Entry
    row: Row
    file: Any


class ListedRows:
    """Cables with their rows, made once for each state of a cable."""

    def __init__(self) -> None:
        """Know of none."""
        self._known: dict[tuple[str, int], Listed] = {}
        self._dates = DateStyle.LONG
        self._folder: Path | None = None

    def of(self, entries: Iterable[Entry], order: Order, dates: DateStyle, folder: Path | None = None) -> list[Row]:
        """The rows of some cables of a folder, in an order; those that are alike stay in the order of their files."""
        if (dates, folder) != (self._dates, self._folder):
            self._known, self._dates, self._folder = {}, dates, folder
        listed = [self._listed(entry) for entry in entries]
        listed.sort(key=attrgetter("file"))
        if order.column is not None:
            wanted = KEYS[order.column]
            listed.sort(key=lambda each: wanted(each.entry))
        rows = [each.row for each in listed]
        return rows[::-1] if order.backwards else rows

    def _listed(self, entry: Entry) -> Listed:
        key = (entry.path, entry.part)
        known = self._known.get(key)
        if known is None or (known.entry is not entry and known.entry != entry):
            row = row_of(entry, self._dates, self._folder)
            known = self._known[key] = Listed(entry, row, (_place(entry, self._folder), entry.part))
        return known


def _place(entry: Entry, folder: Path | None) -> Any:
    """A sort key of the file of a cable."""
    path = Path(entry.path)
    return place_in(folder if folder is not None and folder in path.parents else path.parent, path)


def folder_of(entry: object, folder: Path) -> str:
    """The folder in which a cable lies, as it is called from the folder that is worked through; that by its name."""
    path = entry.path if isinstance(entry, Entry) else ""
    inner = os.path.dirname(path).removeprefix(str(folder)).strip(os.sep)  # noqa: PTH120 - of thousands, again and again
    return visible(inner or folder.name)


def row_of(entry: Entry, dates: DateStyle, folder: Path | None = None) -> Row:
    """A cable as a row."""
    progress = PROGRESS[entry.progress]
    reviewed = tr("{done} of {total}", done=entry.done, total=entry.total) if entry.total else ""
    name = name_of(entry)
    cells = (
        name,
        day_of(entry, dates),
        visible(say(entry.fault) or entry.subject),
        visible(entry.marking),
        progress if entry.fault else reviewed,
        _loudest(entry),
    )
    spoken = f"{name}, {progress}" + (tr(", {n} flagged", n=entry.flags) if entry.flags else "")
    return Row((entry.path, entry.part), cells, entry, ICONS[entry.progress], spoken, tip=tip_of(entry, dates, folder))


def day_of(entry: Entry, dates: DateStyle) -> str:
    """The day of a cable, without the hour, in few characters; as a date-time group it is that."""
    if entry.dtg is None:
        return ""
    if dates is DateStyle.LONG:
        month = words.month(entry.dtg.month)[:SHORT]
        return tr("{day} {short_month} {year}", day=entry.dtg.day, short_month=month, year=entry.dtg.year)
    written = words.short_moment(entry.dtg, dates)
    return written if dates is DateStyle.MILITARY else written.partition(" ")[0]


def _loudest(entry: Entry) -> str:
    """The loudest count of open findings; remarks alone are none worth a word."""
    severity = next((each for each in LOUD[:2] if entry.count(each)), None)
    return counted(severity, entry.count(severity)) if severity is not None else ""


def tip_of(entry: Entry, dates: DateStyle, folder: Path | None = None) -> str:
    """All that is known of a cable, a line each."""
    path = Path(entry.opens)
    file = path.relative_to(folder) if folder is not None and folder in path.parents else path.name
    lines = [f"{name_of(entry)} \u00b7 {visible(str(file))}", visible(entry.subject)]
    if entry.fault:
        return "\n".join([lines[0], say(entry.fault)])
    lines.append(words.short_moment(entry.dtg, dates) if entry.dtg is not None else "")
    if entry.header:
        header = tr("Header: {header}", header=entry.header)
        lines.append(f"{header} ({tr(entry.agreement)})" if entry.highest else header)
    portions = ", ".join(f"{count} {mark or tr('unmarked')}" for mark, count in entry.counting)
    lines.append(tr("Portions: {portions}", portions=portions) if portions else "")
    lines.append(
        tr("{progress}: {done} of {total}", progress=PROGRESS[entry.progress], done=entry.done, total=entry.total)
    )
    lines.append(", ".join(counted(severity, count) for severity, count in entry.problems))
    lines.append(tr("{n} flagged", n=entry.flags) if entry.flags else "")
    lines.append(tr("{n} reviews of it are in the folder", n=entry.reviews) if entry.reviews > 1 else "")
    return "\n".join(line for line in lines if line)
