"""Where the windows of one user meet: a socket and a lock in a folder that nobody else can enter."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

from reader.cable.record import record

LONGEST = 100
"""The bytes that a socket's path may have: systems allow 104 or 108. Qt first makes it in a folder of its own."""
ROOM = 12
"""The bytes that such a folder's name takes."""


@record
class MeetingPlace:
    """The folder, and the name that the lock and the socket have in it."""

    folder: Path
    name: str

    @property
    def lock(self) -> Path:
        """The file that the first window holds while it lives."""
        return self.folder / f"{self.name}.lock"

    @property
    def socket(self) -> str:
        """The socket that the first window listens at; on Windows a named pipe."""
        return self.name if sys.platform == "win32" else str(self.folder / f"{self.name}.socket")


def meeting_place(settings: Path, state: Path) -> MeetingPlace | None:
    """The place of all windows with these settings on this screen; None where no folder will do.

    ``settings`` only tells one set of windows from another. ``state`` is used where the system offers no folder for
    such things, or not a private one.
    """
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "")
    told = "\0".join((str(settings), screen, os.environ.get("USERNAME", "") if sys.platform == "win32" else ""))
    name = f"cable-reader-{hashlib.sha256(os.fsencode(told)).hexdigest()[:12]}"
    for folder in _folders(state):
        place = MeetingPlace(folder, name)
        if len(os.fsencode(place.socket)) + ROOM <= LONGEST and _private(folder):
            return place
    return None


def _folders(state: Path) -> tuple[Path, ...]:
    """The folders to try, the best first."""
    if sys.platform == "win32":
        return (state,)
    if sys.platform == "darwin":
        return (Path(tempfile.gettempdir()), state)  # each user has a temporary folder there
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return (Path(runtime), state) if runtime else (state,)


def _private(folder: Path) -> bool:
    """Whether a folder is this user's alone and can be written to; it is made where it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if sys.platform == "win32":
            return True
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & 0o077 and os.access(folder, os.W_OK)
