"""TAGS lines: keywords, separators, kinds, and the ways in which lists are damaged."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.values import Basis, TagKind
from tests.cable.invented import cable, captions, rules, texts, value

SUBJECT, PROGRAM, GEO = TagKind.SUBJECT, TagKind.PROGRAM, TagKind.GEO
TWO = ["PREL", "TD"]

LINES: dict[str, list[str]] = {
    # keywords
    "TAGS: PREL, TD": TWO,
    "TAGS PREL, TD": TWO,
    "TAGS; PREL, TD": TWO,
    "TAGS, PREL, TD": TWO,
    "TGS: PREL, TD": TWO,
    "TABS: PREL, TD": TWO,
    "TAS: PREL, TD": TWO,
    "TAG: PREL, TD": TWO,
    "TAGES: PREL, TD": TWO,
    "AGS: PREL, TD": TWO,
    "Tags: prel, td": TWO,
    # separators
    "TAGS: PREL TD": TWO,
    "TAGS: PREL; TD": TWO,
    "TAGS: PREL,TD": TWO,
    "TAGS: PREL , TD,": TWO,
    "TAGS: PREL, TD.": TWO,
    "TAGS: PREL\nTD": TWO,
    "TAGS: PREL,\n      TD": TWO,
    "TAGS: PREL, TD, PREL": TWO,
    # separators that were lost
    "TAGS: ETRDEINVECINPGOVCS": ["ETRD", "EINV", "ECIN", "PGOV", "CS"],
    "TAGS: KFRDKIRFCVISCMGT": ["KFRD", "KIRF", "CVIS", "CMGT"],
    "TAGS: ITPHUM": ["IT", "PHUM"],
    "TAGS: PHUMBA": ["PHUM", "BA"],
    "TAGS: PRELPGOV TD": ["PREL", "PGOV", "TD"],
    # wrong codes that readers have corrected
    "TAGS: POGOV, MOPPS": ["PGOV", "MOPS"],
    "TAGS: KWWMN, SYR": ["KWMN", "SY"],
    "TAGS: UNDESCO": ["UNESCO"],
    # words
    "TAGS: NATO, UNGA/C-6, ZANU-PF, BA'ATH": ["NATO", "UNGA/C-6", "ZANU-PF", "BA'ATH"],
    "TAGS: PREL, HUMAN RIGHTS, TD": ["PREL", "HUMAN RIGHTS", "TD"],
    "TAGS: PREL TD HUMAN RIGHTS": ["PREL", "TD", "HUMAN RIGHTS"],
    "TAGS: PREL, COUNTRY CLEARANCE": ["PREL", "COUNTRY CLEARANCE"],
    "TAGS: PREL, TD COUNTRY\nCLEARANCE": ["PREL", "TD", "COUNTRY CLEARANCE"],
    "TAGS: PREL, IRAQI FREEDOM": ["PREL", "IRAQI FREEDOM"],
    "TAGS: PREL, MEDIA REACTION REPORT": ["PREL", "MEDIA REACTION REPORT"],
    "TAGS: PREL, AER LINGUS, EI": ["PREL", "AER LINGUS", "EI"],
    # persons
    "TAGS: OVIP (DOE, JANE), PREL": ["OVIP", "DOE, JANE", "PREL"],
    "TAGS: PREL, OVIP (DOE, JANE Q.)": ["PREL", "OVIP", "DOE, JANE Q."],
    "TAGS: PINR (DOE, JANE) (ROE, RICHARD), TD": ["PINR", "DOE, JANE", "ROE, RICHARD", "TD"],
    "TAGS: OVIP (DOE, JANE; ROE, RICHARD), TD": ["OVIP", "DOE, JANE; ROE, RICHARD", "TD"],
    "TAGS: OVIP (DOE, JANE/ROE, RICHARD), TD": ["OVIP", "DOE, JANE/ROE, RICHARD", "TD"],
}
"""A TAGS line, and its codes."""

KINDS = {
    "PREL": SUBJECT,
    "AMGT": SUBJECT,
    "KCRM": PROGRAM,
    "KXYZ": PROGRAM,
    "TD": GEO,
    "SP": GEO,
    "NATO": TagKind.ORGANIZATION,
    "UNGA/C-6": TagKind.ORGANIZATION,
    "XYZQ": TagKind.UNKNOWN,
}


@pytest.mark.parametrize("text", LINES)
def test_codes(text: str) -> None:
    assert [tag.code for tag in cable(tags=text).tags] == LINES[text]


@pytest.mark.parametrize("text", [text for text in LINES if text.startswith(("TAGS:", "TAGS "))])
def test_codes_alone(text: str) -> None:
    assert [tag.code for tag in reader.parse(text).tags] == LINES[text]


@pytest.mark.parametrize("code", KINDS)
def test_kind(code: str) -> None:
    assert [(tag.code, tag.kind) for tag in cable(tags=f"TAGS: {code}").tags] == [(code, KINDS[code])]


def test_geographic_code_before_anything_else() -> None:
    """Two letters are a place first: IS is Israel, SP Spain (FIPS, not ISO)."""
    tags = {tag.code: tag for tag in cable(tags="TAGS: IS, SP, SZ, RP").tags}
    assert {tag.kind for tag in tags.values()} == {GEO}
    assert "Israel" in (tags["IS"].meaning or "")
    assert "Spain" in (tags["SP"].meaning or "")


def test_correction_is_inferred_and_a_finding() -> None:
    read = cable(tags="TAGS: POGOV, TD")
    assert [tag.basis for tag in read.tags] == [Basis.INFERRED, Basis.WRITTEN]
    assert rules(read) == ["CR-HEAD-002"]
    assert texts(read, Kind.TAG) == ["POGOV", "TD"]


def test_unknown_code_stays() -> None:
    read = cable(tags="TAGS: PREL, XYZQ, TD")
    assert [tag.code for tag in read.tags] == ["PREL", "XYZQ", "TD"]
    assert rules(read) == []


def test_caption_that_leaked_in() -> None:
    read = cable(captions="", tags="TAGS: PREL, TD\nSIPDIS")
    assert [tag.code for tag in read.tags] == TWO
    assert captions(read) == ["SIPDIS"]


def test_list_with_a_page_line_inside() -> None:
    """Department-side copies begin a page wherever the old one was full."""
    read = cable(tags="TAGS: PREL, PGOV,\n\nUNCLASSIFIED\n\nPAGE 02        KINGST  00088  01 OF 02  241755Z\n\nTD, JM")
    assert [tag.code for tag in read.tags] == ["PREL", "PGOV", "TD", "JM"]
    assert [page.page for page in read.page_breaks] == [2]
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"


def test_list_that_is_repeated() -> None:
    assert [tag.code for tag in cable(tags="TAGS: PREL, TD\nTAGS: PREL, TD").tags] == TWO


DAMAGED = {
    "TAGS: prel,\npgov, jm": ["PREL", "PGOV", "JM"],
    "tAgs prel\nhere": ["PREL"],
    "TAGS something, \nhere": ["SOMETHING", "HERE"],
    "TAG PREL, PGOV, JM": ["PREL", "PGOV", "JM"],
    "TAGS: PREL JM COUNTER TERRORISM": ["PREL", "JM", "COUNTERTERRORISM"],
    "TAGS: PREL PGOV JM SIPDIS\nSUBJECT: X": ["PREL", "PGOV", "JM"],
    "TAGS: ovip (doe, jane q.), prel, jm": ["OVIP", "DOE, JANE Q.", "PREL", "JM"],
    "TAGS: OVIP SMITHE JANE PREL JM": ["OVIP", "SMITHE, JANE", "PREL", "JM"],
    "TAGS: PREL JM OVIP ROETGEN RICHARD US": ["PREL", "JM", "OVIP", "ROETGEN, RICHARD", "US"],
    "TAGS: PREL JM DOEMAN JANE ROETGEN RICHARD HUMAN RIGHTS": [
        "PREL",
        "JM",
        "DOEMAN, JANE",
        "ROETGEN, RICHARD",
        "HUMAN RIGHTS",
    ],
    "TAGS: PREL PAPER BOATS JM": ["PREL", "PAPER", "BOATS", "JM"],
    "TAGS: PREL PGOV\nECON, JM SUBJECT: THE REGATTA  REF: LIMA 3": ["PREL", "PGOV", "ECON", "JM"],
    "E.o. 12958: decl: 06/24/2018 Tags: prel, jm Subject: the regatta\n\n(U) It": ["PREL", "JM"],
    "DECL: 06/24/2018 AGS: PREL, JM": ["PREL", "JM"],
    "TAGS: PREL JM\\nSUBJECT: THE REGATTA \n\nREF: LIMA 3": ["PREL", "JM"],
    "TAGS: HUMAN RIGHTSPREL, TD": ["HUMAN RIGHTS", "PREL", "TD"],
    "TAGS: HUMAN RIGHTSPRELPHUM": ["HUMAN RIGHTS", "PREL", "PHUM"],
    "TAGS: TD HUMAN RIGHTSPOLMIL": ["TD", "HUMAN RIGHTS", "POLMIL"],
}
"""TAGS lines that lost case, colon, commas, brackets or line ends."""


@pytest.mark.parametrize(("text", "codes"), DAMAGED.items(), ids=range(len(DAMAGED)))
def test_damaged_tag_lines(text: str, codes: list[str]) -> None:
    assert [tag.code for tag in reader.parse(text).tags] == codes


SUBJECTS = {
    "TAGS: PREL JM\\nSUBJECT: THE REGATTA \n\nREF: LIMA 3": "THE REGATTA",
    "E.o. 12958: decl: 06/24/2018 Tags: prel, jm Subject: the regatta\n\n(U) It": "the regatta",
    "SUBJECT: THE REGATTA\nREF A. LIMA 1579  B. LIMA 1408": "THE REGATTA",
    "SUBJECT THE REGATTA\nREF A. LIMA 1579  B. LIMA 1408": "THE REGATTA",
    "SUBJECT: THE REGATTA Ref(s): A) 08 LIMA 138; B) LIMA 44": "THE REGATTA",
}


@pytest.mark.parametrize(("text", "subject"), SUBJECTS.items(), ids=range(len(SUBJECTS)))
def test_a_subject_ends_at_the_next_keyword(text: str, subject: str) -> None:
    found = reader.parse(text).subject
    assert found is not None
    assert found.value == subject


def test_glued_codes_are_one_finding() -> None:
    read = cable(tags="TAGS: ETRDEINVECINPGOVCS PREL")
    told = [each for each in read.findings if each.rule == "CR-HEAD-002"]
    assert [str(each.message) for each in told] == [
        "The tag “ETRDEINVECINPGOVCS” was read as ETRD, EINV, ECIN, PGOV, CS."
    ]
    assert read.source.text[told[0].start : told[0].end] == "ETRDEINVECINPGOVCS"


def test_corrections_in_a_metadata_block_are_told() -> None:
    block = "MRN: 12 KINGSTON 88\nDate/DTG: Jun 24, 2012 / 241755Z JUN 12\nFrom: AMEMBASSY KINGSTON\n"
    read = reader.parse(f"{block}Action: WASHDC, SECSTATE ROUTINE\nTAGS: POGOV, JM\nSubject: BOATS\n\n1. (U) Text.\n")
    assert [tag.code for tag in read.tags] == ["PGOV", "JM"]
    assert "CR-HEAD-002" in rules(read)


def test_a_full_line_of_tags_goes_on_behind_a_blank_one() -> None:
    read = cable(tags="TAGS: AORC, PREL, PGOV, PHUM, SNAR, KCRM,\n\nJM, UK")
    assert [tag.code for tag in read.tags] == ["AORC", "PREL", "PGOV", "PHUM", "SNAR", "KCRM", "JM", "UK"]
    assert captions(read) == ["SIPDIS"]
    read = cable(tags="TAGS: AORC, PREL, PGOV, PHUM, SNAR, KCRM\n\nHARBOURS AND BOATS")
    assert [tag.code for tag in read.tags] == ["AORC", "PREL", "PGOV", "PHUM", "SNAR", "KCRM"]
