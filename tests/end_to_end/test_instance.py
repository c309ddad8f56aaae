"""One window for each user: with real processes, as a double click starts them."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtNetwork", reason="PySide6 is not installed: there is no window")

CHECKOUT = Path(__file__).parents[2]
SESSION = (sys.executable, str(Path(__file__).with_name("instance_session.py")))
SAMPLES = ("06LUXEMBOURG41.txt", "09VALLETTA288.txt", "10BRIDGETOWN412.txt", "11WINDHOEK733.txt", "76NASSAU1187.txt")
LONG = 120.0
"""More than anything takes here, in seconds; a newcomer that must be taken in waits as long."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the processes are driven by pipes and signals")


class Running:
    """A started program, and what it has told."""

    def __init__(self, folder: Path, *files: str, patience: float = LONG) -> None:
        self._process = subprocess.Popen(
            [*SESSION, str(patience), *files],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        )
        self._lines: queue.Queue[Any] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.last: Any = None

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def tells(self, **expected: object) -> None:
        """Wait until it tells of such a state of things."""
        self.waits(lambda told: isinstance(told, dict) and all(told[key] == value for key, value in expected.items()))

    def waits(self, fits: Callable[[Any], bool]) -> None:
        deadline = time.monotonic() + LONG
        while self.last is None or not fits(self.last):
            try:
                self.last = self._lines.get(timeout=max(deadline - time.monotonic(), 0.01))
            except queue.Empty:
                pytest.fail(f"the last that was told: {self.last}")

    def do(self, *words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words).encode() + b"\n")
        self._process.stdin.flush()

    def send(self, what: signal.Signals) -> None:
        self._process.send_signal(what)

    def ends(self) -> int:
        return self._process.wait(LONG)

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    for name in SAMPLES:
        shutil.copy(CHECKOUT / "resources/samples" / name, tmp_path)
    made: list[Running] = []

    def begin(*files: str, patience: float = LONG) -> Running:
        made.append(Running(tmp_path, *files, patience=patience))
        return made[-1]

    yield begin
    for running in made:
        running.kill()


def test_a_second_start_hands_its_files_to_the_window(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    first.do("minimise")
    first.tells(minimised=True)
    second = start(SAMPLES[1], SAMPLES[2], SAMPLES[0])  # of its own folder, by relative paths
    assert second.ends() == 0
    second.waits(lambda told: told == "handed")
    first.tells(open=list(SAMPLES[:3]), shown=SAMPLES[1], minimised=False)
    assert start().ends() == 0  # without a file it only brings the window to the front
    third = start(SAMPLES[0])
    assert third.ends() == 0
    first.tells(open=list(SAMPLES[:3]), shown=SAMPLES[0])


def test_of_several_starts_at_once_one_becomes_the_window(start: Callable[..., Running]) -> None:
    started = [start(name) for name in SAMPLES]
    deadline = time.monotonic() + LONG
    while sum(running.lives for running in started) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    (first,) = (running for running in started if running.lives)
    first.waits(lambda told: sorted(told["open"]) == sorted(SAMPLES))


def test_a_killed_window_is_replaced_and_its_socket_with_it(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    assert start().ends() == 0  # it listens by now
    first.send(signal.SIGKILL)
    first.ends()
    assert len(sockets()) == 1
    second = start(SAMPLES[1])
    second.tells(shown=SAMPLES[1])
    assert start(SAMPLES[2]).ends() == 0
    second.tells(shown=SAMPLES[2])


def test_a_window_that_hangs_does_not_swallow_the_files(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    assert start().ends() == 0
    first.send(signal.SIGSTOP)
    second = start(SAMPLES[1], patience=0.3)
    second.waits(lambda told: told["open"] == [SAMPLES[1]] and "does not answer" in told["said"])
    first.send(signal.SIGCONT)  # it hears of the files now, from one who has gone
    assert start(SAMPLES[2]).ends() == 0
    first.tells(open=[SAMPLES[0], SAMPLES[2]])


def test_files_of_open_with_are_opened_in_the_window(start: Callable[..., Running], tmp_path: Path) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    first.do("open", str(tmp_path / SAMPLES[1]))
    first.tells(open=list(SAMPLES[:2]), shown=SAMPLES[1])


def test_files_wait_while_a_question_stops_the_work(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    first.do("ask")
    first.waits(lambda told: told == "asking")
    assert start(SAMPLES[1]).ends() == 0
    first.do("minimise")
    first.tells(minimised=True, open=[SAMPLES[0]])
    first.do("answer")
    first.tells(open=list(SAMPLES[:2]), minimised=False)


def test_after_the_end_the_next_start_is_the_window(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    first.do("quit")
    assert first.ends() == 0
    assert sockets() == []
    second = start(SAMPLES[1])
    second.tells(shown=SAMPLES[1])


def sockets() -> list[Path]:
    return list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("*.socket"))


def test_only_this_user_can_reach_the_socket_and_nonsense_does_no_harm(start: Callable[..., Running]) -> None:
    first = start(SAMPLES[0])
    first.tells(open=[SAMPLES[0]])
    assert start().ends() == 0
    (path,) = sockets()
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    for nonsense in (
        b"\n",
        b"{}\n",
        b"\xff\n",
        b'{"protocol": 1, "files": ["a.txt"], "token": ""}\n',
        b"x" * (2 << 20),
    ):
        with socket.socket(socket.AF_UNIX) as guest:
            guest.settimeout(LONG)
            guest.connect(str(path))
            try:
                guest.sendall(nonsense)
                assert guest.recv(100) == b""
            except (BrokenPipeError, ConnectionResetError):
                pass
    assert start(SAMPLES[1]).ends() == 0
    first.tells(open=list(SAMPLES[:2]))
