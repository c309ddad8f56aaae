"""A box for what a person writes: an edit is one step when the focus leaves; undo inside it is undo of typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteBox(QPlainTextEdit):
    """A few lines of text that belong to a place; it says when they are to be taken over, and never loses them."""

    committed = Signal()
    """The text is to be taken over: the focus left, or Escape or Ctrl+Enter was pressed."""
    left = Signal()
    """The person is done here and wants back to the text."""

    def __init__(self, name: str, hint: str, *, lines: int, parent: QWidget | None = None) -> None:
        """Make an empty box of so many lines."""
        super().__init__(parent)
        self._one_line = lines == 1
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(4)
        self._written = ""
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth()) + 2
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + margins)
        if self._one_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.toPlainText()

    @property
    def changed(self) -> bool:
        """Whether it is something else than what was put there."""
        return self.text != self._written

    def put(self, text: str) -> None:
        """Put a text there that is taken over already; nothing happens where it stands there."""
        self._written = text
        if text != self.text:
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Ctrl+Enter, and Enter in a single line, finish; all else is typing."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and (self._one_line or control)):
            self.committed.emit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the text over, unless only a menu came up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.committed.emit()
