from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from reader import commands
from reader.cable.source import Source
from reader.review import lock as lock_module
from reader.review.history import History
from reader.review.journal import Journal
from reader.review.lock import acquire, is_held
from reader.review.replay import Origin, replay
from reader.review.review import Review
from reader.review.sessions import bring_back, discard, ended_sessions, erase, set_aside, those_aside, tidy
from tests.review.cables import ANN, CLOCK, NOON, nth, tree_of

TREE = tree_of()
ROOT = Path(__file__).parents[2]

ENDLESS = """
import sys
from pathlib import Path
from reader.review.history import History
from reader.review.journal import Journal
from tests.review.test_sessions import FILE, state_after
history = History(state_after(0))
journal = Journal.create(Path(sys.argv[1]), FILE, history)
print("ready", flush=True)
for step in range(1, 100_000):
    history.do(f"step {step}", state_after(step))
    journal.follow(history)
    print(step, flush=True)
"""
"""A session that makes steps and says so after each, until it is killed."""

FILE = Origin(Source.from_text(TREE.text, "cable.txt"), NOON, "/home/ann/cable.txt")
PASTED = Origin(Source.from_text(TREE.text), NOON)


def state_after(step: int) -> Review:
    """The review after so many steps: always the same."""
    review = Review(FILE.source.sha256)
    for each in range(1, step + 1):
        marking = ("U", "SBU", "C")[each % 3]
        _, review = commands.mark(review, TREE, nth(TREE, each % 3), marking, ANN, CLOCK[each], f"d{each}")
    return review


def session(folder: Path, origin: Origin, steps: int, name: str) -> tuple[Journal, History[Review]]:
    history = History(Review(origin.source.sha256))
    for step in range(1, steps + 1):
        history.do(f"step {step}", state_after(step))
    return Journal.create(folder, origin, history, name), history


def test_a_session_that_ended_badly_is_offered_with_what_a_person_wants_to_know(tmp_path: Path) -> None:
    journal, history = session(tmp_path, FILE, 3, "one")
    history.mark_clean()
    journal.follow(history, "/home/ann/cable.cablexml")
    _, noted = commands.note(history.state, TREE, None, "hm", ANN, NOON)
    history.do("Note", noted)
    history.do("Flag", commands.flag(history.state, TREE, nth(TREE, 0), ANN, NOON)[1])
    journal.follow(history)
    assert ended_sessions(tmp_path) == ()
    journal.close(keep=True)
    (ended,) = ended_sessions(tmp_path)
    assert (ended.id, ended.file) == ("one", journal.file)
    assert (ended.name, ended.path, ended.saved) == ("cable.txt", "/home/ann/cable.txt", "/home/ann/cable.cablexml")
    assert (ended.changes, ended.decisions, ended.notes, ended.flags) == (2, 3, 1, 1)
    assert (ended.started, ended.damaged) == (NOON, False)
    assert ended.changed.timestamp() == pytest.approx(journal.file.stat().st_mtime)


def test_only_what_would_be_lost_is_offered_and_the_latest_first(tmp_path: Path) -> None:
    cases = [(FILE, 0, "untouched"), (FILE, 1, "marked"), (PASTED, 0, "pasted"), (FILE, 2, "saved")]
    for age, (origin, steps, name) in enumerate(cases):
        journal, history = session(tmp_path, origin, steps, name)
        if name == "saved":
            history.mark_clean()
            journal.follow(history, "/home/ann/x.cablexml")
        journal.close(keep=True)
        os.utime(journal.file, (1000 - age, 1000 - age))
    assert [ended.id for ended in ended_sessions(tmp_path)] == ["marked", "pasted"]


def test_undoing_past_the_saved_state_is_something_to_lose(tmp_path: Path) -> None:
    journal, history = session(tmp_path, FILE, 2, "one")
    history.mark_clean()
    history.undo()
    journal.follow(history, "/home/ann/x.cablexml")
    journal.close(keep=True)
    (ended,) = ended_sessions(tmp_path)
    assert (ended.changes, ended.decisions) == (1, 1)


def test_what_else_is_in_the_folder_is_passed_over(tmp_path: Path) -> None:
    assert ended_sessions(tmp_path / "missing") == ()
    (tmp_path / "a.journal").write_bytes(b"")
    (tmp_path / "b.journal").write_bytes(b'{"journal":99}\n')
    (tmp_path / "c.journal").mkdir()
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    assert ended_sessions(tmp_path) == ()
    tidy(tmp_path, NOON)
    assert len(list(tmp_path.iterdir())) == 4


def test_a_discarded_session_leaves_nothing_and_a_live_one_is_not_discarded(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, FILE, 1, "one")
    assert not discard(journal.file)
    assert journal.file.exists()
    journal.close(keep=True)
    journal.file.with_suffix(".damaged").write_bytes(b"")
    assert discard(journal.file)
    assert list(tmp_path.iterdir()) == []


def test_what_was_set_aside_comes_back_as_it_was(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, FILE, 2, "one")
    assert set_aside(journal.file, NOON) is None, "the session is alive"
    journal.close(keep=True)
    before = ended_sessions(tmp_path)
    aside = set_aside(journal.file, NOON)
    assert aside is not None
    assert ended_sessions(tmp_path) == ()
    assert those_aside(tmp_path) == (aside,)
    assert list(tmp_path.iterdir()) == [aside]
    bring_back(aside)
    assert ended_sessions(tmp_path) == before
    assert those_aside(tmp_path) == ()


def test_what_was_set_aside_is_kept_for_thirty_days(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, FILE, 2, "one")
    journal.close(keep=True)
    journal.file.with_suffix(".damaged").write_bytes(b"")
    set_aside(journal.file, NOON)
    (tmp_path / "x.someday.aside").write_bytes(b"")
    tidy(tmp_path, NOON + timedelta(days=30))
    assert len(those_aside(tmp_path)) == 2
    tidy(tmp_path, NOON + timedelta(days=31))
    assert [file.name for file in tmp_path.iterdir()] == ["x.someday.aside"]


def test_nothing_is_written_over_when_it_is_brought_back(tmp_path: Path) -> None:
    journal, _ = session(tmp_path, FILE, 2, "one")
    journal.close(keep=True)
    aside = set_aside(journal.file, NOON)
    assert aside is not None
    session(tmp_path, FILE, 1, "one")[0].close(keep=True)
    with pytest.raises(FileExistsError):
        bring_back(aside)
    assert ended_sessions(tmp_path)[0].changes == 1


def test_tidying_removes_what_holds_nothing_to_recover(tmp_path: Path) -> None:
    alive, _ = session(tmp_path, FILE, 0, "alive")
    for origin, steps, name in ((FILE, 0, "untouched"), (FILE, 1, "marked"), (PASTED, 0, "pasted")):
        session(tmp_path, origin, steps, name)[0].close(keep=True)
    (tmp_path / "half.new").write_bytes(b"{")
    (tmp_path / "stray.lock").write_bytes(b"")
    tidy(tmp_path, NOON)
    assert {path.stem for path in tmp_path.iterdir()} == {"alive", "marked", "pasted"}
    alive.close()


def endless(folder: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(folder)], stdout=subprocess.PIPE, env=environment, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready" + os.linesep.encode()
    return process


def test_a_live_session_is_not_offered_until_it_is_killed(tmp_path: Path) -> None:
    process = endless(tmp_path)
    assert process.stdout is not None
    try:
        process.stdout.readline()
        (file,) = tmp_path.glob("*.journal")
        assert is_held(file.with_suffix(".lock"))
        assert ended_sessions(tmp_path) == ()
        assert not discard(file)
    finally:
        process.kill()
        process.communicate()
    assert len(ended_sessions(tmp_path)) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")
def test_killed_at_any_moment_a_session_loses_no_step_whose_call_returned(tmp_path: Path) -> None:
    chance = random.Random(9)
    for round_ in range(5):
        folder = tmp_path / str(round_)
        process = endless(folder)
        assert process.stdout is not None
        for _ in range(chance.randrange(12)):
            process.stdout.readline()
        for _ in range(chance.randrange(20_000)):  # a moment that falls anywhere in a step
            pass
        process.send_signal(signal.SIGKILL)
        said = [int(line) for line in process.communicate()[0].split()]
        (ended,) = ended_sessions(folder) or (None,)
        if ended is None:
            assert not said
            continue
        recovered = replay(ended.file.read_bytes())
        steps = recovered.history.position
        assert steps >= (said[-1] if said else 0)
        assert recovered.history.labels == tuple(f"step {step}" for step in range(1, steps + 1))
        assert recovered.history.state == state_after(steps)
        assert not recovered.damaged
        assert recovered.origin == FILE
        resumed, again = Journal.resume(ended.file)
        assert again.history.state == state_after(steps)
        resumed.close()


# The lock itself


def test_a_lock_is_held_once_and_can_be_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    assert not is_held(path)
    lock = acquire(path)
    assert lock is not None
    assert is_held(path)
    assert acquire(path) is None
    assert path.read_bytes() == b"%d\n" % os.getpid()
    lock.release()
    lock.release()
    assert not is_held(path)
    again = acquire(path)
    assert again is not None
    again.release(remove=True)
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has locks")
def test_where_a_file_system_has_no_locks_the_process_named_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_module, "_try", lambda _: None)
    path = tmp_path / "x.lock"
    lock = acquire(path)
    assert lock is not None
    assert is_held(path)
    assert acquire(path) is None
    lock.release()
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    for dead in (b"", b"words\n", b"0\n", b"%d\n" % process.pid, b"9" * 31):
        path.write_bytes(dead)
        assert not is_held(path), dead
    path.write_bytes(b"1\n")
    assert is_held(path)


def test_a_folder_that_the_system_refuses_has_no_sessions() -> None:
    """A start goes on where the folder may not be looked into; that no journal can be kept is told elsewhere."""
    folder = Path("/" + "n" * 300)
    assert ended_sessions(folder) == ()
    assert those_aside(folder) == ()
    assert erase(folder) == 0
    tidy(folder, NOON)
