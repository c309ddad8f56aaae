"""Several cables in one text: each is found by what its header says of it, and read as it reads alone."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

import reader
from reader.cable.telegram import Telegram
from tests.cable.invented import classified, written

POST = written()
OTHER = classified(
    start="VZCZCXRO0418",
    station="DE RUEHKG #0089/01 1771755",
    dtg="R 251755Z JUN 08",
    banner="C O N F I D E N T I A L KINGSTON 000089",
    subject="SUBJECT: WHO PAID FOR THE PAPER",
).source.text
DEPARTMENT = """ACTION WHA-10
INFO  LOG-00  AF-00  /012W
      ------------------1A2B3C  261842Z /38
R 261755Z JUN 08
FM SECSTATE WASHDC
TO AMEMBASSY KINGSTON

UNCLAS STATE 067123

E.O. 12958: N/A
TAGS: PREL, JM
SUBJECT: RULES FOR PAPER BOATS

1. The Department sends its rules.

2. They are short.
RICE
"""
EXTRACT = """This record is a partial extract of the original cable. The full text is not available.
UNCLAS SECTION 01 OF 02 KINGSTON 000090

SIPDIS

E.O. 12958: N/A
TAGS: PREL, JM
SUBJECT: A THIRD REGATTA

1. (U) Nobody came.

2. (U) It was wet.
"""
BLOCK = """                         UNCLASSIFIED
                             SBU
Action Office:      POL
Info Office:        ECON, DCM,
                    PAS
MRN:                11 KINGSTON 91
Date/DTG:           Jun 24, 2011 / 241755Z JUN 11
From:               AMEMBASSY KINGSTON
Action:             WASHDC, SECSTATE ROUTINE
E.O.:               13526
TAGS:               PREL, JM
Subject:            The fourth regatta

1. (SBU) There was wind.

2. (U) There was none later.

Signature:          Doe
Drafted By:         KINGSTON:Roe, Richard
"""
MAIL = """     UNCLASSIFIED U.S. Department of State Case No. F-2099-00001 Doc No. C09999999 Date: 01/07/2099
From:               Roe, Richard <roe@example.org>
Sent:               Friday, June 24, 2011 12:37 PM
To:
Subject:            FW: The fifth regatta

This one is better.
1. It is short.
2. It is clear.

                         UNCLASSIFIED
MRN:                11 KINGSTON 92
Date/DTG:           Jun 25, 2011 / 251755Z JUN 11
From:               AMEMBASSY KINGSTON
Action:             WASHDC, SECSTATE ROUTINE
E.O.:               13526
TAGS:               PREL, JM
Subject:            The fifth regatta

1. (U) The boats were made of card.

2. (U) They sank.
     UNCLASSIFIED U.S. Department of State Case No. F-2099-00001 Doc No. C09999999 Date: 01/07/2099
"""
CABLES = {
    "post": POST,
    "another": OTHER,
    "department": DEPARTMENT,
    "extract": EXTRACT,
    "block": BLOCK,
    "mail": MAIL,
}
NO_HEADER = "1. THE REGATTA WAS PUT OFF.\n\n2. NOBODY MINDED.\nDOE\n"
BETWEEN = ("\n", "\n\n", "\n\f\n", f"\n{'-' * 40}\n", f"\n{'*' * 30}\n")


def said(cable: Telegram) -> tuple[object, ...]:
    """What a reading says, without places."""
    return (
        cable.id and cable.id.value,
        cable.subject and cable.subject.value,
        cable.classification and cable.classification.value,
        cable.signer and cable.signer.value,
        tuple(tag.code for tag in cable.tags),
        tuple((each.number, each.mark, each.text) for each in cable.paragraphs),
    )


@pytest.mark.parametrize("between", BETWEEN, ids=repr)
@pytest.mark.parametrize("first", CABLES)
@pytest.mark.parametrize("second", CABLES)
def test_each_of_two_cables_reads_as_it_does_alone(first: str, second: str, between: str) -> None:
    if first == second:
        return
    texts = CABLES[first] + between, CABLES[second]
    cables = reader.parse_all("".join(texts))
    assert [said(cable) for cable in cables] == [said(reader.parse(text)) for text in texts]
    assert "".join(cable.source.text for cable in cables) == "".join(texts)


def test_all_of_them_in_one_file() -> None:
    text = "\n\n".join(CABLES.values())
    cables = reader.parse_all(text)
    assert [said(cable) for cable in cables] == [said(reader.parse(each)) for each in CABLES.values()]
    first = reader.parse(text)
    assert said(first) == said(cables[0])
    assert any(finding.rule == "CR-TEXT-007" for finding in first.findings), [f.rule for f in first.findings]


@pytest.mark.parametrize("second", CABLES)
def test_a_text_without_a_header_ends_at_the_next_header(second: str) -> None:
    if second == "mail":
        return  # a mail may begin with any text
    cables = reader.parse_all(f"{NO_HEADER}\n{CABLES[second]}")
    assert [said(cable) for cable in cables] == [said(reader.parse(NO_HEADER)), said(reader.parse(CABLES[second]))]


@pytest.mark.parametrize("text", CABLES.values(), ids=CABLES)
def test_a_second_copy_is_no_other_cable_and_hides_none_behind_it(text: str) -> None:
    assert len(reader.parse_all(f"{text}\n{text}")) == 1
    behind = DEPARTMENT if text != DEPARTMENT else POST
    cables = reader.parse_all(f"{text}\n{text}\n{behind}")
    assert len(cables) == 2
    assert text == MAIL or said(cables[0]) == said(reader.parse(text))
    assert said(cables[1]) == said(reader.parse(behind))


def test_a_further_section_is_no_other_cable() -> None:
    section = written(
        start="VZCZCXRO0419",
        station="DE RUEHKG #0088/02 1761755",
        banner="UNCLAS SECTION 02 OF 02 KINGSTON 000088",
        body="\n3. (U) Then all went home.",
    )
    text = written(banner="UNCLAS SECTION 01 OF 02 KINGSTON 000088") + "\n\n" + section
    (cable,) = reader.parse_all(text)
    assert [each.number for each in cable.paragraphs] == [1, 2, 3]


SAME_NUMBER = {
    "another year": {"dtg": "R 241755Z JUN 07"},
    "another post": {
        "banner": "UNCLAS MONTEGO BAY 000088",
        "station": "DE RUEHMB #0088/01 1771755",
        "dtg": "R 291755Z JUN 08",
    },
    "no number, another station number": {"banner": "", "station": "DE RUEHKG #0089/01 1761755"},
    "no number, another time": {"banner": "", "station": "", "dtg": "R 241756Z JUN 08"},
}
"""Headers that differ from the invented cable's by one thing that a telegram has of its own."""


@pytest.mark.parametrize("parts", SAME_NUMBER.values(), ids=SAME_NUMBER)
def test_what_tells_two_telegrams_apart(parts: dict[str, str]) -> None:
    assert len(reader.parse_all(f"{POST}\n\n{written(**parts)}")) == 2


SAME = {
    "no number, the same station number": {"banner": ""},
    "no number, the same time": {"banner": "", "station": ""},
    "the post misspelt": {"banner": "UNCLAS KINGSTN 000088"},
}


@pytest.mark.parametrize("parts", SAME.values(), ids=SAME)
def test_what_does_not_tell_two_telegrams_apart(parts: dict[str, str]) -> None:
    assert len(reader.parse_all(f"{POST}\n\n{written(**parts)}")) == 1


def test_the_real_cables_in_one_file() -> None:
    corpus = os.environ.get("CABLE_CORPUS")
    if not corpus:
        pytest.skip("CABLE_CORPUS is not set")
    texts = [reader.read_cable(path).source.text for path in sorted(Path(corpus).glob("*.txt"))]
    headed = [text for text in texts if reader.parse(text).dtg or reader.parse(text).classification]
    alone = {said(reader.parse(text)) for text in headed}
    cables = reader.parse_all("\n\n".join(headed))
    assert len(headed) > 100
    assert len(cables) >= len(headed) - 1
    assert sum(said(cable) in alone for cable in cables) >= len(headed) - 2
    assert all(first.source.text and second.source.text for first, second in pairwise(cables))


def test_a_telegram_that_begins_in_the_middle_of_a_line_begins_there() -> None:
    first = "R 221500Z JUL 76\nFM AMEMBASSY NOWHERE"
    text = (
        first + " ZNY CCCCC ZZH O P 101610Z FEB 06 FM AMEMBASSY ELSEWHERE TO SECSTATE WASHDC ALSO FOR S/P JUSTICE PASS"
    )
    cables = reader.parse_all(text)
    assert "".join(cable.source.text for cable in cables) == text
    assert [cable.dtg.value.year for cable in cables if cable.dtg] == [1976, 2006]
