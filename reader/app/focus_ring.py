"""A ring around the pane that has the focus, in the frame that every pane has."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame

from reader.app.theme import Colours

RING = 2
"""Width of a pane's frame, in logical pixels."""


def show_ring(pane: QFrame, colours: Colours) -> None:
    """Colour a pane's plain frame by whether it has the focus now; the room it takes stays the same."""
    palette = QPalette()  # only the role set here is the pane's own, all others stay the application's
    ring = colours.frame if pane.hasFocus() else colours.button
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ring))
    pane.setFrameShadow(QFrame.Shadow.Plain)
    pane.setPalette(palette)
