"""Copies of the seventies as archives show them: no blank lines, page lines on two lines, drafting notes at the top."""

from __future__ import annotations

import reader
from reader.cable.kinds import Kind
from tests.cable.invented import captions, rules, texts, value

HEAD = """UNCLASSIFIED
PAGE 01
KINGST 00088 01 OF 02 060018Z
62
ORIGIN SS-10
INFO OCT-01 ISO-00 SSO-00 /011 R
DRAFTED BY ARA/CAR:JDOE
APPROVED BY ARA:JROE
NEA:JDOE S/S-S:J.ROE:ST
DESIRED DISTRIBUTION
ARA; THE REGATTA COMMITTEE ONLY
--------------------- 032780
O 220116Z SEP 73
FM AMEMBASSY KINGSTON
TO AMEMBASSY LIMA NIACT IMMEDIATE
AMEMBASSY QUITO IMMEDIATE
UNCLAS SECTION 1 OF 2 KINGSTON 0088
E.O. 11652: N/A
TAGS: OVIP, DOE, AND ROE.
SUBJECT: THE REGATTA OF THE PAPER BOATS
"""
TEXT = """THE REGATTA BEGAN AT NOON AND, AS WAS TO BE EXPECTED OF IT,
WENT ON FOR AN HOUR OR SO. THE BOATS WERE MADE OF NEWSPAPER
AND OF LETTERS TO THE EDITOR, FOLDED TWICE AND WAXED BY HAND
AGAINST THE ADVICE OF THE HARBOUR MASTER, WHO HAD NOT BEEN
ASKED FOR ANY. NINE OF THEM SANK BEFORE THEY HAD REACHED THE
UNCLASSIFIED
PAGE 02
KINGST 00088 01 OF 02 060018Z
FIRST BUOY, AND THREE AT IT. THE LAST ONE WAS EATEN BY A GOAT
THAT HAD COME DOWN TO THE BEACH FOR THE AFTERNOON, AND THE
CUP WAS GIVEN TO THE OWNER OF THE GOAT, WHO WAS NOT THERE.
THE COMMITTEE WILL MEET AGAIN WHEN THE NEWSPAPER IS OUT.
"""


def test_a_page_line_on_two_lines() -> None:
    read = reader.parse(HEAD + "1. IT RAINED, AND\n" + TEXT)
    assert [(each.post, each.number, each.section, each.sections, each.page) for each in read.page_breaks] == [
        ("KINGST", 88, 1, 2, 1),
        ("KINGST", 88, 1, 2, 2),
    ]
    assert "SANK BEFORE THEY HAD REACHED THE FIRST BUOY" in read.paragraphs[0].text


def test_a_page_number_alone_stays_in_the_text() -> None:
    read = reader.parse(HEAD + "1. THE LIST OF THE BOATS IS ON\nPAGE 02\nOF THE NEWSPAPER.\n")
    assert read.paragraphs[0].text == "THE LIST OF THE BOATS IS ON PAGE 02 OF THE NEWSPAPER."
    assert read.signer is None


def test_the_distribution_goes_from_the_origin_to_the_counter() -> None:
    (distribution,) = texts(reader.parse(HEAD + TEXT), Kind.DISTRIBUTION)
    assert distribution.startswith("ORIGIN SS-10")
    assert distribution.endswith("032780")
    assert not texts(reader.parse(HEAD + TEXT), Kind.UNRECOGNISED)


def test_and_is_no_tag() -> None:
    assert [tag.code for tag in reader.parse(HEAD + TEXT).tags] == ["OVIP", "DOE", "ROE"]


def test_a_text_right_below_the_subject_is_no_part_of_it() -> None:
    read = reader.parse(HEAD + TEXT)
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert "CR-HEAD-014" in rules(read)
    assert read.paragraphs[0].text.startswith("THE REGATTA BEGAN AT NOON")
    assert "REACHED THE FIRST BUOY" in read.paragraphs[0].text


def test_a_subject_of_full_lines_keeps_its_first() -> None:
    full = "WORD " * 9 + "WORD\n"
    read = reader.parse(HEAD.replace("THE REGATTA OF THE PAPER BOATS\n", "") + full * 12)
    assert value(read.subject) == full.strip()


def test_a_request_to_pass_right_below_the_subject() -> None:
    ask = "LIMA PASS TO MR DOE FOR THE CAPTAIN (THIS IS THE\nFIRST REPORT FOR THE CAPTAIN).\n"
    for asked in (ask, "SUGGEST DEPT REPEAT TO ALL HARBOUR MASTERS.\n"):
        read = reader.parse(HEAD + asked + "1. IT RAINED.\n\n2. IT STOPPED.\n")
        assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
        assert texts(read, Kind.PASSING) == [asked.strip()]
        assert [each.number for each in read.paragraphs] == [1, 2]
        assert captions(read) == []


def test_an_order_that_a_subject_names_is_a_part_of_it() -> None:
    for subject in ("HARBOURS UNDER E.O. 12065: NEWS", "HARBOURS\nUNDER THE NEW E.O. 12065: NEWS"):
        read = reader.parse(
            HEAD.replace("THE REGATTA OF THE PAPER BOATS", subject) + "1. IT RAINED.\n\n2. IT STOPPED.\n"
        )
        assert value(read.subject) == subject.replace("\n", " ")
        assert value(read.executive_order) == "11652"
        assert [each.number for each in read.paragraphs] == [1, 2]
