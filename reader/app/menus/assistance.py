"""The menu Help: what there is to know about the program."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, opened
from reader.app.language import tr

TITLE = tr("&Help")

GROUPS: tuple[Group, ...] = (
    (
        Action("help", tr("&Help"), ("F1",), lambda w: w.views.show_help(), always),
        Action("explain", tr("&What Stands Here"), ("Alt+F1",), lambda w: w.card.show_at_caret(), opened),
        Action(
            "shortcuts",
            tr("&Keyboard Shortcuts"),
            ("Ctrl+?", "?"),
            lambda w: w.views.show_shortcuts(),
            always,
        ),
        Action("commands", tr("&Find a Command\u2026"), ("Ctrl+K",), lambda w: w.search.show_commands(), always),
    ),
    (Action("about", tr("&About Cable Reader"), (), lambda w: w.views.show_about(), always),),
)
"""Its rows, in groups between which a line is drawn."""
