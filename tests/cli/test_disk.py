"""Files that are brought to the disk together: all of an input or none, and nothing is left beside them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli.batch import Outcome, Task, exported
from reader.cli.disk import AT_ONCE, Disk
from reader.cli.status import Status
from reader.files import FileError

CABLE = "R 010203Z JAN 09\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nBT\nUNCLAS LIMA 000001\n\n1. (U) A.\n\nEND.\n"


def left_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def tasks(folder: Path, count: int) -> list[Task]:
    """So many cables in a folder, each to be exported into ``out`` beside them."""
    (folder / "out").mkdir()
    made = []
    for number in range(count):
        source = folder / f"{number:03d}.txt"
        source.write_text(CABLE, encoding="ascii")
        made.append(Task(str(source), source.stem, folder / "out", None))
    return made


def fails_for(monkeypatch: pytest.MonkeyPatch, nth: int, fault: BaseException) -> None:
    """Let the disk refuse one file: the one that it is asked about for the nth time."""
    whole, asked = os.fsync, iter(range(1, 10_000))

    def refuse(descriptor: int) -> None:
        if next(asked) == nth:
            raise fault
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", refuse)


def test_files_stand_in_their_places_only_when_they_are_on_the_disk(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with Disk() as disk:
        written = disk.begin()
        written.add(tmp_path / "a", b"new")
        written.add(tmp_path / "b", b"more")
        assert (tmp_path / "a").read_bytes() == b"old"
        assert not (tmp_path / "b").exists()
        written.put()
        assert ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes()) == (b"new", b"more")
    assert left_in(tmp_path) == ["a", "b"]


def test_of_an_input_all_files_are_put_there_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")
    fails_for(monkeypatch, 2, OSError(errno.ENOSPC, "full"))
    with Disk() as disk:
        written = disk.begin()
        written.add(tmp_path / "a", b"new")
        written.add(tmp_path / "b", b"more")
        with pytest.raises(FileError, match="the disk is full"):
            written.put()
        written.drop()
        assert left_in(tmp_path) == ["a"]
    assert (left_in(tmp_path), (tmp_path / "a").read_bytes()) == (["a"], b"old")


def test_a_file_that_the_disk_does_not_take_is_named_and_the_others_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tasks(tmp_path, AT_ONCE + 5)
    fails_for(monkeypatch, 3, OSError(errno.EIO, "fault"))
    outcomes = list(exported(work))
    refused = [number for number, each in enumerate(outcomes) if each.complaint is not None]
    assert len(refused) == 1
    assert outcomes[refused[0]].status is Status.UNREADABLE
    assert f"{refused[0]:03d}.cablexml was not written: the disk reports a fault" in str(outcomes[refused[0]].complaint)
    assert left_in(tmp_path / "out") == [f"{n:03d}.cablexml" for n in range(len(work)) if n != refused[0]]


def test_work_that_is_broken_off_leaves_whole_files_alone(tmp_path: Path) -> None:
    work = tasks(tmp_path, AT_ONCE * 2)

    def until_interrupted() -> Iterator[Task]:
        yield from work[: AT_ONCE + 9]
        raise KeyboardInterrupt

    done: list[Outcome] = []
    with pytest.raises(KeyboardInterrupt):
        done.extend(exported(until_interrupted()))
    assert left_in(tmp_path / "out") == [f"{number:03d}.cablexml" for number in range(9)]
    assert all((tmp_path / "out" / name).read_bytes().endswith(b"</cable>\n") for name in left_in(tmp_path / "out"))


def test_closing_before_the_end_leaves_nothing_beside(tmp_path: Path) -> None:
    running = exported(tasks(tmp_path, AT_ONCE * 2))
    assert next(running).status is Status.DONE
    running.close()
    assert left_in(tmp_path / "out") == ["000.cablexml"]
