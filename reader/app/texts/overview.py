"""The strip beside the scroll bar: the whole cable at a glance. It is drawn once and kept until something changes.

It is decoration: all that it shows is also in the structure, the status bar and the findings.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.theme import Theme
from reader.app.session import Session
from reader.app.texts.overview_marks import ROOM, OnStrip, told
from reader.app.texts.overview_places import Places
from reader.app.texts.overview_shapes import LEFT, WIDTH, Shapes
from reader.app.texts.raw_pane import RawPane

REACH = 4.0
"""A click so far from a shape still hits it."""
PAUSE, LATEST = 60, 400
"""Of a long text the strip is drawn once no key came for so long; but never later than that. In milliseconds."""
EACH = 40
"""So many shapes of a long text are drawn at once."""


class Overview(QWidget):
    """Shows the raw pane's cable as a whole, and goes where it is clicked."""

    def __init__(self, session: Session, raw: RawPane, theme: Theme, parent: QWidget | None = None) -> None:
        """Stand beside a pane."""
        super().__init__(parent)
        # Not by a method "event": a fault while painting under one ends the process (PySide6 6.11).
        self.installEventFilter(self)
        self._session = session
        self._raw = raw
        self._theme = theme
        self._places = Places(session, raw, self)
        self._picture: QPixmap | None = None
        self._shapes = Shapes(theme, WIDTH)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_rest)
        self._bit = QTimer(self, interval=0)
        self._bit.timeout.connect(self._on_bit)
        self._work: Iterator[QPixmap] | None = None  # a picture that is being drawn
        self._next: QPixmap | None = None  # as far as it is drawn
        self._outdated = False  # whether something changed meanwhile
        self._waiting = QElapsedTimer()
        self.setObjectName("overview")
        self.setAccessibleName(tr("Overview of the cable"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a cable reads so in every language
        self.setAccessibleDescription(
            tr("Markings, notes, findings and matches of the whole cable; the structure has them too.")
        )
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.opened.connect(self.on_opened)
        session.reviewed.connect(self.on_reviewed)
        session.restructured.connect(self.on_restructured)
        theme.changed.connect(self.on_theme_changed)
        bar = raw.verticalScrollBar()
        bar.valueChanged.connect(self.on_scrolled)
        bar.rangeChanged.connect(self.on_laid_out)
        raw.zoomed.connect(self.on_zoomed)
        self.on_opened()

    def sizeHint(self) -> QSize:
        """As wide as its columns."""
        return QSize(WIDTH, 100)

    # What happened

    def on_opened(self) -> None:
        """Show another cable."""
        self._places.open()
        self._picture = None
        self._forget()

    def on_reviewed(self, _before: object, _after: object) -> None:
        """Show the review as it is now; nothing stands elsewhere by it."""
        self._forget()

    def on_restructured(self) -> None:
        """The same text has other parts now."""
        self._place_anew()

    def on_theme_changed(self) -> None:
        """Draw in the colours of the theme."""
        self._forget()

    def on_scrolled(self, _value: int) -> None:
        """Show what part is on the screen."""
        self.update()

    def on_laid_out(self, _least: int, _most: int) -> None:
        """The text has other rows now."""
        self._place_anew()

    def on_zoomed(self, _percent: int) -> None:
        """The text has other rows now."""
        self._place_anew()

    def show_matches(self, found: list[tuple[int, int]], current: int) -> None:
        """Show what was searched for."""
        self._places.match(found, current)
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place_anew()

    def _place_anew(self) -> None:
        self._places.forget()
        self._forget()

    def _forget(self) -> None:
        """Draw anew; of a long text, which takes a while and has other rows by every screen, once the keys rest."""
        if self._picture is None or not self._places.long:
            self._draw_now()
            return
        if self._work is not None:
            self._outdated = True
            return
        if not self._pause.isActive():
            self._waiting.start()
        self._pause.start(min(PAUSE, max(LATEST - self._waiting.elapsed(), 0)))

    def _draw_now(self) -> None:
        self._pause.stop()
        self._bit.stop()
        self._picture, self._work = None, None
        self.update()

    def _on_rest(self) -> None:
        """Begin to draw in portions; the old picture is seen until the new one is whole."""
        self._work, self._outdated = self._bits(), False
        self._bit.start()

    def _on_bit(self) -> None:
        """Draw a portion. Keys are waiting, maybe."""
        picture = next(self._work, None) if self._work is not None else None
        if picture is not None:
            self._next = picture
            return
        self._bit.stop()
        self._picture, self._work = self._next, None
        self.update()
        if self._outdated:
            self._place_anew()

    def _placed(self) -> tuple[list[OnStrip], list[OnStrip]]:
        """Units, notes and findings, and matches, where they stand now."""
        return self._places.placed()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Copy the kept picture; frame what is on the screen."""
        painter = QPainter(self)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        bar = self._raw.verticalScrollBar()
        all_rows = bar.maximum() + bar.pageStep()
        if self._session.cable is not None and bar.maximum() > 0:
            top, height = self._places.groove()
            first = top + height * bar.value() / all_rows
            frame = QRectF(0.5, first, self.width() - 1.0, max(height * bar.pageStep() / all_rows, 4))
            ground = QColor(self._theme.colours.text)
            ground.setAlpha(18)
            painter.fillRect(frame, ground)
            painter.setPen(QPen(QColor(self._theme.colours.border), 1))
            painter.drawRect(frame)
        painter.end()

    def _drawn(self) -> QPixmap:
        """The strip, drawn at once."""
        *_, whole = self._bits()
        return whole

    def _bits(self) -> Iterator[QPixmap]:
        """Draw the strip in portions; what is given last is the whole of it."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.colours.gutter))
        for _ in self._places.placing():
            yield picture
        fixed, found = self._placed()
        shapes = [*found, *fixed]
        for at in range(0, len(shapes), EACH):
            self._shapes.draw(picture, shapes[at : at + EACH])
            yield picture
        yield picture

    # What the user does

    def at(self, x: float, y: float) -> OnStrip | None:
        """The shape at a place, or the nearest one within reach: in its column first."""
        fixed, found = self._placed()
        near = [shape for shape in (*fixed, *found) if shape.top - REACH <= y <= shape.bottom + REACH]

        def distance(shape: OnStrip) -> tuple[float, bool]:
            beside = abs(LEFT[shape.lane] + ROOM / 2 - x)
            outside = max(shape.top - y, y - shape.bottom, 0)
            return beside + 2 * outside, not shape.current

        return min(near, key=distance, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked; beside all shapes the text is scrolled there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        shape = self.at(place.x(), place.y())
        if shape is None:
            self._scroll_to(place.y())
        elif shape.number is not None:
            self._session.select(shape.number)
        else:
            self._session.show(shape.start, shape.end)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._raw.verticalScrollBar(), event)

    def _scroll_to(self, y: float) -> None:
        top, height = self._places.groove()
        bar = self._raw.verticalScrollBar()
        share = min(max((y - top) / height, 0.0), 1.0)
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say in a tooltip what a shape stands for."""
        if watched is self and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shape, cable = self.at(event.pos().x(), event.pos().y()), self._session.cable
            if shape is None or cable is None:
                QToolTip.hideText()
            else:
                words_of_it = told(cable.tree, shape, len(self._places.matches))
                QToolTip.showText(event.globalPos(), words.tip(words_of_it), self)
            return True
        return False
