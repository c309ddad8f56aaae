"""What of a review is handed on: notes, names, reasons and findings can each be left out."""

from __future__ import annotations

from dataclasses import replace

from reader.cable.record import record
from reader.review.annotation import Acknowledgement, Annotation, Decision, Note, Reviewer
from reader.review.provenance import Aside, Merge
from reader.review.review import Review


@record
class Include:
    """What goes out beside the text and the markings."""

    notes: bool = True
    names: bool = True
    reasons: bool = True
    findings: bool = True

    def of(self, review: Review) -> Review:
        """The review with what is to stay here taken out of it; people without a name are still told apart."""
        changed = review
        if not self.notes:
            unplaced = tuple(each for each in changed.unplaced if not isinstance(each, Note))
            changed = changed.changed(notes=(), unplaced=unplaced)
        if not self.reasons:
            changed = changed.changed(
                decisions=tuple(replace(each, reason=None) for each in changed.decisions),
                acknowledgements=tuple(replace(each, reason=None) for each in changed.acknowledgements),
                confirmations=tuple(replace(each, reason=None) for each in changed.confirmations),
                unplaced=tuple(map(_without_reason, changed.unplaced)),
                merges=tuple(map(_without_reasons, changed.merges)),
            )
        if not self.names:
            changed = changed.changed(
                reviewers=tuple(Reviewer(each.id) for each in changed.reviewers),
                merges=tuple(
                    replace(merge, origins=tuple(replace(origin, name=None) for origin in merge.origins))
                    for merge in changed.merges
                ),
            )
        return changed


def _without_reason(said: Annotation) -> Annotation:
    return replace(said, reason=None) if isinstance(said, Decision | Acknowledgement) else said


def _without_reasons(merge: Merge) -> Merge:
    """The record of a merge, with what it leaves aside without its reasons."""

    def bare(aside: Aside) -> Aside:
        return replace(aside, decisions=tuple(replace(each, reason=None) for each in aside.decisions))

    choices = (replace(choice, aside=tuple(map(bare, choice.aside))) for choice in merge.choices)
    return replace(merge, choices=tuple(choices))


ALL = Include()


def name_of(review: Review, id_: str) -> str:
    """What a reviewer is called: the name, or ``Reviewer 2`` where none is told."""
    for number, reviewer in enumerate(review.reviewers, 1):
        if reviewer.id == id_:
            return reviewer.name or f"Reviewer {number}"
    return "Reviewer"
