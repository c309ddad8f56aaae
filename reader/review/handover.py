"""What is left to do before a review is handed over; nothing of it ever keeps anybody from saving or exporting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.phrase import capital, listed, phrase
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Reviewer
from reader.review.review import Review
from reader.review.rollup import CableRollup
from reader.review.second_person import lowerings, told
from reader.review.seen import open_findings
from reader.review.standing import said
from reader.review.units import unit_name
from reader.review.waiting import told as entry_told
from reader.review.waiting import waiting


class Lack(StrEnum):
    """Why something is left to do, in the order in which one does it."""

    UNREVIEWED = "Not reviewed"
    FLAGGED = "Flagged to come back to"
    REASON = "Lowered without a reason"
    SECOND = "Waiting for a second person"
    PLACE = "Waiting for a place"
    FINDING = "Open findings"
    NAME = "Reviewer without a name"


LOUD = (Severity.ERROR, Severity.WARNING)
"""Findings that somebody should have said something about; remarks need no answer."""


@record
class Left:
    """One thing that is left: what it lacks, in words, and where it is (half-open code points).

    ``unit`` is the number of the unit that it is about; ``finding`` the open finding; ``reviewer`` the one without a
    name. Where nothing is to be gone to, the place is empty.
    """

    lack: Lack
    words: str
    start: int = 0
    end: int = 0
    unit: int | None = None
    finding: Diagnostic | None = None
    reviewer: Reviewer | None = None


def left(
    tree: Tree, rollup: CableRollup, review: Review, findings: Iterable[Diagnostic], by: Reviewer
) -> tuple[Left, ...]:
    """Everything that is left, sorted by what it lacks, then by place; ``by`` is who would hand it over."""
    found = [
        *_units(tree, rollup),
        *_second(review, tree),
        *_waiting(review, tree),
        *_findings(findings, review),
        *_names(review, by),
    ]
    order = list(Lack)
    return tuple(sorted(found, key=lambda each: (order.index(each.lack), each.start)))


def _units(tree: Tree, rollup: CableRollup) -> Iterator[Left]:
    for unit in rollup.units:
        name = unit_name(tree, unit.number)
        if not unit.is_reviewed:
            words = capital(phrase("{name} is not reviewed.", name=name))
            yield Left(Lack.UNREVIEWED, words, unit.start, unit.end, unit.number)
        if unit.flagged:
            words = capital(phrase("{name} is flagged.", name=name))
            yield Left(Lack.FLAGGED, words, unit.start, unit.end, unit.number)
        for decision in unit.unexplained:
            details = {"name": name, "written": unit.written, "mark": said(decision, unit.written)}
            if decision is unit.decision:
                words = phrase("{name}: {written} to {mark}, no reason.", **details)
            else:
                words = phrase("A part of {name}: {written} to {mark}, no reason.", **details)
            yield Left(Lack.REASON, capital(words), *decision.anchor.span, unit.number)


def _second(review: Review, tree: Tree) -> Iterator[Left]:
    """Lowered markings that a second person was asked for and has not confirmed."""
    for each in lowerings(review, tree):
        if each.open:
            yield Left(Lack.SECOND, told(review, tree, each), *each.decision.anchor.span, each.unit)


def _waiting(review: Review, tree: Tree) -> Iterator[Left]:
    """What came from another text and has no place in this one."""
    for each in waiting(review, tree.text):
        span = (0, 0) if each.proposal is None else each.proposal.span
        yield Left(Lack.PLACE, capital(listed("", [entry_told(each.annotation)], "{all}.")), *span)


def _findings(findings: Iterable[Diagnostic], review: Review) -> Iterator[Left]:
    for finding in open_findings(findings, review):
        if finding.severity in LOUD:
            yield Left(Lack.FINDING, finding.message, finding.start, finding.end, finding=finding)


def _names(review: Review, by: Reviewer) -> Iterator[Left]:
    """Those who said something and whose name is not known."""
    people = {reviewer.id: reviewer for reviewer in review.reviewers}
    if by.name:
        people.pop(by.id, None)
    else:
        people[by.id] = by
    for reviewer in people.values():
        if not reviewer.name:
            words = phrase("The name of {id} is not known: the file would say only \u201c{id}\u201d.", id=reviewer.id)
            if reviewer.id == by.id:
                words = phrase("Your name is not known: the file would say only \u201c{id}\u201d.", id=reviewer.id)
            yield Left(Lack.NAME, words, reviewer=reviewer)
