"""The programs that checks start, and the Debian packages that bring them, so that a sentence can say what to do."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable

PACKAGES = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "rpm": "rpm",
    "strace": "strace",
    "update-mime-database": "shared-mime-info",
    "xdotool": "xdotool",
}


def missing(programs: Iterable[str]) -> list[str]:
    """Those of the programs that are not on the PATH."""
    return [program for program in programs if shutil.which(program) is None]


def remedy(programs: Iterable[str]) -> str:
    """The command that installs them."""
    packages = sorted({PACKAGES.get(program, program) for program in programs})
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"


def output(*command: str, check: bool = True) -> str:
    """What a command writes.

    Raises:
        ValueError: it failed.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if check and done.returncode:
        raise ValueError(f"{' '.join(command)} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout
