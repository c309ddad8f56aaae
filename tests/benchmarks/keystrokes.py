"""From a key press to the painted result: on the longest cable of a folder, and with ten thousand spans.

What a reviewer does all day, and corrections of the reading: split, merge, F4, and a line of the text said to be the
subject, which in the longest cable is nearly all of it.

Run by hand: ``python -m tests.benchmarks.keystrokes [FOLDER]``. It prints milliseconds: median, worst, how many. With
``CPU=1`` in the environment the processor's time is counted, for a machine that is busy with other things.
"""

from __future__ import annotations

import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

import reader
from reader.cable.telegram import Telegram
from reader.review.anchor import anchor
from reader.review.annotation import Action, Decision, Reviewer
from reader.review.review import Review
from tests.app.desk import Desk

MEDIAN, WORST = 16, 33
"""What is aimed at, in milliseconds."""
clock = time.process_time if os.environ.get("CPU") else time.perf_counter
SPANS = 10_000
EACH = 10
NOON = datetime(2020, 1, 1, 12, 0, tzinfo=UTC)


def long_cable(paragraphs: int) -> Telegram:
    """An invented cable of so many paragraphs, with ten places for spans in each."""
    words = " ".join(f"alpha{at} beta gamma delta epsilon zeta eta theta." for at in range(EACH + 2))
    body = "\n\n".join(f"{n}. ({'SBU' if n % 2 else 'U'}) {words}" for n in range(1, paragraphs + 1))
    return reader.parse(f"UNCLAS BRIDGETOWN 000001\n\nE.O. 12958: N/A\nTAGS: PREL, BB\nSUBJECT: LONG\n\n{body}\n")


def with_spans(cable: Telegram, count: int) -> Review:
    """A review with so many spans, spread over the paragraphs."""
    text = cable.source.text
    made: list[Decision] = []
    for paragraph in cable.paragraphs:
        at = paragraph.start
        for _ in range(EACH):
            at = text.index("beta", at)
            if len(made) < count:
                mark = "U" if paragraph.mark == "SBU" else "SBU"
                where = anchor(text, at, at + 10)
                made.append(
                    Decision(f"d{len(made)}", Action.MARK, "r-1", NOON, where, mark, paragraph.mark, paragraph.number)
                )
            at += 10
    return Review.of(cable).changed(decisions=tuple(made), reviewers=(Reviewer("r-1"),))


def open_spans(desk: Desk, cable: Telegram, count: int) -> None:
    """Open a saved review with so many spans."""
    path = desk.folder / "spans.cablexml"
    path.write_bytes(reader.to_xml(cable, with_spans(cable, count)))
    desk.open(path)
    desk.read()


class Keys:
    """A window in which keys are pressed, and each is timed until all events are done and everything is painted."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.application = application
        self.desk = Desk(folder)
        self.desk.window.resize(1280, 800)
        self.desk.window.show()
        application.processEvents()
        self.taken: dict[str, list[float]] = {}

    def time(self, name: str, act: Callable[[], object]) -> None:
        """Do something, until it is painted."""
        began = clock()
        act()
        self.application.processEvents()
        self.taken.setdefault(name, []).append(1000 * (clock() - began))

    def press(self, keys: str, name: str = "") -> None:
        """Press one key."""
        self.time(name or keys, partial(self.desk.press, keys))

    def work(self, rounds: int) -> None:
        """What a reviewer does, again and again: mark, go on, mark a selection, move its end, take back, do again."""
        desk = self.desk
        desk.window.raw.setFocus()
        desk.window.grab()  # what was opened is painted first
        self.application.processEvents()
        for place in range(rounds):
            for keys in ("N", "S", "U", "A"):
                self.press(keys)
            unit = desk.session.unit or desk.session.rollup().units[place]
            start = min(unit.start + 20, unit.end - 12)
            desk.session.place_caret(start, start + 10)
            for keys in ("Shift+U", "Ctrl+Down", "BracketRight", "Ctrl+Left", "Return", "Backspace"):
                self.press(keys)
            for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Down", "Right"):
                self.press(keys)

    def correct(self, rounds: int) -> None:
        """What a reviewer says of a wrong reading in the longest line: where paragraphs begin, and what the line is."""
        desk = self.desk
        assert desk.session.cable is not None
        text = desk.session.cable.source.text
        start, end = max(((found.start(), found.end()) for found in re.finditer(r".+", text)), key=_length)
        desk.window.raw.setFocus()
        for place in range(rounds):
            at = text.index(" ", start + (end - start) * (place + 1) // (rounds + 2)) + 1
            desk.session.place_caret(at, at)
            self.application.processEvents()
            self.press("Ctrl+Return", "split")
            self.press("Ctrl+Backspace", "merge")
            self.press("Ctrl+Z", "undo merge")
            self.press("Ctrl+Z", "undo split")
            desk.session.place_caret(at, at)
            self.press("F4", "what may it be")
            self.time("this is the subject", desk.window.commands["this-is-subject"].trigger)
            self.press("Ctrl+Z", "undo subject")
            self.press("Ctrl+Shift+Z", "redo subject")
            self.press("Ctrl+Z", "undo subject")

    def report(self, title: str) -> None:
        """Print what was taken, and begin anew."""
        every = [one for taken in self.taken.values() for one in taken]
        print(f"{title}: median {statistics.median(every):.1f}, worst {max(every):.1f}, of {len(every)}")
        for keys, taken in self.taken.items():
            print(f"  {keys:19} median {statistics.median(taken):6.1f}  worst {max(taken):6.1f}")
        self.taken.clear()


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def main() -> None:
    """Measure."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if folder is not None:
        longest = max(folder.glob("*.txt"), key=lambda path: path.stat().st_size)
        keys = Keys(application, Path(tempfile.mkdtemp()))
        keys.desk.open(longest)
        keys.work(10)
        keys.report(f"{longest.name} ({longest.stat().st_size:,} bytes)")
        keys.correct(5)
        keys.report("corrections of it")
    cable = long_cable(SPANS // EACH)
    keys = Keys(application, Path(tempfile.mkdtemp()))
    open_spans(keys.desk, cable, SPANS)
    application.processEvents()
    keys.work(10)
    keys.report(f"{SPANS:,} spans in {len(cable.source.text):,} characters")
    keys.correct(3)
    keys.report("corrections of it")


if __name__ == "__main__":
    main()
