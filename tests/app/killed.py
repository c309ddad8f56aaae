"""A scripted review of two cables that says after each step what stands: run in a process that is killed at any moment.

The same script run here gives what stood after each step, for ids and clock are given by the seed.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from reader.app.files.document import Document
from reader.app.files.incoming import Incoming
from reader.app.files.recovery import Recovery
from reader.app.session import Session
from reader.app.state.standing import Standing
from reader.review import commands, steps
from reader.review.annotation import Reviewer
from reader.review.history import History
from reader.review.review import Review
from reader.review.serial import review_to_json
from tests.app.desk import CABLE, Clock

SEED = 1789
STEPS = 150
NAMES = ("one.txt", "two.txt")
READY = "ready"
State = tuple[str, ...]
"""A digest of what stands with each cable: the review, and every step that can be undone or redone."""


class Ids:
    """Ids in place of random ones: the same at each run."""

    def __init__(self) -> None:
        self._chance = random.Random(SEED)

    def __call__(self) -> str:
        return str(UUID(int=self._chance.getrandbits(128), version=4))


def digest(history: History[Review]) -> str:
    """What stands with one cable, as a hash."""
    kept = [history.position, history.clean_position, history.labels]
    whole = json.dumps([kept, review_to_json(history.state)], sort_keys=True)
    return hashlib.sha256(whole.encode()).hexdigest()


class Script:
    """The review: a session with two cables, and steps chosen by chance."""

    def __init__(self, folder: Path) -> None:
        self._chance = random.Random(SEED)
        self.session = Session(Reviewer("r-1", "Ann Archer"), Clock())
        self.recovery = Recovery(self.session, folder, Clock())
        self._folder = folder
        self.standings = [self._open(name) for name in NAMES]
        self.session.show_standing(self.standings[0])

    def _open(self, name: str) -> Standing:
        (read,) = Incoming(CABLE.replace("412", "413" if name == NAMES[1] else "412")).documents()
        document = Document(read.cable, None, self._folder.parent / name, disk="", part=1)
        standing = Standing(document.cable, History(Review.of(document.cable)))
        self.recovery.begin(document, standing)
        return standing

    def state(self) -> State:
        return tuple(digest(standing.history) for standing in self.standings)

    def steps(self) -> Iterator[State]:
        """Make the steps; what stands after each."""
        session, chance = self.session, self._chance
        for number in range(STEPS):
            doing = chance.randrange(12)
            session.select(chance.choice(session.rollup().units).number)
            match doing:
                case 0 | 1 | 2:
                    session.mark(chance.choice(("U", "SBU", "C/NF")), advance=False)
                case 3:
                    session.accept()
                case 4:
                    session.note(f"note {number} \u00b6\U0001d11e")
                case 5:
                    session.flag()
                case 6:
                    session.clear()
                case 7 if session.last_decision is not None:
                    session.reason(f"reason {number}")
                case 8:
                    start = session.location.start + 8
                    session.place_caret(start, start + 12)
                    session.mark("SBU", advance=False)
                case 9:
                    session.undo()
                case 10:
                    session.redo()
                case _:
                    self._other(number)
            yield self.state()

    def _other(self, number: int) -> None:
        if number % 3 == 0:
            self.session.mark_saved()
            self.recovery.saved(self._folder.parent / f"{number}.cablexml")
        shown = self.standings.index(self.session.standing)
        self.session.show_standing(self.standings[1 - shown])

    def end(self) -> None:
        for standing in self.standings:
            self.recovery.end(standing)


def run(folder: Path) -> Script:
    """The script with its own ids."""
    commands.new_id = steps.new_id = Ids()  # type: ignore[attr-defined]
    return Script(folder)


if __name__ == "__main__":
    script = run(Path(sys.argv[1]))
    os.write(1, f"{READY}\n".encode())
    for index, state in enumerate(script.steps()):
        os.write(1, f"{index} {' '.join(state)}\n".encode())
    os.write(1, b"done\n")
    sys.stdin.read()  # until it is killed
