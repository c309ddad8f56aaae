"""What is said about a place."""

from __future__ import annotations

import pytest

import reader
from reader.app import words
from reader.cable.kinds import Kind
from reader.cable.reading_text import reading_text
from tests.app.desk import CABLE, NOON

HARBOR = reader.parse(CABLE)


def said(kind: Kind) -> str:
    """What the status bar says on the first node of a kind."""
    number = HARBOR.tree.first(kind)
    assert number is not None
    return words.caret(HARBOR, number)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (
            Kind.DTG,
            "Date-time group: Thursday 11 February 2010, 12:00 UTC (08:00 in Bridgetown), precedence R, Routine",
        ),
        (Kind.CLASSIFICATION, "Classification line: UNCLASSIFIED, BRIDGETOWN, 412"),
        (Kind.SUBJECT, "Subject: HARBOR LIGHTS OUT AGAIN"),
        (Kind.CAPTION, "Caption: SENSITIVE, Sensitive but unclassified"),
        (Kind.MARK, "Portion mark: SBU, Sensitive But Unclassified"),
        (Kind.SIGNATURE, "Signature: HALLORAN"),
    ],
)
def test_places_are_named_and_explained(kind: Kind, sentence: str) -> None:
    assert said(kind) == sentence


def test_a_tag_is_explained() -> None:
    assert said(Kind.TAG).startswith("Tag: PREL, ")
    assert said(Kind.TAG).endswith(" (subject)")


def test_the_path_leads_from_the_zone() -> None:
    (number, *_) = HARBOR.tree.of(Kind.MARK)
    assert words.path(HARBOR.tree, number).split() == ["Body", "\u203a", "Paragraph", "1", "\u203a", "Portion", "mark"]


def test_every_node_has_a_name_and_a_meaning() -> None:
    for number in range(len(HARBOR.tree.nodes)):
        assert words.name(HARBOR.tree, number)
        assert "None" not in words.meaning(HARBOR, number)
        assert "\n" not in words.meaning(HARBOR, number)


def test_on_its_letter_the_precedence_is_explained() -> None:
    number = HARBOR.tree.first(Kind.DTG)
    assert number is not None
    start = HARBOR.tree.nodes[number].start
    assert words.caret(HARBOR, number, start) == "Precedence: R, Routine"
    assert words.caret(HARBOR, number, start + 2).startswith("Date-time group: Thursday")


def test_the_title_falls_back_on_the_id_and_the_name() -> None:
    assert words.title(HARBOR, "x.txt", 1, 4) == "BRIDGETOWN 412 (1/4)[*] - Cable Reader"
    assert words.title(reader.parse("hello"), "R&D.txt", 0, 0) == "R&D.txt[*] - Cable Reader"


def test_moments_are_in_utc_and_never_translated() -> None:
    assert words.moment(NOON) == "Thursday 12 March 2026, 12:00 UTC"


def test_a_quotation_shows_what_cannot_be_seen() -> None:
    assert words.quoted("a\x1bb") == "\u201ca\\x1bb\u201d"
    assert len(words.quoted("x" * 500)) == words.PREVIEW + 2


def test_a_quote_of_a_very_long_text_is_that_of_its_beginning_and_of_both_ends() -> None:
    for text in ("alpha  beta\n" * 900, " " * 5000 + "alpha beta" + " " * 5000, "alpha" + " " * 9000 + "omega"):
        line = " ".join(text.split())
        shown = line if len(line) <= 20 else line[:19].rstrip() + "\u2026"
        assert words.quoted(text, 20) == f"\u201c{shown}\u201d"
        ends = line if len(line) <= 20 else f"{line[:10].rstrip()} \u2026 {line[-10:].lstrip()}"
        assert words.whole_quote(text, 20) == f"\u201c{ends}\u201d"


def test_marks_are_spelled_out() -> None:
    assert words.marking("SBU/NF") == "SBU/NF, Sensitive But Unclassified"
    assert words.marking(None) == "unmarked"


def test_text_of_a_cable_is_never_taken_for_html() -> None:
    assert words.tip("<img src='x'> & more") == "<qt>&lt;img src='x'&gt; &amp; more</qt>"


def test_what_would_turn_the_line_around_is_shown_instead() -> None:
    cable = reader.parse(CABLE.replace("HARBOR LIGHTS", "HARBOR\u202e LIGHTS\x1b"))
    number = cable.tree.first(Kind.SUBJECT)
    assert number is not None
    assert words.caret(cable, number).isprintable()


def test_a_preview_looks_at_no_more_than_it_needs_but_finds_words_behind_much_white_space() -> None:
    for blanks in (1, 50, 5000):
        cable = reader.parse(f"1. (U) One.{' ' * blanks}{'two ' * 3000}\n")
        number = next(n for n, node in enumerate(cable.tree.nodes) if node.kind is Kind.PARAGRAPH)
        whole = " ".join(reading_text(cable.tree, number).split())
        assert words.preview(cable.tree, number, 60) == whole[:59].rstrip() + "\u2026"
