"""The whole way on texts as they come: parsed, reviewed, rolled up."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import reader
from reader import commands
from reader.review.anchor import Fit, find
from reader.review.rollup import Agreement, State, roll_up
from reader.review.units import core, unit_at, unit_of, units
from tests.review.cables import ANN, CLOCK, NOON

CABLE = """\
UNCLAS SECTION 01 OF 02 PORT NOWHERE 000042

SIPDIS

SENSITIVE

E.O. 12958: N/A
TAGS: PREL PGOV
SUBJECT: (SBU) THE HARBOR TALKS OPEN, AND CLOSE

REF: PORT NOWHERE 0041

1. (SBU) Summary: The talks on the harbor opened on Monday.
They closed on Monday too. End summary.

The Opening

2. (U) The minister read the agenda aloud, twice.

PORT NOWHERE 00000042  002 OF 002

He then asked for questions, and there were none.

3. (SBU) Comment: We do not expect a second round. End comment.
NOBODY
"""


def test_a_parsed_cable_is_reviewed_unit_by_unit() -> None:
    cable = reader.parse(CABLE)
    review = reader.Review.of(cable)
    assert review.sha256 == cable.source.sha256
    rolled = roll_up(review, cable.tree)
    assert [unit.written for unit in rolled.units] == ["SBU", "SBU", "U", "SBU"]
    assert rolled.written.sentence == "2 SBU, 1 U, subject SBU; header says UNCLAS, SENSITIVE: consistent"
    label, review = commands.mark(review, cable.tree, rolled.units[0].number, "U", ANN, CLOCK[0])
    assert label == "Mark subject U"
    label, review = commands.accept(review, cable.tree, rolled.units[1].number, ANN, CLOCK[1])
    assert label == "Accept paragraph 1"
    label, review = commands.mark(review, cable.tree, rolled.units[3].number, "C", ANN, CLOCK[2])
    rolled = roll_up(review, cable.tree)
    assert [unit.state for unit in rolled.units] == [State.CHANGED, State.ACCEPTED, State.UNREVIEWED, State.CHANGED]
    assert rolled.reviewed.agreement is Agreement.INCONSISTENT
    assert rolled.reviewed.sentence == "1 C, 1 SBU, 1 U, subject U; header says UNCLAS, SENSITIVE: too low for C"
    assert (rolled.done, rolled.total) == (3, 4)


def test_a_paragraph_that_a_page_line_interrupts_is_one_unit() -> None:
    cable = reader.parse(CABLE)
    second = units(cable.tree)[2]
    for words in ("agenda aloud", "002 OF 002", "asked for questions"):
        assert unit_at(cable.tree, CABLE.index(words)) == second
    label, review = commands.mark(
        reader.Review.of(cable), cable.tree, (CABLE.index("twice"), CABLE.index("questions")), "SBU", ANN, NOON
    )
    assert label == "Mark part of paragraph 2 SBU"
    assert "002 OF 002" in review.decisions[0].anchor.quote


def test_every_unit_of_real_cables_can_be_decided_on(corpus: Path) -> None:
    files = sorted(corpus.glob("*.txt"))
    assert files
    for file in files:
        cable = reader.read_cable(file)
        tree, text = cable.tree, cable.source.text
        found = units(tree)
        for one, other in pairwise(found):
            assert tree.nodes[one].end <= tree.nodes[other].start
        for unit in found:
            start, end = core(tree, unit)
            assert tree.nodes[unit].start <= start <= end <= tree.nodes[unit].end
            assert unit_of(tree, unit) == unit
        if not found:
            continue
        label, review = commands.mark(reader.Review.of(cable), tree, (0, len(text)), "U", ANN, NOON)
        assert label
        rolled = roll_up(review, tree)
        assert rolled.done == rolled.total == len(found) == len(review.decisions)
        assert {unit.effective for unit in rolled.units} == {"U"}
        assert {find(decision.anchor, text).fit for decision in review.decisions} == {Fit.IN_PLACE}
        _, cleared = commands.clear(review, tree, (0, len(text)), ANN, NOON)
        assert roll_up(cleared, tree).done == 0
