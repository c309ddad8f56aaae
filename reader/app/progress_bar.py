"""The segmented bar of progress: one segment for each unit, in reading order, so that gaps can be seen and clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reader.app.icons import colours_in_force
from reader.review.rollup import State, UnitRollup

WIDEST = 14
NARROWEST = 3
LONGEST = 220
GAP = 2


class ProgressBar(QWidget):
    """Filled where a unit is reviewed, hatched where its marking was changed, empty where nobody has looked."""

    chosen = Signal(int)
    """The number of the unit whose segment was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without units."""
        super().__init__(parent)
        self._units: tuple[UnitRollup, ...] = ()
        self._names: tuple[str, ...] = ()
        self.setAccessibleName("Progress")
        self.setMinimumHeight(24)

    def show_units(self, units: tuple[UnitRollup, ...], names: tuple[str, ...]) -> None:
        """Show these units, which are called so."""
        resized = len(units) != len(self._units)
        self._units, self._names = units, names
        done = sum(unit.is_reviewed for unit in units)
        self.setAccessibleDescription(f"{done} of {len(units)} reviewed")
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As long as the segments, within reason."""
        return QSize(int(self._step * len(self._units)), 24)

    def minimumSizeHint(self) -> QSize:
        """It is not squeezed: a segment must stay one."""
        return self.sizeHint()

    @property
    def _step(self) -> float:
        """From one segment to the next, in pixels."""
        count = max(len(self._units), 1)
        return min(max(LONGEST / count, NARROWEST + GAP), WIDEST + GAP)

    def _index_at(self, x: float) -> int | None:
        index = int(x / self._step)
        return index if 0 <= index < len(self._units) else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the segments."""
        colours = colours_in_force()
        frame, fill = QColor(colours.border), QColor(colours.frame)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.height() / 2 - 6
        for index, unit in enumerate(self._units):
            box = QRectF(index * self._step + 0.5, top + 0.5, self._step - GAP - 1, 11)
            painter.setPen(QPen(frame if unit.state is State.UNREVIEWED else fill, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if unit.state is State.ACCEPTED:
                painter.setBrush(fill)
            painter.drawRect(box)
            if unit.state is State.CHANGED:
                painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), fill)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the unit that was clicked."""
        index = self._index_at(event.position().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._units[index].number)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what a segment stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos().x())
            if index is not None:
                QToolTip.showText(event.globalPos(), f"{self._names[index]}: {self._units[index].state}", self)
            return True
        return super().event(event)
