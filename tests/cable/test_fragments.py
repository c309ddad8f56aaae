"""Single lines read alone, or put into a cable: from the classification line to the last lines."""

from __future__ import annotations

from datetime import date

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.values import Level, Reading, TagKind
from tests.cable.invented import cable, captions, classified, ids, texts, value, written

ORDERS: dict[str, tuple[str, date | str | None]] = {
    "E.O. 12958: N/A": ("12958", None),
    "E.O. 12958:N/A": ("12958", None),
    "E.O.12958: N/A": ("12958", None),
    "EO 12958: N/A": ("12958", None),
    "E.O. 12958: DECL: 06/24/2018": ("12958", date(2018, 6, 24)),
    "EO 12958 DECL: 06/24/2018": ("12958", date(2018, 6, 24)),
    "E.O. 12958 DECL: 6/24/18": ("12958", date(2018, 6, 24)),
    "e.o. 12958: decl: 6/24/2018": ("12958", date(2018, 6, 24)),
    "E.0. 12958: DECL: 06/24/2018": ("12958", date(2018, 6, 24)),
    "E.O 12958: DECL: 06/24/2018": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECLl: 06/24/2018": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECL: 2018/06/24": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECL: 2018-06-24": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECL: JUNE 24, 2018": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECL: 24 JUN 2018": ("12958", date(2018, 6, 24)),
    "E.O. 12958: DECL: TEN YEARS AFTER UNIFICATION": ("12958", "TEN YEARS AFTER UNIFICATION"),
    "E.O. 12958: DECL: CLOSURE OF THE HARBOUR OFFICE": ("12958", "CLOSURE OF THE HARBOUR OFFICE"),
    "E.O. 12958: DECL: X1": ("12958", "X1"),
    "E.O. 12958: DECL: 1.6X5": ("12958", "1.6X5"),
    "E.O. 12958: DECL: MR": ("12958", "MR"),
    "E.O. 12958: DECL: OADR": ("12958", "OADR"),
    "E.O. 12958: DNG: CO 06/24/2018": ("12958", None),
    "E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006": ("12958", None),
    "E.O. 12356: DECL: OADR": ("12356", "OADR"),
    "E.O. 12356: DECL:OADR": ("12356", "OADR"),
    "E.O. 12065: GDS 8/14/85 (DOE, JOHN Q.) OR-P": ("12065", date(1985, 8, 14)),
    "E.O. 12065: RDS-1 8/14/99 (DOE, JOHN Q.) OR-M": ("12065", date(1999, 8, 14)),
    "E.O. 12065: RDS-4 8/14/09": ("12065", date(2009, 8, 14)),
    "E.O. 12065: XDS-1 8/14/99": ("12065", date(1999, 8, 14)),
    "E.O. 12065: N/A": ("12065", None),
    "E.O. 11652: GDS": ("11652", None),
    "E.O. 11652: XGDS-1": ("11652", None),
    "E.O. 11652: ADS, DECLASSIFY JAN 1, 1977": ("11652", None),
    "E.O. 13526: DECL: 2033/06/24": ("13526", date(2033, 6, 24)),
    "E.O. 13526: DECL: 25X1-HUMAN": ("13526", "25X1-HUMAN"),
}
"""E.O. lines: the order's number, and the date or event of declassification."""

AUTHORITIES = {
    "Classified By: Ambassador Jane Q. Doe for reasons 1.4 (b) and (d).": (
        "Jane Q. Doe",
        "Ambassador",
        "1.4 (b) (d)",
    ),
    "CLASSIFIED BY: John Doe, DCM, EXEC, DOS. REASON: 1.4 (B), (D)": ("John Doe", "DCM, EXEC, DOS", "1.4 (b) (d)"),
    "Classified by CDA J. Doe. Reason: 1.5 (d).": ("J. Doe", "CDA", "1.5 (d)"),
    "(U) Classified by CDA J. Doe. Reason: 1.5 (d).": ("J. Doe", "CDA", "1.5 (d)"),
    "Classified By: DCM John Doe, reasons 1.4(b/d)": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: DCM John Doe, reasons 1.4 b,d": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: DCM John Doe, reasons 1.4(b)(d)": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: DCM John Doe, reasons 1.4 (b & d)": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: DCM John Doe for reasons 1.4 (b,d).": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: DCM John Doe for E.O. 12958 reasons 1.4 (a), (b) and (d).": (
        "John Doe",
        "DCM",
        "1.4 (a) (b) (d)",
    ),
    "Classified By: DCM John Doe, for reason 1.4 (b) a\nnd (d).": ("John Doe", "DCM", "1.4 (b) (d)"),
    "Classified By: Political Counselor John\nDoe for reasons 1.4 (b) and (d)": (
        "John Doe",
        "Political Counselor",
        "1.4 (b) (d)",
    ),
    "CLASSIFIED BY: CHARGE JOHN DOE. REASONS: SECTION 1.4 (B AND D).": ("JOHN DOE", "CHARGE", "1.4 (b) (d)"),
    "Classified By: A/DCM John Doe, for reasons 1.4 (b), (d)": ("John Doe", "A/DCM", "1.4 (b) (d)"),
    "Classified By: Ambassador Jane Q. Doe": ("Jane Q. Doe", "Ambassador", None),
    "Classified By: Acting Deputy Chief of Mission Jane Q. Doe, Jr., for reasons 1.4 (b)": (
        "Jane Q. Doe, Jr.",
        "Acting Deputy Chief of Mission",
        "1.4 (b)",
    ),
    "Classified By: Classified by Ambassaor Jane Doe for re\nasons 1.4 (b)": ("Jane Doe", "Ambassaor", "1.4 (b)"),
    "CLASSIFIED BY AMBASSAD0R J0HN DOE. REAS0N: 1.5 (B,D)": ("J0HN DOE", "AMBASSAD0R", "1.5 (b) (d)"),
    "Classified By: Charge d'Affaires, a.i., Jane Doe under 1.4 b/d": (
        "Jane Doe",
        "Charge d'Affaires, a.i",
        "1.4 (b) (d)",
    ),
    "Classified By: Special Envoy for Central Asia Jane Doe": ("Jane Doe", "Special Envoy for Central Asia", None),
    "Classified By: NEA/MAG, Dir. JDoe, Reason 1.4 (b/d)": ("JDoe", "NEA/MAG, Dir.", "1.4 (b) (d)"),
    "Classified By: Acting DCM/Jane Doe for reasons 1.4 (b and d)": ("Jane Doe", "Acting DCM", "1.4 (b) (d)"),
    "Classified By: Pol-Mil Counselor:Jane Doe, reasons 1.4 (b)": ("Jane Doe", "Pol-Mil Counselor", "1.4 (b)"),
    "Classified By: RSO - JANE DOE. REASON 1.5(D)": ("JANE DOE", "RSO", "1.5 (d)"),
    "Classified By: PolMinCons Jane van der Doe, reasons 1.4 (b)": ("Jane van der Doe", "PolMinCons", "1.4 (b)"),
    "Classified By: Political Counselor Jane D\noe for reasons 1.4 (b)": ("Jane Doe", "Political Counselor", "1.4 (b)"),
    "Classified By: DCM Jane Doe (acting) for reasons 1.4 (b)": ("Jane Doe", "DCM", "1.4 (b)"),
    "Classified By: Jane Doe": ("Jane Doe", None, None),
    "Classified By: CDA Jane Doe a.y., Sea3on: Sect": ("Jane Doe", "CDA, Sea3on, Sect", None),
    "Classified By: CDA: Jane Doe for reQ#8$UQ8ML#C may": ("Jane Doe", "CDA", None),
    "Classified By: KINGSTON 222\n\nClassified by DCM Jane Doe; reasons 1.4 b": ("Jane Doe", "DCM", "1.4 (b)"),
}
"""Classified-by blocks: name, office, and the reasons in one spelling."""

LAST_LINES = {
    "2. (U) It ended before one.\n\nAUSTIN": "AUSTIN",
    "2. (U) It ended before one.\nAustin": "Austin",
    "2. (U) It ended before one.\n\nMcDonald": "McDonald",
    "2. (U) It ended before one.\n\nO'HARA": "O'HARA",
    "2. (U) It ended before one.\n\nVAN DER BERG": "VAN DER BERG",
    "2. (U) It ended before one.\n\nDOE-ROE": "DOE-ROE",
    "2. (U) It ended before one.\n\nA. DOE": "A. DOE",
    "2. (U) It ended before one.\n\nAUSTIN##": "AUSTIN",
    "2. (U) It ended before one.\n\nAUSTIN\n\nBT\n#7123\n\nNNNN\n": "AUSTIN",
    "2. (U) It ended before one.\n\nMCNAMARA.": "MCNAMARA",
    "2. (U) It ended before one.\n\nEND OF TEXT. BAKER": "BAKER",
    "2. (U) It ended before one.\n\nKIRKUK MINIMIZE CONSIDERED.  EAGLETON": "EAGLETON",
    "2. (U) It ended before one.\nUNQUOTE\nSHULTZ": "SHULTZ",
    "2. (U) It ended before one.\n\nPETERSON\n\nNOTE: NOT PASSED TO ABOVE ADDRESSEE(S)": "PETERSON",
    "2. (U) It ended before one.\n\nJones\n\nUNCLASSIFIED\n\n2004CARACA01540 - UNCLASSIFIED": "Jones",
    "2. (U) It ended before one.\n\nEND TEXT.": None,
    "2. (U) It ended before one.\n\nUNCLASSIFIED": None,
    "2. (U) It ended in the hands of the\nmaster.": None,
    "It ended before one.": None,
    "2. (U) IT ENDED LONG BEFORE ONE O'CLOCK, IN THE SIGHT OF ALL\nOF THE TOWN.": None,
    "2. (U) IT ENDED LONG BEFORE ONE O'CLOCK, WITHOUT ANY MORE\nGLASS.": None,
    "2. (U) IT ENDED LONG BEFORE ONE O'CLOCK, WITHOUT ANY GLASS.\nDOE": "DOE",
    "2. (U) It ended.  NO CHANGE.\n\nREGARDS\n\nCARSON": "CARSON",
}
"""The last lines of a cable, and who signed."""


@pytest.mark.parametrize("text", ORDERS)
def test_executive_order(text: str) -> None:
    for read in (cable(order=f"\n{text}"), reader.parse(text)):
        assert (value(read.executive_order), value(read.declassify_on)) == ORDERS[text]


@pytest.mark.parametrize("text", AUTHORITIES)
def test_authority(text: str) -> None:
    for read in (classified(authority=f"\n{text}"), reader.parse(text)):
        block = value(read.classified_by)
        assert block is not None
        assert (block.name, block.office, block.reasons) == AUTHORITIES[text]


def test_authority_as_a_paragraph() -> None:
    """It counts in the numbering."""
    read = classified(
        authority="",
        body="\n¶1. (U) Classified by CDA J. Doe. Reason: 1.5 (d).\n\n2. (C) The boats sank.\n\n3. (C) All.",
    )
    assert [(each.number, each.kind) for each in read.paragraphs] == [
        (1, "classification-authority"),
        (2, "body"),
        (3, "body"),
    ]
    block = value(read.classified_by)
    assert block is not None
    assert (block.name, block.office, block.reasons) == ("J. Doe", "CDA", "1.5 (d)")


def test_derived_authority() -> None:
    read = classified(order="", authority="\nDERIVED FROM: DSCG 05-01 B,D\nDECLASSIFY ON: 06/24/2018")
    assert texts(read, Kind.CLASSIFIED_BY) == ["DERIVED FROM: DSCG 05-01 B,D\nDECLASSIFY ON: 06/24/2018"]
    assert value(read.declassify_on) == date(2018, 6, 24)
    assert read.classified_by is None


@pytest.mark.parametrize("text", LAST_LINES)
def test_last_lines(text: str) -> None:
    assert value(reader.parse(text).signer) == LAST_LINES[text]


def test_tags_alone() -> None:
    read = reader.parse("TAGS PREL, PGOV, TD")
    assert [(tag.code, tag.kind) for tag in read.tags] == [
        ("PREL", TagKind.SUBJECT),
        ("PGOV", TagKind.SUBJECT),
        ("TD", TagKind.GEO),
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("UNCLAS PORT OF SPAIN 000276", (Level.UNCLASSIFIED, "PORT OF SPAIN", 276, None, None)),
        ("UNCLAS SECTION 01 OF 02 PORT OF SPAIN 000276", (Level.UNCLASSIFIED, "PORT OF SPAIN", 276, 1, 2)),
        ("C O N F I D E N T I A L BRIDGETOWN 000412", (Level.CONFIDENTIAL, "BRIDGETOWN", 412, None, None)),
        ("S E C R E T SECTION 02 OF 03 STATE 067123", (Level.SECRET, "STATE", 67123, 2, 3)),
        ("UNCLAS E F T O KINGSTON 000088", (Level.UNCLASSIFIED, "KINGSTON", 88, None, None)),
        ("CONFIDENTIAL//NOFORN LIMA 001204", (Level.CONFIDENTIAL, "LIMA", 1204, None, None)),
        ("C O N F I D E N T I A L AMEMBASSY LIMA 1204", (Level.CONFIDENTIAL, "LIMA", 1204, None, None)),
        ("LIMITED OFFICIAL USE BRIDGETOWN 01234", (Level.LIMITED_OFFICIAL_USE, "BRIDGETOWN", 1234, None, None)),
        ("LIMOFFUSE BRIDGETOWN 01234", (Level.LIMITED_OFFICIAL_USE, "BRIDGETOWN", 1234, None, None)),
        ("T O P S E C R E T LIMA 001204", (Level.TOP_SECRET, "LIMA", 1204, None, None)),
        ("TOP SECRET LIMA 001204", (Level.TOP_SECRET, "LIMA", 1204, None, None)),
        ("SS E C R E T LIMA 001204", (Level.SECRET, "LIMA", 1204, None, None)),
        ("CC O N F I D E N T I A L LIMA 001204", (Level.CONFIDENTIAL, "LIMA", 1204, None, None)),
        ("UUNCLAS LIMA 001204", (Level.UNCLASSIFIED, "LIMA", 1204, None, None)),
        ("SE C R E T LIMA 001204", (Level.SECRET, "LIMA", 1204, None, None)),
        ("C ONFIDENTIAL LIMA 001204", (Level.CONFIDENTIAL, "LIMA", 1204, None, None)),
        ("CSE C R E T LIMA 001204", (Level.SECRET, "LIMA", 1204, None, None)),
        ("S e c r e t LIMA 001204", (Level.SECRET, "LIMA", 1204, None, None)),
        ("S E C R E T SECTIN 01 OF 02 LIMA 001204", (Level.SECRET, "LIMA", 1204, 1, 2)),
        ("S E C R E T SECTON 01 OF 02 LIMA 001204", (Level.SECRET, "LIMA", 1204, 1, 2)),
        ("S E C R E T SCTION 01 OF 02 LIMA 001204", (Level.SECRET, "LIMA", 1204, 1, 2)),
        ("S E C R E T ECTION 01 OF 02 LIMA 001204", (Level.SECRET, "LIMA", 1204, 1, 2)),
        ("S E C R E T SECTION 01GF02 LIMA 001204", (Level.SECRET, "LIMA", 1204, 1, 2)),
        ("UNCLAS LIMA 001204 TOSEC 140323", (Level.UNCLASSIFIED, "LIMA", 1204, None, None)),
        ("UNCLAS LIMA 001204 SUSPECTED DUPLICATE", (Level.UNCLASSIFIED, "LIMA", 1204, None, None)),
    ],
)
def test_classification_line(text: str, read: tuple[object, ...]) -> None:
    found = reader.parse(text).message_number
    assert found is not None
    assert (found.level, found.post, found.number, found.section, found.sections) == read
    within = cable(banner=text, security="")
    assert within.message_number == found
    assert isinstance(within.id, Reading)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SIPDIS", ["SIPDIS"]),
        ("NODIS", ["NODIS"]),
        ("ROGER CHANNEL", ["ROGER CHANNEL"]),
        ("SENSITIVE SIPDIS", ["SENSITIVE", "SIPDIS"]),
        ("CODEL DOE", ["CODEL DOE"]),
        ("TFHA01", ["TFHA01"]),
        ("C O R R E C T E D  C O P Y (TEXT)", ["CORRECTED COPY"]),
        ("C O R R E C T E D COPY //SUBJECT LINE////", ["CORRECTED COPY"]),
        ("OFFICIAL INFORMAL NO. 12", ["OFFICIAL INFORMAL NO. 12"]),
        ("VISAS VIPER", ["VISAS VIPER"]),
        ("SPECAT EXCLUSIVE", ["SPECAT EXCLUSIVE"]),
        ("PAPER BOATS", ["PAPER BOATS"]),
    ],
)
def test_caption(text: str, names: list[str]) -> None:
    assert captions(cable(captions=f"\n{text}")) == names


@pytest.mark.parametrize(
    ("text", "instructions"),
    [
        ("DEPT FOR WHA/CAR", ["DEPT FOR WHA/CAR"]),
        ("STATE FOR AF/S AND EEB", ["STATE FOR AF/S AND EEB"]),
        ("STATE PASS USTR FOR J DOE", ["STATE PASS USTR FOR J DOE"]),
        ("STATE PLEASE PASS TO USAID", ["STATE PLEASE PASS TO USAID"]),
        ("LONDON FOR POL: DOE", ["LONDON FOR POL: DOE"]),
        ("FROM AMBASSADOR", ["FROM AMBASSADOR"]),
        ("GENEVA FOR HEALTH ATTACHE", ["GENEVA FOR HEALTH ATTACHE"]),
        ("DEPT FOR WHA/CAR, EEB/TPP\nAND EB", ["DEPT FOR WHA/CAR, EEB/TPP AND EB"]),
        ("DEPT FOR WHA/CAR\nTREASURY FOR OASIA", ["DEPT FOR WHA/CAR", "TREASURY FOR OASIA"]),
        ("DEPT FOR WHA/CAR\nALSO FOR S/P", ["DEPT FOR WHA/CAR", "ALSO FOR S/P"]),
        ("SECDEF//FOR OSD-P", ["SECDEF//FOR OSD-P"]),
        ("TREASURY/IET/J. DOE", ["TREASURY/IET/J. DOE"]),
        ("G/TIP - DOE\nIO/T - ROE", ["G/TIP - DOE", "IO/T - ROE"]),
        ("G/TIP - DOE,\nIO/T - ROE", ["G/TIP - DOE, IO/T - ROE"]),
    ],
)
def test_passing_instruction(text: str, instructions: list[str]) -> None:
    read = cable(captions=f"\nSIPDIS\n\n{text}")
    assert [each.value for each in read.passing] == instructions
    assert captions(read) == ["SIPDIS"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("SUBJECT: PAPER BOATS", "PAPER BOATS"),
        ("Subject: Paper Boats", "Paper Boats"),
        ("SUBJ: PAPER BOATS", "PAPER BOATS"),
        ("UBJECT: PAPER BOATS", "PAPER BOATS"),
        ("SUBJECT PAPER BOATS", "PAPER BOATS"),
        ("SUBJECT: TFHA01: PAPER BOATS", "TFHA01: PAPER BOATS"),
        ("SUBJECT:\nPAPER BOATS", "PAPER BOATS"),
        ("SUBJECT: PAPER\nBOATS\nAND GLUE", "PAPER BOATS AND GLUE"),
        ("SUBJECT: PAPER BOATS\nSENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT ACCORDINGLY", "PAPER BOATS"),
        ("SUBJECT: THE REGATTA MOVES\nTO THE LAKE", "THE REGATTA MOVES TO THE LAKE"),
        ("SUBJECT: THE REGATTA:\nINFO FOR THE CREWS", "THE REGATTA: INFO FOR THE CREWS"),
        ("SUBJECT: THE REGATTA:\nFM DOE SPEAKS", "THE REGATTA: FM DOE SPEAKS"),
        ("SUBJECT: PAPER BOATS\nREF: KINGSTON 71", "PAPER BOATS"),
        ("SUBJECT: PAPER BOATS\nClassified By: DCM John Doe", "PAPER BOATS"),
        ("SUBJECT: PAPER BOATS\n1. (U) They sank.", "PAPER BOATS"),
        ("SUBJECT: PAPER BOATS\nKINGSTON 00000088  002 OF 002", "PAPER BOATS"),
    ],
)
def test_subject(text: str, subject: str) -> None:
    assert value(reader.parse(text).subject) == subject
    assert value(cable(subject=text).subject) == subject


def test_what_follows_a_subject_that_goes_on_with_a_keyword_is_read() -> None:
    read = cable(subject="SUBJECT: THE REGATTA MOVES\nTO AMEMBASSY KINGSTON", references="\nREF: LIMA 5")
    assert value(read.subject) == "THE REGATTA MOVES TO AMEMBASSY KINGSTON"
    assert ids(read) == [(None, "08LIMA5")]
    assert [each.plad for each in read.to] == ["SECSTATE WASHDC"]
    assert len(read.paragraphs) == 2


def test_an_address_below_a_subject_alone_is_no_part_of_it() -> None:
    assert value(reader.parse("SUBJECT: PAPER BOATS\nTO AMEMBASSY KINGSTON").subject) == "PAPER BOATS"


SENTENCES = (
    "SECRET MEETING IN PARIS 2008 WAS NOT SO SECRET",
    "CONFIDENTIAL TALKS IN GENEVA 1987",
    "UNCLASSIFIED DATA OF ABC 1234",
    "LIMITED OFFICIAL USE OF LAKE 1204",
    "Z 121212Z MAY 08",
    "TO AMEMBASSY LONDON HE SAID",
    "FM GUL SAID THAT",
)
"""Lines of a text that begin as a format line does."""


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_begins_no_header(sentence: str) -> None:
    text = written(body=f"\n1. (U) THE REGATTA BEGAN AT NOON, AFTER THE\n{sentence}\nHAD ENDED.\n\n2. (U) IT ENDED.")
    (read,) = reader.parse_all(text)
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert sentence in read.paragraphs[0].text


def test_reference_alone_needs_the_year() -> None:
    assert ids(reader.parse("REF: KINGSTON 71", year=2008)) == [(None, "08KINGSTON71")]


@pytest.mark.parametrize(
    ("parts", "year", "expected"),
    [
        ({}, None, "08KINGSTON88"),
        ({}, 2004, "08KINGSTON88"),
        ({"dtg": ""}, None, None),
        ({"dtg": ""}, 2004, "04KINGSTON88"),
        ({"dtg": "", "end": "\nDOE\n\n2004KINGST00088 - UNCLASSIFIED"}, None, "04KINGSTON88"),
        ({"dtg": "", "end": "\nDOE\n\n2004KINGST00088 - UNCLASSIFIED"}, 2005, "05KINGSTON88"),
        ({"dtg": "", "start": "Created 2004-02-11"}, None, "04KINGSTON88"),
        ({"dtg": "", "order": "\nE.O. 12958: DECL: 2018-06-24"}, None, None),
    ],
)
def test_year_of_the_id(parts: dict[str, str], year: int | None, expected: str | None) -> None:
    """The date-time group's, else the one that was given, else one written in full; never that of declassification."""
    assert value(reader.parse(written(**parts), year=year).id) == expected
