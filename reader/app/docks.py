"""The docks around the text, in one table: what they are called, what is in them, and where they stand at first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from reader.app import placing
from reader.app.history_pane import HistoryPane
from reader.app.inspector import Inspector
from reader.app.language import tr
from reader.app.rows_pane import RowsPane
from reader.app.tree_pane import TreePane

if TYPE_CHECKING:
    from reader.app.corrections_pane import CorrectionsPane
    from reader.app.found_pane import FoundPane
    from reader.app.notes_pane import NotesPane
    from reader.app.others_pane import OthersPane
    from reader.app.portions_pane import PortionsPane
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


# No start waits for the panes that are not shown at first: they are loaded as they are made


def _findings(w: Window) -> QWidget:
    from reader.app.findings_pane import FindingsPane

    return FindingsPane(w)


def _notes(w: Window) -> QWidget:
    from reader.app.notes_pane import NotesPane

    return NotesPane(w.session, w.theme, w)


def _corrections(w: Window) -> QWidget:
    from reader.app.corrections_pane import CorrectionsPane

    return CorrectionsPane(w.session, w.theme, w)


def _portions(w: Window) -> QWidget:
    from reader.app.portions_pane import PortionsPane

    return PortionsPane(w.session, w.theme, w)


def _others(w: Window) -> QWidget:
    from reader.app.others_pane import OthersPane

    return OthersPane(w.session, w.theme, w)


def _found(w: Window) -> QWidget:
    from reader.app.found_pane import FoundPane

    return FoundPane(w)


def _handover(w: Window) -> QWidget:
    from reader.app.handover_pane import HandoverPane

    return HandoverPane(w)


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
        _findings,
        lambda w: w.desk.findings.focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "notes",
        tr("Notes"),
        Area.BottomDockWidgetArea,
        _notes,
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
        _corrections,
        lambda w: cast("CorrectionsPane", w.docks["corrections"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "portions",
        tr("Portions"),
        Area.BottomDockWidgetArea,
        _portions,
        lambda w: cast("PortionsPane", w.docks["portions"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "from-others",
        tr("From others"),
        Area.BottomDockWidgetArea,
        _others,
        lambda w: cast("OthersPane", w.docks["from-others"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "found",
        tr("Found"),
        Area.BottomDockWidgetArea,
        _found,
        lambda w: cast("FoundPane", w.docks["found"].widget()).focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
    Dock(
        "hand-over",
        tr("Hand over"),
        Area.BottomDockWidgetArea,
        _handover,
        lambda w: w.desk.handover.focus_first(),
        placing.INSPECTOR_SHARE,
        shown=False,
    ),
)
"""Every dock, in the order in which one walks them; the text is walked between the left ones and the others."""
AT_ONCE = frozenset({"history"})
"""The docks that are not shown at first and yet filled at once: this one keeps what is said from the start on."""


class Docks:
    """The docks of one window; what is in one is made when somebody asks for the dock, or looks at it."""

    def __init__(self, window: Window) -> None:
        """Make one of every row and put them where they stand at first; most are empty yet."""
        self._window = window
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
        if isinstance(pane, RowsPane) and self._window.session.cable is not None:
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

    def switch(self, *, on: bool) -> None:
        """Let them be shown and hidden, or hide them all while nothing is open."""
        for dock in self._frames.values():
            dock.toggleViewAction().setEnabled(on)
            if not on:
                dock.hide()
