"""How long a start takes: from the process to the painted window, as seen on a screen of its own.

    python -m tests.benchmarks.start [--cold] [--times=N] [--core=N] [PROGRAM ...]

A PROGRAM is a bundle's program, or a Python file, to stand beside the others. Those are always there: ``floor``, a
small window with a text and a tree of the same Qt and Python, which does nothing; ours from the source, with a sample
and empty. Each is started in turn, so that what else the machine does falls on all of them, and quit by its key, so
that the next start finds what it keeps. With ``--cold`` nothing of it is in the memory of the system (Linux, as root).

The X server keeps its screen in a file, which is looked at every half millisecond: ``painted`` is the moment at which
the window's inside is drawn in more colours than an empty one has, ``settled`` that of the last change before it stood
still. Milliseconds: least, median.
"""

from __future__ import annotations

import argparse
import mmap
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests.end_to_end.screen import PATIENCE, Screen, missing_tools

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources/samples/10BRIDGETOWN412.txt"
BUNDLED = ROOT / "dist/cable-reader/cable-reader"
ROWS = range(100, 700, 20)
"""The lines of pixels that are looked at: below the title bar, which the window manager paints."""
COLOURS = 12
"""More than an empty window has: letters have soft edges."""
LOOK = 0.0005
STILL = 0.5
"""So long, in seconds, the screen must stand still; a caret blinks more slowly."""

FLOOR = """\
import sys
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QPlainTextEdit, QTreeView
from PySide6.QtCore import Qt
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit(open(sys.argv[1]).read()))
model = QStandardItemModel()
for number in range(50):
    model.appendRow(QStandardItem(f"Row {number}"))
tree, dock = QTreeView(), QDockWidget("Structure", window)
tree.setModel(model)
dock.setWidget(tree)
window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
window.menuBar().addMenu("&File").addAction("&Quit", "Ctrl+Q", application.quit)
window.resize(1270, 750)
window.show()
application.exec()
"""


class Framebuffer:
    """The picture of a screen, in the file that its server keeps it in (XWD, version 7)."""

    def __init__(self, folder: Path) -> None:
        """Look at the first screen."""
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self._data[:100])
        self._start, self._line = head[0] + 12 * head[19], head[12]

    def rows(self) -> bytes:
        """Some lines of pixels, four bytes each."""
        starts = (self._start + row * self._line for row in ROWS)
        return b"".join(self._data[start : start + self._line] for start in starts)


def painted(rows: bytes) -> bool:
    """Whether there is a picture in these lines of pixels."""
    return len(set(memoryview(rows).cast("I"))) >= COLOURS


def at_home(environ: dict[str, str], home: Path) -> dict[str, str]:
    """The environment of a program that keeps its things in a folder of its own."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    made = {**environ, **folders, "HOME": str(home)}
    made.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed Python program is compiled
    return made


def start(command: Sequence[str | Path], screen: Screen, home: Path, picture: Framebuffer) -> tuple[float, float]:
    """Start a program and quit it again: the milliseconds until it is painted, and until it stands still.

    Raises:
        TimeoutError: it is never painted.
    """
    before = seen = picture.rows()
    first = 0.0
    began = last = time.perf_counter()
    process = subprocess.Popen(command, env=at_home(screen.environ, home), cwd=ROOT)
    while not first or time.perf_counter() - last < STILL:
        time.sleep(LOOK)
        now = picture.rows()
        if now != seen:
            seen, last = now, time.perf_counter()
            if not first and painted(now):
                first = last
        if process.poll() is not None or last - began > PATIENCE:
            raise TimeoutError(f"{command[0]} painted nothing")
    while process.poll() is None:
        screen.ask("key", "--clearmodifiers", "ctrl+q")
        with suppress(subprocess.TimeoutExpired):
            process.wait(2)
    while picture.rows() != before:
        time.sleep(LOOK)
    return 1000 * (first - began), 1000 * (last - began)


def drop_caches() -> None:
    """Let the system forget what it read from its disks."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="*", help="programs to stand beside ours", type=Path)
    parser.add_argument("--cold", action="store_true", help="let the system forget before each start")
    parser.add_argument("--times", type=int, default=10, help="so often each is started")
    parser.add_argument("--core", type=int, help="the processor core that the programs keep to")
    given = parser.parse_args()
    if missing_tools():
        parser.error(f"there is no {', '.join(missing_tools())} here")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "floor.py").write_text(FLOOR, encoding="utf-8")
        ours = (sys.executable, "-m", "reader")
        programs: dict[str, tuple[str | Path, ...]] = {
            "floor": (sys.executable, folder / "floor.py", SAMPLE),
            "source, sample": (*ours, SAMPLE),
            "source, empty": ours,
        }
        for program in [*([BUNDLED] if BUNDLED.is_file() else []), *given.program]:
            before = (sys.executable,) if program.suffix == ".py" else ()
            programs[f"{program}, sample"] = (*before, program.absolute(), SAMPLE)
        measure(programs, folder, given)


def measure(programs: dict[str, tuple[str | Path, ...]], folder: Path, given: argparse.Namespace) -> None:
    """Start each so often and print a line for it."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    screen = Screen(folder, "1280x800x24", "-fbdir", str(folder))
    pinned = () if given.core is None else ("taskset", "-c", str(given.core))
    try:
        picture = Framebuffer(folder)
        for turn in range(given.times + 1):
            for number, (name, command) in enumerate(programs.items()):
                if given.cold:
                    drop_caches()
                one = start((*pinned, *command), screen, folder / f"home-{number}", picture)
                if turn:  # the first start of all makes folders, caches of fonts, and files of compiled Python
                    taken[name].append(one)
    finally:
        screen.close()
    for name, each in taken.items():
        first, last = zip(*each, strict=True)
        figures = (min(first), statistics.median(first), min(last), statistics.median(last))
        print("{:<45} painted {:5.0f} {:5.0f}   settled {:5.0f} {:5.0f}".format(name[-45:], *figures), flush=True)


if __name__ == "__main__":
    main()
