"""An environment is made once, completed when more is asked of it, and made anew when it no longer fits."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

import environment
import system
from environment import DEV, READER, Stamp

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for uv is a shell script")


class Machine:
    """A checkout with a project file, and a uv that makes empty environments and keeps what it was asked."""

    def __init__(self, place: Path) -> None:
        self.root = place / "checkout"
        self.folder = self.root / ".venv"
        self.said: list[str] = []
        self._log = place / "uv.log"
        programs = place / "bin"
        programs.mkdir()
        self.root.mkdir()
        self.project("dependencies = []")
        uv = programs / "uv"
        uv.write_text(
            f'#!/bin/sh\necho "$@" >> {self._log}\n'
            'if [ "$1" = venv ]; then\n'
            f'  for folder; do :; done\n  rm -rf "$folder"; mkdir -p "$folder/bin"; touch "$folder/bin/python"\n'
            f'  echo "version_info = {environment.PYTHON}.4" > "$folder/pyvenv.cfg"\nfi\n'
        )
        uv.chmod(0o755)
        self.path = f"{programs}:/usr/bin:/bin"

    def project(self, text: str) -> None:
        (self.root / "pyproject.toml").write_text(text)

    def ensure(self, *layers: environment.Layer) -> list[str]:
        """What was asked of uv while the environment was looked after: ``venv`` and the last word of each install."""
        self._log.write_text("")
        assert environment.ensure(self.folder, layers, self.said.append) == self.folder / "bin" / "python"
        lines = self._log.read_text().splitlines()
        return ["venv" if line.startswith("venv") else line.split("/")[-1] for line in lines]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    monkeypatch.setenv("PATH", made.path)
    monkeypatch.setattr(environment, "ROOT", made.root)
    return made


BIG, SMALL = (environment.Layer(("small", "big"), ("x/big",)), environment.Layer(("small",), ("x/small",)))


@posix
def test_the_first_time_makes_it_and_the_second_starts_nothing(machine: Machine) -> None:
    assert machine.ensure(SMALL) == ["venv", "small"]
    assert [sentence.split()[0] for sentence in machine.said] == ["Setting", ".venv"]
    machine.said.clear()
    assert machine.ensure(SMALL) == []
    assert machine.said == []


@posix
def test_more_is_added_to_it_and_less_is_already_there(machine: Machine) -> None:
    machine.ensure(SMALL)
    assert machine.ensure(BIG) == ["big"]
    assert machine.ensure(SMALL) == []
    other = environment.Layer(("other",), ("x/other",))
    assert machine.ensure(other) == ["other"]
    assert machine.ensure(BIG, other) == []


@posix
def test_a_changed_project_file_installs_again_into_the_same_environment(machine: Machine) -> None:
    machine.ensure(BIG)
    machine.project("dependencies = ['lxml']")
    assert machine.ensure(SMALL) == ["small"]
    assert machine.ensure(BIG) == ["big"]


@posix
def test_an_environment_made_by_hand_is_used(machine: Machine) -> None:
    machine.ensure(SMALL)
    (machine.folder / environment.STAMP).unlink()
    assert machine.ensure(SMALL) == ["small"]


@posix
@pytest.mark.parametrize("damage", ["python", "pyvenv.cfg"])
def test_a_broken_environment_is_made_anew(machine: Machine, damage: str) -> None:
    machine.ensure(SMALL)
    (machine.folder / ("bin/python" if damage == "python" else damage)).unlink()
    assert machine.ensure(SMALL) == ["venv", "small"]


@posix
def test_another_python_makes_it_anew_and_a_patch_release_does_not(machine: Machine) -> None:
    machine.ensure(SMALL)
    (machine.folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {environment.PYTHON}.99\n")
    assert machine.ensure(SMALL) == []
    (machine.folder / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.1.4\n")
    assert machine.ensure(SMALL) == ["venv", "small"]


@posix
def test_a_checkout_that_was_moved_installs_again(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.ensure(SMALL)
    moved = machine.root.rename(machine.root.with_name("elsewhere"))
    machine.root, machine.folder = moved, moved / ".venv"
    monkeypatch.setattr(environment, "ROOT", moved)
    assert machine.ensure(SMALL) == ["small"]


@pytest.mark.parametrize("written", ["", "{", "[]", '{"made_from": 1}', '{"made_from": "x", "provides": 3}', "\xff"])
def test_a_damaged_stamp_reads_as_none(tmp_path: Path, written: str) -> None:
    (tmp_path / environment.STAMP).write_text(written, encoding="latin-1")
    assert Stamp.read(tmp_path) is None


def test_a_stamp_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    stamp = Stamp("abc", ("dev", "reader"))
    stamp.write(tmp_path)
    assert Stamp.read(tmp_path) == stamp
    assert json.loads((tmp_path / environment.STAMP).read_text()) == {"made_from": "abc", "provides": ["dev", "reader"]}


def test_no_stamp_reads_as_none(tmp_path: Path) -> None:
    assert Stamp.read(tmp_path) is None


def test_the_gate_brings_what_the_window_needs() -> None:
    assert set(READER.provides) <= set(DEV.provides)


def test_the_core_is_tested_without_qt_and_lxml() -> None:
    tests, lxml = environment.core_layers()
    assert not [name for name in tests.arguments if name.lower().startswith(("pyside", "lxml", "cable-reader"))]
    assert any(name.startswith("pytest>") for name in tests.arguments)
    assert any(name.startswith("lxml>") for name in lxml.arguments)
    assert not [name for name in lxml.arguments if name.lower().startswith("pyside")]
    assert environment.CORE_LXML.is_relative_to(environment.CORE)


def test_the_shell_s_own_environment_is_left_behind() -> None:
    shell = {"PATH": "/bin", "VIRTUAL_ENV": "/x", "PYTHONPATH": "/y", "PIP_USER": "1", "CABLE_CORPUS": "/c"}
    assert environment.own_environ(shell) == {"PATH": "/bin", "CABLE_CORPUS": "/c"}


PIP_OFFLINE = """WARNING: Retrying after connection broken by '<urllib3.connection.HTTPSConnection>: Failed to make a
new connection: [Errno -3] Temporary failure in name resolution': /simple/hatchling/
ERROR: Could not find a version that satisfies the requirement hatchling>=1.26 (from versions: none)
"""
UV_OFFLINE = """error: Request failed after 3 retries
  Caused by: Failed to fetch: `https://index.example/simple/lxml/`
  Caused by: error sending request for url
  Caused by: dns error: failed to lookup address information: Temporary failure in name resolution
"""


@pytest.mark.parametrize("written", [PIP_OFFLINE, UV_OFFLINE], ids=["pip", "uv"])
def test_without_a_network_the_sentence_says_so(written: str) -> None:
    told = environment.why_not_installed(written)
    assert "was not reached" in told
    assert "\n" not in told


def test_another_fault_is_shown_by_its_last_lines() -> None:
    told = environment.why_not_installed("\n".join(f"line {number}" for number in range(40)))
    assert "line 39" in told
    assert "line 10" not in told


def test_uv_that_fails_leaves_it_to_pip(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network: the environment is made by Python itself, and what is installed is nothing."""
    uv = Path(os.environ["PATH"].split(":")[0]) / "uv"
    uv.write_text("#!/bin/sh\nexit 2\n")
    nothing = environment.Layer(("nothing",), ("--dry-run", "--no-index", str(machine.root / "empty")))
    (machine.root / "empty").mkdir()
    with pytest.raises(system.SetupError, match="could not be installed"):
        environment.ensure(machine.folder, (nothing,), machine.said.append)
    assert environment.is_usable(machine.folder)
    assert Stamp.read(machine.folder) is None
    assert sys.version_info[:2] == tuple(int(part) for part in environment.PYTHON.split("."))
