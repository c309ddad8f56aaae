"""Reviews of one cable made comparable: the hash first, the same text for all, and ids that mean one thing each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.review.annotation import Acknowledgement, Annotation, Confirmation, Correction, Decision, Flag, Note
from reader.review.carry import Carrier
from reader.review.compare import CompareError, Comparison, compare
from reader.review.decide import Ids
from reader.review.provenance import LETTERS, Origin
from reader.review.review import Review

Named = TypeVar("Named", Decision, Note, Flag, Correction, Acknowledgement, Confirmation)


@record
class Alike:
    """Reviews that are all of one text, in their order.

    ``rewritten`` are the letters of those whose file has the same text with other line ends or in another encoding.
    """

    reviews: tuple[Review, ...]
    rewritten: str = ""


@record
class Given:
    """A review that is to be compared: its cable, and the base name and the hash of the file that holds it."""

    cable: Telegram
    review: Review
    name: str | None = None
    sha256: str | None = None


@record
class Compared:
    """Some reviews beside each other: the rows, where each comes from, and which were written otherwise."""

    comparison: Comparison
    origins: tuple[Origin, ...]
    rewritten: str = ""


def compare_given(given: Sequence[Given]) -> Compared:
    """Look at the texts first, then at what the reviews say.

    Raises:
        CompareError: they are not two to four, or not of one text.
    """
    if len(given) < 2 or len(given) > len(LETTERS):
        raise CompareError(
            phrase("From two to {most} reviews can be compared, not {n}.", most=len(LETTERS), n=len(given))
        )
    made = alike([each.cable for each in given], [each.review for each in given])
    origins = tuple(Origin(letter, each.name, each.sha256) for letter, each in zip(LETTERS, given, strict=False))
    return Compared(compare(given[0].cable, made.reviews), origins, made.rewritten)


def alike(cables: Sequence[Telegram], reviews: Sequence[Review]) -> Alike:
    """The reviews on the text of the first.

    Raises:
        CompareError: a text is another one: its review has to be carried over first, which a person looks at.
    """
    first = cables[0].source
    made, rewritten = [reviews[0]], ""
    for letter, cable, review in list(zip(LETTERS, cables, reviews, strict=False))[1:]:
        if cable.source.sha256 != first.sha256:
            carrier = Carrier(cable.source, first)
            if not carrier.exact:
                raise CompareError(
                    phrase(
                        "A and {letter} are reviews of different texts: their hashes differ, and not only by line "
                        "ends. Nothing was compared. Carry the review {letter} over to the text of A first.",
                        letter=letter,
                    )
                )
            rewritten += letter
            review = carrier.review(review)[0]
        made.append(_renamed(review, made, letter))
    return Alike(tuple(made), rewritten)


def _renamed(review: Review, before: Sequence[Review], letter: str) -> Review:
    """The review with other ids where an earlier one uses an id for something else; references to them follow."""
    taken = {each.id: each for other in before for each in _named(other)}
    own = {each.id for each in _named(review)}
    new: dict[str, str] = {}
    for each in _named(review):
        known = taken.get(each.id)
        if known is not None and known != each and not _two_forms(known, each):
            new[each.id] = Ids(f"{each.id}-{letter}", (taken, own, set(new.values()))).fresh()
    if not new:
        return review

    def again(entries: tuple[Named, ...]) -> tuple[Named, ...]:
        return tuple(_with_ids(each, new) for each in entries)

    return review.changed(
        decisions=again(review.decisions),
        notes=again(review.notes),
        flags=again(review.flags),
        corrections=again(review.corrections),
        acknowledgements=again(review.acknowledgements),
        confirmations=again(review.confirmations),
        unplaced=tuple(_with_ids(each, new) for each in review.unplaced),
    )


def _named(review: Review) -> list[Annotation | Confirmation]:
    """All that has an id of its own."""
    return [*review.annotations, *review.confirmations, *review.unplaced]


def _two_forms(one: Annotation | Confirmation, other: Annotation | Confirmation) -> bool:
    """Whether two decisions are one, whose reason was given or changed since."""
    if not (isinstance(one, Decision) and isinstance(other, Decision)):
        return False
    return replace(one, reason=None) == replace(other, reason=None)


def _with_ids(entry: Any, new: dict[str, str]) -> Any:
    """An entry under its new id, and with the new ids of what it refers to."""
    changes: dict[str, str] = {}
    for name in ("id", "supersedes", "decision"):
        old = getattr(entry, name, None)
        if old in new:
            changes[name] = new[old]
    return replace(entry, **changes) if changes else entry
