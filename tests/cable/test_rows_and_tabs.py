"""Copies that put a telegram into one row, or its metadata block behind tabs."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from tests.cable.invented import captions, ids, numbers, texts, value

ROW = (
    "18 1/16/2009 18:59 09NASSAU46 Embassy Nassau CONFIDENTIAL 08STATE12|08STATE13 R 161859Z JAN 09 FM AMEMBASSY "
    "NASSAU TO SECSTATE WASHDC 0412 AMEMBASSY KINGSTON INFO EC CARICOM UNIT C O N F I D E N T I A L NASSAU 000046\n"
    "HALIFAX FOR THE HARBOUR MASTER\nE.O. 12958: DECL: 01/31/2034 TAGS: PREL, BF\nSUBJECT: THE PAPER BOATS\n"
    "1. (U) The boats sailed.\n2. (C) None came back.\n"
)


@pytest.mark.parametrize("title", ["", "Telegrams - MCCXLV\n"])
def test_a_header_behind_the_values_of_a_row(title: str) -> None:
    read = reader.parse(title + ROW)
    assert value(read.id) == "09NASSAU46"
    assert [each.plad for each in read.to] == ["SECSTATE WASHDC", "AMEMBASSY KINGSTON"]
    assert [each.plad for each in read.info] == ["EC CARICOM UNIT"]
    assert texts(read, Kind.PASSING) == ["HALIFAX FOR THE HARBOUR MASTER"]
    assert numbers(read) == [1, 2]


def test_a_sentence_that_names_a_date_time_group_holds_no_header() -> None:
    text = "1. (U) We refer to your message R 161859Z JAN 09, which told of the boats, and to what FM Doe said of it."
    assert reader.parse(text).sender is None


BLOCK = (
    "MRN:{tab}12 KINGSTON 345\nDate/DTG:{tab}Mar 05, 2012 / 052113Z MAR 12\nFrom:{tab}AMEMBASSY KINGSTON\n"
    "Action:{tab}WASHDC, SECSTATE ROUTINE\nE.O.:{tab}13526\nTAGS:{tab}PREL, ECON,\n{turn}JM\nCaptions:{tab}SENSITIVE\n"
    "Reference:{tab}A) 12 STATE 4567\n{turn}B) 11 KINGSTON 2211\nPass Line:{tab}DEPT FOR WHA/CAR\n"
    "{turn}STATE PASS TO USTR\nSubject:{tab}The Paper Boats of\n{turn}Kingston Harbour\n\n1. (SBU) The boats sailed.\n"
)


@pytest.mark.parametrize(("tab", "turn"), [("\t", "\t"), (" ", ""), (" " * 20, " " * 26)])
def test_a_block_whose_values_go_on(tab: str, turn: str) -> None:
    read = reader.parse(BLOCK.format(tab=tab, turn=turn))
    assert value(read.subject) == "The Paper Boats of Kingston Harbour"
    assert ids(read) == [("A", "12STATE4567"), ("B", "11KINGSTON2211")]
    assert [tag.code for tag in read.tags] == ["PREL", "ECON", "JM"]
    assert texts(read, Kind.PASSING) == ["DEPT FOR WHA/CAR", "STATE PASS TO USTR"]
    assert (captions(read), numbers(read)) == (["SENSITIVE"], [1])


def test_another_field_is_no_part_of_a_value() -> None:
    text = BLOCK.format(tab="\t", turn="\t").replace("Subject:", "Attachments:\tboats.pdf\nSubject:")
    assert texts(reader.parse(text), Kind.PASSING) == ["DEPT FOR WHA/CAR", "STATE PASS TO USTR"]


def test_a_text_right_below_the_subject_is_none() -> None:
    text = BLOCK.format(tab="\t", turn="\t").replace("Harbour\n\n1.", "Harbour\n1.")
    assert value(reader.parse(text).subject) == "The Paper Boats of Kingston Harbour"
