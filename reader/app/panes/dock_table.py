"""The table of the docks around the text: what they are called, what is in them, and where they stand at first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.app import placing
from reader.app.actions import opened, searchable
from reader.app.language import tr
from reader.app.panes.history_pane import HistoryPane
from reader.app.panes.inspector import Inspector
from reader.app.structure.tree_pane import TreePane
from reader.cable.record import record

if TYPE_CHECKING:
    from reader.app.find.found_pane import FoundPane
    from reader.app.folder.worklist_pane import WorklistPane
    from reader.app.panes.corrections_pane import CorrectionsPane
    from reader.app.panes.notes_pane import NotesPane
    from reader.app.panes.others_pane import OthersPane
    from reader.app.panes.portions_pane import PortionsPane
    from reader.app.window import Window

Area = Qt.DockWidgetArea


@record
class Dock:
    """A row: ``make`` builds what is in it, ``focus`` gives that the focus; ``share`` is of the window's size.

    One that is not ``shown`` at first waits in the menu View. Docks of one area share it as tabs. Where it does not
    ``fit``, because there is nothing to show in it, it is away.
    """

    id: str
    title: str
    area: Area
    make: Callable[[Window], QWidget]
    focus: Callable[[Window], object]
    share: float
    shown: bool = True
    fits: Callable[[Window], bool] = opened


# No start waits for the panes that are not shown at first: they are loaded as they are made


def _findings(w: Window) -> QWidget:
    from reader.app.panes.findings_pane import FindingsPane

    return FindingsPane(w)


def _notes(w: Window) -> QWidget:
    from reader.app.panes.notes_pane import NotesPane

    return NotesPane(w.session, w.theme, w)


def _corrections(w: Window) -> QWidget:
    from reader.app.panes.corrections_pane import CorrectionsPane

    return CorrectionsPane(w.session, w.theme, w)


def _portions(w: Window) -> QWidget:
    from reader.app.panes.portions_pane import PortionsPane

    return PortionsPane(w.session, w.theme, w)


def _others(w: Window) -> QWidget:
    from reader.app.panes.others_pane import OthersPane

    return OthersPane(w.session, w.theme, w)


def _found(w: Window) -> QWidget:
    from reader.app.find.found_pane import FoundPane

    return FoundPane(w)


def _handover(w: Window) -> QWidget:
    from reader.app.panes.handover_pane import HandoverPane

    return HandoverPane(w)


def _worklist(w: Window) -> QWidget:
    from reader.app.folder.worklist_pane import WorklistPane

    return WorklistPane(w)


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
        "worklist",
        tr("Worklist"),
        Area.LeftDockWidgetArea,
        _worklist,
        lambda w: cast("WorklistPane", w.docks["worklist"].widget()).focus_first(),
        placing.STRUCTURE_SHARE,
        shown=False,
        fits=searchable,
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
        fits=searchable,
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
