"""How terms of shared lists are underlined: each list by a shape of its own, told without colour."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from reader.app.language import tr
from reader.app.look.theme import Colours

SHAPES: tuple[tuple[tuple[float, ...], int], ...] = (
    ((), 2),  # two lines
    ((7, 2.5, 1.5, 2.5), 1),  # dash and dot
    ((4, 2.5), 2),  # two lines of dashes
    ((9, 4), 1),  # long dashes
)
"""The dashes of an underline (none: a line) and how many lines it has; the lists take them in turn."""
GAP = 2.0
NAMES = (tr("two lines"), tr("dashes and dots"), tr("two dashed lines"), tr("long dashes"))


def shape_name(index: int) -> str:
    """What the underline of a list looks like, in words."""
    return NAMES[index % len(SHAPES)]


def paint_terms(painter: QPainter, found: Iterable[tuple[QRectF, int]], colours: Colours) -> None:
    """Underline rectangles around terms, each with the index of its list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for rect, index in found:
        _underline(painter, rect, index, colours)


def _underline(painter: QPainter, rect: QRectF, index: int, colours: Colours) -> None:
    dashes, lines = SHAPES[index % len(SHAPES)]
    pen = QPen(QColor(colours.link), 1.5 if lines == 1 else 1.0)
    if dashes:
        pen.setDashPattern([dash / pen.widthF() for dash in dashes])
    painter.setPen(pen)
    for line in range(lines):
        y = rect.bottom() - 0.5 - GAP * line
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def sample(index: int, colours: Colours, width: int, height: int, density: float) -> QPixmap:
    """A picture of the underline of a list."""
    picture = QPixmap(round(width * density), round(height * density))
    picture.setDevicePixelRatio(density)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    _underline(painter, QRectF(0, 0, width, height * 0.66), index, colours)
    painter.end()
    return picture
