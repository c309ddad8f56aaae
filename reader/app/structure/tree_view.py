"""The tree widget under the structure pane: no type-ahead, Enter chooses, and rows can wear a dotted frame."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.state.flash import DARK, Glow
from reader.app.structure.row_pictures import RowPictures
from reader.app.structure.tree_delegate import TreeDelegate, chip_font, chip_width, signs_width
from reader.app.structure.tree_looks import Column
from reader.app.structure.tree_model import TreeModel
from reader.app.texts.flash_paint import paint_flash
from reader.app.widgets.focus_ring import show_ring, wear_ring

NOTHING = -1
COLUMNS = tuple(Column)
NAMED = 9
"""The names over the columns of marks and signs have room for so many characters, about; the items need it more."""
FEW = 20
"""So many rows are drawn anew one by one."""
NARROWEST, WIDEST = "SBU", ("SBU/NF", "\u2014+SBU")
"""Marks that the columns of marks are wide enough for in any case, and those that they are never wider than."""


class TreeView(QTreeView):
    """Shows the rows, and says what the user does with them."""

    entered_row = Signal(QModelIndex)
    """Enter was pressed on a row."""
    pointed = Signal(int)
    """The node number of the row under the mouse; -1 for none."""
    focused = Signal()
    """The focus came here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty tree."""
        super().__init__(parent)
        self._theme = theme
        self._dotted: frozenset[int] = frozenset()
        self._lit: frozenset[int] = frozenset()
        self._glow = DARK
        self._pictures = RowPictures()
        self._ratio = 1.0
        self._chosen: list[tuple[int, int, int]] = []  # parent, first and last row of what is selected
        self.setObjectName("structure-tree")
        self.setAccessibleName(tr("Structure"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a cable reads so in every language
        self.setAccessibleDescription(tr("The parts of the cable. Enter shows a part in the text and goes there."))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAnimated(False)
        self.setIndentation(12)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._delegate = TreeDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        wear_ring(self)

    def set_up_columns(self) -> None:
        """Give the items all the room that the marks and signs leave; a person may give them more."""
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)  # its tooltip has the whole name
        header.setAccessibleName(tr("Columns of the structure"))
        header.setFont(chip_font(self.font()))
        for column in Column:
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Stretch if column == Column.ITEM else mode.Interactive)
        self.size_columns()

    def size_columns(self, marks: Iterable[str] = (), *, anew: bool = True) -> None:
        """Make the columns as narrow as these marks and the signs allow; or only wider, where not ``anew``."""
        header = self.header()
        widest = max(chip_width(each, self.font()) for each in WIDEST)
        mark = min(max((chip_width(each, self.font()) for each in (NARROWEST, *marks)), default=0), widest)
        named = header.fontMetrics().averageCharWidth() * NAMED
        for column, width in ((Column.WRITTEN, mark), (Column.MINE, mark), (Column.STATE, signs_width(self.font()))):
            needed = max(width, min(header.sectionSizeHint(column), named))
            if anew or header.sectionSize(column) < needed:
                header.resizeSection(column, needed)

    def dot(self, numbers: frozenset[int]) -> None:
        """Put a dotted frame around the rows of some nodes, and around no others."""
        changed, self._dotted = numbers ^ self._dotted, numbers
        self._draw_again(changed)

    def shine(self, numbers: frozenset[int], glow: Glow) -> None:
        """Light the rows of some nodes up, and no others."""
        before, self._lit, self._glow = self._lit, numbers if glow.spans else frozenset(), glow
        self._draw_again(before | self._lit)

    def _draw_again(self, numbers: frozenset[int]) -> None:
        """Draw the rows of some nodes anew; where they are many, all rows."""
        model = self.model()
        if len(numbers) > FEW or not isinstance(model, TreeModel):
            self.viewport().update()
            return
        for number in numbers:
            row = self.visualRect(model.index_of(number))
            self.viewport().update(0, row.top(), self.viewport().width(), row.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, from pictures that were made in the same style."""
        header = self.header()
        self._ratio = self.viewport().devicePixelRatioF()
        widths = tuple(header.sectionSize(column) for column in Column)
        sizes = (self._ratio, self.viewport().width(), self.indentation(), *widths)
        look = (self._theme.colours, self.palette().cacheKey(), self.font(), self.layoutDirection(), self.isEnabled())
        self._pictures.follow(sizes + look)
        # Asked of each row by itself, the selection would ask the model for the parents of all of them.
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(at) for at in range(chosen.size())]
        self._chosen = [(int(each.parent().internalId()), each.top(), each.bottom()) for each in ranges]
        super().paintEvent(event)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row, and its dotted frame or its light if it has one."""
        number = int(index.internalId())
        if self._is_plain(index) and self._ratio.is_integer():  # else a picture would be blurred
            self._draw_picture(painter, option, index)
        else:
            self._draw_anew(painter, option, index)
        if number in self._lit:
            row = QRectF(option.rect)
            row.setWidth(self.viewport().width())
            path = QPainterPath()
            path.addRect(row.adjusted(1.5, 1.5, -1.5, -1.5))
            painter.save()
            paint_flash(painter, path, self._glow, self._theme.colours)
            painter.restore()
        if number in self._dotted:
            painter.save()
            pen = QPen(QColor(self._theme.colours.frame), 1.5)
            pen.setDashPattern([1.5, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(option.rect)
            frame.setWidth(self.viewport().width())
            painter.drawRect(frame.adjusted(1, 1, -1.5, -1.5))
            painter.restore()

    def _is_plain(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row is neither selected nor the current one."""
        if self.currentIndex().internalId() == index.internalId():
            return False
        row = index.row()
        within = [parent for parent, top, bottom in self._chosen if top <= row <= bottom]
        return not within or int(index.parent().internalId()) not in within

    def _draw_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row as it was drawn before, if it shows the same."""
        model, number, place = self.model(), int(index.internalId()), QRect(option.rect)
        assert isinstance(model, TreeModel)  # noqa: S101 - the only one it has

        def draw(on: QPainter, rect: QRect) -> None:
            header, inside = self.header(), self.indentation() * (depth + 1)
            columns = [column for column in COLUMNS if not header.isSectionHidden(column)]
            places = [(header.sectionViewportPosition(column), header.sectionSize(column)) for column in columns]
            cells = [QRect(left, rect.top(), width, rect.height()) for left, width in places]
            rects = dict(zip(columns, cells, strict=True))
            self.drawBranches(on, QRect(rects[Column.ITEM].topLeft(), QSize(inside, rect.height())), index)
            rects[Column.ITEM].adjust(inside, 0, 0, 0)
            self._delegate.take_row(self.font(), option.decorationSize, rects, looks)
            self._delegate.draw_row(on, self.layoutDirection())

        looks, depth = tuple([model.look(number, column) for column in COLUMNS]), model.depth(number)
        row = (looks, depth, (model.hasChildren(index), self.isExpanded(index)))
        ground = self.viewport().palette().color(self.viewport().backgroundRole())
        self._pictures.draw(painter, place, row, (ground, self._ratio), draw)

    def _draw_anew(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row: the ground as Qt does, then what stands on it."""
        self._delegate.begin_row()
        super().drawRow(painter, option, index)
        self._delegate.draw_row(painter, self.layoutDirection())

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the arrow of a row that can be opened or closed; no other lines."""
        if not self.model().hasChildren(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.colours.muted), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x = rect.right() - self.indentation() / 2 + 0.5
        y = rect.center().y() + 0.5
        if self.isExpanded(index):
            corners = [QPointF(x - 3.5, y - 1.75), QPointF(x, y + 1.75), QPointF(x + 3.5, y - 1.75)]
        else:
            corners = [QPointF(x - 1.75, y - 3.5), QPointF(x + 1.75, y), QPointF(x - 1.75, y + 3.5)]
        painter.drawPolyline(QPolygonF(corners))
        painter.restore()

    def stand_on(self, index: QModelIndex, *, keep: bool) -> None:
        """Make a row the current one, without scrolling; ``keep`` those that are chosen beside it."""
        selection = self.selectionModel()
        if keep and (len(selection.selectedRows()) > 1 or self.currentIndex() == index):
            return
        flags = QItemSelectionModel.SelectionFlag  # said in full: Qt would else look at the keys that are down
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def stand_nowhere(self) -> None:
        """Select no row, but have a current one: Qt would else choose one when the focus comes, and go there."""
        selection = self.selectionModel()
        selection.clearSelection()
        selection.setCurrentIndex(self.model().index(0, Column.ITEM), QItemSelectionModel.SelectionFlag.NoUpdate)

    def nearest(self, path: Iterable[QModelIndex]) -> QModelIndex:
        """The last of some rows, each under the one before, that is not closed away or filtered out."""
        seen = QModelIndex()
        for index in path:
            if not index.isValid():
                break
            seen = index
            if not self.isExpanded(index):
                break
        return seen

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and the filter finds rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current row; other keys move as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~keypad():
            if self.currentIndex().isValid():
                self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which row is under the mouse."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.pointed.emit(int(index.internalId()) if index.isValid() else NOTHING)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        super().leaveEvent(event)
        self.pointed.emit(NOTHING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        show_ring(self)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self)


def keypad() -> Qt.KeyboardModifier:
    """The modifier that the Enter key of a number pad carries."""
    return Qt.KeyboardModifier.KeypadModifier
