"""Paragraphs and headings that follow another paragraph on one line, because line ends were lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import reader
from reader.cable.draft import Draft
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.run_on import told_apart
from tests.cable.invented import CLASSIFIED, cable, texts, value, written

LONG = (
    "The regatta of the paper boats began at noon, as the harbour master had asked all captains in his letter of the "
    "week before, and it ended before one. (The Harbour News, 6/24)"
)


def read_lines(*lines: str) -> list[tuple[int | None, str]]:
    """The paragraphs of a text, each with its last words."""
    return [(each.number, each.text[-9:]) for each in reader.parse("\n\n".join(lines)).paragraphs]


@pytest.mark.parametrize("label", ["2. (SBU)", "2.(SBU)", "2) (SBU)"])
def test_a_paragraph_with_label_and_mark_behind_another_is_a_paragraph(label: str) -> None:
    found = read_lines(f"1. (SBU) {LONG}. {label} It rained. 3. (U) All sank.", "4. (U) The end.")
    assert found == [(1, "s, 6/24)."), (2, "t rained."), (3, "All sank."), (4, "The end.")]


NOT_LABELS = (
    f"1. (U) {LONG}. See also 2. (SBU) It rained.",
    f"1. (U) {LONG}. 2. The boats sank.",
    f"1. (U) {LONG}. 4. (U) The boats sank.",
    f"(U) {LONG}. 2. (U) The boats sank.",
)


@pytest.mark.parametrize("text", NOT_LABELS)
def test_other_numbers_behind_a_sentence_are_text(text: str) -> None:
    assert len(read_lines(text)) == 1


def test_a_heading_in_capitals_behind_the_text_before_a_label() -> None:
    read = cable(body=f"\n1. (U) {LONG}. OTHER BOATS\n\n2. (U) {LONG[:-1]}] IT\n\n3. (U) All of them sank.")
    assert [each.value for each in read.headings] == ["OTHER BOATS", "IT"]
    assert [each.number for each in read.paragraphs] == [1, 2, 3]
    assert [each.text[-6:] for each in read.paragraphs] == ["6/24).", " 6/24]", " sank."]


def test_a_heading_may_begin_with_an_abbreviation() -> None:
    read = cable(body=f"\n1. (U) {LONG}. U.S. TRADE\n\n2. (U) {LONG}.")
    assert [each.value for each in read.headings] == ["U.S. TRADE"]


NO_TITLES = (
    "All of it went to the U.S. TRADE",
    "END SUMMARY",
    "END NOTE",
    "SIPDIS",
    "KINGSTON 00000088 002 OF 002",
    "Paper Boats",
)


@pytest.mark.parametrize("words", NO_TITLES)
def test_what_else_stands_behind_the_text_is_no_heading(words: str) -> None:
    assert not cable(body=f"\n1. (U) {LONG}. {words}\n\n2. (U) All of them sank.").headings


def test_a_name_behind_the_last_of_several_paragraphs_is_a_signature() -> None:
    read = cable(body=f"\n1. (U) {LONG}. 2. (U) {LONG}. ROWE", end="")
    assert value(read.signer) == "ROWE"
    assert [each.text[-6:] for each in read.paragraphs] == ["6/24).", "6/24)."]


def test_wrapped_lines_are_left_alone() -> None:
    lines: list[Line] = []
    assert told_apart(Draft("", []), lines) is lines


BARE = (
    f"{LONG}.",
    'He said: "Sail."',
    "Comment: The boats were of paper.",
    f"It rained. {LONG}.",
)


def whole(*paragraphs: str, mark: str = "") -> str:
    """Numbered paragraphs on one line."""
    return " ".join(f"{number}. {mark}{words}" for number, words in enumerate(paragraphs, 1))


def told(text: str) -> list[tuple[str, str]]:
    """What is said of paragraphs that were told by their numbers alone, and of what."""
    found = reader.parse(text).findings
    return [
        (each.message, text[each.start : each.end]) for each in found if each.rule in ("CR-BODY-017", "CR-BODY-018")
    ]


@pytest.mark.parametrize("change", [str, str.upper, lambda text: text.replace("2. ", "2.").replace("3. ", "3 . ")])
def test_paragraphs_without_marks_on_one_line(change: Callable[[str], str]) -> None:
    text = change(whole(*BARE))
    read = reader.parse(text)
    assert [each.number for each in read.paragraphs] == [1, 2, 3, 4]
    assert [each.text for each in read.paragraphs] == [change(words) for words in BARE]
    assert told(text) == [("Paragraphs 2 to 4 begin in the middle of a line: they were told by their numbers.", "2.")]


def test_paragraphs_of_a_line_count_up_to_the_next_one() -> None:
    text = f"{whole(*BARE[:2])}\n\n3. It rained.\n\n4. {LONG}. 5. They sank.\n\n6. The end."
    assert [each.number for each in reader.parse(text).paragraphs] == [1, 2, 3, 4, 5, 6]
    assert [words for words, _ in told(text)] == [
        "Paragraph 2 begins in the middle of a line: it was told by its number.",
        "Paragraph 5 begins in the middle of a line: it was told by its number.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"1. {LONG}: 1. Sail. 2. Do not sink. 3. Do not bark.\n\n2. It rained.",
        f"1. {LONG}: 1. Sail. 2. Do not sink. 3. Do not bark.",
        f"1. {LONG}. 2. Sail. 3. Do not sink.\n\n2. It rained.",
        f"1. {LONG} by order No. 2. They sank.\n\n3. It rained.",
        f"1. {LONG} on Aug. 2. They sank.",
        f"1. {LONG} in boat 2. They sank.",
    ],
)
def test_numbers_without_marks_that_are_text(text: str) -> None:
    assert [each.number for each in reader.parse(text).paragraphs][:1] == [1]
    assert not told(text)
    assert LONG in reader.parse(text).paragraphs[0].text
    assert text.partition("\n")[0].endswith(reader.parse(text).paragraphs[0].text)


def test_a_text_on_a_few_lines_that_end_anywhere() -> None:
    words = whole(*(f"{LONG}. {LONG}." for _ in range(6)), mark="(U) ").split()
    lines = [" ".join(words[at : at + 90]) for at in range(0, len(words), 90)]
    read = reader.parse("\n".join(lines))
    assert [each.number for each in read.paragraphs] == [1, 2, 3, 4, 5, 6]
    assert [each.mark for each in read.paragraphs] == ["U"] * 6
    assert [each.text for each in read.paragraphs] == [f"{LONG}. {LONG}."] * 6


@pytest.mark.parametrize("mark", ["", "(C) "])
def test_a_whole_cable_on_one_line(mark: str) -> None:
    body = whole(*BARE, mark=mark)
    text = " ".join(written(**CLASSIFIED | {"references": "REF: LIMA 603", "body": f"\n{body}", "end": "ROWE"}).split())
    read = reader.parse(text)
    assert value(read.id) == "08KINGSTON88"
    assert value(read.subject) == "THE REGATTA OF THE PAPER BOATS"
    assert [each.id for each in read.references] == ["08LIMA603"]
    assert [(each.number, each.text) for each in read.paragraphs] == list(enumerate(BARE, 1))
    assert value(read.signer) == "ROWE"
    assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == text


def test_a_page_line_in_a_cable_on_one_line() -> None:
    """What follows it is still read: it is no line of its own."""
    page = "CONFIDENTIAL PAGE 02 KINGST 00088 241812Z"
    body = f"1. {LONG} AND {page} THE GOAT. 2. IT RAINED. {LONG}. 3. IT ENDED."
    read = reader.parse(" ".join(written(**CLASSIFIED | {"body": body, "end": "ROWE"}).split()))
    assert [each.number for each in read.paragraphs] == [1, 2, 3]
    assert [each.page for each in read.page_breaks] == [2]
    assert read.paragraphs[-1].text == "IT ENDED."


def test_a_web_page_s_pilcrow_says_where_a_line_began() -> None:
    text = " ".join(written(body=f"¶1. {LONG}, and they sank ¶2. It rained ¶3. {LONG}").split())
    assert [(each.number, each.label) for each in reader.parse(text).paragraphs] == [(1, "¶1."), (2, "¶2."), (3, "¶3.")]


def test_a_heading_between_two_paragraphs_of_one_line() -> None:
    text = f"1. (U) {LONG} said it all. The Second Day 2. (U) {LONG}. THE THIRD DAY ------------- 3. (U) It rained."
    read = reader.parse(text)
    assert [each.value for each in read.headings] == ["The Second Day", "THE THIRD DAY"]
    assert [each.number for each in read.paragraphs] == [1, 2, 3]


@pytest.mark.parametrize(
    "stamp",
    [
        "Approved For Release 2003/02/27 : CIA-RDP00T00000A000000000001-1",
        "Declassified in Part - Sanitized Copy Approved for Release 2012/05/16 : CIA-RDP00T00000R000000000001-1",
        "Sanitized Copy Approved for Release 2012/05/16 : CIA-RDP00T00000R000000000001-1",
        "Declassified and Approved For Release 2013/01/02 : CIA-RDP00-00000R000000000001-1",
    ],
)
def test_the_stamp_of_a_reading_room_is_no_text(stamp: str) -> None:
    text = written(body=f"\n1. (U) It rained and the\n{stamp}\nboats sank.\n\n2. (U) They were of paper.")
    read = reader.parse(f"{stamp}\n{text}\n{stamp}\n")
    assert [each.text for each in read.paragraphs] == ["It rained and the boats sank.", "They were of paper."]
    assert texts(read, Kind.FURNITURE) == [stamp] * 3
    assert value(read.signer) == "DOE"


def test_a_whole_text_behind_a_stamp_is_no_stamp() -> None:
    stamp = "Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 Mar 2014"
    read = reader.parse(f"{stamp} 1. (U) {LONG}. 2. (U) {LONG}.")
    assert texts(read, Kind.FURNITURE) == []
    assert LONG in read.paragraphs[0].text
