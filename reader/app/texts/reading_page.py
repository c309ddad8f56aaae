"""The widget under the reading view: paragraphs set for reading, with a caret, zoom and rows. It knows no review."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.app.look.theme import Theme
from reader.app.texts.raw_geometry import Row, Screen, rows_of
from reader.app.texts.raw_text import ENDLESS, has_endless_word
from reader.app.texts.reading_map import Block, ReadingMap
from reader.app.texts.text_manners import TextManners
from reader.cable.passage import Role

SMALLEST_TEXT = 11.0
"""Points of the text at 100 %, where the system's font is smaller."""
MEASURE = 78
"""The widest line, in average characters: longer ones are hard to read."""
SIDE = 6.2
"""Room for signs on the left of the text, and for the names of blocks on its right, in heights of a line."""
NARROW = 0.16
"""The share of a narrow window that is left for the signs on each side."""
FACTS = 5.8
"""How far what a fact states stands in, in heights of a line."""
LEADING = 130
"""Height of a line, in per cent."""


class ReadingPage(TextManners, QTextEdit):
    """A read-only document made from a map. Positions here are the document's."""

    turned = Signal(int)
    """The wheel was turned with Ctrl held: by so many notches."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty page at 100 %."""
        super().__init__(parent)
        self._theme = theme
        self.shown = ReadingMap(None)
        self.family = ""
        self.points = 0.0
        """The font that was chosen; empty and 0 for the system's."""
        self.zoom = 100
        self.behave()
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What is on it.

    def set_page(self, shown: ReadingMap) -> None:
        """Show another text."""
        self.shown = shown
        document = QTextDocument(self)  # written before it is shown: so only what is seen is laid out
        document.setUndoRedoEnabled(False)
        font = self._font()
        document.setDefaultFont(font)
        endless = any(len(block.shown) > ENDLESS and has_endless_word(block.shown) for block in shown.blocks)
        option = QTextOption()
        wrap = QTextOption.WrapMode.WrapAnywhere if endless else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(wrap)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        formats = {role: self._formats(role, QFontMetricsF(font).height()) for role in Role}
        following = (*(block.passage.goes_on for block in shown.blocks[1:]), False)
        for index, (block, broken) in enumerate(zip(shown.blocks, following, strict=False)):
            around, inside = formats[block.passage.role]
            if block.passage.goes_on or broken:
                around = _of_piece(around, goes_on=block.passage.goes_on, broken=broken)
            if index:
                cursor.insertBlock(around, inside)
            else:
                cursor.setBlockFormat(around)
            self._write(cursor, block, inside)
        cursor.endEditBlock()
        _margins(document, SIDE * QFontMetricsF(font).height(), QFontMetricsF(font).height())
        self.setFont(font)
        self.setDocument(document)
        self._fit()

    def _write(self, cursor: QTextCursor, block: Block, inside: QTextCharFormat) -> None:
        """Write a block: the name of a fact in muted letters, the number and mark of a paragraph in bold ones."""
        head = block.ahead or (block.position(block.passage.head) - block.at if block.passage.head else 0)
        if head:
            first = QTextCharFormat(inside)
            if block.ahead:
                first.setForeground(QColor(self._theme.colours.muted))
            else:
                first.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(block.shown[:head], first)
        cursor.insertText(block.shown[head:], inside)

    def _formats(self, role: Role, line: float) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """How a role is set: its place on the page and its letters."""
        around, inside = QTextBlockFormat(), QTextCharFormat()
        around.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above, below = {
            Role.TITLE: (0.4, 0.7),
            Role.FACT: (0.12, 0.12),
            Role.HEADING: (1.0, 0.3),
            Role.PARAGRAPH: (0.55, 0.25),
            Role.MORE: (0.2, 0.25),
            Role.TABLE: (0.0, 0.0),
            Role.OTHER: (0.9, 0.4),
        }[role]
        around.setTopMargin(above * line)
        around.setBottomMargin(below * line)
        if role is Role.FACT:
            around.setLeftMargin(FACTS * line)
            around.setTextIndent(-FACTS * line)
            stop = QTextOption.Tab(FACTS * line, QTextOption.TabType.LeftTab)
            around.setTabPositions([stop])
        elif role in (Role.TITLE, Role.HEADING):
            inside.setFontWeight(QFont.Weight.Bold)
            inside.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 2 if role is Role.TITLE else 0)
        elif role is Role.TABLE:
            inside.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            inside.setFontFixedPitch(True)
        elif role is Role.OTHER:
            inside.setForeground(QColor(self._theme.colours.muted))
        return around, inside

    def font_at_normal_size(self) -> QFont:
        """The font as it is at 100 %."""
        font = QFont(QApplication.font())
        if self.family:
            font.setFamilies([self.family])
        font.setPointSizeF(self.points or max(font.pointSizeF(), SMALLEST_TEXT))
        return font

    def _font(self) -> QFont:
        font = self.font_at_normal_size()
        font.setPointSizeF(font.pointSizeF() * self.zoom / 100)
        return font

    # Its size.

    def line(self) -> float:
        """The height of a line of text."""
        return QFontMetricsF(self.document().defaultFont()).height()

    def _fit(self) -> None:
        """Give the text its measure; a window wider than that sets no line anew."""
        metrics = QFontMetricsF(self.document().defaultFont())
        wanted = round(MEASURE * metrics.averageCharWidth() + 2 * SIDE * metrics.height())
        width = min(wanted, self.viewport().width())
        side = SIDE * metrics.height()
        _margins(self.document(), side if width == wanted else min(side, width * NARROW), metrics.height())
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    @property
    def text_right(self) -> float:
        """Where the text ends, from the left of the viewport."""
        return self.lineWrapColumnOrWidth() - self.document().rootFrame().frameFormat().rightMargin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew; the row at the top stays there."""
        top = self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else -1
        before = self.lineWrapColumnOrWidth()
        super().resizeEvent(event)
        self._fit()
        if top >= 0 and self.lineWrapColumnOrWidth() != before:
            self.put_at(top, 0)

    def turn(self, notches: int) -> None:
        """Say it: both texts have one zoom."""
        self.turned.emit(notches)

    # Where things are.

    def rows_shown(self) -> Screen:
        """The rows on the screen. Good until the text is laid out anew."""
        rows: list[Row] = []
        height = float(self.viewport().height())
        scrolled = float(self.verticalScrollBar().value())
        block = self.cursorForPosition(QPoint(0, 0)).block()
        before = block.previous()
        block = before if before.isValid() else block
        layout = self.document().documentLayout()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            rect.moveTopLeft(block.layout().position())
            rect.translate(0, -scrolled)
            if rect.top() > height:
                break
            rows += [row for row in rows_of(block, rect, height) if row.bottom >= 0]
            block = block.next()
        left = self.document().rootFrame().frameFormat().leftMargin()
        return Screen(tuple(rows), float(self.viewport().width()), height, left)

    def sees(self, position: int) -> bool:
        """Whether the whole height of the row at a position is on the screen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        rect = self.cursorRect(cursor)
        return rect.top() >= 0 and rect.bottom() <= self.viewport().height()

    def put_at(self, position: int, share: float) -> None:
        """Scroll so that the row at a position stands at a share of the height, or as near as the text allows."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.cursorRect(cursor).top() - self.viewport().height() * share))


def _of_piece(around: QTextBlockFormat, *, goes_on: bool, broken: bool) -> QTextBlockFormat:
    """How a piece of a passage is set: without room towards the other pieces, and in the middle without an indent."""
    made = QTextBlockFormat(around)
    if goes_on:
        made.setTopMargin(0)
        made.setTextIndent(0)
    if broken:
        made.setBottomMargin(0)
    return made


def _margins(document: QTextDocument, side: float, line: float) -> None:
    """Room above and below the text, and on both sides of it for signs and names; set only where it changes."""
    frame = document.rootFrame().frameFormat()
    if frame.leftMargin() == side:
        return
    frame.setLeftMargin(side)
    frame.setRightMargin(side)
    frame.setTopMargin(line * 0.6)
    frame.setBottomMargin(line * 2)
    document.rootFrame().setFrameFormat(frame)
