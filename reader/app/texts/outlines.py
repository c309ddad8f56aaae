"""While Alt is held over the raw text, every part of the cable wears a faint outline; it is gone when Alt is let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import words
from reader.app.look.theme import Theme
from reader.app.positions import Positions
from reader.app.session import Session
from reader.app.texts.raw_geometry import Screen
from reader.app.texts.raw_text import RawText
from reader.cable.kinds import ZONES, Kind
from reader.cable.tree import Tree

HELD = 300
"""Alt must be held so long, in milliseconds: a menu's letter or Alt with an arrow shows nothing."""
BARE = frozenset({Kind.TEXT, Kind.FILLER, *ZONES})
"""Kinds that get no outline: they are what lies between the parts, or hold all of them."""
UNNAMED = frozenset({Kind.LABEL, Kind.MARK, Kind.INDICATOR})
"""Kinds that are too small to have their name beside them."""
SMALL = 0.62
"""Size of the names, of that of the text."""


class Outlines(QWidget):
    """Lies over the text, lets the mouse through, and shows itself while Alt is held."""

    def __init__(self, session: Session, raw: RawText, theme: Theme) -> None:
        """Lie over a pane, unseen."""
        super().__init__(raw.viewport())
        self._session = session
        self._raw = raw
        self._theme = theme
        self._positions: Positions | None = None
        self._timer = QTimer(self, singleShot=True, interval=HELD)
        self._timer.timeout.connect(self._appear)
        self.setObjectName("outlines")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        raw.installEventFilter(self)
        raw.viewport().installEventFilter(self)
        raw.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        session.opened.connect(self._on_opened)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Appear when Alt alone is held in the text; go when it is let go, or anything else happens."""
        kind = event.type()
        if watched is self._raw.viewport():
            if kind == QEvent.Type.Resize:
                self._cover()
        elif isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Alt:
                if not event.isAutoRepeat() and self._session.cable is not None:
                    self._timer.start()
            elif not event.isAutoRepeat():
                self._vanish()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._vanish()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        # The menu bar waits for Alt to be let go, to take the focus; after a shortcut it does not.
        QApplication.sendEvent(self._raw, QEvent(QEvent.Type.Shortcut))
        self._cover()
        self.raise_()
        self.show()

    def _vanish(self) -> None:
        self._timer.stop()
        self.hide()

    def _on_opened(self) -> None:
        self._positions = None
        self._vanish()

    def _on_scrolled(self, _value: int) -> None:
        self._cover()
        self.update()

    def _cover(self) -> None:
        """Lie over all of the text: where that is scrolled, Qt takes along what lies over it."""
        self.setGeometry(self._raw.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the outline of every part on the screen, the large ones first."""
        cable = self._session.cable
        if cable is None:
            return
        if self._positions is None:
            self._positions = self._session.ground.positions
        screen = self._raw.rows_shown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._raw.font())
        font.setPointSizeF(max(font.pointSizeF() * SMALL, 5))
        painter.setFont(font)
        named: set[float] = set()  # the rows that have a name: that of the outermost part
        for number in self._shown(cable.tree, self._positions, screen):
            self._draw(painter, screen, cable.tree, number)
            self._name(painter, screen, cable.tree, number, named)
        painter.end()

    @staticmethod
    def _shown(tree: Tree, positions: Positions, screen: Screen) -> list[int]:
        """The numbers of the parts that are on the screen, in the order of the text."""
        start, end = positions.to_text(screen.start), positions.to_text(screen.end)
        found = []
        number, last = 1, len(tree.nodes)
        while number < last:
            node = tree.nodes[number]
            if node.start >= end:
                break
            if node.end <= start and node.end > node.start:
                number = max(tree.ends[number], number + 1)  # neither it nor anything in it
                continue
            if node.kind not in BARE:
                found.append(number)
            number += 1
        return found

    def _draw(self, painter: QPainter, screen: Screen, tree: Tree, number: int) -> None:
        assert self._positions is not None  # noqa: S101 - made before anything is drawn
        node = tree.nodes[number]
        place = self._positions.to_widget
        region = screen.region(place(node.start), place(node.end))
        if region is None:
            return
        ink = QColor(self._theme.colours.frame)
        ink.setAlpha(150)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(region)

    def _name(self, painter: QPainter, screen: Screen, tree: Tree, number: int, named: set[float]) -> None:
        """Put the name of a part at the end of its first row, if there is room and no other name."""
        assert self._positions is not None  # noqa: S101 - made before anything is drawn
        node = tree.nodes[number]
        start = self._positions.to_widget(node.start)
        if not screen.rows or start < screen.start or node.kind in UNNAMED:
            return
        colours = self._theme.colours
        row = screen.rows[screen.row_at(start)]
        if row.top in named:
            return
        named.add(row.top)
        metrics = QFontMetricsF(painter.font())
        name = words.name(tree, number)
        width = metrics.horizontalAdvance(name) + 6
        box = QRectF(screen.width - width - 4, row.top + 1, width, metrics.height())
        ground = QColor(colours.base)
        ground.setAlpha(225)
        if row.x(row.end) < box.left() - 4:
            painter.fillRect(box, ground)
            painter.setPen(QColor(colours.frame))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)
