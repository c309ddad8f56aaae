"""How both texts behave as widgets: read-only with a caret, a wheel that zooms, a ring with the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from reader.app.widgets.focus_ring import show_ring, wear_ring

CARET = 2
NOTCH = 120
"""What a mouse wheel turns by in one notch, in eighths of a degree."""

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QTextDocument

    class _Text(QAbstractScrollArea):
        """What Qt's two widgets for texts have in common; Qt has no name for it."""

        def cursorForPosition(self, place: QPoint, /) -> QTextCursor: ...
        def textCursor(self) -> QTextCursor: ...
        def setTextCursor(self, cursor: QTextCursor, /) -> None: ...
        def document(self) -> QTextDocument: ...
        def setReadOnly(self, on: bool, /) -> None: ...
        def setUndoRedoEnabled(self, on: bool, /) -> None: ...
        def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag, /) -> None: ...
        def setTabChangesFocus(self, on: bool, /) -> None: ...
        def setCursorWidth(self, width: int, /) -> None: ...
else:
    _Text = object


class TextManners(_Text):
    """Stands before one of Qt's widgets for texts among the bases of a class. Positions here are the widget's."""

    _turned = 0

    def behave(self) -> None:
        """Be read-only, with a caret that the keys move; leave dropped files to the window."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setCursorWidth(CARET)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setMouseTracking(True)
        wear_ring(self)

    def turn(self, notches: int) -> None:
        """The wheel was turned with Ctrl held, by so many notches; below zero towards oneself."""
        raise NotImplementedError

    def sees(self, position: int) -> bool:
        """Whether the whole height of the row at a position is on the screen."""
        raise NotImplementedError

    def put_at(self, position: int, share: float) -> None:
        """Scroll so that the row at a position stands at a share of the height, or as near as the text allows."""
        raise NotImplementedError

    def place(self, start: int, end: int) -> bool:
        """Select ``start:end``, the caret at the start, without scrolling; gives whether the start is on the screen."""
        cursor = self.textCursor()
        bar = self.verticalScrollBar()
        before, seen = bar.value(), self.sees(start)
        if (cursor.selectionStart(), cursor.selectionEnd()) != (start, end):
            cursor.setPosition(end)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            bar.setValue(before)
        return seen

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, say how far the wheel was turned."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.turn(notches)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        show_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        show_ring(self)
