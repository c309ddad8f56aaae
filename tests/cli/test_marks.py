"""``marks``: the report, the decisions that are taken from it, and what is refused."""

from __future__ import annotations

import reader
from reader.review.rollup import roll_up
from tests.cli.running import CABLE, Shell

COPY = CABLE.replace(b"2. (U) Nothing", b"2. (SBU) Nothing").replace(b"1. (U) Summary", b"1. (C) Summary")


def test_the_report_numbers_what_differs(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    shell.file("copy.txt", COPY)
    ran = shell.run("marks", "a.txt", "copy.txt")
    assert ran.status == 1
    assert ran.out.decode().splitlines() == [
        "1: paragraph 1: U in the source, C in that text",
        "2: paragraph 2: U in the source, SBU in that text",
    ]
    ran = shell.run("marks", "a.txt", "a.txt")
    assert (ran.status, ran.out.decode()) == (0, "That text has the same markings as the source.\n")


def test_only_what_is_taken_is_decided(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    shell.file("copy.txt", COPY)
    assert shell.run("marks", "a.txt", "copy.txt", "--take", "2", "--by", "Ann", "-o", "a.cablexml").status == 1
    cable, review = reader.from_xml(shell.files()["a.cablexml"])
    assert cable.source.data == CABLE
    assert [(d.mark, d.paragraph, d.reason) for d in review.decisions] == [("SBU", 2, "Marked so in copy.txt")]
    assert shell.run("marks", "a.cablexml", "copy.txt", "--take", "all", "--by", "Ann", "-o", "a.cablexml").status == 1
    cable, review = reader.from_xml(shell.files()["a.cablexml"])
    assert [unit.effective for unit in roll_up(review, cable.tree).units] == ["C", "SBU"]


def test_what_makes_no_sense_writes_nothing(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    shell.file("copy.txt", COPY)
    shell.file("other.txt", COPY.replace(b"Nothing was", b"Little was"))
    for arguments, status in (
        (("a.txt", "copy.txt", "--take", "3", "--by", "Ann", "-o", "b.cablexml"), 2),
        (("a.txt", "copy.txt", "--take", "x", "--by", "Ann", "-o", "b.cablexml"), 2),
        (("a.txt", "copy.txt", "--take", "1", "-o", "b.cablexml"), 2),
        (("a.txt", "copy.txt", "--take", "1", "--by", "Ann"), 2),
        (("a.txt", "copy.txt", "-o", "b.cablexml"), 2),
        (("a.txt", "copy.txt", "--take", "1", "--by", "Ann", "-o", "copy.txt"), 2),
        (("a.txt", "other.txt", "--take", "1", "--by", "Ann", "-o", "b.cablexml"), 1),
    ):
        assert shell.run("marks", *arguments).status == status
    assert set(shell.files()) == {"a.txt", "copy.txt", "other.txt"}
    assert shell.files()["copy.txt"] == COPY
    assert "at line 19 the cable has “Nothing was said. AUSTIN”" in shell.run("marks", "a.txt", "other.txt").err
