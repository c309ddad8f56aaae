"""A ring around the pane that has the focus, in the frame that every pane has."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame

RING = 2
"""Width of a pane's frame, in logical pixels."""


def wear_ring(pane: QFrame) -> None:
    """Give a pane the frame in which its ring is drawn."""
    pane.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
    pane.setLineWidth(RING)
    show_ring(pane)


def show_ring(pane: QFrame) -> None:
    """Show by the colour of a pane's frame whether it has the focus now; the room it takes stays the same."""
    pane.setForegroundRole(QPalette.ColorRole.Accent if pane.hasFocus() else QPalette.ColorRole.Button)
