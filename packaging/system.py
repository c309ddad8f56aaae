"""What the operating system has to bring: the libraries that Qt loads, and Python's own means to make an environment.

Qt aborts the process when a library of its display is missing, so they are looked for beforehand, by loading them
(4 to 18 ms). Root gets what is missing installed; everybody else gets the one command that does it.

Source of the table: found with ldd on a bare Debian 12 and proven by running; the names for dnf and pacman are those
distributions' packages for the same files and were not tried.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass


class SetupError(Exception):
    """The machine lacks something; the message is a sentence for the person at it, and says what to do."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing of the operating system and the packages that bring it.

    ``apt`` may hold several spellings, newest first: libraries were renamed in Debian 13 and Ubuntu 24.04.
    """

    name: str
    apt: tuple[str, ...]
    dnf: str
    pacman: str


QT = (
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "glib2", "glib2"),
    Need("libGL.so.1", ("libgl1",), "libglvnd-glx", "libglvnd"),
    Need("libEGL.so.1", ("libegl1",), "libglvnd-egl", "libglvnd"),
    Need("libxkbcommon.so.0", ("libxkbcommon0",), "libxkbcommon", "libxkbcommon"),
    Need("libdbus-1.so.3", ("libdbus-1-3",), "dbus-libs", "dbus"),
    Need("libfontconfig.so.1", ("libfontconfig1",), "fontconfig", "fontconfig"),
)
"""What Qt needs to be imported at all, and all that it needs without a screen."""

XCB = (
    Need("libX11-xcb.so.1", ("libx11-xcb1",), "libX11-xcb", "libx11"),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", ("libxcb-image0",), "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-render-util.so.0", ("libxcb-render-util0",), "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), "libxcb", "libxcb"),
    Need("libxcb-util.so.1", ("libxcb-util1",), "xcb-util", "xcb-util"),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",), "libxcb", "libxcb"),
)
"""What a window on X11 needs besides; without libxcb-cursor Qt aborts."""

WAYLAND = (
    Need("libwayland-client.so.0", ("libwayland-client0",), "libwayland-client", "wayland"),
    Need("libwayland-cursor.so.0", ("libwayland-cursor0",), "libwayland-cursor", "wayland"),
)
"""What a window on Wayland needs besides."""

TOOLS = (
    Need("Xvfb", ("xvfb",), "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("openbox", ("openbox",), "openbox", "openbox"),
    Need("xdotool", ("xdotool",), "xdotool", "xdotool"),
    Need("xprop", ("x11-utils",), "xprop", "xorg-xprop"),
    Need("strace", ("strace",), "strace", "strace"),
)
"""Programs that some tests need: a screen and a person at its keyboard, and a look at the process from outside."""

MANAGERS = {"apt-get": "apt", "dnf": "dnf", "pacman": "pacman"}
"""The programs that install packages, and the column of ``Need`` that each reads."""


def libraries(environ: Mapping[str, str]) -> tuple[Need, ...]:
    """The libraries of a window under these environment variables; none but Qt's own where it is drawn off screen."""
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if not platform:
        wayland_only = environ.get("WAYLAND_DISPLAY") and not environ.get("DISPLAY")
        platform = "wayland" if wayland_only else "xcb"
    return QT + {"xcb": XCB, "wayland": WAYLAND}.get(platform, ())


def missing(needs: Iterable[Need], load: Callable[[str], object] = ctypes.CDLL) -> list[Need]:
    """The libraries that cannot be loaded. Elsewhere than on Linux Qt brings all it needs."""
    if sys.platform != "linux":
        return []
    absent = []
    for need in needs:
        try:
            load(need.name)
        except OSError:
            absent.append(need)
    return absent


def missing_programs(needs: Iterable[Need]) -> list[Need]:
    """The programs that are not on the PATH; elsewhere than on Linux nobody asks for them."""
    return [need for need in needs if sys.platform == "linux" and shutil.which(need.name) is None]


def missing_venv() -> list[Need]:
    """What makes environments, where it is missing: Debian and its kin keep it in a package of its own."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    own = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    return [Need("python3-venv", (own, "python3-venv"), "python3-pip", "python")]


def known_to_apt(package: str) -> bool:
    """Whether apt's lists have a package of this name."""
    run = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return run.returncode == 0


def packages(needs: Iterable[Need], manager: str, known: Callable[[str], bool] = known_to_apt) -> list[str]:
    """The packages that bring these needs, each once, as this manager calls them.

    A spelling is asked for only where there are several; where apt knows none of them (its lists are empty), the oldest
    is taken, which the newer releases still understand.
    """
    names = []
    for need in needs:
        if MANAGERS[manager] != "apt":
            names.append(getattr(need, MANAGERS[manager]))
        else:
            spellings = need.apt
            names.append(next((name for name in spellings[:-1] if known(name)), spellings[-1]))
    return list(dict.fromkeys(names))


def command(manager: str, names: Sequence[str]) -> list[str]:
    """The command that installs packages."""
    if manager == "apt-get":
        return ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    if manager == "dnf":
        return ["dnf", "install", "--assumeyes", *names]
    return ["pacman", "--sync", "--needed", "--noconfirm", *names]


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def provide(needs: Sequence[Need], still_missing: Callable[[], Sequence[Need]], say: Callable[[str], None]) -> None:
    """Install what is missing, as root, or say how.

    Raises:
        SetupError: it is missing and is not to be had by this user; the message has the command that mends it.
    """
    if not needs:
        return
    lacking = ", ".join(need.name for need in needs)
    manager = next((name for name in MANAGERS if shutil.which(name)), None)
    if manager is None:
        raise SetupError(f"This machine lacks {lacking}. Please install the packages that bring it, then start again.")
    if not _is_root():
        mend = " ".join(command(manager, packages(needs, manager)))
        raise SetupError(f"This machine lacks {lacking}. This command installs it:\n\n    sudo {mend}\n")
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if manager == "apt-get":
        subprocess.run(["apt-get", "update"], env=environ, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    mend_command = command(manager, packages(needs, manager))
    say("Installing what the system lacks: " + " ".join(mend_command))
    run = subprocess.run(
        mend_command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    rest = still_missing()
    if rest:
        lacking = ", ".join(need.name for need in rest)
        written = run.stdout.splitlines()
        told = "\n".join([line for line in written if line.startswith(("E:", "Error", "error"))][:3] or written[-3:])
        raise SetupError(
            f"This machine lacks {lacking}, and installing it failed:\n{told}\n"
            f"This command installs it:\n\n    {' '.join(mend_command)}\n"
        )
