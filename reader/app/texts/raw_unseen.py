"""Signs for what a text has and nobody sees: blanks, tabs, blanks of other widths, and how each line ends.

They are painted over the text and change nothing of it. Control characters always have stand-ins: see ``positions``.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reader.app.texts.raw_geometry import Row
from reader.app.texts.raw_paint import Shown

END_SCALE = 0.62
"""Size of the names of line ends, of that of the text."""
WIDE = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
"""Blanks that are no plain blank; the no-break space above all."""


def paint_unseen(painter: QPainter, shown: Shown) -> None:
    """The signs of all rows on the screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in shown.screen.rows:
        _paint_row(painter, shown, row)


def _paint_row(painter: QPainter, shown: Shown, row: Row) -> None:
    positions, text = shown.scene.positions, shown.scene.cable.source.text
    start, end = positions.to_text(row.start), positions.to_text(row.end)
    ink = QColor(shown.colours.muted)
    for offset in range(start, end):
        character = text[offset]
        if character == " " or character == "\t" or character in WIDE:
            here = positions.to_widget(offset)
            left, right = row.x(here), row.x(here + 1)
            room = QRectF(left, row.top, right - left, row.line.height())
            _paint_blank(painter, room, character, ink)
    if row.last and end < len(text):
        _paint_end(painter, shown, row, line_end(text, end))
    elif end < len(text) and text[end] == " " and positions.to_widget(end + 1) in positions.pieces:
        room = QRectF(row.x(row.end), row.top, row.line.height() / 2, row.line.height())
        _paint_blank(painter, room, " ", ink)  # a long line is broken there, for the window alone


def line_end(text: str, offset: int) -> str:
    """The name of the line end at an offset; empty where none is there."""
    if text.startswith("\r\n", offset):
        return "CR LF"
    return {"\r": "CR", "\n": "LF"}.get(text[offset : offset + 1], "")


def _paint_blank(painter: QPainter, room: QRectF, character: str, ink: QColor) -> None:
    """A dot for a blank, an arrow for a tab, a ring for a blank of another kind."""
    middle = room.center()
    size = max(1.0, room.height() * 0.07)
    if character == " ":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, size, size)
        return
    painter.setPen(QPen(ink, 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if character == "\t":
        tip = QPointF(room.right() - 2, middle.y())
        head = size * 2.5
        painter.drawLine(QPointF(room.left() + 2, middle.y()), tip)
        painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))
    else:
        painter.drawEllipse(QPointF(middle.x(), middle.y() - size), size * 2, size * 2)


def _paint_end(painter: QPainter, shown: Shown, row: Row, name: str) -> None:
    font = QFont(shown.tools.font)
    font.setPointSizeF(max(font.pointSizeF() * END_SCALE, 5))
    metrics = QFontMetricsF(font)
    box = QRectF(row.x(row.end) + 4, row.top, metrics.horizontalAdvance(name) + 6, metrics.height())
    box.moveTop(row.top + (row.line.height() - metrics.height()) / 2)
    painter.setPen(QPen(QColor(shown.colours.muted), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    if name:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
