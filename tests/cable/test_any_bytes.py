"""Parsing never fails, loses nothing and takes time linear in the text."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest
from hypothesis import given

import reader
from reader.cable.kinds import Kind
from reader.cable.source import encode
from tests.strategies import LINES, raw_bytes, surrogate_texts, telegrams

VIEWS = ("id", "dtg", "subject", "summary", "comment", "tags", "references", "headings", "signer", "page_breaks")


def assert_whole(cable: reader.Telegram, data: bytes) -> None:
    """The leaves join to the text and the text encodes to the bytes; every view can be asked for."""
    tree = cable.tree
    assert "".join(tree.slice(number) for number in tree.leaves()) == cable.source.text
    assert encode(cable.source.text, cable.source.encoding) == data == cable.source.data
    length = len(cable.source.text)
    assert all(0 <= found.start <= found.end <= length for found in cable.findings)
    assert all(0 <= block.start < block.end <= length for block in cable.blocks)
    assert all(isinstance(paragraph.text, str) for paragraph in cable.paragraphs)
    for name in (
        "id",
        "dtg",
        "subject",
        "summary",
        "comment",
        "tags",
        "references",
        "headings",
        "signer",
        "page_breaks",
    ):
        getattr(cable, name)


@given(raw_bytes)
def test_any_bytes(data: bytes) -> None:
    assert_whole(reader.parse(data), data)


@given(telegrams())
def test_any_telegram(text: str) -> None:
    assert_whole(reader.parse(text), text.encode("utf-8"))


@given(surrogate_texts)
def test_any_text(text: str) -> None:
    assert_whole(reader.parse(text), encode(text, "utf-8"))


@pytest.mark.parametrize("text", ["\u00b61.", "SUBJECT: A TEST\n\n\u00b61."])
def test_a_text_may_end_at_a_paragraph_number(text: str) -> None:
    tree = reader.parse(text).tree
    assert "".join(tree.slice(leaf) for leaf in tree.leaves()) == text


@given(telegrams())
def test_the_cables_of_a_file_join_to_it(text: str) -> None:
    cables = reader.parse_all(text)
    assert b"".join(cable.source.data for cable in cables) == text.encode("utf-8")


@given(telegrams())
def test_one_text_gives_one_reading(text: str) -> None:
    first, second = reader.parse(text), reader.parse(text)
    assert first == second
    assert first.tree.root == second.tree.root
    assert first.findings == second.findings


def test_the_corpus_cut_off_at_any_line(corpus: Path) -> None:
    for file in sorted(corpus.glob("*.txt")):
        data = file.read_bytes()
        assert_whole(reader.parse(data), data)
        lines = data.splitlines(keepends=True)
        for count in range(0, len(lines), max(1, len(lines) // 12)):
            head = b"".join(lines[:count])
            assert_whole(reader.parse(head), head)
            tail = b"".join(lines[count:]).replace(b"\n", b"\r\n")
            assert_whole(reader.parse(tail), tail)


ADVERSARIES = (
    *(" ", "A", "(", "1.", "RUEH", "-", "\u00b6", "(SBU", "(Note: ", "END SUMMARY ", "ref A ", "//", "E N D "),
    *(
        "REF: STATE 1, 2, ",
        "TAGS: (DOE, J",
        "\n\n1. (U) x",
        "\nSIPDIS",
        "\n\nHead",
        "\n(SBU)",
        "\nMRN: 08 A 1",
        "\nInfo: a;",
    ),
    *("<b>", "</b> ", "<pre>", "<pre></pre>", "<a ", "&#10;<b>", "&#8217;"),
    *("\nREF: KNGSTON 71; ", "REF: A. KINGSTON 71\nPAGE 02 STATE 015113 182333Z\n", "A. KABUL 936/", "KINGSTON 71 "),
    *(
        "\nTAGS: PREL\nPAGE 02 STATE 015113 182333Z\n",
        "\nTO PAGE 02 STATE 015113 182333Z\nA",
        "\nINFO A, XMT B",
        "ETRD",
    ),
    *(
        "\nXMT A\nRUEHLO/A",
        ". Comment: ",
        "End\n",
        "\n(U) 1. a",
        "J. Doe. ",
        "text: End text. ",
        "1. (U) x. 2. (U) y. ",
        "x. Title ------ ",
        "\nClassified By: J. ",
        "\n2. Classified by J. ",
    ),
    *(f"{line}\n" for line in LINES),
)


def seconds(text: str) -> float:
    """The processor time of one parse, the better of two; the collector would measure the heap of the test run."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(2):
            start = time.process_time()
            reader.parse(text)
            best = min(best, time.process_time() - start)
    finally:
        gc.enable()
    return best


@pytest.mark.parametrize("unit", ADVERSARIES)
def test_time_is_linear(unit: str) -> None:
    """Eight times the text takes at most eleven times as long; a floor keeps the clock's own grain out.

    Another program can slow one measurement; what is not linear is so every time.
    """
    short = unit * (10_000 // len(unit))
    assert any(seconds(short * 8) < max(11 * seconds(short), 0.03) for _ in range(3))


@pytest.mark.parametrize("blank", "\x1c\x1d\x1e\x1f\x85\u2028\xa0\t")
def test_any_white_space_stands_inside_the_key_of_a_block(blank: str) -> None:
    text = f"MRN: 12 LIMA 1954\nDate/DTG: Dec 03, 2012 / 031854Z DEC 12\nFrom: AMEMBASSY LIMA\nPass{blank}Line: x\n"
    assert [node.kind for node in reader.parse(text).tree.nodes if node.kind is Kind.PASSING] == [Kind.PASSING]
