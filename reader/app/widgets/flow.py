"""A row of widgets that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Puts widgets side by side, line under line, as words in a paragraph; what can grow fills its line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 3) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, held: QLayoutItem) -> None:
        """Put something at the end."""
        self._held.append(held)

    def count(self) -> int:
        """How many there are."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """What stands in a place; None where nothing does."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out what stands in a place."""
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As the least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest of them."""
        size = QSize()
        for held in self._held:
            size = size.expandedTo(held.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines; gives their height."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(held.sizeHint().height() for held in line)
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for held in self._held:
            if held.isEmpty():
                continue
            needed = _needed(held)
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(held)
            left -= needed + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        """Put a line in its place; what can grow in it takes what is left."""
        growing = sum(1 for held in line if _grows(held))
        left = rect.width() - sum(map(_needed, line)) - self.spacing() * (len(line) - 1)
        x = rect.x()
        for held in line:
            width = min(_needed(held) + (max(left, 0) // growing if _grows(held) else 0), rect.width())
            height = min(held.sizeHint().height(), rect.height())
            held.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - height) // 2), QSize(width, height)))
            x += width + self.spacing()


def _grows(held: QLayoutItem) -> bool:
    return bool(held.expandingDirections() & Qt.Orientation.Horizontal)


def _needed(held: QLayoutItem) -> int:
    """The width of something in a line: what can grow begins with the least."""
    return held.minimumSize().width() if _grows(held) else held.sizeHint().width()
