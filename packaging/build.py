"""Build what is handed out: ``python3 packaging/build.py [TARGET ...]``, from a clone with only Python and git.

Targets: wheel, sdist, bundle (one folder without need of Python), tar (the bundle packed), deb, rpm, sbom, sums; all of
them where none is named. They are put into ``dist/``, which git ignores. What is built bears the time of the last
commit, so building it twice on one machine gives the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import interpreter

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
BUNDLE = DIST / "cable-reader"
PACK = ROOT / ".venv-pack"
INSIDE = "CABLE_READER_BUILDS"
"""Set while we run in the environment that the building needs."""
QUICK = {
    "PYTHONHASHSEED": "1",
    "PYTHONNODEBUGRANGES": "1",
    "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",
}
"""How the modules of the bundle are compiled: the same each time; without the columns of a source that is not there."""


class BuildError(Exception):
    """Something could not be built; the message says why."""


def run(*command: str | Path, **environ: str) -> None:
    """Run a step; what it writes is seen only where it fails.

    Raises:
        BuildError: it failed, or there is no such program.
    """
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **environ},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as fault:
        raise BuildError(f"There is no program {command[0]} here.") from fault
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-30:])
        raise BuildError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{last}")


def wheel() -> Path:
    """The wheel."""
    return _python_package("wheel", "*.whl")


def sdist() -> Path:
    """The source archive."""
    return _python_package("sdist", "*.tar.gz")


def _python_package(kind: str, pattern: str) -> Path:
    import documents

    for old in DIST.glob(pattern):
        if not old.name.endswith("-linux.tar.gz"):
            old.unlink()
    command = (sys.executable, "-P", "-m", "build", "--no-isolation", f"--{kind}", "--outdir", DIST)
    run(*command, SOURCE_DATE_EPOCH=str(documents.moment()))
    return next(file for file in DIST.glob(pattern))


def icons() -> Path:
    """The icon in all sizes and formats, in ``build/icons``."""
    folder = BUILD / "icons"
    run(sys.executable, HERE / "icons.py", folder)
    return folder


def bundle() -> Path:
    """One folder that needs no Python, with the notices of all that is in it."""
    import documents
    import notices
    import origins

    icons()
    if sys.platform == "win32":
        (BUILD / "version.txt").write_text(_version_resource(documents.version()), encoding="utf-8")
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", DIST, "--workpath", BUILD / "bundle")
    run(*command, HERE / "bundle" / "cable-reader.spec", SOURCE_DATE_EPOCH=str(documents.moment()), **QUICK)
    text = notices.notices(origins.trace(origins.noted(BUILD)))
    (BUNDLE / "NOTICES.txt").write_text(text, encoding="utf-8", newline="\n")
    return BUNDLE


def _version_resource(version: str) -> str:
    template = (HERE / "windows" / "version.txt").read_text(encoding="utf-8")
    numbers = ", ".join([*version.split("."), "0"])
    return template.replace("@VERSION@", version).replace("@NUMBERS@", numbers)


def _bundled() -> Path:
    return BUNDLE if (BUNDLE / "NOTICES.txt").is_file() else bundle()


def _date_all(folder: Path, moment: int) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def tar() -> Path:
    """The bundle as one file to unpack anywhere."""
    import documents

    made = DIST / f"cable-reader-{documents.version()}-linux-x86_64.tar.xz"
    _date_all(_bundled(), documents.moment())
    order = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=posix")
    time = "--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"
    run("tar", "--create", "--xz", *order, time, "--file", made, "--directory", DIST, BUNDLE.name, XZ_OPT="-6 -T2")
    return made


def tree() -> Path:
    """What a Linux package installs, as a folder: the bundle, and what desktops read."""
    import linux_tree

    return linux_tree.lay(_bundled(), icons(), BUILD / "tree")


def deb() -> Path:
    """The Debian package."""
    import documents

    root = tree()
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    (control / "control").write_text(documents.control(size), encoding="utf-8")
    import linux_tree

    (control / "md5sums").write_text(linux_tree.sums(root), encoding="utf-8")
    made = DIST / f"cable-reader_{documents.version()}_amd64.deb"
    _date_all(root, documents.moment())
    options = ("--root-owner-group", "-Zxz", "--build")
    run("dpkg-deb", *options, root, made, SOURCE_DATE_EPOCH=str(documents.moment()), XZ_OPT="-T2")
    shutil.rmtree(control)
    return made


def rpm() -> Path:
    """The package for Fedora and its kin, by nfpm."""
    import documents
    import rpm_payload

    moment = documents.moment()
    _date_all(tree(), moment)
    version = documents.version()
    made = DIST / f"cable-reader-{version}-1.x86_64.rpm"
    nfpm = shutil.which("nfpm", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if nfpm is None:
        raise BuildError("There is no nfpm here; it makes the rpm.")
    command = (nfpm, "package", "--config", HERE / "linux" / "nfpm.yaml", "--packager", "rpm", "--target", made)
    run(*command, VERSION=version, MAINTAINER=documents.MAINTAINER, SOURCE_DATE_EPOCH=str(moment))
    rpm_payload.pack_file(made)
    return made


def sbom() -> Path:
    """The list of all that is bundled, for machines (CycloneDX)."""
    import documents

    _bundled()
    made = DIST / f"cable-reader-{documents.version()}.cdx.json"
    run(sys.executable, HERE / "sbom.py", made, BUILD, SOURCE_DATE_EPOCH=str(documents.moment()))
    return made


def sums() -> Path:
    """The checksums of all that lies in ``dist/``."""
    import hashlib

    made = DIST / "SHA256SUMS"
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file != made)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    made.write_text("".join(lines), encoding="ascii")
    return made


TARGETS: dict[str, Callable[[], Path]] = {
    "wheel": wheel,
    "sdist": sdist,
    "bundle": bundle,
    "tar": tar,
    "deb": deb,
    "rpm": rpm,
    "sbom": sbom,
    "sums": sums,
}
OPTIONAL = {"rpm"}
"""What is left out, with a sentence, where all is built and the machine cannot."""
LINUX = {"tar", "deb", "rpm"}


def build(names: list[str]) -> int:
    """Build some targets, or all; the exit status."""
    DIST.mkdir(exist_ok=True)
    for name in names or [name for name in TARGETS if sys.platform == "linux" or name not in LINUX]:
        try:
            made = TARGETS[name]()
        except BuildError as fault:
            print(f"{name}: {fault}", flush=True)
            if names or name not in OPTIONAL:
                return 1
            continue
        files = [made] if made.is_file() else [file for file in made.rglob("*") if not file.is_dir()]
        size = sum(file.lstat().st_size for file in files)
        print(f"{name:<8}{made.relative_to(ROOT).as_posix():<50}{size / 1e6:8.1f} MB", flush=True)
    return 0


def main(arguments: list[str]) -> int:
    """Build in an environment of its own; 0 where all was built, 1 where not, 2 for no such target, 3 for no set-up."""
    interpreter.require()
    unknown = set(arguments) - TARGETS.keys()
    if unknown:
        print(f"No such target: {', '.join(sorted(unknown))}. There are: {', '.join(TARGETS)}.")
        return 2
    if os.environ.get(INSIDE):
        return build(arguments)
    import environment
    import system

    layer = environment.Layer(("reader", "pack"), ("--editable", f"{ROOT}[pack]"))
    try:
        python = environment.prepare(PACK, system.QT, (layer,))
    except system.SetupError as fault:
        print(fault, file=sys.stderr)
        return 3
    environ = {**environment.own_environ(os.environ), INSIDE: "1"}
    return subprocess.run([python, Path(__file__), *arguments], env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
