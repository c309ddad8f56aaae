"""Painting what would be marked: brackets at its ends, the end that moves, and the sentence that is offered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.app.draft import Draft, Edge
from reader.app.raw_paint import BRACKET, CURRENT_PEN, Shown, paint_bracket

DASHES = [3.0, 2.5]
MOVING = 3.0
"""Width of the end that is being moved."""


def paint_draft(painter: QPainter, shown: Shown, draft: Draft) -> None:
    """Brackets around the stretch; the sentence in a ghost outline; the moving end as a thick bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = shown.scene.positions.to_widget
    if draft.sentence is not None:
        _paint_ghost(painter, shown, place(draft.sentence[0]), place(draft.sentence[1]))
    rects = shown.screen.line_rects(place(draft.start), place(draft.end))
    if not rects:
        return
    ink = QColor(shown.colours.frame)
    painter.setPen(QPen(ink, CURRENT_PEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if draft.edge is not None:
        ground = QColor(ink)
        ground.setAlpha(40)
        for rect in rects:
            painter.fillRect(rect, ground)
    if shown.screen.start <= place(draft.start):
        paint_bracket(painter, rects[0].left(), rects[0], BRACKET)
    if place(draft.end) <= shown.screen.end:
        paint_bracket(painter, rects[-1].right(), rects[-1], -BRACKET)
    if draft.edge is not None:
        rect = rects[0] if draft.edge is Edge.START else rects[-1]
        x = rect.left() if draft.edge is Edge.START else rect.right()
        painter.fillRect(QRectF(x - MOVING / 2, rect.top(), MOVING, rect.height()), ink)


def _paint_ghost(painter: QPainter, shown: Shown, start: int, end: int) -> None:
    pen = QPen(QColor(shown.colours.frame), 1.2)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in shown.screen.line_rects(start, end):
        painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)
