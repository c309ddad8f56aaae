"""Notes at their places in the text, and the one at a place."""

from __future__ import annotations

from datetime import UTC, datetime

from reader import parse
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.noted import note_over, notes_in_text
from reader.review.review import Review
from reader.review.units import units

TEXT = "UNCLAS SUVA 000001\n\nSUBJECT: RAIN\n\n1. (U) It rained for a week.\n\n2. (SBU) It stopped.\n"
CABLE = parse(TEXT)
AT = datetime(2026, 3, 12, tzinfo=UTC)
ANN = Reviewer("a")


def noted(*places: tuple[int, int] | int | None) -> Review:
    review = Review.of(CABLE)
    for index, place in enumerate(places):
        _, review = commands.note(review, CABLE.tree, place, f"Note {index}", ANN, AT)
    return review


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_notes_on_units_and_on_the_cable_stand_beside_the_text() -> None:
    assert notes_in_text(noted(units(CABLE.tree)[0], None), CABLE.tree) == ()


def test_those_on_less_stand_in_it_in_order_the_longer_first() -> None:
    review = noted(span("stopped"), span("rained"), span("rained for a week"), span("RAIN"))
    found = notes_in_text(review, CABLE.tree)
    assert [note.anchor.quote for note in found if note.anchor] == ["RAIN", "rained for a week", "rained", "stopped"]


def test_the_shortest_around_a_place_is_the_one_there() -> None:
    notes = notes_in_text(noted(span("rained"), span("rained for a week")), CABLE.tree)
    start, end = span("rained")

    def text(start: int, end: int) -> str | None:
        note = note_over(notes, start, end)
        return None if note is None else note.text

    assert text(start, start) == text(end, end) == text(start, end) == "Note 0"
    assert text(end + 1, end + 1) == text(start, end + 1) == "Note 1"
    assert text(start - 1, start - 1) is None
    assert text(*span("It rained")) is None
