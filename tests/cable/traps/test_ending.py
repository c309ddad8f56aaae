"""Traps 62 to 70: the ending, stamps, further sections, markings of the whole, and web copies."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.rules import Severity
from tests.cable.invented import blocks, cable, headings, marks, numbers, rules, sentences, texts, value, written


def test_t62_name_in_title_case_without_a_line_end() -> None:
    text = written(end="\nAustin")
    assert not text.endswith("\n")
    assert value(reader.parse(text).signer) == "Austin"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("AUSTIN##", "AUSTIN"),
        ("END OF TEXT. BAKER", "BAKER"),
        ("BEIRUT MINIMIZE CONSIDERED. EAGLETON", "EAGLETON"),
    ],
)
def test_t63_names_with_something_beside_them(line: str, name: str) -> None:
    assert value(cable(end=f"\n{line}").signer) == name


@pytest.mark.parametrize("last", ["\nEND TEXT.", "missile."])
def test_t64_last_lines_that_are_no_names(last: str) -> None:
    read = cable(body="\n1. (U) The regatta began at noon.\n\n2. (U) It was cut short by a stray", end=last)
    assert read.signer is None
    (finding,) = [each for each in read.findings if each.rule == "CR-BODY-012"]
    assert finding.severity is Severity.INFO


def test_t65_archive_id_is_no_name() -> None:
    line = "2004CARACA01540 - UNCLASSIFIED"
    read = cable(end=f"\nJones\n\nUNCLASSIFIED\n\n{line}")
    assert value(read.signer) == "Jones"
    assert line in texts(read, Kind.FURNITURE)
    assert read.paragraphs[-1].text == "It ended before one."


def test_t66_release_stamp_in_mid_sentence() -> None:
    stamp = "Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006"
    read = cable(body=f"\n1. (U) The boats sank\n\n{stamp}\n\nat their moorings.\n\n2. (U) They were of paper.")
    assert read.paragraphs[0].text == "The boats sank at their moorings."
    assert texts(read, Kind.FURNITURE) == [stamp]


def test_t67_second_section_with_its_own_header() -> None:
    banner = "UNCLAS SECTION {} OF 02 KINGSTON 000088"
    first = written(banner=banner.format("01"), body=sentences(2) + "\n\n3. (U) Boat 3 sank and was", end="")
    second = written(
        station="DE RUEHKG #0088/02 1761755",
        banner=banner.format("02"),
        body="\nraised again.\n\n4. (U) The sea was calm.",
    )
    cables = reader.parse_all(f"{first}\n\n{second}")
    assert len(cables) == 1
    (read,) = cables
    assert value(read.id) == "08KINGSTON88"
    assert numbers(read) == [1, 2, 3, 4]
    assert read.paragraphs[2].text == "Boat 3 sank and was raised again."
    assert value(read.signer) == "DOE"
    assert len(texts(read, Kind.REPEAT)) == 1
    assert rules(read) == []


def test_t68_sensitive_portions_of_a_secret_cable() -> None:
    read = cable(
        security="ZNY SSSSS ZZH",
        banner="S E C R E T KINGSTON 000088",
        order="\nE.O. 12958: DECL: 06/24/2018",
        authority="\nClassified By: DCM John Doe for reasons 1.4 (b) and (d).",
        body="\n1. (S) The boats sank.\n\n2. (SBU) They were of paper.",
    )
    assert marks(read) == ["S", "SBU"]
    assert rules(read) == []


def test_t69_sensitive_portion_without_the_caption() -> None:
    read = cable(body="\n1. (U) The boats sank.\n\n2. (SBU) They were of paper.\n\n3. (U) It rained.")
    (finding,) = [each for each in read.findings if each.severity is not Severity.PASSED]
    assert (finding.rule, finding.severity) == ("CR-MARK-006", Severity.WARNING)


def test_t70_web_copies() -> None:
    body = (
        "\nThe Harbour\xa0Master\n‐‐‐‐‐‐‐‐‐‐‐‐\n\n1.\xa0(U) Summary: The master&#8217;s boats sank. End summary.\n\n"
        "2. (U) Paper &amp; glue were offered."
    )
    plain = written(subject="SUBJECT: THE MASTER&#8217;S PAPER BOATS", body=body)
    for text in (
        plain,
        plain.replace("\n", "&#x000A;"),
        plain.replace("\n", "&#10;\n"),
        plain.replace("\n", "\\\n"),
    ):
        read = reader.parse(text)
        assert value(read.id) == "08KINGSTON88"
        assert value(read.subject) == "THE MASTER’S PAPER BOATS"
        assert headings(read) == ["The Harbour Master"]
        assert marks(read) == ["U", "U"]
        assert [each.text for each in read.paragraphs] == [
            "Summary: The master’s boats sank. End summary.",
            "Paper & glue were offered.",
        ]
        assert value(read.summary) == "The master’s boats sank."
        assert blocks(read) == [("summary", False)]
        assert value(read.signer) == "DOE"
        assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == text


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_two_who_signed_are_both_signatures_and_the_first_is_the_signer(between: str) -> None:
    read = cable(end=f"\n\nDOE{between}ROE\n")
    assert texts(read, Kind.SIGNATURE) == ["DOE", "ROE"]
    assert value(read.signer) == "DOE"
    assert not read.paragraphs[-1].text.endswith("DOE")


@pytest.mark.parametrize("list_of_names", ["\n\nThose on board were:\n\nPOE\nROE", "\n\nPOE\nLOE\nROE"])
def test_the_last_of_a_list_of_names_alone_is_a_signature(list_of_names: str) -> None:
    read = cable(end=list_of_names)
    assert texts(read, Kind.SIGNATURE) == ["ROE"]
