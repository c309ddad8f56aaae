"""Shiboken's own Python, as the bundle has it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import shiboken_files

pytest.importorskip("PySide6", reason="PySide6 is not installed")


def test_they_are_laid_out_compiled_and_without_those_that_write_type_hints(tmp_path: Path) -> None:
    rows = shiboken_files.lay(tmp_path)
    if not rows:
        pytest.skip("this PySide6 has no zip of its own Python")
    places = [place for place, _ in rows]
    assert {f"{shiboken_files.FOLDER}/{name}" for name in shiboken_files.UNUSED} <= set(places)
    assert sum(place.endswith(".pyc") for place in places) == sum(place.endswith(".py") for place in places)
    for name in shiboken_files.UNUSED:
        assert (tmp_path / name).read_text(encoding="utf-8") == shiboken_files.EMPTY


def test_nothing_of_shiboken_uses_what_is_left_out(tmp_path: Path) -> None:
    """It is imported, and put into a package under its name."""
    shiboken_files.lay(tmp_path)
    unused = [tmp_path / name for name in shiboken_files.UNUSED]
    for file in set(tmp_path.rglob("*.py")) - set(unused):
        text = file.read_text(encoding="utf-8")
        for name in (each.stem for each in unused):
            assert f"{name}." not in text.replace(f"see {name}.", "")
            assert f"{name} import" not in text


ASKED = """
import sys
from PySide6.QtCore import QObject
late = [name for name in sys.modules if name.endswith("_whole")]
assert not late, late
try:
    QObject().setParent(1)
except TypeError as fault:
    print(fault)
import PySide6.support.signature
print(PySide6.support.signature.get_signature(QObject.setObjectName))
assert "shibokensupport.signature.parser_whole" in sys.modules
"""


def test_what_a_method_may_be_called_with_is_told_when_it_is_asked(tmp_path: Path) -> None:
    shiboken = pytest.importorskip("shiboken6")
    shutil.copytree(Path(shiboken.__file__).parent, tmp_path / "shiboken6")
    if not shiboken_files.lay(tmp_path / shiboken_files.FOLDER):
        pytest.skip("this PySide6 has no zip of its own Python")
    environ = {**os.environ, "PYTHONPATH": str(tmp_path)}
    told = subprocess.run([sys.executable, "-c", ASKED], env=environ, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    assert "Supported signatures" in told.stdout
    assert "name:" in told.stdout.splitlines()[-1]
