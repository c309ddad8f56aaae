"""Findings that were seen: which are still open, saying so of several at once, and taking that back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from reader.cable.diagnostics import Diagnostic, Severity
from reader.cable.phrase import phrase
from reader.cable.tree import Tree
from reader.review.anchor import anchor
from reader.review.annotation import Acknowledgement, Reviewer
from reader.review.decide import Ids
from reader.review.ids import new_id
from reader.review.review import Review
from reader.review.steps import Step, moment, signed


def acknowledgement(review: Review, finding: Diagnostic) -> Acknowledgement | None:
    """What was said of a finding; None where it is open."""
    return review.index.acknowledgements.get((finding.rule, finding.start, finding.end))


def open_findings(findings: Iterable[Diagnostic], review: Review) -> list[Diagnostic]:
    """The findings that nobody has acknowledged; checks that passed are none."""
    odd = [finding for finding in findings if finding.severity is not Severity.PASSED]
    seen = review.index.acknowledgements
    return [each for each in odd if (each.rule, each.start, each.end) not in seen] if seen else odd


def acknowledge_all(
    review: Review,
    tree: Tree,
    findings: Sequence[Diagnostic],
    by: Reviewer,
    at: datetime,
    first: str | None = None,
    *,
    reason: str | None = None,
) -> Step:
    """Say of findings that they were seen, and why that is enough; one with another reason gets this one.

    The first has the id ``first``, the others add ``-2``, ``-3`` ... to it.
    """
    words = reason if reason and reason.strip() else None
    ids = Ids(first or new_id(), ({each.id for each in review.acknowledgements},))
    when = moment(at)
    kept = list(review.acknowledgements)
    for finding in findings:
        old = acknowledgement(review, finding)
        if old is not None and old.reason == words:
            continue
        where = anchor(tree.text, finding.start, finding.end)
        new = Acknowledgement(ids.fresh(), finding.rule, by.id, when, where, words)
        kept = [each for each in kept if each is not old] + [new]
    label = phrase("Acknowledge {what}", what=_named(findings))
    if kept == list(review.acknowledgements):
        return label, review
    return label, signed(review, by, acknowledgements=tuple(kept))


def withdraw(review: Review, findings: Sequence[Diagnostic]) -> Step:
    """Take back that findings were acknowledged: they are open again."""
    gone = {id(acknowledgement(review, finding)) for finding in findings}
    left = tuple(each for each in review.acknowledgements if id(each) not in gone)
    label = phrase("Reopen {what}", what=_named(findings))
    same = len(left) == len(review.acknowledgements)
    return label, review if same else review.changed(acknowledgements=left)


def _named(findings: Sequence[Diagnostic]) -> str:
    """Findings as a step calls them: ``CR-BODY-009``, ``3 findings of CR-BODY-009``, ``4 findings``."""
    rules = {finding.rule for finding in findings}
    if len(findings) == 1:
        return findings[0].rule
    if len(rules) == 1:
        return phrase("{count} findings of {rule}", count=len(findings), rule=rules.pop())
    return phrase("{count} findings", count=len(findings))
