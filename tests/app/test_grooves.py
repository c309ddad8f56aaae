"""Scroll bars with a groove from a picture look as Fusion draws them."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QProxyStyle, QScrollBar, QStyle, QStyleOptionSlider

from reader.app.look.grooves import MOST, Grooves
from reader.app.look.theme import DARK, LIGHT, FieldStyle, Theme, palette

State = QStyle.StateFlag
COLOURS = (LIGHT, DARK)


def drawn(style: QStyle, bar: QScrollBar, ratio: float, active: QStyle.SubControl, state: State) -> QImage:
    """What a style makes of a scroll bar, on a ground that no theme has."""
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    option.subControls = QStyle.SubControl.SC_All
    option.activeSubControls = active
    option.state |= state
    image = QImage(QSize(170, 170) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    painter.setClipRect(bar.rect())  # as a widget's is
    style.drawComplexControl(QStyle.ComplexControl.CC_ScrollBar, option, painter, bar)
    painter.end()
    return image


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by no more than the rounding of a colour that shines through."""
    bytes_ = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return all(abs(a - b) <= 1 for a, b in bytes_)


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("way", [Qt.Orientation.Vertical, Qt.Orientation.Horizontal])
def test_a_bar_looks_as_fusion_draws_it(qapp: QApplication, colours: object, ratio: float, way: Qt.Orientation) -> None:
    assert colours in COLOURS
    kept, fusion = FieldStyle(Theme(qapp)), QProxyStyle("Fusion")
    bar = QScrollBar(way)
    bar.setPalette(palette(LIGHT if colours is LIGHT else DARK))
    bar.resize(*((14, 160) if way is Qt.Orientation.Vertical else (160, 14)))
    bar.setPageStep(30)
    control = QStyle.SubControl
    looks = list(
        product(
            (0, 17, 100),
            (control.SC_None, control.SC_ScrollBarSlider, control.SC_ScrollBarAddLine),
            (State.State_None, State.State_MouseOver, State.State_Sunken | State.State_MouseOver),
        )
    )
    for value, active, state in looks:
        bar.setRange(0, 100)
        bar.setValue(value)
        assert alike(drawn(kept, bar, ratio, active, state), drawn(fusion, bar, ratio, active, state))
    bar.setRange(0, 0)
    one, other = (drawn(style, bar, ratio, control.SC_None, State.State_None) for style in (kept, fusion))
    assert alike(one, other)
    assert not alike(one, QImage(one.size(), one.format()))


def test_few_pictures_are_kept(qapp: QApplication) -> None:
    grooves, fusion = Grooves(), QProxyStyle("Fusion")
    image = QImage(20, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for length in range(100, 100 + 2 * MOST):
        bar = QScrollBar(Qt.Orientation.Vertical)
        bar.resize(14, length)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_All

        def draw(on: QPainter, option: QStyleOptionSlider = option, bar: QScrollBar = bar) -> None:
            fusion.drawComplexControl(QStyle.ComplexControl.CC_ScrollBar, option, on, bar)

        grooves.draw(option, painter, QRect(0, 20, 14, 30), draw)
        assert option.subControls == QStyle.SubControl.SC_All
    painter.end()
    assert len(grooves._pictures) == MOST


def test_a_bar_that_is_scrolled_needs_no_other_pictures(qapp: QApplication) -> None:
    style = FieldStyle(Theme(qapp))
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.resize(14, 160)
    bar.setRange(0, 100)
    bar.setPageStep(30)
    for value in range(0, 100, 7):
        bar.setValue(value)
        drawn(style, bar, 1.0, QStyle.SubControl.SC_None, State.State_None)
    assert len(style._grooves._pictures) == 2
