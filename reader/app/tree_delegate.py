"""How cells of the structure tree are drawn: a name with a quieter detail, chips for marks, signs for states."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reader.app.glyphs import draw_flag, draw_note, draw_severity, draw_state
from reader.app.icons import icon as shipped
from reader.app.theme import Colours, Theme
from reader.app.tree_cells import ChipLook, Column, Name, Signs
from reader.app.tree_model import LOOK

Index = QModelIndex | QPersistentModelIndex
SMALLEST_ROW = 24
"""Height of a row at least, so that it can be hit."""
PAD = 4
SIGN, LARGEST_SIGN = 0.6, 15.0
"""Size of a sign against the height of its row, and in pixels at most."""
BETWEEN = 8
"""Room between a name and its detail."""


class TreeDelegate(QStyledItemDelegate):
    """Draws the cells in the colours of the theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the font needs, and never too low to hit."""
        size = super().sizeHint(option, index)
        size.setHeight(max(SMALLEST_ROW, option.fontMetrics.height() + 2 * PAD))
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, then what stands on it."""
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        look = index.data(LOOK)
        cell = QRect(option.rect)  # a copy: the option's own changes with it
        option.rect = self._whole(option, index, look)
        if look is None and option.rect != cell:
            look = index.sibling(index.row(), Column.ITEM).data(LOOK)
        if look is None:
            return
        colours = self._theme.colours
        painter.save()
        painter.setLayoutDirection(option.direction)  # that of the view, which may not be the program's
        painter.setClipRect(cell)
        if isinstance(look, Name):
            _draw_name(painter, option, look, colours)
        elif isinstance(look, Signs):
            _draw_signs(painter, QRectF(option.rect), look, colours)
        elif isinstance(look, ChipLook):
            draw_chip(painter, option.rect, look, option.font, colours)
        else:
            painter.setPen(QColor(colours.text if _chosen(option) else colours.muted))
            painter.drawText(option.rect.adjusted(PAD, 0, -PAD, 0), int(Qt.AlignmentFlag.AlignVCenter), str(look))
        painter.restore()

    @staticmethod
    def _whole(option: QStyleOptionViewItem, index: Index, look: object) -> QRect:
        """The cell, with the empty ones right of a name: the name runs on over them, each drawing its piece."""
        view = option.widget
        last = last_of_name(index)
        if not isinstance(view, QTreeView) or index.column() > last or not (look is None or isinstance(look, Name)):
            return option.rect
        first, end = (view.visualRect(index.sibling(index.row(), column)) for column in (Column.ITEM, last))
        return first.united(end)


def last_of_name(index: Index) -> int:
    """The last column that the name of a row may run on over: all between are empty."""
    column = int(Column.ITEM)
    while column < Column.STATE and index.sibling(index.row(), column + 1).data(LOOK) is None:
        column += 1
    return column


def _chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _draw_name(painter: QPainter, option: QStyleOptionViewItem, look: Name, colours: Colours) -> None:
    """The icon, the name, and after it as much of the detail as there is room for."""
    size = option.decorationSize
    icon = QRect(
        option.rect.left() + PAD // 2, option.rect.center().y() - size.height() // 2, size.width(), size.height()
    )
    look.icon.paint(painter, icon)
    font = QFont(option.font)
    font.setItalic(look.changed)
    metrics = QFontMetrics(font) if look.changed else option.fontMetrics
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    room = option.rect.adjusted(size.width() + 2 * PAD, 0, -PAD, 0)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    painter.drawText(room, flags, metrics.elidedText(look.name, Qt.TextElideMode.ElideRight, room.width()))
    rest = room.adjusted(metrics.horizontalAdvance(look.name) + BETWEEN, 0, 0, 0)
    if look.corrected and rest.width() > size.width():
        corner = QRect(rest.left(), rest.center().y() - size.height() // 2 + 1, size.width(), size.height())
        shipped("correction").paint(painter, corner.adjusted(1, 1, -1, -1))
        rest.setLeft(corner.right() + BETWEEN)
    if look.detail and rest.width() > 3 * metrics.averageCharWidth():
        painter.setPen(QColor(colours.text if _chosen(option) else colours.muted))
        painter.drawText(rest, flags, metrics.elidedText(look.detail, Qt.TextElideMode.ElideRight, rest.width()))


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


def draw_chip(painter: QPainter, cell: QRect, look: ChipLook, font: QFont, colours: Colours) -> None:
    """A mark in a cell: outlined as written, filled as decided; a dash for unmarked."""
    small = chip_font(font)
    metrics = QFontMetrics(small)
    words = look.words or "\u2014"
    widest = cell.width() - 2 * PAD
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest - 2 * PAD)
    width = min(metrics.horizontalAdvance(words) + 2 * PAD, widest)
    height = min(metrics.height() + 2, cell.height() - 4)
    box = QRectF(cell.left() + PAD, cell.center().y() - height / 2 + 0.5, width, height)
    colour = QColor(colours.marking(look.part or look.mark))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    if look.mark is not None or look.part is not None or look.filled:
        pen = QPen(colour, 1)
        if look.suggested:
            pen.setDashPattern([1.5, 1.5])
        painter.setPen(pen)
        painter.setBrush(colour if look.filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(colours.base) if look.filled else colour)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


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
