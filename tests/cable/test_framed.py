"""Headings that stand on one line with the text before them and their underline, because line ends were lost."""

from __future__ import annotations

import pytest

import reader
from reader.cable.framed import pieces

ONE = "1. (U) The boats were made of paper and of glue, as the harbour master had asked."
TWO = "\n\n2. (U) They sank."

GLUED = {
    f"{ONE} Egypt --------{TWO}": ["Egypt"],
    f"{ONE} South Wind -----------------{TWO}": ["South Wind"],
    f"{ONE} U.S. - Paper Bilaterals ----------------------------{TWO}": ["U.S. - Paper Bilaterals"],
    f"{ONE} ------ Boats ------{TWO}": ["Boats"],
    f"{ONE} (The Harbour News, 7/20) ---------- Boats to Sink ----------{TWO}": ["Boats to Sink"],
    f"{ONE[:-1]}: ------------- Boats to Sink -------------{TWO}": ["Boats to Sink"],
    f"{ONE} ------------------- Boats by Country -------------------- Republic of Paper ----------------------{TWO}": [
        "Boats by Country",
        "Republic of Paper",
    ],
    f"{ONE} Glue KINGSTON 00000088 003 OF 006 --------{TWO}": ["Glue"],
}


@pytest.mark.parametrize(("text", "headings"), GLUED.items(), ids=range(len(GLUED)))
def test_a_heading_behind_the_text_on_its_line_is_known_by_its_underline(text: str, headings: list[str]) -> None:
    read = reader.parse(text)
    assert [each.value for each in read.headings] == headings
    assert read.paragraphs[0].text.rstrip().endswith(("had asked.", "had asked:", "7/20)"))
    assert [each.number for each in read.paragraphs] == [1, 2]


NONE = (
    f"{ONE} The winner was a small boat --------------------------------------------------------------{TWO}",
    f"{ONE} the winner ----------{TWO}",
    f"{ONE} ----------{TWO}",
)


@pytest.mark.parametrize("text", NONE)
def test_a_rule_behind_a_sentence_alone_makes_no_heading(text: str) -> None:
    assert not reader.parse(text).headings


def test_a_heading_may_be_cut_off_from_its_underline_by_a_page_line() -> None:
    page = "KINGSTON 00000088  002 OF 002"
    read = reader.parse(f"{ONE}\n\nThe Winner\n\n{page}\n\n----------{TWO}")
    assert [each.value for each in read.headings] == ["The Winner"]
    assert len(read.page_breaks) == 1


def test_the_pieces_of_a_line_join_to_it() -> None:
    for text in GLUED:
        line = text.splitlines()[0]
        found = pieces(line)
        assert "".join(line[start:end] for start, end in found) == line
