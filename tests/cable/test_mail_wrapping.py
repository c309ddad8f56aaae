"""Metadata blocks that a mail program wrapped, and headers with an empty line behind every line."""

from __future__ import annotations

import textwrap

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import captions, marks, numbers, texts, value, written

KEYS = {
    "MRN": ["11 KINGSTON 88"],
    "Date/DTG": ["Jun 24, 2011 / 241755Z JUN 11"],
    "From": ["AMEMBASSY KINGSTON"],
    "Action": ["WASHDC, SECSTATE ROUTINE; PORT OF SPAIN, AMEMBASSY PRIORITY"],
    "Info": ["LONDON, AMEMBASSY ROUTINE; BRIDGETOWN, AMEMBASSY ROUTINE; GEORGETOWN, AMEMBASSY ROUTINE"],
    "E.O.": ["13526"],
    "TAGS": ["PREL, PGOV, PHUM, KDEM, KWMN, ECON, EAIR, JM"],
    "Captions": ["SENSITIVE, SIPDIS"],
    "Reference": ["A) 11 KINGSTON 75", "B) 11 PORT OF SPAIN 1505"],
    "Pass Line": ["STATE FOR THE HARBOUR OFFICE AND ALL THE OTHER OFFICES"],
    "Subject": ["The Regatta of the Paper Boats, What Became of the Goat, and Who Will Pay for the Glue"],
}
STAMP = "UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C00000001 Date: 12/31/2015"
BODY = (
    f"\n1. (SBU) Summary: The boats sank. End Summary.\n\n{STAMP}\n\n2. (SBU) All of them did.\n\n"
    "Signature:           DOE\n\n"
    "Info:                BELMOPAN, AMEMBASSY ROUTINE; NASSAU, AMEMBASSY ROUTINE; HAMILTON, AMCONSUL ROUTINE\n\n"
    "Dissemination Rule:  Archive Copy\n"
)


def block() -> str:
    lines = []
    for key, (first, *rest) in KEYS.items():
        lines += [f"{key + ':':<28}{first}", *(" " * 28 + each for each in rest)]
    return "\n".join(["UNCLASSIFIED", "SBU", *lines, "", BODY])


def wrapped(text: str, width: int) -> str:
    """A text whose long lines a mail program broke; what is left of them begins at the margin."""
    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(piece for line in text.split("\n") for piece in wrapper.wrap(line) or [""])


def told(read: Telegram) -> dict[str, object]:
    """What a block says."""
    single = ("id", "dtg", "sender", "subject", "executive_order", "signer", "precedence")
    return {
        **{name: value(getattr(read, name)) for name in single},
        "to": [each.plad for each in read.to],
        "info": [each.plad for each in read.info],
        "tags": [each.code for each in read.tags],
        "captions": captions(read),
        "references": [(each.letter, each.id) for each in read.references],
        "passing": [each.value for each in read.passing],
        "paragraphs": [(each.number, each.mark, each.text) for each in read.paragraphs],
        "stamps": " ".join(" ".join(texts(read, Kind.FURNITURE)).split()),
    }


@pytest.mark.parametrize("width", [50, 55, 60, 65, 70, 72, 76, 78])
def test_a_block_that_a_mail_program_wrapped(width: int) -> None:
    text = wrapped(block(), width)
    read = reader.parse(text)
    whole = told(reader.parse(block()))
    assert whole["subject"] == KEYS["Subject"][0]
    assert whole["id"] == "11KINGSTON88"
    assert told(read) == whole
    assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == text


def test_a_text_right_below_a_short_subject_is_none_of_it() -> None:
    text = block().replace(KEYS["Subject"][0] + "\n\n\n1. (SBU)", "The Regatta\nThe goat\n\n1. (SBU)")
    assert value(reader.parse(text).subject) == "The Regatta"
    read = reader.parse(wrapped(block().replace("Glue\n\n\n1. (SBU)", "Glue\n1. (SBU)"), 70))
    assert value(read.subject) == KEYS["Subject"][0]
    assert numbers(read) == [1, 2]


LONG = "The regatta of the paper boats began at noon, as the master had asked all captains, and it ended before one."
BODIES = f"\n1. (U) Summary: {LONG} End summary.\n\nTHE SECOND DAY\n\n2. (U) {LONG}\n\n3. (U) {LONG}"


@pytest.mark.parametrize("blank", ["", " "])
def test_a_header_with_an_empty_line_behind_every_line(blank: str) -> None:
    """The text is not wrapped, so only the header shows it."""
    text = written(
        info="INFO RUEHLO/AMEMBASSY LONDON 0125\nRUEHPE/AMEMBASSY LIMA\nAMEMBASSY QUITO",
        captions="\nSIPDIS\n\nSTATE FOR THE HARBOUR OFFICE, AND FOR\nALL THE OTHER OFFICES",
        subject="SUBJECT: THE REGATTA OF THE PAPER BOATS AND WHAT BECAME OF\nTHE GOAT",
        references="REF: A. LIMA 603\nB. QUITO 12",
        body=BODIES,
    )
    plain = reader.parse(text)
    read = reader.parse(text.replace("\n", f"\n{blank}\n"))
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS AND WHAT BECAME OF THE GOAT"
    assert told(read) == told(plain)
    assert [each.value for each in read.headings] == ["THE SECOND DAY"]


def test_a_header_whose_empty_lines_were_there_keeps_them() -> None:
    text = written(body=BODIES)
    spaced = text.replace("\n\n", "\n").replace("\n", "\n\n")
    read = reader.parse(spaced)
    assert told(read) == told(reader.parse(text))
    assert marks(read) == ["U", "U", "U"]
