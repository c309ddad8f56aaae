"""Traps 1 to 19: transmission header and addresses."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.cable.kinds import Kind
from reader.cable.values import Addressee, Level, Precedence, Security, Station
from tests.cable.invented import LINES, cable, captions, passed, rules, texts, value


def test_t01_day_of_a_leap_year() -> None:
    leap = cable(station="DE RUEHKG #0088/01 1761755", dtg="R 241755Z JUN 08")
    assert value(leap.filed) == datetime(2008, 6, 24, 17, 55, tzinfo=UTC)
    assert "CR-TRANS-004" in passed(leap)
    common = cable(station="DE RUEHKG #0088/01 1761755", dtg="R 251755Z JUN 07")
    assert value(common.filed) == datetime(2007, 6, 25, 17, 55, tzinfo=UTC)


def test_t02_leap_day() -> None:
    leap = cable(station="DE RUEHKG #0088/01 0600001", dtg="R 290001Z FEB 08")
    assert value(leap.dtg) == value(leap.filed) == datetime(2008, 2, 29, 0, 1, tzinfo=UTC)
    common = cable(station="DE RUEHKG #0088/01 0600001", dtg="R 010001Z MAR 07")
    assert value(common.filed) == datetime(2007, 3, 1, 0, 1, tzinfo=UTC)
    assert rules(leap) == rules(common) == []


def test_t03_filed_in_the_new_year() -> None:
    read = cable(station="DE RUEHKG #0088/01 0010031", dtg="R 311255Z DEC 08")
    assert value(read.filed) == datetime(2009, 1, 1, 0, 31, tzinfo=UTC)
    (late,) = [finding for finding in read.findings if finding.rule == "CR-TRANS-005"]
    assert "11.6 hours" in late.message


def test_t04_serial_modulo_ten_thousand() -> None:
    read = cable(
        station="DE RUEHC #2567/01 1761755",
        sender="FM SECSTATE WASHDC",
        to="TO AMEMBASSY KINGSTON 0412",
        banner="UNCLAS STATE 112567",
    )
    assert value(read.id) == "08STATE112567"
    assert "CR-TRANS-007" in passed(read)
    assert rules(read) == []


def test_t05_section_of_a_single_section() -> None:
    read = cable(station="DE RUEHKG #0088/01 1761755", banner="UNCLAS KINGSTON 000088")
    assert read.message_number is not None
    assert (read.message_number.section, read.message_number.sections) == (None, None)
    assert rules(read) == []


def test_t06_relay_of_a_collective_s_member() -> None:
    read = cable(relay="RR RUEHGR", info="INFO RUCNCOM/EC CARICOM COLLECTIVE")
    assert texts(read, Kind.INDICATOR) == ["RUEHGR"]
    assert "RUEHGR" not in {each.indicator for each in (*read.to, *read.info)}
    assert rules(read) == []


def test_t07_relay_over_three_lines() -> None:
    read = cable(relay="PP RUEHAG RUEHBC RUEHBL\nRUEHCI RUEHDE RUEHED\nRUEHFL RUEHGR", dtg="P 241755Z JUN 08")
    assert texts(read, Kind.RELAY) == ["PP RUEHAG RUEHBC RUEHBL\nRUEHCI RUEHDE RUEHED\nRUEHFL RUEHGR"]
    assert len(texts(read, Kind.INDICATOR)) == 8
    assert [each.plad for each in (*read.to, *read.info)] == ["SECSTATE WASHDC", "AMEMBASSY LONDON"]
    assert value(read.station) == "RUEHKG"


def test_t08_operating_signal_is_no_level() -> None:
    read = cable(security="ZNR UUUUU ZZH")
    (security,) = [node.value for node in read.tree.nodes if isinstance(node.value, Security)]
    assert (security.clearance, security.classification) == ("UUUUU", "U")
    assert value(read.classification) is Level.UNCLASSIFIED


def test_t09_service_note_without_a_space() -> None:
    line = "ZNY CCCCC ZZH(CCY AD6CB6C9 WSC6493 634)"
    read = cable(security=line, banner="C O N F I D E N T I A L KINGSTON 000088")
    assert texts(read, Kind.SECURITY) == [line]
    (security,) = [node.value for node in read.tree.nodes if isinstance(node.value, Security)]
    assert security.classification == "C"
    assert "CR-TRANS-009" in passed(read)
    assert texts(read, Kind.UNRECOGNISED) == []


def test_t10_two_precedences() -> None:
    read = cable(relay="OO RUEHLO", station="DE RUEHKG #0088/01 0411610", dtg="O R 101610Z FEB 09")
    assert value(read.precedence) is Precedence.IMMEDIATE
    assert value(read.info_precedence) is Precedence.ROUTINE
    assert value(read.dtg) == datetime(2009, 2, 10, 16, 10, tzinfo=UTC)
    assert "CR-TRANS-011" not in rules(read)


def test_t11_instruction_behind_the_year() -> None:
    line = "P 061232Z MAR 09 ZDK CTG NUMEROUS REQUESTS"
    read = cable(relay="PP RUEHLO", station="DE RUEHKG #0088/01 0651232", dtg=line)
    assert value(read.dtg) == datetime(2009, 3, 6, 12, 32, tzinfo=UTC)
    assert texts(read, Kind.DTG) == [line]
    assert value(read.id) == "09KINGSTON88"


def test_t12_century_of_an_older_order() -> None:
    read = cable(start="", relay="", station="", security="", dtg="R 270230Z NOV 76", order="\nE.O. 11652: N/A")
    assert value(read.dtg) == datetime(1976, 11, 27, 2, 30, tzinfo=UTC)
    assert value(read.id) == "76KINGSTON88"


def test_t13_page_line_behind_a_keyword() -> None:
    read = cable(
        sender="FM SECSTATE WASHDC",
        to="TO PAGE 02        STATE   015113  182333Z\nAMEMBASSY KINGSTON PRIORITY\nAMEMBASSY NASSAU",
        info="",
        banner="UNCLAS STATE 015113",
    )
    assert [(each.plad, each.precedence) for each in read.to] == [
        ("AMEMBASSY KINGSTON", Precedence.PRIORITY),
        ("AMEMBASSY NASSAU", None),
    ]
    (page,) = read.page_breaks
    assert (page.post, page.number, page.page) == ("STATE", 15113, 2)


def test_t14_distribution_is_no_address() -> None:
    read = cable(
        start="ACTION EUR-12",
        relay="INFO  LOG-00  EEB-00  AF-00  CIAE-00  DODE-00  SANA-00  /012W",
        station="      ------------------1A2B3C  241842Z /38",
        security="",
        sender="FM SECSTATE WASHDC",
        to="TO AMEMBASSY KINGSTON PRIORITY",
        info="INFO AMEMBASSY NASSAU",
        banner="UNCLAS STATE 067123",
    )
    assert [each.plad for each in read.to] == ["AMEMBASSY KINGSTON"]
    assert [each.plad for each in read.info] == ["AMEMBASSY NASSAU"]
    (distribution,) = texts(read, Kind.DISTRIBUTION)
    assert "EUR-12" in distribution
    assert "/012W" in distribution


def test_t15_continuity_number_is_a_string() -> None:
    read = cable(info="INFO RUEHLO/AMEMBASSY LONDON 0125")
    assert read.info == (Addressee("RUEHLO", "AMEMBASSY LONDON", None, None, "0125"),)


def test_t16_address_without_an_indicator() -> None:
    read = cable(to="TO SECSTATE WASHDC PRIORITY 0872")
    assert read.to == (Addressee(None, "SECSTATE WASHDC", None, Precedence.PRIORITY, "0872"),)


def test_t17_address_that_begins_with_a_digit() -> None:
    read = cable(info="INFO RHMFIUU/39OS INCIRLIK AB TU")
    assert read.info == (Addressee("RHMFIUU", "39OS INCIRLIK AB TU"),)
    assert [tag.code for tag in read.tags] == ["PREL", "JM"]


def test_t18_exempted_posts() -> None:
    read = cable(info="INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nXMT AMEMBASSY SOFIA\nAMEMBASSY BUCHAREST")
    assert [each.plad for each in read.info] == ["EUROPEAN POLITICAL COLLECTIVE"]
    assert [each.plad for each in read.exempt] == ["AMEMBASSY SOFIA", "AMEMBASSY BUCHAREST"]


def test_t19_range_of_continuity_numbers() -> None:
    read = cable(info="INFO AMEMBASSY BOGOTA IMMEDIATE 3806-3812")
    assert read.info == (Addressee(None, "AMEMBASSY BOGOTA", None, Precedence.IMMEDIATE, "3806-3812"),)


def test_the_invented_cable_itself_raises_nothing() -> None:
    read = cable()
    assert rules(read) == []
    assert captions(read) == ["SIPDIS"]
    assert [node.value for node in read.tree.nodes if isinstance(node.value, Station)] != []
    assert set(LINES) >= {"start", "body", "end"}
