"""The docks around the text, in one table: what they are called, what is in them, and where they stand at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from reader.app import placing
from reader.app.corrections_pane import CorrectionsPane
from reader.app.findings_pane import FindingsPane
from reader.app.found_pane import FoundPane
from reader.app.handover_pane import HandoverPane
from reader.app.history_pane import HistoryPane
from reader.app.inspector import Inspector
from reader.app.language import tr
from reader.app.notes_pane import NotesPane
from reader.app.others_pane import OthersPane
from reader.app.portions_pane import PortionsPane
from reader.app.rows_pane import RowsPane
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
        tr("Structure"),
        Area.LeftDockWidgetArea,
        lambda w: TreePane(w.session, w.theme),
        lambda w: w.tree.view.setFocus(Qt.FocusReason.ShortcutFocusReason),
        placing.STRUCTURE_SHARE,
    ),
    Dock(
        "inspector",
        tr("Inspector"),
        Area.BottomDockWidgetArea,
        lambda w: Inspector(w.session, w),
        lambda w: w.inspector.focus_first(),
        placing.INSPECTOR_SHARE,
    ),
    Dock(
        "findings",
        tr("Findings"),
        Area.BottomDockWidgetArea,
        FindingsPane,
        lambda w: w.desk.findings.focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "notes",
        tr("Notes"),
        Area.BottomDockWidgetArea,
        lambda w: NotesPane(w.session, w.theme, w),
        lambda w: cast("NotesPane", w.docks["notes"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "history",
        tr("History"),
        Area.BottomDockWidgetArea,
        lambda w: HistoryPane(w.session, w.theme, parent=w),
        lambda w: cast("HistoryPane", w.docks["history"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "corrections",
        tr("Corrections"),
        Area.BottomDockWidgetArea,
        lambda w: CorrectionsPane(w.session, w.theme, w),
        lambda w: cast("CorrectionsPane", w.docks["corrections"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "portions",
        tr("Portions"),
        Area.BottomDockWidgetArea,
        lambda w: PortionsPane(w.session, w.theme, w),
        lambda w: cast("PortionsPane", w.docks["portions"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "from-others",
        tr("From others"),
        Area.BottomDockWidgetArea,
        lambda w: OthersPane(w.session, w.theme, w),
        lambda w: cast("OthersPane", w.docks["from-others"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "found",
        tr("Found"),
        Area.BottomDockWidgetArea,
        FoundPane,
        lambda w: cast("FoundPane", w.docks["found"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "hand-over",
        tr("Hand over"),
        Area.BottomDockWidgetArea,
        HandoverPane,
        lambda w: w.desk.handover.focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
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
        pane = row.make(window)
        dock.setWidget(pane)
        if isinstance(pane, RowsPane | HistoryPane):
            pane.raw_wanted.connect(window.views.focus_raw)
        window.addDockWidget(row.area, dock)
        return dock

    def __getitem__(self, name: str) -> QDockWidget:
        """The dock of a row."""
        return self._by_id[name]

    def __iter__(self) -> Iterator[QDockWidget]:
        """The docks in the order of the table."""
        return iter(self._by_id.values())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in the lists, in order."""
        panes = [dock.widget() for dock in self]
        return tuple(stop for pane in panes if isinstance(pane, RowsPane | HistoryPane) for stop in pane.stops)

    def show(self, name: str) -> None:
        """Show a dock, should it be closed or behind another."""
        self[name].show()
        self[name].raise_()
        self._name_tabs()

    def focus(self, name: str) -> None:
        """Show a dock and give what is in it the focus."""
        self.show(name)
        next(row for row in DOCKS if row.id == name).focus(self._window)

    def restore(self) -> None:
        """Arrange them as they were, or as they are at first."""
        kept = self._window.settings.layout("arrangement")
        if kept.isEmpty() or not self._window.restoreState(kept, placing.VERSION):
            self.arrange()
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
