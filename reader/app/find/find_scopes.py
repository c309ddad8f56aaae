"""Where one can look: in the text, in the names of the structure, or in what reviewers wrote. No Qt in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum

from reader.app.find.search import Span
from reader.app.language import tr
from reader.app.structure.outline import Outline
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.review.review import Review

BETWEEN = "\n\x00\n"
"""Keeps a match from running on from one entry to the next."""


class Scope(StrEnum):
    """Where is looked."""

    TEXT = tr("Text")
    STRUCTURE = tr("Structure")
    NOTES = tr("Notes")


WHERE = {
    Scope.TEXT: tr("Find in the text"),
    Scope.STRUCTURE: tr("Find in the structure"),
    Scope.NOTES: tr("Find in the notes"),
}
"""What the field of the search says, by where is looked."""


@record
class Hit:
    """A place that was found: half-open code points of the source, and the node that is meant as a whole, if one is."""

    start: int
    end: int
    number: int | None = None


class Ground:
    """What is looked through in a scope, as one text, and the way from its spans to places of the cable."""

    def __init__(self, text: str, entries: list[tuple[int, Hit]] | None = None) -> None:
        """Hold a text; ``entries`` tell where each entry begins in it and where it leads, in order.

        Without entries the text is the source itself.
        """
        self.text = text
        self._entries = entries

    def hits(self, spans: Iterable[Span]) -> list[Hit]:
        """Where the spans lead: in the order of the cable, each place once."""
        if self._entries is None:
            return [Hit(*span) for span in spans]
        starts = [start for start, _ in self._entries]
        found = {self._entries[bisect_right(starts, start) - 1][1] for start, _ in spans}
        return sorted(found, key=_place)


def ground(scope: Scope, cable: Telegram, review: Review) -> Ground:
    """What is looked through in a scope."""
    if scope is Scope.STRUCTURE:
        return _joined(_rows(cable))
    if scope is Scope.NOTES:
        return _joined(_written(review))
    return Ground(cable.source.text)


def _rows(cable: Telegram) -> list[tuple[str, Hit]]:
    """The names and details of all parts of the cable."""
    outline = Outline(cable)
    rows = []
    for number in outline.places:
        node = cable.tree.nodes[number]
        rows.append((f"{tr(node.kind.label)} {outline.spoken(number)}", Hit(node.start, node.end, number)))
    return rows


def _written(review: Review) -> list[tuple[str, Hit]]:
    """All notes, and the reasons of the decisions that stand."""
    written = []
    for note in review.notes:
        anchor = note.anchor
        written.append((note.text, Hit(anchor.start, anchor.end) if anchor else Hit(0, 0)))
    written += [
        (decision.reason, Hit(decision.anchor.start, decision.anchor.end))
        for decision in review.index.latest.values()
        if decision.reason
    ]
    return written


def _joined(rows: list[tuple[str, Hit]]) -> Ground:
    entries = []
    at = 0
    for text, hit in rows:
        entries.append((at, hit))
        at += len(text) + len(BETWEEN)
    return Ground(BETWEEN.join(text for text, _ in rows), entries)


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, hit.end
