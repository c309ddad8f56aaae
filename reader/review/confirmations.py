"""What a second person should confirm and has not: decisions that propose U for what is marked higher."""

from __future__ import annotations

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.markings import level_of, restriction
from reader.cable.tree import Tree
from reader.review.annotation import Decision
from reader.review.review import Review
from reader.review.rollup import roll_up
from reader.review.second_person import lowerings
from reader.review.standing import said


def confirmations(review: Review, tree: Tree) -> tuple[Diagnostic, ...]:
    """A finding for each decision that stands unconfirmed and proposes U for what is marked higher, in order."""
    found = []
    done = {each.decision.id for each in lowerings(review, tree) if each.confirmed}
    for unit in roll_up(review, tree).units:
        decisions: list[Decision] = [*unit.parts] if unit.decision is None else [unit.decision, *unit.parts]
        for decision in decisions:
            proposed = said(decision, unit.written)
            if decision.id in done or proposed is None or unit.written is None or level_of(proposed) != "U":
                continue
            if restriction(proposed) < restriction(unit.written):
                start, end = decision.anchor.start, decision.anchor.end
                found.append(finding("CR-MARK-016", start, end, proposed=proposed, written=unit.written))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))
