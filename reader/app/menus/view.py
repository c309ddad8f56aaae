"""The menu View: how things look."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, theme
from reader.app.theme import Choice

TITLE = "&View"

GROUPS: tuple[Group, ...] = (
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
            "fold-routing",
            "Fold the &Routing Block",
            ("Ctrl+Shift+H",),
            lambda w: w.folding.switch(),
            checked=lambda w: w.folding.folded,
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
)
"""Its rows, in groups between which a line is drawn."""
