"""The middle of the window: the cable's text as received, and the same to read, as two tabs under one path."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.app.actions import shown_keys
from reader.app.language import tr

RAW, READING = 0, 1
KEYS = ("Ctrl+Shift+1", "Ctrl+Shift+2")


class TextTabs(QWidget):
    """Shows one of the two texts; the tabs are for the mouse, their keys stand in the menu View."""

    turned = Signal(int)
    """Which of the two is shown now."""

    def __init__(self, path: QWidget, raw: QWidget, reading: QWidget, beside_raw: QWidget) -> None:
        """Put the path, the tabs and the texts together; ``beside_raw`` stands at the right of the raw text."""
        super().__init__()
        self.setObjectName("text-tabs")
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("text-tab-bar")
        self.tabs.setAccessibleName(tr("Raw text or reading view"))
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from the structure to the text
        for words, tip, keys in zip(
            (tr("Raw"), tr("Reading")),
            (tr("The cable as received"), tr("The cable in clean paragraphs")),
            KEYS,
            strict=True,
        ):
            index = self.tabs.addTab(words)
            self.tabs.setTabToolTip(index, f"{tip} ({shown_keys(keys)})")
        self._texts = (raw, reading)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(_row(raw, beside_raw))
        self._pages.addWidget(reading)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(path, 1)
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self.turn)

    @property
    def current(self) -> QWidget:
        """The text that is shown."""
        return self._texts[self._pages.currentIndex()]

    @property
    def index(self) -> int:
        """Which of the two is shown: ``RAW`` or ``READING``."""
        return self._pages.currentIndex()

    def turn(self, index: int) -> None:
        """Show one of the two; the focus goes with it where it was in the other."""
        if index == self._pages.currentIndex():
            return
        held = self.current.hasFocus()
        self._pages.setCurrentIndex(index)
        self.tabs.setCurrentIndex(index)
        if held:
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(index)


def _row(text: QWidget, beside: QWidget) -> QWidget:
    """A text with something beside it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(text, 1)
    row.addWidget(beside)
    return holder
