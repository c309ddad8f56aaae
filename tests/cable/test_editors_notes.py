"""Telegrams that were printed: the notes of an editor behind the text are no part of it."""

from __future__ import annotations

import pytest

import reader
from reader.cable.kinds import Kind
from tests.cable.invented import rules, texts, value, written

HEAD = "12. Telegram From the Embassy in Jamaica to the Department of State1\n\nKingston, June 24, 1976, 1755Z.\n\n"
TEXT = "1. The regatta began at noon.2\n\n2. It ended before one.\n\n3. All of the boats sank.\n\nDoe\n\n"
SOURCE = "National Archives, RG 59, Central Files 1970-73, POL 1 JAM. Confidential; Priority."
NOTES = {
    "plain": f"1 Source: {SOURCE}\n\n2 See Document 11.\n\n3 In telegram 603 from Lima the embassy spoke of rain.",
    "dotted": f"1. Source: {SOURCE}\n2. See Document 11.",
    "bracketed": f"[1] Source: {SOURCE}\n[2] See Document 11.",
    "starred": f"* Source: {SOURCE}",
    "bare": f"Source: {SOURCE}",
    "titled": f"Notes\n\n1 Source: {SOURCE}\n\n2 See Document 11.",
    "ruled": "----------\n1. Source: Department of State, Central Foreign Policy Files.\n2. Document 11.",
}


@pytest.mark.parametrize("notes", NOTES.values(), ids=NOTES.keys())
def test_notes_behind_the_text(notes: str) -> None:
    read = reader.parse(f"{HEAD}{TEXT}{notes}\n")
    assert [(each.number, each.text) for each in read.paragraphs if each.number] == [
        (1, "The regatta began at noon.2"),
        (2, "It ended before one."),
        (3, "All of the boats sank."),
    ]
    assert value(read.signer) == "Doe"
    assert "Source: " in " ".join(texts(read, Kind.WRAPPER))
    assert rules(read).count("CR-TEXT-011") == 1
    assert "".join(read.tree.slice(leaf) for leaf in read.tree.leaves()) == read.source.text


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}1 Source: {SOURCE}\n\n{TEXT}",
        written(body="\n1. (U) The boats.\n\nSource: the harbour master\n\n2. (U) They sank."),
        written(body=f"\n1. (U) The boats.\n\nSource: {SOURCE}\n\n2. (U) They sank.\n\n3. (U) All."),
        written(body=f"\n1. (U) Boats.\n\n2. (U) They sank.\n\nSource: {SOURCE}\n\n3. (U) They sank.\n\n4. (U) All."),
        written(body="\n1. (U) Boats.\n\n2. (U) They sank.\n\nSource: Central Bank Records\n\nComment: They sank."),
        written(body=f"\n1. (U) The boats.\n\nSource: {SOURCE}\n\n1. (U) They sank.\n\n2. (U) All."),
    ],
)
def test_a_source_inside_or_above_the_text(text: str) -> None:
    read = reader.parse(text)
    assert "CR-TEXT-011" not in rules(read)
    assert "sank" in " ".join(each.text for each in read.paragraphs)
