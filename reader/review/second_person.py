"""The rule of two: a decision that lowers a marking is asked to be confirmed by a second person.

Who decided, who confirmed or refused, when and why stand in the review; a decision that was made anew has to be
confirmed anew. Nothing here keeps anybody from saving: it says how it stands.
"""
# ruff: noqa: A002 - ``id`` is the annotations' own word

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reader.cable.phrase import capital, phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Confirmation, Decision, Reviewer, Second
from reader.review.review import Review
from reader.review.standing import lowers, said, standings
from reader.review.steps import Step, fresh_ids, moment, signed
from reader.review.units import unit_name


class NotForYouError(ValueError):
    """Who decided cannot be the second person, and what does not lower a marking needs none; says which."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words
        """Why, in a sentence that can be said in other languages too."""


@record
class Lowering:
    """A decision that stands and lowers a marking, the number of its unit, and the latest word on it, if any."""

    decision: Decision
    unit: int
    written: str
    mark: str | None
    word: Confirmation | None

    @property
    def confirmed(self) -> bool:
        """Whether somebody else than the person who decided has confirmed it."""
        word = self.word
        return word is not None and word.state is Second.CONFIRMED and word.by != self.decision.by

    @property
    def open(self) -> bool:
        """Whether a second person was asked for and has not confirmed it."""
        return self.word is not None and not self.confirmed


def lowerings(review: Review, tree: Tree) -> tuple[Lowering, ...]:
    """The decisions that stand and say less than is written, in the order of the text."""
    words = {word.decision: word for word in review.confirmations}
    return tuple(_lowerings(review, tree, words))


def _lowerings(review: Review, tree: Tree, words: dict[str, Confirmation]) -> Iterator[Lowering]:
    for unit in standings(review, tree).units:
        for decision in ([] if unit.whole is None else [unit.whole]) + unit.parts:
            if unit.written is not None and lowers(decision, unit.written):
                mark = said(decision, unit.written)
                yield Lowering(decision, unit.unit, unit.written, mark, words.get(decision.id))


def ask(before: Review, step: Step, tree: Tree, by: Reviewer, at: datetime) -> Step:
    """The step, with a second person asked for on every decision that it makes and that lowers a marking."""
    label, after = step
    if after.decisions is before.decisions:
        return step
    known = before.index.decisions.keys() | {word.decision for word in after.confirmations}
    new = [each.decision for each in lowerings(after, tree) if each.decision.id not in known]
    if not new:
        return step
    asked = (Confirmation(f"{each.id}-second", each.id, Second.ASKED, each.by, moment(at)) for each in new)
    return label, signed(after, by, confirmations=(*after.confirmations, *asked))


def confirm(
    review: Review, tree: Tree, decision: str, by: Reviewer, at: datetime, id: str | None = None, *, reason: str = ""
) -> Step:
    """Say as the second person that a decision is right.

    Raises:
        NotForYouError: it does not stand, lowers nothing, or is one's own.
    """
    return _say(review, tree, decision, by, at, id, Second.CONFIRMED, reason)


def refuse(
    review: Review, tree: Tree, decision: str, by: Reviewer, at: datetime, id: str | None = None, *, reason: str = ""
) -> Step:
    """Say as the second person that a decision is not right; it stands, unconfirmed, until somebody decides anew.

    Raises:
        NotForYouError: it does not stand, lowers nothing, or is one's own.
    """
    return _say(review, tree, decision, by, at, id, Second.REFUSED, reason)


def _say(
    review: Review,
    tree: Tree,
    decision: str,
    by: Reviewer,
    at: datetime,
    id: str | None,
    state: Second,
    reason: str,
) -> Step:
    found = next((each for each in lowerings(review, tree) if each.decision.id == decision), None)
    if found is None:
        raise NotForYouError(phrase("No marking is lowered here, so no second person is needed."))
    if found.decision.by == by.id:
        raise NotForYouError(phrase("You lowered this marking yourself; somebody else has to confirm it."))
    details = {"mark": found.mark or phrase("no marking"), "name": unit_name(tree, found.unit)}
    if state is Second.CONFIRMED:
        label = phrase("Confirm {mark} on {name}", **details)
    else:
        label = phrase("Do not confirm {mark} on {name}", **details)
    words, last = reason.strip() or None, found.word
    if last is not None and (last.state, last.by, last.reason) == (state, by.id, words):
        return label, review
    taken = {word.id for word in review.confirmations}
    ids = fresh_ids(review, id)
    name = ids.fresh()
    while name in taken:
        name = ids.fresh()
    word = Confirmation(name, decision, state, by.id, moment(at), words)
    return label, signed(review, by, confirmations=(*review.confirmations, word))


def told(review: Review, tree: Tree, lowering: Lowering) -> str:
    """How it stands with a decision, in a sentence with both names."""
    name = unit_name(tree, lowering.unit)
    whole = lowering.decision.anchor.span[0] <= tree.nodes[lowering.unit].start
    what = capital(name if whole else phrase("a part of {name}", name=name))
    lowered = phrase(
        "{what}: {written} to {mark} by {who}",
        what=what,
        written=lowering.written,
        mark=lowering.mark or phrase("unmarked"),
        who=_name(review, lowering.decision.by),
    )
    word = lowering.word
    if word is None:
        return phrase("{lowered}, no second person asked.", lowered=lowered)
    if word.state is Second.ASKED or word.by == lowering.decision.by:
        return phrase("{lowered}, waits for a second person.", lowered=lowered)
    details = {"lowered": lowered, "who": _name(review, word.by), "why": f": {word.reason}" if word.reason else ""}
    if word.state is Second.CONFIRMED:
        return phrase("{lowered}, confirmed by {who}{why}.", **details)
    return phrase("{lowered}, not confirmed by {who}{why}.", **details)


def _name(review: Review, id: str) -> str:
    known = review.reviewer(id)
    return (known.name if known is not None else None) or id
