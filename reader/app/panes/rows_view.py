"""The list in a dock: Enter and a double click choose a row, letters do nothing, and groups stay open or closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.app.language import tr
from reader.app.panes.rows import Row
from reader.app.panes.rows_model import RowsModel
from reader.app.widgets.focus_ring import show_ring, wear_ring
from reader.app.widgets.return_key import RETURN

SIZED = 200
"""So many rows of a group are looked at for the width of the columns."""
READABLE = 34
"""So many characters of the wide column should be read."""
LEAST_HEIGHT = 24
"""Of a row, in pixels: what a finger or an unsteady hand can hit."""


FIRST_STRONG = "\u2068"
"""What follows is read in the direction of its own first letter."""


class RowDelegate(QStyledItemDelegate):
    """Draws cells as usual, in rows that are high enough."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """A cell as its column says; words of a cable read from left to right in every language."""
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft and option.text:
            option.text = FIRST_STRONG + option.text

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What a cell needs, and never less than a row must be high."""
        return super().sizeHint(option, index).expandedTo(QSize(0, LEAST_HEIGHT))


class RowsView(QTreeView):
    """Shows a model of rows."""

    chosen = Signal(object)
    """The Row that was chosen with Enter or a double click."""
    stepped = Signal(object)
    """The Row that is current now; None where none is."""

    def __init__(self, model: RowsModel, name: str, wide: int, parent: QWidget | None = None) -> None:
        """Show a model under a name; the column ``wide`` takes the room that the others leave."""
        super().__init__(parent)
        self._closed: set[str] = set()
        self._known: set[str] = set()
        self._placing = False
        self._first: object = None
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAnimated(False)
        self.setIndentation(14)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setAccessibleName(tr("Columns of {name}", name=name))
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        mode = QHeaderView.ResizeMode
        for column in range(model.columnCount()):
            header.setSectionResizeMode(column, mode.Stretch if column == wide else mode.Interactive)
        self._wide = wide
        self._widest: dict[int, int] = {}
        self.wide_where_alone = False
        """Whether the first cell takes all the room where the others of its row are empty; in lists with groups."""
        self._giving: tuple[int, ...] = ()
        self._readable = READABLE
        self._limits: dict[int, int] = {}
        self.doubleClicked.connect(self._on_double_clicked)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        wear_ring(self)

    def give_way(self, *columns: int, readable: int = READABLE) -> None:
        """Leave these columns out, the first one first, where so much of the wide one could not be read."""
        self._giving, self._readable = columns, readable
        self._make_room()

    def limit(self, column: int, characters: int) -> None:
        """Let a column never be wider than so many characters by itself; a person may make it so."""
        self._limits[column] = characters

    def _make_room(self) -> None:
        header = self.header()
        left = self.viewport().width() - self.fontMetrics().averageCharWidth() * self._readable
        widths = {
            column: header.sectionSize(column) or self._widest.get(column, 0)
            for column in range(header.count())
            if column != self._wide
        }
        needed = sum(widths.values())
        for column in self._giving:
            self.setColumnHidden(column, needed > left)
            needed -= widths[column] if needed > left else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    @property
    def rows(self) -> RowsModel:
        """The model."""
        model = self.model()
        assert isinstance(model, RowsModel)  # noqa: S101 - it was given when this was made
        return model

    @property
    def row(self) -> Row | None:
        """The current row."""
        return self.rows.row(self.currentIndex())

    def arrange(self, key: object) -> None:
        """Find the place again after the rows were made anew: groups as they were, the row with that key current."""
        self._placing = True
        self.size_columns()
        self.setRootIsDecorated(not self.rows.flat)
        for place, group in enumerate([] if self.rows.flat else self.rows.groups):
            if group.title not in self._known:
                self._known.add(group.title)
                if not group.opened:
                    self._closed.add(group.title)
            index = self.rows.index(place, 0)
            self.setFirstColumnSpanned(place, QModelIndex(), True)
            self.setExpanded(index, group.title not in self._closed)
            if self.wide_where_alone:
                for row, each in enumerate(group.rows):
                    self.setFirstColumnSpanned(row, index, not any(each.cells[1:]))
        self._placing = False
        self.stand_on(key)

    def size_columns(self) -> None:
        """Make the columns as wide as what is in them; never narrower than a moment ago, so that nothing jumps.

        Qt could do so too, but asks for every cell each time: that is too slow to happen at each key.
        """
        header, metrics = self.header(), self.fontMetrics()
        icon = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        texts = [row.cells for group in self.rows.groups for row in group.rows[:SIZED]]
        for column in range(header.count()):
            if column == self._wide:
                continue
            longest = max((cells[column] for cells in texts if column < len(cells)), key=len, default="")
            shape = icon + 2 * self.indentation() + 8 if column == 0 else 0
            wide, named = metrics.horizontalAdvance(longest), header.sectionSizeHint(column)
            if column in self._limits:
                most = self._limits[column] * metrics.averageCharWidth()
                wide, named = min(wide, most), min(named, most + 14)
            needed = max(wide + shape + 14, named)
            if needed > self._widest.get(column, 0):
                self._widest[column] = needed
                header.resizeSection(column, needed)
        self._make_room()

    def stand_on(self, key: object) -> bool:
        """Make the row with that key the current one, if there is one that can be seen; gives whether."""
        index = self.rows.index_of(key)
        parent = index.parent()
        if not index.isValid() or (parent.isValid() and not self.isExpanded(parent)):
            return False
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    @property
    def untouched(self) -> bool:
        """Whether the current row is still the one that was taken because it was the first."""
        row = self.row
        return row is not None and row.key == self._first

    def stand_first(self, *, anew: bool = False) -> None:
        """Make the first row current where none is, or ``anew``, so that the focus has something to stand on."""
        if anew or not self.currentIndex().isValid():
            top = self.rows.index(0, 0)
            below = self.rows.index(0, 0, top)
            self.setCurrentIndex(below if below.isValid() and self.isExpanded(top) else top)
            self._first = self.row.key if self.row is not None else None

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Say where one stands."""
        super().currentChanged(current, previous)
        self.stepped.emit(self.rows.row(current))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands, and the filter finds rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current row, and opens or closes a group; other keys move as usual."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in RETURN and plain:
            index = self.currentIndex()
            if self.row is not None:
                self.chosen.emit(self.row)
            elif index.isValid():
                self.setExpanded(index, not self.isExpanded(index))
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(self.currentIndex())
            return
        if event.text().isalnum() and plain:
            event.ignore()  # what a letter means is for the pane to say
            return
        super().keyPressEvent(event)

    def copy(self, index: QModelIndex) -> None:
        """Put a row on the clipboard as text, with tabs between its cells; of a group all rows; of nothing the list."""
        row, groups = self.rows.row(index), self.rows.groups
        if row is not None:
            lines = [row.cells]
        else:
            chosen = [groups[index.row()]] if index.isValid() and not self.rows.flat else groups
            lines = [each.cells for group in chosen for each in group.rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy a row, or all."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = menu.addAction(tr("&Copy"))
        row.triggered.connect(partial(self.copy, self.currentIndex()))
        every = menu.addAction(tr("Copy &All"))
        every.triggered.connect(partial(self.copy, QModelIndex()))
        menu.popup(event.globalPos())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, on something."""
        self.stand_first()
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None:
            self.chosen.emit(row)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._placing and self.rows.row(index) is None:
            self._closed.add(self.rows.groups[index.row()].title)

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._placing and self.rows.row(index) is None:
            self._closed.discard(self.rows.groups[index.row()].title)
