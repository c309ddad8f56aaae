"""Where stretches of the text are on the screen: regions and line rectangles, in the viewport's logical pixels.

Positions here are the widget's (UTF-16 units). Only lines on the screen are looked at, however long text and lines are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainterPath, QPolygonF, QTextBlock, QTextLayout, QTextLine

from reader.cable.record import record

BEYOND = 100.0
"""How far a region that goes on above or below the screen is drawn past its edge, so that no border shows there."""
BESIDE = 2
"""So many rows above and below are looked at too where only some are painted."""


@record
class Row:
    """A line on the screen: positions (half-open, no line end), place, and whether it begins or ends a real line."""

    start: int
    end: int
    top: float
    bottom: float
    left: float
    line: QTextLine
    block: QTextBlock
    first: bool
    last: bool

    def x(self, position: int) -> float:
        """Where a position of this row is, from the left."""
        inside = min(max(position, self.start), self.end) - self.block.position()
        return self.left + cast("tuple[float, int]", self.line.cursorToX(inside))[0]


@record
class Screen:
    """The rows on the screen, in order, and the room they have."""

    rows: tuple[Row, ...]
    width: float
    height: float
    margin: float

    @property
    def start(self) -> int:
        """The first position on the screen."""
        return self.rows[0].start if self.rows else 0

    @property
    def end(self) -> int:
        """One past the last position on the screen."""
        return self.rows[-1].end + 1 if self.rows else 0

    def near(self, top: float, bottom: float) -> Screen:
        """The rows between two heights, with two more on each side: what is drawn of them reaches into each other."""
        rows = self.rows
        first, last = bisect_left(rows, top, key=_row_bottom), bisect_right(rows, bottom, key=_row_top)
        return Screen(rows[max(first - BESIDE, 0) : last + BESIDE], self.width, self.height, self.margin)

    def touches(self, start: int, end: int) -> bool:
        """Whether any of a stretch is on the screen."""
        return bool(self.rows) and start < self.end and end >= self.start

    def row_at(self, position: int) -> int:
        """The index of the row that holds a position; the nearest one where none does."""
        index = bisect_left(self.rows, position, key=_row_end)
        if index < len(self.rows) - 1 and self.rows[index].end == position == self.rows[index + 1].start:
            index += 1  # at a wrap the caret stands before the next row
        return min(index, len(self.rows) - 1)

    def line_rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles around the characters of a stretch, one for each row that holds some."""
        rects = []
        for row in self._rows_from(start):
            if row.start >= end:
                break
            first, last = max(start, row.start), min(end, row.end)
            if first < last:
                left, right = sorted((row.x(first), row.x(last)))
                left, right = round(left), round(right)
                rects.append(QRectF(left, row.top, right - left, row.bottom - row.top))
        return rects

    def _rows_from(self, position: int) -> Iterator[Row]:
        index = bisect_left(self.rows, position, key=_row_end)
        yield from self.rows[index:]

    def region(self, start: int, end: int, *, full: bool = False) -> QPainterPath | None:
        """The outline of a stretch: a column of text with a notch where it begins or ends inside a line.

        On one row it fits the characters, unless ``full`` asks for the row's whole width. None where nothing of it is
        on the screen. What lies above or below the screen is drawn past the edge.
        """
        if not self.touches(start, end):
            return None
        above, below = start < self.start, end > self.end
        first = self.rows[0 if above else self.row_at(start)]
        last = self.rows[-1 if below else self.row_of_end(start, end)]
        left, right = self.margin - 4, self.width - 2
        head = left if above or start <= first.start else round(first.x(start))
        tail = right if below or (end >= last.end and (full or last.last)) else round(last.x(end))
        path = QPainterPath()
        if first.top == last.top and not above and not below:
            if not full:
                head, tail = round(first.x(start)) - 2, round(last.x(end)) + 2
            path.addRect(QRectF(head, first.top, max(tail - head, 2.0), first.bottom - first.top))
            return path
        top = -BEYOND if above else first.top
        bottom = self.height + BEYOND if below else last.bottom
        notch_top, notch_bottom = (top if above else first.bottom), (bottom if below else last.top)
        corners = (
            (head, top),
            (right, top),
            (right, notch_bottom),
            (tail, notch_bottom),
            (tail, bottom),
            (left, bottom),
            (left, notch_top),
            (head, notch_top),
        )
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
        return path

    def row_of_end(self, start: int, end: int) -> int:
        """The row of a stretch's last character, blank lines at its end left out."""
        index = self.row_at(max(end - 1, start))
        while index > 0 and self.rows[index].start == self.rows[index].end and self.rows[index].start > start:
            index -= 1
        return index


def row_above(layout: QAbstractTextDocumentLayout, block: QTextBlock, line: int, room: float) -> int:
    """The number of the row that has a row of ``block`` at most ``room`` below its top: a scroll bar's value.

    Blocks on the way are laid out, because rows are only known of those that are.
    """
    room -= block.layout().lineAt(line).y() if line else 0
    while room > 0 and block.previous().isValid():
        block = block.previous()
        room -= layout.blockBoundingRect(block).height()
    rows = block.layout()
    index = 0
    while index + 1 < rows.lineCount() and rows.lineAt(index).y() < -room:
        index += 1
    return block.firstLineNumber() + index


def _row_end(row: Row) -> int:
    return row.end


def _row_top(row: Row) -> float:
    return row.top


def _row_bottom(row: Row) -> float:
    return row.bottom


def rows_of(block: QTextBlock, rect: QRectF, height: float, *, first: bool = True, last: bool = True) -> list[Row]:
    """The rows of a block that are on a screen of that height; a line of the source may begin or end elsewhere."""
    layout: QTextLayout = block.layout()
    count = layout.lineCount()
    rows = []
    for index in range(_first_seen(layout, rect.top()), count):
        line = layout.lineAt(index)
        top = rect.top() + line.y()
        if top > height:
            break
        begin = block.position() + line.textStart()
        after = layout.lineAt(index + 1).y() if index + 1 < count else rect.height()
        ends = index + 1 == count
        end = begin + line.textLength()
        # Whole pixels: with some fonts a row is not, and every line that is drawn along it would be blurred.
        whole = (float(round(top)), float(round(rect.top() + after)))
        rows.append(Row(begin, end, *whole, rect.left(), line, block, first and index == 0, last and ends))
    return rows


def _first_seen(layout: QTextLayout, top: float) -> int:
    """The index of the first line whose bottom is not above the screen; a block may have thousands of lines."""
    low, high = 0, max(layout.lineCount() - 1, 0)
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if top + line.y() + line.height() < 0:
            low = middle + 1
        else:
            high = middle
    return low
