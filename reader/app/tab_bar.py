"""The bar of tabs under the toolbar: drawn from the open cables; it takes no room while one alone is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolBar, QWidget

from reader.app import words
from reader.app.tabs import Tabs

WIDEST = 240


class Bar(QTabBar):
    """The tabs themselves; a middle click closes one."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab that was clicked with the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.tabCloseRequested.emit(place)
            return
        super().mouseReleaseEvent(event)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its words, within reason."""
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * WIDEST // 6), hint.height())


class TabBar(QToolBar):
    """A line of its own between the toolbar and the panes."""

    close_wanted = Signal(object)
    """A Tab is to be closed."""

    def __init__(self, tabs: Tabs, parent: QWidget | None = None) -> None:
        """Draw what is open, and follow it."""
        super().__init__("Tabs", parent)
        self._tabs = tabs
        self._drawing = False
        self.setObjectName("tabs")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self.bar = Bar(self)
        self.bar.setAccessibleName("Open cables")
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(False)
        self.bar.setTabsClosable(True)
        self.bar.setMovable(True)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+Tab and Ctrl+W do from anywhere what it does
        self.addWidget(self.bar)
        self.bar.currentChanged.connect(self._on_chosen)
        self.bar.tabCloseRequested.connect(self._on_close)
        self.bar.tabMoved.connect(tabs.move)
        tabs.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Draw the tabs as they are now."""
        tabs, bar = self._tabs.all, self.bar
        self._drawing = True  # what the bar says meanwhile is not the user's
        while bar.count() > len(tabs):
            bar.removeTab(bar.count() - 1)
        while bar.count() < len(tabs):
            bar.addTab("")
        for place, tab in enumerate(tabs):
            title = tab.title.replace("&", "&&")
            if bar.tabText(place) != title:
                bar.setTabText(place, title)
                bar.setAccessibleTabName(place, tab.spoken)
            bar.setTabToolTip(place, words.tip(tab.spoken))
        bar.setCurrentIndex(self._tabs.index)
        self._drawing = False
        self.setVisible(len(tabs) > 1)

    def _on_chosen(self, place: int) -> None:
        if place >= 0 and not self._drawing:
            self._tabs.show(self._tabs.all[place])

    def _on_close(self, place: int) -> None:
        self.close_wanted.emit(self._tabs.all[place])
