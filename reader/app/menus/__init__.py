"""Everything that can be asked of the window, in one table: a module for each menu, and what they have in common.

It feeds the menus, the toolbar, the tooltips, the shortcuts and the list of shortcuts. Its order is that of the menus;
between groups a line is drawn.
"""

from __future__ import annotations

from reader.app.actions import Action, Group, plain
from reader.app.language import tr
from reader.app.menus import assistance, edit, file, go, mark, review, structure, view

MENUS: tuple[tuple[str, tuple[Group, ...]], ...] = tuple(
    (menu.TITLE, menu.GROUPS) for menu in (file, edit, view, go, mark, structure, review, assistance)
)
"""Every menu with its groups of rows."""

ACTIONS: tuple[Action, ...] = tuple(row for _, groups in MENUS for group in groups for row in group)
"""Every action of the window."""

TOOLBAR: tuple[tuple[tuple[str, str], ...], ...] = (
    (("open", tr("Open")), ("save", tr("Save"))),
    (("undo", tr("Undo")), ("redo", tr("Redo"))),
    (("previous", tr("Previous")), ("next", tr("Next"))),
    (("mark-u", "U"), ("mark-sbu", "SBU"), ("accept", tr("Accept")), ("clear", tr("Clear")), ("note", tr("Note"))),
    (("export", tr("Export")),),
)
"""What stands on the toolbar, in groups, and the word under each icon."""


def menu_of() -> dict[str, str]:
    """The menu that each action stands in, by the action's id: its title, and that of one within it."""
    rows = ((title, row) for title, groups in MENUS for group in groups for row in group)
    return {row.id: f"{plain(title)} \u203a {plain(row.under)}" if row.under else plain(title) for title, row in rows}
