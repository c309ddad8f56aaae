"""The docks of a window: filled when somebody asks for them, arranged as they were, and put right on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from reader.app import placing
from reader.app.language import tr
from reader.app.panes.dock_table import AT_ONCE, DOCKS, Area, Dock
from reader.app.panes.history_pane import HistoryPane
from reader.app.panes.rows_pane import RowsPane

if TYPE_CHECKING:
    from reader.app.window import Window


class Docks:
    """The docks of one window; what is in one is made when somebody asks for the dock, or looks at it."""

    def __init__(self, window: Window) -> None:
        """Make one of every row and put them where they stand at first; most are empty yet."""
        self._window = window
        self._front = ""
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        self._frames = {row.id: self._framed(row) for row in DOCKS}
        for row in DOCKS:
            if row.shown or row.id in AT_ONCE:
                self._fill(row)

    def _framed(self, row: Dock) -> QDockWidget:
        dock = QDockWidget(row.title, self._window)
        dock.setObjectName(f"dock-{row.id}")
        dock.setAccessibleName(row.title)
        dock.visibilityChanged.connect(partial(self._on_seen, row))
        self._window.addDockWidget(row.area, dock)
        return dock

    def _on_seen(self, row: Dock, seen: bool) -> None:
        if seen and self._fill(row):
            self._window.order_focus()

    def _fill(self, row: Dock) -> bool:
        """Make what is in a dock; gives whether it was not there before."""
        dock = self._frames[row.id]
        if dock.widget() is not None:
            return False
        pane = row.make(self._window)
        dock.setWidget(pane)
        pane.show()  # a dock that is seen already leaves that to us
        if isinstance(pane, RowsPane | HistoryPane):
            pane.raw_wanted.connect(self._window.views.focus_raw)
        if isinstance(pane, RowsPane) and pane.ready:
            pane.on_opened()  # it was not there to hear of it
        return True

    @property
    def later(self) -> tuple[Callable[[], object], ...]:
        """What makes each dock that is empty yet."""
        return tuple(partial(self.__getitem__, name) for name, dock in self._frames.items() if dock.widget() is None)

    def frame(self, name: str) -> QDockWidget:
        """The dock of a row, which may be empty yet: to see whether it is shown, or to hide it."""
        return self._frames[name]

    def __getitem__(self, name: str) -> QDockWidget:
        """The dock of a row, with what is in it."""
        if self._fill(next(row for row in DOCKS if row.id == name)):
            self._window.order_focus()
        return self._frames[name]

    def __iter__(self) -> Iterator[QDockWidget]:
        """The docks in the order of the table, with what is in them."""
        return iter([self[name] for name in self._frames])

    @property
    def frames(self) -> tuple[QDockWidget, ...]:
        """The docks in the order of the table, some of which may be empty yet."""
        return tuple(self._frames.values())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in the lists, in order."""
        panes = [dock.widget() for dock in self._frames.values()]
        return tuple(stop for pane in panes if isinstance(pane, RowsPane | HistoryPane) for stop in pane.stops)

    def show(self, name: str) -> None:
        """Show a dock, should it be closed or behind another."""
        dock = self[name]
        dock.show()
        if not dock.isFloating():
            dock.lower()  # what was raised last is not raised again, though it may have gone behind another meanwhile
        dock.raise_()
        self._name_tabs()
        self._front = "" if self._window.isVisible() else name

    def settle(self) -> None:
        """Bring that to the front which was shown while the window was not, and went behind again."""
        if self._front:
            self.show(self._front)

    def focus(self, name: str) -> None:
        """Show a dock and give what is in it the focus."""
        self.show(name)
        next(row for row in DOCKS if row.id == name).focus(self._window)

    def restore(self) -> None:
        """Arrange them as they were, or as they are at first."""
        kept = self._window.settings.layout("arrangement")
        if kept.isEmpty() or not self._window.restoreState(kept, placing.VERSION):
            self.arrange()
        if self._window.has_folder:
            self._frames["worklist"].show()  # one is at it, and goes on to the next from there
            self._frames["worklist"].raise_()
        for row in DOCKS:
            if not self._frames[row.id].isHidden():
                self[row.id]  # filled before the room is shared out
        self._name_tabs()

    def _name_tabs(self) -> None:
        """Say what the tabs of docks are that share a place; keys of their own lead there, so Tab need not stop."""
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(tr("Docks that share this place"))
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keep(self) -> None:
        """Remember how they are arranged."""
        self._window.settings.keep_layout("arrangement", self._window.saveState(placing.VERSION))

    def arrange(self) -> None:
        """Put them where they stand at first; docks of one area share it as tabs."""
        window = self._window
        first: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for row in DOCKS:
            dock = self._frames[row.id]
            dock.setFloating(False)
            window.addDockWidget(row.area, dock)
            if row.area in first:
                window.tabifyDockWidget(first[row.area], dock)
            first.setdefault(row.area, dock)
            dock.setVisible(row.shown)
            across = row.area in {Area.LeftDockWidgetArea, Area.RightDockWidgetArea}
            room = window.width() if across else window.height()
            way = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
            if row.shown:
                window.resizeDocks([dock], [int(room * row.share)], way)
        for dock in first.values():
            dock.raise_()

    def widen(self, name: str, share: float) -> None:
        """Give a dock at the side so much of the window's width."""
        self._window.resizeDocks([self[name]], [int(self._window.width() * share)], Qt.Orientation.Horizontal)

    def switch(self, *, on: bool) -> None:
        """Let those with something to show be shown and hidden, and hide the others; ``on`` while a cable is open."""
        for row in DOCKS:
            fits = on or row.fits(self._window)
            self._frames[row.id].toggleViewAction().setEnabled(fits)
            if not fits:
                self._frames[row.id].hide()
