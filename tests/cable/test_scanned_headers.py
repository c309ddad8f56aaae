"""Headers of printed telegrams as scanners read them: glued words, parted page lines, offices in columns, stamps."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.values import Level
from tests.cable.invented import cable, captions, headings, ids, marks, numbers, rules, texts, value

COLUMNS = """UNCLASSIFIED
CONFIDENTIAL
RELEASED IN FULL
PAGE 01
ACTION 10-16

NASSAU

INFO

LOG-00
EB-01
/041W

04180
251227Z

DRAFTED BY: ARA/CAR: JDOE
ARA/CAR: R. ROE
4AB6A0 251228Z /38
{dtg}
FM AMEMBASSY NASSAU
TO SECSTATE WASHDC PRIORITY 0433
INFO AMEMBASSY KINGSTON
{banner}
E.O. 12356: DECL: OADR
TAGS: PREL, BF
SUBJECT: THE PAPER BOATS
1. CONFIDENTIAL - ENTIRE TEXT.
2. THE BOATS SAILED AT NOON.
DOE
"""


def scanned(banner: str = "CONFIDENTIALNASSAU 004180", dtg: str = "P 251212Z MAY 94") -> reader.Telegram:
    """The reading of the scanned telegram."""
    return reader.parse(COLUMNS.format(banner=banner, dtg=dtg))


@pytest.mark.parametrize(
    ("banner", "section"),
    [
        ("CONFIDENTIALNASSAU 004180", None),
        ("CONFIDENTIALSECTION 01 OF 03 NASSAU 004180", 1),
        ("C ONFIDENTIALNASSAU 004180", None),
        ("CONFIDENTIALSECTION 01 OF 03 NASSAU 04180", 1),
    ],
)
def test_a_classification_glued_to_what_follows(banner: str, section: int | None) -> None:
    read = scanned(banner)
    assert value(read.classification) is Level.CONFIDENTIAL
    assert (value(read.id), read.message_number and read.message_number.section) == ("94NASSAU4180", section)
    assert [each.plad for each in read.info] == ["AMEMBASSY KINGSTON"]


def test_all_above_the_date_time_group_is_distribution() -> None:
    read = scanned()
    assert captions(read) == []
    assert [text.startswith("ACTION 10-16") for text in texts(read, Kind.DISTRIBUTION)] == [True]
    assert texts(read, Kind.DISTRIBUTION)[0].endswith("4AB6A0 251228Z /38")
    assert texts(read, Kind.UNRECOGNISED) == texts(read, Kind.PASSING) == []


def test_no_distribution_reaches_over_another_format_line() -> None:
    read = reader.parse("ACTION ARA-10\nFM AMEMBASSY NASSAU\nP 251212Z MAY 94\nTO SECSTATE WASHDC\n")
    assert texts(read, Kind.DISTRIBUTION) == ["ACTION ARA-10"]
    assert value(read.sender) == "AMEMBASSY NASSAU"


@pytest.mark.parametrize(
    ("dtg", "when"),
    [
        ("P 2512122 MAY 94", datetime(1994, 5, 25, 12, 12, tzinfo=UTC)),
        ("P 251212Z PEB 94", datetime(1994, 2, 25, 12, 12, tzinfo=UTC)),
    ],
)
def test_a_letter_of_the_date_time_group_that_was_scanned_badly(dtg: str, when: datetime) -> None:
    read = scanned(dtg=dtg)
    assert value(read.dtg) == when
    assert "CR-TRANS-002" in rules(read)


def test_no_month_is_guessed_where_two_are_as_near() -> None:
    assert value(scanned(dtg="P 251212Z JUX 94").dtg) is None


def test_what_a_reviewer_stamped_on_a_page_is_furniture() -> None:
    stamp = "UNITED STATES DEPARTMENT OF STATE\nREVIEW AUTHORITY:\nJANE Q. ROE\nDATE/CASE ID: 07 JUN 2006 200103014\n"
    body = f"\n1. THE BOATS SAILED AT\n{stamp}UNCLASSIFIED\nDOEE-00\n10-16\nUNCLASSIFIED\nNOON, AND NONE CAME BACK."
    read = cable(body=body)
    assert read.paragraphs[0].text == "THE BOATS SAILED AT NOON, AND NONE CAME BACK."


def test_the_head_of_an_archives_page_is_furniture() -> None:
    head = "Page: 2\nCurrent Class: CONFIDENTIAL\nCurrent Handling: n/a\nDocument Number: 1994NASSAU4180\n\nChannel: -"
    read = cable(body=f"\n1. THE BOATS SAILED AT\n{head}\nNOON, AND NONE CAME BACK.")
    assert read.paragraphs[0].text == "THE BOATS SAILED AT NOON, AND NONE CAME BACK."


def test_offices_without_a_stamp_above_them_are_text() -> None:
    read = cable(body="\n1. THE FLAGS WERE:\nDOEE-00\nL-01\nAND NO OTHERS.")
    assert "DOEE-00 L-01" in read.paragraphs[0].text


def test_tags_and_references_go_on_behind_a_stamp() -> None:
    stamp = (
        "\nUNITED STATES DEPARTMENT OF STATE\nREVIEW AUTHORITY: JANE ROE\nDATE/CASE ID: 05 NOV 2008 1\n\nUNCLASSIFIED"
    )
    read = cable(tags=f"TAGS: PREL, JM{stamp}", references=f"REF: A) NASSAU 3092, B){stamp}\nSTATE 112362, C) STATE 17")
    assert [tag.code for tag in read.tags] == ["PREL", "JM"]
    assert ids(read) == [("A", "08NASSAU3092"), ("B", "08STATE112362"), ("C", "08STATE17")]


def test_a_page_line_on_two_lines_in_either_order() -> None:
    for page in ("PAGE 02\nNASSAU 04180 01 OF 04 2512272", "NASSAU 04180 01 OF 04 251227Z\nPAGE 02"):
        read = cable(captions=f"CONFIDENTIAL\n\nCONFIDENTIAL\n{page}\nSIPDIS")
        assert captions(read) == ["SIPDIS"]
        assert [(page.section, page.sections) for page in read.page_breaks] == [(1, 4)]


def test_figures_of_a_page_line_that_were_scanned_as_letters() -> None:
    read = cable(body="\n1. THE BOATS SAILED AT\nPAGE 02 NASSAU 04180 O1 OF C4 2512272\nNOON.")
    assert read.paragraphs[0].text == "THE BOATS SAILED AT NOON."
    assert [(page.section, page.sections) for page in read.page_breaks] == [(1, 4)]


def test_addresses_with_blank_lines_between() -> None:
    read = cable(to="TO SECSTATE WASHDC 0412\n", info="INFO AMEMBASSY LONDON\n\nAMEMBASSY ROME FLASH\n\nUSCINCEUR GE\n")
    assert [each.plad for each in read.info] == ["AMEMBASSY LONDON", "AMEMBASSY ROME", "USCINCEUR GE"]
    passed = cable(captions="\nAMEMBASSY ROME FOR THE HARBOUR MASTER")
    assert [each.plad for each in passed.info] == ["AMEMBASSY LONDON"]


def test_a_label_alone_above_its_text() -> None:
    read = cable(body="\n1.\n\nCONFIDENTIAL - ENTIRE TEXT.\n\n2.\n\n(U) THE BOATS SAILED.\n\n3.\nNONE CAME BACK.")
    assert numbers(read) == [1, 2, 3]
    assert marks(read) == ["C", "U", None]
    assert [paragraph.text for paragraph in read.paragraphs] == ["", "THE BOATS SAILED.", "NONE CAME BACK."]


def test_the_head_of_a_page_glued_to_its_classification_is_furniture() -> None:
    text = "1. THE BOATS SAILED AT\nCONFIDENTIAL\nCONFIDENTIALNASSAU 04180\nNOON.\n\n2. NONE CAME BACK.\n"
    read = reader.parse(text)
    assert [paragraph.text for paragraph in read.paragraphs] == ["THE BOATS SAILED AT NOON.", "NONE CAME BACK."]
    assert headings(read) == []


def test_a_ref_line_without_a_colon_ends_a_subject() -> None:
    read = cable(subject="SUBJECT: THE REGATTA", references="REF NASSAU 8439, LONDON 6910")
    assert value(read.subject) == "THE REGATTA"
    assert ids(read) == [(None, "08NASSAU8439"), (None, "08LONDON6910")]


def test_the_last_word_of_a_sentence_in_capitals_is_no_signer() -> None:
    assert cable(body="\n1. TOWARDS THE BORDER THE TRAFFIC FLOWS\nSMOOTHLY.", end="").signer is None
    assert value(cable(body="\n1. THE TRAFFIC FLOWS ON AND ON AND ON.\nDOE.", end="").signer) == "DOE"
