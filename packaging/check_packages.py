"""Check what was built: ``python3 packaging/check_packages.py``, after ``packaging/build.py``; a line for each check.

The validators of desktops and of Debian look at the deb; the wheel and the source archive are looked into, and the
wheel is built again from the archive and installed. What a machine has no program for is left out, and named.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import documents
import environment
import screen
import tools
from documents import IDENTITY, ROOT

DIST = ROOT / "dist"
PRIVATE = (b"/root/", b"/home/", b"/Users/", str(ROOT).encode())
"""What would tell of the machine that something was built on."""
LARGEST = {".xz": 40e6, ".deb": 40e6, ".rpm": 40e6}
"""How large a file to download may be, in bytes, by the end of its name."""


class Missing(Exception):  # noqa: N818 - no error: a check is left out
    """There is no such program, or nothing was built for this check."""


def need(*programs: str) -> None:
    """Leave a check out where a program is not there.

    Raises:
        Missing: so it is; the message has the command that brings it.
    """
    lacking = tools.missing(programs)
    if lacking:
        raise Missing(f"{', '.join(lacking)} is missing: {tools.remedy(lacking)}")


def tool(*command: str | Path, **environ: str) -> None:
    """Run a validator.

    Raises:
        Missing: it is not installed.
        ValueError: it finds something.
    """
    need(str(command[0]))
    done = subprocess.run(
        command,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise ValueError((done.stdout + done.stderr).strip())


def built(pattern: str) -> Path:
    """The file in ``dist/`` of this pattern.

    Raises:
        Missing: there is none.
    """
    found = sorted(DIST.glob(pattern))
    if not found:
        raise Missing(f"dist/{pattern} was not built")
    return found[-1]


def unpacked(folder: Path) -> Path:
    """The deb, unpacked into a folder."""
    tool("dpkg-deb", "--extract", built("*.deb"), folder)
    return folder / "usr/share"


def desktop_entry(folder: Path) -> None:
    """The desktop entry is as the specification has it."""
    tool("desktop-file-validate", unpacked(folder) / f"applications/{IDENTITY}.desktop")


def description(folder: Path) -> None:
    """The AppStream description is as the specification has it."""
    tool("appstreamcli", "validate", "--no-net", unpacked(folder) / f"metainfo/{IDENTITY}.metainfo.xml")


def types(folder: Path) -> None:
    """The types are taken into a database that knows texts and XML already, and have their icons."""
    mime = folder / "mime"
    shared = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if not shared.is_file():
        raise Missing(f"shared-mime-info is missing: {tools.remedy(['update-mime-database'])}")
    (mime / "packages").mkdir(parents=True)
    shutil.copy(shared, mime / "packages")
    shutil.copy(unpacked(folder) / f"mime/packages/{IDENTITY}.xml", mime / "packages")
    tool("update-mime-database", mime)
    globs = (mime / "globs2").read_text(encoding="utf-8").splitlines()
    for line in ("60:application/x-diplomatic-cable:*.cable", "60:application/vnd.cablereader+xml:*.cablexml"):
        if line not in globs:
            raise ValueError(f"{line} is not in the database")
    for name in ("application-x-diplomatic-cable", "application-vnd.cablereader+xml"):
        for place in ("scalable", "16x16", "256x256"):
            icon = f"{place}/mimetypes/{name}.{'svg' if place == 'scalable' else 'png'}"
            if not (folder / "usr/share/icons/hicolor" / icon).is_file():
                raise ValueError(f"there is no icon {icon}")
    if any("cable" in line and line.endswith((":*.txt", ":*.xml")) for line in globs):
        raise ValueError("texts or XML are taken from other programs")


def debian(_folder: Path) -> None:
    """Lintian finds nothing but what the overrides explain."""
    tool("lintian", "--fail-on", "error,warning", "--allow-root", built("*.deb"))


def digests(_folder: Path) -> None:
    """The rpm is whole: its files, its header and its signature fit each other."""
    tool("rpmkeys", "--checksig", "--nosignature", built("*.rpm"))


def sizes(_folder: Path) -> None:
    """What is downloaded is small enough."""
    for file in DIST.iterdir():
        largest = LARGEST.get(file.suffix)
        if largest is not None and file.stat().st_size > largest:
            raise ValueError(f"{file.name} has {file.stat().st_size / 1e6:.1f} MB")


def wheel_contents(_folder: Path) -> None:
    """The wheel holds the kept files of the package and its resources, no test, and nothing of this machine."""
    kept = subprocess.run(
        ["git", "ls-files", "reader", "resources"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if kept.returncode:
        raise Missing("this is no clone, so nobody knows which files are kept")
    wanted = {re.sub("^resources/", "reader/_resources/", name) for name in kept.stdout.splitlines()}
    with zipfile.ZipFile(built("*.whl")) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
        if held != wanted:
            raise ValueError(f"not in it, or not kept: {', '.join(sorted(held ^ wanted))}")
        for name in archive.namelist():
            data = archive.read(name)
            for word in PRIVATE:
                if word in data:
                    raise ValueError(f"{name} tells of {word.decode()}")


def same_wheel(folder: Path) -> None:
    """The source archive builds the same wheel, and the clone the same source archive a second time."""
    with tarfile.open(built("*.tar.gz")) as archive:
        archive.extractall(folder / "source", filter="data")
    (inside,) = (folder / "source").iterdir()
    python = environment.interpreter(ROOT / ".venv-pack")
    if not python.exists():
        raise Missing(".venv-pack is not there: packaging/build.py makes it")
    for kind, place, pattern in (("wheel", inside, "*.whl"), ("sdist", ROOT, "*.tar.gz")):
        command = (python, "-P", "-m", "build", "--no-isolation", f"--{kind}", "--outdir", folder / "again", place)
        tool(*command, SOURCE_DATE_EPOCH=str(documents.moment()))
        (again,) = (folder / "again").glob(pattern)
        if again.read_bytes() != built(pattern).read_bytes():
            raise ValueError(f"another {kind} was built")


def wheel_installed(folder: Path) -> None:
    """The wheel, installed into an environment of its own, finds itself whole, exports, and opens its window."""
    need(*screen.PROGRAMS)
    home, place = folder / "home", folder / "environment"
    home.mkdir()
    environ = {**environment.own_environ(os.environ), "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environ.pop(name, None)

    def ours(*command: str | Path) -> None:
        done = subprocess.run(command, cwd=home, env=environ, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ValueError((done.stdout + done.stderr).strip())

    ours(sys.executable, "-m", "venv", place)
    ours(environment.interpreter(place), "-m", "pip", "install", "--quiet", built("*.whl"))
    program = place / "bin" / documents.NAME
    (sample,) = place.glob("lib/python*/site-packages/reader/_resources/samples/10BRIDGETOWN412.txt")
    ours(program, "--self-check")
    ours(program, "export", sample, "-o", home / "made.cablexml")
    ours(program, "validate", home / "made.cablexml")
    with screen.screen() as seen:
        for start in (program, program.with_name(f"{documents.NAME}-window")):
            seen.opens([str(start), str(sample)], "BRIDGETOWN", {**environ, "DISPLAY": seen.name})


def bundle(_folder: Path) -> None:
    """The bundle finds itself whole, with no Python on its path and a home folder that cannot be written."""
    program = DIST / "cable-reader" / "cable-reader"
    if not program.exists():
        raise Missing("dist/cable-reader was not built")
    done = subprocess.run(
        [program, "--self-check"],
        env={"PATH": "/nowhere", "HOME": "/proc", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ValueError(done.stdout + done.stderr)


CHECKS: tuple[Callable[[Path], None], ...] = (
    desktop_entry,
    description,
    types,
    debian,
    digests,
    sizes,
    wheel_contents,
    same_wheel,
    wheel_installed,
    bundle,
)


def main() -> int:
    """Run every check; 0 where none found anything."""
    failed = 0
    for check in CHECKS:
        said = (check.__doc__ or "").strip()
        with tempfile.TemporaryDirectory() as folder:
            try:
                check(Path(folder))
            except Missing as why:
                print(f"left out  {said} ({why})", flush=True)
            except ValueError as fault:
                failed += 1
                print(f"FAILED    {said}\n{fault}", flush=True)
            else:
                print(f"ok        {said}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
