"""A chip over the structure that leaves some rows: in words, or where those do not fit, by the sign that rows bear.

One that is chosen is filled, as what a reviewer decided is: the same in grey.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from reader.app.look.colours import Colours
from reader.app.look.glyphs import draw_flag, draw_note, draw_severity, draw_state
from reader.app.look.icons import colours_in_force
from reader.app.structure.tree_filter import CHIPS, Chip
from reader.app.widgets.walked_button import WalkedButton
from reader.cable.diagnostics import Severity
from reader.review.rollup import State

PAD, HEIGHT, BETWEEN = 4, 24, 2
"""Beside the words, of a chip, and between two, in pixels."""
COMPACT, SIGN = 28, 13.0
"""Width of a chip with a sign, and size of the sign."""
STATES = {Chip.CHANGED: State.CHANGED, Chip.UNREVIEWED: State.UNREVIEWED}
SIGNED = frozenset({*STATES, Chip.PROBLEM, Chip.NOTED, Chip.FLAGGED})
"""The chips that have a sign; the others are a mark, which is short."""


class FilterChip(WalkedButton):
    """A button that stays down while it is chosen."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        """Show its words."""
        super().__init__(parent)
        self.chip = chip
        self.compact = False
        """Whether its sign stands for its words."""
        self.setText(CHIPS[chip])
        self.setCheckable(True)

    @property
    def full(self) -> int:
        """How wide it is with its words."""
        return max(HEIGHT, self.fontMetrics().horizontalAdvance(self.text()) + 2 * PAD + 2)

    def show_words(self, on: bool) -> None:
        """Show the words, or the sign."""
        self.compact = not on and self.chip in SIGNED
        self.setFixedSize(COMPACT if self.compact else self.full, max(HEIGHT, self.fontMetrics().height() + 4))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground, filled where it is chosen, then words or sign."""
        colours = colours_in_force()
        if self.isChecked():
            ground, ink = colours.text, colours.base
            colours = replace(colours, text=ink, muted=ink, warning=ink, base=ground)
        else:
            ground, ink = colours.alternate if self.underMouse() else colours.button, colours.text
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1.5, -1, -1.5)
        painter.setPen(QPen(QColor(colours_in_force().border), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours_in_force().frame), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        if self.compact:
            self._draw_sign(painter, colours)
        else:
            painter.setPen(QColor(ink))
            painter.setFont(self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _draw_sign(self, painter: QPainter, colours: Colours) -> None:
        box = QRectF(0, 0, SIGN, SIGN)
        box.moveCenter(QRectF(self.rect()).center())
        if self.chip in STATES:
            draw_state(painter, box.adjusted(-1, -1, 1, 1), STATES[self.chip], colours)
        elif self.chip is Chip.PROBLEM:
            draw_severity(painter, box, Severity.WARNING, colours)
        elif self.chip is Chip.NOTED:
            draw_note(painter, box, colours)
        else:
            draw_flag(painter, box, colours)


class ChipLine(QWidget):
    """All chips in one line: with words where there is room for those of all, else with signs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make all of them."""
        super().__init__(parent)
        self.chips = [FilterChip(chip, self) for chip in Chip]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # else it could never be narrower than its words
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the signs."""
        widths = (COMPACT if chip.chip in SIGNED else chip.full for chip in self.chips)
        return QSize(sum(widths) + BETWEEN * len(self.chips), max(chip.height() for chip in self.chips))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words where there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        needed = sum(chip.full for chip in self.chips) + BETWEEN * (len(self.chips) - 1)
        for chip in self.chips:
            chip.show_words(needed <= self.width())
