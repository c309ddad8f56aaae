"""Whoever's work is bundled is named, with the licence; what has no known licence stops the building."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import notices
import origins


@pytest.fixture
def dpkg() -> None:
    if shutil.which("dpkg-query") is None:
        pytest.skip("dpkg-query is not installed: this is no Debian")


def test_only_files_of_the_system_are_noted(tmp_path: Path) -> None:
    files = [
        "/lib/libz.so.1",
        "/opt/python/lib/libpython3.so",
        "/work/.venv/lib/lxml/etree.so",
        "relative.so",
        "/lib/libz.so.1",
    ]
    origins.note(files, ["/opt/python", "/work/.venv"], tmp_path / "build")
    assert origins.noted(tmp_path / "build") == ["/lib/libz.so.1"]
    assert origins.noted(tmp_path) == []


def test_a_file_is_traced_to_its_package_by_either_spelling(dpkg: None) -> None:
    places = [Path(f"/usr/lib/x86_64-linux-gnu/{name}") for name in ("libc.so.6", "libz.so.1")]
    there = [place for place in places if place.exists()]
    if not there:
        pytest.skip("this is no Debian on a PC")
    bare = [str(place).removeprefix("/usr") for place in there]
    found = origins.trace([str(place) for place in there])
    assert found
    assert origins.trace(bare) == found
    assert all(origin.version and origin.copyright for origin in found)


def test_a_file_of_no_package_stops_the_building(dpkg: None, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="its licence is not known"):
        origins.trace([str(tmp_path / "libunknown.so")])


def test_licences_that_are_only_named_are_found() -> None:
    text = f"On Debian systems see `{notices.COMMON}/LGPL-2.1'. Also {notices.COMMON}/GPL-3."
    if not (notices.COMMON / "LGPL-2.1").is_file():
        pytest.skip("there are no common licences: this is no Debian")
    assert notices.named([text]) == ["LGPL-2.1"]


def test_packages_with_one_text_share_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(origins, "DOC", tmp_path)
    packages = [origins.Origin(name, "1.0", "amd64") for name in ("liba", "libb", "libc")]
    for origin, text in zip(packages, ("one", "one", "two"), strict=True):
        (tmp_path / origin.package).mkdir()
        (tmp_path / origin.package / "copyright").write_text(text, encoding="utf-8")
    first, *texts = notices.of_system(packages)
    assert "liba 1.0, libb 1.0, libc 1.0" in first
    assert texts == ["liba 1.0, libb 1.0\n\none", "libc 1.0\n\ntwo"]
    assert notices.of_system([]) == []


def test_the_python_that_runs_has_a_licence() -> None:
    assert "PSF" in notices.python_licence() or sys.implementation.name != "cpython"
