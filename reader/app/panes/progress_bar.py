"""The segmented bar of progress: a segment for each unit, in reading order, so that gaps can be seen and clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.look.icons import colours_in_force
from reader.cable.tree import Tree
from reader.review.rollup import CableRollup, State, UnitRollup
from reader.review.sums import differing

WIDEST = 14
NARROWEST = 3
LONGEST, SHORTEST = 220, 60
SHARE = 0.12
"""How much of the width of the window the bar takes at most: sentences stand beside it."""
GAP = 2


class ProgressBar(QWidget):
    """Filled where a unit is reviewed, hatched where its marking was changed, empty where nobody has looked."""

    chosen = Signal(int)
    """The number of the unit whose segment was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without units."""
        super().__init__(parent)
        # Not by a method "event": a fault while painting under one ends the process (PySide6 6.11).
        self.installEventFilter(self)
        self._units: tuple[UnitRollup, ...] = ()
        self._tree: Tree | None = None
        self._states: dict[int, State] = {}  # of the segments
        self._picture: QPixmap | None = None  # of them; the bar beside it that says more is painted more often
        self._style: tuple[object, ...] = ()
        self._longest = LONGEST
        self.setAccessibleName(tr("Progress"))
        self.setMinimumHeight(24)

    def show_units(self, rollup: CableRollup, tree: Tree) -> None:
        """Show the units of a roll-up, whose names are in that tree."""
        before, self._units, self._tree = self._units, rollup.units, tree
        self.setAccessibleDescription(tr("{done} of {count} reviewed", done=rollup.done, count=rollup.total))
        if len(before) != rollup.total:
            self.updateGeometry()
        self._follow(before)

    def fit(self, width: int) -> None:
        """Be no longer than there is room for in a window of that width."""
        longest = min(max(int(width * SHARE), SHORTEST), LONGEST)
        if longest != self._longest:
            self._longest, self._states = longest, {}
            self.updateGeometry()
            self._follow(self._units)

    def _follow(self, before: tuple[UnitRollup, ...]) -> None:
        """Let segments say what their units say; nothing is drawn where they do."""
        segments, count = {*range(self.segments)}, len(self._units)
        kept = self._states if len(before) == count and len(self._states) == len(segments) else {}
        if kept:
            near = {at * len(segments) // count for at in differing(before, self._units)}
            segments = {at + beside for at in near for beside in (0, 1)} & segments  # they are cut in whole units
        states = {index: state_of(self.under(index)) for index in segments}
        if not kept or any(kept[index] is not state for index, state in states.items()):
            self._states, self._picture = {**kept, **states}, None
            self.update()

    @property
    def segments(self) -> int:
        """How many segments there are: one for each unit, or for some units side by side where there are many."""
        return min(len(self._units), self._longest // (NARROWEST + GAP))

    def under(self, index: int) -> tuple[UnitRollup, ...]:
        """The units of a segment; at least one."""
        count, segments = len(self._units), self.segments
        return self._units[index * count // segments : (index + 1) * count // segments]

    def sizeHint(self) -> QSize:
        """As long as the segments, within reason."""
        return QSize(int(self._step * self.segments), 24)

    def minimumSizeHint(self) -> QSize:
        """It is not squeezed: a segment must stay one."""
        return self.sizeHint()

    @property
    def _step(self) -> float:
        """From one segment to the next, in pixels."""
        count = max(self.segments, 1)
        return min(max(self._longest / count, NARROWEST + GAP), WIDEST + GAP)

    def _index_at(self, x: float) -> int | None:
        index = int(x / self._step)
        return index if 0 <= index < self.segments else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the segments, or their picture if nothing is another."""
        ratio, style = self.devicePixelRatioF(), (colours_in_force(), self.devicePixelRatioF(), self.size())
        if self._picture is None or style != self._style:
            self._style = style
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._draw_segments(self._picture)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _draw_segments(self, picture: QPixmap) -> None:
        colours = colours_in_force()
        frame, fill = QColor(colours.border), QColor(colours.frame)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.height() / 2 - 6
        step = self._step
        for index, state in self._states.items():
            box = QRectF(index * step + 0.5, top + 0.5, step - GAP - 1, 11)
            painter.setPen(QPen(frame if state is State.UNREVIEWED else fill, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if state is State.ACCEPTED:
                painter.setBrush(fill)
            painter.drawRect(box)
            if state is State.CHANGED:
                painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), fill)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the unit that was clicked."""
        index = self._index_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            units = self.under(index)
            self.chosen.emit(next((unit for unit in units if not unit.is_reviewed), units[0]).number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say in a tooltip what a segment stands for."""
        if watched is self and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos().x())
            if index is not None:
                QToolTip.showText(event.globalPos(), self.words_of(index), self)
            return True
        return False

    def words_of(self, index: int) -> str:
        """What a segment stands for, in words."""
        units, tree = self.under(index), self._tree
        if tree is None:
            return ""
        first, last = words.name(tree, units[0].number), words.name(tree, units[-1].number)
        return f"{first if len(units) == 1 else tr('{first} to {last}', first=first, last=last)}: {state_of(units)}"


def state_of(units: tuple[UnitRollup, ...]) -> State:
    """What a segment says of its units: unreviewed while one is, else changed where one is."""
    states = {unit.state for unit in units}
    return next(state for state in (State.UNREVIEWED, State.CHANGED, State.ACCEPTED) if state in states)
