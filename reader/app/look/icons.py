"""Icons: the shipped SVGs, drawn in the colours of the palette that is in force when they are drawn.

An icon is asked for by its name and never again: it follows light and dark, enabled and disabled by itself.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader import resources
from reader.app.look.theme import CHOSEN, DARK, LIGHT, Colours

INK = {"mark-u": "unclassified", "mark-sbu": "sensitive", "error": "error", "warning": "warning", "info": "note"}
"""Icons that have a colour of their own, and which; the others have that of the text."""


@cache
def icon(name: str) -> QIcon:
    """The icon of a name, as in ``resources/icons/NAME.svg``; one for all who ask.

    It is kept to the end: an engine written in Python must not go while Qt takes apart what drew with it.

    Raises:
        FileNotFoundError: there is none; a fault of ours.
    """
    return QIcon(SvgInk(name, resources.read(f"icons/{name}.svg")))


def colours_in_force() -> Colours:
    """The colours that go with the application's palette."""
    return _colours_of(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=16)
def _colours_of(_key: int) -> Colours:
    """The same, worked out once for the palette that has this key: each icon asks, each time that it is drawn."""
    palette = QGuiApplication.palette()
    link = palette.color(QPalette.ColorRole.Link).name()
    usual = DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT
    return next((colours for colours in CHOSEN.values() if colours.link == link and colours.dark is usual.dark), usual)


class SvgInk(QIconEngine):
    """Draws an SVG whose ``currentColor`` is the ink of the moment."""

    def __init__(self, name: str, svg: bytes) -> None:
        """Hold the drawing."""
        super().__init__()
        self._name = name
        self._svg = svg

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it into a rectangle."""
        scale = painter.device().devicePixelRatioF()
        drawn = self.pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state)
        painter.drawPixmap(rect, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        """It as a picture of so many device pixels, kept for the next time."""
        key = f"cable-reader/{self._name}/{self._ink(mode)}/{size.width()}x{size.height()}"
        kept = QPixmap()
        if QPixmapCache.find(key, kept):
            return kept
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._svg.replace(b"currentColor", self._ink(mode).encode())))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        QPixmapCache.insert(key, drawn)
        return drawn

    def clone(self) -> QIconEngine:
        """Another engine for the same drawing."""
        return SvgInk(self._name, self._svg)

    def key(self) -> str:
        """The engine's name."""
        return "cable-reader"

    def iconName(self) -> str:
        """The icon's name."""
        return self._name

    def _ink(self, mode: QIcon.Mode) -> str:
        colours = colours_in_force()
        if mode is QIcon.Mode.Disabled:
            return colours.disabled
        ink: str = getattr(colours, INK.get(self._name, "text"))
        return ink
