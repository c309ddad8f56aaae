"""A marking as a chip: outlined where the text says so and nobody has decided, filled where a reviewer has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.app.language import tr
from reader.app.look.icons import colours_in_force
from reader.cable.explanation import marking

PAD = 8


class Chip(QWidget):
    """Shows one marking; a dash where there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` says which marking it is: written, mine or effective."""
        super().__init__(parent)
        self.mark: str | None = None
        self.filled = False
        self.shown = "\u2013"
        self._name = name
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: str | None, *, decided: bool, absent: str = "\u2013", words: str = "") -> None:
        """Show a marking, filled where it was ``decided``; ``absent`` stands for none, ``words`` for more than one."""
        shown = words or mark or absent
        if (mark, decided, shown) == (self.mark, self.filled, self.shown) and self.toolTip():
            return  # a layout costs more than a look
        self.mark, self.filled, self.shown = mark, decided, shown
        said = words or (marking(mark) if mark or decided else "")
        self.setAccessibleDescription(said or tr("none"))
        self.setToolTip(f"{self._name}: {said or tr('not decided')}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the marking, and never narrower than a short one."""
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(self.shown), metrics.horizontalAdvance("SBU")) + 2 * PAD
        return QSize(width, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it."""
        colours = colours_in_force()
        ink = QColor(colours.marking(self.mark)) if self.mark else QColor(colours.muted)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.mark or self.filled:
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(ink if self.filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QColor(colours.base) if self.filled else ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown)
        painter.end()
