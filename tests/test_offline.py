"""No session of the window opens a socket to anywhere: watched from inside and from outside the process."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window to watch")

CHECKOUT = Path(__file__).parents[1]
SESSION = (sys.executable, str(Path(__file__).with_name("offline_session.py")))
FAMILY = re.compile(r"\bsocket(?:pair)?\((\w+)")


def run(command: tuple[str, ...], cable: Path) -> str:
    """Run a session on a cable and give what it printed."""
    done = subprocess.run([*command, str(cable)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "decisions: " in done.stdout, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def cable(tmp_path: Path) -> Path:
    return Path(shutil.copy(CHECKOUT / "resources/samples/10BRIDGETOWN412.txt", tmp_path))


def test_python_opens_no_socket_in_a_whole_session(cable: Path) -> None:
    assert [line for line in run(SESSION, cable).splitlines() if line.startswith("socket event")] == []


def may_trace() -> bool:
    """Whether strace is installed and this user may trace a process."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode == 0


@pytest.mark.skipif(not may_trace(), reason="strace is not installed, or not allowed")
def test_the_process_opens_only_sockets_of_this_machine(cable: Path, tmp_path: Path) -> None:
    """Qt, the libraries below it and every child process included."""
    trace = tmp_path / "trace"
    run(("strace", "-f", "-e", "trace=network", "-o", str(trace), *SESSION), cable)
    calls = trace.read_text(encoding="utf-8", errors="replace")
    assert set(FAMILY.findall(calls)) <= {"AF_UNIX", "AF_LOCAL"}
    assert not re.search(r"AF_INET|AF_NETLINK|AF_PACKET", calls)
