"""The environments beside ``pyproject.toml``: made when they are missing or outdated, else only looked at.

Standard library only. A stamp in each environment says what was installed into it, for which project file and which
Python; while it fits nothing is started and nothing is asked of the network.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import system
from system import SetupError

ROOT = Path(__file__).resolve().parents[1]
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
STAMP = "cable-reader-stamp.json"

FOREIGN = (
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSAFEPATH",
    "PYTHONUSERBASE",
    "PYTHONWARNINGS",
    "__PYVENV_LAUNCHER__",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_USER",
    "PIP_REQUIRE_VIRTUALENV",
)
"""Variables of the shell that lead Python or its installers elsewhere than into our environment."""

OFFLINE = (
    "name resolution",
    "newconnectionerror",
    "network is unreachable",
    "connection refused",
    "connecttimeout",
    "proxyerror",
    "failed to lookup address",
    "dns error",
    "error sending request",
)
"""What pip and uv write when they reach nobody, in lower case."""


@dataclass(frozen=True, slots=True)
class Layer:
    """What one call of the installer brings: the names the stamp keeps for it, and the installer's arguments."""

    provides: tuple[str, ...]
    arguments: tuple[str, ...]


MAIN = ROOT / ".venv"
CORE = ROOT / ".venv-core"
CORE_LXML = CORE / "lxml"

READER = Layer(("reader",), ("--editable", str(ROOT)))
DEV = Layer(("reader", "dev"), ("--editable", f"{ROOT}[dev]"))


def own_environ(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment variables without those that point at another Python."""
    return {name: value for name, value in environ.items() if name not in FOREIGN}


def interpreter(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an environment was made from (project file, Python and place, as a hash), and the layers it holds."""

    made_from: str
    provides: tuple[str, ...] = ()

    @classmethod
    def wanted(cls, folder: Path) -> Stamp:
        """The stamp of an environment made now in this folder, still empty."""
        digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
        digest.update(f"{PYTHON} {folder}".encode())
        return cls(digest.hexdigest())

    @classmethod
    def read(cls, folder: Path) -> Stamp | None:
        """The stamp of an environment, or None where there is none or it makes no sense."""
        try:
            kept = json.loads((folder / STAMP).read_text(encoding="utf-8"))
            return cls(str(kept["made_from"]), tuple(str(name) for name in kept["provides"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, folder: Path) -> None:
        """Keep the stamp in the environment; a half-written one reads as none."""
        kept = {"made_from": self.made_from, "provides": list(self.provides)}
        (folder / STAMP).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")

    def lacks(self, layers: Sequence[Layer], kept: Stamp | None) -> list[Layer]:
        """The layers that have still to be installed: all of them where the kept stamp is of something else."""
        if kept is None or kept.made_from != self.made_from:
            return list(layers)
        return [layer for layer in layers if not set(layer.provides) <= set(kept.provides)]


def is_usable(folder: Path) -> bool:
    """Whether there is an environment of this Python that can be installed into, whoever made it.

    A newer patch release of Python does not matter; an interpreter that was removed from the system does.
    """
    try:
        written = (folder / "pyvenv.cfg").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    versions = [line.split("=")[1].strip() for line in written.splitlines() if line.startswith("version")]
    return interpreter(folder).exists() and any(f"{version}.".startswith(f"{PYTHON}.") for version in versions)


def is_ready(folder: Path, layers: Sequence[Layer]) -> bool:
    """Whether the environment holds the layers already."""
    return is_usable(folder) and not Stamp.wanted(folder).lacks(layers, Stamp.read(folder))


def ensure(folder: Path, layers: Sequence[Layer], say: Callable[[str], None]) -> Path:
    """The Python of an environment that holds these layers, made or completed where it does not.

    Raises:
        SetupError: it could not be made.
    """
    if is_ready(folder, layers):
        return interpreter(folder)
    begun = time.monotonic()
    say(f"Setting up {folder.name}, which takes a network connection and up to a minute ...")
    wanted, usable = Stamp.wanted(folder), is_usable(folder)
    kept = Stamp.read(folder) if usable else None
    todo = wanted.lacks(layers, kept)
    uv = shutil.which("uv")
    if not (uv and _install_with_uv(uv, folder, todo, usable=usable)):
        _install_with_pip(folder, todo, usable=usable)
    provides = {name for layer in layers for name in layer.provides}
    if kept is not None and kept.made_from == wanted.made_from:
        provides |= set(kept.provides)
    Stamp(wanted.made_from, tuple(sorted(provides))).write(folder)
    say(f"{folder.name} is ready after {time.monotonic() - begun:.1f} s.")
    return interpreter(folder)


def _quietly(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=own_environ(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _install_with_uv(uv: str, folder: Path, layers: Sequence[Layer], *, usable: bool) -> bool:
    """Whether uv did it; where it did not, pip may: it can be set up for another package index."""
    if not usable and _quietly([uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder]).returncode:
        return False
    install: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", interpreter(folder)]
    return all(_quietly([*install, *layer.arguments]).returncode == 0 for layer in layers)


def _install_with_pip(folder: Path, layers: Sequence[Layer], *, usable: bool) -> None:
    python = interpreter(folder)
    if not usable or _quietly([python, "-m", "pip", "--version"]).returncode:
        made = _quietly([sys.executable, "-m", "venv", "--clear", folder])
        if made.returncode:
            raise SetupError(f"The environment {folder} could not be made:\n{_last_lines(made.stdout)}")
    install: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    for layer in layers:
        done = _quietly([*install, *layer.arguments])
        if done.returncode:
            raise SetupError(why_not_installed(done.stdout))


def why_not_installed(output: str) -> str:
    """The sentence for an installer that failed."""
    written = output.lower()
    if any(sign in written for sign in OFFLINE):
        return (
            "The packages that Cable Reader needs could not be fetched: the package index was not reached. "
            "Setting up needs a network connection, but only once."
        )
    return f"The packages that Cable Reader needs could not be installed:\n{_last_lines(output)}"


def _last_lines(output: str) -> str:
    return "\n".join(output.splitlines()[-15:])


def core_layers() -> tuple[Layer, ...]:
    """What the core's tests need, without Qt and lxml; and lxml in a folder of its own, which is used by naming it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    other = tuple(name for name in project["dependencies"] if not name.startswith("PySide6"))
    return (
        Layer(("tests",), tuple(project["optional-dependencies"]["core-tests"])),
        Layer(("lxml",), ("--target", str(CORE_LXML), *other)),
    )


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    print(sentence, flush=True)


def prepare(folder: Path, needs: Sequence[system.Need], layers: Sequence[Layer]) -> Path:
    """The Python of an environment that holds these layers, on a system that has what it needs.

    Raises:
        SetupError: the system lacks something that this user cannot install, or the packages were not to be had.
    """

    def lacking() -> list[system.Need]:
        can_make = is_ready(folder, layers) or is_usable(folder) or shutil.which("uv")
        return [*([] if can_make else system.missing_venv()), *system.missing(needs)]

    system.provide(lacking(), lacking, say)
    return ensure(folder, layers, say)
