"""What is shown while something is dragged over the window: a frame around it, and what letting go would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.app.language import tr, tr_count
from reader.app.look.icons import colours_in_force
from reader.cable.visible import visible
from reader.files import is_folder

FRAME, PAD = 3.0, 14
"""Width of the frame, and room around the words, in pixels."""


def told(dropped: QMimeData, *, empty: bool) -> str:
    """What letting go would do, in words; nothing where that is nothing. Text is taken by an ``empty`` window only."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    folders = [path for path in paths if is_folder(path)]
    files = len(paths) - len(folders)
    if folders and not files:
        return tr("List the cables of the folder {name}", name=visible(folders[-1].name))
    if files:
        return tr_count("Open {n} file", "Open {n} files", files)
    return tr("Open this text as a cable") if dropped.hasText() and empty else ""


class DropTarget(QWidget):
    """Lies over the whole window, and lets everything through."""

    def __init__(self, window: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(window)
        self._window = window
        self.words = ""
        self.setObjectName("drop-target")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what letting go would do; hide where that is nothing."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._window.rect())
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A dashed frame around the window, and the words in its middle."""
        colours = colours_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.frame), FRAME)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 8, 8)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.words, Qt.TextElideMode.ElideMiddle, self.width() - 8 * PAD)
        box = QRectF(0, 0, metrics.horizontalAdvance(shown) + 2 * PAD, metrics.height() + 2 * PAD)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(colours.frame), 1.5))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
