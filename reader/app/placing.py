"""Where the window stands and how its docks are arranged: remembered, never off the screen, put right on request."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.settings import Settings

SIZE = QSize(1280, 800)
FRAME = QSize(4, 40)
"""What a window manager puts around the window, about; it is not known before the window is shown."""
VERSION = 1
"""Of the arrangement; one of another version is not restored."""
STRUCTURE_SHARE = 0.30
STRUCTURE_LEAST = 260
INSPECTOR_SHARE = 0.27
GRIP = 64
"""How much of the title bar must be on a screen, in pixels each way, for a person to take hold of it."""


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was, or in the middle of the screen; never where nobody can reach it."""
    kept = settings.layout("geometry")
    restored = not kept.isEmpty() and window.restoreGeometry(kept)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not restored or not reachable(window.frameGeometry(), screens):
        _centre(window)


def keep_geometry(window: QMainWindow, settings: Settings) -> None:
    """Remember where the window is."""
    settings.keep_layout("geometry", window.saveGeometry())


def reachable(frame: QRect, screens: Sequence[QRect]) -> bool:
    """Whether the top edge of a window can be seen and taken hold of on one of the screens."""
    title = QRect(frame.left(), frame.top(), frame.width(), GRIP)
    seen = (screen.intersected(title) for screen in screens)
    return any(part.width() >= GRIP and part.height() >= GRIP // 2 for part in seen)


def _centre(window: QMainWindow) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    size = SIZE.boundedTo(room.size() - FRAME)
    window.resize(size)
    window.move(room.center() - QRect(QPoint(0, 0), size + FRAME).center())


def resize(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, in pixels; on a small screen as much of it as there is, so that its buttons are seen."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableGeometry().size() - FRAME))


def order_focus(*places: QWidget) -> None:
    """Let Tab go through these, and through all in them that takes the focus, in this order."""
    stops = [stop for place in places for stop in (place, *place.findChildren(QWidget)) if _takes_tab(stop, place)]
    for here, following in pairwise(stops):
        QWidget.setTabOrder(here, following)


def _takes_tab(widget: QWidget, place: QWidget) -> bool:
    """Whether Tab stops at a widget; the list that a box opens is a window of its own."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.focusProxy() is None and widget.window() is place.window()


def has_focus(pane: QWidget) -> bool:
    """Whether the focus is in a pane."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
