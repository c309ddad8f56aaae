"""The sessions that ended badly: which there are, setting one aside and bringing it back, and doing away with one.

What is set aside is not offered any more, but stays for a month: ``<id>.<day>.aside`` beside where it was.
"""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from reader.cable.record import record
from reader.review.journal import DAMAGED, JOURNAL, LOCK, UNFINISHED, remove_files
from reader.review.lock import acquire, is_held
from reader.review.replay import JournalError, Recovered, replay

ASIDE = ".aside"
KEPT_FOR = timedelta(days=30)
"""How long what was set aside is kept."""


@record
class EndedSession:
    """A session that can be recovered, in the words that help a person to decide.

    ``name`` is the base name of the source (None for pasted text), ``path`` the file that was opened, ``saved`` the one
    that the review was saved to; ``changed`` is when the journal was written last, in UTC; ``changes`` counts the steps
    since the last save; ``damaged`` says that not everything can be read.
    """

    file: Path
    name: str | None
    path: str | None
    saved: str | None
    started: datetime
    changed: datetime
    changes: int
    decisions: int
    notes: int
    flags: int
    damaged: bool

    @property
    def size(self) -> int:
        """How many bytes its journal has; 0 where it is gone."""
        return self.file.stat().st_size if self.file.exists() else 0

    @property
    def id(self) -> str:
        """The session's id."""
        return self.file.stem


def ended_sessions(folder: Path) -> tuple[EndedSession, ...]:
    """The sessions in a folder that have something to recover and are not alive, the latest first.

    Files that cannot be read are passed over; nothing is changed.
    """
    found = []
    for file in _journals(folder):
        if is_held(file.with_suffix(LOCK)):
            continue
        try:
            recovered = replay(file.read_bytes())
            changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        except (OSError, JournalError):
            continue
        if recovered.unsaved:
            found.append(_described(file, recovered, changed))
    return tuple(sorted(found, key=lambda session: session.changed, reverse=True))


def discard(file: Path) -> bool:
    """Remove the journal of a session for good; False where the session is alive, and nothing is removed.

    Raises:
        OSError: it cannot be removed.
    """
    lock = acquire(file.with_suffix(LOCK))
    if lock is None:
        return False
    try:
        remove_files(file)
    finally:
        lock.release(remove=True)
    return True


def set_aside(file: Path, at: datetime) -> Path | None:
    """Keep the journal of a session where it is not offered any more, and give its new place.

    None where the session is alive: nothing is done then.

    Raises:
        OSError: it cannot be renamed.
    """
    lock = acquire(file.with_suffix(LOCK))
    if lock is None:
        return None
    try:
        aside = file.with_suffix(f".{at.astimezone(UTC):%Y-%m-%d}{ASIDE}")
        file.replace(aside)
        file.with_suffix(UNFINISHED).unlink(missing_ok=True)
    finally:
        lock.release(remove=not file.exists())
    return aside


def bring_back(aside: Path) -> Path:
    """Offer the journal of a session again that was set aside, and give its place.

    Raises:
        OSError: it cannot be renamed, or there is one of that session already.
    """
    file = _journal_of(aside)
    if file.exists():
        raise FileExistsError(f"{file.name} is there already")
    aside.replace(file)
    return file


def those_aside(folder: Path) -> tuple[Path, ...]:
    """The journals that were set aside, the one set aside first at the head."""
    return tuple(sorted(folder.glob(f"*{ASIDE}"), key=_set_aside_on)) if _is_there(folder) else ()


def erase(folder: Path) -> int:
    """Remove for good everything in a folder that no living session holds, and give how many files are gone.

    What cannot be removed stays.
    """
    if not _is_there(folder):
        return 0
    before = _count(folder)
    for file in _journals(folder):
        with contextlib.suppress(OSError):
            discard(file)
    for aside in those_aside(folder):
        with contextlib.suppress(OSError):
            aside.unlink()
    for rest in (*folder.glob(f"*{DAMAGED}"), *folder.glob(f"*{UNFINISHED}")):
        if not is_held(rest.with_suffix(LOCK)):
            with contextlib.suppress(OSError):
                rest.unlink()
    return before - _count(folder)


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.glob("*"))


def _journal_of(aside: Path) -> Path:
    return aside.with_suffix("").with_suffix(JOURNAL)


def _set_aside_on(aside: Path) -> date:
    """The day in the name of a journal that was set aside; the last there is where the name holds none."""
    try:
        return date.fromisoformat(aside.with_suffix("").suffix[1:])
    except ValueError:
        return date.max


def tidy(folder: Path, at: datetime) -> None:
    """Remove what dead sessions left that holds nothing to recover: saved work, and files that were being made.

    So goes what was set aside a month before. Journals that cannot be read are left alone.
    """
    if not _is_there(folder):
        return
    for aside in those_aside(folder):
        if at.astimezone(UTC).date() - _set_aside_on(aside) > KEPT_FOR:
            with contextlib.suppress(OSError):
                aside.unlink()
                _journal_of(aside).with_suffix(DAMAGED).unlink(missing_ok=True)
    leftovers = [*_journals(folder), *folder.glob(f"*{UNFINISHED}"), *folder.glob(f"*{LOCK}")]
    for file in {leftover.with_suffix(JOURNAL) for leftover in leftovers}:
        with contextlib.suppress(OSError, JournalError):
            if not file.exists() or not replay(file.read_bytes()).unsaved:
                discard(file)


def _is_there(folder: Path) -> bool:
    """Whether there is such a folder, as far as one may look; ``Path.is_dir`` raises where one may not."""
    return os.path.isdir(folder)  # noqa: PTH112


def _journals(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{JOURNAL}")) if _is_there(folder) else []


def _described(file: Path, recovered: Recovered, changed: datetime) -> EndedSession:
    origin, review = recovered.origin, recovered.history.state
    return EndedSession(
        file=file,
        name=origin.source.name,
        path=origin.path,
        saved=origin.saved,
        started=origin.started,
        changed=changed,
        changes=recovered.changes,
        decisions=len(review.decisions),
        notes=len(review.notes),
        flags=len(review.flags),
        damaged=recovered.damaged,
    )
