"""Rows of the structure as pictures: a row that is scrolled, or moved by another that came, is not drawn again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from reader.app.tree_cells import Look

MOST = 200
"""So many pictures are kept: a few screens full."""

Looks = tuple[Look | None, ...]
Draw = Callable[[QPainter, QRect], None]


class RowPictures:
    """Keeps a picture of each row, by the row's number, for as long as it shows the same."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._style: tuple[object, ...] = ()
        self._kept: dict[int, tuple[Looks, object, QPixmap]] = {}

    def follow(self, style: tuple[object, ...]) -> None:
        """Forget all pictures where another style is in force: all that rows have in common, as fonts and widths."""
        if style != self._style:
            self._style = style
            self.forget()

    def forget(self) -> None:
        """Forget all pictures: numbers mean other rows now."""
        self._kept.clear()

    def draw(
        self, painter: QPainter, rect: QRect, row: tuple[int, Looks, object], paper: tuple[QColor, float], draw: Draw
    ) -> None:
        """Draw a row at a place: the same picture while it has the very same looks, and an arrow as before.

        ``row`` is its number, its looks, and what its arrow depends on. ``paper`` is the colour under it and how
        many pixels a logical one has; ``draw`` draws it at another place.
        """
        number, looks, arrow = row
        kept = self._kept.get(number)
        if kept is None or kept[1] != arrow or not _same(kept[0], looks):
            inside = QRect(0, 0, rect.width(), rect.height())
            ground, ratio = paper
            picture = QPixmap(inside.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(ground)
            on = QPainter(picture)
            draw(on, inside)
            on.end()
            self._kept.pop(number, None)
            kept = self._kept[number] = (looks, arrow, picture)
            if len(self._kept) > MOST:
                del self._kept[next(iter(self._kept))]
        painter.drawPixmap(QPointF(rect.topLeft()), kept[2])


def _same(one: Looks, other: Looks) -> bool:
    return all(a is b for a, b in zip(one, other, strict=True))
