"""The menu Help: what there is to know about the program."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, opened

TITLE = "&Help"

GROUPS: tuple[Group, ...] = (
    (
        Action("help", "&Help", ("F1",), lambda w: w.views.show_help(), always),
        Action("explain", "&What Stands Here", ("Alt+F1",), lambda w: w.card.show_at_caret(), opened),
        Action(
            "shortcuts",
            "&Keyboard Shortcuts",
            ("Ctrl+?", "?"),
            lambda w: w.views.show_shortcuts(),
            always,
        ),
        Action("commands", "&Find a Command\u2026", ("Ctrl+K",), lambda w: w.search.show_commands(), always),
    ),
    (Action("about", "&About Cable Reader", (), lambda w: w.views.show_about(), always),),
)
"""Its rows, in groups between which a line is drawn."""
