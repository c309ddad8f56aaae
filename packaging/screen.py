"""A screen to try the program on (Xvfb), apart from the one that a person sits at, and what is seen on it (xdotool)."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping

from documents import NAME
from tools import output

PROGRAMS = ("Xvfb", "xdotool")
"""What a machine needs for it."""
PATIENCE = 60.0
QUIET = subprocess.DEVNULL


@contextlib.contextmanager
def process(command: list[str], environ: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended with what is done beside it."""
    with subprocess.Popen(command, stdin=QUIET, stdout=QUIET, stderr=QUIET, env=environ) as other:
        try:
            yield other
        finally:
            other.terminate()


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something.

    Raises:
        ValueError: it did not come about.
    """
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise ValueError(f"in vain waited for {what}")
        time.sleep(0.2)


class Screen:
    """A screen by its name, as ``DISPLAY`` has it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def titles(self) -> list[str]:
        """The titles of our windows on it."""
        asked = ("env", f"DISPLAY={self.name}", "xdotool")
        found = output(*asked, "search", "--onlyvisible", "--class", NAME, check=False).split()
        return [output(*asked, "getwindowname", window, check=False).strip() for window in found]

    def shows(self, word: str) -> bool:
        """Whether there is one window, and it shows a cable of that name."""
        titles = self.titles()
        return len(titles) == 1 and word in titles[0]

    def opens(self, command: list[str], word: str, environ: Mapping[str, str] | None = None) -> None:
        """Start a program, see its window with a word in the title, and see it end.

        Raises:
            ValueError: there is no such window.
        """
        with process(command, environ):
            until(lambda: self.shows(word), f"a window that shows {word}")
        until(lambda: not self.titles(), "its end")


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """A screen with a number that was free.

    Raises:
        ValueError: it does not come up.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdin=QUIET, stdout=QUIET, stderr=QUIET, pass_fds=(writing,)) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise ValueError("Xvfb gave no screen")
            yield Screen(f":{number}")
        finally:
            server.terminate()
