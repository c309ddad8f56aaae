"""A review on another text: exact for the same bytes, by the quote otherwise, never on a lookalike."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.cable.source import Source, encode
from reader.review.anchor import anchor
from reader.review.annotation import Action, Anchor, Decision, Flag, Note
from reader.review.carry import Carrier, carry
from reader.review.history import History
from reader.review.review import Review

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
SINGLE = ("cp1252", "iso8859-1", "mac-roman", "cp437", "cp850", "cp037", "koi8-r")


def decided(where: Anchor, name: str = "d") -> Decision:
    return Decision(name, Action.MARK, "r", NOON, where, "SBU")


@given(st.text(max_size=60), st.sampled_from(SINGLE), st.data())
def test_the_same_bytes_are_the_same_place_in_any_encoding(text: str, encoding: str, data: st.DataObject) -> None:
    old = Source.from_text(text)
    new = Source.from_bytes(old.data, encoding)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    there = Carrier(old, new).place(anchor(old.text, start, end))
    assert there is not None, "a character of one byte ends wherever one of several does"
    same = encode(old.text[start:end], old.encoding)
    assert encode(new.text[there.start : there.end], new.encoding) == same
    assert Carrier(new, old).place(there) == anchor(old.text, start, end)


def test_a_place_inside_a_character_is_none() -> None:
    old = Source.from_bytes("caf\u00e9".encode(), "cp1252")
    new = Source.from_bytes(old.data, "utf-8")
    carrier = Carrier(old, new)
    assert carrier.place(anchor(old.text, 3, 4)) is None
    assert carrier.place(anchor(old.text, 3, 5)) == anchor(new.text, 3, 4)


def test_in_another_text_the_quote_tells_the_place() -> None:
    old, new = Source.from_text("One two three."), Source.from_text("Before. One two three.")
    assert Carrier(old, new).place(anchor(old.text, 4, 7)) == anchor(new.text, 12, 15)


def test_nothing_is_put_on_a_lookalike() -> None:
    old = Source.from_text("the lamp, the harbor")
    new = Source.from_text("a lamp and the quay and the pier")
    assert Carrier(old, new).place(anchor(old.text, 0, 3)) is None
    assert Carrier(old, new).place(anchor(old.text, 14, 20)) is None


def test_among_copies_the_one_with_all_its_context_is_the_place() -> None:
    old = Source.from_text("2. (U) Yes.\n3. (U) No.\n")
    new = Source.from_text("1. (U) Perhaps.\n2. (U) Yes.\n3. (U) No.\n")
    assert Carrier(old, new).place(anchor(old.text, 15, 18)) == anchor(new.text, 31, 34)


def test_every_step_comes_along_and_what_has_no_place_is_given() -> None:
    old, new = Source.from_text("one two"), Source.from_text("zero one")
    history = History(Review(old.sha256))
    first = Review(old.sha256, decisions=(decided(anchor(old.text, 0, 3)),))
    second = Review(
        old.sha256,
        decisions=(*first.decisions, decided(anchor(old.text, 4, 7), "e")),
        notes=(Note("n", "hm", "r", NOON),),
        flags=(Flag("f", "r", NOON, anchor(old.text, 4, 7)),),
    )
    for label, review in (("first", first), ("second", second), ("third", first)):
        history.do(label, review)
    history.undo()
    history.mark_clean()
    carried = carry(history, old, new)
    assert carried.history.labels == ("first", "second", "third")
    assert carried.history.position == 2
    assert not carried.history.clean
    state = carried.history.state
    assert state.sha256 == new.sha256
    assert [d.anchor.span for d in state.decisions] == [(5, 8)]
    assert state.notes == second.notes
    assert [each.id for each in carried.lost] == ["e", "f"]


def test_a_decision_that_took_the_place_of_a_lost_one_stands_alone() -> None:
    old, new = Source.from_text("one two"), Source.from_text("one")
    review = Review(
        old.sha256,
        decisions=(
            decided(anchor(old.text, 4, 7)),
            Decision("e", Action.MARK, "r", NOON, anchor(old.text, 0, 3), "U", supersedes="d"),
        ),
    )
    state, lost = Carrier(old, new).review(review)
    assert [d.supersedes for d in state.decisions] == [None]
    assert [each.id for each in lost] == ["d"]
