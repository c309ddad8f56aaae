"""A shipped file is found in a checkout, in an unpacked wheel and in a zipped one."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader import resources

CHECKOUT = Path(__file__).parents[1]
SHIPPED = CHECKOUT / "resources"
PROBE = """
import sys
sys.path.insert(0, sys.argv[1])
from reader import resources
assert resources.__file__.startswith(sys.argv[1]), resources.__file__
for folder in sys.argv[2:]:
    for name in resources.names(folder):
        print(name, len(resources.read(name)))
"""


def shipped_files() -> dict[str, int]:
    return {
        f"{file.parent.relative_to(SHIPPED).as_posix()}/{file.name}": file.stat().st_size
        for file in SHIPPED.glob("*/*")
        if file.is_file()
    }


def test_every_shipped_file_is_read_whole() -> None:
    files = shipped_files()
    assert files
    assert {name: len(resources.read(name)) for name in files} == files


def test_names_lists_the_files_of_a_folder_in_order() -> None:
    folder = min(shipped_files()).split("/")[0]
    found = resources.names(folder)
    assert found == tuple(sorted(name for name in shipped_files() if name.startswith(f"{folder}/")))


@pytest.mark.parametrize("name", ["nothing.txt", "../pyproject.toml", "/etc/hostname", "vocabulary", ""])
def test_what_is_not_shipped_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(FileNotFoundError, match="ships no file named"):
        resources.read(name)


@pytest.mark.parametrize("folder", ["nothing", "vocabulary/tags.csv", ".."])
def test_a_folder_that_is_not_shipped_is_refused_with_a_sentence(folder: str) -> None:
    with pytest.raises(FileNotFoundError, match="ships no folder named"):
        resources.names(folder)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, made without a network."""
    pytest.importorskip("hatchling", reason="hatchling is not installed: no wheel to look into")
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, folder], cwd=CHECKOUT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.mark.parametrize("packed", [True, False], ids=["zipped wheel", "unpacked wheel"])
def test_the_wheel_brings_every_shipped_file(wheel: Path, tmp_path: Path, *, packed: bool) -> None:
    place = wheel
    if not packed:
        place = tmp_path / "site-packages"
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place)
    files = shipped_files()
    folders = sorted({name.split("/")[0] for name in files})
    run = subprocess.run(
        [sys.executable, "-I", "-c", PROBE, place, *folders], check=True, capture_output=True, text=True, cwd=tmp_path
    )
    found = dict(line.rsplit(" ", 1) for line in run.stdout.splitlines())
    assert {name: int(size) for name, size in found.items()} == files
