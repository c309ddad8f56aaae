"""Corrections laid over the parse: each character stays in one leaf, and what is taken back leaves no trace."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.dump import dump
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from reader.cable.values import ParagraphValue
from reader.review import commands
from reader.review.anchor import anchor
from reader.review.annotation import Correction
from reader.review.corrections import Says
from reader.review.cutting import OVERLAP
from reader.review.overlay import corrected, overlay, parser_said
from reader.review.places import Place
from reader.review.review import Review
from reader.review.rollup import roll_up
from tests.review.cables import ANN, NOON
from tests.strategies import telegrams

TEXT = """\
UNCLAS PORT OF SPAIN 000412

SIPDIS

TAGS: PREL TD
SUBJECT: A LAMP

1. (SBU) Summary: The lamp was lit at noon. End Summary.

The Harbor

2. (SBU) Nothing was said about the harbor.
Nor about its boats, says ref A.

PORT OF SP 00000412 002 OF 002

3. (U) The talks went on for three more days.

AUSTIN
"""
CABLE = reader.parse(TEXT)
EMPTY = Review.of(CABLE)


def correction(text: str, says: str, start: int, end: int, number: int | None = None, name: str = "c") -> Correction:
    return Correction(name, ANN.id, NOON, anchor(text, start, end), says, number)


def covered(cable: Telegram) -> bool:
    """Whether the leaves are the text, in order, and every node holds its children."""
    tree = cable.tree
    leaves = [tree.nodes[number] for number in tree.leaves()]
    joined = "".join(tree.text[leaf.start : leaf.end] for leaf in leaves)
    inside = all(node.start <= child.start and child.end <= node.end for node in tree.nodes for child in node.children)
    return joined == tree.text == cable.source.text and inside


@st.composite
def corrections(draw: st.DrawFn, text: str) -> tuple[Correction, ...]:
    """Corrections of any stretches, most of them words of lines."""
    made = []
    for index in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        if draw(st.booleans()):
            start = text.rfind("\n", 0, start) + 1
        end = draw(st.integers(start, min(start + 200, len(text))))
        says = draw(st.sampled_from(Says))
        number = draw(st.none() | st.integers(1, 30))
        made.append(correction(text, says, start, end, number, f"c{index}"))
    return tuple(made)


@given(telegrams(), st.data())
def test_no_corrections_lose_a_character(text: str, data: st.DataObject) -> None:
    cable = reader.parse(text)
    said = data.draw(corrections(cable.source.text))
    before = dump(cable)
    laid = overlay(cable, said)
    assert covered(laid.cable)
    assert OVERLAP not in laid.misfits
    assert len(laid.misfits) == len(said)
    told = [found for found in laid.cable.findings if found.rule == "CR-FILE-004"]
    assert len(told) == sum(why is not None for why in laid.misfits)
    assert dump(cable) == before


@given(st.data())
def test_nor_do_they_in_a_whole_cable(data: st.DataObject) -> None:
    said = data.draw(corrections(TEXT))
    laid = overlay(CABLE, said)
    assert covered(laid.cable)
    assert OVERLAP not in laid.misfits


@given(telegrams(), st.data())
def test_one_after_the_other_is_the_same_as_all_at_once(text: str, data: st.DataObject) -> None:
    said = data.draw(corrections(text))
    cable = reader.parse(text)
    step = overlay(cable, ())
    for count in range(len(said)):
        step = overlay(cable, said[: count + 1])
    anew = overlay(reader.parse(text), said)
    assert dump(step.cable) == dump(anew.cable)
    assert step.misfits == anew.misfits


@given(st.data())
def test_decisions_are_the_same_when_corrections_are_taken_back(data: st.DataObject) -> None:
    """Made on the raw parse, they stay on their words, whatever is corrected and taken back meanwhile."""
    review = EMPTY
    for index, unit in enumerate(CABLE.paragraphs):
        mark = data.draw(st.sampled_from(["U", "SBU", "C"]))
        start = data.draw(st.integers(unit.start, unit.end - 1))
        place: Place = unit.node if data.draw(st.booleans()) else (start, unit.end)
        _, review = commands.mark(review, CABLE.tree, place, mark, ANN, NOON + timedelta(minutes=index), f"d{index}")
    rolled = roll_up(review, CABLE.tree)
    with_all = review.changed(corrections=data.draw(corrections(TEXT)))
    now = corrected(CABLE, with_all)
    for decision in with_all.decisions:
        assert TEXT[decision.anchor.start : decision.anchor.end] == decision.anchor.quote
    roll_up(with_all, now.tree)
    _, back = commands.revert_all(with_all, ANN)
    for each in with_all.corrections:
        _, with_all = commands.revert(with_all, each.id, ANN)
    assert with_all.corrections == back.corrections == ()
    assert with_all.decisions == review.decisions
    assert corrected(now, back) is CABLE
    assert roll_up(back, corrected(now, back).tree) == rolled


def test_what_the_parser_said_is_known_where_it_was_changed() -> None:
    start = TEXT.index("The Harbor")
    now = overlay(CABLE, (correction(TEXT, "continuation", start, start + 10),)).cable
    said = {now.tree.nodes[n].kind: parser_said(now, n) for n in range(len(now.tree.nodes)) if parser_said(now, n)}
    assert list(said) == [Kind.PARAGRAPH]
    first = said[Kind.PARAGRAPH]
    assert first is not None
    assert (first.kind, first.number) == (Kind.PARAGRAPH, 1)
    assert all(parser_said(CABLE, number) is None for number in range(len(CABLE.tree.nodes)))


def test_a_page_break_said_to_be_text_is_text_and_other_page_breaks_stay() -> None:
    line = TEXT.index("PORT OF SP 0")
    end = TEXT.index("\n", line)
    joined = overlay(CABLE, (correction(TEXT, "continuation", line, end),)).cable
    assert joined.paragraphs[1].text.endswith("PORT OF SP 00000412 002 OF 002")
    assert joined.page_breaks == ()
    third = TEXT.index("3. (U)")
    merged = overlay(CABLE, (correction(TEXT, "merge", third, third + 10),)).cable
    assert len(merged.paragraphs) == 2
    assert merged.paragraphs[1].text.endswith("says ref A. 3. The talks went on for three more days.")
    assert len(merged.page_breaks) == 1
    split = overlay(
        CABLE, (correction(TEXT, "merge", third, third + 10), correction(TEXT, "split", third, third + 10, name="d"))
    ).cable
    assert dump(split) == dump(CABLE)


def test_what_interrupts_a_paragraph_leaves_it_whole_and_what_does_not_divides_it() -> None:
    start = TEXT.index("Nor about")
    end = TEXT.index(", says")
    inside = overlay(CABLE, (correction(TEXT, "wrapper", start, end),)).cable
    assert [p.number for p in inside.paragraphs] == [1, 2, 3]
    assert "Nor about" not in inside.paragraphs[1].text
    divided = overlay(CABLE, (correction(TEXT, "heading", start, end),)).cable
    assert [p.number for p in divided.paragraphs] == [1, 2, None, 3]
    assert [h.value for h in divided.headings] == ["The Harbor", "Nor about its boats"]


def test_a_number_counts_and_its_findings_go() -> None:
    text = TEXT.replace("2. (SBU)", "\u00b612. (SBU)")
    cable = reader.parse(text)
    assert any(found.rule == "CR-BODY-003" for found in cable.findings)
    start = text.index("\u00b612.")
    now = overlay(cable, (correction(text, "number", start, start + 10, 2),)).cable
    value = now.tree.nodes[now.paragraphs[1].node].value
    assert isinstance(value, ParagraphValue)
    assert (value.number, value.label, value.basis) == (2, "\u00b612.", "corrected")
    assert not any(found.rule == "CR-BODY-003" for found in now.findings)
    assert any(found.rule == "CR-BODY-008" for found in now.findings)
    none = overlay(cable, (correction(text, "number", start, start + 10),)).cable
    assert none.paragraphs[1].number is None


def test_one_that_does_not_fit_is_a_finding_and_changes_nothing() -> None:
    start = TEXT.index("The Harbor")
    misfits = (
        correction(TEXT, "number", start, start + 10, 4, "a"),
        correction(TEXT, "merge", start, start + 10, name="b"),
        correction(TEXT, "split", start, start + 10, name="c"),
        Correction("d", ANN.id, NOON, anchor("x" * 9999, 9000, 9004), "heading"),
        correction(TEXT, "limerick", start, start + 10, name="e"),
        correction(TEXT, "heading", TEXT.index("\n\n"), TEXT.index("\n\n") + 2, name="f"),
    )
    laid = overlay(CABLE, misfits)
    assert all(laid.misfits)
    assert len([f for f in laid.cable.findings if f.rule == "CR-FILE-004"]) == len(misfits)
    assert [f for f in laid.cable.findings if f.rule != "CR-FILE-004"] == list(CABLE.findings)
    assert laid.parts.all == overlay(CABLE, ()).parts.all


def test_overlays_are_remembered() -> None:
    start = TEXT.index("The Harbor")
    one = EMPTY.changed(corrections=(correction(TEXT, "paragraph", start, start + 10),))
    assert corrected(CABLE, one) is corrected(CABLE, one)
    assert corrected(corrected(CABLE, one), EMPTY) is CABLE
    assert corrected(CABLE, one).parsed is CABLE
