"""Citing a place in a cable."""

from __future__ import annotations

from pathlib import Path

import reader
from reader.cable.cite import citation, quotation

TEXT = """\
R 111200Z FEB 10
FM AMEMBASSY BRIDGETOWN
UNCLAS BRIDGETOWN 000412

SUBJECT: (U) HARBOR LIGHTS

1. (SBU) The harbor lights were
out &amp; dark.

2. (SBU) The press.

3. (U) The end.
"""
CABLE = reader.parse(TEXT)


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_a_paragraph_is_cited_by_number_and_mark() -> None:
    start, _ = at("The harbor")
    assert citation(CABLE, start, start) == "10BRIDGETOWN412, para 1 (SBU)"


def test_several_paragraphs_are_cited_together() -> None:
    assert citation(CABLE, at("1. (SBU)")[0], at("press.")[1]) == "10BRIDGETOWN412, paras 1-2 (SBU)"
    assert citation(CABLE, at("2. (SBU)")[0], at("The end.")[1]) == "10BRIDGETOWN412, paras 2-3"


def test_other_places() -> None:
    assert citation(CABLE, *at("HARBOR LIGHTS")) == "10BRIDGETOWN412, subject (U)"
    assert citation(CABLE, 0, 0) == "10BRIDGETOWN412"
    assert citation(reader.parse("1. Words."), 0, 0, "harbor.txt") == "harbor.txt, para 1"
    assert citation(reader.parse(""), 0, 0) == "cable without number"


def test_words_are_quoted_on_one_line() -> None:
    assert quotation(CABLE, *at("lights were\nout &amp; dark")) == (
        "\u201clights were out & dark\u201d (10BRIDGETOWN412, para 1 (SBU))"
    )
    assert quotation(CABLE, 0, 0) == "10BRIDGETOWN412"


def test_the_sample_is_cited_as_people_do(corpus: Path) -> None:
    cable = reader.read_cable(corpus / "08PORTOFSPAIN276.txt")
    three = cable.paragraphs[2]
    assert citation(cable, three.start, three.end) == "08PORTOFSPAIN276, para 3 (SBU)"
