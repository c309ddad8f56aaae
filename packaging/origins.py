"""Where the libraries in the bundle come from that neither Qt nor a package of the index brings: from Debian.

The spec notes the files as it takes them; here they are traced to their packages, for the notices and for the bill of
materials. On Windows and macOS there are none.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

LIST = "origins.txt"
DOC = Path("/usr/share/doc")


@dataclass(frozen=True, order=True, slots=True)
class Origin:
    """A package of the operating system: its name, version and architecture."""

    package: str
    version: str
    architecture: str

    @property
    def copyright(self) -> str:
        """Its licence, as it states it.

        Raises:
            ValueError: it states none.
        """
        file = DOC / self.package / "copyright"
        if not file.is_file():
            raise ValueError(f"{self.package} brings no licence text")
        return file.read_text(encoding="utf-8", errors="replace")


def note(files: Iterable[str], apart: Iterable[str], folder: Path) -> None:
    """Keep a list of the files of the system among these; those below the folders ``apart`` are of others."""
    others = tuple(f"{Path(place)}/" for place in apart)
    taken = sorted({file for file in files if Path(file).is_absolute() and not file.startswith(others)})
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LIST).write_text("".join(f"{file}\n" for file in taken), encoding="utf-8")


def noted(folder: Path) -> list[str]:
    """The files that were kept; none where nothing was."""
    file = folder / LIST
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


def spellings(file: str) -> tuple[str, str]:
    """A path with and without ``/usr``: Debian's list of files has either, since the two became one."""
    bare = file.removeprefix("/usr")
    return bare, f"/usr{bare}"


def trace(files: Iterable[str]) -> list[Origin]:
    """The packages that the files are from, sorted.

    Raises:
        ValueError: a file is of no package, so its licence is not known.
    """
    owners = {}
    for file in files:
        query = ["dpkg-query", "--search", *spellings(file)]
        done = subprocess.run(query, capture_output=True, text=True, encoding="utf-8", check=False)
        if not done.stdout:
            raise ValueError(f"{file} is of no package of this system, so its licence is not known")
        owners[file] = done.stdout.splitlines()[0].split(": ")[0]
    if not owners:
        return []
    show = "--showformat=${Package} ${Version} ${Architecture}\n"
    query = ["dpkg-query", "--show", show, *sorted(set(owners.values()))]
    done = subprocess.run(query, capture_output=True, text=True, check=True)
    return sorted({Origin(*line.split()) for line in done.stdout.splitlines()})
