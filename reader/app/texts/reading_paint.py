"""Painting beside and over the reading view: states, markings, names of blocks, frames. No character is moved by it.

Outlined means as written and not decided on; filled means a reviewer decided.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.app.language import tr
from reader.app.look.glyphs import BAR, draw_bar, draw_flag, draw_note, draw_split_bar, draw_state
from reader.app.look.theme import Colours
from reader.app.texts.raw_geometry import Row, Screen
from reader.app.texts.raw_paint import BRACKET, paint_bracket
from reader.cable.record import record
from reader.cable.values import BlockKind
from reader.review.rollup import UnitRollup

NAME_SCALE = 0.82
"""Size of the names of blocks and of a reviewer's chip, of that of the text."""
NAMES = {
    BlockKind.SUMMARY: tr("Summary"),
    BlockKind.COMMENT: tr("Comment"),
    BlockKind.NOTE: tr("Note"),
    BlockKind.QUOTE: tr("Quotation"),
    BlockKind.TEXT: tr("Text"),
    BlockKind.ACTION_REQUEST: tr("Action request"),
}
DOTS = [1.5, 1.5]
"""The outline of what is only offered."""


@record
class Page:
    """What painting needs of one moment."""

    screen: Screen
    colours: Colours
    font: QFont
    right: float
    """Where the text ends."""

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.screen.margin

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return QFontMetricsF(self.font).height()


@record
class Band:
    """A stretch of positions as a band of rows: its top and bottom, and whether its first row is on the screen."""

    top: float
    bottom: float
    first: Row | None


def band(screen: Screen, start: int, end: int) -> Band | None:
    """The rows of a stretch, past the edge where it goes on there; None where none is on the screen."""
    rows = [row for row in screen.rows if row.start <= end and row.end >= start]
    if not rows:
        return None
    above, below = rows[0].start > start, rows[-1].end < end
    top = -screen.height if above else rows[0].top
    bottom = screen.height * 2 if below else rows[-1].top + rows[-1].line.height()
    return Band(top, bottom, None if above else rows[0])


def paint_ground(painter: QPainter, page: Page, found: Band, mark: str | None) -> None:
    """The light ground of a unit, by the mark that counts there."""
    ground = page.colours.tint(mark)
    if ground:
        painter.fillRect(box_of(page, found), QColor(ground))


def box_of(page: Page, found: Band) -> QRectF:
    """The room of a band, from the marking bar to the end of the text."""
    pad = page.line * 0.3
    left = page.left - pad
    return QRectF(left, found.top - 3, page.right - left + pad, found.bottom - found.top + 6)


@record
class Bar:
    """A marking bar: of one mark, or ``split`` between that and what was ``reviewed``."""

    mark: str | None
    reviewed: str | None = None
    split: bool = False


@record
class Chip:
    """A mark beside a unit: what a reviewer said, or what is only ``offered``."""

    mark: str | None
    offered: bool = False


def paint_unit(
    painter: QPainter, page: Page, found: Band, unit: UnitRollup, bar: Bar | None, chip: Chip | None
) -> None:
    """The marking bar along a unit; beside its first row its state, a chip, flag and note."""
    middle = page.left - page.line * 0.75
    room = QRectF(middle - BAR / 2, found.top, BAR, found.bottom - found.top)
    if bar is not None and bar.split:
        draw_split_bar(painter, room, bar.mark, bar.reviewed, page.colours)
    elif bar is not None:
        draw_bar(painter, room, bar.mark, page.colours)
    if found.first is None:
        return
    row = found.first
    size = page.line * 0.8
    box = QRectF(middle - page.line * 0.5 - size, row.top + (row.line.height() - size) / 2, size, size)
    draw_state(painter, box, unit.state, page.colours)
    if chip is not None:
        box = paint_chip(painter, page, box.left() - page.line * 0.2, row, chip)
    side = QRectF(box.left() - size * 0.75, box.top() + size * 0.1, size * 0.6, size * 0.6)
    if unit.flagged:
        draw_flag(painter, side, page.colours)
        side.translate(-size * 0.75, 0)
    if unit.notes:
        draw_note(painter, side, page.colours)


def paint_chip(painter: QPainter, page: Page, right: float, row: Row, chip: Chip) -> QRectF:
    """A mark in small letters that ends at ``right``: on a filled ground, or with a dotted outline; gives its room."""
    font = QFont(page.font)
    font.setPointSizeF(font.pointSizeF() * NAME_SCALE)
    font.setBold(True)
    metrics = QFontMetricsF(font)
    words = f"{chip.mark}?" if chip.offered else chip.mark or "unmarked"
    pad = page.line * 0.25
    width, height = metrics.horizontalAdvance(words) + 2 * pad, metrics.height()
    box = QRectF(right - width, row.top + (row.line.height() - height) / 2, width, height)
    ink = QColor(page.colours.marking(chip.mark))
    pen = QPen(ink, 1.2)
    pen.setDashPattern(DOTS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen if chip.offered else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if chip.offered else ink)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(ink if chip.offered else QColor(page.colours.base))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return box


def paint_marks(painter: QPainter, page: Page, spans: Iterable[tuple[int, int]], mark: str | None) -> None:
    """An outline around written portion marks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(page.colours.marking(mark)), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for start, end in spans:
        for rect in text_rects(page.screen, start, end):
            painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), 3, 3)


def paint_part(painter: QPainter, page: Page, span: tuple[int, int], mark: str | None) -> None:
    """A corner bracket at both ends of a stretch that a reviewer decided on."""
    rects = text_rects(page.screen, *span)
    if not rects:
        return
    painter.setPen(QPen(QColor(page.colours.marking(mark)), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if page.screen.start <= span[0]:
        paint_bracket(painter, rects[0].left(), rects[0], BRACKET)
    if span[1] <= page.screen.end:
        paint_bracket(painter, rects[-1].right(), rects[-1], -BRACKET)


def paint_name(painter: QPainter, page: Page, found: Band, kind: BlockKind, level: int) -> None:
    """A rule along a block to the right of the text, and its name beside the first row."""
    left = page.right + page.line * (0.5 + 0.3 * level)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, found.top, 1.5, found.bottom - found.top), QColor(page.colours.border))
    if found.first is None:
        return
    font = QFont(page.font)
    font.setPointSizeF(font.pointSizeF() * NAME_SCALE)
    painter.setFont(font)
    painter.setPen(QColor(page.colours.muted))
    room = QRectF(left + page.line * 0.4, found.top, page.screen.width - left - page.line * 0.5, page.line)
    words = QFontMetricsF(font).elidedText(NAMES[kind], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def frame_path(page: Page, found: Band) -> QPainterPath:
    """The outline of what is current."""
    path = QPainterPath()
    path.addRoundedRect(box_of(page, found), 3, 3)
    return path


def paint_found(painter: QPainter, page: Page, spans: Sequence[tuple[int, int, int]], current: int) -> None:
    """An underline and a light ground on what was searched for; a solid frame on the current one.

    The spans are sorted, each with its index.
    """
    ink = QColor(page.colours.warning)
    ground = QColor(ink)
    ground.setAlpha(50)
    for rect, index in rects_of(page, spans):
        painter.fillRect(rect, ground)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), ink)
        if index == current:
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))


def rects_of(page: Page, spans: Sequence[tuple[int, int, int]]) -> Iterator[tuple[QRectF, int]]:
    """The rectangles on the screen of some sorted spans, each with the number of its span."""
    for start, end, number in spans[bisect_left(spans, page.screen.start, key=_end) :]:
        if start >= page.screen.end:
            break
        for rect in text_rects(page.screen, start, end):
            yield rect, number


def text_rects(screen: Screen, start: int, end: int) -> list[QRectF]:
    """The rectangles around the letters of a stretch, without the room between the lines."""
    return [
        QRectF(
            row.x(max(start, row.start)),
            row.top,
            row.x(min(end, row.end)) - row.x(max(start, row.start)),
            row.line.height(),
        )
        for row in screen.rows
        if row.start < end and row.end > start
    ]


def paint_selection(painter: QPainter, screen: Screen, start: int, end: int, ground: QColor) -> None:
    """The ground of what is selected, also in the room between the lines of a paragraph."""
    for row in screen.rows:
        if row.start < end and row.end > start:
            left, right = row.x(max(start, row.start)), row.x(min(end, row.end))
            bottom = row.top + row.line.height() if row.last or row.end >= end else row.bottom
            painter.fillRect(QRectF(left, row.top, right - left, bottom - row.top), ground)


def _end(span: tuple[int, int, int]) -> int:
    return span[1]
