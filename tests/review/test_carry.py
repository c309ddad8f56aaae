"""A review on another text: exact for the same bytes, by the quote otherwise, never on a lookalike."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.source import Source, encode
from reader.review.anchor import anchor
from reader.review.annotation import Action, Anchor, Decision, Flag, Note
from reader.review.carry import Carrier, carry, proposal
from reader.review.history import History
from reader.review.review import Review
from reader.review.rollup import roll_up
from tests.review.test_compare import two_reviewers
from tests.review.through_xml import check_comes_back

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
TALK = "The minister opened the meeting with a word on the price of bread; later on he spoke of boats, and of fish."
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


def test_where_words_and_context_stand_once_is_the_place() -> None:
    old, new = Source.from_text(TALK), Source.from_text(f"Before.\n{TALK}")
    at = TALK.index("bread")
    assert Carrier(old, new).place(anchor(old.text, at, at + 5)) == anchor(new.text, at + 8, at + 13)


def test_words_in_another_context_are_proposed_and_not_placed() -> None:
    old, new = Source.from_text(TALK), Source.from_text("The price of bread was not discussed at all by anybody.")
    at = TALK.index("bread")
    where = anchor(old.text, at, at + 5)
    assert Carrier(old, new).place(where) is None
    assert proposal(where, new.text) == anchor(new.text, 13, 18)


def test_of_several_copies_none_is_proposed_unless_the_context_tells() -> None:
    at = TALK.index("bread")
    where = anchor(TALK, at, at + 5)
    assert proposal(where, "bread, bread and bread") is None
    text = f"bread; {where.prefix}bread again"
    assert proposal(where, text) == anchor(text, text.rindex("bread"), text.rindex("bread") + 5)
    assert proposal(where, "no such word") is None
    assert proposal(anchor(TALK, 3, 3), TALK) is None


def test_a_place_that_the_old_text_had_twice_is_not_placed() -> None:
    """Which of the two went is not to be told."""
    old, new = Source.from_text(f"{TALK}\n{TALK}\n{TALK}\n"), Source.from_text(f"{TALK}\n{TALK}\n")
    at = len(TALK) + 1 + TALK.index("bread")
    assert Carrier(old, new).place(anchor(old.text, at, at + 5)) is None


def test_a_short_text_says_too_little_of_a_place() -> None:
    old, new = Source.from_text("Yes."), Source.from_text("Did he say no? Yes.")
    assert Carrier(old, new).place(anchor(old.text, 0, 3)) is None


WORDS = tuple(f"word{number:02}" for number in range(40))
STRETCH = st.tuples(st.integers(0, 60), st.integers(0, 30))


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[tuple[str, int | None]], list[tuple[str, int | None]]]:
    """The words of a text and of the text that edits made of it; each word knows which one of the first text it is."""
    old: list[tuple[str, int | None]] = [(draw(st.sampled_from(WORDS[:20])), at) for at in range(60)]
    new = list(old)
    for _ in range(draw(st.integers(0, 4))):
        start, length = draw(STRETCH)
        match draw(st.sampled_from(["delete", "insert", "copy", "replace"])):
            case "delete":
                del new[start : start + length]
            case "insert":
                new[start:start] = [(word, None) for word in draw(st.lists(st.sampled_from(WORDS), max_size=12))]
            case "copy":
                new[start:start] = [(word, None) for word, _ in old[length : length + 20]]
            case _:
                new[start : start + 1] = [(draw(st.sampled_from(WORDS)), None)]
    return old, new


@given(edited(), st.integers(0, 59), st.integers(1, 6))
def test_random_edits_never_place_a_decision_on_other_words(
    texts: tuple[list[tuple[str, int | None]], list[tuple[str, int | None]]], first: int, count: int
) -> None:
    """Words repeat, so lookalikes abound; a word that only looks the same, in a copy of a part, is another word."""
    old, new = (Source.from_text(" ".join(word for word, _ in text)) for text in texts)
    before, after = texts
    last = min(first + count, len(before))
    where = anchor(old.text, first * 7, last * 7 - 1)
    there = Carrier(old, new).place(where)
    if there is None:
        return
    assert there.quote == where.quote
    assert there.prefix.endswith(where.prefix), "of a place at the beginning there may be more in the other text"
    assert there.suffix.startswith(where.suffix)
    ids = [which for _, which in after[there.start // 7 : (there.end + 1) // 7]]
    if list(range(first, last)) in [[i for _, i in after[k : k + last - first]] for k in range(len(after))]:
        assert ids == list(range(first, last)), "the very words are there still, and it went to a copy of them"


@given(
    st.lists(st.sampled_from(["ab", "c", " ", "\n", "\r\n", "\r", "\u00e9", "\ud83d\ude00"]), max_size=30), st.data()
)
def test_other_line_ends_are_the_same_text(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(pieces)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    other = data.draw(st.sampled_from([lines, lines.replace("\n", "\r\n"), "\ufeff" + lines]))
    old, new = Source.from_text(text), Source.from_text(other)
    carrier = Carrier(old, new)
    assert carrier.exact
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    there = carrier.place(anchor(text, start, end))
    assert there is not None
    plain_words = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
    found = there.quote.replace("\r\n", "\n").replace("\r", "\n")
    halves = text[max(start - 1, 0) : start + 1] == "\r\n" or text[max(end - 1, 0) : end + 1] == "\r\n"
    assert found == plain_words or halves


def test_another_character_is_another_text() -> None:
    assert not Carrier(Source.from_text("a\r\nb"), Source.from_text("a\nc")).exact


def test_every_step_comes_along_and_what_has_no_place_waits() -> None:
    old, new = Source.from_text(TALK), Source.from_text("Zero. " + TALK.replace("fish", "meat"))
    price, fish = TALK.index("price"), TALK.index("fish")
    history = History(Review(old.sha256))
    first = Review(old.sha256, decisions=(decided(anchor(old.text, price, price + 5)),))
    second = Review(
        old.sha256,
        decisions=(*first.decisions, decided(anchor(old.text, fish, fish + 4), "e")),
        notes=(Note("n", "hm", "r", NOON),),
        flags=(Flag("f", "r", NOON, anchor(old.text, fish, fish + 4)),),
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
    assert [d.anchor.span for d in state.decisions] == [(price + 6, price + 11)]
    assert state.notes == second.notes
    assert [each.id for each in carried.lost] == ["e", "f"]
    assert state.unplaced == carried.lost == (second.decisions[1], second.flags[0])


def test_a_decision_that_took_the_place_of_a_lost_one_stands_alone() -> None:
    old, new = Source.from_text(TALK), Source.from_text(TALK.replace("fish", "meat"))
    price, fish = TALK.index("price"), TALK.index("fish")
    review = Review(
        old.sha256,
        decisions=(
            decided(anchor(old.text, fish, fish + 4)),
            Decision("e", Action.MARK, "r", NOON, anchor(old.text, price, price + 5), "U", supersedes="d"),
        ),
    )
    state, lost = Carrier(old, new).review(review)
    assert [d.supersedes for d in state.decisions] == [None]
    assert [each.id for each in lost] == ["d"]


@pytest.mark.parametrize("name", ["08PORTOFSPAIN276", "04ASHGABAT1028", "09EFTOLONDON2211"])
def test_a_copy_with_other_line_ends_of_a_real_cable_gets_the_whole_review(name: str) -> None:
    corpus = os.environ.get("CABLE_CORPUS")
    if corpus is None:
        pytest.skip("CABLE_CORPUS is not set: no real cables to read")
    data = (Path(corpus) / f"{name}.txt").read_bytes().replace(b"\r\n", b"\n")
    cable, copy = reader.parse(data), reader.parse(data.replace(b"\n", b"\r\n"))
    for review in two_reviewers(cable):
        carried, lost = Carrier(cable.source, copy.source).review(review)
        assert not lost
        assert [unit.chip for unit in roll_up(carried, copy.tree).units] == [
            unit.chip for unit in roll_up(review, cable.tree).units
        ]
        for before, after in zip(review.decisions, carried.decisions, strict=True):
            assert after.anchor.quote.replace("\r\n", "\n") == before.anchor.quote
        check_comes_back(copy, carried)
        assert Carrier(copy.source, cable.source).review(carried)[0] == review
