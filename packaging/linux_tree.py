"""What a Linux package installs, laid out as a folder: the bundle, and what desktops, manuals and licences need."""

from __future__ import annotations

import gzip
import hashlib
import shutil
from pathlib import Path

import documents
from documents import HERE, IDENTITY, NAME

PROGRAM = f"usr/lib/{NAME}"
PNG = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def lay(bundle: Path, icons: Path, root: Path) -> Path:
    """Lay it all out anew under a folder, with the modes that packages want."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / PROGRAM, symlinks=True)
    start = root / "usr/bin" / NAME
    start.parent.mkdir(parents=True)
    start.symlink_to(f"../lib/{NAME}/{NAME}")
    linux = HERE / "linux"
    share = root / "usr/share"
    put(share / f"applications/{IDENTITY}.desktop", documents.filled(linux / f"{IDENTITY}.desktop"))
    put(share / f"metainfo/{IDENTITY}.metainfo.xml", documents.filled(linux / f"{IDENTITY}.metainfo.xml"))
    put(share / f"mime/packages/{IDENTITY}.xml", documents.filled(linux / f"{IDENTITY}.mime.xml"))
    put(share / f"lintian/overrides/{NAME}", documents.filled(linux / "lintian-overrides"))
    for size in PNG:
        copy(icons / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{IDENTITY}.png")
    copy(documents.ROOT / "resources/icons/cable-reader.svg", share / f"icons/hicolor/scalable/apps/{IDENTITY}.svg")
    for source in sorted((linux / "icons").glob("*.svg")):
        for size in PNG:
            place = share / f"icons/hicolor/{size}x{size}/mimetypes/{source.stem}.png"
            copy(icons / source.stem / f"{size}.png", place)
        copy(source, share / f"icons/hicolor/scalable/mimetypes/{source.name}")
    pack(share / f"man/man1/{NAME}.1.gz", documents.filled(linux / f"{NAME}.1"))
    pack(share / f"doc/{NAME}/changelog.gz", changelog())
    put(share / f"doc/{NAME}/copyright", (root / PROGRAM / "NOTICES.txt").read_text(encoding="utf-8"))
    (root / PROGRAM / "NOTICES.txt").unlink()
    (root / PROGRAM / "NOTICES.txt").symlink_to(f"../../share/doc/{NAME}/copyright")
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / PROGRAM / NAME else 0o644)
    return root


def changelog() -> str:
    """What changed between versions."""
    file = documents.ROOT / "CHANGELOG.md"
    return file.read_text(encoding="utf-8") if file.is_file() else f"{NAME} {documents.version()}\n"


def put(path: Path, text: str) -> None:
    """Write a text, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def pack(path: Path, text: str) -> None:
    """Write a text packed, without the time, so that it is the same each time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def copy(source: Path, path: Path) -> None:
    """Copy a file, and make the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)


def sums(root: Path) -> str:
    """The list by which ``dpkg --verify`` tells what was changed after it was installed."""
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    inside = (file for file in files if "DEBIAN" not in file.parts)
    return "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root).as_posix()}\n"
        for file in inside
    )
