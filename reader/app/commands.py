"""The table of actions at work in one window: in its menus, on its toolbar, and under its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from reader.app.actions import Action, plain
from reader.app.icons import icon
from reader.app.menus import ACTIONS, MENUS, TOOLBAR
from reader.app.repeat_guard import RepeatGuard

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

    from reader.app.window import Window


class Command(QAction):
    """A row of the table at work in a window."""

    def __init__(self, row: Action, window: Window) -> None:
        """Make the action; it is not in any menu yet, and has no keys."""
        super().__init__(row.text, window)
        self.row = row
        self._window = window
        self.setObjectName(row.id)
        self.setToolTip(row.tip())
        self.setAutoRepeat(False)
        self.setCheckable(row.checked is not None)
        if row.icon:
            self.setIcon(icon(row.icon))
        if row.single:
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.triggered.connect(self.run)

    def run(self) -> None:
        """Do it."""
        self.row.run(self._window)
        self.refresh()

    def refresh(self) -> None:
        """Bring it in line with the state of things."""
        self.setEnabled(self.row.enabled(self._window))
        if self.row.checked is not None:
            self.setChecked(self.row.checked(self._window))

    def listen(self, *, on: bool) -> None:
        """Take its keys, or leave them to others."""
        self.setShortcuts([QKeySequence(keys) for keys in self.row.keys] if on else [])

    def name_step(self, label: str | None) -> None:
        """Say which step it would take back, or do again."""
        words = f"{self.row.text} {label}" if label else self.row.text
        short = self.iconText()
        self.setText(words)
        self.setIconText(short)
        self.setToolTip(self.row.tip(words))


class Commands(QObject):
    """All actions of one window."""

    def __init__(self, window: Window) -> None:
        """Make an action of every row; those with plain keys work where ``scope_single_keys`` says."""
        super().__init__(window)
        self._window = window
        self.by_id = {part.id: Command(part, window) for row in ACTIONS for part in row.parts()}
        for command in self.by_id.values():
            command.listen(on=True)
            if not command.row.single:
                window.addAction(command)
        for group in TOOLBAR:
            for name, word in group:
                self.by_id[name].setIconText(word)

    def __getitem__(self, name: str) -> Command:
        """The action of a row."""
        return self.by_id[name]

    def scope_single_keys(self, panes: Sequence[QWidget]) -> None:
        """Let the plain keys work in these panes and nowhere else, and held ones only once."""
        single = [command for command in self.by_id.values() if command.row.single]
        for pane in panes:
            pane.addActions(single)
        keys = [cast("Sequence[QKeyCombination]", keys)[0].key() for each in single for keys in each.shortcuts()]
        RepeatGuard(panes, keys, self)

    def listen_to_single_keys(self, *, on: bool) -> None:
        """Switch the plain keys on or off."""
        for command in self.by_id.values():
            if command.row.single:
                command.listen(on=on)

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into its menu; gives the menus by title, without the mnemonic."""
        menus = {}
        for title, groups in MENUS:
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu-{plain(title).lower()}")
            for index, group in enumerate(groups):
                if index:
                    menu.addSeparator()
                menu.addActions([self.by_id[row.id] for row in group])
            menus[plain(title)] = menu
        return menus

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the groups of the toolbar on it; its buttons take no focus, for the menus have everything."""
        for index, group in enumerate(TOOLBAR):
            if index:
                bar.addSeparator()
            for name, _ in group:
                bar.addAction(self.by_id[name])
                button = bar.widgetForAction(self.by_id[name])
                button.setAccessibleName(self.by_id[name].row.plain)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Bring all in line with the state of things; undo and redo say what they would do."""
        for command in self.by_id.values():
            command.refresh()
        history = self._window.session.history
        self.by_id["undo"].name_step(history.undo_label)
        self.by_id["redo"].name_step(history.redo_label)
