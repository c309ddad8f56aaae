"""Subjects, handling sentences, notes and addresses as copies leave them."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from reader.cable.values import BlockKind
from tests.cable.invented import cable, captions, numbers, rules, texts, value, written


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (
            "MEDIA REACTION: BOATS, PAPER, RAIN,\n\nHARBOURS;KINGSTON",
            "MEDIA REACTION: BOATS, PAPER, RAIN, HARBOURS;KINGSTON",
        ),
        ("The Regatta of the Paper Boats and\n\nits End", "The Regatta of the Paper Boats and its End"),
    ],
)
def test_a_subject_that_cannot_have_ended_goes_on_behind_a_blank_line(subject: str, title: str) -> None:
    read = cable(subject=f"SUBJECT: {subject}")
    assert value(read.subject) == title
    assert not read.headings
    assert numbers(read) == [1, 2]


BELOW = ("1. (U) It rained.\n\n2. (U) It ended.", "The boats sank.", "\nHARBOURS", "SUMMARY\n\n1. (U) It rained.")


@pytest.mark.parametrize("below", BELOW)
def test_a_subject_that_ends_open_takes_no_text(below: str) -> None:
    read = cable(subject="SUBJECT: BOATS, PAPER, RAIN,", body=f"\n{below}")
    assert value(read.subject) == "BOATS, PAPER, RAIN,"


def test_information_that_is_not_to_be_serviced() -> None:
    read = cable(captions='\n"PERISHABLE INFORMATION -- DO NOT SERVICE"\n\nSIPDIS')
    assert texts(read, Kind.HANDLING) == ['"PERISHABLE INFORMATION -- DO NOT SERVICE"']
    assert captions(read) == ["SIPDIS"]
    assert texts(read, Kind.UNRECOGNISED) == []


def test_a_note_in_brackets_may_begin_with_a_full_stop() -> None:
    read = cable(body="\n1. (U) It rained. (NOTE.  The harbour is open. END NOTE.) It stopped.\n\n2. (U) All left.")
    (block,) = read.paragraphs[0].blocks
    assert (block.kind, block.implied) == (BlockKind.NOTE, False)
    assert read.source.text[block.start : block.end] == "(NOTE.  The harbour is open. END NOTE.)"


def test_a_text_between_brackets_in_small_letters() -> None:
    read = cable(
        body="\n1. (U) Points for the harbour:\n\n(begin non-paper)\n\n-- It rains.\n(end non-paper)\n\n2. (U) End."
    )
    (block,) = read.paragraphs[0].blocks
    assert (block.kind, block.implied) == (BlockKind.TEXT, False)
    assert read.source.text[block.start : block.end] == "begin non-paper)\n\n-- It rains.\n(end non-paper)"


@pytest.mark.parametrize(
    "address",
    ["Office- (965) 259-1419\nUnclass e-mail: DoeJ@harbour.invalid", "http://harbour.invalid/regatta- \nboats.p df"],
)
def test_a_text_that_ends_with_an_address_is_whole(address: str) -> None:
    text = f"1. The boats, all of which were made of paper, are described in full by the harbour office at:\n{address}"
    read = cable(body=f"\n{text}\n\n2. It ended.")
    assert "CR-BODY-009" not in rules(read)
    assert "CR-BODY-009" in rules(
        cable(body=f"\n{text}. And there were more of them, in the harbour and beyond\n\n2. It ended.")
    )


UNDER = {
    "FORCED LABOUR IN THE HARBOUR": "= = = = = = = = = = = = = =",
    "Second-Order Effects": "--------------------",
    "What Next?": "- - - - -",
    "Nigeria": "---------",
}


@pytest.mark.parametrize("heading", UNDER)
def test_a_heading_glued_behind_a_sentence_is_as_long_as_its_underline(heading: str) -> None:
    text = "The boats, all of which were made of paper, sank as soon as the rain that had been foreseen came down"
    read = cable(body=f"\n1. (U) {text}. {heading} {UNDER[heading]}\n\n2. (U) It ended.")
    assert [each.value for each in read.headings] == [heading]
    assert read.paragraphs[0].text == f"{text}."
    assert texts(read, Kind.FURNITURE) == [UNDER[heading]]


@pytest.mark.parametrize("rule", ["-----------", "- - -", "* * *", "= = = = = ="])
def test_a_rule_of_another_length_finds_no_heading(rule: str) -> None:
    text = "The boats, all of which were made of paper, sank as soon as the rain that had been foreseen came. All"
    read = cable(body=f"\n1. (U) {text} of Them Sank {rule}\n\n2. (U) It ended.")
    assert not read.headings


def test_the_addresses_of_a_tagline_are_no_text() -> None:
    tagline = (
        "Visit Kingston's Classified Web Site at \nhttp://harbour.invalid/p/kingston and the North \n"
        "Regatta Blog at http://boats.invalid/nap /"
    )
    read = cable(body=f"\n1. (U) It began.\n\n2. (U) Comment. It ended. End Comment.\n{tagline}")
    assert read.paragraphs[1].text == "Comment. It ended. End Comment."
    assert texts(read, Kind.FURNITURE) == [line.strip() for line in tagline.splitlines()]
    assert value(read.signer) == "DOE"


def test_rows_of_a_database_between_two_headers_are_no_header() -> None:
    envelope = written().split("UNCLAS", 1)[0]
    rows = ["149452", "2008-06-24 17:55:00", "08KINGSTON88", "Embassy Kingston", "UNCLASSIFIED"]
    read = reader.parse(envelope + "\n".join(rows) + "\n\n" + written())
    assert value(read.id) == "08KINGSTON88"
    assert [text.strip() for text in texts(read, Kind.REPEAT)] == [envelope.strip()]
    assert texts(read, Kind.WRAPPER) == rows


LONG = (
    "The boats, all of which were made of paper, sank as soon as the rain came that those had foreseen who live here. "
    * 2
)


@pytest.mark.parametrize("heading", ["Second-Order Effects", "The Rain and the Boats", "NEXT STEPS"])
def test_a_heading_glued_behind_a_paragraph_whose_line_ends_were_lost(heading: str) -> None:
    read = cable(body=f"\n1. (U) {LONG}{heading}\n\n2. (U) It ended.")
    assert [each.value for each in read.headings] == [heading]
    assert read.paragraphs[0].text == LONG.strip()
    assert rules(read) == []


@pytest.mark.parametrize(
    "end", ["The harbour was then", "It was Jane Doe", "Rain", "See the U.S. Harbour Office", "So it was"]
)
def test_a_sentence_without_an_end_is_no_heading(end: str) -> None:
    read = cable(body=f"\n1. (U) {LONG}{end}\n\n2. (U) It ended.")
    assert not read.headings
    assert read.paragraphs[0].text == LONG + end


def test_a_text_glued_behind_a_reference_is_text() -> None:
    text = "Per reftel, the report on the regatta of the paper boats, part one, follows below for the harbour: I."
    for ref in ("REF: STATE 97309", "REFTEL: 07 LIMA 12."):
        read = cable(references=f"\n{ref} {text}", body="\nSUMMARY The boats sank.")
        assert [each.number for each in read.references] == [int(ref.strip(".").split()[-1])]
        assert [each.text for each in read.paragraphs] == [text, "SUMMARY The boats sank."]


@pytest.mark.parametrize(
    "remark",
    [
        "A. STATE 97309 Report on the Regatta of Boats of Paper and of the Harbour at Kingston Itself. B. LIMA 2",
        "STATE 97309 (NOTAL), LIMA 12, QUITO 14, BOGOTA 2231, CARACAS 1234, SANTIAGO 77, LA PAZ 231 AND PREVIOUS 2.",
    ],
)
def test_a_remark_behind_a_reference_is_none(remark: str) -> None:
    read = cable(references=f"\nREF: {remark}")
    assert numbers(read) == [1, 2]
    assert len(read.references) > 1


def test_an_office_of_an_agency_on_a_line_of_its_own_is_a_further_instruction() -> None:
    read = cable(captions="\nPASS TO USDOL FOR JANE DOE\nUSAID/LAC/RSD RICHARD ROE\n\nSIPDIS")
    assert [each.value for each in read.passing] == ["PASS TO USDOL FOR JANE DOE", "USAID/LAC/RSD RICHARD ROE"]
    read = cable(captions="\nSTATE PASS TO USTR AND\nUSAID/LAC RICHARD ROE\n\nSIPDIS")
    assert [each.value for each in read.passing] == ["STATE PASS TO USTR AND USAID/LAC RICHARD ROE"]


@pytest.mark.parametrize(
    ("glued", "heading"),
    [
        (
            "END SUMMARY. _ _ _ _ _ _ Boats to break the monopoly of the harbour _ _ _ _ _ _",
            "Boats to break the monopoly of the harbour",
        ),
        ("END SUMMARY Many Boats, but Not So Good ---------------------------", "Many Boats, but Not So Good"),
        ("End comment MANY BOATS ----------", "MANY BOATS"),
        ("They sank. What Do the Boats Want?", "What Do the Boats Want?"),
        ("So they (did not). Boats Have a Process; Its Effect Unclear", "Boats Have a Process; Its Effect Unclear"),
    ],
)
def test_headings_glued_behind_blocks_and_between_spaced_rules(glued: str, heading: str) -> None:
    read = cable(body=f"\n1. (U) {LONG}{glued}\n\n2. (U) It ended.")
    assert [each.value for each in read.headings] == [heading]
    assert numbers(read) == [1, 2]


@pytest.mark.parametrize("name", ["VAN VOORST", "van Voorst", "LeBaron", "McDoe", "Jane Doeman", "DOEMAN"])
@pytest.mark.parametrize(
    "last", ["It ended.", "(Note: It ended. End note.)", "Visit Kingston's Website: XXXXXXXXXXXX", "End comment"]
)
def test_a_signer_glued_behind_the_text(name: str, last: str) -> None:
    read = cable(body=f"\n1. (U) The boats sank, all of them. {last} {name}", end="")
    assert value(read.signer) == name
    assert read.paragraphs[0].text.endswith(last)


def test_a_page_line_behind_the_underline_of_a_glued_heading() -> None:
    banner = "UNCLAS SECTION 01 OF 02 KINGSTON 000088"
    glued = "Many Boats ---------- KINGSTON 00000088  002 OF 002"
    read = cable(banner=banner, body=f"\n1. (U) {LONG}{glued}\n\n2. (U) It ended.")
    assert [each.value for each in read.headings] == ["Many Boats"]
    assert [page.section for page in read.page_breaks] == [2]
    assert [each.text for each in read.paragraphs] == [LONG.strip(), "It ended."]
