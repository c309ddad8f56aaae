"""A folder of cables in a real window, named on the command line and gone through by keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")

import reader
from reader.review.units import units
from tests.end_to_end.screen import Person, Screen, missing_tools

SAMPLES = Path(__file__).parents[2] / "resources/samples"
NAMES = ("06LUXEMBOURG41.txt", "09VALLETTA288.txt", "10BRIDGETOWN412.txt")

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Person]]:
    screen = Screen(tmp_path)
    people: list[Person] = []

    def begin(*files: Path) -> Person:
        people.append(Person(screen, *files))
        return people[-1]

    yield begin
    for person in people:
        person.end()
    screen.close()


def test_a_folder_is_gone_through_by_keyboard(start: Callable[..., Person], tmp_path: Path) -> None:
    folder = tmp_path / "cables"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(SAMPLES / name, folder)
    total = len(units(reader.read_cable(folder / NAMES[1]).tree))

    person = start(folder)
    person.press_until("Return", "LUXEMBOURG 41 (0/")  # once the list is there
    person.press("greater")
    person.wait_for("VALLETTA 288 (0/")
    person.press("n", "a")
    person.wait_for(f"VALLETTA 288 (1/{total})*")
    person.press("ctrl+s")
    person.wait_for("Your name")
    person.press("Return")
    person.wait_for("Save the review")
    person.press("Return")
    person.wait_for(f"VALLETTA 288 (1/{total}) - Cable Reader")
    person.press("greater")
    person.wait_for("BRIDGETOWN 412 (0/")
    person.press("less")
    person.wait_for(f"VALLETTA 288 (1/{total})")
    person.press("ctrl+w")
    person.press("ctrl+alt+w", "Home", "Down", "Return")
    person.wait_for(f"VALLETTA 288 (1/{total})")
    assert person.quit() == 0
    assert {path.name for path in folder.iterdir()} == {*NAMES, "09VALLETTA288.cablexml"}
    assert all((folder / name).read_bytes() == (SAMPLES / name).read_bytes() for name in NAMES)
