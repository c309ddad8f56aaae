"""A screen of its own for a real window, and a person at its keyboard."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xprop")
PATIENCE = 30.0
"""How long to wait for something that must happen, in seconds."""
MOMENT = 0.02


def missing_tools() -> list[str]:
    """What this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def until(what: str, happened: Callable[[], bool]) -> None:
    """Wait for something to happen.

    Raises:
        TimeoutError: it does not.
    """
    deadline = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(MOMENT)


class Screen:
    """An X server without a monitor, with a window manager on it."""

    def __init__(self, folder: Path, size: str = "1280x800x24", *options: str) -> None:
        """Start the server, with options of its own if need be, and wait until it answers."""
        self.folder = folder
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", *options],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        self.environ = self._environ()
        self._manager = self._manage()
        try:
            until("the window manager", self._is_managed)
        except TimeoutError:
            self.close()
            raise

    def _manage(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["openbox"], env=self.environ, stderr=subprocess.DEVNULL)

    def _is_managed(self) -> bool:
        """Whether the window manager is there; one that the server, on a busy machine, did not take in tries again."""
        if self._manager.poll() is not None:
            self._manager = self._manage()
        return "_NET_SUPPORTING_WM_CHECK" in self._root_properties()

    def _environ(self) -> dict[str, str]:
        environ = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(self.folder)}
        environ.pop("WAYLAND_DISPLAY", None)
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environ[f"XDG_{name}_HOME"] = str(self.folder / name.lower())
        return environ

    def _root_properties(self) -> str:
        return subprocess.run(["xprop", "-root"], env=self.environ, capture_output=True, text=True, check=False).stdout

    def ask(self, *arguments: str) -> str:
        """What xdotool answers; nothing where it finds nothing."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environ, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stdout.strip()

    def picture(self, path: Path) -> None:
        """Take a picture of the screen, where ImageMagick is installed."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self.environ, check=True)

    def close(self) -> None:
        """Switch the screen off."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(PATIENCE)


class Windows:
    """Notes each window that comes up on a screen, once, with its title."""

    def __init__(self, screen: Screen) -> None:
        """Begin to look."""
        self._screen = screen
        self._spy = subprocess.Popen(
            ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], env=screen.environ, stdout=subprocess.PIPE, text=True
        )
        self._titles: dict[str, str] = {}
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()

    def _watch(self) -> None:
        there: set[str] = set()
        assert self._spy.stdout is not None
        for line in self._spy.stdout:
            now = set(re.findall(r"0x[0-9a-f]+", line))
            for window in sorted(now - there):
                self._titles[f"{window} {len(self._titles)}"] = self._screen.ask("getwindowname", str(int(window, 16)))
            there = now

    def titles(self) -> list[str]:
        """The titles that were seen, as often as a window came up."""
        return list(self._titles.values())

    def close(self) -> None:
        """Look no longer."""
        self._spy.terminate()
        self._watcher.join(PATIENCE)
        self._spy.communicate(timeout=PATIENCE)


class Person:
    """Somebody who works in the program by keyboard alone, and looks at titles to see what happened."""

    def __init__(self, screen: Screen, *files: Path) -> None:
        """Start the program and wait for its window."""
        self._screen = screen
        self._program = subprocess.Popen([sys.executable, "-m", "reader", *map(str, files)], env=screen.environ)
        self.wait_for("Cable Reader")

    def title(self) -> str:
        """The title of the window in front."""
        return self._screen.ask("getactivewindow", "getwindowname")

    def wait_for(self, words: str) -> None:
        """Wait until the title of the window in front holds some words."""

        def there() -> bool:
            if self._program.poll() is not None:
                raise AssertionError(f"the program ended with {self._program.returncode}")
            return words in self.title()

        until(f"a window with {words!r} in its title, not {self.title()!r}", there)

    def wait_until(self, fits: Callable[[str], bool]) -> None:
        """Wait until the title of the window in front fits."""
        until(f"another title than {self.title()!r}", lambda: fits(self.title()))

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self._screen.ask("key", "--clearmodifiers", key)

    def press_until(self, key: str, words: str) -> None:
        """Press a key again and again until the title has some words: for what comes by itself."""

        def done() -> bool:
            if words in self.title():
                return True
            self.press(key)
            time.sleep(0.3)
            return False

        until(words, done)

    def type(self, text: str) -> None:
        """Type a text."""
        self._screen.ask("type", "--clearmodifiers", "--delay", "5", text)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key down."""
        self._screen.ask("keydown", key, "sleep", str(seconds), "keyup", key)

    def kill(self) -> None:
        """End the program as a power cut would."""
        self._program.send_signal(signal.SIGKILL)
        self._program.wait(PATIENCE)

    def quit(self) -> int:
        """Quit, and give the exit status."""
        self.press("ctrl+q")
        return self._program.wait(PATIENCE)

    def end(self) -> None:
        """Make sure that the program is gone."""
        if self._program.poll() is None:
            self._program.kill()
            self._program.wait(PATIENCE)
