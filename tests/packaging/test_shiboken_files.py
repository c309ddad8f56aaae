"""Shiboken's own Python, as the bundle has it."""

from __future__ import annotations

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
