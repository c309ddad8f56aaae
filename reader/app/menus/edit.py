"""The menu Edit: take back, find."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, redoable, undoable

TITLE = "&Edit"


def _way(id_: str, text: str, keys: str) -> Action:
    """A row that switches a way of looking."""
    return Action(id_, text, (keys,), lambda w: w.find_bar.switch(id_), checked=lambda w: w.find_bar.looks(id_))


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
    ),
    (
        _way("find-case", "Match &Case", "Alt+C"),
        _way("find-whole", "Match &Whole Words", "Alt+W"),
        _way("find-pattern", "Match a Regular E&xpression", "Alt+X"),
        _way("find-across", "Match Across &Line Ends and Hyphens", "Alt+L"),
    ),
    (Action("filter", "Fi&lter the Structure", ("Ctrl+Shift+F",), lambda w: w.views.filter_tree()),),
    (Action("preferences", "Pr&eferences\u2026", ("Ctrl+,",), lambda w: w.views.show_preferences(), always),),
)
"""Its rows, in groups between which a line is drawn."""
