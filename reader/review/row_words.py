"""A comparison in words, the same for the window and the command line: why a row is as it is, and the sum of all.

The words are phrases, which the window says in its language.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cable.phrase import Phrase, listed, phrase, phrase_count
from reader.review.anchor import quoted
from reader.review.annotation import Span
from reader.review.compare import Accord, Comparison, Row, Said
from reader.review.merge import Pick
from reader.review.provenance import LETTERS, NEITHER, OPEN

HEADINGS = (phrase("Para"), phrase("Written"))
LAST_HEADINGS = (phrase("Result"), phrase("Why"))


def headings(count: int) -> tuple[str, ...]:
    """The headings of the table of so many reviews."""
    return (*HEADINGS, *LETTERS[:count], *LAST_HEADINGS)


def cells(comparison: Comparison, row: Row, pick: Pick | None) -> tuple[str, ...]:
    """A row of the table, in the order of the headings."""
    place = "" if row.paragraph is None else str(row.paragraph)
    name = place if row.name == f"paragraph {place}" else row.name
    said = (each.words or "\u2013" for each in row.said)
    return name, row.written or "\u2013", *said, result(row, pick), why(comparison, row)


def result(row: Row, pick: Pick | None) -> str:
    """What counts in the merged review."""
    if pick is None or pick.take == OPEN:
        return phrase("open")
    return phrase("neither") if pick.take == NEITHER else row.said[LETTERS.index(pick.take)].words or "\u2013"


def why(comparison: Comparison, row: Row) -> str:
    """How they stand to each other, what each marks alone, and the reasons that are given."""
    pieces: list[str] = []
    if row.accord is Accord.AGREE:
        pieces.append(phrase("all agree"))
    elif row.accord is Accord.SILENT:
        pieces.append(phrase("only {letters}", letters=_listed(row.speaking)))
    else:
        pieces.append(phrase("they differ"))
        pieces += _alone(comparison.cable.source.text, row)
    reasons = [(letter, said.reason) for letter, said in zip(LETTERS, row.said, strict=False) if said.reason]
    pieces += [f"{letter}: {reason}" for letter, reason in reasons]
    return listed("; ", pieces)


def summary(comparison: Comparison) -> str:
    """The rows in a sentence, such as "31 of 34 places agree; 2 differ; 1 is reviewed by A only."."""
    if not comparison.rows:
        return phrase("No review says anything about a marking.")
    total, agree = len(comparison.rows), comparison.count(Accord.AGREE)
    places = phrase_count("{n} place", "{n} places", total)
    pieces: list[str] = [phrase_count("{n} of {places} agrees", "{n} of {places} agree", agree, places=places)]
    differ = comparison.count(Accord.DIFFER)
    if differ:
        pieces.append(phrase_count("{n} differs", "{n} differ", differ))
    silent = [row.speaking for row in comparison.rows if row.accord is Accord.SILENT]
    for letters in sorted(set(silent)):
        count = silent.count(letters)
        names = _listed(letters)
        pieces.append(
            phrase_count(
                "{n} is reviewed by {letters} only", "{n} are reviewed by {letters} only", count, letters=names
            )
        )
    return listed("; ", pieces, "{all}.")


def remarks(comparison: Comparison) -> str:
    """What goes along from each review beside its markings; empty where that is nothing."""
    pieces = []
    for letter, review in zip(LETTERS, comparison.reviews, strict=False):
        notes, flags, seen = (len(each) for each in (review.notes, review.flags, review.acknowledgements))
        found = [
            phrase_count("{n} note", "{n} notes", notes) if notes else "",
            phrase_count("{n} flag", "{n} flags", flags) if flags else "",
            phrase_count("{n} acknowledged finding", "{n} acknowledged findings", seen) if seen else "",
        ]
        if any(found):
            kept = listed(", ", [each for each in found if each])
            pieces.append(phrase("{kept} from {letter}", kept=kept, letter=letter))
    if not pieces:
        return ""
    together = pieces[0]
    for piece in pieces[1:]:
        together = phrase("{some} and {last}", some=together, last=piece)
    return phrase("The merged review keeps {kept}.", kept=together)


def _listed(letters: str) -> str:
    return letters if len(letters) == 1 else phrase("{some} and {last}", some=", ".join(letters[:-1]), last=letters[-1])


def _alone(text: str, row: Row) -> list[Phrase]:
    """The words that one review marks and another one, which marks some too, does not."""
    if not row.on_part:
        return []
    spans = [_spans(said) for said in row.said]
    found = []
    for index, own in enumerate(spans):
        others = [span for place, each in enumerate(spans) if place != index and each for span in each]
        if own and others:
            alone = [quoted(text[start:end]) for start, end in _without(own, others) if text[start:end].strip()]
            if alone:
                words = ", ".join(alone)
                found.append(phrase("only {letter} marks {words}", letter=LETTERS[index], words=words))
    return found


def _spans(said: Said) -> list[Span]:
    return sorted(decision.anchor.span for decision in said.standing)


def _without(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """What is left of some spans outside others."""
    left = list(spans)
    for first, last in others:
        cut: list[Span] = []
        for start, end in left:
            cut += [piece for piece in ((start, min(end, first)), (max(start, last), end)) if piece[0] < piece[1]]
        left = cut
    return left
