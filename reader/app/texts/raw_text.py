"""The text widget under the raw pane: read-only, with a caret, zoom, and its rows on the screen. It knows no cable."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent, QTextBlock, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.app.look.theme import Theme
from reader.app.texts.raw_geometry import Row, Screen, row_above, rows_of
from reader.app.texts.text_manners import TextManners

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Steps of zoom, in per cent."""
SMALLEST_TEXT = 10.0
"""Points of the text at 100 %, where the system's fixed font is smaller."""
MARGIN = 10.0
MARGIN_SCALE = 0.62
"""The margin at least, of the height of a line: a tag above the first line has room in it."""
TAB = 8
ENDLESS = 5000
"""A word of more characters takes Qt seconds to wrap at word boundaries: its time goes with the square."""


class RawText(TextManners, QPlainTextEdit):
    """A read-only text that wraps at the window's edge. Positions here are the widget's."""

    zoomed = Signal(int)
    """The zoom in per cent, after it changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty text at 100 %."""
        super().__init__(parent)
        self._theme = theme
        self._kept = (0, 0)
        self._pieces: Sequence[int] = ()  # the positions at which a line goes on that was broken
        self._family, self._points = "", 0.0  # the font that was chosen; empty and 0 for the system's
        self.zoom = 100
        """In per cent."""
        self.behave()
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._apply_zoom()

    def show_text(self, text: str, pieces: Sequence[int] = ()) -> None:
        """Show another text; one with very long words is broken anywhere, which Qt does in linear time.

        At the positions of ``pieces``, which are in order, no line of the source begins: one goes on there.
        """
        self._pieces = pieces
        endless = has_endless_word(text)
        wrap = QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        self.setWordWrapMode(wrap)
        self.setPlainText(text)

    # Size.

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in ZOOMS if step > self.zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((step for step in reversed(ZOOMS) if step < self.zoom), ZOOMS[0]))

    def zoom_reset(self) -> None:
        """The usual size."""
        self.set_zoom(100)

    def set_zoom(self, percent: int) -> None:
        """Show the text at so many per cent, within the steps there are; the line at the top stays there."""
        top = self._top()
        self.zoom = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        self._apply_zoom()
        self._keep_top(top)
        self.zoomed.emit(self.zoom)

    def set_font(self, family: str, points: float) -> None:
        """Show the text in a font; an empty name and 0 for the system's."""
        if (family, points) != (self._family, self._points):
            self._family, self._points = family, points
            self.set_zoom(self.zoom)

    def font_at_normal_size(self) -> QFont:
        """The font as it is at 100 %."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        if self._family:
            font.setFamilies([self._family])
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(self._points or max(font.pointSizeF(), SMALLEST_TEXT))
        return font

    def wrap(self, on: bool) -> None:
        """Break lines at the window's edge, or let them run on."""
        mode = QPlainTextEdit.LineWrapMode
        top = self._top()
        self.setLineWrapMode(mode.WidgetWidth if on else mode.NoWrap)
        self._keep_top(top)

    def _apply_zoom(self) -> None:
        font = self.font_at_normal_size()
        font.setPointSizeF(font.pointSizeF() * self.zoom / 100)
        self.setFont(font)
        self.document().setDocumentMargin(max(MARGIN, self.fontMetrics().height() * MARGIN_SCALE))
        self.setTabStopDistance(TAB * self.fontMetrics().horizontalAdvance(" "))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; the line at the top stays there."""
        top = self._top()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_top(top)

    def _top(self) -> int:
        """A position in the row at the top: the same through any number of changes of size, until one scrolls."""
        position, value = self._kept
        if value != self.verticalScrollBar().value():
            position = self.cursorForPosition(QPoint(0, 0)).position()
        return position

    def _keep_top(self, position: int) -> None:
        self.put_at(position, 0)
        self._kept = (position, self.verticalScrollBar().value())

    def turn(self, notches: int) -> None:
        """Zoom by a step for each notch."""
        for _ in range(abs(notches)):
            (self.zoom_in if notches > 0 else self.zoom_out)()

    # Where things are.

    def rows_shown(self) -> Screen:
        """The rows on the screen. Good until the text is laid out anew."""
        rows: list[Row] = []
        height = float(self.viewport().height())
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset)
            if rect.top() > height:
                break
            following = block.next()
            if block.isVisible():
                block.layout().setCacheEnabled(True)  # else its letters are shaped anew at each painting
                rows += rows_of(block, rect, height, first=not self._goes_on(block), last=not self._goes_on(following))
            block = following
        return Screen(tuple(rows), float(self.viewport().width()), height, self.document().documentMargin())

    def line_of(self, block: QTextBlock) -> int:
        """The number of the source's line that a block shows, from 0: a very long one has several blocks."""
        return block.blockNumber() - bisect_right(self._pieces, block.position())

    @property
    def lines(self) -> int:
        """How many lines the source has."""
        return self.blockCount() - len(self._pieces)

    def _goes_on(self, block: QTextBlock) -> bool:
        """Whether a line goes on in a block that began in the one before."""
        at = bisect_left(self._pieces, block.position())
        return at < len(self._pieces) and self._pieces[at] == block.position() and block.isValid()

    def sees(self, position: int) -> bool:
        """Whether the whole height of the row at a position is on the screen."""
        block = self.document().findBlock(position)
        if block.blockNumber() < self.firstVisibleBlock().blockNumber():
            return False
        rect = self.blockBoundingGeometry(block).translated(self.contentOffset())
        row = block.layout().lineForTextPosition(position - block.position())  # a cursor would measure all before it
        top = rect.top() + (row.y() if row.isValid() else 0.0)
        height = row.height() if row.isValid() else rect.height()
        return round(top) >= 0 and round(top + height) - 1 <= self.viewport().height()

    def put_at(self, position: int, share: float) -> None:
        """Scroll so that the row at a position stands at a share of the height, or as near as the text allows."""
        block = self.document().findBlock(position)
        layout = self.document().documentLayout()
        layout.blockBoundingRect(block)  # lays it out, so that its rows are known
        row = block.layout().lineForTextPosition(position - block.position())
        room = self.viewport().height() * share
        self.verticalScrollBar().setValue(row_above(layout, block, row.lineNumber() if row.isValid() else 0, room))


def has_endless_word(text: str) -> bool:
    """Whether a text has a word that is too long to look for its boundaries; linear."""
    lines = text.split("\n")
    if max(map(len, lines)) <= ENDLESS:
        return False
    return any(len(word) > ENDLESS for line in lines if len(line) > ENDLESS for word in line.split())
