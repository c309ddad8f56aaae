"""How the shapes of the overview are drawn: bars, states, notes, findings and matches, each in its column."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from reader.app.look.glyphs import BAR, draw_bar, draw_note, draw_severity, draw_split_bar, draw_state
from reader.app.look.stamps import Stamps
from reader.app.look.theme import Theme
from reader.app.texts.overview_marks import ROOM, Lane, OnStrip
from reader.review.rollup import State

EDGE = 3.0
LEFT = {
    Lane.BAR: EDGE,
    Lane.STATE: EDGE + BAR + 3,
    Lane.NOTE: EDGE + BAR + 3 + ROOM + 2,
    Lane.FINDING: EDGE + BAR + 3 + 2 * (ROOM + 2),
    Lane.MATCH: EDGE + BAR + 3 + 3 * (ROOM + 2),
}
"""Where each column of shapes begins."""
WIDTH = round(LEFT[Lane.MATCH] + ROOM + 1)
SPLIT = 14.0
"""A bar must be so high for both marks of a changed unit to be told apart on it."""


class Shapes:
    """Draws in the colours of a theme."""

    def __init__(self, theme: Theme, width: int) -> None:
        """Draw on a strip of a width."""
        self._theme = theme
        self._width = width
        self._stamps = Stamps()

    def draw(self, picture: QPixmap, shapes: Iterable[OnStrip]) -> None:
        """Draw some shapes on a picture of the strip."""
        self._stamps.follow(self._theme.colours)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in shapes:
            self._draw(painter, shape)
        painter.end()

    def _draw(self, painter: QPainter, shape: OnStrip) -> None:
        colours = self._theme.colours
        if shape.lane is Lane.MATCH:
            self._draw_match(painter, shape)
            return
        if shape.lane is not Lane.BAR:
            self._draw_sign(painter, shape)
        elif shape.unit is not None:
            unit = shape.unit
            bar = QRectF(LEFT[Lane.BAR], shape.top + 0.5, BAR, max(shape.bottom - shape.top - 1.5, 2))
            if unit.state is State.CHANGED and bar.height() >= SPLIT and unit.reviewed != unit.written:
                draw_split_bar(painter, bar, unit.written, unit.reviewed, colours)
            else:
                draw_bar(painter, bar, unit.effective, colours)

    def _draw_sign(self, painter: QPainter, shape: OnStrip) -> None:
        """The sign of a finding, a note or a state."""
        colours, box = self._theme.colours, QRectF(LEFT[shape.lane], shape.top, ROOM, ROOM)
        if shape.finding is not None:
            severity = shape.finding.severity
            self._stamps.draw(painter, box, severity, lambda on, at: draw_severity(on, at, severity, colours))
        elif shape.note is not None:
            self._stamps.draw(painter, box, Lane.NOTE, lambda on, at: draw_note(on, at, colours))
        elif shape.unit is not None:
            state = shape.unit.state
            self._stamps.draw(painter, box, state, lambda on, at: draw_state(on, at, state, colours))

    def _draw_match(self, painter: QPainter, shape: OnStrip) -> None:
        """A short rule at the right; that of the current one goes across the strip, with a pointer at each end."""
        ink = QColor(self._theme.colours.warning)
        left, height = (0.0, 2.0) if shape.current else (LEFT[Lane.MATCH], 1.5)
        painter.fillRect(QRectF(left, shape.top, self._width - left, height), ink)
        if shape.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            middle = shape.top + height / 2
            for x, way in ((0.0, 1), (float(self._width), -1)):
                corners = [QPointF(x, middle - 5), QPointF(x + 6 * way, middle), QPointF(x, middle + 5)]
                painter.drawPolygon(QPolygonF(corners))
