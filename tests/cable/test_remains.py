"""What is left of lines that archives and web pages cut: labels, headers repeated in a line, subjects, endings."""

from __future__ import annotations

import re

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from tests.cable.invented import cable, texts, value


def numbers(text: str) -> list[int | None]:
    """The numbers of the paragraphs of a text."""
    return [each.number for each in reader.parse(text).paragraphs]


LONG = "boats of the regatta were made of paper and glue."
BARE = {
    f"1. The {LONG}\n\n2 The {LONG}\n\n3. They sank.": [1, 2, 3],
    f"¶1. The {LONG}\n\n¶2 The {LONG}\n\n¶3. They sank.": [1, 2, 3],
    f"1. The {LONG}\n\n2. They sank.\n\n3 The {LONG}": [1, 2],
    f"1. The {LONG}\n\n30 The {LONG}\n\n2. They sank.": [1, 2],
    f"1. The {LONG}\n\n1100 Depart the harbour on the way to the island\n\n1200 Arrive\n\n2. They sank.": [1, 2],
}


@pytest.mark.parametrize(("text", "expected"), BARE.items(), ids=range(len(BARE)))
def test_a_label_without_a_full_stop_counts_where_it_fills_a_gap(text: str, expected: list[int]) -> None:
    assert numbers(text) == expected


def test_a_quoted_text_that_counts_for_itself_belongs_to_the_paragraph_before_it() -> None:
    text = "1. (SBU) A note came.\n\n2. (SBU) It says:\n\nRequest A: boats.\n\n1. They float.\n\n2. They do.\n\n3. All."
    assert numbers(text) == [1, 2]
    assert reader.parse(text).paragraphs[1].text.endswith("All.")


def test_marked_paragraphs_that_begin_again_are_paragraphs() -> None:
    text = "1. (SBU) One.\n\n2. (SBU) Two.\n\nHEADING\n-------\n\n1. (SBU) Again.\n\n2. (SBU) And again."
    assert numbers(text) == [1, 2, 1, 2]


def test_a_header_again_in_one_line_is_a_repeat() -> None:
    again = (
        "\n¶1. ...6/24/2008 14:18 UNCLAS KINGSTON 000088 SIPDIS E.O. 12958: N/A TAGS: PREL JM\n\n"
        "SUBJECT: THE REGATTA REF: LIMA 3\n"
    )
    read = cable(body=f"{again}\n¶1. (U) It began at noon.\n\n¶2. (U) It ended.")
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert len(texts(read, Kind.REPEAT)) == 1


REMAINS = ("ATURE OF THE BOATS", "- PAPER BOATS.", "@\nBOAT COMMISSION")


@pytest.mark.parametrize("remains", REMAINS)
def test_the_end_of_a_subject_is_no_heading(remains: str) -> None:
    read = reader.parse(f"{remains}\n\n\n1. THE BOATS WERE MADE OF PAPER.\n\n2. THEY SANK.\n\nDOE")
    assert not read.headings
    assert read.subject is None
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert [" ".join(text.split()) for text in texts(read, Kind.SUBJECT)] == [remains.removeprefix("@\n")]


HEADINGS = ("SUMMARY", "THE BOATS\n---------")


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_above_paragraph_1_stays_one(heading: str) -> None:
    read = reader.parse(f"{heading}\n\n1. THE BOATS WERE MADE OF PAPER.\n\n2. THEY SANK.")
    assert [each.value for each in read.headings] == [heading.split("\n", maxsplit=1)[0]]


def test_a_passing_instruction_goes_on_behind_its_target() -> None:
    read = cable(captions="\nSTATE FOR S/CT - JANE DOE; STATE\nPLEASE PASS TO NCTC: ROE/NCTC WASHINGTON DC")
    assert [each.value for each in read.passing] == [
        "STATE FOR S/CT - JANE DOE; STATE PLEASE PASS TO NCTC: ROE/NCTC WASHINGTON DC"
    ]


def test_a_passing_instruction_below_the_subject_ends_no_header() -> None:
    read = cable(references="\n\nDEPT FOR WHA/CEN JANE DOE AND S/WE\n\nREF: 2006 LIMA 202341")
    assert [each.value for each in read.passing] == ["DEPT FOR WHA/CEN JANE DOE AND S/WE"]
    assert [each.id for each in read.references] == ["06LIMA202341"]
    assert not read.headings


@pytest.mark.parametrize("part", ["captions", "references"])
def test_a_line_that_says_how_to_handle_a_message_is_no_page_heading(part: str) -> None:
    read = cable(**{part: "\nSENSITIVE BUT UNCLASSIFIED\n"})
    assert texts(read, Kind.HANDLING) == ["SENSITIVE BUT UNCLASSIFIED"]
    assert [each.number for each in read.paragraphs] == [1, 2]


ENDINGS = (
    "DOE\n\nUNCLASSIFIED\n\nDeclassified/Released US Department of State EO Systematic\nReview 30 JUN 2006\n",
    "DOE\n\n\nCONFIDENTIAL\n\nSIPDIS\n",
    "DOE \n \n          SECRET \n \n> \n 2002KINGST01748 - Classification: SECRET",
    "DOE \n.",
)


@pytest.mark.parametrize("ending", ENDINGS, ids=range(len(ENDINGS)))
def test_what_stands_behind_a_name(ending: str) -> None:
    read = reader.parse(f"4. THE BOATS WERE MADE OF PAPER\nAND SANK.\n\n{ending}")
    assert read.signer is not None
    assert read.signer.value == "DOE"


def test_a_heading_whose_text_was_cut_off_stays_one() -> None:
    read = reader.parse("1. The boats were made of paper.\n\n2. They sank.\n\nWHAT THE CAPTAIN KNEW\n")
    assert [heading.value for heading in read.headings] == ["WHAT THE CAPTAIN KNEW"]
    assert read.paragraphs[1].text == "They sank."


BLOCK = """MRN:                         12 KINGSTON 88
Date/DTG:                    Jun 24, 2012 / 241755Z JUN 12
From:                        AMEMBASSY KINGSTON
Action:                      WASHDC, SECSTATE ROUTINE
E.O.:                        13526
TAGS:                        PREL, JM
Captions:                    SENSITIVE
Subject:                     The Regatta of the Paper Boats


1. (SBU) The regatta began at noon.

2. (SBU) It ended before one.


Signature:                   Doe
Drafted By:                  KINGSTON:Roe, Richard
"""
"""A cable whose header is a metadata block."""


@pytest.mark.parametrize(
    ("written", "scanned"),
    [
        ("Date/DTG:", "Date!DTG:"),
        ("Date/DTG:", "Date1DTG:"),
        ("Date/DTG:", "DateDTG: "),
        ("TAGS:", "TA GS:"),
        ("Captions:", "Cap+ions:"),
        ("From:  ", "Frorn: "),
        ("Action: ", "Act ion:"),
        ("E.O.:", "E.0.:"),
        ("Subject:", "Subiect:"),
        ("Captions:", "Caption s:"),
        ("Captions:", "Cleared:"),
    ],
)
def test_a_block_goes_on_behind_a_name_that_was_scanned_badly(written: str, scanned: str) -> None:
    read = reader.parse(BLOCK.replace(written, scanned))
    assert value(read.id) == "12KINGSTON88"
    assert value(read.sender) == "AMEMBASSY KINGSTON"
    assert value(read.executive_order) == "13526"
    assert value(read.subject) == "The Regatta of the Paper Boats"
    assert [each.plad for each in read.to] == ["WASHDC, SECSTATE"]
    assert [each.number for each in read.paragraphs] == [1, 2]
    if written.startswith("Date"):
        assert str(value(read.dtg)) == "2012-06-24 17:55:00+00:00"


@pytest.mark.parametrize("name", ["Tube", "Channel", "HERALD"])
def test_a_word_of_a_picture_did_not_sign_where_the_trailer_says_who_did(name: str) -> None:
    read = reader.parse(BLOCK.replace("\n\nSignature", f"\n\n                {name}\n\n\nSignature"))
    assert value(read.signer) == "Doe"
    assert len(texts(read, Kind.SIGNATURE)) == 1
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert read.paragraphs[-1].text == "It ended before one."


@pytest.mark.parametrize("name", ["Doe", "DOE", "Jane Doe"])
def test_the_name_above_the_trailer_is_that_of_the_signer(name: str) -> None:
    read = reader.parse(BLOCK.replace("\n\nSignature", f"\n\n{name}\n\n\nSignature"))
    assert value(read.signer) == name
    assert len(texts(read, Kind.SIGNATURE)) == 2
    assert read.paragraphs[-1].text.endswith("before one.")


@pytest.mark.parametrize(
    ("banner", "number", "captions"),
    [
        ("UNCLAS SECTION 01 OF 02 KINGSTON 00008QSITIVE", 88, ["SENSITIVE", "SIPDIS"]),
        ("UNCLAS KINGSTON 00008NSITIVE", 88, ["SENSITIVE", "SIPDIS"]),
        ("UNCLAS KINGSTON 000088SENSITIVE", 88, ["SENSITIVE", "SIPDIS"]),
        ("UNCLAS KINGSTON 00009QX", None, ["SIPDIS"]),
        ("UNCLAS KINGSTON 000088 SENSITIVE", 88, ["SENSITIVE", "SIPDIS"]),
    ],
)
def test_a_caption_that_ran_into_the_number(banner: str, number: int | None, captions: list[str]) -> None:
    read = cable(banner=banner)
    assert len(read.info) == 1
    assert value(read.classification) == "UNCLASSIFIED"
    assert read.message_number is not None
    assert (read.message_number.post, read.message_number.number) == ("KINGSTON", number)
    assert [each.value for each in read.captions] == captions
    damaged = number is None or "000088" not in banner
    assert ("CR-HEAD-001" in [finding.rule for finding in read.findings]) is damaged


SENTENCE = "The boats of the regatta were made of paper and of glue, as every year. "
SECTIONS = "UNCLAS SECTION 01 OF 03 KINGSTON 000088"
COUNTED = "\n" + "\n\n".join(f"{number}. (U) {SENTENCE * 12}" for number in range(1, 9))
GONE = "CR-BODY-001"


def found(read: Telegram) -> list[str]:
    """The rules of all findings."""
    return [finding.rule for finding in read.findings]


def test_a_whole_text_whose_page_lines_are_lost_lacks_no_section() -> None:
    assert GONE not in found(cable(banner=SECTIONS, body=COUNTED))
    unnumbered = re.sub(r"(?m)^\d\. \(U\) ", "", COUNTED)
    assert GONE not in found(cable(banner=SECTIONS, body=unnumbered))


def test_a_section_is_lost_where_the_text_does_not_hold_all() -> None:
    page = "KINGSTON 00000088  003 OF 003"
    assert GONE in found(cable(banner=SECTIONS, body=COUNTED, end=""))
    assert GONE in found(cable(banner=SECTIONS, body=COUNTED.replace("\n3. ", "\n4. ")))
    assert GONE in found(cable(banner=SECTIONS, body=COUNTED.replace("\n3. ", f"\n{page}\n\n3. ")))
    assert GONE in found(cable(banner=SECTIONS, body=COUNTED[:3000]))


def test_what_stands_above_a_later_sections_header_is_the_section_before() -> None:
    text = (
        f"1. {SENTENCE.upper()}\n\n2. {SENTENCE.upper()}\n\nFM AMEMBASSY KINGSTON\nTO SECSTATE WASHDC 1852\n"
        f"INFO AMEMBASSY LIMA\nC O N F I D E N T I A L SECTION 02 OF 02 KINGSTON 4476\n\n3. {SENTENCE.upper()}\n\nDOE\n"
    )
    assert GONE not in found(reader.parse(text))
    assert GONE in found(reader.parse(text.replace("SECTION 02 OF 02", "SECTION 02 OF 03")))


CUT_OFF = "CR-BODY-009"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"1. (U) {SENTENCE}{SENTENCE}The harbour then turned to\n\n2. (U) It rained.", True),
        (f"1. (U) {SENTENCE}\n{SENTENCE}\nof paper and glue\n\n2. (U) It rained.", True),
        (f"1. (U) {SENTENCE}{SENTENCE}\n\nBoats: twelve\nGlue: four pots of it\n\n2. (U) It rained.", False),
        (f"1. (U) {SENTENCE}{SENTENCE}:\n\nPURPOSE:\n\nFor use in the harbour only\n\n2. (U) It rained.", False),
        (
            f"1200 Luncheon with boats. {SENTENCE}\n{SENTENCE}\nof the harbour for spouses and staff\n\n1400 Depart.",
            False,
        ),
    ],
)
def test_a_list_that_ends_without_a_full_stop_is_not_cut_off(text: str, expected: bool) -> None:
    assert (CUT_OFF in found(cable(body=f"\n{text}"))) is expected


@pytest.mark.parametrize(
    ("last", "signer"),
    [
        ("of paper. CIANCHETTE", "CIANCHETTE"),
        ("(Al Mal, 7/19/09) TUELLER", "TUELLER"),
        ("the harbour of New York.\nBRENNAN", "BRENNAN"),
        ("the harbour of\nNew York. BRENNAN", "BRENNAN"),
        ("the harbour of Mr. BRENNAN", None),
        ("the harbour of\npaper.\n\nJ. Q. DOE", "J. Q. DOE"),
        ("the harbour of\npaper.\n\nWm. Doe", "Wm. Doe"),
    ],
)
def test_a_name_behind_a_short_last_line(last: str, signer: str | None) -> None:
    read = cable(body=f"\n1. (U) The regatta of the boats that were made of paper began at\n{last}", end="")
    assert value(read.signer) == signer


def test_a_tab_behind_the_first_label_ends_the_references() -> None:
    read = cable(references="\nREF: LIMA 3", body="1.\tThe regatta began at noon.\n\n2.\tIt ended.")
    assert [each.id for each in read.references] == ["08LIMA3"]
    assert [each.number for each in read.paragraphs] == [1, 2]


def test_captions_and_instructions_that_were_joined_to_one_line() -> None:
    read = cable(captions="\nCODEL SIPDIS")
    assert [each.value for each in read.captions] == ["CODEL", "SIPDIS"]
    read = cable(captions="\nSTATE FOR WHA/CAR STATE PASS TO USTR FOR JANE DOE SIPDIS")
    assert [each.value for each in read.captions] == ["SIPDIS"]
    assert texts(read, Kind.PASSING) == ["STATE FOR WHA/CAR STATE PASS TO USTR FOR JANE DOE"]
    read = cable(captions="\nCODEL KERRY")
    assert [each.value for each in read.captions] == ["CODEL KERRY"]


@pytest.mark.parametrize(
    ("body", "numbered"),
    [
        ("l. (SBU) It began.\n\n2. (SBU) It ended.", [1, 2]),
        ("I. (SBU) It began.\n\n2. (SBU) It ended.", [1, 2]),
        ("l. (SBU) It began and ended.", [1]),
        ("1. (SBU) It began.\n\n2. (SBU) It rained.\n\n3, (SBU) It ended.", [1, 2, 3]),
        ("I. (SBU) The boats\n\nII. (SBU) The harbour", [None, None]),
        ("I. Boats\n\n1. (SBU) It began.\n\n2. (SBU) It ended.", [None, 1, 2]),
        ("l. It began.", [None]),
    ],
)
def test_a_figure_that_was_scanned_as_a_letter(body: str, numbered: list[int | None]) -> None:
    read = reader.parse(BLOCK.replace("1. (SBU) The regatta began at noon.\n\n2. (SBU) It ended before one.", body))
    assert [each.number for each in read.paragraphs] == numbered


SCANNED = ["(S BU)", "(SB U)", "{SBU)", "(SBU}", "(SBLI)", "(SBIJ)", "(5BU)", "[SBU}"]


@pytest.mark.parametrize("mark", SCANNED)
def test_a_mark_that_was_scanned_badly(mark: str) -> None:
    read = reader.parse(BLOCK.replace("2. (SBU)", f"2. {mark}"))
    assert [each.mark for each in read.paragraphs] == ["SBU", "SBU"]
    assert read.paragraphs[1].text == "It ended before one."
    (finding,) = [finding for finding in read.findings if finding.rule == "CR-MARK-009"]
    assert "SBU" in finding.message
    assert mark in finding.message


@pytest.mark.parametrize("words", ["(SBLUE) It ended.", "{A} It ended.", "(5) It ended.", "{U}it"])
def test_words_behind_a_label_that_are_no_mark(words: str) -> None:
    read = reader.parse(BLOCK.replace("2. (SBU) It ended before one.", f"2. {words}"))
    assert read.paragraphs[1].mark is None
