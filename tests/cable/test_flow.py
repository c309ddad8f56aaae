"""A cable as passages to read: the same words as its reading text, each with its way back to the source."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.flow import REMOVED, passages
from reader.cable.flow_facts import facts
from reader.cable.kinds import Kind
from reader.cable.passage import Passage, Role
from reader.cable.reading_text import reading_text
from reader.cable.telegram import Telegram

CABLE = """\
R 111200Z FEB 10
FM AMEMBASSY BRIDGETOWN
TO RUEHC/SECSTATE WASHDC 0001
INFO RUEHLO/AMEMBASSY LONDON
RUEHFR/AMEMBASSY PARIS
BT
UNCLAS BRIDGETOWN 000412

SENSITIVE
TAGS: PREL, BB
SUBJECT: (U) HARBOR LIGHTS
OUT AGAIN

1. (SBU) The harbor lights were
out on   Monday &amp; Tuesday.

BRIDGETOWN 00000412 002 OF 002

The pilots took it well. (U) The press did not.

Prices
------

2. (U) Lamps cost:

lamp        10      20
shade       30      40

All of them are paid. They are:
-- red lamps of the old
kind, and
-- green ones.
HALLORAN
"""
PIECES = st.lists(
    st.sampled_from(
        [
            *("1. (SBU) ", "2. (U) ", "words ", "end. ", "\n", "\n\n", "\r\n", "  ", "\t", "a  b  c\n", "&amp;", "-- "),
            *("(SBU) ", "BRIDGETOWN 00000412 002 OF 002\n", "SUBJECT: X\n", "\x00", "\U0001f600", "\u00a0"),
            "Heading\n-------\n",
        ]
    )
).map("".join)


def said(cable: Telegram) -> list[Passage]:
    return list(passages(cable.tree))


def test_a_paragraph_is_one_passage_over_a_page_line() -> None:
    one = said(reader.parse(CABLE))[0]
    assert one.text == (
        "1. (SBU) The harbor lights were out on Monday & Tuesday. The pilots took it well. (U) The press did not."
    )
    assert one.text[: one.head] == "1. (SBU)"
    assert [one.text[start:end] for start, end in one.marks] == ["(SBU)"]


def test_tables_and_lists_have_passages_of_their_own() -> None:
    found = [(each.role, each.text) for each in said(reader.parse(CABLE))[1:]]
    assert found == [
        (Role.HEADING, "Prices"),
        (Role.PARAGRAPH, "2. (U) Lamps cost:"),
        (Role.TABLE, "lamp        10      20"),
        (Role.TABLE, "shade       30      40"),
        (Role.MORE, "All of them are paid. They are:"),
        (Role.MORE, "-- red lamps of the old kind, and -- green ones."),
        (Role.OTHER, "HALLORAN"),
    ]


def test_facts_stand_first_and_only_those_that_are_there() -> None:
    found = [(each.name, each.text) for each in facts(reader.parse(CABLE).tree)]
    assert found == [
        ("", "(U) HARBOR LIGHTS OUT AGAIN"),
        ("Cable", "BRIDGETOWN 412, UNCLASSIFIED"),
        ("Date", "Thursday 11 February 2010, 12:00 UTC, Routine"),
        ("From", "AMEMBASSY BRIDGETOWN"),
        ("To", "SECSTATE WASHDC"),
        ("Info", "AMEMBASSY LONDON; AMEMBASSY PARIS"),
        ("Captions", "SENSITIVE"),
        ("TAGS", "PREL (External Political Relations); BB (Barbados)"),
    ]
    assert list(facts(reader.parse("").tree)) == []


def test_an_addressee_leads_to_its_own_line() -> None:
    cable = reader.parse(CABLE)
    info = next(each for each in facts(cable.tree) if each.name == "Info")
    paris = cable.source.text.index("RUEHFR")
    assert info.text[info.from_source(paris + 3) :] == "AMEMBASSY PARIS"
    assert info.to_source(info.text.index("PARIS")) == paris
    assert info.holds(paris)
    assert not info.holds(0)


@given(PIECES)
def test_passages_say_what_the_reading_text_says(text: str) -> None:
    check_words(reader.parse(text))


@given(PIECES)
def test_every_character_leads_back_to_its_own(text: str) -> None:
    check_map(reader.parse(text))


def test_real_cables_read_as_their_reading_text(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt")):
        cable = reader.read_cable(path)
        check_words(cable)
        check_map(cable)


def check_words(cable: Telegram) -> None:
    """The passages of each paragraph, without number and marks, are its reading text, white space aside."""
    made: dict[int, list[str]] = {}
    for each in said(cable):
        labels = [(s.at, s.at + s.length) for s in each.stretches if (s.start, s.end) in label_spans(cable, each.node)]
        text = each.text
        for start, end in sorted([*each.marks, *labels], reverse=True):
            text = text[:start] + " " + text[end:]
        made.setdefault(each.node, []).append(text)
    for number, node in enumerate(cable.tree.nodes):
        if node.kind is Kind.PARAGRAPH:
            words = [word for word in " ".join(made.get(number, [])).split() if not REMOVED.fullmatch(word)]
            assert words == [w for w in reading_text(cable.tree, number).split() if not REMOVED.fullmatch(w)]


def label_spans(cable: Telegram, number: int) -> set[tuple[int, int]]:
    inside = (cable.tree.nodes[n] for n in range(number + 1, cable.tree.ends[number]))
    return {(node.start, node.end) for node in inside if node.kind is Kind.LABEL}


def check_map(cable: Telegram) -> None:
    """Stretches are in order, within their passage, and copied characters are those of the source."""
    source = cable.source.text
    for each in [*said(cable), *facts(cable.tree)]:
        at, start = 0, 0
        for stretch in each.stretches:
            assert stretch.at >= at
            at = stretch.at + stretch.length
            if each.role not in (Role.FACT, Role.TITLE):
                assert stretch.start >= start
                start = stretch.end
            assert each.start <= stretch.start <= stretch.end <= each.end
        assert at <= len(each.text) or not each.text[at:]
        for place in range(len(each.text)):
            there = each.to_source(place)
            found = next((s for s in each.stretches if s.at <= place < s.at + s.length), None)
            if found is not None and found.same and each.role is not Role.FACT and found.length > 4:
                assert each.text[place] == source[there] or (each.text[place] == " " and source[there].isspace())
                assert each.from_source(there) == place


def test_line_ends_of_two_characters_are_one_line_end() -> None:
    text = "1. (U) The boats sank.\nAll of them did.\n\nIt rained.\n\n2. (U) They were of paper."
    plain = [each.text for each in passages(reader.parse(text).tree)]
    assert plain == ["1. (U) The boats sank. All of them did.", "It rained.", "2. (U) They were of paper."]
    assert [each.text for each in passages(reader.parse(text.replace("\n", "\r\n")).tree)] == plain
