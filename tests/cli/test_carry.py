"""``carry``: what came along, what waits, and what is refused."""

from __future__ import annotations

import reader
from tests.cli.running import CABLE, Shell
from tests.cli.test_compare import ANN, review_of

CHANGED = CABLE.replace(b"Nothing was said.", b"Little was said.")


def test_what_stands_is_placed_and_the_rest_is_listed_and_kept(shell: Shell) -> None:
    shell.file("ann.cablexml", review_of(ANN, {0: "U", 1: "SBU"}, why="quoted \x1b[1m"))
    shell.file("new.txt", CHANGED)
    ran = shell.run("carry", "ann.cablexml", "new.txt", "-o", "new.cablexml")
    assert ran.status == 1
    assert ran.out.decode().splitlines() == [
        "0 entries have their place; 1 to check; 1 needs placing.",
        "",
        "Check these: the words stand there once, in another context.",
        "  line 17: mark U, on “1. (U) Summary: Nothing happened. End Summary.”",
        "",
        "Needs placing: the words stand nowhere, or in several places.",
        "  mark SBU (quoted \\x1b[1m), on “2. (U) Nothing was said.”",
        "",
        "What waits is in the written file, and counts once it is placed in the window.",
    ]
    cable, review = reader.from_xml(shell.files()["new.cablexml"])
    assert cable.source.data == CHANGED
    assert not review.decisions
    assert [each.id for each in review.unplaced] == ["ann-id-0", "ann-id-1"]


def test_other_line_ends_carry_over_whole(shell: Shell) -> None:
    shell.file("ann.cablexml", review_of(ANN, {0: "U", 1: "SBU"}))
    shell.file("new.txt", CABLE.replace(b"\n", b"\r\n"))
    ran = shell.run("carry", "ann.cablexml", "new.txt", "-o", "-")
    assert ran.status == 0
    assert "every place is known" in ran.err
    _, review = reader.from_xml(ran.out)
    assert [each.id for each in review.decisions] == ["ann-id-0", "ann-id-1"]
    assert all("\r\n" in each.anchor.prefix for each in review.decisions)


def test_nothing_is_written_over_what_was_read(shell: Shell) -> None:
    shell.file("ann.cablexml", review_of(ANN, {0: "U"}))
    shell.file("new.txt", CHANGED)
    before = shell.files()
    assert shell.run("carry", "ann.cablexml", "new.txt", "-o", "new.txt").status == 2
    assert shell.run("carry", "ann.cablexml", "new.txt", "-o", "ann.cablexml").status == 2
    assert shell.run("carry", "ann.cablexml", "ann.cablexml").status == 2
    assert shell.run("carry", "ann.cablexml", "missing.txt").status == 3
    assert shell.files() == before
