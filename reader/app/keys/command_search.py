"""Any command by any word of it, with its keys beside it; and what is left to review. A list over the window's top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from reader.app import words
from reader.app.language import tr
from reader.app.menus import menu_of
from reader.app.widgets.chooser import ChoosingField, Entry, EntryList
from reader.app.widgets.return_key import RETURN
from reader.cable.record import record

if TYPE_CHECKING:
    from reader.app.window import Window

WIDEST = 640
RECENT = 8
"""So many commands that were run last come first."""
REMEMBERED = "recent-commands"


@record
class Choice:
    """An entry, the words it is found by, and what it does; ``id`` names a command that is remembered."""

    entry: Entry
    found_by: str
    run: Callable[[], object]
    id: str = ""


class CommandSearch(QFrame):
    """Lists choices over the window; Enter takes one, Escape puts the list away. It has no rules of its own."""

    def __init__(self, window: Window) -> None:
        """Make it, hidden."""
        super().__init__(window)
        self._window = window
        self._choices: Sequence[Choice] = ()
        self._fitting: Sequence[Choice] = ()
        self._nothing = ""
        self._before: QWidget | None = None
        self.setObjectName("command-search")
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setAutoFillBackground(True)
        self._field = ChoosingField(self)
        self._field.setAccessibleName(tr("Find a command"))
        self._list = EntryList(tr("Choices"), self)
        self._hint = QLabel(self)
        self._hint.setContentsMargins(6, 2, 6, 2)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        self.setGraphicsEffect(shadow)
        self._field.textChanged.connect(self._filter)
        self._field.walked.connect(self._walk)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._on_clicked)
        self.hide()

    # What can be asked for

    def show_commands(self) -> None:
        """List every command: those run last come first."""
        self._show(tr("Find a command"), self._commands(), tr("No command has that name. Try a single word of it."))

    def show_left(self) -> None:
        """List what is left to review, in reading order."""
        session = self._window.session
        if session.cable is None:
            return
        tree = session.cable.tree
        choices = []
        for unit in session.rollup().units:
            if not unit.is_reviewed:
                name = words.name(tree, unit.number)
                entry = Entry(name, words.preview(tree, unit.number), unit.written or tr("unmarked"))
                choices.append(Choice(entry, f"{name} {entry.detail} {entry.right}", _Going(self._window, unit.number)))
        self._show(tr("Left to review"), choices, tr("Nothing left to review."))

    def _commands(self) -> list[Choice]:
        window = self._window
        menus = menu_of()
        choices = []
        for command in window.commands.by_id.values():
            row = command.row
            if row.id == "commands" or row.id not in menus:
                continue
            keys = ", ".join(command.shown)
            checked = tr(", on") if command.isCheckable() and command.isChecked() else ""
            entry = Entry(command.plain, menus[row.id] + checked, keys, row.why_not(window))
            choices.append(Choice(entry, f"{command.plain} {menus[row.id]} {row.id}", command.trigger, row.id))
        for dock in window.docks:
            toggle = dock.toggleViewAction()
            shown = tr("View, on") if toggle.isChecked() else tr("View")
            why = "" if toggle.isEnabled() else tr("open a cable first")
            entry = Entry(tr("Show the {pane}", pane=dock.windowTitle()), shown, "", why)
            choices.append(
                Choice(entry, tr("{name} View dock pane", name=entry.name), toggle.trigger, dock.objectName())
            )
        recent = self._recent()
        return sorted(choices, key=lambda choice: recent.index(choice.id) if choice.id in recent else len(recent))

    # Showing

    def _show(self, title: str, choices: Sequence[Choice], nothing: str) -> None:
        self._before = QApplication.focusWidget()
        self._choices, self._nothing = choices, nothing
        self.setAccessibleName(title)
        self._field.setAccessibleName(title)
        self._field.setPlaceholderText(tr("{title}: type any word", title=title))
        self._field.clear()
        self._filter("")
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _filter(self, typed: str) -> None:
        """Leave the choices that have all the words, those that begin with them first."""
        wanted = typed.casefold().split()
        ranked = []
        for choice in self._choices:
            found_by = choice.found_by.casefold()
            if all(word in found_by for word in wanted):
                parts = choice.entry.name.casefold().split()
                begins = sum(any(part.startswith(word) for part in parts) for word in wanted)
                head = bool(wanted) and parts[0].startswith(wanted[0])
                ranked.append((-begins - head, bool(choice.entry.why) and bool(wanted), choice))
        ranked.sort(key=_rank)
        self._fitting = [choice for _, _, choice in ranked]
        self._list.show_entries([choice.entry for choice in self._fitting])
        self._list.setVisible(bool(self._fitting))
        self._tell()
        if self.isVisible():
            self._place()

    def _walk(self, key: int) -> None:
        self._list.walk(key)
        self._tell()

    def _tell(self) -> None:
        """Say under the list what Enter would do; screen readers hear the current choice as the field's description."""
        at = self._list.at
        if not self._fitting:
            self._hint.setText(self._nothing)
            self._field.setAccessibleDescription(self._nothing)
            return
        entry = self._fitting[max(at, 0)].entry
        count = tr("{count} of {total}", count=len(self._fitting), total=len(self._choices))
        self._hint.setText(
            tr("{count}. Not now: {why}.", count=count, why=entry.why)
            if entry.why
            else tr("{count}. Enter: {name}", count=count, name=entry.name)
        )
        self._field.setAccessibleDescription(entry.spoken)

    def _place(self) -> None:
        room = self._window.width()
        width = min(WIDEST, room - 32)
        self._list.setFixedHeight(self._list.sizeHint().height())
        self._column.activate()
        self.setGeometry((room - width) // 2, 48, width, min(self.sizeHint().height(), self._window.height() - 64))

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the current choice, Escape puts the list away."""
        if event.key() in RETURN:
            self._take(self._list.at)
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, at: int) -> None:
        if not 0 <= at < len(self._fitting):
            return
        choice = self._fitting[at]
        if choice.entry.why:
            self._window.session.said.emit(f"{choice.entry.name}: {choice.entry.why}.")
            self._tell()
            return
        self.put_away()
        if choice.id:
            self._remember(choice.id)
        choice.run()

    def put_away(self) -> None:
        """Close the list; the focus is where it was."""
        self._vanish()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _vanish(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away where the focus goes elsewhere; stay in the middle where the window changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self._field and isinstance(event, QFocusEvent) and event.lostFocus():
            kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if self.isVisible() and event.reason() not in kept:
                self._vanish()
        return super().eventFilter(watched, event)

    def _recent(self) -> list[str]:
        return self._window.settings.word(REMEMBERED).split()

    def _remember(self, id_: str) -> None:
        rest = [other for other in self._recent() if other != id_]
        self._window.settings.keep_word(REMEMBERED, " ".join([id_, *rest][:RECENT]))


class _Going:
    """Goes to a node."""

    def __init__(self, window: Window, number: int) -> None:
        self._window = window
        self._number = number

    def __call__(self) -> None:
        self._window.session.select(self._number)
        self._window.views.focus_raw()


def _rank(ranked: tuple[int, bool, Choice]) -> tuple[int, bool]:
    return ranked[:2]
