"""Every way in which a withheld word could get out: one that is held back is nowhere in a copy, not even alone.

Words are unique, so a single one that is found has leaked. Reviews here are also such as no window makes: decisions
that overlap, end inside words, lie across paragraphs or on the header.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("lxml", reason="lxml is not installed: there is no XML")

import reader
from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.cable.telegram import Telegram
from reader.cable.values import Mark
from reader.cli.making import Making
from reader.formats.names import DEFAULT_PARTS, PARTS
from reader.formats.outline import lay_out
from reader.formats.release import Terms, is_above, release
from reader.formats.released import RELEASED
from reader.review import commands
from reader.review.anchor import anchor
from reader.review.annotation import Action, Decision, Note
from reader.review.review import Review
from reader.review.rollup import UnitRollup, roll_up
from tests.formats.reviews import ANN, AT, HEAD, word

MARKS = ("U", "SBU", "SBU/NF", "C", "S/REL USA GBR AUS")
WRITTEN = ("", "(U) ", "(SBU) ", "(C) ")
UNIQUE = re.compile(r"[bcdfghjklm][aeiou][a-z]{6}", re.IGNORECASE)
TOKEN = re.compile(r"\S+")


@st.composite
def invented(draw: st.DrawFn) -> tuple[Telegram, Review]:
    """A cable with marked headings and with marks inside paragraphs, and any decisions on any places of it."""
    numbers = iter(range(10_000))

    def some(least: int, most: int) -> str:
        return " ".join(word(next(numbers)) for _ in range(draw(st.integers(least, most))))

    mark = st.sampled_from(WRITTEN)
    body = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        if draw(st.booleans()):
            body.append(f"{draw(mark)}{some(3, 4)}\n---------------\n")
        inside = f"\n   a. {draw(mark)}{some(3, 6)}." if draw(st.booleans()) else ""
        body.append(f"{number}. {draw(mark)}{some(4, 12)}.{inside}\n")
    subject = draw(mark) + some(3, 5)
    text = HEAD.format(subject=subject) + "\n".join(body) + "HALLORAN\n"
    cable = reader.parse(text, name=f"{word(9_000)} {word(9_001)} {word(9_002)}.txt")
    decisions = [draw(_decision(text, number)) for number in range(draw(st.integers(0, 6)))]
    accepted = [unit for unit in roll_up(Review.of(cable), cable.tree).units if draw(st.booleans())]
    for number, unit in enumerate(accepted):
        where = anchor(text, unit.start, unit.end)
        decisions.insert(0, Decision(f"a{number}", Action.ACCEPT, ANN.id, AT, where, unit.written))
    notes = tuple(Note(f"n{unit.start}", text[unit.start : unit.end], ANN.id, AT) for unit in accepted)
    return cable, Review.of(cable).changed(reviewers=(ANN,), decisions=tuple(decisions), notes=notes)


@st.composite
def _decision(draw: st.DrawFn, text: str, number: int) -> Decision:
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, min(len(text), start + draw(st.sampled_from((5, 40, 400))))))
    mark = draw(st.sampled_from(MARKS))
    at = AT + timedelta(minutes=number)
    reason = text[start:end]
    return Decision(f"d{number}", Action.MARK, ANN.id, at, anchor(text, start, end), mark, reason=reason)


def held(cable: Telegram, review: Review, level: str) -> Iterator[str]:
    """The words of which any character counts above the level: found character by character, in the simplest way.

    What stands right beside a word, such as a full stop, belongs to it: nothing is cut but between blanks.
    """
    text = cable.source.text
    for unit in roll_up(review, cable.tree).units:
        for found in TOKEN.finditer(text, unit.start, unit.end):
            if any(is_above(counts(cable, unit, at), level) for at in range(*found.span())):
                yield from (each[0] for each in UNIQUE.finditer(found[0]))
    for number in cable.tree.of(Kind.HEADING):
        node = cable.tree.nodes[number]
        written = written_in(cable, number, node.end)
        said = [each.mark for each in review.index.latest.values() if _on(each, node.start, node.end)]
        if any(is_above(mark, level) for mark in (*written, *said)):
            yield from (found[0] for found in UNIQUE.finditer(text, node.start, node.end))


def _on(decision: Decision, start: int, end: int) -> bool:
    return decision.anchor.start < end and start < decision.anchor.end


def counts(cable: Telegram, unit: UnitRollup, at: int) -> str | None:
    over = [part.mark for part in unit.parts if part.anchor.start <= at < part.anchor.end]
    if over:
        return max(over, key=restriction)
    if unit.decision is not None and unit.decision.action is Action.MARK:
        return unit.effective
    return max([unit.effective, *written_in(cable, unit.number, at)[-1:]], key=restriction)


def written_in(cable: Telegram, number: int, until: int) -> list[str]:
    """The marks written in a node up to a place."""
    nodes = cable.tree.nodes[number : cable.tree.ends[number]]
    values = [node.value for node in nodes if node.start <= until]
    return [value.value for value in values if isinstance(value, Mark) and value.value is not None]


@given(made=invented(), level=st.sampled_from(("U", "SBU", "C")))
def test_no_word_that_is_held_back_is_in_any_copy(made: tuple[Telegram, Review], level: str) -> None:
    cable, review = made
    terms = Terms.of(level, PARTS, also=["rest"])
    hidden = set(held(cable, review, level)) | {word(9_000), word(9_001), word(9_002)}
    outline = release(cable, review, terms)
    for name, (_, write) in RELEASED.items():
        copy = write(outline, terms).decode().casefold()
        assert not {each for each in hidden if each.casefold() in copy}, name
        assert "usa gbr aus" not in copy
        assert not [each for each in hidden if each in Making(name, terms=terms).name(cable, "stem", 1)]


@given(made=invented())
def test_what_may_leave_does_leave(made: tuple[Telegram, Review]) -> None:
    cable, review = made
    terms = Terms.of("C", PARTS, also=["rest"])
    written = RELEASED["txt"][1](release(cable, review, terms), terms).decode()
    hidden = set(held(cable, review, "C"))
    text = cable.source.text
    units = [unit for unit in roll_up(review, cable.tree).units if cable.tree.nodes[unit.number].kind is Kind.PARAGRAPH]
    free = {found[0] for unit in units for found in UNIQUE.finditer(text, unit.start, unit.end)} - hidden
    assert not {each for each in free if each not in written}


TEXT = HEAD.format(subject="(SBU) LAMPS") + (
    "(C) THE HARBOR\n--------------\n\n1. (U) The lamps were lit.\n   a. (SBU) Nobody knew of the gang.\n\n"
    "2. (U) The newspaper printed it.\nHALLORAN\n"
)


def test_a_mark_inside_a_paragraph_counts_when_the_paragraph_is_accepted() -> None:
    cable = reader.parse(TEXT)
    review = Review.of(cable)
    for paragraph in cable.paragraphs:
        _, review = commands.accept(review, cable.tree, (paragraph.start, paragraph.end), ANN, AT)
    terms = Terms.of("U", [*DEFAULT_PARTS, "headings"], withhold=["subject"])
    written = RELEASED["txt"][1](release(cable, review, terms), terms).decode()
    assert "The lamps were lit." in written
    assert "gang" not in written
    assert "[heading withheld: C]" in written
    assert "HARBOR" not in written


def test_a_part_of_the_header_that_was_marked_stays_here() -> None:
    cable = reader.parse(TEXT)
    start = TEXT.index("AMEMBASSY")
    _, review = commands.mark(Review.of(cable), cable.tree, (start, start + 9), "SBU", ANN, AT)
    terms = Terms.of("U", PARTS, also=["rest"])
    for name, (_, write) in RELEASED.items():
        copy = write(release(cable, review, terms), terms).decode()
        assert "AMEMBASSY" not in copy, name
        assert "[withheld: SBU]" in copy, name


@pytest.mark.parametrize(
    ("mark", "level", "above"),
    [
        (None, "U", False),
        ("SBU", "U", True),
        ("U/NF", "U", True),
        ("SBU/LES", "SBU/NF", True),
        ("SBU/NF", "SBU/NF", False),
        ("SBU/NF", "C", False),
        ("S/NF", "C", True),
    ],
)
def test_what_is_above_a_level(mark: str | None, level: str, above: bool) -> None:
    assert is_above(mark, level) is above


def test_the_overall_marking_is_not_below_the_header_before_all_is_reviewed() -> None:
    text = TEXT.replace("UNCLAS BRIDGETOWN", "S E C R E T BRIDGETOWN")
    cable = reader.parse(text)
    review = Review.of(cable)
    assert lay_out(cable, review).overall in ("S", "S/NF")
    for unit in roll_up(review, cable.tree).units:
        _, review = commands.mark(review, cable.tree, unit.number, "U", ANN, AT)
    assert lay_out(cable, review).overall == "U"
    assert lay_out(cable, replace(review, decisions=review.decisions[:-1])).overall in ("S", "S/NF")


def test_a_full_stop_that_is_held_back_takes_its_word_along() -> None:
    cable = reader.parse(TEXT)
    at = cable.source.text.index("lit.") + 3
    stop = Decision("d", Action.MARK, ANN.id, AT, anchor(cable.source.text, at, at + 1), "S")
    review = Review.of(cable).changed(reviewers=(ANN,), decisions=(stop,))
    terms = Terms.of("C", PARTS, also=["rest"])
    written = RELEASED["txt"][1](release(cable, review, terms), terms).decode()
    assert "lamps were" in written
    assert "lit" not in written
