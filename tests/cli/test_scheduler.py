"""``export --scheduler``: what is told without a scheduler, and the same work as in one process with one."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import ALTERED, CABLE, SECOND, Shell
from tests.cli.test_process import POSIX, command, environment, run

DISTRIBUTED = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="distributed is not installed: no scheduler to ask"
)
CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=int(sys.argv[1]), threads_per_worker=1, dashboard_address=None) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


def cluster(folder: Path, workers: int) -> Iterator[str]:
    """The address of a scheduler with that many workers, all processes of this machine."""
    script = folder / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script), str(workers)],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from cluster(tmp_path_factory.mktemp("cluster"), 2)


@pytest.fixture
def scheduler_alone(tmp_path: Path) -> Iterator[str]:
    yield from cluster(tmp_path, 0)


def test_without_the_package_the_extra_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    shell.file("a.txt", CABLE)
    ran = shell.run("export", "a.txt", "--out-dir", "out", "--scheduler", "tcp://127.0.0.1:8786")
    assert ran.status == 2
    assert ran.err == (
        "cable-reader: --scheduler needs the package distributed, which is not installed: "
        "pip install 'cable-reader[dask]'.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--out-dir", "out", "--jobs", "2"], "Name --jobs or --scheduler: the scheduler knows its workers."),
        ([], "--scheduler is for many files; they need a folder to go to: --out-dir DIR."),
    ],
)
def test_what_makes_no_sense_is_refused(shell: Shell, arguments: list[str], sentence: str) -> None:
    shell.file("a.txt", CABLE)
    ran = shell.run("export", "a.txt", "--scheduler", "tcp://127.0.0.1:8786", *arguments)
    assert (ran.status, ran.err) == (2, f"cable-reader: {sentence}\n")
    assert list(shell.files()) == ["a.txt"]


@DISTRIBUTED
@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("tcp://127.0.0.1:9", 3, "No scheduler answers at tcp://127.0.0.1:9."),
        ("\x1b://x", 2, "\\x1b://x is no address of a scheduler; tcp://host:8786 is one."),
        ("tcp://host:port", 2, "tcp://host:port is no address of a scheduler; tcp://host:8786 is one."),
        ("", 2, "--scheduler names no address; tcp://host:8786 is one."),
    ],
)
def test_a_scheduler_that_is_not_there_is_a_sentence(tmp_path: Path, address: str, status: int, sentence: str) -> None:
    (tmp_path / "a.txt").write_bytes(CABLE)
    ran = run("export", str(tmp_path / "a.txt"), "--out-dir", str(tmp_path / "out"), "--scheduler", address)
    assert (ran.returncode, ran.stderr.decode()) == (status, f"cable-reader: {sentence}\n")


@DISTRIBUTED
def test_a_scheduler_without_workers_is_a_sentence(tmp_path: Path, scheduler_alone: str) -> None:
    (tmp_path / "a.txt").write_bytes(CABLE)
    ran = run("export", str(tmp_path / "a.txt"), "--out-dir", str(tmp_path / "out"), "--scheduler", scheduler_alone)
    sentence = f"cable-reader: The scheduler at {scheduler_alone} has no workers.\n"
    assert (ran.returncode, ran.stderr.decode()) == (3, sentence)


@DISTRIBUTED
def test_workers_make_what_one_process_makes(tmp_path: Path, scheduler: str) -> None:
    files = []
    for number in range(250):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_bytes(CABLE.replace(b"412", b"%d" % (500 + number)))
    files[7].write_bytes(CABLE + b"\n" + SECOND)
    altered = tmp_path / "altered.cablexml"
    altered.write_bytes(ALTERED)
    names = [*map(str, files), str(altered), str(tmp_path / "missing.txt"), "-"]
    local = run("export", *names, "--out-dir", str(tmp_path / "local"), stdin=SECOND)
    ours = run("export", *names, "--out-dir", str(tmp_path / "ours"), "--scheduler", scheduler, stdin=SECOND)
    assert (ours.returncode, ours.stdout, ours.stderr) == (local.returncode, local.stdout, local.stderr)
    made, expected = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("ours", "local")
    )
    assert len(made) == len(files) + 2
    assert made == expected


@POSIX
@DISTRIBUTED
def test_ctrl_c_leaves_no_half_written_file(tmp_path: Path, scheduler: str) -> None:
    files = []
    for number in range(1500):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_bytes(CABLE * 5)
    out = tmp_path / "out"
    arguments = command("export", *map(str, files), "--out-dir", str(out), "--scheduler", scheduler)
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, env=environment(), start_new_session=True) as process:
        deadline = time.monotonic() + 50
        while not (out.is_dir() and any(out.glob("*.cablexml"))) and time.monotonic() < deadline:
            os.sched_yield()
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=90)
    assert (process.returncode, err) == (130, b"cable-reader: stopped; no half-written file is left.\n")
    made = list(out.iterdir())
    assert 0 < len(made) < len(files)
    assert all(path.suffix == ".cablexml" and path.read_bytes().endswith(b"</cable>\n") for path in made)
    assert sorted(out.iterdir()) == sorted(made), "somebody still writes"
