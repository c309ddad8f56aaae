"""A cable read again from its own parts is the same cable, and its paragraphs read alone are the same paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given

import reader
from reader.cable.again import parts_of, read_again
from reader.cable.dump import dump
from reader.cable.kinds import INTERRUPTING, Kind
from reader.cable.stretches import as_kind, as_paragraph, runs_of_lines
from reader.cable.telegram import Telegram
from reader.cable.tree import Node
from reader.cable.values import PageBreak, Reference, Signature, Subject
from tests.strategies import telegrams


def same(cable: Telegram) -> None:
    before = dump(cable)
    again = read_again(cable, parts_of(cable.tree))
    assert dump(again) == before
    assert again.findings == cable.findings
    assert again.blocks == cable.blocks
    assert again.parsed is cable
    assert dump(cable) == before


def spans(nodes: Iterable[Node]) -> list[tuple[Kind, int, int]]:
    return [(node.kind, node.start, node.end) for node in nodes if node.kind is not Kind.FILLER]


@given(telegrams())
def test_any_text_read_again_is_the_same(text: str) -> None:
    same(reader.parse(text))


def test_every_cable_read_again_is_the_same(corpus: Path) -> None:
    for file in sorted(corpus.glob("*.txt")):
        same(reader.read_cable(file))


def test_every_paragraph_read_alone_is_the_same(corpus: Path) -> None:
    """Also the word of the parser on its label is kept, which only the whole cable gives."""
    for file in sorted(corpus.glob("*.txt")):
        cable = reader.read_cable(file)
        numbered = any(paragraph.number is not None for paragraph in cable.paragraphs)
        for paragraph in cable.paragraphs:
            node = cable.tree.nodes[paragraph.node]
            inner = [child for child in node.children if child.kind in INTERRUPTING]
            runs = runs_of_lines(cable.tree.text, node.start, node.end, inner)
            last = runs[-1][-1][1]  # a page line that was run in behind the words stands beside them now
            inside = [child for child in inner if child.start < last]
            alone = as_paragraph(cable.tree.text, runs, inside, node, numbered=numbered)
            assert (alone.start, alone.end) == (node.start, last), (file.name, node.start)
            assert spans(alone.children) == spans(child for child in node.children if child.start < last), file.name
            assert getattr(alone.value, "mark", None) == paragraph.mark


def test_a_stretch_is_read_as_what_it_is_said_to_be() -> None:
    text = "SUBJECT: (SBU) A LAMP\nAND A HARBOR"
    node = as_kind(Kind.SUBJECT, text, (0, len(text)), (), None, None)
    assert node.value == Subject("A LAMP AND A HARBOR", "SBU")
    assert [child.kind for child in node.children] == [Kind.FILLER, Kind.MARK, Kind.FILLER]
    text = "REF: A. PARIS 1234 B. 07 ROME 12"
    node = as_kind(Kind.REFERENCES, text, (0, len(text)), (), 2008, None)
    assert [child.value.id for child in node.children if isinstance(child.value, Reference)] == [
        "08PARIS1234",
        "07ROME12",
    ]
    text = "PORT OF SP 00000412 002 OF 003"
    node = as_kind(Kind.PAGE_BREAK, text, (0, len(text)), (), None, None)
    assert node.value == PageBreak("PORT OF SP", 412, 2, 3)
    assert as_kind(Kind.PAGE_BREAK, "any words", (0, 9), (), None, None).value is None


@pytest.mark.parametrize(
    ("words", "name"),
    [("AUSTIN##", "AUSTIN"), ("the charge himself.", "the charge himself"), ("x" * 61, None)],
)
def test_a_signature_names_somebody_where_its_words_can(words: str, name: str | None) -> None:
    assert as_kind(Kind.SIGNATURE, words, (0, len(words)), (), None, None).value == Signature(name)
