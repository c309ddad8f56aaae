"""Install what was built on a bare Debian and use it: ``python3 packaging/check_installed.py FOLDER``, as root.

The folder holds a Debian without Python, which debootstrap makes where it is not there yet, and which is kept. A
person without rights then works in it, on a screen of this machine (Xvfb). With the deb: self-check, a window, double
clicks in the manner of GNOME, a home folder that cannot be written, the sockets that are opened; at the end the package
is purged and nothing of it may be left. Then the archive, unpacked by that person, and the rpm, as far as it can be
tried on a Debian. A line for each; what the machine lacks ends it with a sentence.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import documents
import screen
import tools
from bare_debian import HOME, Root, prepare, processes_seen
from screen import PATIENCE, Screen, process, until

NEEDED = ("debootstrap", "rpm", "strace", *screen.PROGRAMS)
DIST = documents.ROOT / "dist"
INTERNAL = "cable-reader/_internal/reader/_resources/samples"
SAMPLES = f"/usr/lib/{INTERNAL}"
FEDORAS = {"usr/share/icons", "usr/share/metainfo"}
"""Folders that a package of Fedora's own brings, so that ours does not take them away."""
SAMPLE = "10BRIDGETOWN412.txt"


def whole(root: Root, _seen: Screen) -> None:
    """Without Python it installs, and finds itself whole."""
    if (root.folder / "usr/bin/python3").exists():
        raise ValueError("there is a Python in it")
    tools.output(*root.as_user("cable-reader", "--self-check"))


def read_only_home(root: Root, seen: Screen) -> None:
    """With a home folder that cannot be written it finds itself whole, and a window opens."""
    home = {"HOME": "/opt/home", "XDG_RUNTIME_DIR": "/opt/none"}
    (root.folder / "opt/home").mkdir(exist_ok=True)
    tools.output(*root.as_user("cable-reader", "--self-check", **home))
    seen.opens(root.as_user("cable-reader", f"{SAMPLES}/{SAMPLE}", **home), "BRIDGETOWN")
    (root.folder / "opt/home").rmdir()


def double_clicks(root: Root, seen: Screen) -> None:
    """Cables open in the one window that is open; texts and XML open with their own program."""
    samples = Path(f"{root.folder}{SAMPLES}")
    root.give(samples / "09VALLETTA288.txt", "one.cable")
    root.give(samples / "06LUXEMBOURG41.txt", "telegram")
    root.give(samples / SAMPLE, "text.txt")
    data = root.give(samples / SAMPLE, "data.xml")
    data.write_text("<?xml version='1.0'?><data/>\n", encoding="ascii")
    tools.output(
        *root.as_user("cable-reader", "export", f"{SAMPLES}/11WINDHOEK733.txt", "-o", f"/{HOME}/three.cablexml")
    )
    with process(root.as_user("cable-reader", f"{SAMPLES}/{SAMPLE}")):
        until(lambda: seen.shows("BRIDGETOWN"), "a window")
        for opener in ("gio open", "xdg-open"):
            for name, word in (("one.cable", "VALLETTA"), ("telegram", "LUXEMBOURG"), ("three.cablexml", "WINDHOEK")):
                _double_click(root, opener, name)
                until(lambda word=word: seen.shows(word), f"{name} by {opener}")  # type: ignore[misc]
            for name in ("text.txt", "data.xml"):
                noted = root.home / "others"
                noted.unlink(missing_ok=True)
                _double_click(root, opener, name)
                until(noted.exists, f"{name} at its own program by {opener}")
                if noted.read_text(encoding="utf-8").strip() != f"/{HOME}/{name}":
                    raise ValueError(f"{name}: {noted.read_text(encoding='utf-8')}")
    until(lambda: not seen.titles(), "its end")


def _double_click(root: Root, opener: str, name: str) -> None:
    tools.output(*root.as_user("dbus-run-session", "--", "sh", "-c", f"{opener} /{HOME}/{name}; sleep 1"))


def sockets(root: Root, seen: Screen) -> None:
    """A window opens no internet socket."""
    log = root.folder / "tmp/sockets"
    command = root.as_user("timeout", "30", "cable-reader", f"{SAMPLES}/{SAMPLE}")
    with process(["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log), *command]) as watched:
        until(lambda: seen.shows("BRIDGETOWN"), "a window")
        watched.wait(PATIENCE)
    told = log.read_text(encoding="utf-8", errors="replace")
    if "AF_UNIX" not in told:
        raise ValueError("nothing was seen: not even the screen's own socket")
    found = [line for line in told.splitlines() if "socket(" in line and "AF_UNIX" not in line]
    if found:
        raise ValueError("\n".join(found))


def archive(root: Root, seen: Screen) -> None:
    """The archive, unpacked by a person without rights, finds itself whole, and a window opens."""
    packed = root.give(_built("*-linux-x86_64.tar.xz"), "cable-reader.tar.xz")
    tools.output(*root.as_user("tar", "--extract", "--file", f"/{HOME}/{packed.name}", "--directory", f"/{HOME}"))
    program = f"/{HOME}/cable-reader/cable-reader"
    tools.output(*root.as_user(program, "--self-check"))
    seen.opens(root.as_user(program, f"/{HOME}/{INTERNAL}/{SAMPLE}"), "BRIDGETOWN")
    shutil.rmtree(root.home / "cable-reader")


def foreign(root: Root, seen: Screen) -> None:
    """The rpm, put on without what it asks of Fedora, finds itself whole, opens a window, and leaves nothing behind."""
    before = root.files()
    package = _built("*.rpm")
    inside = ("--root", str(root.folder), "--dbpath", "/var/lib/rpm", "--nodeps")
    tools.output("rpm", *inside, "--install", str(package))
    try:
        tools.output("rpm", *inside, "--verify", documents.NAME)
        tools.output(*root.as_user("cable-reader", "--self-check"))
        seen.opens(root.as_user("cable-reader", f"{SAMPLES}/{SAMPLE}"), "BRIDGETOWN")
    finally:
        tools.output("rpm", *inside, "--erase", documents.NAME)
    left = sorted(root.files() - before - FEDORAS)
    if left:
        raise ValueError("\n".join(left))


def _built(pattern: str) -> Path:
    found = sorted(DIST.glob(pattern))
    if not found:
        raise ValueError(f"dist/{pattern} was not built")
    return found[-1]


Check = Callable[[Root, Screen], None]
WITH_DEB: tuple[Check, ...] = (whole, double_clicks, read_only_home, sockets)
WITHOUT: tuple[Check, ...] = (archive, foreign)


def tell(said: str | None, fault: ValueError | None) -> int:
    """Say how a check ended; 1 where it failed."""
    print(f"FAILED    {said}\n{fault}" if fault else f"ok        {said}", flush=True)
    return int(fault is not None)


def each(checks: tuple[Check, ...], root: Root, seen: Screen) -> int:
    """Run checks; how many failed."""
    failed = 0
    for look in checks:
        fault = None
        try:
            look(root, seen)
        except ValueError as found:
            fault = found
        failed += tell(look.__doc__, fault)
    return failed


def check(root: Root, deb: Path, seen: Screen) -> int:
    """Install, use and remove it; how many checks failed."""
    root.run("apt-get", "purge", "--yes", documents.NAME, check=False)
    shutil.copy(deb, root.folder / "tmp/cable-reader.deb")
    # what it stands on stays when it goes, so that comes first
    needs = next(line for line in documents.control(0).splitlines() if line.startswith("Depends: "))
    root.install(*(part.split("|")[0].split("(")[0].strip() for part in needs.removeprefix("Depends: ").split(",")))
    before = root.files()
    root.install("/tmp/cable-reader.deb")  # noqa: S108
    failed = each(WITH_DEB, root, seen)
    root.run("apt-get", "purge", "--yes", documents.NAME)
    left = sorted(root.files() - before)
    failed += tell("After a purge nothing is left.", ValueError("\n".join(left)) if left else None)
    return failed + each(WITHOUT, root, seen)


def main(arguments: list[str]) -> int:
    """0 where nothing was found, 1 where something was, 2 without a folder, 3 where the machine cannot do it."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    lacking = tools.missing(NEEDED)
    debs = sorted(DIST.glob("*.deb"))
    if lacking:
        return _cannot(f"{', '.join(lacking)} is missing here. This brings it:\n\n    {tools.remedy(lacking)}\n")
    if not debs:
        return _cannot("There is no dist/*.deb yet. This builds it:\n\n    python3 packaging/build.py\n")
    if os.geteuid() != 0:
        return _cannot("Only root can make a Debian in a folder and work in it. Please start this with sudo.")
    root = Root(Path(arguments[0]).resolve())
    try:
        prepare(root)
        with processes_seen(root), screen.screen() as seen:
            root.screen = seen.name
            return 1 if check(root, debs[-1], seen) else 0
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return 1


def _cannot(why: str) -> int:
    print(why, file=sys.stderr)
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
