"""Painting around the text of the raw pane: tints under it; chips, tags, brackets, frames and the caret over it.

Nothing here moves, adds or hides a character. Outlined means as written and not decided on; filled means decided.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from reader.app.language import say
from reader.app.look.theme import Colours
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.raw_geometry import Screen
from reader.app.texts.raw_scene import Chip, Part, Scene, beginning, near
from reader.app.texts.raw_tools import Tools
from reader.cable.record import record
from reader.review.rollup import State, UnitRollup

CURRENT_PEN = 1.5
CHIP_FILL = 64
"""How opaque the filling of an accepted chip is, of 255: the characters under it stay as readable as they were."""
TAG_SCALE = 0.68
"""Height of a tag's letters, of that of the text."""
CROWDED_SCALE = 0.6
"""The same where a row of text is above."""
GAP_SHARE = 0.22
"""How much of a row's height is free above its capitals."""
BRACKET = 3.0


@record
class Shown:
    """Everything that painting needs of one moment."""

    screen: Screen
    scene: Scene
    colours: Colours
    tools: Tools
    extents: dict[int, tuple[float, float]] = field(default_factory=dict)
    rects: dict[tuple[int, int], list[QRectF]] = field(default_factory=dict)

    def line_rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles around a stretch, which is painted under the text and over it."""
        if (start, end) not in self.rects:
            self.rects[start, end] = self.screen.line_rects(start, end)
        return self.rects[start, end]

    def extent(self, index: int) -> tuple[float, float]:
        """Where the characters of a row begin and end, from the left; the same place for none."""
        if index not in self.extents:
            row = self.screen.rows[index]
            self.extents[index] = (row.x(row.start), row.x(row.end)) if row.start < row.end else (0.0, 0.0)
        return self.extents[index]


def paint_tints(painter: QPainter, shown: Shown) -> None:
    """The light ground of each unit, by the mark that counts there, and that of decided parts, under the text."""
    screen = shown.screen
    for place in near(shown.scene.units, screen.start, screen.end):
        if place.shown is not None:
            _tint(painter, shown, place.start, place.end, place.shown.effective, full=True)
    for part in shown.scene.parts_near(screen.start, screen.end):
        ground = shown.tools.ink(shown.colours.tint(part.mark) or shown.colours.base)
        for rect in shown.line_rects(part.start, part.end):
            painter.fillRect(rect, ground)


def paint_selection(painter: QPainter, shown: Shown, chosen: tuple[int, int], ground: QColor) -> None:
    """The ground of what is selected, over the whole height of its rows: Qt's own leaves fine gaps between them."""
    for rect in shown.line_rects(*chosen):
        painter.fillRect(rect, ground)


def paint_part_tags(painter: QPainter, shown: Shown, chosen: tuple[int, int], *, over: bool) -> None:
    """The mark of each decided part in the gap above its first character.

    Under the text, so that nothing of it is hidden; ``over`` it only where what is ``chosen`` has a ground of its own.
    """
    if over and chosen[0] == chosen[1]:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    screen = shown.screen
    for part in shown.scene.parts_near(screen.start, screen.end):
        if (chosen[0] <= part.start < chosen[1]) is over:
            paint_tag(painter, shown, part.start, part.mark or "unmarked", part.mark, crowded=True)


def _tint(painter: QPainter, shown: Shown, start: int, end: int, mark: str | None, *, full: bool) -> None:
    ground = shown.colours.tint(mark)
    region = shown.screen.region(start, end, full=full) if ground else None
    if ground and region is not None:
        painter.fillPath(region, QColor(ground))


def paint_signs(painter: QPainter, shown: Shown) -> None:
    """Chips around written marks, tags and brackets of what reviewers said, over the text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    screen, scene = shown.screen, shown.scene
    tagged = set()
    for chip in beginning(scene.chips, screen.start, screen.end) if scene.marks is not ShownMarks.MINE else ():
        place = scene.unit(chip.unit)
        _chip(painter, shown, chip, place.shown if place else None)
        tagged.add(chip.unit)
    for place in near(scene.units, screen.start, screen.end):
        unit = place.shown
        if unit is not None and unit.number not in tagged and unit.written is None:
            if unit.reviewed is not None or unit.higher:
                paint_tag(painter, shown, place.start, say(unit.chip), unit.highest)
            elif unit.number in scene.suggestion.units and scene.marks is ShownMarks.BOTH:
                mark = scene.suggestion.mark
                paint_tag(painter, shown, place.start, f"{mark}?", mark, offered=True)
    for part in scene.parts_near(screen.start, screen.end):
        _part(painter, shown, part)


def _chip(painter: QPainter, shown: Shown, chip: Chip, unit: UnitRollup | None) -> None:
    """An outline around the characters of a mark; filled where it was agreed to, with a tag where it was changed."""
    colour = QColor(shown.colours.marking(chip.mark))
    said = unit is not None and unit.reviewed is not None
    differs = unit is not None and (bool(unit.higher) or (said and unit.reviewed != chip.mark))
    tagged = differs and unit is not None
    if tagged and unit is not None:
        tagged = paint_tag(painter, shown, chip.end, say(unit.chip), unit.highest, right=True)
    filling = QColor(Qt.GlobalColor.transparent)
    if unit is not None and said and not tagged:
        filling = QColor(shown.colours.marking(unit.reviewed))
        filling.setAlpha(CHIP_FILL)
    thick = 1.5 if unit is not None and said and unit.state is State.ACCEPTED else 1.0
    for rect in shown.screen.line_rects(chip.start, chip.end):
        painter.setPen(QPen(colour, thick))
        painter.setBrush(filling)
        painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), 3, 3)


def paint_tag(
    painter: QPainter,
    shown: Shown,
    position: int,
    words: str,
    mark: str | None,
    *,
    right: bool = False,
    crowded: bool = False,
    offered: bool = False,
) -> bool:
    """Words in small letters on a ground in a mark's colour above a character, if there is room above it.

    With ``right`` they end at the position, else they begin there. ``crowded`` makes do with the gap between two rows;
    what is ``offered`` has a dotted outline and no ground. Gives whether they were drawn.
    """
    if not shown.screen.touches(position, position):
        return False
    fitted = _fit(shown, position, words, TAG_SCALE, right=right)
    if not fitted.free and crowded:
        fitted = _fit(shown, position, words, CROWDED_SCALE, right=right)
    elif not fitted.free:
        return False
    ink, paper = shown.tools.ink(shown.colours.marking(mark)), shown.tools.ink(shown.colours.base)

    def sketch(on: QPainter, box: QRectF) -> None:
        on.setRenderHint(QPainter.RenderHint.Antialiasing)
        if offered:
            pen = QPen(ink, 1.2)
            pen.setDashPattern([1.5, 1.5])
            on.setPen(pen)
        else:
            on.setPen(Qt.PenStyle.NoPen)
        on.setBrush(paper if offered else ink)
        on.drawRoundedRect(box, 2.5, 2.5)
        on.setPen(ink if offered else paper)
        on.setFont(fitted.font)
        on.drawText(QPointF(box.left() + 3, box.bottom() - (2 if fitted.free else 1)), words)

    shown.tools.stamps.draw(painter, fitted.box, (words, mark, offered, fitted.free), sketch)
    return True


@record
class _Fitted:
    """A tag's letters and box, and whether nothing is written where it stands."""

    font: QFont
    box: QRectF
    free: bool


def _fit(shown: Shown, position: int, words: str, scale: float, *, right: bool) -> _Fitted:
    """Where a tag stands, with letters of so much of the text's size."""
    index = shown.screen.row_at(position)
    row = shown.screen.rows[index]
    font, metrics = shown.tools.small(scale)
    width, x = shown.tools.width(words, scale) + 6, row.x(position)
    left = max(x - width if right else x - 1, 1.0)
    free = index == 0 or not _written_over(shown, index - 1, left, left + width)
    height = round(metrics.capHeight()) + (5 if free else 3)
    overlap = 2 if free else min(height / 2, (row.bottom - row.top) * GAP_SHARE)
    top = math.floor(row.top - height + overlap)  # a whole pixel, and not lower: there the row's own letters begin
    return _Fitted(font, QRectF(left, top, width, height), free)


def _written_over(shown: Shown, index: int, left: float, right: float) -> bool:
    """Whether a row has characters between two places."""
    first, last = shown.extent(index)
    return first < right and last > left


def _part(painter: QPainter, shown: Shown, part: Part) -> None:
    """A corner bracket at both ends of a decided stretch, as far as they are on the screen."""
    rects = shown.line_rects(part.start, part.end)
    if rects and shown.screen.start <= part.start:
        _stamp_bracket(painter, shown, part.mark, rects[0], BRACKET)
    if rects and part.end <= shown.screen.end:
        _stamp_bracket(painter, shown, part.mark, rects[-1], -BRACKET)


def _stamp_bracket(painter: QPainter, shown: Shown, mark: str | None, rect: QRectF, reach: float) -> None:
    x = rect.left() if reach > 0 else rect.right()
    box = QRectF(min(x, x + reach), rect.top(), abs(reach), rect.height())

    def sketch(on: QPainter, at: QRectF) -> None:
        on.setRenderHint(QPainter.RenderHint.Antialiasing)
        on.setPen(QPen(shown.tools.ink(shown.colours.marking(mark)), CURRENT_PEN))
        paint_bracket(on, at.left() if reach > 0 else at.right(), at, reach)

    shown.tools.stamps.draw(painter, box, (reach, mark), sketch)


def paint_bracket(painter: QPainter, x: float, rect: QRectF, reach: float) -> None:
    """A corner bracket at the left or right end of a row's stretch; ``reach`` is how far its arms go in."""
    top, bottom = rect.top() + 1, rect.bottom() - 1
    corners = [QPointF(x + reach, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + reach, bottom)]
    painter.drawPolyline(QPolygonF(corners))


def paint_frame(painter: QPainter, region: QPainterPath, colours: Colours, *, dotted: bool = False) -> None:
    """The frame of the current node; dotted for the one under the mouse in the other pane."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colours.frame), CURRENT_PEN)
    if dotted:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.5, 2])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(region.translated(0.5, 0.5))  # a line between two pixels would be two pale ones


def paint_matches(painter: QPainter, shown: Shown, found: Sequence[tuple[int, int]], current: int) -> None:
    """An underline and a light ground on what was searched for; a solid frame on the current one."""
    ink = QColor(shown.colours.warning)
    ground = QColor(ink)
    ground.setAlpha(50)
    for index, (start, end) in found_on(shown.screen, found):
        for rect in shown.screen.line_rects(start, end):
            painter.fillRect(rect, ground)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), ink)
            if index == current:
                painter.setPen(QPen(ink, CURRENT_PEN))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-1, 0, 1, 0))


def found_on(screen: Screen, found: Sequence[tuple[int, int]]) -> list[tuple[int, tuple[int, int]]]:
    """The matches on the screen, each with its index."""
    return [(index, match) for index, match in enumerate(found) if screen.touches(*match)]


def paint_caret(painter: QPainter, rect: QRectF, colours: Colours, *, focused: bool) -> None:
    """The caret, always there: solid with the focus, quiet without."""
    painter.fillRect(rect, QColor(colours.text if focused else colours.muted))
