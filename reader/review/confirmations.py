"""What a second person should confirm: decisions that propose U for what is marked higher."""

from __future__ import annotations

from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.markings import level_of, restriction
from reader.cable.tree import Tree
from reader.review.annotation import Decision
from reader.review.places import said
from reader.review.review import Review
from reader.review.rollup import roll_up


def confirmations(review: Review, tree: Tree) -> tuple[Diagnostic, ...]:
    """A finding for each decision that stands and proposes U for what is marked higher, in the order of the text."""
    found = []
    for unit in roll_up(review, tree).units:
        decisions: list[Decision] = [*unit.parts] if unit.decision is None else [unit.decision, *unit.parts]
        for decision in decisions:
            proposed = said(decision, unit.written)
            if proposed is None or unit.written is None or level_of(proposed) != "U":
                continue
            if restriction(proposed) < restriction(unit.written):
                start, end = decision.anchor.start, decision.anchor.end
                found.append(finding("CR-MARK-016", start, end, proposed=proposed, written=unit.written))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))
