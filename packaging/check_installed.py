"""Install the deb on a bare Debian and use it: ``python3 packaging/check_installed.py FOLDER``, as root.

The folder holds a Debian without Python, which debootstrap makes where it is not there yet, and which is kept. A
person without rights then works in it, on a screen of this machine (Xvfb): self-check, a window, double clicks in the
manner of GNOME, a home folder that cannot be written, the sockets that are opened; at the end the package is purged and
nothing of it may be left. A line for each; what the machine lacks ends it with a sentence.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import documents

NEEDED = ("debootstrap", "Xvfb", "xdotool", "strace")
INSIDE = ("dbus", "libglib2.0-bin", "xdg-utils", "shared-mime-info", "desktop-file-utils")
"""What a desktop brings, and our package does not ask for."""
USER = 1000
HOME = Path("home/reader")
SCREEN = ":93"
SAMPLES = "usr/lib/cable-reader/_internal/reader/_resources/samples"
PATIENCE = 60.0
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
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, check: bool = True) -> str:
        """What a command of root's in it writes.

        Raises:
            ValueError: it failed.
        """
        return _run("chroot", str(self.folder), "env", "DEBIAN_FRONTEND=noninteractive", *command, check=check)

    def as_user(self, *command: str, **environ: str) -> list[str]:
        """The command line by which a person in it runs something, with nothing of our environment."""
        given = {
            "HOME": f"/{HOME}",
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "DISPLAY": SCREEN,
            "XDG_RUNTIME_DIR": f"/run/user/{USER}",
            "XDG_CURRENT_DESKTOP": "GNOME",
            **environ,
        }
        variables = [f"{name}={value}" for name, value in given.items()]
        return ["chroot", f"--userspec={USER}:{USER}", str(self.folder), "env", "-i", *variables, *command]

    def files(self) -> set[str]:
        """All that is installed in it, by its path."""
        found = set()
        for place, folders, files in os.walk(self.folder):
            inside = Path(place).relative_to(self.folder)
            folders[:] = [name for name in folders if (inside / name).as_posix() not in OF_OTHERS]
            found |= {(inside / name).as_posix() for name in (*folders, *files)}
        return found


def _run(*command: str, check: bool = True) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
    )
    if check and done.returncode:
        raise ValueError(f"{' '.join(command)} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def prepare(root: Root) -> None:
    """Make the system, from the mirror that this machine uses; and what a desktop brings."""
    if not (root.folder / "usr/bin/apt-get").exists():
        print(f"making a bare Debian in {root.folder} ...", flush=True)
        mirror = _run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Identifier: Packages").split()[0]
        _run("debootstrap", "--variant=minbase", "bookworm", str(root.folder), mirror)
    shutil.copy("/etc/resolv.conf", root.folder / "etc/resolv.conf")
    for part in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(part, root.folder / "etc/apt/apt.conf.d")
    with processes_seen(root):
        root.run("apt-get", "update")
        root.run("apt-get", "install", "--yes", "--no-install-recommends", *INSIDE)
    known = root.folder / "etc/passwd"
    if "reader:" not in known.read_text(encoding="utf-8"):
        with known.open("a", encoding="utf-8") as file:
            file.write(f"reader:x:{USER}:{USER}::/{HOME}:/bin/sh\n")
    home = root.folder / HOME
    shutil.rmtree(home, ignore_errors=True)
    for folder in (home, root.folder / f"run/user/{USER}"):
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
        _run("mount", "-t", "proc", "proc", str(place))
    try:
        yield
    finally:
        if not mounted:
            _run("umount", "--lazy", str(place), check=False)


@contextlib.contextmanager
def process(command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended with what is done beside it."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as other:
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


def titles() -> list[str]:
    """The titles of our windows on the screen."""
    asked = ("env", f"DISPLAY={SCREEN}", "xdotool")
    found = _run(*asked, "search", "--onlyvisible", "--class", documents.NAME, check=False).split()
    return [_run(*asked, "getwindowname", window, check=False).strip() for window in found]


def is_open(word: str) -> bool:
    """Whether there is one window, and it shows a cable of that name."""
    shown = titles()
    return len(shown) == 1 and word in shown[0]


def whole(root: Root) -> None:
    """Without Python it installs, and finds itself whole."""
    if (root.folder / "usr/bin/python3").exists():
        raise ValueError("there is a Python in it")
    _run(*root.as_user("cable-reader", "--self-check"))


def read_only_home(root: Root) -> None:
    """With a home folder that cannot be written it finds itself whole, and a window opens."""
    home = {"HOME": "/opt/home", "XDG_RUNTIME_DIR": "/opt/none"}
    (root.folder / "opt/home").mkdir(exist_ok=True)
    _run(*root.as_user("cable-reader", "--self-check", **home))
    with process(root.as_user("cable-reader", f"/{SAMPLES}/10BRIDGETOWN412.txt", **home)):
        until(lambda: is_open("BRIDGETOWN"), "a window")
    until(lambda: not titles(), "its end")
    (root.folder / "opt/home").rmdir()


def double_clicks(root: Root) -> None:
    """Cables open in the one window that is open; texts and XML open with their own program."""
    home, samples = root.folder / HOME, root.folder / SAMPLES
    shutil.copy(samples / "09VALLETTA288.txt", home / "one.cable")
    shutil.copy(samples / "06LUXEMBOURG41.txt", home / "telegram")
    shutil.copy(samples / "10BRIDGETOWN412.txt", home / "text.txt")
    (home / "data.xml").write_text("<?xml version='1.0'?><data/>\n", encoding="ascii")
    for name in ("one.cable", "telegram", "text.txt", "data.xml"):
        os.chown(home / name, USER, USER)
    sample = f"/{SAMPLES}/11WINDHOEK733.txt"
    _run(*root.as_user("cable-reader", "export", sample, "-o", f"/{HOME}/three.cablexml"))
    bus = "dbus-run-session", "--", "sh", "-c"
    with process(root.as_user("cable-reader", f"/{SAMPLES}/10BRIDGETOWN412.txt")):
        until(lambda: is_open("BRIDGETOWN"), "a window")
        for opener in ("gio open", "xdg-open"):
            for name, word in (("one.cable", "VALLETTA"), ("telegram", "LUXEMBOURG"), ("three.cablexml", "WINDHOEK")):
                _run(*root.as_user(*bus, f"{opener} /{HOME}/{name}; sleep 1"))
                until(lambda word=word: is_open(word), f"{name} by {opener}")  # type: ignore[misc]
            for name in ("text.txt", "data.xml"):
                noted = home / "others"
                noted.unlink(missing_ok=True)
                _run(*root.as_user(*bus, f"{opener} /{HOME}/{name}; sleep 1"))
                until(noted.exists, f"{name} at its own program by {opener}")
                if noted.read_text(encoding="utf-8").strip() != f"/{HOME}/{name}":
                    raise ValueError(f"{name}: {noted.read_text(encoding='utf-8')}")
    until(lambda: not titles(), "its end")


def sockets(root: Root) -> None:
    """A window opens no internet socket."""
    log = root.folder / "tmp/sockets"
    command = root.as_user("timeout", "30", "cable-reader", f"/{SAMPLES}/10BRIDGETOWN412.txt")
    with process(["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log), *command]) as watched:
        until(lambda: is_open("BRIDGETOWN"), "a window")
        watched.wait(PATIENCE)
    seen = log.read_text(encoding="utf-8", errors="replace")
    if "AF_UNIX" not in seen:
        raise ValueError("nothing was seen: not even the screen's own socket")
    found = [line for line in seen.splitlines() if "socket(" in line and "AF_UNIX" not in line]
    if found:
        raise ValueError("\n".join(found))


CHECKS = (whole, double_clicks, read_only_home, sockets)


def check(root: Root, deb: Path) -> int:
    """Install, use and remove it; how many checks failed."""
    failed = 0

    def tell(said: str | None, fault: ValueError | None) -> None:
        nonlocal failed
        failed += fault is not None
        print(f"FAILED    {said}\n{fault}" if fault else f"ok        {said}", flush=True)

    root.run("apt-get", "purge", "--yes", "cable-reader", check=False)
    shutil.copy(deb, root.folder / "tmp/cable-reader.deb")
    # what it stands on stays when it goes, so that comes first
    needs = next(line for line in documents.control(0).splitlines() if line.startswith("Depends: "))
    names = [part.split("|")[0].split("(")[0].strip() for part in needs.removeprefix("Depends: ").split(",")]
    root.run("apt-get", "install", "--yes", "--no-install-recommends", *names)
    before = root.files()
    root.run("apt-get", "install", "--yes", "--no-install-recommends", "/tmp/cable-reader.deb")  # noqa: S108
    with process(["Xvfb", SCREEN, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]):
        time.sleep(1)
        for look in CHECKS:
            try:
                look(root)
            except ValueError as fault:
                tell(look.__doc__, fault)
            else:
                tell(look.__doc__, None)
    root.run("apt-get", "purge", "--yes", "cable-reader")
    left = sorted(root.files() - before)
    tell("After a purge nothing is left.", ValueError("\n".join(left)) if left else None)
    return failed


def main(arguments: list[str]) -> int:
    """0 where nothing was found, 1 where something was, 2 without a folder, 3 where the machine cannot do it."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    debs = sorted((documents.ROOT / "dist").glob("*.deb"))
    if len(arguments) != 1:
        print(__doc__)
        return 2
    if lacking or not debs or os.geteuid() != 0:
        why = f"it lacks {', '.join(lacking)}" if lacking else "it needs root, and dist/*.deb by packaging/build.py deb"
        print(f"The package cannot be tried here: {why}.", file=sys.stderr)
        return 3
    root = Root(Path(arguments[0]).resolve())
    try:
        prepare(root)
        with processes_seen(root):
            return 1 if check(root, debs[-1]) else 0
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
