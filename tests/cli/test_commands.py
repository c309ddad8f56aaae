"""``tree``, ``check``, ``mark``, ``validate`` and ``restore`` where they succeed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

import reader
from reader.review.annotation import Action
from tests.cli.running import CABLE, ODD, XML, Shell

DAMAGED = CABLE.replace(b"1. (U)", "¶11. (U)".encode()).replace(b"2. (U)", "¶12. (U)".encode()) + b"\x1b[31m\n"


# ---- tree ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.txt", "x.cablexml", "-"])
def test_the_tree_is_shown(shell: Shell, name: str) -> None:
    shell.file("a.txt", CABLE)
    shell.file("x.cablexml", XML)
    ran = shell.run("tree", name, stdin=CABLE)
    assert (ran.status, ran.err) == (0, "")
    out = ran.out.decode()
    assert "\nid 08PORTOFSPAIN412 (" in out
    assert "number=2 label=2. basis=written mark=U" in out


def test_the_tree_never_acts_on_a_terminal(shell: Shell) -> None:
    shell.file("a.txt", ODD * 3 + CABLE + ODD)
    out = shell.run("tree", "a.txt").out.decode()
    assert all(line.isprintable() for line in out.split("\n"))
    assert "\\x1b[31m" in out


# ---- check -----------------------------------------------------------------------------------------------------------


def test_findings_are_listed_with_line_and_column(shell: Shell) -> None:
    shell.file("a.txt", CABLE.replace(b"241755Z", b"991755Z"))
    ran = shell.run("check", "a.txt")
    assert (ran.status, ran.err) == (1, "")
    lines = ran.out.decode().splitlines()
    assert any(line.startswith("a.txt:5:1: warning CR-TRANS-001: The date-time group ") for line in lines)


def test_levels_say_what_counts(shell: Shell) -> None:
    shell.file("a.txt", CABLE.replace(b"241755Z", b"991755Z"))
    counts = [
        len(shell.run("check", "a.txt", "--level", level).out.splitlines()) for level in ("error", "warning", "info")
    ]
    assert counts == sorted(counts)
    assert counts[0] < counts[1]
    assert b" passed " not in shell.run("check", "a.txt", "--level", "info").out


def test_a_cable_without_findings_at_the_level_is_good(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    ran = shell.run("check", "a.txt", "--level", "error")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")


def test_findings_as_json(shell: Shell) -> None:
    shell.file("a\x1b.txt", CABLE.replace(b"241755Z", b"991755Z"))
    shell.file("b.txt", CABLE)
    ran = shell.run("check", "a\x1b.txt", "b.txt", "missing", "--level", "warning", "--format", "json")
    assert (ran.status, ran.err) == (3, "There is no file missing.\n")
    assert ran.out.isascii()
    assert ran.out.decode().replace("\n", "").isprintable()
    report = json.loads(ran.out)
    assert [entry["file"] for entry in report] == ["a\x1b.txt", "b.txt"]
    first = next(finding for finding in report[0]["findings"] if finding["rule"] == "CR-TRANS-001")
    assert first.keys() == {"rule", "severity", "message", "start", "end", "line", "column"}
    assert (first["severity"], first["line"], first["column"]) == ("warning", 5, 1)
    assert CABLE.replace(b"241755Z", b"991755Z")[first["start"] :].startswith(b"R 991755Z")


def test_lines_are_counted_whatever_ends_them(shell: Shell) -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        shell.file("a.txt", CABLE.replace(b"241755Z", b"991755Z").replace(b"\n", end))
        assert b"a.txt:5:1: warning CR-TRANS-001" in shell.run("check", "a.txt").out


def test_a_value_that_was_altered_is_a_finding(shell: Shell) -> None:
    shell.file("x.cablexml", XML.replace(b'mark="U" effective', b'mark="S" effective', 1))
    ran = shell.run("check", "x.cablexml")
    assert ran.status == 1
    assert "CR-FILE-001: The file gives paragraph/@mark as “S”; read anew it is “U”." in ran.out.decode()


# ---- mark ------------------------------------------------------------------------------------------------------------


def test_a_paragraph_is_marked(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    before = datetime.now(UTC) - timedelta(seconds=2)
    ran = shell.run(
        "mark", "a.txt", "--paragraph", "2", "(SBU//NOFORN)", "--by", " R. Reviewer ", "--reason", "b(6)\x0c"
    )
    assert (ran.status, ran.err) == (0, "")
    cable, review = reader.from_xml(ran.out)
    assert cable.source.data == CABLE
    (decision,) = review.decisions
    assert (decision.action, decision.mark, decision.was, decision.paragraph) == (Action.MARK, "SBU/NF", "U", 2)
    assert (decision.anchor.quote, decision.reason) == ("2. (U) Nothing was said.", "b(6)\x0c")
    assert before < decision.at <= datetime.now(UTC)
    assert [(reviewer.id, reviewer.name) for reviewer in review.reviewers] == [(decision.by, "R. Reviewer")]
    assert b'reviewed="SBU/NF" effective="SBU/NF" state="changed"' in ran.out


def test_marks_add_up_in_a_saved_file(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    one = ("--by", "R. Reviewer", "-o", "x.cablexml")
    assert shell.run("mark", "a.txt", "--paragraph", "2", "SBU", *one).status == 0
    assert shell.run("mark", "x.cablexml", "--paragraph", "2", "U", *one).status == 0
    assert shell.run("mark", "x.cablexml", "--at", str(CABLE.index(b"Nothing happened")), "C", *one).status == 0
    assert shell.run("mark", "x.cablexml", "--paragraph", "1", "S", "--by", "Another", "-o", "x.cablexml").status == 0
    assert shell.files()["a.txt"] == CABLE
    _, review = reader.from_xml(shell.files()["x.cablexml"])
    assert [(d.paragraph, d.mark) for d in review.decisions] == [(2, "SBU"), (2, "U"), (1, "C"), (1, "S")]
    assert [d.supersedes for d in review.decisions] == [None, review.decisions[0].id, None, review.decisions[2].id]
    assert [reviewer.name for reviewer in review.reviewers] == ["R. Reviewer", "Another"]
    assert len({d.by for d in review.decisions[:3]}) == 1


def test_a_number_that_stands_twice_must_be_told_by_its_place(shell: Shell) -> None:
    twice = CABLE.replace(b"AUSTIN\n", b"ANNEX\n\n1. (U) Again.\n\n2. (U) And again.\n")
    shell.file("a.txt", twice)
    ran = shell.run("mark", "a.txt", "--paragraph", "2", "SBU", "--by", "R")
    first, second = twice.index(b"2. (U) Nothing"), twice.index(b"2. (U) And")
    assert (ran.status, ran.out) == (2, b"")
    assert f"There are 2 paragraphs 2, at {first} and {second}; say which with --at." in ran.err
    marked = shell.run("mark", "a.txt", "--at", str(second), "SBU", "--by", "R")
    assert reader.from_xml(marked.out)[1].decisions[0].anchor.start == second


# ---- validate and restore --------------------------------------------------------------------------------------------


def test_a_good_file_is_valid(shell: Shell) -> None:
    shell.file("x.cablexml", XML)
    shell.file("y", XML)
    ran = shell.run("validate", "x.cablexml", "y", "-", stdin=XML)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.decode().splitlines() == ["x.cablexml: valid", "y: valid", "standard input: valid"]


def test_every_misfit_is_told_with_its_line(shell: Shell) -> None:
    shell.file("x.cablexml", XML.replace(b'level="UNCLASSIFIED"', b'level="UNCLAS"').replace(b'code="PREL"', b""))
    ran = shell.run("validate", "x.cablexml")
    assert (ran.status, ran.out) == (1, b"")
    lines = ran.err.splitlines()
    line = XML[: XML.index(b"<classification")].count(b"\n") + 1
    assert lines[0].startswith(f"x.cablexml: line {line}: Element 'classification', attribute 'level'")
    assert any("The attribute 'code' is required but missing." in line for line in lines)


def test_an_altered_value_is_no_valid_file(shell: Shell) -> None:
    shell.file("x.cablexml", XML.replace(b'id="08PORTOFSPAIN412"', b'id="08PARIS1"'))
    ran = shell.run("validate", "x.cablexml")
    assert (ran.status, ran.out) == (1, b"")
    assert ran.err == ("x.cablexml: The file gives cable/@id as “08PARIS1”; read anew it is “08PORTOFSPAIN412”.\n")


@pytest.mark.parametrize("data", [CABLE, ODD, b"", CABLE.decode().encode("utf-16"), b"\xed\xa0\x80\r"])
def test_the_bytes_are_restored(shell: Shell, data: bytes) -> None:
    shell.file("a.txt", data)
    shell.run("export", "a.txt", "-o", "x.cablexml")
    ran = shell.run("restore", "x.cablexml", "-o", "b.txt")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    assert shell.files()["b.txt"] == data
    assert shell.run("restore", "-", stdin=shell.files()["x.cablexml"]).out == data


def test_the_original_may_be_restored_over_itself(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    shell.run("export", "a.txt", "-o", "x.cablexml")
    assert shell.run("restore", "x.cablexml", "-o", "a.txt").status == 0
    assert shell.files()["a.txt"] == CABLE
