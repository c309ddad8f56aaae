"""Subjects that pages interrupt, and old lines that ask embassies to inform consulates."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import cable, captions, headings, texts, value

OLD = (
    "R 241755Z JUN 76\nFM SECSTATE WASHDC\nTO AMEMBASSY KINGSTON 0412\n{routing}"
    "C O N F I D E N T I A L STATE 008812\n{banner}E.O. 11652: GDS\nTAGS: PFOR, JM\nSUBJECT: {subject}\n{references}"
    "1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED.\nDOE\n"
)
PAGE = "CONFIDENTIAL\n\nPAGE 02 STATE 008812 241812Z\n\n"


def old(
    routing: str = "", banner: str = "", subject: str = "THE REGATTA OF THE PAPER BOATS", references: str = ""
) -> Telegram:
    return reader.parse(OLD.format(routing=routing, banner=banner, subject=subject, references=references))


@pytest.mark.parametrize("page", [PAGE, PAGE.strip() + "\n", "CONFIDENTIAL\nCONFIDENTIAL\n" + PAGE])
@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("THE REGATTA OF THE PAPER BOATS AND", "THE GOAT"),
        ("THE REGATTA OF THE PAPER BOATS,", "THE GOAT, AND ALL WHO CAME"),
        ("THE REGATTA OF", "THE PAPER BOATS\nAND THE GOAT"),
    ],
)
def test_a_title_that_cannot_have_ended_goes_on_on_the_next_page(first: str, rest: str, page: str) -> None:
    read = old(subject=f"{first}\n{page}{rest}")
    assert value(read.subject) == f"{first} {' '.join(rest.split())}"
    assert [each.page for each in read.page_breaks] == [2]
    assert [each.number for each in read.paragraphs] == [1, 2]


@pytest.mark.parametrize("below", ["REF: LIMA 603\n", "REFS: (A) LIMA 603\n(B) QUITO 12\n"])
def test_a_title_above_the_references_goes_on_on_the_next_page(below: str) -> None:
    read = old(subject=f"THE REGATTA OF THE PAPER BOATS\n{PAGE}IN THE HARBOUR", references=below)
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS IN THE HARBOUR"
    assert read.references[0].id == "76LIMA603"


def test_a_title_goes_on_behind_the_page_line_of_a_post() -> None:
    read = cable(subject="SUBJECT: THE REGATTA OF THE BOATS, AND OF\n\nKINGSTON 00000088  002 OF 002\n\nTHE GOAT")
    assert value(read.subject) == "THE REGATTA OF THE BOATS, AND OF THE GOAT"
    assert value(read.signer) == "DOE"


@pytest.mark.parametrize("below", ["SUMMARY", "INTRODUCTION", "THE HARBOUR", "Begin summary"])
def test_what_stands_above_paragraph_1_on_the_next_page_is_no_title(below: str) -> None:
    read = old(subject=f"THE REGATTA OF THE PAPER BOATS\n{PAGE}{below}\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert below.upper() not in (value(read.subject) or "")


def test_a_sentence_in_small_letters_is_no_title() -> None:
    read = old(subject=f"THE REGATTA OF THE PAPER BOATS AND\n{PAGE}It rained all day.\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS AND"


@pytest.mark.parametrize(
    "words",
    [
        "INFORM CONSULS",
        "INFORM CONSULS.",
        "INFORM ALL CONSULS AS APPROPRIATE",
        "ALL POSTS PLEASE INFORM CONSULATES",
        "KINGSTON INFORM CONSULS",
    ],
)
@pytest.mark.parametrize("place", ["routing", "banner", "references"])
def test_embassies_are_asked_to_inform_consulates(words: str, place: str) -> None:
    line = f"{words}\n"
    read = old(**{place: f"REF: LIMA 603\n{line}" if place == "references" else line})
    assert texts(read, Kind.PASSING) == [words]
    assert [each.plad for each in read.to] == ["AMEMBASSY KINGSTON"]
    assert (captions(read), headings(read)) == ([], [])
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"


def test_a_sentence_that_informs_consuls_is_text() -> None:
    read = cable(body="\n1. (U) Please inform consuls\nof Lima that it rained.\n\n2. (U) It ended.")
    assert texts(read, Kind.PASSING) == []
    assert read.paragraphs[0].text == "Please inform consuls of Lima that it rained."
