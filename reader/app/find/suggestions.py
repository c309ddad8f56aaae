"""What one may want to go to, while it is being typed: the place that is named, and the parts whose names fit."""

from __future__ import annotations

from reader.app import words
from reader.app.find.goto import LINE, OFFSET, PARAGRAPH, NoSuchPlaceError, line_and_column, line_starts, place
from reader.app.language import tr
from reader.app.structure.outline import Outline
from reader.cable.kinds import ZONES, Kind
from reader.cable.record import record
from reader.cable.telegram import Telegram

LONGEST = 60
"""Of more parts than these no more are suggested."""
OFFERED = frozenset({*ZONES, Kind.PARAGRAPH, Kind.HEADING})
"""Kinds that are offered wherever they stand; of the others only those that are no part of a paragraph or a list."""


@record
class Suggestion:
    """A place: its name and first words, the node if one is meant as a whole, and its span."""

    name: str
    detail: str
    number: int | None
    start: int
    end: int


class Places:
    """All the places of one cable that have names."""

    def __init__(self, cable: Telegram) -> None:
        """Find them."""
        self._cable = cable
        self._starts = line_starts(cable.source.text)
        self._all = self._parts()

    def _parts(self) -> list[Suggestion]:
        outline = Outline(self._cable)
        tree = self._cable.tree
        parts = []
        for number in outline.places:
            node = tree.nodes[number]
            above = tree.nodes[tree.parents[number]].kind
            if node.kind not in OFFERED and above not in ZONES:
                continue
            name = words.name(tree, number)
            detail = outline.detail(number) if node.kind is not Kind.HEADING else outline.label(number)
            parts.append(Suggestion(name, detail, number, node.start, node.end))
        for block in self._cable.blocks:
            name = str(block.kind.value).replace("-", " ").capitalize()
            detail = words.quoted(self._cable.source.text[block.start : block.end])
            parts.append(Suggestion(name, detail, None, block.start, block.end))
        return sorted(parts, key=_start)

    def fitting(self, typed: str) -> list[Suggestion]:
        """The place that the words name, then the parts that are called so, then those that tell of it."""
        wanted = typed.casefold().split()
        exact = self._exact(typed)
        numeric = any(form.match(typed.strip()) for form in (PARAGRAPH, LINE, OFFSET))
        by_name, by_detail = [], []
        for each in self._all:
            name, told = each.name.casefold(), each.detail.casefold()
            if exact and (each.start, each.end) == (exact.start, exact.end):
                continue
            if all(any(part.startswith(word) for part in name.split()) for word in wanted):
                by_name.append(each)
            elif not numeric and all(word in told or word in name for word in wanted):
                by_detail.append(each)
        return [*([exact] if exact else []), *by_name, *by_detail][:LONGEST]

    def _exact(self, typed: str) -> Suggestion | None:
        if not typed.strip():
            return None
        try:
            number, start, end = place(self._cable, typed)
        except NoSuchPlaceError:
            return None
        line, column = line_and_column(self._starts, start)
        for each in self._all:
            if (each.number, each.start, each.end) == (number, start, end):
                return each
        if number is not None:
            return Suggestion(words.name(self._cable.tree, number), tr("line {line:,}", line=line), number, start, end)
        until = self._starts[line] if line < len(self._starts) else len(self._cable.source.text)
        shown = words.quoted(self._cable.source.text[self._starts[line - 1] : until])
        return Suggestion(tr("Line {line:,}, column {column:,}", line=line, column=column), shown, None, start, end)


def _start(suggestion: Suggestion) -> tuple[int, int]:
    return suggestion.start, -suggestion.end
