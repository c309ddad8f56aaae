"""A text with the signs of notes at their places: a click on one opens the note, the mouse on it tells what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Colours
from reader.app.texts.note_signs import NoteSign, paint_signs, signs_on
from reader.app.texts.raw_geometry import Screen
from reader.app.texts.session_text import SessionText
from reader.review.annotation import Note

if TYPE_CHECKING:
    from PySide6.QtCore import Signal


class NotedText(SessionText):
    """Stands before one of Qt's widgets for texts among the bases of a class that has the signal."""

    note_wanted: Signal
    """A note was clicked: it is current, and should be open to be read and rewritten."""
    _pointed: Note | None = None
    """The note under the mouse."""

    def place_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The positions of a span (code points); None where it is not shown."""
        first, last = self.position_of(start), self.position_of(end)
        return None if first < 0 or last < 0 else (first, last)

    if TYPE_CHECKING:

        def rows_shown(self) -> Screen: ...  # noqa: D102 - it is the widget's

    # The signs.

    def note_signs(self, screen: Screen) -> list[NoteSign]:
        """The signs of the notes that are on the screen."""
        if self._session.cable is None:
            return []
        places = ((note, self.place_of(*note.anchor.span)) for note in self._session.standing.noted if note.anchor)
        return signs_on(screen, ((note, place) for note, place in places if place is not None))

    def paint_notes(self, painter: QPainter, screen: Screen, colours: Colours) -> None:
        """Draw the signs over the text."""
        paint_signs(painter, self.note_signs(screen), self._session.standing.note_here, colours)

    def note_under(self, point: QPointF) -> Note | None:
        """The note whose bubble is at a place of the viewport; of several the one on the fewest words."""
        if self._session.cable is None or not self._session.standing.noted:
            return None
        return next((sign.note for sign in reversed(self.note_signs(self.rows_shown())) if sign.hit(point)), None)

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the note whose bubble is clicked."""
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        note = self.note_under(event.position()) if plain else None
        if note is None or note.anchor is None:
            super().mousePressEvent(event)
            return
        event.accept()
        self._session.show(*note.anchor.span)
        self.note_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a bubble with a hand, and tell what the note says."""
        super().mouseMoveEvent(event)
        free = event.buttons() == Qt.MouseButton.NoButton
        note = self.note_under(event.position()) if free else None
        if note is self._pointed:
            return
        self._pointed = note
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if note is None else Qt.CursorShape.PointingHandCursor)
        told = "" if note is None else words.tip(tr("Note: {note}", note=note.text))
        QToolTip.showText(event.globalPosition().toPoint(), told, self.viewport())
