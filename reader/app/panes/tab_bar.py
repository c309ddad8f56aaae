"""The bar of tabs under the toolbar: drawn from the open cables; it takes no room while one alone is open."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolBar, QToolButton, QWidget

from reader.app import words
from reader.app.actions import shown_keys
from reader.app.language import tr
from reader.app.look.icons import colours_in_force, icon
from reader.app.state.tabs import Tabs

WIDEST = 44
"""Characters of a title that a tab has room for, about."""
LINE = 3
RIGHT = QTabBar.ButtonPosition.RightSide


class Bar(QTabBar):
    """The tabs themselves; a middle click closes one."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab that was clicked with the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.tabCloseRequested.emit(place)
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and a line over the current one."""
        super().paintEvent(event)
        current = self.tabRect(self.currentIndex())
        painter = QPainter(self)
        line = QRect(current.left() + 3, current.top() + 1, current.width() - 6, LINE)
        painter.fillRect(line, QColor(colours_in_force().frame))
        painter.end()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its words, within reason."""
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * WIDEST), hint.height())


class CloseButton(QToolButton):
    """The cross on a tab."""

    def __init__(self, parent: QWidget) -> None:
        """Draw the cross; Ctrl+W does from the keyboard what it does."""
        super().__init__(parent)
        self.setIcon(icon("close"))
        self.setIconSize(QSize(14, 14))
        self.setFixedSize(QSize(24, 24))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr("Close this cable ({keys})", keys=shown_keys("Ctrl+W")))


class TabBar(QToolBar):
    """A line of its own between the toolbar and the panes."""

    close_wanted = Signal(object)
    """A Tab is to be closed."""

    def __init__(self, tabs: Tabs, parent: QWidget | None = None) -> None:
        """Draw what is open, and follow it."""
        super().__init__(tr("Tabs"), parent)
        self._tabs = tabs
        self._drawing = False
        self.setObjectName("tabs")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self.bar = Bar(self)
        self.bar.setAccessibleName(tr("Open cables"))
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(False)
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
            button = CloseButton(bar)
            button.clicked.connect(self._on_cross)
            bar.setTabButton(bar.addTab(""), RIGHT, button)
        for place, (tab, title) in enumerate(zip(tabs, self._tabs.titles, strict=True)):
            title = title.replace("&", "&&")
            if bar.tabText(place) != title:
                bar.setTabText(place, title)
                bar.setAccessibleTabName(place, tab.spoken)
                bar.tabButton(place, RIGHT).setAccessibleName(tr("Close {spoken}", spoken=tab.spoken))
            bar.setTabToolTip(place, words.tip(tab.spoken))
        bar.setCurrentIndex(self._tabs.index)
        self._drawing = False
        self.setVisible(len(tabs) > 1)

    def _on_chosen(self, place: int) -> None:
        if place >= 0 and not self._drawing:
            self._tabs.show(self._tabs.all[place])

    def _on_close(self, place: int) -> None:
        self.close_wanted.emit(self._tabs.all[place])

    def _on_cross(self) -> None:
        place = next(each for each in range(self.bar.count()) if self.bar.tabButton(each, RIGHT) is self.sender())
        self._on_close(place)
