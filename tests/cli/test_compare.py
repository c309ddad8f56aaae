"""``compare``: what it says of two files, what it writes, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import reader
from reader.cli import compare
from reader.cli.arguments import build_parser
from reader.review import commands
from reader.review.alike import Given, compare_given
from reader.review.annotation import Reviewer
from reader.review.merge import Pick, agreed, merge
from reader.review.provenance import Origin
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.units import units
from tests.cli.running import CABLE, Shell

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ANN, BEN = Reviewer("ann-id", "Ann Archer"), Reviewer("ben-id", "Ben \x1b[31m")


def review_of(by: Reviewer, marks: dict[int, str], data: bytes = CABLE, why: str = "") -> bytes:
    """A file in which somebody marks units, each by its index; of the second they say why."""
    cable = reader.parse(data, name="a.txt")
    review = Review.of(cable)
    for index, mark in marks.items():
        name = f"{by.id}-{index}"
        _, review = commands.mark(review, cable.tree, units(cable.tree)[index], mark, by, NOON, name)
        if why and index:
            _, review = commands.reason(review, cable.tree, name, why, by, NOON)
    return reader.to_xml(cable, review)


@pytest.fixture
def two(shell: Shell) -> Shell:
    shell.file("ann.cablexml", review_of(ANN, {0: "U", 1: "SBU"}, why="it is \x1b[1m sensitive"))
    shell.file("ben.cablexml", review_of(BEN, {0: "U", 1: "C"}))
    return shell


def test_the_report_shows_what_differs_and_the_status_says_so(two: Shell) -> None:
    ran = two.run("compare", "ann.cablexml", "ben.cablexml")
    assert ran.status == 1
    lines = ran.out.decode().splitlines()
    assert lines == [
        "A: ann.cablexml (reviewed by Ann Archer)",
        "B: ben.cablexml (reviewed by Ben \\x1b[31m)",
        "",
        "Row  Para  Written  A    B  Result  Why",
        "  2  2     U        SBU  C  open    they differ; A: it is \\x1b[1m sensitive",
        "",
        "1 of 2 places agrees; 1 differs.",
    ]
    assert set(two.files()) == {"ann.cablexml", "ben.cablexml"}
    assert "  1  1     U        U    U  U" in two.run("compare", "ann.cablexml", "ben.cablexml", "--all").out.decode()


def test_two_that_say_the_same_are_status_0(two: Shell) -> None:
    ran = two.run("compare", "ann.cablexml", "ann.cablexml")
    assert ran.status == 0
    assert ran.out.decode().endswith("2 of 2 places agree.\n")


def test_what_is_not_chosen_stays_open_in_what_is_written(two: Shell) -> None:
    ran = two.run("compare", "ann.cablexml", "ben.cablexml", "-o", "both.cablexml")
    assert ran.status == 1
    assert "1 place is open, and counts as not reviewed" in ran.out.decode()
    cable, review = reader.from_xml(two.files()["both.cablexml"])
    assert roll_up(review, cable.tree).done == 1
    assert review.merges[0].by is None
    assert [origin.name for origin in review.merges[0].origins] == ["ann.cablexml", "ben.cablexml"]
    assert two.run("validate", "both.cablexml").status == 0


def test_a_choice_needs_somebody_who_makes_it(two: Shell) -> None:
    both = ("compare", "ann.cablexml", "ben.cablexml", "-o", "both.cablexml")
    assert two.run(*both, "--take", "A").status == 2
    assert two.run(*both, "--take", "A", "--by", " ").status == 2
    assert two.run(*both, "--take", "2=E", "--by", "Cat").status == 2
    assert two.run(*both, "--take", "9=A", "--by", "Cat").status == 2
    assert two.run(*both[:3], "--take", "A", "--by", "Cat").status == 2
    assert "both.cablexml" not in two.files()
    ran = two.run(*both, "--take", "a", "--take", "2=B", "--by", "Ann Archer")
    assert ran.status == 1
    assert "nothing is open" in ran.out.decode()
    cable, review = reader.from_xml(two.files()["both.cablexml"])
    assert review.merges[0].by == ANN.id
    assert [unit.effective for unit in roll_up(review, cable.tree).units] == ["U", "C"]


def test_the_bytes_are_those_of_the_same_steps_in_the_core(two: Shell) -> None:
    options = build_parser().parse_args(
        ["compare", "ann.cablexml", "ben.cablexml", "-o", "both.cablexml", "--take", "B", "--by", "Ann Archer"]
    )
    compare.compare(options, NOON, "m-1")
    files = two.files()
    given = [
        Given(*reader.from_xml(files[name]), name, digest(files[name])) for name in ("ann.cablexml", "ben.cablexml")
    ]
    compared = compare_given(given)
    picks = agreed(compared.comparison, ANN, NOON) | {1: Pick("B", ANN, NOON)}
    made = merge(compared.comparison, picks, compared.origins, ANN, NOON, "m-1")
    assert files["both.cablexml"] == reader.to_xml(given[0].cable, made)
    assert compared.origins[0] == Origin("A", "ann.cablexml", digest(files["ann.cablexml"]))


def digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def test_a_merged_review_can_go_to_standard_output(two: Shell) -> None:
    ran = two.run("compare", "ann.cablexml", "ben.cablexml", "-o", "-")
    assert reader.from_xml(ran.out)[1].merges
    assert "1 of 2 places agrees" in ran.err


def test_a_compared_file_is_never_written_to(two: Shell) -> None:
    before = two.files()
    assert two.run("compare", "ann.cablexml", "ben.cablexml", "-o", "./ben.cablexml").status == 2
    assert two.files() == before


def test_different_texts_are_refused_and_other_line_ends_are_said(two: Shell) -> None:
    two.file("other.cablexml", review_of(BEN, {1: "C"}, CABLE.replace(b"Nothing was said", b"Nothing was meant")))
    two.file("windows.cablexml", review_of(BEN, {1: "C"}, CABLE.replace(b"\n", b"\r\n")))
    ran = two.run("compare", "ann.cablexml", "other.cablexml", "-o", "both.cablexml")
    assert ran.status == 1
    assert "A and B are reviews of different texts" in ran.err
    assert "both.cablexml" not in two.files()
    ran = two.run("compare", "ann.cablexml", "windows.cablexml", "-o", "both.cablexml")
    assert "B: windows.cablexml (reviewed by Ben \\x1b[31m); the same text with other line ends" in ran.out.decode()
    cable, review = reader.from_xml(two.files()["both.cablexml"])
    assert cable.source.newline == "LF"
    aside = review.merges[0].choices[1].aside[1].decisions[0]
    assert cable.source.text[aside.anchor.start : aside.anchor.end] == aside.anchor.quote


def test_bad_files_and_too_many_are_told(two: Shell) -> None:
    assert two.run("compare", "ann.cablexml", "missing.cablexml").status == 3
    assert two.run("compare", "ann.cablexml").status == 2
    assert two.run("compare", *["ann.cablexml"] * 5).status == 2
    two.file("bad.cablexml", b"<cable")
    assert two.run("compare", "ann.cablexml", "bad.cablexml").status == 1
    two.file("plain.txt", CABLE)
    assert "1 of 2" not in two.run("compare", "ann.cablexml", "plain.txt").out.decode()
