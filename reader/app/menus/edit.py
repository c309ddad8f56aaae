"""The menu Edit: take back, find."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, redoable, searchable, undoable
from reader.app.language import tr

TITLE = tr("&Edit")


def _way(id_: str, text: str, keys: str) -> Action:
    """A row that switches a way of looking."""
    return Action(id_, text, (keys,), lambda w: w.find_bar.switch(id_), checked=lambda w: w.find_bar.looks(id_))


GROUPS: tuple[Group, ...] = (
    (
        Action("undo", tr("&Undo"), ("Ctrl+Z",), lambda w: w.undo(), undoable, "undo"),
        Action("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), lambda w: w.redo(), redoable, "redo"),
    ),
    (Action("cite", tr("Copy with &Citation"), ("Ctrl+Shift+C",), lambda w: w.views.copy_with_citation()),),
    (
        Action("find", tr("&Find\u2026"), ("Ctrl+F",), lambda w: w.find_bar.open(), icon="find"),
        Action("find-next", tr("Find &Next"), ("F3",), lambda w: w.find_bar.next()),
        Action("find-previous", tr("Find &Previous"), ("Shift+F3",), lambda w: w.find_bar.previous()),
        Action(
            "find-all",
            tr("Find in &All Cables\u2026"),
            ("Ctrl+Alt+F",),
            lambda w: w.docks.focus("found"),
            searchable,
        ),
    ),
    (
        _way("find-case", tr("&Match Case"), "Alt+C"),
        _way("find-whole", tr("Match &Whole Words"), "Alt+W"),
        _way("find-pattern", tr("Match a Regular E&xpression"), "Alt+X"),
        _way("find-across", tr("Match Across &Line Ends and Hyphens"), "Alt+L"),
    ),
    (Action("filter", tr("Filter &the Structure"), ("Ctrl+Shift+F",), lambda w: w.views.filter_tree()),),
    (Action("preferences", tr("Pr&eferences\u2026"), ("Ctrl+,",), lambda w: w.views.show_preferences(), always),),
)
"""Its rows, in groups between which a line is drawn."""
