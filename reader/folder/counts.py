"""How markings are spread over many cables: a small table, and the same as CSV."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.cable.markings import restriction
from reader.cable.record import record
from reader.folder.entries import Entry, Progress


@record
class Count:
    """A row: a marking (None for none), how many cables it is the marking of, and how many portions carry it.

    Of those as they are ``written``, and as they count now, after the reviews.
    """

    mark: str | None
    cables: int
    written: int
    counting: int


@record
class Spread:
    """The rows, the most restricted marking first, and what they add up to."""

    rows: tuple[Count, ...]
    cables: int
    finished: int
    """How many cables are fully reviewed."""
    reviewed: int
    portions: int
    """How many portions are reviewed, and how many there are."""
    unreadable: int

    @property
    def total(self) -> Count:
        """All rows together."""
        return Count(
            None,
            sum(row.cables for row in self.rows),
            sum(row.written for row in self.rows),
            sum(row.counting for row in self.rows),
        )


def spread(entries: Iterable[Entry]) -> Spread:
    """How markings are spread over some cables; those that cannot be read count for nothing else."""
    listed = list(entries)
    read = [entry for entry in listed if not entry.fault]
    cables: Counter[str | None] = Counter(entry.highest for entry in read)
    written: Counter[str | None] = Counter()
    counting: Counter[str | None] = Counter()
    for entry in read:
        written.update(dict(entry.written))
        counting.update(dict(entry.counting))
    marks = sorted({*cables, *written, *counting}, key=restriction, reverse=True)
    return Spread(
        tuple(Count(mark, cables[mark], written[mark], counting[mark]) for mark in marks),
        len(read),
        sum(entry.progress is Progress.DONE for entry in read),
        sum(entry.done for entry in read),
        sum(entry.total for entry in read),
        len(listed) - len(read),
    )


def table(found: Spread, headers: Sequence[str], unmarked: str, total: str) -> list[tuple[str, str, str, str]]:
    """The spread as cells under four headers: the rows, and a last one with what they add up to."""
    first, second, third, fourth = headers
    rows = [(row.mark or unmarked, row) for row in found.rows] + [(total, found.total)]
    cells = [(name, str(row.cables), str(row.written), str(row.counting)) for name, row in rows]
    return [(first, second, third, fourth), *cells]


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """A table as CSV (RFC 4180)."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()
