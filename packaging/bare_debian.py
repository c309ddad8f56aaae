"""A Debian without Python in a folder, and a person without rights in it, for trying what is handed out."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from tools import output

INSIDE = ("dbus", "libglib2.0-bin", "xdg-utils", "shared-mime-info", "desktop-file-utils", "xz-utils")
"""What a desktop brings, and our package does not ask for."""
USER = 1000
HOME = Path("home/reader")
OTHERS = """\
[Desktop Entry]
Type=Application
Name=Another program
Exec=sh -c 'echo "$0" >> /home/reader/others' %f
MimeType=text/plain;application/xml;text/xml;
"""
"""The program that texts and XML belong to; it notes what it is given."""
OF_OTHERS = (
    "var/lib/dpkg",
    "var/lib/apt",
    "var/lib/rpm",
    "var/cache",
    "var/log",
    "proc",
    "dev",
    "tmp",
    HOME.as_posix(),
    "run",
    "root",
)
"""Where the system keeps its own books, and what is the user's."""


class Root:
    """A Debian in a folder; what runs in it is seen on a screen of this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.screen = ""

    @property
    def home(self) -> Path:
        """Where the person in it has their files."""
        return self.folder / HOME

    def run(self, *command: str, check: bool = True) -> str:
        """What a command of root's in it writes.

        Raises:
            ValueError: it failed.
        """
        return output("chroot", str(self.folder), "env", "DEBIAN_FRONTEND=noninteractive", *command, check=check)

    def install(self, *packages: str) -> None:
        """Install packages, or what only looks like one: a path in it."""
        self.run("apt-get", "install", "--yes", "--no-install-recommends", *packages)

    def as_user(self, *command: str, **environ: str) -> list[str]:
        """The command line by which a person in it runs something, with nothing of our environment."""
        given = {
            "HOME": f"/{HOME}",
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "DISPLAY": self.screen,
            "XDG_RUNTIME_DIR": f"/run/user/{USER}",
            "XDG_CURRENT_DESKTOP": "GNOME",
            **environ,
        }
        variables = [f"{name}={value}" for name, value in given.items()]
        return ["chroot", f"--userspec={USER}:{USER}", str(self.folder), "env", "-i", *variables, *command]

    def give(self, source: Path, name: str) -> Path:
        """A copy of a file, in the person's home folder."""
        place = self.home / name
        shutil.copyfile(source, place)
        os.chown(place, USER, USER)
        return place

    def files(self) -> set[str]:
        """All that is installed in it, by its path."""
        found = set()
        for place, folders, files in os.walk(self.folder):
            inside = Path(place).relative_to(self.folder)
            folders[:] = [name for name in folders if (inside / name).as_posix() not in OF_OTHERS]
            found |= {(inside / name).as_posix() for name in (*folders, *files)}
        return found


def prepare(root: Root) -> None:
    """Make the system, from the mirror that this machine uses; and what a desktop brings.

    Raises:
        ValueError: it could not be made.
    """
    if not (root.folder / "usr/bin/apt-get").exists():
        print(f"making a bare Debian in {root.folder}, which takes some minutes ...", flush=True)
        uris = output("apt-get", "indextargets", "--format", "$(REPO_URI)", "Identifier: Packages").split()
        if not uris:
            raise ValueError("This machine knows no packages, so none can be fetched. Please run: sudo apt-get update")
        output("debootstrap", "--variant=minbase", "bookworm", str(root.folder), uris[0])
    shutil.copy("/etc/resolv.conf", root.folder / "etc/resolv.conf")
    for part in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(part, root.folder / "etc/apt/apt.conf.d")
    with processes_seen(root):
        root.run("apt-get", "update")
        root.install(*INSIDE)
    known = root.folder / "etc/passwd"
    if "reader:" not in known.read_text(encoding="utf-8"):
        with known.open("a", encoding="utf-8") as file:
            file.write(f"reader:x:{USER}:{USER}::/{HOME}:/bin/sh\n")
    shutil.rmtree(root.home, ignore_errors=True)
    for folder in (root.home, root.folder / f"run/user/{USER}"):
        folder.mkdir(parents=True, exist_ok=True)
        os.chown(folder, USER, USER)
        folder.chmod(0o700)
    (root.folder / "usr/share/applications/others.desktop").write_text(OTHERS, encoding="utf-8")


@contextlib.contextmanager
def processes_seen(root: Root) -> Iterator[None]:
    """Its ``/proc``, while something runs in it."""
    place = root.folder / "proc"
    place.mkdir(exist_ok=True)
    mounted = os.path.ismount(place)
    if not mounted:
        output("mount", "-t", "proc", "proc", str(place))
    try:
        yield
    finally:
        if not mounted:
            output("umount", "--lazy", str(place), check=False)
