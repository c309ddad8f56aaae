"""Summaries, comments, notes and quoted texts: how they open, how they close, and what is read from them."""

from __future__ import annotations

import pytest

import reader
from tests.cable.invented import blocks, cable, headings, value

SANK = "The boats sank."
ALL = "All of them did."
LAST = "2. (U) They were made of paper."

SUMMARIES: dict[str, str] = {
    # openers
    f"1. (U) Summary: {SANK} End summary.": SANK,
    f"1. (U) SUMMARY: {SANK} END SUMMARY.": SANK,
    f"1. (U) SUMMARY. {SANK} END SUMMARY.": SANK,
    f"1. (U) Summary and Comment: {SANK} End summary and comment.": SANK,
    f"1. (U) Summary/Comment: {SANK} End Summary/Comment.": SANK,
    f"1. (U) SUMMARY AND ACTION REQUEST: {SANK} END SUMMARY AND ACTION REQUEST.": SANK,
    f"1. (U) BEGIN SUMMARY: {SANK} END SUMMARY.": SANK,
    f"1. (U) BEGIN SUMMARY. {SANK} END SUMMARY.": SANK,
    f"1. (U) SUMMAY: {SANK} END SUMMARY.": SANK,
    f"1. Summary: (U) {SANK} End summary.": SANK,
    f"1. SUMMARY (U): {SANK} END SUMMARY.": SANK,
    f"1. (U) SUMMARY - {SANK} END SUMMARY.": SANK,
    f"1. (U) EXECUTIVE SUMMARY: {SANK} END SUMMARY.": SANK,
    # closers
    f"1. (U) Summary: {SANK} End Summary": SANK,
    f"1. (U) Summary: {SANK} (End Summary.)": SANK,
    f"1. (U) Summary: {SANK} END OF SUMMARY.": SANK,
    f"1. (U) Summary: {SANK} End\nSummary.": SANK,
    f"1. (U) Summary: {SANK}\n\nEnd Summary.": SANK,
    f"1. (U) Summary: {SANK} End summary. And then it rained.": SANK,
    # no closer
    f"1. (U) Summary: {SANK}": SANK,
    f"1. (U) SUMMARY: {SANK}": SANK,
    # no opener
    f"1. (U) {SANK} End summary.": SANK,
    # headings
    f"SUMMARY\n-------\n\n1. (U) {SANK} END SUMMARY.": SANK,
    f"Summary\n\n1. (U) {SANK}\n\nThe Harbour": SANK,
    f"-------\nSUMMARY\n-------\n\n1. (U) {SANK}\n\nTHE HARBOUR\n-----------": SANK,
    f"Summary -------\n\n1. (U) {SANK}\n\nTHE HARBOUR\n-----------": SANK,
}
"""The beginning of a body whose last paragraph is LAST, and the summary's reading text."""

COMMENTS: dict[str, str] = {
    f"1. (U) {SANK} Comment: {ALL} End comment.": ALL,
    f"1. (U) {SANK} (Comment: {ALL} End comment.)": ALL,
    f"1. (U) {SANK} (Comment: {ALL})": ALL,
    f"1. (U) Comment: {ALL} End Comment.": ALL,
    f"1. (U) COMMENT. {ALL} END COMMENT.": ALL,
    f"1. (U) Embassy Comment: {ALL} End comment.": ALL,
    f"1. (U) Post comment: {ALL} End post comment.": ALL,
    f"1. (U) Comment: {ALL}": ALL,
    f"1. (U) BEGIN COMMENT: {ALL} END COMMENT.": ALL,
    f"COMMENT\n-------\n\n1. (U) {ALL} END COMMENT.": ALL,
    f"Comment: A first step\n\n1. (U) {ALL}\n\nTHE SEA\n-------": ALL,
}


@pytest.mark.parametrize("text", SUMMARIES)
def test_summary(text: str) -> None:
    read = cable(body=f"\n{text}\n\n{LAST}")
    assert value(read.summary) == SUMMARIES[text]
    assert [kind for kind, _ in blocks(read)].count("summary") == 1


@pytest.mark.parametrize("text", COMMENTS)
def test_comment(text: str) -> None:
    read = cable(body=f"\n{text}\n\n{LAST}")
    assert value(read.comment) == COMMENTS[text]
    assert [kind for kind, _ in blocks(read)].count("comment") == 1


def test_summary_over_several_paragraphs() -> None:
    read = cable(body=f"\n1. (U) Summary: {SANK}\n\n2. (U) {ALL} End summary.\n\n3. (U) They were made of paper.")
    assert value(read.summary) == f"{SANK}\n{ALL}"
    assert blocks(read) == [("summary", False)]
    assert [each.kind for each in read.paragraphs] == ["summary", "summary", "body"]


def test_summary_without_an_opener_that_ends_in_a_later_paragraph() -> None:
    read = cable(body=f"\n1. (U) {SANK}\n\n2. (U) {ALL} End summary.\n\n3. (U) They were made of paper.")
    assert value(read.summary) == f"{SANK}\n{ALL}"


def test_summary_under_a_heading_over_several_paragraphs() -> None:
    read = cable(
        body=f"\nSUMMARY\n-------\n\n1. (U) {SANK}\n\n2. (U) {ALL}\n\nTHE HARBOUR\n-----------\n\n3. (U) It rained."
    )
    assert value(read.summary) == f"{SANK}\n{ALL}"
    assert blocks(read) == [("summary", True)]
    assert headings(read) == ["SUMMARY", "THE HARBOUR"]


def test_summary_across_a_page_line() -> None:
    read = cable(
        banner="UNCLAS SECTION 01 OF 02 KINGSTON 000088",
        body=f"\n1. (U) Summary: The boats\n\nKINGSTON 00000088  002 OF 002\n\n\nsank. End summary.\n\n{LAST}",
    )
    assert value(read.summary) == SANK


def test_comment_that_the_signature_ends() -> None:
    read = cable(body=f"\n1. (U) {SANK}\n\n2. (U) Comment: {ALL}")
    assert value(read.comment) == ALL
    assert blocks(read) == [("comment", True)]
    assert value(read.signer) == "DOE"


@pytest.mark.parametrize(
    "note",
    [
        "(Note: all of paper. End Note.)",
        "(Note: all of paper. End Note).",
        "(NOTE: all of paper. END NOTE.)",
        "(Note: all of paper.)",
        "(Bio note: all of paper. End bio note.)",
    ],
)
def test_note(note: str) -> None:
    read = cable(body=f"\n1. (U) The boats {note} sank.\n\n{LAST}")
    (block,) = read.blocks
    assert str(block.kind) == "note"
    assert read.source.text[block.start : block.end].startswith("(")
    assert read.source.text[block.start : block.end].rstrip(".").endswith(")")


@pytest.mark.parametrize(
    ("opener", "closer", "kind"),
    [
        ("BEGIN TEXT", "END TEXT", "text"),
        ("BEGIN TEXT:", "END TEXT.", "text"),
        ("BEGIN QUOTE", "END QUOTE", "quote"),
        ("BEGIN UNOFFICIAL TRANSLATION", "END UNOFFICIAL TRANSLATION", "text"),
        ("BEGIN NON-PAPER", "END NON-PAPER", "text"),
        ("//BEGIN POINTS//", "//END POINTS//", "text"),
    ],
)
def test_quoted_text_keeps_its_own_numbers(opener: str, closer: str, kind: str) -> None:
    read = cable(
        body=f"\n1. (U) The rules say:\n\n{opener}\n\n1. No boat may sink.\n\n"
        f"2. No boat may float.\n\n{closer}\n\n{LAST}"
    )
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert blocks(read) == [(kind, False)]
    assert read.paragraphs[1].text == "They were made of paper."


def test_action_request() -> None:
    read = cable(body=f"\n1. (U) ACTION REQUEST: Please send glue. END ACTION REQUEST.\n\n{LAST}")
    assert blocks(read) == [("action-request", False)]
    assert [each.kind for each in read.paragraphs] == ["action-request", "body"]


@pytest.mark.parametrize(
    "text",
    [
        "The comment of the master was short.",
        "In summary, they sank.",
        "The master had no comment.",
        "A note on glue was read out.",
        "Summary trials were held on the beach.",
        "Note-taking was forbidden on board.",
    ],
)
def test_words_that_open_nothing(text: str) -> None:
    assert blocks(cable(body=f"\n1. (U) {text}\n\n{LAST}")) == []


def test_a_heading_between_rules_behind_a_sentence_is_one() -> None:
    cable = reader.parse("1. (C) Summary: It rained. -------- The Boats --------\n\n2. (U) They sank.")
    assert [heading.value for heading in cable.headings] == ["The Boats"]
    assert [each.text for each in cable.paragraphs] == ["Summary: It rained.", "They sank."]
    assert cable.summary is not None
    assert cable.summary.value == "It rained."


def test_a_short_summary_above_paragraph_1_is_no_heading() -> None:
    cable = reader.parse("REF: LIMA 4887\n\nSUMMARY: IT RAINED.\nEND SUMMARY\n\n1. IN THE END")
    assert cable.summary is not None
    assert cable.summary.value == "IT RAINED."


BESIDE = "1. (U) The boats were of paper, and all of them sank."
FRAMED = {
    f"{BESIDE[:-1]}: ------ Sails Rose 21% in FY2008/09 ------\n\n2. (U) It rained.": "Sails Rose 21% in FY2008/09",
    f"{BESIDE} --------- The Harbour Wants Self-Sufficiency ---------\n\n2. (U) It rained.": (
        "The Harbour Wants Self-Sufficiency"
    ),
    f"{BESIDE} --------- --- Another Regatta Is Postponed --------- ---\n\n2. (U) It rained.": (
        "Another Regatta Is Postponed"
    ),
    f"{BESIDE} (All newspapers) ------- The Harbour Master's Conditions for Funding the Boats along the Coast ----"
    "\n\n2. (U) It rained.": "The Harbour Master's Conditions for Funding the Boats along the Coast",
}


@pytest.mark.parametrize(("text", "heading"), FRAMED.items(), ids=range(len(FRAMED)))
def test_a_heading_between_rules_behind_a_sentence(text: str, heading: str) -> None:
    read = reader.parse(text)
    assert headings(read) == [heading]
    assert [each.number for each in read.paragraphs] == [1, 2]
    assert "---" not in read.paragraphs[0].text


def test_a_rule_above_the_next_heading_underlines_nothing() -> None:
    text = (
        "1. (U) The boats:\n\n2. (U) Paper: 12\nGlue: 3\n\nHarbour Statistics (2006):\n\nBoats in: 12\nBoats out: 9\n\n"
        "=========\nThe Races\n=========\n\n3. (U) They sank."
    )
    read = reader.parse(text)
    assert headings(read) == ["The Races"]
    assert read.paragraphs[1].text.endswith("Boats out: 9")


def test_a_rule_between_two_headings_is_that_of_the_first() -> None:
    text = "1. (U) It rained.\n\n------\nOthers\n\n------\n\n-----\nBoats\n-----\n\n2. (U) They sank."
    assert headings(reader.parse(text)) == ["Others", "Boats"]


SCHEDULE = """The programme of the visit to the regatta, as it was asked for, is this:

June 24

1045 Arrive at the harbour from the island by boat, with glue and
paper. Briefings on the pier.

2100 No-host dinner in the harbour

June 25

0700 Optional tour of the glue market

1200 Depart for the island."""


def test_days_of_a_schedule_are_headings_and_its_hours_are_not() -> None:
    assert headings(cable(body=f"\n{SCHEDULE}")) == ["June 24", "June 25"]
    friday = SCHEDULE.replace("June 24", "Thursday, 24 June 2008").replace("June 25", "FRIDAY JUNE 25:")
    assert headings(cable(body=f"\n{friday}")) == ["Thursday, 24 June 2008", "FRIDAY JUNE 25:"]


def test_a_title_in_the_middle_of_the_page_is_a_heading() -> None:
    space = " " * 30
    body = f"\n{space}REGATTA MEDIA ANALYSIS\n{space}   June 24, 2008\n\n  * Boats sank\n  * All did.\n\nIt rained."
    read = cable(body=body)
    assert headings(read) == ["REGATTA MEDIA ANALYSIS June 24, 2008"]
    assert read.paragraphs[0].text.startswith("* Boats")
    assert not headings(cable(body=body.replace("  *", f"{space}*").replace("ANALYSIS", "ANALYSIS.")))


@pytest.mark.parametrize("continued", ["Summary Continued:", "SUMMARY CONT'D:", "Summary (continued):"])
def test_a_summary_that_is_continued_is_one(continued: str) -> None:
    read = cable(body=f"\n1. (U) Summary: {SANK}\n\n2. (U) {continued} {ALL} End summary.\n\n3. (U) It rained.")
    assert [(kind, implied) for kind, implied in blocks(read)] == [("summary", False)]
    assert [each.kind for each in read.paragraphs] == ["summary", "summary", "body"]
    assert not [finding for finding in read.findings if finding.rule == "CR-BODY-010"]


@pytest.mark.parametrize("comment", ["[Comment: {0}]", "(Comment: {0})"])
def test_a_bracket_ends_a_comment_in_writing(comment: str) -> None:
    read = cable(body=f"\n1. (U) {SANK} {comment.format(ALL)} It rained.\n\n{LAST}")
    assert len(blocks(read)) == 1
    assert not [finding for finding in read.findings if finding.rule == "CR-BODY-010"]


def test_a_comment_in_one_point_of_a_list_ends_with_the_point() -> None:
    body = "\n1. THE BOATS\nA. THEY SANK. EMBASSY COMMENT: ALL OF THEM DID.\nB. THE OTHERS DID NOT.\n\n2. IT RAINED."
    read = cable(body=body)
    assert value(read.comment) == "ALL OF THEM DID."
    assert len(read.paragraphs) == 2
