"""Sentences for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reader.app.look.spelling import spelled
from reader.app.widgets.infobar import Message
from reader.cable.diagnostics import Severity


class Announcer(QObject):
    """Says what happened to whoever listens instead of looking; only an error interrupts."""

    def __init__(self, widget: QWidget) -> None:
        """Speak for a widget."""
        super().__init__(widget)
        self._widget = widget
        self.spoken: list[str] = []
        """What was said last, for tests and for those who ask again; not more than ten sentences."""

    def say(self, sentence: str) -> None:
        """Say a sentence, when the listener is ready for it."""
        self._speak(sentence, QAccessible.AnnouncementPoliteness.Polite)

    def say_message(self, message: Message) -> None:
        """Say what came up in the infobar; an error at once."""
        urgent = message.severity is Severity.ERROR
        politeness = QAccessible.AnnouncementPoliteness
        self._speak(message.text, politeness.Assertive if urgent else politeness.Polite)

    def _speak(self, sentence: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        words = spelled(sentence)
        self.spoken = [*self.spoken[-9:], words]
        event = QAccessibleAnnouncementEvent(self._widget, words)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)
