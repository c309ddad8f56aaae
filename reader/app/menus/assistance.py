"""The menu Help: what there is to know about the program."""

from __future__ import annotations

from reader.app.actions import Action, Group, always

TITLE = "&Help"

GROUPS: tuple[Group, ...] = (
    (
        Action(
            "shortcuts",
            "&Keyboard Shortcuts",
            ("F1", "Ctrl+?", "?"),
            lambda w: w.views.show_shortcuts(),
            always,
        ),
        Action("commands", "&Find a Command\u2026", ("Ctrl+K",), lambda w: w.search.show_commands(), always),
    ),
    (Action("about", "&About Cable Reader", (), lambda w: w.views.show_about(), always),),
)
"""Its rows, in groups between which a line is drawn."""
