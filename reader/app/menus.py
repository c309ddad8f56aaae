"""Everything that can be asked of the window, in one table.

It feeds the menus, the toolbar, the tooltips, the shortcuts and the list of shortcuts. Its order is that of the menus;
between groups a line is drawn.
"""

from __future__ import annotations

from reader.app.actions import (
    Action,
    always,
    decided,
    discarded_before,
    odd,
    redoable,
    repeatable,
    shown_keys,
    theme,
    undoable,
)
from reader.app.theme import Choice

Group = tuple[Action, ...]

MENUS: tuple[tuple[str, tuple[Group, ...]], ...] = (
    (
        "&File",
        (
            (
                Action("open", "&Open\u2026", ("Ctrl+O",), lambda w: w.opening.ask(), always, "open"),
                Action(
                    "paste", "&New from Clipboard", ("Ctrl+Shift+V",), lambda w: w.opening.clipboard(), always, "paste"
                ),
                Action("sample", "Open the Sample &Cable", (), lambda w: w.opening.sample(), always),
            ),
            (
                Action(
                    "bring-back", "Bring &Back Discarded Work", (), lambda w: w.opening.bring_back(), discarded_before
                ),
            ),
            (
                Action("save", "&Save", ("Ctrl+S",), lambda w: w.filing.save(), icon="save"),
                Action("save-as", "Save &As\u2026", ("Ctrl+Shift+S",), lambda w: w.filing.save_as()),
                Action("export", "&Export a Copy\u2026", ("Ctrl+E",), lambda w: w.filing.export(), icon="export"),
            ),
            (
                Action("close", "&Close", ("Ctrl+W",), lambda w: w.filing.close_cable()),
                Action("quit", "&Quit", ("Ctrl+Q",), lambda w: w.close(), always),
            ),
        ),
    ),
    (
        "&Edit",
        (
            (
                Action("undo", "&Undo", ("Ctrl+Z",), lambda w: w.undo(), undoable, "undo"),
                Action("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), lambda w: w.redo(), redoable, "redo"),
            ),
            (
                Action("find", "&Find\u2026", ("Ctrl+F",), lambda w: w.find_bar.open(), icon="find"),
                Action("find-next", "Find &Next", ("F3",), lambda w: w.find_bar.next()),
                Action("find-previous", "Find &Previous", ("Shift+F3",), lambda w: w.find_bar.previous()),
                Action("filter", "Fi&lter the Structure", ("Ctrl+Shift+F",), lambda w: w.views.filter_tree()),
            ),
        ),
    ),
    (
        "&View",
        (
            (
                Action("zoom-in", "Zoom &In", ("Ctrl++", "Ctrl+="), lambda w: w.raw.zoom_in(), icon="zoom-in"),
                Action("zoom-out", "Zoom &Out", ("Ctrl+-",), lambda w: w.raw.zoom_out(), icon="zoom-out"),
                Action("zoom-reset", "&Normal Size", ("Ctrl+0",), lambda w: w.raw.zoom_reset()),
            ),
            (
                theme("theme-system", "Colours of the S&ystem", Choice.SYSTEM),
                theme("theme-light", "&Light", Choice.LIGHT),
                theme("theme-dark", "&Dark", Choice.DARK),
            ),
            (
                Action(
                    "tint",
                    "&Tint Paragraphs",
                    (),
                    lambda w: w.views.switch_tint(),
                    always,
                    checked=lambda w: w.tinted,
                ),
                Action(
                    "unlink",
                    "Un&link Panes",
                    ("Ctrl+Shift+L",),
                    lambda w: w.views.switch_link(),
                    checked=lambda w: not w.tree.linked,
                ),
            ),
            (
                Action(
                    "toolbar-words",
                    "&Words on the Toolbar",
                    (),
                    lambda w: w.views.switch_toolbar_words(),
                    always,
                    checked=lambda w: w.toolbar_words,
                ),
                Action("reset-layout", "&Reset Layout", (), lambda w: w.views.reset_layout()),
                Action(
                    "full-screen",
                    "&Full Screen",
                    ("F11",),
                    lambda w: w.views.full_screen(),
                    always,
                    checked=lambda w: w.isFullScreen(),
                ),
            ),
        ),
    ),
    (
        "&Go",
        (
            (
                Action("next", "&Next Unreviewed", ("N",), lambda w: w.session.next_unreviewed(), icon="next"),
                Action(
                    "previous",
                    "&Previous Unreviewed",
                    ("P",),
                    lambda w: w.session.previous_unreviewed(),
                    icon="previous",
                ),
                Action("next-changed", "Next &Changed", ("Shift+N",), lambda w: w.session.next_changed()),
                Action("previous-changed", "Previous C&hanged", ("Shift+P",), lambda w: w.session.previous_changed()),
            ),
            (
                Action("next-sibling", "Next B&eside It", ("Alt+Down",), lambda w: w.tree.go_beside(1)),
                Action("previous-sibling", "Previous &Beside It", ("Alt+Up",), lambda w: w.tree.go_beside(-1)),
            ),
            (
                Action("next-finding", "Next &Finding", ("F8",), lambda w: w.session.next_finding(), odd),
                Action(
                    "previous-finding", "Previous Fin&ding", ("Shift+F8",), lambda w: w.session.previous_finding(), odd
                ),
            ),
            (Action("goto", "&Go To\u2026", ("Ctrl+G",), lambda w: w.goto_bar.open(), icon="goto"),),
            (
                Action("next-pane", "Next P&ane", ("F6",), lambda w: w.views.next_pane(), always),
                Action("previous-pane", "Previous Pan&e", ("Shift+F6",), lambda w: w.views.previous_pane(), always),
                Action("to-raw", "To the &Text", ("Ctrl+1",), lambda w: w.views.focus_raw()),
                Action("to-tree", "To the &Structure", ("Ctrl+2",), lambda w: w.views.focus_tree()),
                Action("to-inspector", "To the &Inspector", ("Ctrl+3",), lambda w: w.views.focus_inspector()),
            ),
        ),
    ),
    (
        "&Mark",
        (
            (
                Action("mark-u", "Mark &U", ("U",), lambda w: w.session.mark("U"), icon="mark-u"),
                Action("mark-sbu", "Mark &SBU", ("S",), lambda w: w.session.mark("SBU"), icon="mark-sbu"),
                Action("accept", "&Accept as Written", ("A",), lambda w: w.session.accept(), icon="accept"),
                Action("mark-other", "&Other Marking\u2026", ("F2",), lambda w: w.views.mark_otherwise()),
                Action("repeat", "Repeat the &Last Marking", (".",), lambda w: w.session.repeat(), repeatable),
                Action("clear", "&Clear My Marking", ("Backspace", "Del"), lambda w: w.session.clear(), icon="clear"),
            ),
            (
                Action("mark-u-stay", "Mark U and Stay", ("Shift+U",), lambda w: w.session.mark("U", advance=False)),
                Action(
                    "mark-sbu-stay", "Mark SBU and Stay", ("Shift+S",), lambda w: w.session.mark("SBU", advance=False)
                ),
                Action("accept-stay", "Accept and Stay", ("Shift+A",), lambda w: w.session.accept(advance=False)),
            ),
            (
                Action("note", "&Note\u2026", ("M",), lambda w: w.inspector.write_note(), icon="note"),
                Action(
                    "cable-note",
                    "Note on the Whole Ca&ble\u2026",
                    ("Shift+M",),
                    lambda w: w.inspector.write_cable_note(),
                ),
                Action("flag", "&Flag", ("G",), lambda w: w.session.flag(), icon="flag"),
                Action(
                    "reason",
                    "&Reason for the Last Decision\u2026",
                    ("R",),
                    lambda w: w.inspector.write_reason(),
                    decided,
                ),
            ),
            (
                Action(
                    "single-keys",
                    "Single-&Key Commands",
                    (),
                    lambda w: w.views.switch_single_keys(),
                    always,
                    checked=lambda w: w.single_keys,
                ),
            ),
        ),
    ),
    (
        "&Help",
        (
            (
                Action(
                    "shortcuts",
                    "&Keyboard Shortcuts",
                    ("F1", "Ctrl+?", "?"),
                    lambda w: w.views.show_shortcuts(),
                    always,
                ),
            ),
            (Action("about", "&About Cable Reader", (), lambda w: w.views.show_about(), always),),
        ),
    ),
)
"""Every menu with its groups of rows."""

ACTIONS: tuple[Action, ...] = tuple(row for _, groups in MENUS for group in groups for row in group)
"""Every action of the window."""

TOOLBAR: tuple[tuple[tuple[str, str], ...], ...] = (
    (("open", "Open"), ("save", "Save")),
    (("undo", "Undo"), ("redo", "Redo")),
    (("previous", "Previous"), ("next", "Next")),
    (("mark-u", "U"), ("mark-sbu", "SBU"), ("accept", "Accept"), ("clear", "Clear"), ("note", "Note")),
    (("export", "Export"),),
)
"""What stands on the toolbar, in groups, and the word under each icon."""


def shortcut_rows() -> list[tuple[str, str]]:
    """The list of shortcuts: keys, and what they do."""
    return [(", ".join(map(shown_keys, row.keys)), row.plain) for row in ACTIONS if row.keys]
