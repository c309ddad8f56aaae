"""What was mistyped or scanned badly in the lines of a header, and is read for what it was meant to be."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import reader
from reader.cable.regex import regex
from reader.cable.spelling import misspelt
from reader.cable.values import Basis, Level, Precedence
from tests.cable.invented import cable, captions, classified, ids, marks, rules, value


@pytest.mark.parametrize(
    ("word", "damaged"),
    [
        ("SUBJECT", ["SUJECT", "SUBJCET", "SU8JECT", "5UBJECT", "SUBJJECT"]),
        ("PRIORITY", ["PIORITY", "PRIORTY", "PRIROITY"]),
    ],
)
def test_a_word_with_one_letter_wrong(word: str, damaged: list[str]) -> None:
    pattern = regex(misspelt(word))
    assert [each for each in damaged if not pattern.fullmatch(each)] == []
    assert not pattern.fullmatch(word)
    assert not pattern.fullmatch(word[::-1])


@pytest.mark.parametrize(
    "keyword",
    ["SUJECT:", "SUBJCET:", "SU8JECT:", "5UBJECT:", "SBUJECT:", "SUBJECT -", "SUBJECT --", "SUBJECT,"],
)
def test_a_subject_behind_a_keyword_that_was_mistyped(keyword: str) -> None:
    assert value(cable(subject=f"{keyword} THE PAPER BOATS").subject) == "THE PAPER BOATS"
    assert value(reader.parse(f"{keyword} THE PAPER BOATS").subject) == "THE PAPER BOATS"


@pytest.mark.parametrize("sentence", ["Subject, a sailor of 45, was seen aboard.", "SUBSET: THE PAPER BOATS"])
def test_other_words_open_no_subject(sentence: str) -> None:
    assert reader.parse(f"{sentence}\n").subject is None


@pytest.mark.parametrize("keyword", ["T AGS:", "TA GS:", "TAGS.", "TAGS-", "TAGS -"])
def test_tags_behind_a_keyword_that_was_mistyped(keyword: str) -> None:
    assert [tag.code for tag in cable(tags=f"{keyword} PREL, PGOV").tags] == ["PREL", "PGOV"]


@pytest.mark.parametrize(("written", "code"), [("PG0V", "PGOV"), ("PRELL", "PREL"), ("5MIG", "5MIG")])
def test_a_code_with_a_figure_or_a_letter_twice(written: str, code: str) -> None:
    read = cable(tags=f"TAGS: {written}, JM")
    assert [tag.code for tag in read.tags] == [code, "JM"]
    assert ("CR-HEAD-002" in rules(read)) is (code != written)


DATES = {
    "DECL: 06/24/ 2018": True,
    "DECL: 06/ 24/2018": True,
    "DECL; 06/24/2018": False,
    "DECL: 06.24.2018": True,
    "DECL: O6/24/2018": True,
    "DECL: 06/24/2O18": True,
    "DEC: 06/24/2018": False,
    "DCL: 06/24/2018": False,
    "DELC: 06/24/2018": False,
    "06/24/2018": False,
    "AS AMENDED; DECL: 06/24/2018": False,
    "GDS, 6/24/18 (DOE, JANE) OR-M": False,
    "RDS 1,3 6/24/18 (DOE, JANE) OR-M": False,
    "RDS-1/3 6/24/18 (DOE, JANE) OR-M": False,
    "GDS - 6/2A/18 (DOE, JANE)": None,
    "GDS - 6/24/I8 (DOE, JANE)": True,
}
"""What follows the number of an order, and whether the date in it had to be mended; None where none is read."""


@pytest.mark.parametrize("written", DATES)
def test_a_date_of_declassification_that_was_mistyped(written: str) -> None:
    read = cable(order=f"\nE.O. 12958: {written}")
    assert value(read.declassify_on) == (None if DATES[written] is None else date(2018, 6, 24))
    assert ("CR-HEAD-016" in rules(read)) is bool(DATES[written])
    if read.declassify_on is not None:
        assert read.declassify_on.basis is (Basis.INFERRED if DATES[written] else Basis.WRITTEN)


def test_the_number_of_an_order_with_a_letter_for_its_first_figure() -> None:
    read = cable(order="\nE.O. l2958: N/A")
    assert value(read.executive_order) == "12958"
    assert "CR-HEAD-016" in rules(read)


def test_an_event_stays_one() -> None:
    assert value(cable(order="\nE.O. 12958: DECL: CLOSURE OF THE HARBOUR").declassify_on) == "CLOSURE OF THE HARBOUR"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("PRIORTY", "PRIORITY"), ("IMMEDATE", "IMMEDIATE"), ("IMMED", "IMMEDIATE"), ("PRIORITIES", None)],
)
def test_a_precedence_word_that_was_mistyped(written: str, meant: str | None) -> None:
    address = cable(info=f"INFO RUEHLO/AMEMBASSY LONDON {written} 0125").info[0]
    assert address.precedence == (Precedence(meant) if meant else None)
    assert address.plad == ("AMEMBASSY LONDON" if meant else f"AMEMBASSY LONDON {written}")


@pytest.mark.parametrize(
    ("banner", "level"),
    [
        ("C0NFIDENTIAL KINGSTON 000088", Level.CONFIDENTIAL),
        ("CONFIDENTAL KINGSTON 000088", Level.CONFIDENTIAL),
        ("UNCLA KINGSTON 000088", Level.UNCLASSIFIED),
        ("UNCLASS KINGSTON 000088", Level.UNCLASSIFIED),
    ],
)
def test_a_classification_that_was_mistyped(banner: str, level: Level) -> None:
    read = cable(banner=banner)
    assert (value(read.classification), value(read.id)) == (level, "08KINGSTON88")
    assert "CR-HEAD-001" in rules(read)


@pytest.mark.parametrize("written", ["SECTION O1 OF 03", "SECTION 01 OF O3", "SECT 01 OF 03"])
def test_a_section_that_was_mistyped(written: str) -> None:
    number = cable(banner=f"UNCLAS {written} KINGSTON 000088").message_number
    assert number is not None
    assert (number.post, number.number, number.section, number.sections) == ("KINGSTON", 88, 1, 3)


@pytest.mark.parametrize("word", ["SEC", "SECION", "SECTI0N", "SECTIION", "SETCION"])
def test_the_word_section_mistyped(word: str) -> None:
    number = cable(banner=f"UNCLAS {word} 01/03 KINGSTON 000088").message_number
    assert number is not None
    assert (number.post, number.section, number.sections) == ("KINGSTON", 1, 3)


LISTS: dict[str, list[tuple[str | None, str]]] = {
    "REF: 07KINGSTON0123, 08STATE44 AND 08LONDON5": [
        (None, "07KINGSTON123"),
        (None, "08STATE44"),
        (None, "08LONDON5"),
    ],
    "REF: STATE l2345": [(None, "08STATE12345")],
    "REF: STATE 1l345, LONDON 7": [(None, "08STATE11345"), (None, "08LONDON7")],
    "REF: A. STATE 12345B. KINGSTON 44": [("A", "08STATE12345"), ("B", "08KINGSTON44")],
    "REF: A. (U) STATE 33 B. (C) KINGSTON 44 C. (S) LONDON 5": [
        ("A", "08STATE33"),
        ("B", "08KINGSTON44"),
        ("C", "08LONDON5"),
    ],
    "REF A: STATE 12345\nREF B: KINGSTON 44": [("A", "08STATE12345"), ("B", "08KINGSTON44")],
}


@pytest.mark.parametrize("text", LISTS)
def test_references_that_run_together(text: str) -> None:
    assert ids(cable(references=text)) == LISTS[text]
    assert ids(reader.parse(text, year=2008)) == LISTS[text]


def test_captions_between_semicolons() -> None:
    assert captions(cable(captions="\nEXDIS; SPECAT EXCLUSIVE FOR MILITARY ADDEE")) == [
        "EXDIS",
        "SPECAT EXCLUSIVE FOR MILITARY ADDEE",
    ]


def test_a_telegram_repeated_right_behind_the_word_that_opens_it() -> None:
    repeated = (
        "\nFOLLOWING REPEAT NASSAU 3176 ACTION SECSTATE JUN 12:\nQUOTE C O N F I D E N T I A L NASSAU 3176\n"
        "E.O. 12065: GDS 6/11/85 (DOE, JANE) OR-M\nTAGS: PINS, BF\nSUBJECT: THE PAPER BOATS\nREF: STATE 140865\n"
        "1. THE BOATS SAILED.\nROE\nUNQUOTE DOE"
    )
    read = cable(order="", tags="", subject="", body=repeated, end="")
    assert [tag.code for tag in read.tags] == ["PINS", "BF"]
    assert (value(read.subject), value(read.signer), value(read.id)) == ("THE PAPER BOATS", "DOE", "08KINGSTON88")


def test_lines_of_a_stamp_that_say_until_when() -> None:
    stamp = (
        "UNITED STATES DEPARTMENT OF STATE\nREVIEW AUTHORITY: J ROE\nCLASSIFICATION: CONFIDENTIAL REASON: 1.4(B)\n"
        "DECLASSIFY Al 1ER: 7 APR 2016\nDATE/CASE ID: 06 MAY 2011 2010\n\nE401\n\nUNCLASSIFIED\n\nUNCLASSIFIED\n"
    )
    read = cable(body=f"\n1. THE BOATS SAILED AT\n{stamp}NOON, AND NONE CAME BACK.")
    assert read.paragraphs[0].text == "THE BOATS SAILED AT NOON, AND NONE CAME BACK."


@pytest.mark.parametrize(
    "written",
    [
        "R241755Z JUN 08",
        "R. 241755Z JUN 08",
        "R 241755Z JUN08",
        "R 241755ZJUN08",
        "241755Z JUN 08",
        "r 241755z jun 08",
        "R 241755Z Jun 08",
        "R 241755Z JUN O8",
        "R 241755Z JUN 2008",
    ],
)
def test_a_date_time_group_in_other_spellings(written: str) -> None:
    read = cable(dtg=written)
    assert value(read.dtg) == datetime(2008, 6, 24, 17, 55, tzinfo=UTC)
    assert value(read.id) == "08KINGSTON88"
    assert value(read.precedence) == (None if written[0].isdigit() else Precedence.ROUTINE)


def test_an_exempted_post_behind_a_colon() -> None:
    read = cable(info="INFO RUCNMEM/EUROPEAN POLITICAL COLLECTIVE\nXMT: AMEMBASSY SOFIA")
    assert [each.plad for each in read.exempt] == ["AMEMBASSY SOFIA"]


AUTHORITIES = {
    "CLASSIFED BY: DCM JANE DOE FOR REASONS 1.4 (B) AND (D).": ("JANE DOE", "DCM", "1.4 (b) (d)"),
    "Classfied By: DCM Jane Doe, 1.4 (b/d)": ("Jane Doe", "DCM", "1.4 (b) (d)"),
    "Cassified By: DCM Jane Doe, reason 1.4 (b)": ("Jane Doe", "DCM", "1.4 (b)"),
    "Classified Bu: DCM Jane Doe, reason 1.4 (b)": ("Jane Doe", "DCM", "1.4 (b)"),
    "Classified By: DCM Jane Doe, reason 1.4 (A-D)": ("Jane Doe", "DCM", "1.4 (a) (b) (c) (d)"),
    "Classified By: RSO Jane Doe for reason 1.2 (b), (d)": ("Jane Doe", "RSO", "1.2 (b) (d)"),
    "CLASSIFIED BY DCM JANE DOE DUE TO 1,4 (C) AND (D)": ("JANE DOE", "DCM", "1.4 (c) (d)"),
    "Classified By: (U) CDA Jane Doe; reasons 1.4 (b,d)": ("Jane Doe", "CDA", "1.4 (b) (d)"),
    "Classified By: A/Political Counselor Jane Doe for 1.4 (b)": ("Jane Doe", "A/Political Counselor", "1.4 (b)"),
    "Classified By: DCM/Jane Doe for reasons 1.4 (b)": ("Jane Doe", "DCM", "1.4 (b)"),
    "Classified By: Political Counselor JANE DOE. Reasons 1.4 (b)": ("JANE DOE", "Political Counselor", "1.4 (b)"),
}
"""Lines that say who classified: name, office and reasons."""


@pytest.mark.parametrize("text", AUTHORITIES)
def test_an_authority_that_was_mistyped(text: str) -> None:
    found = value(classified(authority=f"\n{text}").classified_by)
    assert found is not None
    assert (found.name, found.office, found.reasons) == AUTHORITIES[text]


def test_entire_text_that_is_sensitive() -> None:
    assert marks(cable(body="\n1. SBU - ENTIRE TEXT.\n\n2. The boats sailed."))[0] == "SBU"


def test_a_signer_in_small_letters_below_a_text_in_small_letters() -> None:
    assert value(cable(body="\n1. (u) the boats sailed.\n\n2. (u) none came back.", end="\ndoe").signer) == "doe"
    assert cable(body="\n1. (U) The boats sailed.\n\n2. (U) None came back.", end="\nfinally").signer is None
    assert cable(body="\n1. (u) the boats sailed.\n\n2. (u) none came", end="\nback").signer is None


def test_half_a_page_line_is_no_reference() -> None:
    read = reader.parse("REF: A) NASSAU 199, B) NASSAU 227 NASSAU 00000402 \n\n001.2 OF 003 ", year=2008)
    assert ids(read) == [("A", "08NASSAU199"), ("B", "08NASSAU227")]


@pytest.mark.parametrize(
    ("written", "precedence"),
    [("IMMEDATE", "IMMEDIATE"), ("PIORITY", "PRIORITY"), ("ROTUINE", "ROUTINE"), ("FLSH", "FLASH")],
)
def test_a_mistyped_precedence_is_read_and_told(written: str, precedence: str) -> None:
    for words in (f"{written} 0125", written):
        read = cable(info=f"INFO RUEHLO/AMEMBASSY LONDON {words}")
        assert [each.precedence for each in read.info] == [Precedence(precedence)]
        assert [found.message for found in read.findings if found.rule == "CR-HEAD-017"] == [
            f"The precedence \u201c{written}\u201d of an address was read as {precedence}."
        ]
    assert "CR-HEAD-017" not in rules(cable(info=f"INFO RUEHLO/AMEMBASSY LONDON {precedence} 0125"))


@pytest.mark.parametrize("word", ["UNCLASSIFED", "UNCLASSFIED", "UNCLASIFIED", "UNCLASSIFID"])
def test_a_mistyped_level_is_not_taken_for_one_that_runs_into_its_post(word: str) -> None:
    read = cable(banner=f"{word} KINGSTON 000088")
    assert (value(read.classification), read.id and read.id.value) == (Level.UNCLASSIFIED, "08KINGSTON88")
    assert "CR-HEAD-001" in rules(read)


def test_a_level_that_runs_into_its_post() -> None:
    read = cable(banner="UNCLASKINGSTON 000088")
    assert (value(read.classification), read.id and read.id.value) == (Level.UNCLASSIFIED, "08KINGSTON88")
