"""What the window remembers between starts, in one INI file that only this user can read."""

from __future__ import annotations

import contextlib
import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar, get_type_hints

from PySide6.QtCore import QByteArray, QSettings

from reader.cable.record import record
from reader.files import is_file
from reader.review.annotation import Reviewer
from reader.review.ids import new_person_id

R = TypeVar("R")

NAME = "cable-reader"
RECENT_LIMIT = 10


@record
class Recent:
    """A cable that was open: where it is, and what a person knows it by."""

    path: str
    id: str = ""
    subject: str = ""
    reviewed: int = 0
    units: int = 0

    @property
    def exists(self) -> bool:
        """Whether the file is still there."""
        return is_file(Path(self.path))

    @property
    def title(self) -> str:
        """The id and the subject, or the file's name where there is neither."""
        words = " ".join(part for part in (self.id, self.subject) if part)
        return words or Path(self.path).name


class Settings:
    """Remembered values by name; a value that makes no sense is as if it were not there."""

    def __init__(self, folder: Path) -> None:
        """Keep them in ``folder``, which is made, for this user only, where it is missing."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.folder = folder
        self._file = folder / "settings.ini"
        self._file.touch(mode=0o600, exist_ok=True)
        self._stored = QSettings(str(self._file), QSettings.Format.IniFormat)
        self._held: dict[str, object] | None = None

    def hold(self) -> None:
        """Write nothing until ``let_go``: Qt writes at the next turn of the loop, and waits for the disk."""
        self._held = {}

    def let_go(self) -> None:
        """Write what was held, and from now on at once."""
        held, self._held = self._held or {}, None
        for key, value in held.items():
            self._stored.setValue(key, value)

    def _value(self, key: str, default: object = None) -> object:
        held = self._held or {}
        return held[key] if key in held else self._stored.value(key, default)

    def _keep(self, key: str, value: object) -> None:
        if self._held is None:
            self._stored.setValue(key, value)
        else:
            self._held[key] = value

    def layout(self, name: str) -> QByteArray:
        """The remembered geometry or arrangement of a window; empty where there is none."""
        value = self._value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or an arrangement."""
        self._keep(f"layout/{name}", value)

    def word(self, name: str, default: str = "") -> str:
        """A remembered word."""
        value = self._value(f"words/{name}", default)
        return value if isinstance(value, str) else default

    def keep_word(self, name: str, value: str) -> None:
        """Remember a word."""
        self._keep(f"words/{name}", value)

    def on(self, name: str, *, default: bool = True) -> bool:
        """Whether something that can be switched is on."""
        return self.word(name, "on" if default else "off") == "on"

    def switch(self, name: str, *, on: bool) -> None:
        """Remember that something is on, or off."""
        self.keep_word(name, "on" if on else "off")

    def number(self, name: str, default: int) -> int:
        """A remembered whole number."""
        try:
            return int(self.word(name))
        except ValueError:
            return default

    def reviewer(self) -> Reviewer:
        """This user as a reviewer: the id is made at the first call and stays; the name may be unknown yet."""
        identity = self.word("reviewer-id")
        if not identity:
            identity = new_person_id()
            self.keep_word("reviewer-id", identity)
        return Reviewer(identity, self.word("reviewer-name") or None)

    def recent(self) -> list[Recent]:
        """The cables opened last, latest first."""
        return rows(Recent, self.word("recent"))

    def keep_recent(self, entry: Recent) -> None:
        """Put a cable at the head of the list."""
        rest = [other for other in self.recent() if other.path != entry.path]
        self._store_recent([entry, *rest][:RECENT_LIMIT])

    def forget_one(self, path: str) -> None:
        """Take a cable off the list."""
        self._store_recent([other for other in self.recent() if other.path != path])

    def forget_recent(self) -> None:
        """Empty the list."""
        self._store_recent([])

    def _store_recent(self, entries: list[Recent]) -> None:
        if not self.on("recent-list"):
            entries = []
        self.keep_word("recent", json.dumps([asdict(entry) for entry in entries]))

    def write(self) -> None:
        """Bring everything to the disk now."""
        self.let_go()
        self._stored.sync()


def rows(kind: type[R], written: str) -> list[R]:
    """Records of a kind from a remembered word, a list in JSON; rows that make no sense are left out.

    Every field of the kind is a word, a whole number or a switch.
    """
    try:
        found = json.loads(written)
    except (ValueError, RecursionError):
        return []
    types = get_type_hints(kind)
    fitting = (row for row in found if isinstance(row, dict)) if isinstance(found, list) else ()
    made = []
    for row in fitting:
        if all(name in types and type(value) is types[name] for name, value in row.items()):
            with contextlib.suppress(TypeError):  # a field is missing
                made.append(kind(**row))
    return made


def make_settings(folder: Path) -> Settings:
    """The settings in a folder, or for this start only where that cannot be written."""
    try:
        return Settings(folder)
    except OSError:
        return Settings(Path(tempfile.mkdtemp(prefix=f"{NAME}-")))
