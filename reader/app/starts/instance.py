"""One window for each user and screen: a second start hands its files to the first, and ends."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.app.starts.meeting_place import MeetingPlace
from reader.cable.record import record
from reader.review.lock import Lock, acquire

if TYPE_CHECKING:
    from reader.app.starts.doorway import Doorway

PATIENCE = 5.0
"""So long, in seconds, a newcomer waits for the first window, which may be at its own start."""
PAUSE = 0.05
PROTOCOL = 1
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""By one of these a desktop lets the window come to the front that a click asked for."""


class Start(Enum):
    """What a start of the program has come to."""

    FIRST = "the window that others hand their files to"
    HANDED = "the files are with the window that was there"
    ALONE = "a window of its own"
    UNANSWERED = "a window of its own, because the first one does not answer"


@record
class Handed:
    """What a newcomer hands over: absolute paths, and by what the window may come to the front."""

    files: tuple[Path, ...] = ()
    token: str = ""

    def line(self) -> bytes:
        """The message; names that are no text stay what they are."""
        told = {"protocol": PROTOCOL, "files": [str(file) for file in self.files], "token": self.token}
        return json.dumps(told).encode("ascii") + b"\n"


def read_message(line: bytes) -> Handed:
    """What a message says.

    Raises:
        ValueError: it is none of ours.
    """
    told = json.loads(line)
    if not isinstance(told, dict) or told.get("protocol") != PROTOCOL:
        raise ValueError("another protocol")
    names, token = told.get("files"), told.get("token")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names) or not isinstance(token, str):
        raise ValueError("not a list of names")
    files = tuple(Path(name) for name in names)
    if not all(file.is_absolute() for file in files):
        raise ValueError("a path that is not absolute")
    return Handed(files, token)


class Instance(QObject):
    """This start among the others of the same user. Qt's network library is loaded when it is needed, not before."""

    arrived = Signal(object)
    """Another start has handed something over: a ``Handed``."""

    def __init__(self, place: MeetingPlace | None, patience: float = PATIENCE, parent: QObject | None = None) -> None:
        """Meet the others at this place, if there is one; nothing is asked yet."""
        super().__init__(parent)
        self._place = place
        self._patience = patience
        self._lock: Lock | None = None
        self._doorway: Doorway | None = None

    def begin(self, files: Sequence[Path] | None) -> Start:
        """Be the first window, or hand the files to it; relative paths count from this process's folder.

        None is what cannot be handed over, such as standard input: then it is the first window, or one of its own.
        """
        if self._place is None:
            return Start.ALONE
        deadline = time.monotonic() + self._patience
        while True:
            try:
                self._lock = acquire(self._place.lock)
            except OSError:
                return Start.ALONE
            if self._lock is not None:
                return Start.FIRST
            if files is None:
                return Start.ALONE
            if self._hand_over(files, deadline):
                return Start.HANDED
            if time.monotonic() > deadline:
                return Start.UNANSWERED
            time.sleep(PAUSE)  # the first window may be at its start, or about to end

    def _hand_over(self, files: Sequence[Path], deadline: float) -> bool:
        from reader.app.starts.doorway import hand_over

        assert self._place is not None  # noqa: S101 - there is somebody
        token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
        _let_come_to_front()
        return hand_over(self._place.socket, Handed(tuple(file.absolute() for file in files), token), deadline)

    def listen(self) -> None:
        """Take what others hand over, where this is the first window; they wait until it does."""
        if self._lock is None or self._place is None or self._doorway is not None:
            return
        from reader.app.starts.doorway import Doorway

        self._doorway = Doorway(self._place.socket, self)
        self._doorway.arrived.connect(self.arrived)
        if not self._doorway.is_open:
            self.end()

    def end(self) -> None:
        """Let another be the first. Doing so twice is no fault."""
        if self._doorway is not None:
            self._doorway.close()
            self._doorway = None
        if self._lock is not None:
            self._lock.release(remove=True)
            self._lock = None


def _let_come_to_front() -> None:
    """Windows lets no process take the front by itself: the one that was clicked must allow it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
