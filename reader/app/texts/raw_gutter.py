"""The gutter beside the text: line number, state of review, marking bar, problem. All of it is also said elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.app.language import say, tr, tr_count
from reader.app.look.glyphs import BAR, draw_bar, draw_flag, draw_note, draw_severity, draw_split_bar, draw_state
from reader.app.look.stamps import Stamps
from reader.app.look.theme import Theme
from reader.app.session import Session
from reader.app.state.shown_marks import ShownMarks
from reader.app.texts.raw_geometry import Row, Screen
from reader.app.texts.raw_scene import Scene, Spot, UnitPlace, beginning, near
from reader.cable.diagnostics import Severity
from reader.cable.phrase import capital
from reader.review.annotation import Note
from reader.review.rollup import State, UnitRollup
from reader.review.units import unit_name

if TYPE_CHECKING:
    from reader.app.texts.raw_pane import RawPane

GAP = 5.0
"""Room between columns at least; it grows with the text."""
LOUDEST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
NUMBER_SCALE = 0.85
"""Size of the line numbers, of that of the text."""


class Gutter(QWidget):
    """Stands to the left of the text and scrolls with it."""

    def __init__(self, pane: RawPane, session: Session, theme: Theme) -> None:
        """Make the gutter of a pane."""
        super().__init__(pane)
        # Not by a method "event": a fault while painting under one ends the process (PySide6 6.11).
        self.installEventFilter(self)
        self._pane = pane
        self._session = session
        self._theme = theme
        self._scene: Scene | None = None
        self._stamps = Stamps()
        self._column = 16.0  # width of a square column
        self._gap = GAP
        self._numbers = 0.0  # width of the line numbers
        self.numbered = True
        """Whether line numbers are shown."""
        self.setObjectName("raw-gutter")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setMouseTracking(False)
        pane.updateRequest.connect(self.on_update_request)

    def show_scene(self, scene: Scene | None) -> None:
        """Show what stands beside another cable's text."""
        self._scene = scene
        self.update()

    def measure(self) -> None:
        """Fit the width to the font and to the number of lines."""
        metrics = QFontMetricsF(self._number_font())
        digits = max(3, len(str(self._pane.lines)))
        self._column = max(12.0, QFontMetricsF(self._pane.font()).ascent())
        self._gap = max(GAP, self._column / 3)
        self._numbers = metrics.horizontalAdvance("0" * digits) if self.numbered else self._column * 0.5
        self.setFixedWidth(round(self._problem_left() + self._column + self._gap))

    def on_update_request(self, rect: QRect, scrolled: int) -> None:
        """The text was scrolled or painted anew."""
        if scrolled:
            self.update()  # all of it: the halves of a split bar keep within the screen
        else:
            self.update(0, rect.y(), self.width(), rect.height())

    def sizeHint(self) -> QSize:
        """As wide as its columns."""
        return QSize(self.width(), 0)

    # The columns, from the left.

    def _state_left(self) -> float:
        return self._gap + self._numbers + self._gap

    def _bar_left(self) -> float:
        return self._state_left() + self._column * 1.6 + self._gap

    def _problem_left(self) -> float:
        return self._bar_left() + BAR + self._gap

    def _number_font(self) -> QFont:
        font = QFont(self._pane.font())
        font.setPointSizeF(max(font.pointSizeF() * NUMBER_SCALE, 4))
        return font

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows on the screen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.gutter))
        scene = self._scene
        if scene is None:
            return
        self._stamps.follow(self._theme.colours)
        screen = self._pane.rows_painted()
        some = screen.near(event.rect().top(), event.rect().bottom())
        self._paint_numbers(painter, some)
        for place in near(scene.units, some.start, some.end):
            self._paint_unit(painter, screen, place, scene)
        for row in some.rows:
            spots = beginning(scene.spots, row.start, row.end if not row.last else row.end + 1)
            if spots:
                box = QRectF(self._problem_left(), row.top, self._column, _height(row))
                size = self._column * 0.9
                box = QRectF(box.left(), box.center().y() - size / 2, size, size)
                self._draw_severity(painter, box, _loudest(spots))
        for row in self._noted_rows(some, scene):
            draw_note(painter, self._note_box(row), self._theme.colours)

    def _draw_severity(self, painter: QPainter, box: QRectF, severity: Severity) -> None:
        colours = self._theme.colours
        self._stamps.draw(painter, box, severity, lambda on, at: draw_severity(on, at, severity, colours))

    def _paint_numbers(self, painter: QPainter, screen: Screen) -> None:
        painter.setFont(self._number_font())
        here = self._pane.line_of(self._pane.textCursor().block())
        for row in screen.rows:
            box = QRectF(self._gap, row.top, self._numbers, _height(row))
            if row.first and not self.numbered:
                continue
            if row.first:
                number = self._pane.line_of(row.block)
                current = number == here
                painter.setPen(QColor(self._theme.colours.text if current else self._theme.colours.muted))
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, int(flags), str(number + 1))
            else:
                self._draw_hook(painter, box)

    def _draw_hook(self, painter: QPainter, row: QRectF) -> None:
        """The small arrow of a row that only the window's width made: no real line begins there."""
        size, middle = self._column * 0.34, row.center().y() + self._column * 0.1
        box = QRectF(row.right() - 1 - size, middle - size, size, size * 1.4)
        self._stamps.draw(painter, box, "hook", self._sketch_hook)

    def _sketch_hook(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.border), 1))
        right, size = box.right(), box.width()
        middle, head = box.top() + size, size * 0.4
        painter.drawPolyline([box.topLeft(), QPointF(box.left(), middle), QPointF(right, middle)])
        painter.drawPolyline(
            [QPointF(right - head, middle - head), QPointF(right, middle), QPointF(right - head, middle + head)]
        )

    def _paint_unit(self, painter: QPainter, screen: Screen, place: UnitPlace, scene: Scene) -> None:
        """The state beside a unit's first row, and the bar along all of them."""
        colours = self._theme.colours
        unit = place.unit
        rows = screen.rows
        above = place.start < screen.start
        first, last = rows[screen.row_at(place.start)], rows[screen.row_of_end(place.start, place.end)]
        top = first.top if above else first.top + 1
        bottom = last.bottom - 1 if place.end <= screen.end else screen.height
        bar = QRectF(self._bar_left(), top, BAR, bottom - top)
        shown = place.shown
        differs = shown is not None and shown.reviewed not in (None, shown.written)
        if shown is not None and differs and scene.marks is not ShownMarks.MINE:
            draw_split_bar(painter, bar, shown.written, shown.reviewed, colours)
        elif shown is not None:
            draw_bar(painter, bar, shown.effective, colours)
        if above:
            return
        height = _height(first)
        size = min(self._column, height)
        box = QRectF(self._state_left(), first.top + (height - size) / 2, size, size)
        draw_state(painter, box, unit.state, colours)
        side = QRectF(box.right() + 1, box.top() - 1, size * 0.55, size * 0.55)
        if unit.flagged:
            draw_flag(painter, side, colours)

    def _noted_rows(self, screen: Screen, scene: Scene) -> list[Row]:
        """The rows on the screen where what a note is on begins: a unit, or a stretch of the text."""
        if not self._session.review.notes:
            return []
        units = near(scene.units, screen.start, screen.end)
        starts = {place.start for place in units if any(_is_on(note, place.unit) for note in place.unit.notes)}
        place = scene.positions.to_widget
        starts |= {place(note.anchor.start) for note in self._session.standing.noted if note.anchor is not None}
        on_screen = {screen.row_at(start) for start in starts if screen.touches(start, start)}
        return [screen.rows[index] for index in sorted(on_screen)]

    def _note_box(self, row: Row) -> QRectF:
        """Where the sign of a note stands beside a row: below that of a flag."""
        height = _height(row)
        size = min(self._column, height)
        top = row.top + (height - size) / 2 - 1 + size * 0.6
        return QRectF(self._state_left() + size + 1, top, size * 0.55, size * 0.55)

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the unit beside which one clicks."""
        place = self._unit_at(event.position().y())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pane.setFocus(Qt.FocusReason.MouseFocusReason)
            self._session.select(place.unit.number, "raw")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._pane.viewport(), event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say in words what stands where the mouse rests."""
        if watched is self and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return False

    def words_at(self, y: float) -> str:
        """What the gutter shows at a height, in words; empty where it shows nothing."""
        scene = self._scene
        row = self._row_at(y)
        if scene is None or row is None:
            return ""
        lines = [say(spot.finding.message) for spot in beginning(scene.spots, row.start, row.end + 1)]
        place = self._unit_at(y)
        if place is not None:
            name = say(capital(unit_name(scene.cable.tree, place.unit.number)))
            lines.insert(0, f"{name}: {unit_words(place.unit)}")
        to_text = scene.positions.to_text
        start, end = to_text(row.start), to_text(row.end)
        begun = (note for note in self._session.standing.noted if note.anchor and start <= note.anchor.start <= end)
        lines += [tr("Note: {note}", note=" ".join(note.text.split())) for note in begun]
        return "\n".join(lines)

    def _row_at(self, y: float) -> Row | None:
        return next((row for row in self._pane.rows_shown().rows if row.top <= y < row.bottom), None)

    def _unit_at(self, y: float) -> UnitPlace | None:
        row = self._row_at(y)
        if self._scene is None or row is None:
            return None
        places = near(self._scene.units, row.start, max(row.end, row.start + 1))
        return places[0] if places else None


def unit_words(unit: UnitRollup, you: str = "") -> str:
    """What stands in a unit, in words: ``written SBU, marked U by you, flagged``; ``you`` is the id of who asks."""
    by = tr("by you") if you and unit.decision and unit.decision.by == you else tr("by reviewer")
    words = [tr("written {written}", written=unit.written or tr("unmarked"))]
    if unit.state is State.ACCEPTED:
        words.append(tr("accepted"))
    elif unit.is_reviewed and unit.reviewed != unit.written:
        words.append(tr("marked {reviewed} {by}", reviewed=unit.reviewed or tr("unmarked"), by=by))
    elif unit.state is State.CHANGED:
        words.append(tr("part of it marked differently {by}", by=by))
    else:
        words.append(tr("not reviewed"))
    words += [tr("a part of it makes it {chip}", chip=unit.chip)] if unit.higher else []
    words += [tr("flagged")] if unit.flagged else []
    words += [tr_count("{n} note", "{n} notes", len(unit.notes))] if unit.notes else []
    return ", ".join(words)


def _loudest(spots: Sequence[Spot]) -> Severity:
    found = {spot.finding.severity for spot in spots}
    return next(severity for severity in LOUDEST if severity in found)


def _is_on(note: Note, unit: UnitRollup) -> bool:
    """Whether a note is on all of a unit."""
    return note.anchor is not None and note.anchor.span == (unit.start, unit.end)


def _height(row: Row) -> float:
    return row.line.height()
