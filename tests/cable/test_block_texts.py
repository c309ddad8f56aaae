"""Quoted texts that are opened and closed in words, and which of several comments is the cable's own."""

from __future__ import annotations

import pytest

import reader
from tests.cable.invented import cable, value

TEXTS = (
    "Begin text of the harbour note: The boats sank. End harbour text.",
    "Begin press release\n\nThe boats sank.\n\nEnd press release",
    "BEGIN PRESS RELEASE: The boats sank. END PRESS RELEASE.",
    "Begin statement: The boats sank. End statement.",
    "BEGIN LETTER. THE BOATS SANK. END LETTER.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_quoted_text_ends_with_its_closer(text: str) -> None:
    read = cable(body=f"\n1. (U) The note follows.\n\n2. (U) {text}\n\n3. (U) It rained.")
    (block,) = read.blocks
    assert (str(block.kind), block.implied) == ("text", False)
    assert read.source.text[block.start : block.end].rstrip(".") == text.rstrip(".")


def test_a_text_that_is_announced_goes_on_to_the_end_of_a_text_without_numbers() -> None:
    body = "\nThis is part two. Begin text of Part II:\n\nThe boats sank, all of them.\n\nIt rained on the harbour."
    read = cable(body=body)
    (block,) = read.blocks
    assert block.implied
    assert read.source.text[block.start : block.end].endswith("It rained on the harbour.")


def test_a_text_that_is_announced_under_a_number_ends_with_its_paragraph() -> None:
    read = cable(body="\n1. (U) The note follows. Begin text:\n\n2. (U) The boats sank.")
    (block,) = read.blocks
    assert read.source.text[block.start : block.end] == "Begin text:"


ANNOUNCED = (
    "Text follows:\n\nThe boats sank.\n\nEnd text.",
    "text):\n\nThe boats sank.\n\nEND TEXT.",
    "TEXT OF THE NOTE: THE BOATS SANK. END TEXT.",
)


@pytest.mark.parametrize("text", ANNOUNCED)
def test_a_text_that_is_closed_in_words_begins_where_it_is_announced(text: str) -> None:
    read = cable(body=f"\n1. (U) A note came (unofficial {text}\n\n2. (U) It rained.")
    (block,) = read.blocks
    assert (str(block.kind), block.implied) == ("text", False)
    assert read.source.text[block.start : block.end] == text


def test_a_closer_alone_makes_no_text() -> None:
    assert not cable(body="\n1. (U) A note came. End text.\n\n2. (U) It rained.").blocks


def test_the_comment_is_the_one_that_stands_for_itself() -> None:
    remark = "1. (U) The boats sank. (Comment: All of them. End comment.)"
    read = cable(body=f"\n{remark}\n\n2. (U) Comment: It will rain. End comment.")
    assert value(read.comment) == "It will rain."
    assert value(reader.parse(f"{remark}\n\n2. (U) It rained.").comment) == "All of them."
