"""The signs of notes in a text: a thin line over the words that one is on, and a small bubble above their end.

Over many rows there is a line over the first and the last one, and one beside all of them: more would be ruled paper.
All is drawn in the gap between two lines, over the text; nothing is moved by it. Positions here are the widget's.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reader.app.look.glyphs import draw_note
from reader.app.look.theme import Colours
from reader.app.texts.raw_geometry import Row, Screen
from reader.cable.record import record
from reader.review.annotation import Note

SMALLEST, LARGEST = 8.0, 20.0
"""Size of a bubble at least and at most, in pixels."""
SHARE = 0.55
"""Its size, of the height of a line."""
RAISED = 0.3
"""How much of it stands above the line where a blank or a low character follows the words; else nearly all of it."""
LOW = frozenset(" \t.,;:_\u2026\u2028\u2029")
"""Characters above which there is room."""
FEW = 3
"""In more rows than these the words have a line beside them."""
ASIDE = 3
"""How far that line is from them, in pixels."""
REACH = (4.0, 3.0)
"""A click so far beside or above a bubble still hits it."""


@record
class NoteSign:
    """The sign of a note: the rectangles around its words on the screen, and its bubble, where their end is there.

    ``beside`` is the left edge of words in many rows; of those between the first and the last there are no rectangles.
    """

    note: Note
    words: tuple[QRectF, ...]
    bubble: QRectF | None
    beside: QRectF | None = None

    def hit(self, point: QPointF) -> bool:
        """Whether a place is on the bubble, or nearly so."""
        across, down = REACH
        return self.bubble is not None and self.bubble.adjusted(-across, -down, across, down).contains(point)


def signs_on(screen: Screen, placed: Iterable[tuple[Note, tuple[int, int]]]) -> list[NoteSign]:
    """The signs of those notes that are on the screen; bubbles of notes that end in one place stand side by side."""
    found: list[NoteSign] = []
    taken: dict[int, int] = {}
    for note, (start, end) in placed:
        if not screen.touches(start, end):
            continue
        bubble = None
        if end <= screen.end:
            bubble = _bubble(screen, screen.rows[screen.row_of_end(start, end)], end)
            bubble.translate(taken.get(end, 0) * (bubble.width() + 1), 0)
            taken[end] = taken.get(end, 0) + 1
        words, beside = _rects(screen, start, end)
        found.append(NoteSign(note, words, bubble, beside))
    return found


def _rects(screen: Screen, start: int, end: int) -> tuple[tuple[QRectF, ...], QRectF | None]:
    """The rectangles of the words, and the edge of the line beside them, where there is one."""
    rows = [row for row in screen.rows if row.start < end and row.end > start]
    if len(rows) <= FEW:
        return tuple(_rect(row, start, end) for row in rows), None
    ends = tuple(_rect(row, start, end) for row in rows if row.start <= start or row.end >= end)
    left = min(round(row.x(row.start)) for row in rows) - ASIDE
    return ends, QRectF(left, rows[0].top, 0, rows[-1].bottom - rows[0].top)


def _rect(row: Row, start: int, end: int) -> QRectF:
    left, right = sorted((round(row.x(max(start, row.start))), round(row.x(min(end, row.end)))))
    return QRectF(left, row.top, right - left, row.line.height())


def _bubble(screen: Screen, row: Row, end: int) -> QRectF:
    size = float(round(min(max(row.line.height() * SHARE, SMALLEST), LARGEST)))
    following = row.block.document().characterAt(end) if end < row.end else " "
    above = size * (RAISED if following in LOW else 0.8)
    left = min(round(row.x(end)) + 1.0, screen.width - size - 1)
    return QRectF(left, max(round(row.top - above), 0), size, size)


def paint_signs(painter: QPainter, signs: Iterable[NoteSign], here: Note | None, colours: Colours) -> None:
    """Draw them; the line of the note at the current place is a thick one."""
    for sign in signs:
        ink = QColor(colours.text if sign.note is here else colours.muted)
        thick = 2 if sign.note is here else 1
        for words in sign.words:
            painter.fillRect(QRectF(words.left(), words.top(), words.width(), thick), ink)
        if sign.beside is not None:
            painter.fillRect(QRectF(sign.beside.left(), sign.beside.top(), thick, sign.beside.height()), ink)
        if sign.bubble is not None:
            draw_note(painter, sign.bubble, colours)
