"""Paragraphs and headings that follow another paragraph on one line, because line ends were lost."""

from __future__ import annotations

import pytest

import reader
from reader.cable.lines import Line
from reader.cable.run_on import told_apart
from tests.cable.invented import cable, value

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
    assert told_apart("", lines) is lines
