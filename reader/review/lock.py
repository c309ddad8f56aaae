"""A lock file: held by one process, released by the system when that process ends, however it ends.

The file also names the process, for the few file systems that know no locks.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

BYTE = 1 << 30
"""The byte that is locked on Windows: far behind the text, which must stay readable."""
HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}
"""What the system says where another one holds the lock."""
BINARY = getattr(os, "O_BINARY", 0)


class Lock:
    """A lock that this process holds until it is released."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Hold an open, locked file; see ``acquire``."""
        self.path = path
        self._descriptor = descriptor

    def release(self, *, remove: bool = False) -> None:
        """Let go of the lock, and remove its file if asked to. Doing so twice is no fault."""
        if self._descriptor < 0:
            return
        if remove and sys.platform != "win32":  # while it is held, so that nobody's new lock file is removed
            self.path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = -1
        if remove and sys.platform == "win32":  # where an open file cannot be removed
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)


def acquire(path: Path) -> Lock | None:
    """Take the lock, or None where another process (or this one, elsewhere) holds it.

    Raises:
        OSError: the file cannot be opened.
    """
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o600)
        try:
            free = _try(descriptor)
            if free is None:  # no locks on this file system: the process that is named there is asked for instead
                free = not _named_process_lives(descriptor)
            if free and _is_at(descriptor, path):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, b"%d\n" % os.getpid())
                return Lock(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        if not free:
            return None


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the open file still has its name: its last holder may have removed it meanwhile."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def is_held(path: Path) -> bool:
    """Whether a process holds the lock; it is left as it is."""
    try:
        descriptor = os.open(path, os.O_RDWR | BINARY)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # not ours to judge
    try:
        free = _try(descriptor)
        return _named_process_lives(descriptor) if free is None else not free
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> bool | None:
        """Try to lock: True got it, False somebody else has it, None there are no locks here."""
        try:
            os.lseek(descriptor, BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return False if error.errno in HELD else None
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

    def _lives(process: int) -> bool:
        """Whether a process is alive: taken for granted, for asking on Windows may end it."""
        return process > 0

else:
    import fcntl

    def _try(descriptor: int) -> bool | None:
        """Try to lock: True got it, False somebody else has it, None there are no locks here."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return False if error.errno in HELD else None
        return True

    def _lives(process: int) -> bool:
        """Whether a process is alive."""
        if process <= 0:
            return False
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except OverflowError:
            return False
        except OSError:  # there is one, and it is not ours
            return True
        return True


def _named_process_lives(descriptor: int) -> bool:
    os.lseek(descriptor, 0, os.SEEK_SET)
    written = os.read(descriptor, 32).split(b"\n")[0]
    return written.isdigit() and _lives(int(written))
