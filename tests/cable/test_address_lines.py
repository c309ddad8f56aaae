"""Address lines: read alone, behind a keyword, wrapped, and exempted from a collective."""

from __future__ import annotations

import pytest

import reader
from reader.cable.values import Addressee, Precedence
from tests.cable.invented import cable, value

IMMEDIATE, PRIORITY = Precedence.IMMEDIATE, Precedence.PRIORITY

ADDRESSES = {
    "RUEHC/SECSTATE WASHDC 9239": Addressee("RUEHC", "SECSTATE WASHDC", None, None, "9239"),
    "RUEHC/SECSTATE WASHDC IMMEDIATE 3355": Addressee("RUEHC", "SECSTATE WASHDC", None, IMMEDIATE, "3355"),
    "RUEHBO/AMEMBASSY BOGOTA IMMEDIATE 3806-3812": Addressee(
        "RUEHBO", "AMEMBASSY BOGOTA", None, IMMEDIATE, "3806-3812"
    ),
    "RUEAIIA/CIA WASHINGTON DC//XXXX// 0456": Addressee("RUEAIIA", "CIA WASHINGTON DC", "XXXX", None, "0456"),
    "RUCNCOM/EC CARICOM COLLECTIVE": Addressee("RUCNCOM", "EC CARICOM COLLECTIVE"),
    "RUCNCOM/EC CARICOM COLLECTIVE PRIORITY": Addressee("RUCNCOM", "EC CARICOM COLLECTIVE", None, PRIORITY),
    "RHMFIUU/39OS INCIRLIK AB TU": Addressee("RHMFIUU", "39OS INCIRLIK AB TU"),
    "RUEHNE/AMEMBASSY NEW DELHI NIACT IMMEDIATE": Addressee(
        "RUEHNE", "AMEMBASSY NEW DELHI", None, Precedence.NIACT_IMMEDIATE
    ),
    "RUEHNE/AMEMBASSY NEW DELHI NIACT IMMEDIATE 0412": Addressee(
        "RUEHNE", "AMEMBASSY NEW DELHI", None, Precedence.NIACT_IMMEDIATE, "0412"
    ),
    "RUEHLO/AMEMBASSY LONDON PIORITY 0125": Addressee("RUEHLO", "AMEMBASSY LONDON", None, PRIORITY, "0125"),
    "RUEHLO/AMEMBASSY LONDON FLASH": Addressee("RUEHLO", "AMEMBASSY LONDON", None, Precedence.FLASH),
    "RUEHLO/AMEMBASSY LONDON ROUTINE 012": Addressee("RUEHLO", "AMEMBASSY LONDON", None, Precedence.ROUTINE, "012"),
    "RUEKJCS/SECDEF WASHDC//OSD-P/ISA// PRIORITY": Addressee("RUEKJCS", "SECDEF WASHDC", "OSD-P/ISA", PRIORITY),
    "RUEHWH/WESTERN HEMISPHERIC AFFAIRS DIPL POSTS": Addressee("RUEHWH", "WESTERN HEMISPHERIC AFFAIRS DIPL POSTS"),
    "RUMIAAA/HQ USSOUTHCOM MIAMI FL": Addressee("RUMIAAA", "HQ USSOUTHCOM MIAMI FL"),
}
"""An address line, and what it says; parsed from the right, for a plain-language address may hold anything."""

STATE_SIDE = {
    "SECSTATE WASHDC PRIORITY 0872": Addressee(None, "SECSTATE WASHDC", None, PRIORITY, "0872"),
    "AMEMBASSY NEW DELHI NIACT IMMEDIATE": Addressee(None, "AMEMBASSY NEW DELHI", None, Precedence.NIACT_IMMEDIATE),
    "ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE": Addressee(None, "ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE"),
}
"""Address lines without an indicator, which need a keyword to be known as such."""

EXEMPT = {
    "XMT AMEMBASSY SOFIA": ["AMEMBASSY SOFIA"],
    "XMT AMEMBASSY SOFIA\nAMEMBASSY BUCHAREST": ["AMEMBASSY SOFIA", "AMEMBASSY BUCHAREST"],
    "XMT/AMCONSUL HALIFAX": ["AMCONSUL HALIFAX"],
    "XMT\nAMEMBASSY SOFIA\nAMCONSUL HALIFAX": ["AMEMBASSY SOFIA", "AMCONSUL HALIFAX"],
}
"""Exempted posts below a collective."""


@pytest.mark.parametrize("text", ADDRESSES)
def test_one_address_line(text: str) -> None:
    read = reader.parse(text)
    assert (*read.to, *read.info) == (ADDRESSES[text],)


@pytest.mark.parametrize("keyword", ["TO", "INFO"])
@pytest.mark.parametrize("text", ADDRESSES | STATE_SIDE)
def test_address_behind_a_keyword(text: str, keyword: str) -> None:
    alone = reader.parse(f"{keyword} {text}")
    within = cable(**{keyword.lower(): f"{keyword} {text}\nRUEHRO/AMEMBASSY ROME 0412"})
    expected = (ADDRESSES | STATE_SIDE)[text]
    rome = Addressee("RUEHRO", "AMEMBASSY ROME", None, None, "0412")
    assert (alone.to if keyword == "TO" else alone.info) == (expected,)
    assert (within.to if keyword == "TO" else within.info) == (expected, rome)


@pytest.mark.parametrize("tail", ["PRIORITY", "0872", "PRIORITY 0872", "NIACT IMMEDIATE 0872"])
def test_address_that_a_mail_program_wrapped(tail: str) -> None:
    read = cable(info=f"INFO RUEHRO/AMEMBASSY ROME\n{tail}\nRUEHLO/AMEMBASSY LONDON 0125")
    assert len(read.info) == 2
    assert read.info[0].plad == "AMEMBASSY ROME"
    assert read.info[0].number == ("0872" if "0872" in tail else None)
    assert read.info[1].number == "0125"


@pytest.mark.parametrize("text", EXEMPT)
def test_exempted_posts(text: str) -> None:
    read = cable(info=f"INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\n{text}")
    assert [each.plad for each in read.info] == ["EUROPEAN POLITICAL COLLECTIVE"]
    assert [each.plad for each in read.exempt] == EXEMPT[text]
    assert value(read.id) == "08KINGSTON88"


def test_exempted_post_behind_a_comma() -> None:
    read = cable(info="INFO RUEHWH/WHA CENTRAL AMERICAN COLLECTIVE, XMT USINT HAVANA\nRUEHLO/AMEMBASSY LONDON 0125")
    assert [each.plad for each in read.info] == ["WHA CENTRAL AMERICAN COLLECTIVE", "AMEMBASSY LONDON"]
    assert [each.plad for each in read.exempt] == ["USINT HAVANA"]


def test_an_exempted_post_right_behind_the_keyword() -> None:
    cable = reader.parse("INFO XMT AMEMBASSY LIMA")
    assert (cable.info, [each.plad for each in cable.exempt]) == ((), ["AMEMBASSY LIMA"])


@pytest.mark.parametrize("stray", ["2", "NNNN", "-", "SECRET"])
def test_a_stray_behind_a_page_line_behind_the_keyword(stray: str) -> None:
    cable = reader.parse(f"FM AMEMBASSY LIMA\nTO PAGE 02        LIMA  02345 {stray}\nAMEMBASSY QUITO")
    assert [each.number for each in cable.page_breaks] == [2345]
    assert "".join(cable.tree.slice(leaf) for leaf in cable.tree.leaves()) == cable.source.text


@pytest.mark.parametrize(
    ("written", "level"), [("UNCLAS", "UNCLASSIFIED"), ("C O N F I D E N T I A L", "CONFIDENTIAL")]
)
@pytest.mark.parametrize("number", ["95", "7"])
def test_the_first_messages_of_a_year_have_short_numbers(written: str, level: str, number: str) -> None:
    cable = reader.parse(
        "R 051530Z JAN 75\nFM AMEMBASSY NOWHERE\nTO SECSTATE WASHDC PRIORITY 31\nINFO AMEMBASSY ELSEWHERE\n"
        f"{written} NOWHERE {number}\n\nE.O. 11652: GDS\nTAGS: PFOR\nSUBJ: A SMALL NUMBER\n\n1. TEXT.\n"
    )
    assert cable.message_number is not None
    assert (cable.message_number.level, cable.message_number.post) == (level, "NOWHERE")
    assert cable.message_number.number == int(number)
    assert [(each.plad, each.precedence, each.number) for each in cable.to] == [("SECSTATE WASHDC", "PRIORITY", "31")]
    assert [each.plad for each in cable.info] == ["AMEMBASSY ELSEWHERE"]


def test_a_figure_that_ends_a_name_is_no_counter() -> None:
    assert [(each.plad, each.number) for each in reader.parse("TO CTF 70\nINFO HQ DET 5\n").info] == [
        ("HQ DET 5", None)
    ]
