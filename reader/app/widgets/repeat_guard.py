"""Holding a key is one press, also where the system does not say that it repeats.

X11 sends a release and a press for each repetition. Qt tells them from real ones by the press being there already when
it looks at the release; under load it sometimes is not, and a held U would mark the next paragraph too. But both carry
the same time, and no person lets go of a key and presses it again within a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

AT_ONCE = 1
"""A press that comes within so many milliseconds of the key's release repeats it."""


class RepeatGuard(QObject):
    """Keeps repetitions of some keys from the panes."""

    def __init__(self, panes: Iterable[QWidget], keys: Iterable[int], parent: QObject) -> None:
        """Watch these keys in these panes; all others may repeat, arrows above all."""
        super().__init__(parent)
        self._keys = frozenset(keys)
        self._released = (0, 0)
        for pane in panes:
            pane.installEventFilter(self)

    def watch(self, keys: Iterable[int]) -> None:
        """Watch other keys from now on."""
        self._keys = frozenset(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a repetition out of the stream of events."""
        if not isinstance(event, QKeyEvent) or event.key() not in self._keys:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.timestamp())
            return False
        key, at = self._released
        repeated = event.key() == key and event.timestamp() > 0 and event.timestamp() - at <= AT_ONCE
        if repeated:
            event.accept()  # an accepted ShortcutOverride is no shortcut any more
        return repeated
