"""The raw text with its gutter beside it, as wide as what stands in it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from reader.app.texts.raw_banded import RawBanded


class RawGuttered(RawBanded):
    """Keeps room at the left for the gutter, and the gutter in it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self._place_gutter()

    def show_numbers(self, on: bool) -> None:
        """Show line numbers or leave them out."""
        self._gutter.numbered = on
        self.make_room()
        self._gutter.update()

    def make_room(self, _percent: int = 0) -> None:
        """Give the gutter the room that it needs now: for other numbers, or at another zoom."""
        self._gutter.measure()
        self.setViewportMargins(self._gutter.width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        self._gutter.setGeometry(inside.left(), inside.top(), self._gutter.width(), self.viewport().height())
