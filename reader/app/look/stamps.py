"""Small signs as pictures: what stands in many places of a screen is drawn once, and copied from then on."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

AROUND = 1
"""So many logical pixels beyond its box a sign may reach."""
MOST = 200
"""So many pictures are kept."""


class Stamps:
    """Keeps a picture of each sign, in one style."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._style: object = None
        self._kept: dict[Hashable, QPixmap] = {}

    def follow(self, style: object) -> None:
        """Forget all pictures where another style is in force: all that signs have in common, as colours and fonts."""
        if style != self._style:
            self._style = style
            self._kept.clear()

    def draw(self, painter: QPainter, box: QRectF, what: Hashable, draw: Callable[[QPainter, QRectF], None]) -> None:
        """Draw a sign in a box as ``draw`` does; ``what`` tells it from others of the same size.

        It is moved onto the pixels of the screen: between them a picture would be blurred.
        """
        ratio = painter.device().devicePixelRatioF()
        key = (what, box.width(), box.height(), ratio)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._picture(box, ratio, draw)
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[key] = picture
        left, top = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
        painter.drawPixmap(QPointF(left - AROUND, top - AROUND), picture)

    @staticmethod
    def _picture(box: QRectF, ratio: float, draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
        width, height = (math.ceil((side + 2 * AROUND) * ratio) for side in (box.width(), box.height()))
        picture = QPixmap(QSize(width, height))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw(painter, QRectF(AROUND, AROUND, box.width(), box.height()))
        painter.end()
        return picture
