"""The review that is made of several: what was chosen at each place, and everything else of all of them.

Nothing is decided silently: where they differ and nobody chose, the place stays open and counts as not reviewed. What
is not taken goes along in the record of the merge, word for word. The compared reviews stay as they are.
"""
# ruff: noqa: A002 - ``id`` is the record's own word

from __future__ import annotations

from builtins import id as identity
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from reader.cable.record import record
from reader.review.anchor import anchor
from reader.review.annotation import Confirmation, Reviewer, Second
from reader.review.compare import Accord, Comparison, Row
from reader.review.ids import new_id
from reader.review.provenance import LETTERS, NEITHER, OPEN, Aside, Choice, Merge, Origin
from reader.review.review import Review
from reader.review.steps import moment

T = TypeVar("T")


@record
class Pick:
    """What was chosen at one place (a letter or ``NEITHER``), by whom and when; nobody where nobody was asked."""

    take: str
    by: Reviewer | None = None
    at: datetime | None = None


Picks = Mapping[int, Pick]
"""What was chosen, by the index of the row; the others are open."""


def agreed(comparison: Comparison, by: Reviewer | None, at: datetime) -> dict[int, Pick]:
    """The choice of everything that nobody says otherwise; it counts also where only one says something."""
    return {
        index: Pick(row.best, by, at)
        for index, row in enumerate(comparison.rows)
        if row.accord is not Accord.DIFFER and row.speaking
    }


def merge(
    comparison: Comparison,
    picks: Picks,
    origins: Sequence[Origin],
    by: Reviewer | None,
    at: datetime,
    id: str | None = None,
) -> Review:
    """The merged review; ``origins`` say of each compared one, in order, where it comes from.

    Raises:
        ValueError: a row was taken from a review that is not there; a fault of ours.
    """
    reviews = comparison.reviews
    letters = LETTERS[: len(reviews)]
    chosen = [(row, picks.get(index, Pick(OPEN))) for index, row in enumerate(comparison.rows)]
    hidden = [(row, Pick(_longest(row))) for row in comparison.hidden]
    if any(pick.take not in (*letters, NEITHER, OPEN) for _, pick in chosen):
        raise ValueError("a row is taken from a review that is not compared")
    kept = _kept([*chosen, *hidden], letters)
    choices = [_choice(comparison, row, pick) for row, pick in chosen]
    choices += [choice for choice in (_choice(comparison, row, pick) for row, pick in hidden) if choice.aside]
    made = Merge(id or new_id(), moment(at), None if by is None else by.id, tuple(origins), tuple(choices))
    choosers = [pick.by for _, pick in chosen] + [by]
    people = [each for review in reviews for each in review.reviewers] + [each for each in choosers if each]
    lettered = tuple(zip(letters, reviews, strict=True))
    return Review(
        reviews[0].sha256,
        _people(people),
        _taken(((letter, each) for letter, review in lettered for each in review.decisions), kept),
        _all(review.notes for review in reviews),
        _all(review.flags for review in reviews),
        _taken(((letter, each) for letter, review in lettered for each in review.corrections), kept),
        _all(review.acknowledgements for review in reviews),
        (*_all(review.confirmations for review in reviews), *_agreement(chosen, reviews)),
        _all(review.unplaced for review in reviews),
        (*_all(review.merges for review in reviews), made),
    )


def _longest(row: Row) -> str:
    """The letter of the review that has the longest history of a place where nothing counts any more."""
    lengths = [len(said.decisions) for said in row.said]
    return LETTERS[lengths.index(max(lengths))]


def _kept(chosen: Iterable[tuple[Row, Pick]], letters: str) -> set[tuple[str, int]]:
    """The decisions and corrections that were taken, each by the letter of its review and its identity."""
    kept: set[tuple[str, int]] = set()
    for row, pick in chosen:
        if pick.take in letters:
            said = row.said[letters.index(pick.take)]
            kept.update((pick.take, identity(each)) for each in (*said.decisions, *said.corrections))
    return kept


def _taken(lettered: Iterable[tuple[str, T]], kept: set[tuple[str, int]]) -> tuple[T, ...]:
    """Those that were taken, in order."""
    return tuple(each for letter, each in lettered if (letter, identity(each)) in kept)


def _agreement(chosen: Iterable[tuple[Row, Pick]], reviews: Sequence[Review]) -> Iterable[Confirmation]:
    """Where a second person was asked for and another reviewer said the same, that confirms it."""
    asked = {word.decision for review in reviews for word in review.confirmations}
    known = {word.id for review in reviews for word in review.confirmations}
    for row, pick in chosen:
        if pick.take not in LETTERS:
            continue
        for decision in row.said[LETTERS.index(pick.take)].standing:
            for letter in row.agreeing(pick.take) if decision.id in asked else "":
                others = (other for other in row.said[LETTERS.index(letter)].standing if other.by != decision.by)
                for other in others:
                    name = f"{decision.id}-{other.id}"
                    if name not in known and (other.anchor.span, other.mark) == (decision.anchor.span, decision.mark):
                        yield Confirmation(name, decision.id, Second.CONFIRMED, other.by, other.at, other.reason)


def _choice(comparison: Comparison, row: Row, pick: Pick) -> Choice:
    """The record of one choice, with what it leaves aside."""
    taken = row.said[LETTERS.index(pick.take)] if pick.take in LETTERS else None
    known = [*taken.decisions, *taken.corrections] if taken is not None else []
    aside = []
    for letter, said in zip(LETTERS, row.said, strict=False):
        decisions = tuple(each for each in said.decisions if each not in known)
        corrections = tuple(each for each in said.corrections if each not in known)
        if decisions or corrections:
            aside.append(Aside(letter, decisions, corrections))
            known += [*decisions, *corrections]
    return Choice(
        pick.take,
        anchor(comparison.cable.source.text, row.start, row.end),
        row.agreeing(pick.take) if taken is not None else "",
        None if pick.by is None else pick.by.id,
        None if pick.at is None else moment(pick.at),
        row.paragraph,
        tuple(aside),
    )


def _all(parts: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    """Everything of all, in order, what is the same once."""
    return tuple(dict.fromkeys(each for part in parts for each in part))


def _people(reviewers: Iterable[Reviewer]) -> tuple[Reviewer, ...]:
    """Everybody once, by id, with a name where any review knows one."""
    found: dict[str, Reviewer] = {}
    for reviewer in reviewers:
        if reviewer.id not in found or (found[reviewer.id].name is None and reviewer.name is not None):
            found[reviewer.id] = reviewer
    return tuple(found.values())
