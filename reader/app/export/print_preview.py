"""How it would be printed: the pages, and in the row of tools above them whose markings stand there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QToolBar

from reader.app import placing
from reader.app.export.pages import Pages
from reader.app.export.wanted import MARKS
from reader.app.language import tr
from reader.app.state.shown_marks import ShownMarks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN, HEIGHT = 40, 740
"""Around the row of tools, and of the window, in pixels."""


class PrintPreview(QPrintPreviewDialog):
    """Qt's preview, with a choice of markings that counts at once."""

    def __init__(self, pages: Callable[[ShownMarks], Pages], first: ShownMarks, parent: QWidget | None = None) -> None:
        """Show ``pages`` with the markings that were chosen first."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer  # which the dialog does not keep
        self._pages = pages
        self._made: dict[ShownMarks, Pages] = {}
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Markings on the pages"))
        self.choice.view().setAccessibleName(tr("Markings on the pages"))
        for marks, title in MARKS.items():
            self.choice.addItem(title, marks)
        self.choice.setCurrentIndex(list(MARKS).index(first))
        tools = self.findChild(QToolBar)
        if tools is not None:
            tools.insertWidget(tools.actions()[0], self.choice)
            placing.resize(self, tools.sizeHint().width() + MARGIN, HEIGHT)  # so that the way to print is seen
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.paintRequested.connect(self.paint)

    @property
    def marks(self) -> ShownMarks:
        """Whose markings stand on the pages."""
        return ShownMarks(self.choice.currentData())

    def paint(self, printer: QPrinter) -> None:
        """Paint the pages, for the preview or for paper."""
        if self.marks not in self._made:
            self._made[self.marks] = self._pages(self.marks)
        self._made[self.marks].paint(printer)

    def _on_chosen(self, _index: int) -> None:
        shown = self.findChild(QPrintPreviewWidget)
        if shown is not None:
            shown.updatePreview()
