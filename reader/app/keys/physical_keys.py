"""Single keys where the keyboard writes no Latin letters: the key in the place of U on a Latin keyboard marks U.

The text and the structure take no letters, so a letter that reaches them unused can only be meant as a command.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
EVDEV = dict(zip((24, 38, 52), ROWS, strict=True))
"""Where each row of letters begins in the key codes of X11 and Wayland."""
WINDOWS = dict(zip((16, 30, 44), ROWS, strict=True))
"""The same in the scan codes of Windows."""
MACOS = "ASDFHGZXCV\x00BQWERYT"
"""The letters by the first virtual key codes of macOS; U, I, O, P, L, J, K, N and M come later."""
MACOS_LATER = {31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M"}


def letter_at(scan: int, virtual: int, platform: str = sys.platform) -> str:
    """The letter that a Latin keyboard has in the place of a key; empty where it is not one of the letters."""
    if platform == "darwin":
        return MACOS_LATER.get(virtual) or (MACOS[virtual].strip("\x00") if 0 <= virtual < len(MACOS) else "")
    for first, row in (WINDOWS if platform == "win32" else EVDEV).items():
        if first <= scan < first + len(row):
            return row[scan - first]
    return ""


class PhysicalKeys(QObject):
    """Hands letters of other scripts on, by their place on the keyboard."""

    def __init__(self, panes: Iterable[QWidget], press: Callable[[str], bool], parent: QObject) -> None:
        """Watch these panes; ``press`` is told the key, such as ``Shift+U``, and says whether it did anything."""
        super().__init__(parent)
        self._press = press
        for pane in panes:
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a letter that is not Latin for the key in whose place it is."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return super().eventFilter(watched, event)
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        if others or not text.isalpha() or text.isascii():
            return super().eventFilter(watched, event)
        letter = letter_at(event.nativeScanCode(), event.nativeVirtualKey())
        shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
        return bool(letter) and self._press(f"{shift}{letter}")
