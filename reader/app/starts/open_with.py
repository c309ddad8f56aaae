"""Offering the program for text files on a freedesktop system, without becoming the one that opens them all.

Trap: desktops take the first association that a user adds as the default where no default is written down. So the
present default is written beside ours at the same time, and goes again with it.

Source: Association between MIME types and applications, freedesktop.org, version 1.0.1; tried with GLib's ``gio mime``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.errors import ReaderError
from reader.files import is_file, read_bytes, write_bytes

TYPE = "text/plain"
ADDED, DEFAULTS, CACHE = "Added Associations", "Default Applications", "MIME Cache"
LIST = "mimeapps.list"


class OpenWithError(ReaderError):
    """The program cannot be offered for text files here."""


@record
class Desktop:
    """Where this user's desktop looks up which program opens what."""

    config: Path
    lists: tuple[Path, ...]
    """Every list of associations, the strongest first."""
    applications: tuple[Path, ...]
    """The folders of desktop entries, the strongest first."""

    @property
    def own(self) -> Path:
        """The list that the user changes."""
        return self.config / LIST

    def knows(self, entry: str) -> bool:
        """Whether a program with this desktop entry is installed."""
        return any(is_file(folder / entry) for folder in self.applications)


def this_desktop(environ: Mapping[str, str] = os.environ) -> Desktop | None:
    """The desktop of this user; None on systems that have other ways."""
    if sys.platform in {"win32", "darwin"}:
        return None
    home = Path(environ.get("HOME") or Path.home())
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    more_config = _folders(environ.get("XDG_CONFIG_DIRS") or "/etc/xdg")
    applications = (data, *_folders(environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"))
    applications = tuple(folder / "applications" for folder in applications)
    special = [name.lower() for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name]
    names = [*(f"{name}-{LIST}" for name in special), LIST]
    lists = tuple(folder / name for folder in (config, *more_config, *applications) for name in names)
    return Desktop(config, lists, applications)


def _folders(written: str) -> tuple[Path, ...]:
    return tuple(Path(part) for part in written.split(":") if part)


def default_of(desktop: Desktop, without: str) -> str | None:
    """The desktop entry of the program that opens text files, were it not for that of ``without``."""
    caches = [folder / "mimeinfo.cache" for folder in desktop.applications]
    for files, group in ((desktop.lists, DEFAULTS), (desktop.lists, ADDED), (caches, CACHE)):
        for file in files:
            for entry in entries(_text(file), group):
                if entry != without and desktop.knows(entry):
                    return entry
    return None


def offered(desktop: Desktop, entry: str) -> bool:
    """Whether the user has asked for the program to be offered for text files."""
    return entry in entries(_text(desktop.own), ADDED)


def offer(desktop: Desktop, entry: str) -> str:
    """Offer the program for text files; gives the default that was written for that, empty where one was there.

    Raises:
        OpenWithError: it would become the default, or is not installed.
        FileError: the list cannot be written.
    """
    if not desktop.knows(entry):
        raise OpenWithError(phrase("Cable Reader is not in the menu of this desktop: install its package first."))
    default = default_of(desktop, entry)
    if default is None:
        raise OpenWithError(
            phrase("No program for text files was found, so Cable Reader would open them all. Nothing was changed.")
        )
    text = _text(desktop.own)
    written = "" if entries(text, DEFAULTS) else default
    if written:
        text = put(text, DEFAULTS, [written])
    write_bytes(desktop.own, _made(desktop, put(text, ADDED, [*entries(text, ADDED), entry])))
    return written


def withdraw(desktop: Desktop, entry: str, written: str) -> None:
    """Offer it no more; ``written`` is what ``offer`` gave, which goes too where it is still the same.

    Raises:
        FileError: the list cannot be written.
    """
    text = _text(desktop.own)
    text = put(text, ADDED, [other for other in entries(text, ADDED) if other != entry])
    if written and entries(text, DEFAULTS) == [written]:
        text = put(text, DEFAULTS, [])
    write_bytes(desktop.own, _made(desktop, text))


def _made(desktop: Desktop, text: str) -> bytes:
    desktop.config.mkdir(parents=True, exist_ok=True)
    return os.fsencode(text)


def _text(file: Path) -> str:
    try:
        return os.fsdecode(read_bytes(file))
    except ReaderError:
        return ""


# A list of associations: groups of lines ``type=entry;entry;``; every other line stays as it is


def entries(text: str, group: str) -> list[str]:
    """The desktop entries that a group has for text files."""
    lines = text.splitlines()
    return [
        entry for number in _lines(lines, group) for entry in lines[number].split("=", 1)[1].strip().split(";") if entry
    ]


def put(text: str, group: str, wanted: list[str]) -> str:
    """The text with these entries for text files in a group, and no others."""
    lines = text.splitlines()
    for number in reversed(list(_lines(lines, group))):
        del lines[number]
    heading = f"[{group}]"
    if wanted:
        if heading not in lines:
            lines += [""] * bool(lines and lines[-1]) + [heading]
        lines.insert(lines.index(heading) + 1, f"{TYPE}={''.join(f'{entry};' for entry in wanted)}")
    elif heading in lines:
        after = lines.index(heading) + 1
        if after == len(lines) or all(not line.strip() for line in lines[after:]):
            lines = lines[: after - 1]  # a group that is empty now, at the end: most likely ours
            while lines and not lines[-1]:
                lines.pop()
    return "".join(f"{line}\n" for line in lines)


def _lines(lines: list[str], group: str) -> Iterator[int]:
    """The numbers of the lines about text files in a group."""
    inside = False
    for number, line in enumerate(lines):
        if line.startswith("["):
            inside = line.strip() == f"[{group}]"
        elif inside and line.split("=", 1)[0].strip() == TYPE and "=" in line:
            yield number
