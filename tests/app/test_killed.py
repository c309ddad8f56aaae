"""Killed at any moment of a review, the window's journals hold every step that was completed.

``pytest tests/app/test_killed.py --kills 300`` takes some minutes; without the option a few moments are tried.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.review import commands, steps
from reader.review.ids import new_id
from reader.review.replay import replay
from tests.app.killed import NAMES, READY, SEED, State, digest, run

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[State]]:
    """What stands before the first step, and after each."""
    script = run(tmp_path_factory.mktemp("here") / "journal")
    try:
        yield [script.state(), *script.steps()]
    finally:
        script.end()
        commands.new_id = steps.new_id = new_id  # type: ignore[attr-defined]


def reviewing(folder: Path) -> subprocess.Popen[bytes]:
    """A process at the scripted review; its journals go into the folder."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.app.killed", str(folder)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,  # what is read ahead would be lost to communicate()
    )


def kill_after(seconds: float, folder: Path) -> list[State]:
    """Kill the review so long after it was ready, and give the states that it said it had come to."""
    process = reviewing(folder)
    assert process.stdout is not None
    assert process.stdout.readline().decode().strip() == READY
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.send_signal(signal.SIGKILL)
    said = process.communicate()[0].decode().splitlines(keepends=True)
    return [tuple(line.split()[1:]) for line in said if line.endswith("\n") and line != "done\n"]


def held(folder: Path) -> State:
    """What the journals in a folder give back."""
    by_name = {}
    for file in folder.glob("*.journal"):
        recovered = replay(file.read_bytes())
        assert not recovered.damaged
        by_name[recovered.origin.source.name or Path(recovered.origin.path or "").name] = digest(recovered.history)
    return tuple(by_name[name] for name in NAMES)


@pytest.fixture(scope="module")
def duration(expected: list[State], tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long the whole script takes in a process of its own, which says what it does here."""
    process = reviewing(tmp_path_factory.mktemp("whole") / "journal")
    assert process.stdout is not None
    process.stdout.readline()
    began = time.perf_counter()
    said = [line.decode().split() for line in iter(process.stdout.readline, b"done\n")]
    took = time.perf_counter() - began
    process.kill()
    process.communicate()
    assert [tuple(states) for _, *states in said] == expected[1:]
    return took


def test_no_completed_step_is_lost(
    expected: list[State], duration: float, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    chance = random.Random(SEED)
    among = set()
    for number in range(request.config.getoption("--kills")):
        folder = tmp_path / str(number) / "journal"
        said = kill_after(chance.uniform(0, duration), folder)
        assert said == expected[1 : len(said) + 1]
        assert held(folder) in expected[len(said) : len(said) + 2], "the last completed step, or the one being made"
        among.add(len(said))
    assert len(among) > 1, "the moments of death fell on one step"
