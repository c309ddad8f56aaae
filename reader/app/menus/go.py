"""The menu Go: going from place to place."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, back, forward, odd, several

TITLE = "&Go"

GROUPS: tuple[Group, ...] = (
    (
        Action("back", "Bac&k", ("Alt+Left",), lambda w: w.trail.back(), back),
        Action("forward", "Forwar&d", ("Alt+Right",), lambda w: w.trail.forward(), forward),
    ),
    (
        Action("next", "&Next Unreviewed", ("N",), lambda w: w.session.next_unreviewed(), icon="next"),
        Action(
            "previous",
            "&Previous Unreviewed",
            ("P",),
            lambda w: w.session.previous_unreviewed(),
            icon="previous",
        ),
        Action("left", "What Is &Left\u2026", ("Ctrl+Shift+U",), lambda w: w.search.show_left()),
        Action("next-changed", "Next &Changed", ("Shift+N",), lambda w: w.session.next_changed()),
        Action("previous-changed", "Previous C&hanged", ("Shift+P",), lambda w: w.session.previous_changed()),
    ),
    (
        Action("next-sibling", "Next B&eside It", ("Alt+Down",), lambda w: w.tree.go_beside(1)),
        Action("previous-sibling", "Previous &Beside It", ("Alt+Up",), lambda w: w.tree.go_beside(-1)),
    ),
    (
        Action("next-span", "Next Marking Spa&n", ("Ctrl+Down",), lambda w: w.session.next_span()),
        Action("previous-span", "Previous Mar&king Span", ("Ctrl+Up",), lambda w: w.session.previous_span()),
    ),
    (
        Action("next-finding", "Next &Finding", ("F8",), lambda w: w.session.next_finding(), odd),
        Action("previous-finding", "Previous Fin&ding", ("Shift+F8",), lambda w: w.session.previous_finding(), odd),
    ),
    (Action("goto", "&Go To\u2026", ("Ctrl+G",), lambda w: w.goto_bar.open(), icon="goto"),),
    (
        Action("next-tab", "Next Ca&ble", ("Ctrl+Tab", "Ctrl+PgDown"), lambda w: w.filing.tabs.show_beside(1), several),
        Action(
            "previous-tab",
            "Previous Cab&le",
            ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            lambda w: w.filing.tabs.show_beside(-1),
            several,
        ),
    ),
    (
        Action("next-pane", "Next P&ane", ("F6",), lambda w: w.views.next_pane(), always),
        Action("previous-pane", "Previous Pan&e", ("Shift+F6",), lambda w: w.views.previous_pane(), always),
        Action("to-raw", "To the &Text", ("Ctrl+1",), lambda w: w.views.focus_raw()),
        Action("to-tree", "To the &Structure", ("Ctrl+2",), lambda w: w.views.focus_tree()),
        Action("to-path", "To the Pat&h", ("Ctrl+Shift+P",), lambda w: w.path.focus_last()),
        Action("to-inspector", "To the &Inspector", ("Ctrl+3",), lambda w: w.views.focus_inspector()),
        Action("to-findings", "To the Fi&ndings", ("Ctrl+4",), lambda w: w.desk.show_findings()),
    ),
)
"""Its rows, in groups between which a line is drawn."""
