"""Which keys ask for which command: those of the table, but for what this user has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from reader.app.actions import Action, shown_keys
from reader.app.language import tr
from reader.app.settings import Settings

STORED = "keymap"
KEPT_FREE = frozenset({"C", "T", "Shift+C", "Shift+T"})
"""Letters that read as classifications: nothing may be done by them."""
WALKING = ("Left", "Right", "Home", "End")
PLAIN = ("Up", "Down", "PgUp", "PgDown", "Return", "Enter", "Tab", "Backtab", "Esc", "F10")
OF_THE_TEXT = frozenset(
    {
        *(f"{modifier}{key}" for modifier in ("", "Shift+", "Ctrl+", "Ctrl+Shift+") for key in WALKING),
        *(f"{modifier}{key}" for modifier in ("", "Shift+") for key in PLAIN),
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Alt+F4"),
    }
)
"""Keys that move the caret, choose, copy, and lead away."""


class Keymap:
    """The user's own keys, remembered: one for each command that was changed, or none at all."""

    def __init__(self, settings: Settings) -> None:
        """Read what was remembered."""
        self._settings = settings
        self._own: dict[str, str] = {}
        try:
            stored = json.loads(settings.word(STORED, "{}"))
        except (ValueError, RecursionError):
            stored = {}
        if isinstance(stored, dict):
            self._own = {id_: keys for id_, keys in stored.items() if isinstance(keys, str)}

    def keys(self, row: Action) -> tuple[str, ...]:
        """The keys of a row."""
        own = self._own.get(row.id)
        if own is None:
            return row.keys
        return (own,) if own else ()

    def is_own(self, id_: str) -> bool:
        """Whether the user changed the keys of a command."""
        return id_ in self._own

    def assign(self, id_: str, keys: str) -> None:
        """Give a command this key and no other; nothing takes its keys away."""
        self._own[id_] = keys
        self._keep()

    def reset(self, id_: str) -> None:
        """Let a command have the keys of the table again."""
        self._own.pop(id_, None)
        self._keep()

    def reset_all(self) -> None:
        """Let every command have the keys of the table again."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        self._settings.keep_word(STORED, json.dumps(self._own, sort_keys=True))


def refusal(row: Action, keys: str, rows: Iterable[Action]) -> str:
    """Why a key cannot be given to a row, in a sentence; empty where it can. ``rows`` have the keys they have now."""
    shown = shown_keys(keys)
    if keys in KEPT_FREE:
        return tr("{key} stays free: it reads as a classification, and a slip would look like one.", key=shown)
    if keys in OF_THE_TEXT:
        return tr("{key} belongs to the text: it moves the caret, copies, or leaves the text.", key=shown)
    for other in rows:
        if other.id != row.id and keys in other.keys:
            return tr(
                "{key} is taken by {plain}. Choose another key, or change that one first.",
                key=shown,
                plain=other.plain,
            )
    return ""


def written(sequence: QKeySequence) -> str:
    """A key as the table of actions writes it; of several pressed one after the other the first."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText).split(", ")[0]
