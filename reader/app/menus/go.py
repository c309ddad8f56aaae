"""The menu Go: going from place to place."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, back, forward, odd, several, working_through
from reader.app.language import tr

TITLE = tr("&Go")

GROUPS: tuple[Group, ...] = (
    (
        Action("back", tr("Bac&k"), ("Alt+Left",), lambda w: w.trail.back(), back),
        Action("forward", tr("Forwar&d"), ("Alt+Right",), lambda w: w.trail.forward(), forward),
    ),
    (
        Action("next", tr("&Next Unreviewed"), ("N",), lambda w: w.session.next_unreviewed(), icon="next"),
        Action(
            "previous",
            tr("&Previous Unreviewed"),
            ("P",),
            lambda w: w.session.previous_unreviewed(),
            icon="previous",
        ),
        Action("left", tr("What Is &Left\u2026"), ("Ctrl+Shift+U",), lambda w: w.search.show_left()),
        Action("next-changed", tr("Next &Changed"), ("Shift+N",), lambda w: w.session.next_changed()),
        Action("previous-changed", tr("Previous C&hanged"), ("Shift+P",), lambda w: w.session.previous_changed()),
        Action("next-flagged", tr("Ne&xt Flagged"), ("Shift+G",), lambda w: w.desk.next_flagged(1)),
        Action("previous-flagged", tr("Previo&us Flagged"), (), lambda w: w.desk.next_flagged(-1)),
    ),
    (
        Action("next-sibling", tr("Next B&eside It"), ("Alt+Down",), lambda w: w.tree.go_beside(1)),
        Action("previous-sibling", tr("Previous &Beside It"), ("Alt+Up",), lambda w: w.tree.go_beside(-1)),
    ),
    (
        Action("next-span", tr("Next &Marking Span"), ("Ctrl+Down",), lambda w: w.session.next_span()),
        Action("previous-span", tr("Previ&ous Marking Span"), ("Ctrl+Up",), lambda w: w.session.previous_span()),
    ),
    (
        Action("next-finding", tr("Next &Finding"), ("F8",), lambda w: w.session.next_finding(), odd),
        Action("previous-finding", tr("Pre&vious Finding"), ("Shift+F8",), lambda w: w.session.previous_finding(), odd),
    ),
    (
        Action("goto", tr("&Go To\u2026"), ("Ctrl+G",), lambda w: w.goto_bar.open(), icon="goto"),
        Action("follow-reference", tr("Open the &Reference"), ("F12",), lambda w: w.references.follow()),
    ),
    (
        Action(
            "next-tab", tr("Next Ca&ble"), ("Ctrl+Tab", "Ctrl+PgDown"), lambda w: w.filing.tabs.show_beside(1), several
        ),
        Action(
            "previous-tab",
            tr("Previous Cab&le"),
            ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            lambda w: w.filing.tabs.show_beside(-1),
            several,
        ),
    ),
    (
        Action("next-listed", tr("Next of the &Worklist"), (">",), lambda w: w.worklist.step(1), working_through),
        Action(
            "previous-listed", tr("Previous of the Wo&rklist"), ("<",), lambda w: w.worklist.step(-1), working_through
        ),
        Action("to-worklist", tr("To the Work&list"), ("Ctrl+Alt+W",), lambda w: w.worklist.go(), always),
    ),
    (
        Action("next-pane", tr("Next P&ane"), ("F6",), lambda w: w.views.next_pane(), always),
        Action("previous-pane", tr("Previous Pan&e"), ("Shift+F6",), lambda w: w.views.previous_pane(), always),
        Action("to-raw", tr("To the &Text"), ("Ctrl+1",), lambda w: w.views.focus_raw()),
        Action("to-tree", tr("To the &Structure"), ("Ctrl+2",), lambda w: w.views.focus_tree()),
        Action("to-path", tr("To the Pat&h"), ("Ctrl+Shift+P",), lambda w: w.path.focus_last()),
        Action("to-inspector", tr("To the &Inspector"), ("Ctrl+3",), lambda w: w.views.focus_inspector()),
        Action("to-findings", tr("To the Fi&ndings"), ("Ctrl+4",), lambda w: w.desk.show_findings()),
    ),
)
"""Its rows, in groups between which a line is drawn."""
