"""Signs that are copied from pictures: drawn once for each look, and where they would have been drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from reader.app.look.glyphs import draw_severity
from reader.app.look.stamps import MOST, Stamps
from reader.app.look.theme import DARK, LIGHT, Colours
from reader.cable.diagnostics import Severity


def drawn(ratio: float, draw: object) -> QImage:
    assert callable(draw)
    image = QImage(QSize(60, 60) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_looks_as_what_is_drawn(qapp: object, severity: Severity, ratio: float) -> None:
    stamps, box = Stamps(), QRectF(20, 12, 13, 13)

    def sign(on: QPainter, at: QRectF) -> None:
        draw_severity(on, at, severity, LIGHT)

    one = drawn(ratio, lambda on: sign(on, box))
    other = drawn(ratio, lambda on: stamps.draw(on, box, severity, sign))
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    assert all(abs(a - b) <= 2 for a, b in pairs)
    assert one != drawn(ratio, lambda _on: None)


def test_a_sign_is_drawn_once_while_it_looks_the_same(qapp: object) -> None:
    stamps, times = Stamps(), []

    def put(painter: QPainter, colours: Colours = LIGHT, top: float = 5, size: float = 10) -> None:
        stamps.follow(colours)
        stamps.draw(painter, QRectF(5, top, size, size), "sign", lambda _on, at: times.append(at))

    drawn(1.0, put)
    drawn(1.0, lambda on: put(on, top=30.4))
    assert len(times) == 1
    drawn(1.0, lambda on: put(on, size=11))
    assert len(times) == 2
    drawn(2.0, put)
    assert len(times) == 3
    drawn(1.0, lambda on: put(on, DARK))
    assert len(times) == 4
    for size in range(2 * MOST):
        drawn(1.0, lambda on, size=size: put(on, DARK, size=20 + size))
    assert len(stamps._kept) <= MOST
