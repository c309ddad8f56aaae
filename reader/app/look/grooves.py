"""The grooves and handles of scroll bars, drawn once: Fusion fills each with a gradient, row by row.

That takes longer than a row of text; and Qt shares it out to threads, for which a busy machine waits much longer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

GROOVE, HANDLE = QStyle.SubControl.SC_ScrollBarGroove, QStyle.SubControl.SC_ScrollBarSlider
AROUND = QMargins(1, 1, 1, 1)
"""So far beyond its place a handle is drawn."""
MOST = 80
"""So many pictures are kept: a window has few bars, but while its size is changed each has many lengths."""
SMOOTH = QPainter.RenderHint.SmoothPixmapTransform

Draw = Callable[[QPainter], None]


class Grooves:
    """Pictures of the long parts of scroll bars, by everything that their look depends on."""

    def __init__(self) -> None:
        """Keep none yet."""
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def draw(self, option: QStyleOptionSlider, painter: QPainter, handle: QRect, draw: Draw) -> None:
        """Draw a scroll bar as ``draw`` does with what ``option`` says, its long parts from pictures where these fit.

        Between the pixels of the screen (where a logical one is one and a half) a picture would be blurred.
        """
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():
            draw(painter)
            return
        asked = option.subControls
        smooth = bool(painter.renderHints() & SMOOTH)
        painter.setRenderHint(SMOOTH, False)  # nothing is scaled, and with it pictures are left to threads too
        try:
            for part, place in ((GROOVE, option.rect), (HANDLE, handle.marginsAdded(AROUND))):
                if asked & part and not place.isEmpty():
                    option.subControls = part
                    painter.drawPixmap(place.topLeft(), self._picture(option, place, ratio, draw))
            painter.setRenderHint(SMOOTH, smooth)
            option.subControls = asked & ~(GROOVE | HANDLE)
            draw(painter)
        finally:
            option.subControls = asked

    def _picture(self, option: QStyleOptionSlider, place: QRect, ratio: float, draw: Draw) -> QPixmap:
        """The picture of the part that ``option`` asks for; another place of the same size needs no other one."""
        key = (
            option.subControls.value,
            place.size().toTuple(),
            ratio,
            option.orientation,
            option.state.value,
            option.activeSubControls.value,
            option.direction,
            option.palette.cacheKey(),
        )
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = QPixmap(place.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.translate(-place.topLeft())
            draw(painter)
            painter.end()
            if len(self._pictures) > MOST:
                del self._pictures[next(iter(self._pictures))]
        return picture
