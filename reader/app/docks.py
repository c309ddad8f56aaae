"""The docks around the text, in one table: what they are called, what is in them, and where they stand at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from reader.app import placing
from reader.app.inspector import Inspector
from reader.app.tree_pane import TreePane

if TYPE_CHECKING:
    from reader.app.window import Window

Area = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class Dock:
    """A row: ``make`` builds what is in it, ``focus`` gives that the focus; ``share`` is of the window's size.

    One that is not ``shown`` at first waits in the menu View. Docks of one area share it as tabs.
    """

    id: str
    title: str
    area: Area
    make: Callable[[Window], QWidget]
    focus: Callable[[Window], object]
    share: float
    shown: bool = True


DOCKS = (
    Dock(
        "structure",
        "Structure",
        Area.LeftDockWidgetArea,
        lambda w: TreePane(w.session, w.theme),
        lambda w: w.tree.view.setFocus(Qt.FocusReason.ShortcutFocusReason),
        placing.STRUCTURE_SHARE,
    ),
    Dock(
        "inspector",
        "Inspector",
        Area.BottomDockWidgetArea,
        lambda w: Inspector(w.session, w),
        lambda w: w.inspector.focus_first(),
        placing.INSPECTOR_SHARE,
    ),
)
"""Every dock, in the order in which one walks them; the text is walked between the left ones and the others."""


class Docks:
    """The docks of one window."""

    def __init__(self, window: Window) -> None:
        """Make one of every row and put them where they stand at first."""
        self._window = window
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        self._by_id = {row.id: self._made(row) for row in DOCKS}

    def _made(self, row: Dock) -> QDockWidget:
        window = self._window
        dock = QDockWidget(row.title, window)
        dock.setObjectName(f"dock-{row.id}")
        dock.setAccessibleName(row.title)
        dock.setWidget(row.make(window))
        window.addDockWidget(row.area, dock)
        return dock

    def __getitem__(self, name: str) -> QDockWidget:
        """The dock of a row."""
        return self._by_id[name]

    def __iter__(self) -> Iterator[QDockWidget]:
        """The docks in the order of the table."""
        return iter(self._by_id.values())

    def show(self, name: str) -> None:
        """Show a dock, should it be closed or behind another."""
        self[name].show()
        self[name].raise_()

    def focus(self, name: str) -> None:
        """Show a dock and give what is in it the focus."""
        self.show(name)
        next(row for row in DOCKS if row.id == name).focus(self._window)

    def restore(self) -> None:
        """Arrange them as they were, or as they are at first."""
        kept = self._window.settings.layout("arrangement")
        if kept.isEmpty() or not self._window.restoreState(kept, placing.VERSION):
            self.arrange()

    def keep(self) -> None:
        """Remember how they are arranged."""
        self._window.settings.keep_layout("arrangement", self._window.saveState(placing.VERSION))

    def arrange(self) -> None:
        """Put them where they stand at first; docks of one area share it as tabs."""
        window = self._window
        first: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for row in DOCKS:
            dock = self[row.id]
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

    def switch(self, *, on: bool) -> None:
        """Let them be shown and hidden, or hide them all while nothing is open."""
        for dock in self:
            dock.toggleViewAction().setEnabled(on)
            if not on:
                dock.hide()
