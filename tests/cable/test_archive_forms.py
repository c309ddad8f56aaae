"""Forms of the seventies and of web copies beside the common ones."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import captions, texts, value

PAGE = "CONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 KINGST 00088 241812Z\n"
LINES = {
    "top": "CONFIDENTIAL\nPAGE 01 KINGST 00088 241812Z\nACTION ARA-10\nINFO OCT-01 ISO-00 /011 W\n",
    "counter": "--------------------- 032780\n",
    "dtg": "R 241755Z JUN 76\nFM AMEMBASSY KINGSTON\n",
    "to": "TO SECSTATE WASHDC 0412\nINFO AMEMBASSY LIMA\n",
    "banner": "C O N F I D E N T I A L KINGSTON 0088\n",
    "order": "E.O. 11652: GDS\nTAGS: PFOR, JM\n",
    "subject": "SUBJECT: THE REGATTA OF THE PAPER BOATS\n",
    "references": "",
    "body": "1. THE REGATTA BEGAN AT NOON.\n2. IT ENDED BEFORE ONE.\n",
    "end": "DOE\nCONFIDENTIAL\nNNN\n",
}


def old(**parts: str) -> Telegram:
    return reader.parse("".join((LINES | parts).values()))


@pytest.mark.parametrize("page", [PAGE, f"\n{PAGE}\n", PAGE.replace("PAGE 02 ", "PAGE 02\n")])
def test_an_address_list_goes_on_behind_the_foot_and_the_top_of_a_page(page: str) -> None:
    read = old(to=f"TO SECSTATE WASHDC 0412\nINFO AMEMBASSY LIMA\n{page}AMEMBASSY QUITO PRIORITY\nUSMISSION GENEVA\n")
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA", "AMEMBASSY QUITO", "USMISSION GENEVA"]
    assert captions(read) == []
    assert [each.page for each in read.page_breaks] == [1, 2]


def test_a_caption_behind_a_page_is_no_address() -> None:
    read = old(banner=f"{PAGE}EXDIS\nLIMA FOR THE HARBOUR MASTER\nC O N F I D E N T I A L KINGSTON 0088\n")
    assert [each.plad for each in read.info] == ["AMEMBASSY LIMA"]
    assert captions(read) == ["EXDIS"]


@pytest.mark.parametrize(
    "counter",
    [
        "------------------045458 241812Z /13-12\n",
        "------------------078276 241812Z /72 43\n",
        "------------------241812Z 122910 /65\n",
    ],
)
def test_a_counter_line_ends_the_distribution(counter: str) -> None:
    read = old(counter=counter)
    assert [each.endswith(counter.strip()) for each in texts(read, Kind.DISTRIBUTION)] == [True]
    assert captions(read) == []


@pytest.mark.parametrize(
    ("opening", "summary"),
    [
        ("SUMMARY: IT RAINED. END SUMMARY.\n", "IT RAINED."),
        ("SUMMARY - IT RAINED. END SUMMARY\n", "IT RAINED."),
        ("SUMMARY. IT RAINED. END SUMMARY.\n", "IT RAINED."),
        ("BEGIN SUMMARY: IT RAINED. END SUMMARY.\n", "IT RAINED."),
    ],
)
@pytest.mark.parametrize("above", ["", "DEPARTMENT PASS HARBOUR COLLECTIVE\n"])
def test_a_summary_right_below_ends_a_subject_and_an_instruction(opening: str, summary: str, above: str) -> None:
    read = old(body=above + opening + LINES["body"])
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert value(read.summary) == summary
    assert texts(read, Kind.PASSING) == ([above.strip()] if above else [])


def test_a_summary_that_a_subject_names_is_a_part_of_it() -> None:
    read = old(subject="SUBJECT: THE REGATTA OF THE PAPER BOATS:\nSUMMARY OF THE YEAR\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS: SUMMARY OF THE YEAR"


def test_what_begins_an_unclassified_stretch_is_no_subject() -> None:
    read = old(references="BEGIN UNCLASSIFIED\nREF: LIMA 603\n")
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert [each.id for each in read.references] == ["76LIMA603"]
    assert texts(read, Kind.HANDLING) == ["BEGIN UNCLASSIFIED"]


def test_how_military_addressees_are_to_handle_it() -> None:
    read = old(order="MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE\n" + LINES["order"])
    assert texts(read, Kind.HANDLING) == ["MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE"]
    assert captions(read) == []


@pytest.mark.parametrize("kind", ["RDS-4", "GDS", "XDS-1", "ADS"])
def test_an_order_without_a_colon(kind: str) -> None:
    read = old(order=f"KINGSTON FOR THE HARBOUR MASTER\nE.O. 12065 {kind} 6/24/86 (DOE, JANE) OR-M\nTAGS: PFOR, JM\n")
    assert value(read.executive_order) == "12065"
    assert texts(read, Kind.PASSING) == ["KINGSTON FOR THE HARBOUR MASTER"]


def test_a_release_stamp_under_another_name_is_no_text() -> None:
    stamp = "Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n"
    read = old(body=f"1. THE REGATTA BEGAN\n{stamp}{stamp}AT NOON.\n2. IT ENDED BEFORE ONE.\n")
    assert [each.text for each in read.paragraphs] == ["THE REGATTA BEGAN AT NOON.", "IT ENDED BEFORE ONE."]


def test_a_duplicate_that_is_possible_is_no_text() -> None:
    read = old(end="CONFIDENTIAL POSS DUPE\nPAGE 02 KINGST 00088 241812Z\nDOE\n")
    assert read.paragraphs[-1].text == "IT ENDED BEFORE ONE."
    assert value(read.signer) == "DOE"


def test_the_rest_of_a_sentence_behind_a_page_is_no_signature() -> None:
    body = "1. IT RAINED.\n2. THE COMMITTEE WAS MR. JOHN DOE, HEAD OF THE HARBOUR\n"
    assert old(body=body, end=f"{PAGE}OFFICE\n").signer is None
    assert value(old(end=f"{PAGE}DOE\n").signer) == "DOE"
