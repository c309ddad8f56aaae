"""Return presses the button that has the focus; Qt lets it do so in dialogs only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def presses(event: QKeyEvent) -> bool:
    """Press the focused button where the key is Return; gives whether it was one. A held key presses once."""
    focused = QApplication.focusWidget()
    if event.key() not in RETURN or not isinstance(focused, QAbstractButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True
