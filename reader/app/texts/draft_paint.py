"""Painting what would be marked: brackets at its ends, the end that moves, and the sentence that is offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.app.look.theme import Colours
from reader.app.state.draft import Edge
from reader.app.texts.raw_paint import BRACKET, CURRENT_PEN, paint_bracket
from reader.cable.record import record

DASHES = [3.0, 2.5]
MOVING = 3.0
"""Width of the end that is being moved."""


@record
class Sketch:
    """A draft on the screen: its rectangles, those of the sentence offered, and which of its ends are there."""

    rects: Sequence[QRectF]
    ghost: Sequence[QRectF] = ()
    ends: tuple[bool, bool] = (True, True)
    edge: Edge | None = None
    """The end that is being moved."""


def paint_draft(painter: QPainter, sketch: Sketch, colours: Colours) -> None:
    """Brackets around the stretch; the sentence in a ghost outline; the moving end as a thick bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colours.frame)
    _paint_ghost(painter, sketch.ghost, ink)
    rects, edge = sketch.rects, sketch.edge
    if not rects:
        return
    painter.setPen(QPen(ink, CURRENT_PEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if edge is not None:
        ground = QColor(ink)
        ground.setAlpha(40)
        for rect in rects:
            painter.fillRect(rect, ground)
    if sketch.ends[0]:
        paint_bracket(painter, rects[0].left(), rects[0], BRACKET)
    if sketch.ends[1]:
        paint_bracket(painter, rects[-1].right(), rects[-1], -BRACKET)
    if edge is not None:
        rect = rects[0] if edge is Edge.START else rects[-1]
        x = rect.left() if edge is Edge.START else rect.right()
        painter.fillRect(QRectF(x - MOVING / 2, rect.top(), MOVING, rect.height()), ink)


def _paint_ghost(painter: QPainter, rects: Sequence[QRectF], ink: QColor) -> None:
    pen = QPen(ink, 1.2)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)
