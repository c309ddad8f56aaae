"""A field with a list under it: what is typed leaves the entries that fit, arrows walk, Enter chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.app.look.icons import colours_in_force
from reader.cable.record import record

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ENTRY = int(Role.UserRole) + 1
PAD = 6
ROWS = 9
"""As many entries are shown at once."""
WALKS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@record
class Entry:
    """What can be chosen: its name, what is said beside it, and at the right (keys); ``why`` says why it cannot be."""

    name: str
    detail: str = ""
    right: str = ""
    why: str = ""

    @property
    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.detail, self.right, self.why) if part)


class Entries(QAbstractListModel):
    """The entries that are listed now."""

    def __init__(self, parent: QObject | None = None) -> None:
        """List nothing."""
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """List these."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What an entry shows."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Role.DisplayRole:
            return entry.name
        return entry.spoken if role in (Role.AccessibleTextRole, Role.ToolTipRole) else None


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: its name, a quieter detail, and keys at the right; quiet as a whole where it cannot be had."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """High enough to be hit."""
        return QSize(200, max(26, option.fontMetrics.height() + PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        style, entry = option.widget.style(), index.data(ENTRY)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        if not isinstance(entry, Entry):
            return
        colours = colours_in_force()
        metrics = option.fontMetrics
        ink, quiet = QColor(colours.muted if entry.why else colours.text), QColor(colours.muted)
        if option.state & QStyle.StateFlag.State_Selected:
            quiet = QColor(colours.text)
        way, whole = option.direction, option.rect
        room = QRect(whole.adjusted(PAD, 0, -PAD, 0))
        painter.save()
        painter.setPen(quiet)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        behind = int(centre | QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignRight))
        painter.drawText(QStyle.visualRect(way, whole, room), behind, entry.right)
        room.setRight(room.right() - (metrics.horizontalAdvance(entry.right) + 2 * PAD if entry.right else 0))
        flags = int(centre | QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextSingleLine)
        painter.setPen(ink)
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(way, whole, room), flags, name)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + 2 * PAD)
        detail = " \u2014 ".join(part for part in (entry.detail, entry.why) if part)
        if room.width() > metrics.averageCharWidth() * 4:
            painter.setPen(quiet)
            detail = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QStyle.visualRect(way, whole, room), flags, detail)
        painter.restore()


class EntryList(QListView):
    """The list under a field; it never has the focus, so that one can go on typing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list, which is called so."""
        super().__init__(parent)
        self.shown = Entries(self)
        self.setModel(self.shown)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def show_entries(self, entries: Sequence[Entry], at: int = 0) -> None:
        """List these, of which one is current; -1 for none."""
        self.shown.show(entries)
        if 0 <= at < len(entries):
            self.setCurrentIndex(self.shown.index(at))
        self.updateGeometry()

    @property
    def at(self) -> int:
        """The index of the current entry; -1 where there is none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def walk(self, key: int) -> None:
        """Make another entry current, round the ends."""
        count = len(self.shown.entries)
        if not count:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}[Qt.Key(key)]
        to = self.at + step
        to = to % count if abs(step) == 1 else min(max(to, 0), count - 1)
        self.setCurrentIndex(self.shown.index(to))

    def sizeHint(self) -> QSize:
        """High enough for its entries, within reason."""
        row = max(26, self.fontMetrics().height() + PAD)
        return QSize(420, row * min(max(len(self.shown.entries), 1), ROWS) + 2 * self.frameWidth())


class ChoosingField(QLineEdit):
    """The field over a list; the keys that walk in the list are the list's."""

    walked = Signal(int)
    """A key that walks in the list was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up, Down and the page keys to the list."""
        if event.key() in WALKS:
            self.walked.emit(event.key())
        else:
            super().keyPressEvent(event)
