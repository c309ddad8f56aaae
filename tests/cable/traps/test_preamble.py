"""Traps 20 to 43: classification line, captions, E.O., TAGS, SUBJECT and REF lines."""

from __future__ import annotations

from datetime import date

import pytest

from reader.cable.kinds import Kind
from reader.cable.values import Basis, Level, TagKind
from tests.cable.invented import cable, captions, classified, headings, ids, marks, numbers, rules, texts, value


def test_t20_doubled_letter_of_a_spaced_word() -> None:
    read = cable(
        security="ZNY SSSSS ZZH",
        sender="FM AMEMBASSY LIMA",
        banner="SS E C R E T SECTION 01 OF 03 LIMA 000088",
        order="\nE.O. 12958: DECL: 06/24/2018",
        authority="\nClassified By: DCM John Doe, reasons 1.4 (b), (d).",
        body="\n1. (S) The boats sank.\n\nLIMA 00000088  002 OF 003\n\n2. (S) All.\n\n"
        "LIMA 00000088  003 OF 003\n\n3. (S) So.",
    )
    assert value(read.classification) is Level.SECRET
    assert read.message_number is not None
    assert (read.message_number.section, read.message_number.sections) == (1, 3)
    assert value(read.id) == "08LIMA88"
    assert rules(read).count("CR-HEAD-001") == 1


def test_t21_lower_case_section_words() -> None:
    read = classified(banner="C O N F I D E N T I A L SECTION 01 of 03 KINGSTON 000088")
    assert read.message_number is not None
    assert (read.message_number.section, read.message_number.sections) == (1, 3)
    assert value(read.id) == "08KINGSTON88"


def test_t22_encrypt_for_transmission_only() -> None:
    read = cable(banner="UNCLAS E F T O KINGSTON 000088")
    assert value(read.classification) is Level.UNCLASSIFIED
    assert "EFTO" in captions(read)
    assert value(read.id) == "08KINGSTON88"


def test_t23_service_note_behind_the_number() -> None:
    read = classified(banner="CONFIDENTIAL MADRID 002583 ZFR 2585")
    assert read.message_number is not None
    assert (read.message_number.post, read.message_number.number) == ("MADRID", 2583)
    assert value(read.id) == "08MADRID2583"
    assert captions(read) == ["SIPDIS"]
    assert texts(read, Kind.CLASSIFICATION) == ["CONFIDENTIAL MADRID 002583 ZFR 2585"]


def test_t24_caption_twice_and_astray() -> None:
    read = cable(
        captions="\nSIPDIS\nSIPDIS",
        body="\n1. (U) The regatta began at noon.\n\nSIPDIS\n\n2. (U) It ended before one.",
    )
    assert set(captions(read)) == {"SIPDIS"}
    assert texts(read, Kind.CAPTION) == ["SIPDIS"] * 3
    assert headings(read) == []
    assert [each.text for each in read.paragraphs] == ["The regatta began at noon.", "It ended before one."]


def test_t25_order_and_tags_on_one_line() -> None:
    read = cable(order="\nE.O. 12958: N/A TAGS: PREL TD", tags="")
    assert value(read.executive_order) == "12958"
    assert read.declassify_on is None
    assert [tag.code for tag in read.tags] == ["PREL", "TD"]
    assert texts(read, Kind.EXECUTIVE_ORDER) == ["E.O. 12958: N/A"]


@pytest.mark.parametrize("written", ["12598", "19528", "19523", "1295"])
def test_t26_order_that_never_was(written: str) -> None:
    read = classified(order=f"\nE.O. {written}: DECL: 06/24/2018")
    assert value(read.executive_order) == written
    assert value(read.declassify_on) == date(2018, 6, 24)
    (finding,) = [each for each in read.findings if each.rule == "CR-HEAD-005"]
    assert "12958" in finding.message


def test_t27_month_first_and_too_early() -> None:
    read = classified(order="\nEO 12958 DECL: 6/3/08")
    assert value(read.executive_order) == "12958"
    assert value(read.declassify_on) == date(2008, 6, 3)
    assert "CR-HEAD-008" in rules(read)


def test_t28_event_instead_of_a_date() -> None:
    read = classified(order="\nE.O. 12958: DECL: TEN YEARS AFTER UNIFICATION")
    assert value(read.declassify_on) == "TEN YEARS AFTER UNIFICATION"
    assert rules(read) == []


def test_t29_tags_without_separators() -> None:
    read = cable(tags="TAGS: ETRDEINVECINPGOVCS")
    assert [tag.code for tag in read.tags] == ["ETRD", "EINV", "ECIN", "PGOV", "CS"]
    assert read.tags[-1].kind is TagKind.GEO
    assert texts(read, Kind.TAG) == ["ETRD", "EINV", "ECIN", "PGOV", "CS"]


def test_t30_person_among_the_tags() -> None:
    read = cable(tags="TAGS: OVIP (DOE, JANE), PREL, NL, IS, SR")
    assert [(tag.code, tag.kind) for tag in read.tags] == [
        ("OVIP", TagKind.SUBJECT),
        ("DOE, JANE", TagKind.PERSON),
        ("PREL", TagKind.SUBJECT),
        ("NL", TagKind.GEO),
        ("IS", TagKind.GEO),
        ("SR", TagKind.GEO),
    ]


def test_t31_tags_end_at_a_blank_line() -> None:
    read = cable(tags="TAGS: PREL VT", subject="", body="\n(SBU) Charge spoke with the harbour master.")
    assert [tag.code for tag in read.tags] == ["PREL", "VT"]
    assert [(each.number, each.mark) for each in read.paragraphs] == [(None, "SBU")]


def test_t32_subject_over_two_lines() -> None:
    read = cable(subject="SUBJECT: TWELVE ISLANDS HOLD A MULTINATIONAL REGATTA\nMEETING")
    assert value(read.subject) == "TWELVE ISLANDS HOLD A MULTINATIONAL REGATTA MEETING"


def test_t33_subject_below_its_keyword() -> None:
    read = cable(subject="SUBJECT:\n\nTitle On Next Line")
    assert value(read.subject) == "Title On Next Line"
    assert headings(read) == []


def test_t34_references_glued_to_the_subject() -> None:
    read = cable(subject="SUBJECT: A VISIT TO CAIROREF: CAIRO 493")
    assert value(read.subject) == "A VISIT TO CAIRO"
    assert ids(read) == [(None, "08CAIRO493")]


def test_t35_mark_on_the_subject() -> None:
    read = classified(subject="SUBJECT: (C/NF) WHO SANK THE PAPER BOATS")
    assert value(read.subject) == "WHO SANK THE PAPER BOATS"
    assert value(read.subject_mark) == "C/NF"


def test_t36_reference_inherits_the_year() -> None:
    read = cable(references="REF: PORT OF SPAIN 0170")
    assert ids(read) == [(None, "08PORTOFSPAIN170")]


def test_t37_reference_across_a_line_end() -> None:
    read = cable(references="REF: A. 07 SAO PAULO\n0953")
    assert ids(read) == [("A", "07SAOPAULO953")]


def test_t38_two_serials_of_one_post() -> None:
    read = cable(
        station="DE RUEHKG #0088/01 0611755", dtg="R 011755Z MAR 04", references="REF: A. STATE 41252 AND 44603"
    )
    assert ids(read) == [("A", "04STATE41252"), ("A", "04STATE44603")]


def test_t39_letters_for_figures_in_references() -> None:
    read = cable(references="REF: A. LAGOS O1512\n     B. O4 CHENNAI 0944\n     C. 05 0TTAWA 3518")
    assert ids(read) == [("A", "08LAGOS1512"), ("B", "04CHENNAI944"), ("C", "05OTTAWA3518")]
    assert [each.basis for each in read.references] == [Basis.INFERRED] * 3
    assert rules(read).count("CR-HEAD-003") == 3
    bracketed = cable(references="REF: (A) 05 LAGOS 1512, (B)O4 CHENNAI 0944")
    assert ids(bracketed) == [("A", "05LAGOS1512"), ("B", "04CHENNAI944")]


def test_t40_report_beside_a_cable() -> None:
    read = cable(
        station="DE RUEHKG #0088/01 0611755",
        dtg="R 021755Z MAR 10",
        references="REF: IIR 6 899 0149 10; 2009 CAIRO 2394",
    )
    assert [(each.kind, each.id) for each in read.references] == [("report", None), ("cable", "09CAIRO2394")]


def test_t41_military_reference() -> None:
    read = cable(references="REF: SECDEF 162245Z OCT 08")
    assert [(each.kind, each.id) for each in read.references] == [("military-message", None)]


def test_t42_telephone_conversation() -> None:
    read = cable(references="REF: HILL-OPS TELCONS 9/28 AND 29")
    assert [(each.kind, each.id) for each in read.references] == [("telephone", None)]


def test_t43_pilcrow_before_a_reference() -> None:
    read = cable(references="REF: A. KINGSTON 0071\n¶B. RIO 0108")
    assert ids(read) == [("A", "08KINGSTON71"), ("B", "08RIODEJANEIRO108")]
    assert numbers(read) == [1, 2]
    assert marks(read) == ["U", "U"]
