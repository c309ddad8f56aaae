"""How markings are spread over the cables of a folder."""

from __future__ import annotations

import csv
import io

from reader.cable.diagnostics import Severity
from reader.folder.counts import as_csv, spread, table
from reader.folder.entries import Entry, Progress

ENTRIES = (
    Entry("a", highest="SBU", header="UNCLAS", done=1, total=3, decided=True, written=(("SBU", 2), ("U", 1))),
    Entry("b", highest="U", done=2, total=2, decided=True, written=(("SBU", 1), ("U", 1)), counting=(("U", 2),)),
    Entry("c", header="CONFIDENTIAL", total=4, written=((None, 4),), counting=((None, 4),)),
    Entry("d", fault="It is a sieve."),
)


def test_cables_and_portions_are_counted_by_marking() -> None:
    found = spread(ENTRIES)
    assert [(row.mark, row.cables, row.written, row.counting) for row in found.rows] == [
        ("SBU", 1, 3, 0),
        ("U", 1, 2, 2),
        (None, 1, 4, 4),
    ]
    assert (found.cables, found.finished, found.reviewed, found.portions, found.unreadable) == (3, 1, 3, 9, 1)


def test_the_table_as_csv() -> None:
    rows = table(spread(ENTRIES), ("Marking", "Cables", "Written", "Now"), "unmarked, or none", "Together")
    assert list(csv.reader(io.StringIO(as_csv(rows)))) == [list(row) for row in rows]
    assert rows[-2:] == [("unmarked, or none", "1", "4", "4"), ("Together", "3", "9", "6")]
    assert '"unmarked, or none",1' in as_csv(rows)


def test_of_nothing_there_is_nothing() -> None:
    found = spread(())
    assert found.rows == ()
    assert found.total.cables == 0


def test_progress_in_a_word() -> None:
    assert [entry.progress for entry in ENTRIES] == [
        Progress.BEGUN,
        Progress.DONE,
        Progress.NEW,
        Progress.UNREADABLE,
    ]
    assert Entry("e").progress is Progress.NOTHING


def test_markings_are_in_order_of_restriction_and_headers_stand_in_for_none() -> None:
    assert [entry.marking for entry in ENTRIES] == ["SBU", "U", "CONFIDENTIAL", ""]
    ranks = [Entry("x", header="UNCLAS").rank, Entry("x", header="SECRET, NOFORN").rank]
    assert ranks == sorted(ranks)
    assert ENTRIES[0].rank > ENTRIES[1].rank > ENTRIES[2].rank


def test_problems_by_severity() -> None:
    entry = Entry("x", problems=((Severity.WARNING, 2),))
    assert (entry.count(Severity.WARNING), entry.count(Severity.ERROR)) == (2, 0)
