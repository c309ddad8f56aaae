"""The list syntaxes of REF blocks, read alone as fragments; the cable's year is given as 2008."""

from __future__ import annotations

import pytest

import reader
from tests.cable.invented import cable, ids, numbers, rules, value

TWO: list[tuple[str | None, str | None]] = [("A", "08KINGSTON71"), ("B", "08NASSAU102")]
ONE: list[tuple[str | None, str | None]] = [(None, "08KINGSTON71")]
THREE: list[tuple[str | None, str | None]] = [(None, f"08KINGSTON{number}") for number in (71, 72, 73)]

Pairs = list[tuple[str | None, str | None]]

LISTS: dict[str, Pairs] = {
    # how entries are lettered
    "REF: A. KINGSTON 71  B. NASSAU 102": TWO,
    "REF: A. KINGSTON 71\n     B. NASSAU 102": TWO,
    "REF: A. KINGSTON 71\n\nB. NASSAU 102": TWO,
    "REF: (A) KINGSTON 71, (B) NASSAU 102": TWO,
    "REF: (A)KINGSTON 71 (B)NASSAU 102": TWO,
    "REF: A) KINGSTON 71; B) NASSAU 102": TWO,
    "REF: A: KINGSTON 71 B: NASSAU 102": TWO,
    "REF: [A] KINGSTON 71 [B] NASSAU 102": TWO,
    "REF: A - KINGSTON 71\nB - NASSAU 102": TWO,
    "REF: A.) KINGSTON 71 B.) NASSAU 102": TWO,
    "REF: A. A) KINGSTON 71 B. B) NASSAU 102": TWO,
    "REF: A. (A) KINGSTON 71 B. (B) NASSAU 102": TWO,
    "REF: A. REF A KINGSTON 71 B. REF B NASSAU 102": TWO,
    "REF: ¶A. KINGSTON 71\n¶B. NASSAU 102": TWO,
    "REF: a) Kingston 71 b) Nassau 102": TWO,
    "REF: - A. KINGSTON 71\n     - B. NASSAU 102": TWO,
    "REF: A. KINGSTON 71; B. NASSAU 102.": TWO,
    # how the block is called
    "REF: KINGSTON 71": ONE,
    # quotation marks around serials, ranges and the ends of ranges
    'REF: "KINGSTON 71"': ONE,
    'REF: KINGSTON "71"': ONE,
    'REF: KINGSTON "071-073"': THREE,
    "REF: KINGSTON '71'-'73'": THREE,
    'REF: "KINGSTON 71" - "73"': THREE,
    "REF: KINGSTON \u201c71\u201d THROUGH \u201c73\u201d": THREE,
    "REF: KINGSTON 71-73": THREE,
    'REF: "KINGSTON 71", "72" AND "73"': THREE,
    "REF: REF: KINGSTON 71": ONE,
    "REF(S): KINGSTON 71": ONE,
    "REFS: KINGSTON 71": ONE,
    "Refs : KINGSTON 71": ONE,
    "REFTEL: KINGSTON 71": ONE,
    "REF. KINGSTON 71": ONE,
    "REFERENCE: KINGSTON 71": ONE,
    "REFERENCES: KINGSTON 71": ONE,
    "Ref: Kingston 71": ONE,
    # no letters
    "REF: KINGSTON 71; NASSAU 102": [(None, "08KINGSTON71"), (None, "08NASSAU102")],
    "REF: KINGSTON 71, NASSAU 102": [(None, "08KINGSTON71"), (None, "08NASSAU102")],
    "REF: KINGSTON 71 AND NASSAU 102": [(None, "08KINGSTON71"), (None, "08NASSAU102")],
    # an entry over several lines
    "REF: A. KINGSTON 71\n     B. PORT OF\n        SPAIN 102": [("A", "08KINGSTON71"), ("B", "08PORTOFSPAIN102")],
    "REF: A. KINGSTON 71 B. NASSAU\n102": TWO,
    "REF: A. KINGSTON 71\nB. NASSAU 102\nC. RIO\n\nDE JANEIRO 91": [*TWO, ("C", "08RIODEJANEIRO91")],
    "REF: A. KINGSTON 71\nKINGSTON 00000088  002 OF 002\n\nB. NASSAU 102": TWO,
    # the year
    "REF: 06 TBILISI 601": [(None, "06TBILISI601")],
    "REF: 2006 TBILISI 601": [(None, "06TBILISI601")],
    "REF: '06 TBILISI 601": [(None, "06TBILISI601")],
    "REF: (06) TBILISI 601": [(None, "06TBILISI601")],
    "REF: STATE 112567 (06)": [(None, "06STATE112567")],
    "REF: TBILISI 00789/06": [(None, "06TBILISI789")],
    "REF: TBILISI 5049-01": [(None, "01TBILISI5049")],
    "REF: TBILISI 07718 99": [(None, "99TBILISI7718")],
    "REF: 99 TBILISI 601": [(None, "99TBILISI601")],
    # further serials of one post
    "REF: A. STATE 41252 AND 44603": [("A", "08STATE41252"), ("A", "08STATE44603")],
    "REF: GUANGZHOU 11657 AND 7743, 12155": [
        (None, "08GUANGZHOU11657"),
        (None, "08GUANGZHOU7743"),
        (None, "08GUANGZHOU12155"),
    ],
    "REF: KABUL 936/935": [(None, "08KABUL936"), (None, "08KABUL935")],
    "REF: A. KABUL 936 B. 2962 AND PREVIOUS": [("A", "08KABUL936"), ("B", "08KABUL2962")],
    "REF: KABUL 936 AND HERAT 6": [(None, "08KABUL936"), (None, "08HERAT6")],
    "REF: A. KABUL 936 (NOTAL), B. KABUL 940 (EXDIS) ET AL": [("A", "08KABUL936"), ("B", "08KABUL940")],
    # the serial first
    "REF: 870 ULAANBAATAR": [(None, "08ULAANBAATAR870")],
    "REF: A. 377 KATHMANDU\nB. 870 ULAANBAATAR": [("A", "08KATHMANDU377"), ("B", "08ULAANBAATAR870")],
    # how a post may be written
    "REF: SECSTATE 67123": [(None, "08STATE67123")],
    "REF: AMEMBASSY KINGSTON 71": ONE,
    "REF: EMBASSY KINGSTON 71": ONE,
    "REF: PORT-OF-SPAIN 0170": [(None, "08PORTOFSPAIN170")],
    "REF: N'DJAMENA 55": [(None, "08NDJAMENA55")],
    "REF: ST. PETERSBURG 12": [(None, "08STPETERSBURG12")],
    "REF: KINGSTON #71": ONE,
    "REF: POS 170": [(None, "08PORTOFSPAIN170")],
    "REF: USUN 1012": [(None, "08USUNNEWYORK1012")],
    "REF: UNVIE 148": [(None, "08UNVIEVIENNA148")],
    "REF: USEU BRUSSELS 512": [(None, "08USEUBRUSSELS512")],
    "REF: HAGUE 33": [(None, "08THEHAGUE33")],
    "REF: THE HAGUE 33": [(None, "08THEHAGUE33")],
    "REF: BA 1340": [(None, "08BUENOSAIRES1340")],
    "REF: MEXICO CITY 12": [(None, "08MEXICO12")],
    # damage
    "REF: A. LAGOS O1512": [("A", "08LAGOS1512")],
    "REF: A. KINGSTON 71 B. O4 CHENNAI 0944": [("A", "08KINGSTON71"), ("B", "04CHENNAI944")],
    "REF: (A) KINGSTON 71 (B)O4 CHENNAI 0944": [("A", "08KINGSTON71"), ("B", "04CHENNAI944")],
    "REF: 05 0TTAWA 3518": [(None, "05OTTAWA3518")],
    "REF: KINGTSON 71": ONE,
    "REF: SANTO DOMNGO 1402": [(None, "08SANTODOMINGO1402")],
}
"""What is written, and letter and id of each entry."""

OTHER_THINGS = {
    "REF: E-MAIL DOE-ROE 2/8": ["e-mail"],
    "REF: DOE-ROE EMAIL OF JUNE 5, 2008": ["e-mail"],
    "REF: HILL-OPS TELCONS 9/28 AND 29": ["telephone"],
    "REF: FAX FROM KINGSTON 71 OF JUNE 3": ["fax"],
    "REF: DOE MEMO OF MAY 30": ["memorandum"],
    "REF: IIR 6 832 0617 08": ["report"],
    "REF: TD-314/21795-05": ["report"],
    "REF: 9 FAM APPENDIX K": ["regulation"],
    "REF: SECDEF 301601Z SEP 08": ["military-message"],
    "REF: PARIS POINTS JULY 15": ["unknown"],
    "REF: A. DOE-ROE E-MAIL OF 2/8\nB. IIR 6 832 0617 08": ["e-mail", "report"],
}
"""References to something else than a cable, and what it is."""


@pytest.mark.parametrize("text", LISTS)
def test_entries(text: str) -> None:
    assert ids(reader.parse(text, year=2008)) == LISTS[text]


@pytest.mark.parametrize("text", LISTS)
def test_entries_within_a_cable(text: str) -> None:
    read = cable(references=text)
    assert ids(read) == LISTS[text]
    assert numbers(read) == [1, 2]


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_other_things(text: str) -> None:
    read = reader.parse(text, year=2008)
    assert [(each.kind, each.id) for each in read.references] == [(kind, None) for kind in OTHER_THINGS[text]]


def test_entries_of_the_contract() -> None:
    read = reader.parse("REF: A. STATE 41252 AND 44603", year=2004)
    assert ids(read) == [("A", "04STATE41252"), ("A", "04STATE44603")]


def test_report_beside_a_cable() -> None:
    read = reader.parse("REF: IIR 6 899 0149 10; 2009 CAIRO 2394", year=2010)
    assert [(each.kind, each.id) for each in read.references] == [("report", None), ("cable", "09CAIRO2394")]


def test_no_year_no_id() -> None:
    (entry,) = reader.parse("REF: KINGSTON 71").references
    assert (entry.id, entry.post, entry.number) == (None, "KINGSTON", 71)


@pytest.mark.parametrize(
    "behind",
    [
        "\nSENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT ACCORDINGLY",
        "\nClassified By: DCM John Doe for reasons 1.4 (b) and (d).",
        "\nSUMMARY\n-------",
        "\nSummary: The boats sank. End summary.",
        "KINGSTON 00000088  002 OF 002",
    ],
)
def test_what_ends_a_block(behind: str) -> None:
    read = cable(references="REF: A. KINGSTON 71\nB. NASSAU 102", authority=behind)
    assert ids(read) == TWO
    assert numbers(read)[-2:] == [1, 2]


def test_number_that_the_year_cannot_hold_yet() -> None:
    """In January a number above the cable's own is of the year before; a finding offers that."""
    early = {"station": "DE RUEHKG #0088/01 0121755", "dtg": "R 121755Z JAN 08"}
    assert rules(cable(references="REF: KINGSTON 1402", **early)) == ["CR-HEAD-013"]
    assert rules(cable(references="REF: KINGSTON 71", **early)) == []
    assert rules(cable(references="REF: 07 KINGSTON 1402", **early)) == []
    assert rules(cable(references="REF: NASSAU 1402", **early)) == []
    assert rules(cable(references="REF: KINGSTON 1402")) == []


def test_citations_lead_to_entries() -> None:
    read = cable(
        references="REF: A. KINGSTON 71\nB. NASSAU 102",
        body="\n1. (U) The boats (ref A) sank (ref B), as in paras 3-5 of ref B.\n\n2. (U) More septel.",
    )
    found = [node.value for node in read.tree.nodes if node.kind == "citation"]
    assert [getattr(each, "ref", None) for each in found] == ["08KINGSTON71", "08NASSAU102", "08NASSAU102", None]
    single = cable(references="REF: KINGSTON 71", body="\n1. (U) See reftel.\n\n2. (U) They sank.")
    assert [getattr(node.value, "ref", None) for node in single.tree.nodes if node.kind == "citation"] == [
        "08KINGSTON71"
    ]


def test_misspelt_post_is_a_finding() -> None:
    assert rules(cable(references="REF: KINGTSON 71")) == ["CR-HEAD-003"]
    assert value(cable(references="REF: KINGTSON 71").id) == "08KINGSTON88"


def test_a_quoted_number_behind_no_known_post_is_no_cable() -> None:
    assert ids(cable(references='REF: KINGSTON 71, BOAT "200"')) == ONE


def test_a_year_behind_a_hyphen_that_can_be_no_serial() -> None:
    found = reader.parse("REF: KINGSTON 71-95; LIMA 71-07", year=2008).references
    assert [each.id for each in found] == ["95KINGSTON71", "07LIMA71"]


@pytest.mark.parametrize("before", ["AND", "THROUGH", "PARA", "SEPT", "IN THE"])
def test_words_before_a_post_are_not_part_of_what_is_written(before: str) -> None:
    found = reader.parse(f"REF: LIMA 12 {before}  STATE 105", year=2008).references
    assert [(each.written, each.id) for each in found] == [("LIMA 12", "08LIMA12"), ("STATE 105", "08STATE105")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("REF: 08KINGSTON71", ["08KINGSTON71"]),
        ("REF: A. 07PORTOFSPAIN170 B. 08STATE12345 (NOTAL)", ["07PORTOFSPAIN170", "08STATE12345"]),
        ("REF: 1995BEIRUT22; 08LIMA105 AND 106", ["95BEIRUT22", "08LIMA105", "08LIMA106"]),
        ("REF: 08NOWHERE3", [None]),
    ],
)
def test_a_cable_by_the_name_that_archives_give_it(text: str, expected: list[str | None]) -> None:
    found = reader.parse(text, year=2008).references
    assert [each.id for each in found] == expected
