"""Pictures of widgets, with one pixel for each logical pixel, however dense the screen is (``QT_SCALE_FACTOR=2``)."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture_of(widget: QWidget) -> QImage:
    """What a widget shows; of a dense screen every pixel that begins a logical one, its colour unmixed."""
    image = widget.grab().toImage()
    if image.devicePixelRatio() == 1:
        return image
    image.setDevicePixelRatio(1)
    way = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    return image.scaled(widget.size(), *way)


def colours_in(image: QImage, box: QRect | None = None) -> set[str]:
    """The names of all colours in a picture, or in a part of it."""
    part = (box or image.rect()).intersected(image.rect())
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    }
