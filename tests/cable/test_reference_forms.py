"""REF lines as transmission and copying left them, alone and with what stands around them."""

from __future__ import annotations

import pytest

import reader
from reader.cable.telegram import Telegram


def named(cable: Telegram) -> list[str]:
    """The ids of the cables that a text refers to; of anything else its kind."""
    return [entry.id or f"({entry.kind})" for entry in cable.references]


FORMS: dict[str, list[str]] = {
    "REF: LIMA 5-7": ["08LIMA5", "08LIMA6", "08LIMA7"],
    "REF: LIMA 205 THRU 206": ["08LIMA205", "08LIMA206"],
    "REF: A. LIMA 5 THROUGH 9 B. QUITO 3": ["08LIMA5", "08LIMA9", "08QUITO3"],
    "REF: LIMA 1204-06": ["06LIMA1204"],
    "REF: LIMA 1204-36": ["08LIMA1204", "08LIMA1236"],
    "REF: A) LIMA 12 B) DOE-ROE E-MAIL 6/2/08\nB) LIMA 14": ["08LIMA12", "(e-mail)", "08LIMA14"],
    "REF: A. LIMA 12\nF. LIMA 14": ["08LIMA12", "08LIMA14"],
    "REF: STATE (07) 112567, STATE (2006) 8": ["07STATE112567", "06STATE8"],
    "REF: KINGSTON (C)0412": ["08KINGSTON412"],
    "REF: LIMA, 1204, QUITO 7": ["08LIMA1204", "08QUITO7"],
    "REF: LIMA 00000205": ["08LIMA205"],
    "REF: LIMA 10000205": ["(unknown)"],
    "Ref: 870 Quito": ["08QUITO870"],
    "REF: KINGST0N 12; QUIT0 15": ["08KINGSTON12", "08QUITO15"],
    "REF: A) USDOC 05667 B)HK05511": ["08USDOC5667", "08HONGKONG5511"],
    "REF: UNCLAS LIMA 57863": ["08LIMA57863"],
    "REF: LIMA CABLES 0266 AND 02259 (2006)": ["08LIMA266", "06LIMA2259"],
    "REF: LIMA 936/935/931 and previous": ["08LIMA936", "08LIMA935", "08LIMA931"],
    "REF: A. LIMA 936, 940 AND QUITO 12": ["08LIMA936", "08LIMA940", "08QUITO12"],
    "REF: A. LIMA 1\nB. 2007 REGATTA REPORT FOR PERU\nC. LIMA 3": ["08LIMA1", "(report)", "08LIMA3"],
    "REF: LIMA 1 (REGATTA REPORT)": ["08LIMA1"],
    "REF: UNSCR 1737": ["(unknown)"],
    "Ref: a. lima 7\nb. Harbour poc 201/2006 - may 16 2006": ["08LIMA7", "(unknown)"],
    "Ref(s): A) LIMA 8; B) RIO DE JAN 44 and previous": ["08LIMA8", "08RIODEJANEIRO44"],
    "REF:   A) LIMA 2605, B) RIO \n \nDE JANEIRO 1291 ": ["08LIMA2605", "08RIODEJANEIRO1291"],
    "REF: A) LIMA 1 B) LIMA 2 C) \n \nQUITO 3 D) QUITO 4": ["08LIMA1", "08LIMA2", "08QUITO3", "08QUITO4"],
    "Refs:  (A) Lima 2304 \n \n-      (B) State 35 \n-      (C) State 15 ": ["08LIMA2304", "08STATE35", "08STATE15"],
    "A. REF LIMA 222 \n     B. 06 LIMA 4685 ": ["08LIMA222", "06LIMA4685"],
    "LIMA 13136, 12415\nQUITO 009759\n\n1. The regatta is off.\n\n2. It rains.": [
        "08LIMA13136",
        "08LIMA12415",
        "08QUITO9759",
    ],
    "THE REGATTA \n \nREF: LIMA 227  LIMA 00000564  001.2 OF 002   CLASSIFIED BY: Jane Doe": ["08LIMA227"],
    "PROGRAM REF: A. A) SECSTATE 54183 B. B) 07 LIMA 1868 Classified By: DCM Jane Doe": ["08STATE54183", "07LIMA1868"],
    "WHO WON THE REGATTA REF: (A) 05 SAO PAULO 405; (B) LIMA 7": ["05SAOPAULO405", "08LIMA7"],
    "REF: A. LIMA 7\n UNCLASSIFIED\\nPAGE 02 KINGST 01196 01 OF 02 082030Z  B. LIMA 98  C. LIMA 94": [
        "08LIMA7",
        "08LIMA98",
        "08LIMA94",
    ],
    "SUBJECT: X\n\nREF A) LIMA 2 B) LIMA 3 KINGSTON 00016220 001.2 OF 005 C) LIMA 4 D) A NOTICE OF THE HARBOUR"
    " COMMITTEE ON REGATTAS OF 24 JULY 2007\n\n1. (U) This": ["08LIMA2", "08LIMA3", "08LIMA4", "(unknown)"],
}


@pytest.mark.parametrize(("text", "expected"), FORMS.items(), ids=range(len(FORMS)))
def test_a_ref_line_alone(text: str, expected: list[str]) -> None:
    assert named(reader.parse(text, year=2008)) == expected


def test_a_keyword_behind_the_first_letter() -> None:
    cable = reader.parse("REF: A. REF: LIMA 2282 \n     B. LIMA 2298", year=2008)
    assert [(each.letter, each.id) for each in cable.references] == [("A", "08LIMA2282"), ("B", "08LIMA2298")]


def test_a_page_line_inside_is_kept_apart() -> None:
    text = "REF A) LIMA 2 KINGSTON 00016220 001.2 OF 005 B) LIMA 4\n\n1. (U) This"
    cable = reader.parse(text, year=2008)
    (page,) = cable.page_breaks
    assert (page.post, page.number, page.section, page.sections) == ("KINGSTON", 16220, 1, 5)
    assert named(cable) == ["08LIMA2", "08LIMA4"]


NO_REFERENCES = (
    "1. Lima 5 won the regatta.\n\n2. Quito 7 came last.",
    "LIMA AND QUITO\n\n1. Both won.\n\n2. Both came last.",
    "A. The boats of Lima 5\n\nB. The boats of Quito 7",
)


@pytest.mark.parametrize("text", NO_REFERENCES)
def test_what_is_no_ref_line(text: str) -> None:
    assert named(reader.parse(text, year=2008)) == []
