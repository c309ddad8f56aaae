"""Crash recovery: every step of a session on disk before the next one can be made.

A journal is a file that only this user can read, in a folder that only this user can enter. It begins with the source
itself, so that pasted text survives too. When a call returns, the system has what it wrote, and a process that is
killed loses at most the step whose call had not returned. The disk has it before the next call writes; until then it is
waited for beside, since a disk may take longer than a person at the keys likes to wait. A lock beside the file tells
that its session is alive.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from reader.review.history import History, Step
from reader.review.ids import new_id
from reader.review.lock import BINARY, Lock, acquire
from reader.review.replay import Origin, Recovered, clean_line, first_line, position_line, replay, step_line
from reader.review.review import Review

JOURNAL = ".journal"
LOCK = ".lock"
UNFINISHED = ".new"
DAMAGED = ".damaged"


class JournalInUseError(OSError):
    """The session of a journal is alive, in this process or in another one."""


class _Disk:
    """Waits beside, in a thread of its own, until the disk has what was written."""

    def __init__(self) -> None:
        self._wanted: SimpleQueue[tuple[int, Path | None] | None] = SimpleQueue()
        self._faults: SimpleQueue[OSError | None] = SimpleQueue()
        self._thread: Thread | None = None  # one for all steps: to begin one takes as long as a step
        self._waiting = False

    def take(self, descriptor: int, folder: Path | None = None) -> None:
        """Begin to wait for a file, and for its name where the folder is given; ``wait`` comes before the next call."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()
        self._waiting = True
        self._wanted.put((descriptor, folder))

    def wait(self) -> None:
        """Wait until the disk has what it was to take.

        Raises:
            OSError: the disk refused.
        """
        if self._waiting:
            self._waiting = False
            fault = self._faults.get()
            if fault is not None:
                raise fault

    def end(self) -> None:
        """Wait no more, after ``wait``."""
        if self._thread is not None:
            self._wanted.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (wanted := self._wanted.get()) is not None:
            try:
                _sync(*wanted)
            except OSError as fault:
                self._faults.put(fault)
            else:
                self._faults.put(None)


def _sync(descriptor: int, folder: Path | None) -> None:
    os.fsync(descriptor)
    if folder is not None and os.name == "posix":  # the name, too, is to survive a power cut
        above = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(above)
        finally:
            os.close(above)


class Journal:
    """The journal of one session, open for as long as the session lasts.

    Follow each change with ``follow``. ``close`` removes the file: the session ended in good order.
    """

    def __init__(self, file: Path, lock: Lock, recovered: Recovered) -> None:
        """Go on writing a file that holds ``recovered``; see ``create`` and ``resume``."""
        self.file = file
        self._lock = lock
        self._base = recovered.history.base
        self._steps: tuple[Step[Review], ...] = recovered.history.steps
        self._position = recovered.history.position
        self._clean = recovered.history.clean_position
        self._saved = recovered.origin.saved
        self._size = recovered.size
        self._descriptor = os.open(file, os.O_RDWR | BINARY)
        self._disk = _Disk()
        self._before = self._written  # how far the journal was before that

    @property
    def _written(self) -> tuple[int, tuple[Step[Review], ...], int, int | None, str | None]:
        """How far the journal is: its size, and the state that it leads to."""
        return self._size, self._steps, self._position, self._clean, self._saved

    @property
    def id(self) -> str:
        """The session's id, the name of its file without the ending."""
        return self.file.stem

    @classmethod
    def create(cls, folder: Path, origin: Origin, history: History[Review], id: str | None = None) -> Journal:  # noqa: A002
        """Begin a journal of a session, which may have steps already; the folder is made if it is missing.

        Raises:
            OSError: the folder or the file cannot be written.
            JournalInUseError: a session of that id is alive.
        """
        private_folder(folder)
        file = folder / f"{id or new_id()}{JOURNAL}"
        lock = _locked(file)
        try:
            content = first_line(origin, history.base)
            _write_new(file, content)
            journal = cls(file, lock, Recovered(origin, History(history.base), len(content)))
            journal._disk.take(journal._descriptor, folder)
        except BaseException:
            lock.release(remove=True)
            raise
        if (history.steps, history.position, history.clean_position) != journal._written[1:4]:
            journal.follow(history)
        return journal

    @classmethod
    def resume(cls, file: Path) -> tuple[Journal, Recovered]:
        """Take over the journal of a session that ended badly: what it holds, and the journal to go on with.

        Of a damaged file a copy is kept beside it.

        Raises:
            JournalInUseError: its session is alive.
            JournalError: nothing can be recovered from it.
            OSError: the file cannot be read or written.
        """
        lock = _locked(file)
        try:
            recovered = replay(file.read_bytes())
            if recovered.damaged:
                shutil.copy2(file, file.with_suffix(DAMAGED))
            return cls(file, lock, recovered), recovered
        except BaseException:
            lock.release()
            raise

    def follow(self, history: History[Review], saved: str | None = None) -> None:
        """Write down what changed in the history since the last call: steps, undo, redo, the clean point.

        ``saved`` is the file that the clean state was just saved to. What could not be written (the disk is full) is
        written by the next call that succeeds; that may be told one call later.

        Raises:
            OSError: it could not be written.
            ValueError: it is the history of another session, or the journal is closed; a fault of ours.
        """
        if history.base is not self._base:
            raise ValueError("the history of another session")
        self._wait()
        before_this = self._written
        steps = history.steps
        at = min(len(self._steps), len(steps))
        while at and self._steps[at - 1] is not steps[at - 1]:
            at -= 1
        lines, position = [], self._position
        for index in range(at, len(steps)):
            before = steps[index - 1].state if index else self._base
            lines.append(step_line(index, before, steps[index]))
            position = index + 1
        if position != history.position:
            lines.append(position_line(history.position))
        clean = self._clean
        if clean is not None and at < min(clean, len(steps)):
            clean = None  # a step took the place of the one that was saved
        if history.clean_position != clean or saved not in (None, self._saved):
            lines.append(clean_line(history.clean_position, saved or self._saved))
        if lines:
            self._append(b"".join(lines))
            self._before = before_this
        self._steps, self._position, self._clean = steps, history.position, history.clean_position
        self._saved = saved or self._saved

    def close(self, *, keep: bool = False) -> None:
        """End the session, and remove its journal unless it is to be kept. Doing so twice is no fault."""
        if self._descriptor < 0:
            return
        with suppress(OSError):  # nobody is left to be told
            self._wait()
        self._disk.end()
        os.close(self._descriptor)
        self._descriptor = -1
        if not keep:
            remove_files(self.file)
        self._lock.release(remove=not keep)

    def _wait(self) -> None:
        """Wait until the disk has what was written last; where it will not take it, that counts as not written."""
        try:
            self._disk.wait()
        except OSError:
            self._size, self._steps, self._position, self._clean, self._saved = self._before
            raise

    def _append(self, content: bytes) -> None:
        """Write at the end, and let the disk be waited for; all of it, or the file is as it was."""
        if self._descriptor < 0:
            raise ValueError("the journal is closed")
        os.ftruncate(self._descriptor, self._size)  # what a write that failed, or a crash, left
        os.lseek(self._descriptor, self._size, os.SEEK_SET)
        _write_all(self._descriptor, content)
        self._size += len(content)
        self._disk.take(self._descriptor)


def private_folder(folder: Path) -> None:
    """Make a folder that only this user can enter, or make an existing one so.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)


def remove_files(journal: Path) -> None:
    """Remove a journal and what may be beside it, save the lock.

    Raises:
        OSError: something cannot be removed.
    """
    for ending in (JOURNAL, UNFINISHED, DAMAGED):
        journal.with_suffix(ending).unlink(missing_ok=True)


def _locked(file: Path) -> Lock:
    lock = acquire(file.with_suffix(LOCK))
    if lock is None:
        raise JournalInUseError(f"{file.name} is in use")
    return lock


def _write_new(file: Path, content: bytes) -> None:
    """Make a file that is there whole or not at all, to other processes; the disk has not got it yet."""
    unfinished = file.with_suffix(UNFINISHED)
    descriptor = os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC | BINARY, 0o600)
    try:
        _write_all(descriptor, content)
    finally:
        os.close(descriptor)
    unfinished.replace(file)


def _write_all(descriptor: int, content: bytes) -> None:
    """Write every byte."""
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]
