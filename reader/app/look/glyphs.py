"""The signs of a review, drawn: state, marking bar, problem shape, flag and note. Shape first, colour second.

Gutter, tree and chips draw the same signs from here, at any size.
"""

from __future__ import annotations

import math
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from reader.app.look.theme import Colours
from reader.cable.diagnostics import Severity
from reader.cable.markings import level_of
from reader.review.rollup import State

BAR = 6.0
"""Width of a marking bar, in logical pixels."""
HALF = 0.5


class Pattern(StrEnum):
    """How a marking's bar is drawn."""

    THIN = "thin"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dashed"


def pattern(mark: str | None) -> Pattern:
    """The pattern of a canonical mark: U thin, SBU double, unmarked dotted, all others dashed."""
    if mark is None:
        return Pattern.DOTTED
    return {"U": Pattern.THIN, "SBU": Pattern.DOUBLE}.get(level_of(mark), Pattern.DASHED)


def draw_bar(painter: QPainter, rect: QRectF, mark: str | None, colours: Colours) -> None:
    """A marking bar that fills a rectangle's height, centred in its width."""
    colour = QColor(colours.marking(mark))
    middle = rect.center().x()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    match pattern(mark):
        case Pattern.THIN:
            painter.fillRect(QRectF(middle - 1, rect.top(), 2, rect.height()), colour)
        case Pattern.DOUBLE:
            for left in (middle - BAR / 2, middle + BAR / 2 - 2):
                painter.fillRect(QRectF(left, rect.top(), 2, rect.height()), colour)
        case Pattern.DOTTED:
            _dashes(painter, rect, colour, width=2, on=2, off=4)
        case Pattern.DASHED:
            _dashes(painter, rect, colour, width=4, on=7, off=4)
    painter.restore()


def _dashes(painter: QPainter, rect: QRectF, colour: QColor, width: float, on: float, off: float) -> None:
    """Dashes that stand still when the view scrolls, because they are counted from the rectangle's top."""
    left = rect.center().x() - width / 2
    top = rect.top()
    while top < rect.bottom():
        painter.fillRect(QRectF(left, top, width, min(on, rect.bottom() - top)), colour)
        top += on + off


def draw_split_bar(
    painter: QPainter, rect: QRectF, written: str | None, reviewed: str | None, colours: Colours
) -> None:
    """A bar for a reviewer who differs: the written pattern on top, the reviewer's below, a short rule between."""
    middle = round(rect.center().y())
    gap = 3.0
    draw_bar(painter, QRectF(rect.left(), rect.top(), rect.width(), middle - gap - rect.top()), written, colours)
    draw_bar(painter, QRectF(rect.left(), middle + gap, rect.width(), rect.bottom() - middle - gap), reviewed, colours)
    rule = QRectF(rect.center().x() - BAR / 2 - 1, middle - HALF, BAR + 2, 1.5)
    painter.fillRect(rule, QColor(colours.text))


def draw_state(painter: QPainter, rect: QRectF, state: State, colours: Colours) -> None:
    """A ring, a tick or a tilde in the middle of a rectangle."""
    size = min(rect.width(), rect.height())
    box = QRectF(0, 0, size, size)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    quiet = state is State.UNREVIEWED
    pen = QPen(QColor(colours.muted if quiet else colours.text), max(1.2, size * (0.1 if quiet else 0.14)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if state is State.UNREVIEWED:
        painter.drawEllipse(box.center(), size * 0.26, size * 0.26)
    elif state is State.ACCEPTED:
        painter.drawPolyline(QPolygonF([_at(box, 0.16, 0.54), _at(box, 0.4, 0.78), _at(box, 0.84, 0.24)]))
    else:
        path = QPainterPath(_at(box, 0.1, 0.6))
        path.cubicTo(_at(box, 0.3, 0.1), _at(box, 0.62, 0.95), _at(box, 0.9, 0.38))
        painter.drawPath(path)
    painter.restore()


def draw_flag(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """A star with five points."""
    radius = min(rect.width(), rect.height()) / 2
    points = [
        rect.center() + _polar(radius if index % 2 == 0 else radius * 0.42, index * math.pi / 5 - math.pi / 2)
        for index in range(10)
    ]
    _fill(painter, QPolygonF(points), colours.text)


def draw_note(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """A small speech bubble."""
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.7), 1.5, 1.5)
    tail = QPolygonF([_at(rect, 0.2, 0.6), _at(rect, 0.2, 1), _at(rect, 0.6, 0.65)])
    bubble.addPolygon(tail)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(bubble.simplified(), QColor(colours.text))
    painter.restore()


def draw_severity(painter: QPainter, rect: QRectF, severity: Severity, colours: Colours) -> None:
    """An octagon with a cross (error), a triangle (warning), a round i (information) or a tick (passed)."""
    size = min(rect.width(), rect.height())
    box = QRectF(0, 0, size, size)
    box.moveCenter(rect.center())
    colour, ground = colours.severity(severity), colours.base
    if severity is Severity.PASSED:
        draw_state(painter, box, State.ACCEPTED, colours)
        return
    if severity is Severity.ERROR:
        corners = [box.center() + _polar(size / 2, (index + HALF) * math.pi / 4) for index in range(8)]
        _fill(painter, QPolygonF(corners), colour)
        _cross(painter, box, ground)
        return
    if severity is Severity.WARNING:
        _fill(painter, QPolygonF([_at(box, 0.5, 0.04), _at(box, 1, 0.94), _at(box, 0, 0.94)]), colour)
    else:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), max(1.2, size * 0.11)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.center(), size * 0.42, size * 0.42)
        painter.restore()
        ground = colour
    _sign(painter, box, severity, ground)


def _sign(painter: QPainter, box: QRectF, severity: Severity, colour: str) -> None:
    """The exclamation mark, or for information the i, inside a shape."""
    thick = max(1.2, box.width() * 0.13)
    middle = box.center().x() - thick / 2
    stem, dot = ((0.44, 0.3), 0.24) if severity is Severity.INFO else ((0.36, 0.28), 0.72)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = box.height()
    painter.fillRect(QRectF(middle, box.top() + stem[0] * height, thick, stem[1] * height), QColor(colour))
    painter.fillRect(QRectF(middle, box.top() + dot * height, thick, thick), QColor(colour))
    painter.restore()


def _cross(painter: QPainter, box: QRectF, colour: str) -> None:
    """The cross inside an octagon, as the icon of an error has it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), max(1.2, box.width() * 0.13), c=Qt.PenCapStyle.RoundCap))
    for start, end in (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66))):
        painter.drawLine(_at(box, *start), _at(box, *end))
    painter.restore()


def _fill(painter: QPainter, shape: QPolygonF, colour: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(shape)
    painter.restore()


def _at(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.left() + across * box.width(), box.top() + down * box.height())


def _polar(radius: float, angle: float) -> QPointF:
    return QPointF(radius * math.cos(angle), radius * math.sin(angle))
