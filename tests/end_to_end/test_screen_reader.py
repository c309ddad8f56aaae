"""What a screen reader hears of a real window, over the accessibility bus (AT-SPI)."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="PySide6 is not installed: there is no window")

from tests.end_to_end.screen import PATIENCE, Person, Screen, missing_tools

SAMPLE = Path(__file__).parents[2] / "resources/samples/10BRIDGETOWN412.txt"
LISTENER = Path(__file__).with_name("listen.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"


def missing() -> list[str]:
    """What this machine lacks."""
    lacking = missing_tools() + [tool for tool in ("dbus-daemon",) if shutil.which(tool) is None]
    if not any(Path(launcher).is_file() for launcher in LAUNCHERS):
        lacking.append("at-spi2-core")
    known = Path(PYTHON).is_file() and subprocess.run(
        [PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return lacking if known and known.returncode == 0 else [*lacking, "pyatspi"]


LACKING = missing()
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"not installed: {', '.join(LACKING)}")


class Ear:
    """A screen with a bus of its own, on which the program speaks."""

    def __init__(self, folder: Path) -> None:
        self.screen = Screen(folder)
        reading, writing = os.pipe()
        bus = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
        self._running = [subprocess.Popen(bus, pass_fds=[writing], stderr=subprocess.DEVNULL)]
        os.close(writing)
        environ = self.screen.environ
        with os.fdopen(reading) as answer:
            environ["DBUS_SESSION_BUS_ADDRESS"] = answer.readline().strip()
        environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        launcher = next(each for each in LAUNCHERS if Path(each).is_file())
        launched = subprocess.Popen([launcher, "--launch-immediately"], env=environ, stderr=subprocess.DEVNULL)
        self._running.insert(0, launched)

    def ask(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the listener."""
        environ = {name: value for name, value in self.screen.environ.items() if not name.startswith("PYTHON")}
        return subprocess.Popen(
            [PYTHON, str(LISTENER), *arguments],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def rows(self) -> list[dict[str, Any]]:
        """Everything in the window."""
        answer, complaint = self.ask("tree").communicate(timeout=3 * PATIENCE)
        assert answer, complaint
        rows: list[dict[str, Any]] = json.loads(answer)
        return rows

    def close(self) -> None:
        """Switch all off."""
        for process in self._running:
            process.terminate()
            process.wait(PATIENCE)
        self.screen.close()


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[Ear]:
    made = Ear(tmp_path)
    yield made
    made.close()


@pytest.fixture
def person(ear: Ear) -> Iterator[Person]:
    somebody = Person(ear.screen, SAMPLE)
    somebody.wait_for("BRIDGETOWN 412")
    yield somebody
    somebody.end()


def heard_until(listener: subprocess.Popen[str], beginning: str) -> list[str]:
    """What is heard up to the first sentence that begins so."""
    heard: list[str] = []
    while not heard or not heard[-1].startswith(beginning):
        sentence = heard_soon(listener, PATIENCE)
        assert sentence is not None, heard
        heard.append(sentence)
    return heard


def heard_soon(listener: subprocess.Popen[str], seconds: float) -> str | None:
    """The next sentence; None where none comes in time."""
    assert listener.stdout is not None
    if not select.select([listener.stdout], [], [], seconds)[0]:
        return None
    line = os.read(listener.stdout.fileno(), 1)
    while not line.endswith(b"\n"):
        line += os.read(listener.stdout.fileno(), 1)
    return str(json.loads(line))


def until_heard(listener: subprocess.Popen[str], person: Person, key: str) -> str:
    """Press a key until what it makes the program say is heard: only then does the program speak to this listener."""
    for _ in range(int(PATIENCE)):
        person.press(key)
        sentence = heard_soon(listener, 1.0)
        if sentence is not None:
            return sentence
    pytest.fail("nobody was heard")


def test_decisions_are_announced(ear: Ear, person: Person) -> None:
    listener = ear.ask("hear")
    nothing = until_heard(listener, person, "u")  # nothing is current yet, and the program says so
    person.press("n", "shift+u", "g")
    heard = [sentence for sentence in heard_until(listener, "Flag") if sentence != nothing]
    listener.kill()
    listener.communicate()
    assert heard[0].startswith("Paragraph 1, written S B U, marked U")
    assert heard[-1].startswith("Flag paragraph 1")


def test_panes_and_rows_have_names_and_roles(ear: Ear, person: Person) -> None:
    person.press("n", "shift+u")
    rows = ear.rows()
    shown = {(row["role"], row["name"]) for row in rows if row["showing"] and row["focusable"]}
    assert ("tree", "Structure") in shown
    assert ("text", "Filter the structure") in shown
    (text,) = (row for row in rows if row["name"] == "Cable text" and row["showing"])
    assert (text["role"], text["focused"]) == ("text", True)
    assert "R 191530Z MAY 10" in text["text"]
    cells = [row["name"] for row in rows if row["role"] == "table cell"]
    assert any(cell.startswith("Paragraph 1, written S B U, marked U by you") for cell in cells)
    assert "Written: S B U" in cells
    assert "Mine: U, changed" in cells
    nameless = [row for row in rows if row["focusable"] and row["showing"] and not row["name"]]
    assert [row["role"] for row in nameless if row["role"] != "table cell"] == []


def test_the_reading_view_is_text_with_the_focus(ear: Ear, person: Person) -> None:
    person.press("ctrl+shift+2", "n")
    (text,) = (row for row in ear.rows() if row["name"] == "Reading view" and row["showing"])
    assert (text["role"], text["focused"]) == ("text", True)
    assert "TAGS\t" in text["text"]
    assert "1. (SBU)" in text["text"]
