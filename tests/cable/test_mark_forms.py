"""Portion marks: every form that counts, in its canonical spelling, and everything that only looks like one."""

from __future__ import annotations

import pytest

from reader.cable.kinds import Kind
from tests.cable.invented import cable, classified, headings, marks, numbers, rules, texts, value

FORMS = {
    "(U)": "U",
    "(SBU)": "SBU",
    "(C)": "C",
    "(S)": "S",
    "(TS)": "TS",
    "(LOU)": "LOU",
    "(FOUO)": "FOUO",
    "(R)": "R",
    "(CUI)": "CUI",
    "(c)": "C",
    "(s)": "S",
    "(u)": "U",
    "(sbu)": "SBU",
    "(s/nf)": "S/NF",
    "( C )": "C",
    "(CONFIDENTIAL)": "C",
    "(SECRET)": "S",
    "(UNCLASSIFIED)": "U",
    "(Unclassified)": "U",
    "(S/NF)": "S/NF",
    "(S//NF)": "S/NF",
    "(S / NF)": "S/NF",
    "(S-NF)": "S/NF",
    "(S NF)": "S/NF",
    "(SNF)": "S/NF",
    "(S/NOFORN)": "S/NF",
    "(S//NOFORN)": "S/NF",
    "(C/NF)": "C/NF",
    "(C//NF)": "C/NF",
    "(C NF)": "C/NF",
    "(C/NOFORN)": "C/NF",
    "(SBU/NF)": "SBU/NF",
    "(SBU-NF)": "SBU/NF",
    "(SBU/N)": "SBU/NF",
    "(SBU//NOFORN)": "SBU/NF",
    "(U//FOUO)": "U/FOUO",
    "(U/FOUO)": "U/FOUO",
    "(S/REL NATO)": "S/REL NATO",
    "(C/REL NATO)": "C/REL NATO",
    "(SBU/REL NATO)": "SBU/REL NATO",
    "(S//REL TO USA, FVEY)": "S/REL USA FVEY",
    "(SECRET/REL UK)": "S/REL UK",
    "(C/FGI)": "C/FGI",
    "(S/FGI UK)": "S/FGI UK",
    "(S/ORCON)": "S/OC",
    "(S//OC/NF)": "S/OC/NF",
    "(S/PROPIN)": "S/PR",
    "(C/XD)": "C/XD",
    "(C/EXDIS)": "C/XD",
    "(S/ND)": "S/ND",
    "(S/NODIS)": "S/ND",
    "(C/LIMDIS)": "C/DS",
    "(U//LES)": "U/LES",
    "(U//SSI)": "U/SSI",
    "(C - ENTIRE TEXT)": "C",
    "(C - Entire text.)": "C",
    "(C/NF - ENTIRE TEXT)": "C/NF",
    "(N/SF)": "S/NF",
    "[C]": "C",
}
"""A mark as written, and its canonical form."""

LOOK_ALIKES = (
    "(U.S.)", "(Iran)", "(China)", "(NOTAL)", "(a)", "(i)", "(UN)", "(C-17)", "(EU)", "(CARICOM)", "(S.A.)", "(1)",
    "(USD)", "(SC)", "(COMMENT)", "(Sic)", "(U of Q)", "(S-300)", "(R-Texas)", "(C.A.)", "(ii)",
)  # fmt: skip
"""What stands in brackets and is no mark."""

HALVES = {"C)": "C", "(C": "C", "SBU)": "SBU", "S/NF)": "S/NF", "(U": "U"}
"""Marks that lost a bracket; they count right behind a label."""

TEXT = "The boats sank."


@pytest.mark.parametrize("written", FORMS)
def test_form(written: str) -> None:
    read = classified(body=f"\n1. {written} {TEXT}\n\n2.{written} {TEXT}\n\n3. (C) {TEXT}")
    assert numbers(read) == [1, 2, 3]
    assert marks(read) == [FORMS[written], FORMS[written], "C"]
    assert [each.text for each in read.paragraphs] == [TEXT] * 3


@pytest.mark.parametrize("written", FORMS)
def test_form_without_a_number(written: str) -> None:
    read = classified(body=f"\n{written} {TEXT}\n\n{written} {TEXT}")
    assert marks(read) == [FORMS[written]] * 2


@pytest.mark.parametrize("written", LOOK_ALIKES)
def test_look_alike(written: str) -> None:
    read = classified(body=f"\n1. {written} {TEXT}\n\n2. (C) {TEXT}")
    assert marks(read) == [None, "C"]
    assert read.paragraphs[0].text == f"{written} {TEXT}"
    assert rules(read) == ["CR-MARK-008"]


@pytest.mark.parametrize("written", HALVES)
def test_half_a_mark(written: str) -> None:
    read = classified(body=f"\n1. {written} {TEXT}\n\n2. (C) {TEXT}")
    assert marks(read) == [HALVES[written], "C"]
    assert read.paragraphs[0].text == TEXT
    assert "CR-MARK-009" in rules(read)


@pytest.mark.parametrize("written", ["(/Rel UK)", "(/NF)", "(SBU/XY)"])
def test_mark_that_nobody_knows(written: str) -> None:
    read = classified(body=f"\n1. {written} {TEXT}\n\n2. (C) {TEXT}")
    assert marks(read) == [None, "C"]
    assert "CR-MARK-015" in rules(read)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("1.(SBU) ", "SBU"),
        ("1.  (SBU)  ", "SBU"),
        ("1. (SBU)", "SBU"),
        ("1 (C) ", "C"),
        ("(1) (C) ", "C"),
        ("¶1. (C) ", "C"),
        ("Â¶1. (C) ", "C"),
        ("¶1.  (S/NF) ", "S/NF"),
        ("1. C) ", "C"),
        ("1.) (C) ", "C"),
        ("1) (C) ", "C"),
    ],
)
def test_mark_behind_a_label(line: str, mark: str) -> None:
    read = classified(body=f"\n{line}{TEXT}\n\n{line.replace('1', '2')}{TEXT}\n\n{line.replace('1', '3')}{TEXT}")
    assert numbers(read) == [1, 2, 3]
    assert marks(read) == [mark] * 3
    assert read.paragraphs[0].text == TEXT


def test_mark_behind_the_word_that_opens_a_block() -> None:
    read = classified(
        body=f"\n1. Summary: (SBU) {TEXT} End summary.\n\n2. (C) {TEXT}\n\n3. Comment: (C/NF) {TEXT} End comment."
    )
    assert marks(read) == ["SBU", "C", "C/NF"]
    assert value(read.summary) == value(read.comment) == TEXT


@pytest.mark.parametrize("speck", list("'`.,"))
def test_a_speck_before_a_mark_is_no_text(speck: str) -> None:
    read = cable(body=f"\n1. (SBU) {TEXT}\n\n2. {speck}(SBU) {TEXT}")
    assert marks(read) == ["SBU", "SBU"]
    assert [each.text for each in read.paragraphs] == [TEXT, TEXT]
    assert "CR-MARK-009" in rules(read)


def test_mark_before_the_label() -> None:
    read = classified(body=f"\n(C) 1. {TEXT}\n\n(SBU) 2. {TEXT}\n\n(C) 3. {TEXT}")
    assert numbers(read) == [1, 2, 3]
    assert marks(read) == ["C", "SBU", "C"]
    assert [each.text for each in read.paragraphs] == [TEXT] * 3


@pytest.mark.parametrize(
    "first",
    [
        "1. (C - ENTIRE TEXT) The boats sank.",
        "1. CONFIDENTIAL - ENTIRE TEXT.\n\nThe boats sank.",
        "1. (C) ENTIRE TEXT.",
        "1. (C) - Entire text.",
    ],
)
def test_entire_text_covers_every_portion(first: str) -> None:
    read = classified(body=f"\n{first}\n\n2. All of them did.\n\n3. Even the last.")
    assert marks(read) == ["C", None, None]
    assert rules(read) == []


def test_marks_inside_a_paragraph() -> None:
    read = classified(
        body="\n1. (C) The boats:\n\n-- (SBU) were of paper;\n\n-- (U) had sails.\n\n"
        "  a. (C/NF) And leaked.\n\n2. (C) So."
    )
    assert numbers(read) == [1, 2]
    assert marks(read) == ["C", "C"]
    assert texts(read, Kind.MARK) == ["(C)", "(SBU)", "(U)", "(C/NF)", "(C)"]
    assert "CR-MARK-003" in rules(read)


def test_higher_mark_inside_a_paragraph_counts() -> None:
    assert "CR-MARK-001" in rules(cable(body="\n1. (U) The boats:\n\n-- (C) were of paper.\n\n2. (U) So."))


def test_marked_heading() -> None:
    read = classified(body=f"\n(U) THE HARBOUR\n\n1. (C) {TEXT}\n\n(SBU) THE SEA\n-------------\n\n2. (C) {TEXT}")
    assert headings(read) == ["THE HARBOUR", "THE SEA"]
    assert marks(read) == ["C", "C"]
