"""Commands as processes of their own: streams, encodings, interruptions, and what is imported."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import CABLE, XML

ROOT = Path(__file__).parents[2]


def may_trace() -> bool:
    """Whether strace is installed and this user may trace a process."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode == 0


POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return {**kept, "PYTHONPATH": path, **changes}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "reader", *arguments]


def run(
    *arguments: str, stdin: bytes = b"", settings: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    settled = environment(**(settings or {}))
    return subprocess.run(command(*arguments), input=stdin, capture_output=True, env=settled, check=False, timeout=60)


def test_a_pipe_of_commands() -> None:
    exported = run("export", "-", stdin=CABLE)
    restored = run("restore", "-", stdin=exported.stdout)
    assert (exported.returncode, exported.stderr) == (0, b"")
    assert (restored.returncode, restored.stdout) == (0, CABLE)


@pytest.mark.parametrize("coding", ["ascii", "latin-1", "utf-16", "cp1252"])
def test_no_encoding_of_the_terminal_makes_a_traceback(tmp_path: Path, coding: str) -> None:
    file = tmp_path / "é\u2028.txt"
    file.write_bytes(CABLE.replace(b"Nothing", "¶ 日本 \x1b".encode()))
    for name in ("tree", "check", "validate"):
        ran = run(name, str(file), settings={"PYTHONIOENCODING": coding})
        assert ran.returncode in (0, 1)
        assert b"Traceback" not in ran.stderr
    assert run("tree", str(file), settings={"PYTHONIOENCODING": "ascii"}).stdout.isascii()


@POSIX
def test_a_plain_locale_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "é.txt"
    file.write_bytes("¶1. (U) Worte für é\n".encode())
    settings = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    ran = run("tree", str(file), settings=settings)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"label" in ran.stdout
    missing = run("tree", str(tmp_path / "ü.txt"), settings=settings)
    assert missing.returncode == 3
    assert b"There is no file" in missing.stderr


@POSIX
def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"".join(b"%d. (U) Words.\n\n" % number for number in range(20_000)))
    for arguments in (("tree", str(file)), ("export", str(file))):
        with subprocess.Popen(
            command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.read(10)
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_standard_output_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(CABLE.replace(b"241755Z", b"991755Z"))
    for arguments in (["tree"], ["export"], ["check"]):
        with Path("/dev/full").open("wb") as full:
            ran = subprocess.run(
                command(*arguments, str(file)), stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
            )
        assert ran.returncode == 3
        assert ran.stderr == b"cable-reader: Standard output cannot be written: the disk is full.\n"


@POSIX
def test_closed_streams_are_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(CABLE)
    quiet = ["sh", "-c", '"$@" >&- 2>&- <&-', "sh", *command("tree", str(file))]
    assert subprocess.run(quiet, env=environment(), check=False).returncode == 0
    closed = ["sh", "-c", '"$@" <&-', "sh", *command("tree", "-")]
    ran = subprocess.run(closed, env=environment(), capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (3, b"cable-reader: Standard input is closed; name a file.\n")


@POSIX
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_leaves_no_half_written_file(tmp_path: Path, jobs: str) -> None:
    files = []
    for number in range(400):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_bytes(CABLE * 20)
    out = tmp_path / "out"
    arguments = command("export", *map(str, files), "--out-dir", str(out), "--jobs", jobs)
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, env=environment(), start_new_session=True) as process:
        deadline = time.monotonic() + 50
        while not (out.is_dir() and any(out.glob("*.cablexml"))) and time.monotonic() < deadline:
            os.sched_yield()
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=50)
    assert process.returncode == 130
    assert err == b"cable-reader: stopped; no half-written file is left.\n"
    made = list(out.iterdir())
    assert 0 < len(made) < len(files)
    assert all(path.suffix == ".cablexml" and path.read_bytes().endswith(b"</cable>\n") for path in made)


SOCKETS = re.compile(r"\bAF_(?!UNIX|LOCAL)\w+")


@pytest.mark.skipif(not may_trace(), reason="strace is not installed, or not allowed")
def test_no_command_opens_a_socket(tmp_path: Path) -> None:
    """The processes of a batch included: they are joined by pipes. What ``--scheduler`` opens is asked for."""
    trace = tmp_path / "trace"
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(CABLE)
    (tmp_path / "x.cablexml").write_bytes(XML)
    tracing = ["strace", "-f", "-A", "-e", "trace=network", "-o", str(trace)]
    for arguments in (
        ["export", "a.txt", "b.txt", "--out-dir", "out", "--jobs", "2"],
        ["check", "a.txt"],
        ["validate", "x.cablexml"],
        ["restore", "x.cablexml", "-o", "back.txt"],
    ):
        ran = subprocess.run(
            [*tracing, *command(*arguments)], cwd=tmp_path, capture_output=True, env=environment(), check=False
        )
        assert ran.returncode in (0, 1), ran.stderr
    calls = trace.read_text(encoding="utf-8", errors="replace")
    assert calls.count("exited with") >= 6, "the processes of the batch were not watched"
    assert SOCKETS.findall(calls) == []


@pytest.mark.parametrize(
    ("arguments", "lxml"),
    [(["--help"], False), (["tree", "a.txt"], False), (["check", "a.txt"], False), (["export", "a.txt"], True)],
)
def test_a_command_imports_only_what_it_needs(tmp_path: Path, arguments: list[str], lxml: bool) -> None:
    (tmp_path / "a.txt").write_bytes(CABLE)
    program = (
        "import sys; from reader.cli.main import main; main(sys.argv[1:]); "
        "names = ('lxml', 'PySide6', 'sqlite3', 'importlib.metadata', 'concurrent.futures', 'multiprocessing', "
        "'distributed'); "
        "print([name for name in names if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=tmp_path, capture_output=True, env=environment(), check=False
    )
    assert ran.stderr.decode() == ("['lxml']\n" if lxml else "[]\n")


def test_the_exit_status_reaches_the_shell(tmp_path: Path) -> None:
    (tmp_path / "x.cablexml").write_bytes(XML[:-9])
    assert run("validate", str(tmp_path / "x.cablexml")).returncode == 1
    assert run("export").returncode == 2
    assert run("export", str(tmp_path)).returncode == 3
