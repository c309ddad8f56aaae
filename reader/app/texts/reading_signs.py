"""What is drawn on one screen of the reading view: grounds under the text; signs, parts, drafts and frames over it.

Made for one painting, from the session's state; where things stand is asked of the map of the page.
"""

from __future__ import annotations

from dataclasses import field

from PySide6.QtGui import QPainter, QPainterPath

from reader.app.session import Session
from reader.app.state.draft import Draft
from reader.app.state.flash import Glow
from reader.app.state.shown_marks import ShownMarks, as_shown
from reader.app.texts import reading_paint as paint
from reader.app.texts.draft_paint import Sketch, paint_draft
from reader.app.texts.flash_paint import paint_flash
from reader.app.texts.raw_paint import paint_frame
from reader.app.texts.reading_map import Block, ReadingMap
from reader.app.widgets.hover import NOTHING
from reader.cable.passage import Role
from reader.cable.record import form
from reader.cable.telegram import Telegram
from reader.review.rollup import UnitRollup
from reader.review.standing import said


@form
class Signs:
    """The signs of one moment."""

    page: paint.Page
    map: ReadingMap
    session: Session
    cable: Telegram
    marks: ShownMarks
    _bands: list[tuple[int, paint.Band]] = field(init=False)
    """The nodes on the screen, each with its rows."""

    def __post_init__(self) -> None:
        """Find what is on the screen."""
        self._bands = []
        for block in self._blocks():
            node = block.passage.node
            if self._bands and self._bands[-1][0] == node and block.passage.role is not Role.FACT:
                continue
            found = self._band(self.map.index_at(block.at))
            if found is not None:
                self._bands.append((node, found))

    def _blocks(self) -> list[Block]:
        """The blocks on the screen."""
        blocks, found = self.map.blocks, []
        index = max(self.map.index_at(self.page.screen.start), 0)
        while index < len(blocks) and blocks[index].at < self.page.screen.end:
            found.append(blocks[index])
            index += 1
        return found

    def _band(self, index: int) -> paint.Band | None:
        """The rows of the node that a block belongs to; None where none is on the screen."""
        first, last = blocks_of(self.map, index)
        return paint.band(self.page.screen, self.map.blocks[first].at, self.map.blocks[last].end)

    def _shown(self, node: int) -> tuple[UnitRollup | None, UnitRollup | None]:
        """A unit, and what of its markings is shown."""
        unit = self.session.rollup().unit(node)
        return unit, None if unit is None else as_shown(unit, self.marks)

    # Under the text

    def paint_grounds(self, painter: QPainter) -> None:
        """The light ground of each unit, by the mark that counts there."""
        for node, found in self._bands:
            _, shown = self._shown(node)
            if shown is not None:
                paint.paint_ground(painter, self.page, found, shown.effective)

    # Over it

    def paint_units(self, painter: QPainter) -> None:
        """State, bar and chips of each unit; brackets around its parts; outlines around written marks."""
        for node, found in self._bands:
            unit, shown = self._shown(node)
            if unit is None:
                continue
            paint.paint_unit(painter, self.page, found, unit, self._bar(shown), self._chip(node, shown))
            for part in shown.parts if shown is not None else ():
                span = self.map.span_from(part.anchor.start, part.anchor.end)
                if span:
                    paint.paint_part(painter, self.page, span, said(part, unit.written))
        if self.marks is not ShownMarks.MINE:
            self._paint_written(painter)

    def _bar(self, shown: UnitRollup | None) -> paint.Bar | None:
        """The bar of a unit: split where the reviewer differs from the text, and both are shown."""
        if shown is None:
            return None
        split = self.marks is ShownMarks.BOTH and shown.is_reviewed and shown.reviewed != shown.written
        return paint.Bar(shown.written, shown.reviewed, split=True) if split else paint.Bar(shown.effective)

    def _chip(self, node: int, shown: UnitRollup | None) -> paint.Chip | None:
        """What a reviewer said of a unit, or what is suggested, where that is shown."""
        suggestion = self.session.suggestion()
        if self.marks is ShownMarks.BOTH and node in suggestion.units:
            return paint.Chip(suggestion.mark, offered=True)
        said_so = shown is not None and shown.is_reviewed and self.marks is not ShownMarks.WRITTEN
        return paint.Chip(shown.reviewed) if said_so and shown is not None else None

    def _paint_written(self, painter: QPainter) -> None:
        for block in self._blocks():
            unit = self.session.rollup().unit(block.passage.node)
            spans = [(block.position(start), block.position(end)) for start, end in block.passage.marks]
            paint.paint_marks(painter, self.page, spans, unit.written if unit else None)

    def paint_names(self, painter: QPainter) -> None:
        """The names of summary, comment and the like, on the right."""
        screen, blocks = self.page.screen, self.cable.blocks
        first, last = self.map.to_source(screen.start), self.map.to_source(screen.end, end=True)
        for each in (block for block in blocks if block.start < last and block.end > first):
            span = self.map.span_from(each.start, each.end)
            found = paint.band(screen, *span) if span else None
            if found is not None:
                within = sum(o.start <= each.start and each.end <= o.end for o in blocks if o is not each)
                paint.paint_name(painter, self.page, found, each.kind, within)

    def paint_draft(self, painter: QPainter, draft: Draft) -> None:
        """What would be marked: a selection, or a span whose end is being moved."""
        span = self.map.span_from(draft.start, draft.end)
        if span is None:
            return
        sentence = self.map.span_from(*draft.sentence) if draft.sentence else None
        screen = self.page.screen
        ghost = paint.text_rects(screen, *sentence) if sentence else []
        ends = (screen.start <= span[0], span[1] <= screen.end)
        sketch = Sketch(paint.text_rects(screen, *span), ghost, ends, draft.edge)
        paint_draft(painter, sketch, self.page.colours)

    def paint_flash(self, painter: QPainter, glow: Glow) -> None:
        """What was changed a moment ago, as far as it is on the screen."""
        for start, end in glow.spans:
            span = self.map.span_from(start, end)
            if span is None or not self.page.screen.touches(*span):
                continue
            index = self.map.index_of(start)
            node = self.cable.tree.nodes[self.map.blocks[index].passage.node]
            found = self._band(index) if (node.start, node.end) == (start, end) else None
            if found is not None:
                paint_flash(painter, paint.frame_path(self.page, found), glow, self.page.colours)
                continue
            path = QPainterPath()
            for rect in paint.text_rects(self.page.screen, *span):
                path.addRect(rect.adjusted(-1.5, 0, 1.5, 0))
            paint_flash(painter, path, glow, self.page.colours)

    def paint_frames(self, painter: QPainter, hovered: int, *, framed: bool) -> None:
        """The frame of what is current, if it has one, and that of a node under the mouse elsewhere."""
        location = self.session.location
        current = self.map.index_of(location.start) if framed and location.number >= 0 else NOTHING
        under = self.map.index_of(self.cable.tree.nodes[hovered].start) if hovered > 0 else NOTHING
        for index, dotted in ((under, True), (current, False)):
            if index < 0 or (dotted and index == current):
                continue
            found = self._band(index)
            if found is not None:
                paint_frame(painter, paint.frame_path(self.page, found), self.page.colours, dotted=dotted)


def blocks_of(shown: ReadingMap, index: int) -> tuple[int, int]:
    """The first and the last block of the node that a block belongs to; a fact stands alone."""
    blocks = shown.blocks
    first = last = index
    if blocks[index].passage.role is Role.FACT:
        return first, last
    node = blocks[index].passage.node
    while first > 0 and blocks[first - 1].passage.node == node:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].passage.node == node:
        last += 1
    return first, last
