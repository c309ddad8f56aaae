"""Where the shapes of the overview stand now: by rows of the text, as the scroll bar counts them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from reader.app.positions import Positions
from reader.app.session import Session
from reader.app.texts.overview_marks import (
    Down,
    OnStrip,
    Spot,
    findings_on_strip,
    matches_on_strip,
    notes_on_strip,
    spots_of_units,
)
from reader.app.texts.raw_pane import RawPane
from reader.cable.diagnostics import Diagnostic
from reader.review.annotation import Note

LONG = 1_500
"""A text with more lines than these is long."""
LOOKED_UP = 150
"""So many rows are looked up at once."""


class Places:
    """Places units, findings and matches on a strip beside a pane's scroll bar; what was found is kept."""

    def __init__(self, session: Session, raw: RawPane, strip: QWidget) -> None:
        """Place nothing yet."""
        self._session = session
        self._raw = raw
        self._strip = strip
        self._positions = Positions("")
        self._rows: dict[int, int] = {}  # of positions in the text
        self._steps: list[int] = []  # the rows at places evenly spread over a long text
        self._spots: list[Spot] | None = None  # of the units; None where they are to be placed anew
        self._odd: list[OnStrip] = []
        self._odd_of: list[Diagnostic] | None = None  # what findings these are
        self._noted: list[OnStrip] = []
        self._noted_of: tuple[Note, ...] | None = None  # what notes these are
        self._found: list[OnStrip] | None = None
        self._now = (0.0, 1.0)  # top and height of the groove
        self._count = 1  # of all rows
        self.matches: list[tuple[int, int]] = []
        """What was searched for."""
        self._match = -1

    @property
    def long(self) -> bool:
        """Whether the text has so many lines that placing takes a while."""
        return self._raw.blockCount() > LONG

    def open(self) -> None:
        """Place what another cable has."""
        self._positions = self._session.ground.positions if self._session.cable is not None else Positions("")
        self.matches, self._match = [], -1
        self.forget()

    def match(self, found: list[tuple[int, int]], current: int) -> None:
        """Place what was searched for; ``current`` is the index of one, or -1."""
        self.matches, self._match = found, current
        self._found = None

    def forget(self) -> None:
        """The text has other rows now, or other parts."""
        self._rows.clear()
        self._spots = self._found = None

    def groove(self) -> tuple[float, float]:
        """Top and height of the scroll bar's groove, so that shapes stand beside where the handle would be."""
        bar = self._raw.verticalScrollBar()
        if not bar.isVisible():
            return 2.0, max(self._strip.height() - 4.0, 1.0)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        rect = bar.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, bar
        )
        top = bar.mapTo(self._raw, rect.topLeft()).y()
        return float(top), float(max(rect.height(), 1))

    def placed(self) -> tuple[list[OnStrip], list[OnStrip]]:
        """Units, notes and findings, and matches, where they stand now."""
        for _ in self.placing():
            pass
        if self._session.cable is None:
            return [], []
        units = self._session.rollup().units
        spots = (spot.of(units[spot.index]) for spot in self._spots or ())
        return [*spots, *self._noted, *self._odd], self._found or []

    def placing(self) -> Iterator[None]:
        """Place in portions what is to be placed anew."""
        cable = self._session.cable
        if cable is None:
            return
        self._now = self.groove()
        self._count = max(self._raw.document().lineCount(), 1)
        if self._spots is None:
            self._steps = []
            if self.long:
                yield from self._look_up()
        down = self._down()
        if self._spots is None:
            self._spots = spots_of_units(self._session.rollup().units, down)
            self._odd, self._odd_of, self._noted_of = [], None, None
            yield
        if self._odd_of is not self._session.open_findings:
            self._odd_of = self._session.open_findings
            self._odd = findings_on_strip(self._odd_of, down)
            yield
        notes = self._session.review.notes
        if self._noted_of is not notes:
            self._noted, self._noted_of = notes_on_strip(notes, cable.tree, down), notes
        if self._found is None:
            self._found = matches_on_strip(self.matches, self._match, down)

    def _look_up(self) -> Iterator[None]:
        """Find the rows at as many places as the strip has pixels: it could not show more."""
        count, length = max(round(self._now[1]), 1), self._positions.length
        found: list[int] = []
        for at in range(count + 1):
            found.append(self._row(at * length // count))
            if at % LOOKED_UP == LOOKED_UP - 1:
                yield
        self._steps = found

    def _down(self) -> Down:
        """What tells how far down an offset stands; in a long text between the places whose rows were looked up."""
        top, share = self._now[0], self._now[1] / self._count
        if not self._steps:
            return lambda offset: top + share * self._row(offset)
        rows, each = [*self._steps, self._steps[-1]], (len(self._steps) - 1) / max(self._positions.length, 1)

        def down(offset: int) -> float:  # it is asked a thousand times while a text is laid out
            at = offset * each
            step = int(at)
            return top + share * (rows[step] + (rows[step + 1] - rows[step]) * (at - step))

        return down

    def _row(self, offset: int) -> int:
        """The row that an offset stands in."""
        position = self._positions.to_widget(offset)
        row = self._rows.get(position)
        if row is None:
            block = self._raw.document().findBlock(position)
            line = block.layout().lineForTextPosition(position - block.position())
            row = max(block.firstLineNumber(), 0) + (line.lineNumber() if line.isValid() else 0)
            self._rows[position] = row
        return row
