"""Sentences for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Says what happened to whoever listens instead of looking; politely, so that nobody is interrupted."""

    def __init__(self, widget: QWidget) -> None:
        """Speak for a widget."""
        super().__init__(widget)
        self._widget = widget
        self.spoken: list[str] = []
        """What was said last, for tests and for those who ask again; not more than ten sentences."""

    def say(self, sentence: str) -> None:
        """Say a sentence."""
        self.spoken = [*self.spoken[-9:], sentence]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, sentence))
