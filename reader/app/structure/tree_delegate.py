"""How cells of the structure tree are drawn: a name with a quieter detail, chips for marks, signs for states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.app.look.glyphs import draw_flag, draw_note, draw_severity, draw_state
from reader.app.look.icons import icon as shipped
from reader.app.look.theme import Colours, Theme
from reader.app.structure.tree_looks import ChipLook, Column, Look, Name, Signs
from reader.app.structure.tree_model import LOOK
from reader.cable.record import record

Index = QModelIndex | QPersistentModelIndex
SMALLEST_ROW = 24
"""Height of a row at least, so that it can be hit."""
PAD = 4
SIGN, LARGEST_SIGN = 0.6, 15.0
"""Size of a sign against the height of its row, and in pixels at most."""
BETWEEN = 8
"""Room between a name and its detail."""
COLUMNS = tuple(Column)
MOST_FITTED = 5_000
"""Of so many texts it is known what fits; then they are measured anew."""


class Letters:
    """A font with its measures; what was once fitted into a width is known."""

    def __init__(self, font: QFont) -> None:
        """Measure a font."""
        self.font = QFont(font)
        self.metrics = QFontMetrics(font)
        self.average = self.metrics.averageCharWidth()
        self._fitted: dict[tuple[str, int], tuple[str, int]] = {}

    def fitted(self, words: str, width: int) -> tuple[str, int]:
        """What of some words is shown in a width, and how wide the words are as a whole."""
        known = self._fitted.get((words, width))
        if known is None:
            if len(self._fitted) >= MOST_FITTED:
                self._fitted.clear()
            shown = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            known = self._fitted[words, width] = (shown, self.metrics.horizontalAdvance(words))
        return known


@record
class Cell:
    """A cell of the row that is being drawn: where it is, what is drawn in it, and whether the row is selected."""

    rect: QRect
    look: Look | None
    chosen: bool


class TreeDelegate(QStyledItemDelegate):
    """Draws rows in the colours of the theme: the ground cell by cell as Qt asks, then what stands on it at once."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in a theme."""
        super().__init__(parent)
        self._theme = theme
        self._cells: dict[int, Cell] = {}  # of the row that is being drawn, by column
        self._last = int(Column.ITEM)  # the last column that its name may run on over
        self._icon = QSize()
        self._measure(QFont())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the font needs, and never too low to hit."""
        size = super().sizeHint(option, index)
        size.setHeight(max(SMALLEST_ROW, option.fontMetrics.height() + 2 * PAD))
        return size

    def begin_row(self) -> None:
        """A row is about to be drawn."""
        self._cells.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of a cell as the style does, and note what stands on it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:  # the style draws no ground under other rows
            widget = option.widget
            widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        column = index.column()
        if column == Column.ITEM:
            self._last = last_of_name(index)
            self._icon = QSize(option.decorationSize)
            if option.font != self._plain.font:
                self._measure(option.font)
        self._cells[column] = Cell(QRect(option.rect), index.data(LOOK), chosen)

    def take_row(self, font: QFont, icon: QSize, rects: Mapping[Column, QRect], looks: Sequence[Look | None]) -> None:
        """Take all cells of a row that has no ground, as ``paint`` would one by one."""
        self._icon = icon
        if font != self._plain.font:
            self._measure(font)
        self._cells = {int(column): Cell(rect, looks[column], False) for column, rect in rects.items()}
        after = (column for column in COLUMNS[1:] if looks[column] is not None)
        self._last = next(after, len(COLUMNS)) - 1

    def _measure(self, font: QFont) -> None:
        """Take another font: upright, slanted for what was changed, and small in chips."""
        slanted = QFont(font)
        slanted.setItalic(True)
        self._plain, self._changed, self._small = Letters(font), Letters(slanted), Letters(chip_font(font))

    def draw_row(self, painter: QPainter, direction: Qt.LayoutDirection) -> None:
        """Draw what stands in the cells of the row whose ground was drawn just now."""
        colours = self._theme.colours
        painter.save()
        painter.setLayoutDirection(direction)  # that of the view, which may not be the program's
        for column, cell in self._cells.items():
            look = cell.look
            if look is None:
                continue
            rect = self._whole(cell.rect) if column == Column.ITEM else cell.rect
            painter.setClipRect(rect)
            if isinstance(look, Name):
                self._draw_name(painter, rect, look, colours, chosen=cell.chosen)
            elif isinstance(look, Signs):
                _draw_signs(painter, QRectF(rect), look, colours)
            elif isinstance(look, ChipLook):
                _draw_chip(painter, rect, look, self._small, colours)
            else:
                painter.setFont(self._plain.font)
                painter.setPen(QColor(colours.text if cell.chosen else colours.muted))
                painter.drawText(rect.adjusted(PAD, 0, -PAD, 0), int(Qt.AlignmentFlag.AlignVCenter), str(look))
        painter.restore()

    def _whole(self, rect: QRect) -> QRect:
        """The cell of a name, with the empty ones right of it: the name runs on over them."""
        end = self._cells.get(self._last)
        return rect if end is None else rect.united(end.rect)

    def _draw_name(self, painter: QPainter, rect: QRect, look: Name, colours: Colours, *, chosen: bool) -> None:
        """The icon, the name, and after it as much of the detail as there is room for."""
        size = self._icon
        icon = QRect(rect.left() + PAD // 2, rect.center().y() - size.height() // 2, size.width(), size.height())
        look.icon.paint(painter, icon)
        letters = self._changed if look.changed else self._plain
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        room = rect.adjusted(size.width() + 2 * PAD, 0, -PAD, 0)
        name, width = letters.fitted(look.name, room.width())
        painter.setFont(letters.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(room, flags, name)
        rest = room.adjusted(width + BETWEEN, 0, 0, 0)
        if look.corrected and rest.width() > size.width():
            corner = QRect(rest.left(), rest.center().y() - size.height() // 2 + 1, size.width(), size.height())
            shipped("correction").paint(painter, corner.adjusted(1, 1, -1, -1))
            rest.setLeft(corner.right() + BETWEEN)
        if look.detail and rest.width() > 3 * letters.average:
            painter.setPen(QColor(colours.text if chosen else colours.muted))
            painter.drawText(rest, flags, letters.fitted(look.detail, rest.width())[0])


def last_of_name(index: Index) -> int:
    """The last column that the name of a row may run on over: all between are empty."""
    column = int(Column.ITEM)
    while column < Column.STATE and index.sibling(index.row(), column + 1).data(LOOK) is None:
        column += 1
    return column


def chip_font(font: QFont) -> QFont:
    """The letters of a chip in a cell with that font."""
    small = QFont(font)
    small.setItalic(False)
    small.setPointSizeF(max(font.pointSizeF() * 0.9, 5))
    return small


def chip_width(words: str, font: QFont) -> int:
    """How wide a cell must be for a chip with these words."""
    return QFontMetrics(chip_font(font)).horizontalAdvance(words) + 4 * PAD + 1


def signs_width(font: QFont) -> int:
    """How wide a cell must be for all signs of a row with that font."""
    height = max(SMALLEST_ROW, QFontMetrics(font).height() + 2 * PAD)
    return int(min(height * SIGN, LARGEST_SIGN) * 2.6 + 5) + PAD + 2


def _draw_chip(painter: QPainter, cell: QRect, look: ChipLook, letters: Letters, colours: Colours) -> None:
    """A mark in a cell: outlined as written, filled as decided; a dash for unmarked."""
    widest = cell.width() - 2 * PAD
    shown, _ = letters.fitted(look.words or "\u2014", widest - 2 * PAD)
    width = min(letters.fitted(shown, widest)[1] + 2 * PAD, widest)
    height = min(letters.metrics.height() + 2, cell.height() - 4)
    box = QRectF(cell.left() + PAD, cell.center().y() - height / 2 + 0.5, width, height)
    colour = QColor(colours.marking(look.part or look.mark))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(letters.font)
    if look.mark is not None or look.part is not None or look.filled:
        pen = QPen(colour, 1)
        if look.suggested:
            pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        painter.setBrush(colour if look.filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(colours.base) if look.filled else colour)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)


def _draw_signs(painter: QPainter, cell: QRectF, signs: Signs, colours: Colours) -> None:
    """State, flag, note and loudest finding, each in its own place, so that a column of them can be read down."""
    size = min(cell.height() * SIGN, LARGEST_SIGN)
    top = cell.center().y() - size / 2
    left = cell.left() + PAD
    if signs.state is not None:
        draw_state(painter, QRectF(left, top, size, size), signs.state, colours)
    side = QRectF(left + size + 2, top - 1, size * 0.55, size * 0.55)
    if signs.flagged:
        draw_flag(painter, side, colours)
    if signs.noted:
        draw_note(painter, side.translated(0, size * 0.6), colours)
    if signs.severity is not None:
        draw_severity(painter, QRectF(left + size * 1.6 + 5, top, size, size), signs.severity, colours)
