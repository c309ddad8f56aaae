"""Rows of the structure as pictures: a row that is scrolled, or moved by another that came, is not drawn again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from reader.app.structure.tree_looks import Look

MOST = 100
"""So many pictures are kept: two or three screens full."""

Row = tuple[tuple[Look | None, ...], int, object]
"""What a row shows: its looks, how far it stands in, and what its arrow depends on."""
Draw = Callable[[QPainter, QRect], None]


class RowPictures:
    """Keeps a picture of all that rows show, in one style."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._style: tuple[object, ...] = ()
        self._kept: dict[Row, QPixmap] = {}

    def follow(self, style: tuple[object, ...]) -> None:
        """Forget all pictures where another style is in force: all that rows have in common, as fonts and widths."""
        if style != self._style:
            self._style = style
            self._kept.clear()

    def draw(self, painter: QPainter, rect: QRect, row: Row, paper: tuple[QColor, float], draw: Draw) -> None:
        """Draw a row at a place: the picture of one that showed the same, or a new one.

        ``paper`` is the colour under it and how many pixels a logical one has; ``draw`` draws it at another place.
        """
        picture = self._kept.pop(row, None)
        if picture is None:
            inside = QRect(0, 0, rect.width(), rect.height())
            ground, ratio = paper
            picture = QPixmap(inside.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(ground)
            on = QPainter(picture)
            draw(on, inside)
            on.end()
        self._kept[row] = picture  # at the end: those that nobody asked for longest go first
        if len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        painter.drawPixmap(QPointF(rect.topLeft()), picture)
