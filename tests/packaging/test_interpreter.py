"""Under a Python that is too old a newer one takes over, or a sentence says that there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
OLD = """import sys
sys.path[:0] = [sys.argv.pop(1)]
sys.version_info = (3, 9, 1)
import interpreter
interpreter.require()
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins for Python are shell scripts")


def start(path: Path) -> subprocess.CompletedProcess[str]:
    """Ask for a newer Python, under one that says it is 3.9, where only this folder is on the PATH."""
    command = [sys.executable, "-c", OLD, str(PACKAGING), "--some", "file"]
    return subprocess.run(command, env={"PATH": str(path)}, capture_output=True, text=True, check=False)


def stand_in(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def test_a_newer_python_on_the_path_takes_over(tmp_path: Path) -> None:
    stand_in(tmp_path, "python3.13", "exit 127")
    stand_in(tmp_path, "python3.12", '[ "$1" = -c ] && [ "$2" = "" ] || echo "taken over: $@"')
    run = start(tmp_path)
    assert (run.returncode, run.stdout) == (0, "taken over: -c --some file\n")


def test_where_there_is_none_a_sentence_says_so(tmp_path: Path) -> None:
    run = start(tmp_path)
    assert run.returncode == 1
    assert run.stderr.startswith("Cable Reader needs Python 3.11 or newer;")
    assert "is 3.9, and no newer one is on the PATH" in run.stderr
