"""The grooves of scroll bars, drawn once: Fusion fills each with a gradient, which takes longer than a row of text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

GROOVE = QStyle.SubControl.SC_ScrollBarGroove
MOST = 40
"""So many pictures are kept: a window has few bars, but while its size is changed each has many lengths."""

Draw = Callable[[QPainter], None]


class Grooves:
    """Pictures of grooves, by everything that their look depends on."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def draw(self, option: QStyleOptionSlider, painter: QPainter, draw: Draw) -> None:
        """Draw a scroll bar as ``draw`` does with what ``option`` says, its groove from a picture where that fits.

        Between the pixels of the screen (where a logical one is one and a half) a picture would be blurred.
        """
        ratio = painter.device().devicePixelRatioF()
        rect, asked = QRect(option.rect), option.subControls
        if not asked & GROOVE or not ratio.is_integer() or rect.isEmpty():
            draw(painter)
            return
        key = (
            rect.width(),
            rect.height(),
            ratio,
            option.orientation,
            option.state.value,
            option.direction,
            option.palette.cacheKey(),
        )
        picture = self._pictures.get(key)
        try:
            if picture is None:
                option.subControls, option.rect = GROOVE, QRect(0, 0, rect.width(), rect.height())
                picture = self._pictures[key] = _picture(option.rect, ratio, draw)
                option.rect = rect
                if len(self._pictures) > MOST:
                    del self._pictures[next(iter(self._pictures))]
            painter.drawPixmap(QPointF(rect.topLeft()), picture)
            option.subControls = asked & ~GROOVE
            draw(painter)
        finally:
            option.subControls, option.rect = asked, rect


def _picture(rect: QRect, ratio: float, draw: Draw) -> QPixmap:
    picture = QPixmap(rect.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    return picture
