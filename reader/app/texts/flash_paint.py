"""How what was changed a moment ago is lit up: the same in the texts and in the structure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.app.look.theme import Colours
from reader.app.state.flash import Glow
from reader.app.texts.raw_paint import Shown

LIT = 72
"""How opaque the light is at first, of 255: what stands in it is read as well as before."""
RIM, STEADY_RIM = 2.5, 4.0
"""The width of its rim; a steady one must not be taken for the frame of what is current."""


def paint_flash(painter: QPainter, path: QPainterPath, glow: Glow, colours: Colours) -> None:
    """A light with a rim, as strong as it is by now; one that is steady is a rim alone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light, rim = QColor(colours.frame), QColor(colours.frame)
    light.setAlphaF(0.0 if glow.steady else LIT / 255 * glow.strength)
    rim.setAlphaF(glow.strength)
    pen = QPen(rim, STEADY_RIM if glow.steady else RIM)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(light)
    painter.drawPath(path)


def paint_in_raw(painter: QPainter, shown: Shown, glow: Glow) -> None:
    """What of it is on the screen of the raw text."""
    place = shown.scene.drawn
    for span in glow.spans:
        start, end = place(*span)
        if start > shown.screen.end:
            break
        region = shown.screen.region(start, end)
        if region is not None:
            paint_flash(painter, region, glow, shown.colours)
