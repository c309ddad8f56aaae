"""What can be asked of the window: what a row of the table in ``menus`` says, and when it can be asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from reader.app.language import tr
from reader.cable.record import record
from reader.cable.regex import regex

if TYPE_CHECKING:
    from reader.app.window import Window


def always(_window: Window) -> bool:
    """Fit at any time."""
    return True


def opened(window: Window) -> bool:
    """Fit while a cable is open."""
    return window.session.cable is not None


def undoable(window: Window) -> bool:
    """Fit while there is a step to take back."""
    return window.session.can_undo


def redoable(window: Window) -> bool:
    """Fit while there is a step to do again."""
    return window.session.can_redo


def several(window: Window) -> bool:
    """Fit while more than one cable is open."""
    return len(window.filing.tabs.all) > 1


def odd(window: Window) -> bool:
    """Fit while the open cable has findings to visit."""
    return bool(window.session.findings)


def decided(window: Window) -> bool:
    """Fit once something was decided in this session, or where a reason is still to be given."""
    return window.session.to_be_explained is not None


def discarded_before(window: Window) -> bool:
    """Fit while there is recoverable work that was discarded."""
    return bool(window.recovery.discarded())


def repeatable(window: Window) -> bool:
    """Fit while a cable is open and something was marked or accepted before."""
    return opened(window) and window.session.repeatable


def decided_by_me(window: Window) -> bool:
    """Fit while anything stands that this reviewer decided."""
    return window.session.has_decided


def corrected(window: Window) -> bool:
    """Fit while anything is corrected."""
    return window.session.is_corrected


def corrected_here(window: Window) -> bool:
    """Fit while the current part is what it is by a correction."""
    return bool(window.session.review.corrections) and bool(window.session.corrections_here())


def working_through(window: Window) -> bool:
    """Fit while a folder is open."""
    return window.has_folder


def searchable(window: Window) -> bool:
    """Fit while a cable or a folder is open."""
    return opened(window) or window.has_folder


def back(window: Window) -> bool:
    """Fit while there is a place to go back to."""
    return window.trail.can_back


def forward(window: Window) -> bool:
    """Fit while there is a place that one came back from."""
    return window.trail.can_forward


def confirmable(window: Window) -> bool:
    """Fit where somebody else lowered a marking and a second person was asked for."""
    return bool(window.session.to_confirm)


WHY_NOT: dict[Callable[[Window], bool], str] = {
    opened: tr("open a cable first"),
    undoable: tr("there is nothing to take back"),
    redoable: tr("nothing was taken back"),
    several: tr("no other cable is open"),
    odd: tr("there are no findings"),
    decided: tr("nothing was decided yet"),
    discarded_before: tr("nothing was discarded"),
    repeatable: tr("nothing was marked yet"),
    decided_by_me: tr("you decided nothing yet"),
    confirmable: tr("nothing here waits for a second person"),
    corrected: tr("nothing was corrected"),
    corrected_here: tr("nothing was corrected here"),
    working_through: tr("open a folder first"),
    searchable: tr("open a cable or a folder first"),
    back: tr("there is no place before this one"),
    forward: tr("you did not go back"),
}
"""Why a row cannot be asked for, by what says when it can."""

TYPED = regex(r"(Shift\+)?(\S|Backspace|Del|Space)")
"""Keys that a person also types."""


@cache
def is_typed(keys: str) -> bool:
    """Whether a person also types these keys; asked of every command whenever keys change."""
    return TYPED.fullmatch(keys) is not None


@record
class Action:
    """A row: what it is called, which keys ask for it (the first is shown), what it does, and when that is possible.

    ``checked`` tells the state of a row that switches something; ``under`` is the menu within the menu.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[Window], object]
    enabled: Callable[[Window], bool] = opened
    icon: str = ""
    checked: Callable[[Window], bool] | None = None
    under: str = ""

    @property
    def single(self) -> bool:
        """Whether its keys are those of typing: then only the text and the structure listen to them."""
        return bool(self.keys) and all(map(is_typed, self.keys))

    def parts(self) -> tuple[Action, ...]:
        """The row itself; in two, of which the second has the keys of typing, where it has others too."""
        typed = tuple(filter(is_typed, self.keys))
        if not typed or self.single:
            return (self,)
        others = tuple(keys for keys in self.keys if keys not in typed)
        return replace(self, keys=others), replace(self, id=f"{self.id}-typed", keys=typed)

    @property
    def plain(self) -> str:
        """What it is called, without mnemonic and dots."""
        return plain(self.text)

    def why_not(self, window: Window) -> str:
        """Why it cannot be asked for now, in a few words; empty where it can."""
        if self.enabled(window):
            return ""
        if not opened(window) and self.enabled not in (working_through, searchable):
            return WHY_NOT[opened]
        return WHY_NOT.get(self.enabled, tr("not possible here and now"))

    def tip(self, words: str = "") -> str:
        """The tooltip: what it does, or the words given for that, and the first of its keys."""
        said = plain(words or self.text)
        return f"{said} ({shown_keys(self.keys[0])})" if self.keys else said


Group = tuple[Action, ...]
"""Rows that stand together in a menu."""


def plain(text: str) -> str:
    """A menu's text without its mnemonic and dots."""
    return text.replace("&", "").rstrip("\u2026")


def shown_keys(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
