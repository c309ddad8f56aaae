"""The menu Edit: take back, find."""

from __future__ import annotations

from reader.app.actions import Action, Group, redoable, undoable

TITLE = "&Edit"

GROUPS: tuple[Group, ...] = (
    (
        Action("undo", "&Undo", ("Ctrl+Z",), lambda w: w.undo(), undoable, "undo"),
        Action("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), lambda w: w.redo(), redoable, "redo"),
    ),
    (Action("cite", "Copy with &Citation", ("Ctrl+Shift+C",), lambda w: w.views.copy_with_citation()),),
    (
        Action("find", "&Find\u2026", ("Ctrl+F",), lambda w: w.find_bar.open(), icon="find"),
        Action("find-next", "Find &Next", ("F3",), lambda w: w.find_bar.next()),
        Action("find-previous", "Find &Previous", ("Shift+F3",), lambda w: w.find_bar.previous()),
        Action("filter", "Fi&lter the Structure", ("Ctrl+Shift+F",), lambda w: w.views.filter_tree()),
    ),
)
"""Its rows, in groups between which a line is drawn."""
