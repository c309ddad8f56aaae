"""The table of actions at work in one window: in its menus, on its toolbar, and under its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from reader.app.actions import Action, plain, shown_keys
from reader.app.keys.keymap import Keymap, refusal
from reader.app.keys.physical_keys import PhysicalKeys
from reader.app.language import tr
from reader.app.look.icons import icon
from reader.app.menus import ACTIONS, MENUS, TOOLBAR
from reader.app.widgets.repeat_guard import RepeatGuard

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

    from reader.app.window import Window


class Command(QAction):
    """A row of the table at work in a window."""

    def __init__(self, row: Action, window: Window) -> None:
        """Make the action; it is not in any menu yet, and has no keys before it takes some."""
        super().__init__(row.text, window)
        self.row = row
        self._window = window
        self.setObjectName(row.id)
        self.setAutoRepeat(False)
        self.setCheckable(row.checked is not None)
        if row.icon:
            self.setIcon(icon(row.icon))
        self.triggered.connect(self.run)

    def take_keys(self, keys: tuple[str, ...]) -> None:
        """Be asked for by these keys from now on; they count once it listens."""
        if keys != self.row.keys:
            self.row = replace(self.row, keys=keys)
        context = Qt.ShortcutContext
        self.setShortcutContext(context.WidgetWithChildrenShortcut if self.row.single else context.WindowShortcut)
        self.setToolTip(self.row.tip(self.text()))

    @property
    def plain(self) -> str:
        """What it is called now, without mnemonic and dots."""
        return plain(self.text())

    @property
    def shown(self) -> list[str]:
        """Its keys as this system writes them."""
        return [shown_keys(keys) for keys in self.row.keys]

    def run(self) -> None:
        """Do it, and bring all commands in line with what came of it."""
        commands = self._window.commands
        with commands.refreshed_after():
            self.row.run(self._window)

    def listen(self, *, on: bool) -> None:
        """Take its keys, or leave them to others."""
        self.setShortcuts([QKeySequence(keys) for keys in self.row.keys] if on else [])

    def name_step(self, label: str | None) -> None:
        """Say which step it would take back, or do again."""
        words = tr("{command} {step}", command=self.row.text, step=label) if label else self.row.text
        if words == self.text():
            return  # a change would have every place paint it anew
        short = self.iconText()
        self.setText(words)
        self.setIconText(short)
        self.setToolTip(self.row.tip(words))


class Commands(QObject):
    """All actions of one window."""

    def __init__(self, window: Window, keymap: Keymap, panes: Sequence[QWidget], *, single_keys: bool) -> None:
        """Make an action of every row; the plain keys work in these panes and nowhere else, and held ones only once."""
        super().__init__(window)
        self._window = window
        self._keymap = keymap
        self._panes = panes
        self._typed_on = single_keys
        self.by_id = {part.id: Command(part, window) for row in ACTIONS for part in row.parts()}
        self._by_condition: dict[Callable[[Window], bool], list[Command]] = {}
        for command in self.by_id.values():
            self._by_condition.setdefault(command.row.enabled, []).append(command)
        self._fits: dict[Callable[[Window], bool], bool] = {}
        self._running = 0  # commands that are being done
        self._defaults = {id_: command.row for id_, command in self.by_id.items()}
        self._give_keys(self.by_id)
        self._guard = RepeatGuard(panes, self._plain_keys(), self)  # only now: each action would go through them
        PhysicalKeys(panes, self.press, self)
        for group in TOOLBAR:
            for name, word in group:
                self.by_id[name].setIconText(word)

    def __getitem__(self, name: str) -> Command:
        """The action of a row."""
        return self.by_id[name]

    def listen_to_single_keys(self, *, on: bool) -> None:
        """Switch the plain keys on or off."""
        self._typed_on = on
        self._take_keys(self.by_id)

    def press(self, keys: str) -> bool:
        """Run what a plain key asks for; gives whether anything did."""
        for command in self.by_id.values():
            if self._typed_on and command.row.single and keys in command.row.keys:
                command.trigger()
                return True
        return False

    def shortcut_rows(self) -> list[tuple[str, str, str]]:
        """The list of shortcuts: the menu, the keys as they are now, and what they do."""
        rows = []
        for title, groups in MENUS:
            for row in (row for group in groups for row in group):
                keys = [key for part in row.parts() for key in self.by_id[part.id].shown]
                if keys:
                    rows.append((plain(title), ", ".join(keys), row.plain))
        return rows

    # Keys that the user chose

    def default(self, id_: str) -> tuple[str, ...]:
        """The keys that a command has in the table."""
        return self._defaults[id_].keys

    def refusal(self, id_: str, keys: str) -> str:
        """Why a command cannot have a key, in a sentence; empty where it can."""
        return refusal(self.by_id[id_].row, keys, (command.row for command in self.by_id.values()))

    def assign(self, id_: str, keys: str) -> None:
        """Give a command a key of the user's, from now on; nothing takes its keys away."""
        self._keymap.assign(id_, keys)
        self._take_keys((id_,))

    def reset_keys(self, id_: str | None = None) -> None:
        """Give a command its own keys back; all of them where none is named."""
        if id_ is None:
            self._keymap.reset_all()
        else:
            self._keymap.reset(id_)
        self._take_keys(self.by_id if id_ is None else (id_,))

    def is_own(self, id_: str) -> bool:
        """Whether the user chose the keys of a command."""
        return self._keymap.is_own(id_)

    def _take_keys(self, ids: Iterable[str]) -> None:
        """Let commands have the keys that they should have, and no others."""
        self._give_keys(ids)
        self._guard.watch(self._plain_keys())

    def _give_keys(self, ids: Iterable[str]) -> None:
        for id_ in ids:
            command = self.by_id[id_]
            command.listen(on=False)
            command.take_keys(self._keymap.keys(self._defaults[id_]))
            single = command.row.single
            for pane in self._panes:
                (pane.addAction if single else pane.removeAction)(command)
            (self._window.removeAction if single else self._window.addAction)(command)
            command.listen(on=self._typed_on or not single)

    def _plain_keys(self) -> list[int]:
        single = [command for command in self.by_id.values() if command.row.single]
        return [cast("Sequence[QKeyCombination]", keys)[0].key() for each in single for keys in each.shortcuts()]

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into its menu; gives the menu of each action by its id."""
        menus: dict[str, QMenu] = {}
        for title, groups in MENUS:
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu-{groups[0][0].id}")
            for index, group in enumerate(groups):
                if index:
                    menu.addSeparator()
                for row in group:
                    menus[row.id] = _within(menu, row.under, row.id) if row.under else menu
                    menus[row.id].addAction(self.by_id[row.id])
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

    def refresh_ways(self) -> None:
        """Bring the ways back and forward in line with where one was."""
        for name in ("back", "forward"):
            self._bring(self.by_id[name].row.enabled)

    @contextmanager
    def refreshed_after(self) -> Iterator[None]:
        """Bring all in line with what is done here once, at its end."""
        self._running += 1
        try:
            yield
        finally:
            self._running -= 1
            self.refresh()

    def refresh(self) -> None:
        """Bring all in line with the state of things; undo and redo say what they would do."""
        if self._running:
            return
        for when in self._by_condition:
            self._bring(when)
        for command in self.by_id.values():
            if command.row.checked is not None:
                command.setChecked(command.row.checked(self._window))
        history = self._window.session.history
        self.by_id["undo"].name_step(history.undo_label)
        self.by_id["redo"].name_step(history.redo_label)

    def _bring(self, when: Callable[[Window], bool]) -> None:
        """Bring what is possible under a condition in line with it; nothing is to do where that is as it was."""
        fits = when(self._window)
        if self._fits.get(when) is not fits:
            self._fits[when] = fits
            for command in self._by_condition[when]:
                command.setEnabled(fits)


def _within(menu: QMenu, title: str, first: str) -> QMenu:
    """The menu of a title within a menu; a new one at its end where there is none yet."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu) and inner.title() == title:
            return inner
    inner = menu.addMenu(title)
    inner.setObjectName(f"menu-{first}")
    return inner
