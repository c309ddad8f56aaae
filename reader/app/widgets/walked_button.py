"""A button in a row of buttons through which the arrow keys walk, so that Tab has one stop for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""Keys that walk, and which way."""


class WalkedButton(QToolButton):
    """Leaves the arrow keys to the row that it stands in; by itself it would go on to the next widget of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the row have the arrow keys."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def walk(row: list[WalkedButton], event: QKeyEvent) -> bool:
    """Give the button beside the one with the focus the focus, round the ends; gives whether the key was for that."""
    step = ARROWS.get(Qt.Key(event.key()), 0)
    here = next((index for index, button in enumerate(row) if button.hasFocus()), None)
    if not step or here is None:
        return False
    row[(here + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)
    return True
