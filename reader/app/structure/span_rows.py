"""The spans of a review as rows of the structure tree, under their paragraphs: which there are, and what they show.

A row has a number of its own beyond all node numbers, kept for as long as its decision stands. Spans outside all units
are no rows.
"""

from __future__ import annotations

from reader.app import words
from reader.app.language import tr
from reader.app.look.icons import icon
from reader.app.structure.tree_looks import ChipLook, Column, Look, Name
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.review.annotation import Action, Decision
from reader.review.rollup import CableRollup, UnitRollup
from reader.review.standing import said
from reader.review.units import unit_at, unit_name

FIRST = 1 << 30
"""The number of the first span's row; nodes have smaller ones."""
LONGEST = 160
"""Characters of a quote; a row shows as many as it has room for."""


@record
class _Row:
    """A span, and the unit that it is a part of."""

    part: Decision
    unit: int
    written: str | None


class SpanRows:
    """The rows of one cable's spans."""

    def __init__(self, tree: Tree, rollup: CableRollup, before: SpanRows | None = None) -> None:
        """Make no rows yet; those of spans that had one in ``before`` will have the same numbers."""
        self._tree = tree
        self.rollup = rollup
        """What the review says now."""
        self._rows: dict[int, _Row] = {}
        self.keys: dict[tuple[str, int], int] = {} if before is None else before.keys
        """The number of each span's row, by the id of the decision and where its unit begins: one may be in two."""
        self._looks: dict[int, tuple[_Row, dict[int, Look]]] = {}  # what is drawn for a row
        self.below: dict[int, list[int]] = {}
        """The rows under each unit for which they were made, in the order of the text."""

    def are_below(self, unit: int) -> bool:
        """Whether there are spans in a unit, made into rows or not."""
        if unit in self.below:
            return bool(self.below[unit])
        found = self.rollup.unit(unit)
        return found is not None and bool(found.parts)

    def make(self, unit: int) -> list[int]:
        """The rows that a unit's spans are to have."""
        found = self.rollup.unit(unit)
        return [] if found is None else self.numbers_of(found)

    def numbers_of(self, unit: UnitRollup) -> list[int]:
        """The rows that a unit has now, in the order of the text; new ones for spans that are not known yet."""
        numbers = []
        for part in unit.parts:
            number = self.keys.setdefault((part.id, unit.start), FIRST + len(self.keys))
            self._rows[number] = _Row(part, unit.number, unit.written)
            numbers.append(number)
        return numbers

    def row_of(self, part: Decision) -> int:
        """The row that a span has, or will have once its unit is opened; -1 for one outside all units."""
        number = unit_at(self._tree, part.anchor.start)
        unit = None if number is None else self.rollup.unit(number)
        if unit is None or not any(one.id == part.id for one in unit.parts):
            return -1
        self.numbers_of(unit)
        return self.keys[part.id, unit.start]

    def has(self, number: int) -> bool:
        """Whether a row of that number is made."""
        return number in self._rows and number in self.below.get(self._rows[number].unit, ())

    def part(self, number: int) -> Decision:
        """The span of a row."""
        return self._rows[number].part

    def unit(self, number: int) -> int:
        """The node number of the unit that a row's span is a part of."""
        return self._rows[number].unit

    # What they show.

    def look(self, number: int, column: int) -> Look | None:
        """What is drawn in a cell; None for nothing. The very same while the span is."""
        row = self._rows[number]
        if number not in self._looks or self._looks[number][0] != row:
            item = Name(icon("mark"), self._quote(number), "", changed=True)
            self._looks[number] = (row, {Column.ITEM: item, Column.MINE: ChipLook(self._mark(number), filled=True)})
        return self._looks[number][1].get(column)

    def text(self, number: int, column: int) -> str | None:
        """The words in a cell."""
        if column == Column.ITEM:
            return self._quote(number)
        return self._mark(number) or tr("unmarked") if column == Column.MINE else None

    def spoken(self, number: int, column: int) -> str:
        """A cell as a screen reader says it."""
        if column == Column.ITEM:
            of = unit_name(self._tree, self.unit(number))
            return tr(
                "Part of {of}, {decided}: {quote}", of=of, decided=self._decided(number), quote=self._quote(number)
            )
        return tr("Mine: {mark}", mark=self._mark(number) or tr("unmarked")) if column == Column.MINE else ""

    def tip(self, number: int, column: int) -> str:
        """What a tooltip says of a cell."""
        said_so = words.sentence_case(self._decided(number))
        return f"{self.spoken(number, column)}\n{said_so}" if column != Column.ITEM else self.spoken(number, column)

    def _quote(self, number: int) -> str:
        return words.quoted(self.part(number).anchor.quote, LONGEST)

    def _mark(self, number: int) -> str | None:
        return said(self._rows[number].part, self._rows[number].written)

    def _decided(self, number: int) -> str:
        accepted = self.part(number).action is Action.ACCEPT
        mark = self._mark(number) or tr("unmarked")
        return tr("accepted as {mark}", mark=mark) if accepted else tr("marked {mark}", mark=mark)
