from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader import commands
from reader.cable.source import Source
from reader.review.history import History
from reader.review.journal import Journal, JournalInUseError
from reader.review.replay import JournalError, Origin, replay
from reader.review.review import Review
from tests.review.cables import ANN, CLOCK, NOON, nth, tree_of
from tests.review.strategies import REVIEWS, TEXTS

TREE = tree_of()
PASTED = Origin(Source.from_text(TREE.text, "pasted"), NOON)


def started(folder: Path, origin: Origin = PASTED) -> tuple[Journal, History[Review]]:
    history = History(Review(origin.source.sha256))
    return Journal.create(folder, origin, history, "session"), history


def do(history: History[Review], index: int, marking: str) -> None:
    history.do(*commands.mark(history.state, TREE, nth(TREE, index), marking, ANN, CLOCK[history.position]))


def assert_same(one: History[Review], other: History[Review]) -> None:
    assert one.base == other.base
    assert one.labels == other.labels
    assert [step.state for step in one.steps] == [step.state for step in other.steps]
    assert (one.position, one.clean_position) == (other.position, other.clean_position)


def test_a_session_comes_back_as_it_was(tmp_path: Path) -> None:
    origin = Origin(
        Source.from_bytes(b"\xffcaf\xe9\r\n\x00", name="a.txt"), NOON, "/tmp/a.txt", "/tmp/a.cablexml", 1979
    )
    journal, history = started(tmp_path, origin)
    for index, marking in enumerate(("U", "C", "S")):
        do(history, index, marking)
        journal.follow(history)
    history.undo()
    journal.follow(history)
    journal.close(keep=True)
    resumed, recovered = Journal.resume(journal.file)
    assert_same(recovered.history, history)
    assert recovered.origin == origin
    assert not recovered.damaged
    assert recovered.history.redo_label == "Mark paragraph 3 S"
    resumed.close()
    assert list(tmp_path.iterdir()) == []


def test_a_resumed_session_goes_on_in_the_same_file(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    do(history, 0, "U")
    journal.follow(history)
    journal.close(keep=True)
    journal, recovered = Journal.resume(journal.file)
    history = recovered.history
    do(history, 1, "C")
    history.mark_clean()
    journal.follow(history, saved="/home/ann/a.cablexml")
    do(history, 2, "S")
    journal.follow(history)
    journal.close(keep=True)
    _, again = Journal.resume(journal.file)
    assert_same(again.history, history)
    assert again.origin.saved == "/home/ann/a.cablexml"
    assert (again.changes, again.unsaved) == (1, True)


def test_a_journal_can_begin_after_steps_were_made(tmp_path: Path) -> None:
    history = History(Review(PASTED.source.sha256))
    do(history, 0, "U")
    do(history, 1, "C")
    history.mark_clean()
    history.undo()
    journal = Journal.create(tmp_path, PASTED, history)
    assert_same(replay(journal.file.read_bytes()).history, history)
    journal.close()


def test_several_changes_between_two_calls_are_all_written(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    for index in range(3):
        do(history, index, "U")
    history.mark_clean()
    journal.follow(history)
    history.undo()
    history.undo()
    do(history, 2, "C")
    do(history, 2, "S")
    history.undo()
    journal.follow(history)
    assert history.clean_position is None
    assert_same(replay(journal.file.read_bytes()).history, history)
    journal.close()


def test_another_step_in_the_place_of_the_saved_one_is_saved_too(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    for marking in ("U", "C"):
        do(history, 0, marking)
        history.mark_clean()
        journal.follow(history, "/home/ann/a.cablexml")
        assert_same(replay(journal.file.read_bytes()).history, history)
        history.undo()
    journal.close()


def test_following_without_a_change_writes_nothing(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    do(history, 0, "U")
    journal.follow(history)
    size = journal.file.stat().st_size
    journal.follow(history)
    assert journal.file.stat().st_size == size
    journal.close()


def test_a_step_takes_the_space_of_a_step(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    sizes = []
    for step in range(40):
        do(history, step % 3, "U")
        journal.follow(history)
        sizes.append(journal.file.stat().st_size)
    journal.close()
    assert sizes[-1] - sizes[-2] < 2 * (sizes[1] - sizes[0])


def test_the_history_of_another_session_is_refused(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    with pytest.raises(ValueError, match="another session"):
        journal.follow(History(Review(history.base.sha256)))
    journal.close()
    do(history, 0, "U")
    with pytest.raises(ValueError, match="closed"):
        journal.follow(history)
    journal.close()


class JournalMachine(RuleBasedStateMachine):
    """Steps, undo, redo and saves, followed now and then, with crashes between: what was followed comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.journal, self.history = started(self.folder)
        self.followed = False

    def teardown(self) -> None:
        self.journal.close()
        assert list(self.folder.iterdir()) == []
        shutil.rmtree(self.folder)

    @rule(label=TEXTS, review=REVIEWS)
    def do(self, label: str, review: Review) -> None:
        self.history.do(label, review.changed(sha256=self.history.base.sha256))
        self.followed = False

    @rule()
    def do_the_equal(self) -> None:
        self.history.do("equal", self.history.state.changed())
        self.followed = False

    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.followed = False

    @rule()
    def redo(self) -> None:
        self.history.redo()
        self.followed = False

    @rule(path=TEXTS)
    def save(self, path: str) -> None:
        self.history.mark_clean()
        self.journal.follow(self.history, path)
        self.followed = True

    @rule()
    def follow(self) -> None:
        self.journal.follow(self.history)
        self.followed = True

    @rule(torn=st.binary(max_size=9).filter(lambda torn: b"\n" not in torn))
    def crash(self, torn: bytes) -> None:
        if self.followed:
            self.journal.close(keep=True)
            with self.journal.file.open("ab") as file:
                file.write(torn)
            self.journal, recovered = Journal.resume(self.journal.file)
            assert_same(recovered.history, self.history)
            self.history = recovered.history

    @invariant()
    def comes_back(self) -> None:
        if self.followed:
            recovered = replay(self.journal.file.read_bytes())
            assert not recovered.damaged
            assert_same(recovered.history, self.history)
            assert recovered.origin.source == PASTED.source


TestJournal = JournalMachine.TestCase
TestJournal.settings = settings(max_examples=30, stateful_step_count=25)  # each step waits for the disk


def test_cut_off_anywhere_a_journal_gives_every_step_that_is_whole(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    states, ends = [history.state], [journal.file.stat().st_size]
    for step in range(6):
        do(history, step % 3, "U")
        journal.follow(history)
        states.append(history.state)
        ends.append(journal.file.stat().st_size)
    content = journal.file.read_bytes()
    journal.close()
    for length in range(len(content) + 1):
        done = sum(end <= length for end in ends)
        if done == 0:
            with pytest.raises(JournalError):
                replay(content[:length])
        else:
            recovered = replay(content[:length])
            assert recovered.history.state == states[done - 1]
            assert recovered.size == ends[done - 1]
            assert not recovered.damaged


def test_behind_damage_nothing_is_guessed_and_a_copy_is_kept(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    for index in range(3):
        do(history, index, "U")
        journal.follow(history)
    journal.close(keep=True)
    lines = journal.file.read_bytes().split(b"\n")
    lines[2] = b"\0" * len(lines[2])
    journal.file.write_bytes(b"\n".join(lines))
    resumed, recovered = Journal.resume(journal.file)
    assert recovered.damaged
    assert recovered.history.labels == ("Mark paragraph 1 U",)
    assert journal.file.with_suffix(".damaged").read_bytes() == b"\n".join(lines)
    do(recovered.history, 2, "C")
    resumed.follow(recovered.history)
    assert_same(replay(journal.file.read_bytes()).history, recovered.history)
    resumed.close()
    assert list(tmp_path.iterdir()) == []


@given(st.data())
def test_no_content_whatever_makes_a_replay_fail_otherwise(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal, history = started(Path(folder))
        do(history, 0, "U")
        history.mark_clean()
        journal.follow(history, "x")
        content = bytearray(journal.file.read_bytes())
        journal.close()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content)))
        content[at : at + data.draw(st.integers(0, 4))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"null", b"7", b"[]", b"-1", b'"', b"true", b"{}"])
        )
    with contextlib.suppress(JournalError):
        replay(bytes(content))


@given(st.binary() | st.text().map(str.encode))
def test_what_is_no_journal_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(JournalError):
        replay(content)


@given(TEXTS | st.text(max_size=30), TEXTS)
def test_every_text_comes_back_as_text_and_as_bytes(text: str, name: str) -> None:
    origin = Origin(Source.from_text(text, name), NOON)
    with tempfile.TemporaryDirectory() as folder:
        journal, _ = started(Path(folder), origin)
        source = replay(journal.file.read_bytes()).origin.source
        journal.close()
    assert source == origin.source
    assert source.text == text


@given(st.binary(max_size=40))
def test_every_file_comes_back_as_text_and_as_bytes(data: bytes) -> None:
    origin = Origin(Source.from_bytes(data), NOON, "f")
    with tempfile.TemporaryDirectory() as folder:
        journal, _ = started(Path(folder), origin)
        assert replay(journal.file.read_bytes()).origin == origin
        journal.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_this_user_can_read_a_journal(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "journals"
    previous = os.umask(0)
    try:
        journal, _ = started(folder)
        wide = tmp_path / "wide"
        wide.mkdir(mode=0o755)
        other, _ = started(wide)
    finally:
        os.umask(previous)
    assert [stat.S_IMODE(path.stat().st_mode) for path in sorted(folder.iterdir())] == [0o600, 0o600]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(wide.stat().st_mode) == 0o700
    journal.close()
    other.close()


def test_a_journal_in_use_cannot_be_taken_over(tmp_path: Path) -> None:
    journal, _ = started(tmp_path)
    with pytest.raises(JournalInUseError):
        Journal.resume(journal.file)
    with pytest.raises(JournalInUseError):
        started(tmp_path)
    journal.close(keep=True)
    Journal.resume(journal.file)[0].close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_what_a_full_disk_refused_is_written_when_there_is_room(tmp_path: Path) -> None:
    import resource

    journal, history = started(tmp_path)
    do(history, 0, "U")
    journal.follow(history)
    size = journal.file.stat().st_size
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    do(history, 1, "C")
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            journal.follow(history)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert replay(journal.file.read_bytes()).history.labels == ("Mark paragraph 1 U",)
    history.undo()
    do(history, 2, "S")
    journal.follow(history)
    assert_same(replay(journal.file.read_bytes()).history, history)
    journal.close()


def test_what_a_crash_left_behind_is_gone_before_the_next_line(tmp_path: Path) -> None:
    journal, history = started(tmp_path)
    do(history, 0, "U")
    journal.follow(history)
    journal.close(keep=True)
    with journal.file.open("ab") as file:
        file.write(b"x" * 5000)
    journal, recovered = Journal.resume(journal.file)
    recovered.history.undo()
    journal.follow(recovered.history)
    assert b"x" * 9 not in journal.file.read_bytes()
    assert_same(replay(journal.file.read_bytes()).history, recovered.history)
    journal.close()


def test_a_slow_disk_is_waited_for_before_the_next_step_and_not_after_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, history = started(tmp_path)
    journal.follow(history)  # the disk has the new file now
    whole, turn, done = os.fsync, threading.Event(), list[int]()

    def slow(descriptor: int) -> None:
        turn.wait(10)
        whole(descriptor)
        done.append(journal.file.stat().st_size)

    monkeypatch.setattr(os, "fsync", slow)
    do(history, 0, "U")
    journal.follow(history)
    assert done == []
    assert_same(replay(journal.file.read_bytes()).history, history)
    size = journal.file.stat().st_size
    turn.set()
    do(history, 1, "C")
    journal.follow(history)
    assert done[0] == size
    journal.close(keep=True)
    assert len(done) == 2


def test_a_new_journal_is_waited_for_before_its_first_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, turn, synced = os.fsync, threading.Event(), list[bool]()

    def slow(descriptor: int) -> None:
        turn.wait(10)
        whole(descriptor)
        synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))

    monkeypatch.setattr(os, "fsync", slow)
    journal, history = started(tmp_path)
    assert synced == []
    assert journal.file.stat().st_size > 0
    turn.set()
    do(history, 0, "U")
    journal.follow(history)
    assert synced[:2] == ([False, True] if os.name == "posix" else [False, False])
    journal.close()


def test_what_the_disk_refused_late_is_told_and_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, history = started(tmp_path)
    do(history, 0, "U")
    journal.follow(history)
    whole, refusals = os.fsync, [OSError("no room")]

    def refuse(descriptor: int) -> None:
        if refusals:
            raise refusals.pop()
        whole(descriptor)

    do(history, 1, "C")
    journal.follow(history)
    journal._disk.wait()  # it has both steps now
    monkeypatch.setattr(os, "fsync", refuse)
    do(history, 2, "S")
    journal.follow(history)
    do(history, 0, "S")
    with pytest.raises(OSError, match="no room"):
        journal.follow(history)
    journal.follow(history)
    journal.close(keep=True)
    assert_same(replay(journal.file.read_bytes()).history, history)


def test_one_thread_waits_for_the_disk_and_is_gone_with_the_journal(tmp_path: Path) -> None:
    before = threading.active_count()
    journal, history = started(tmp_path)
    for mark in "UCS":
        do(history, 0, mark)
        journal.follow(history)
    assert threading.active_count() == before + 1
    journal.close()
    assert threading.active_count() == before
