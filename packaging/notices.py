"""Whose work is bundled, in which version, under which licence: the text that goes with every package.

Run it in the environment that is bundled: what a package of the index brings is read from there.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

import documents
import origins
from documents import HERE, ROOT

BUNDLED = (
    "PySide6-Essentials",
    "shiboken6",
    "lxml",
    "platformdirs",
    "chardet",
    "python-docx",
    "pypdf",
    "typing_extensions",
)
"""What goes into the bundle from the package index."""
LICENCES = ("licen", "copying", "notice")
COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the licences that its packages only name."""
RULE = "\n" + "=" * 100 + "\n\n"

QT = """\
Qt and its Python modules (PySide6 and shiboken6, {version}) are used under the GNU Lesser General Public License,
version 3, whose text follows with that of the GNU General Public License, on which it stands. They are unchanged. They
lie as shared libraries of their own beside the program, and you may put others of your making in their place: the
program uses whatever lies there. Their source code is published by The Qt Company as qt-everywhere-src-{version} and
pyside-setup-everywhere-src-{version} in the release archive of the Qt project; whoever received this program may also
ask its distributor for a copy of it, for three years, at no more than the cost of handing it over. Qt holds works of
others (among them ICU, HarfBuzz, PCRE2, zlib and the Unicode tables); Qt's documentation lists them with their licences
under "Licenses Used in Qt".
"""
SYSTEM = """\
These libraries are from Debian, unchanged but for the removal of debugging symbols, as shared libraries of their own
that you may replace as well: {names}. Their source code is in Debian's archive (apt-get source, by the names and
versions above); the offer of a copy that is made for Qt holds for them too. Their licences follow.
"""


def licence_files(name: str) -> list[Path]:
    """The licence and notice files that a package of the index brings."""
    found = distribution(name)
    return sorted(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in str(file) and any(word in Path(str(file)).name.lower() for word in LICENCES)
    )


def notices(system: Iterable[origins.Origin] = ()) -> str:
    """Everybody's notice and licence text; ``system`` are the packages whose libraries are bundled."""
    qt = distribution("PySide6-Essentials").version
    parts = [
        f"Cable Reader {documents.version()}\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8"),
        QT.format(version=qt),
        *((HERE / "licences" / f"{name}.txt").read_text(encoding="utf-8") for name in ("LGPL-3.0", "GPL-3.0")),
    ]
    for name in BUNDLED:
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in licence_files(name)]
        if texts:
            parts.append(f"{name} {distribution(name).version}\n\n" + "\n".join(texts))
        elif not name.startswith(("PySide6", "shiboken")):
            raise ValueError(f"{name} brings no licence text")
    parts.append(f"Python {sys.version.split()[0]}\n\n{python_licence()}")
    parts.append((ROOT / "resources/icons/LICENSE-lucide.txt").read_text(encoding="utf-8"))
    parts += of_system(sorted(system))
    return RULE.join(part.rstrip() + "\n" for part in parts)


def of_system(system: list[origins.Origin]) -> list[str]:
    """The notices of the system's libraries, each text once, and the licences that they only name."""
    if not system:
        return []
    texts: dict[str, list[str]] = {}
    for origin in system:
        texts.setdefault(origin.copyright, []).append(f"{origin.package} {origin.version}")
    names = ", ".join(f"{origin.package} {origin.version}" for origin in system)
    parts = [SYSTEM.format(names=names)]
    parts += [", ".join(of) + "\n\n" + text for text, of in texts.items()]
    parts += [f"{name}\n\n" + (COMMON / name).read_text(encoding="utf-8") for name in named(texts)]
    return parts


def named(texts: Iterable[str]) -> list[str]:
    """The licences that texts point to instead of quoting them; those that come with Qt and with us are left out."""
    found = {name.rstrip(".-") for text in texts for name in re.findall(rf"{COMMON}/([\w.+-]+)", text)}
    return sorted(name for name in found - {"GPL-3", "LGPL-3", "Apache-2.0"} if (COMMON / name).is_file())


def python_licence() -> str:
    """The licence of the Python that is bundled."""
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix, f"/usr/share/doc/python3.{sys.version_info[1]}"):
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (file := Path(folder) / name).is_file():
                return file.read_text(encoding="utf-8", errors="replace")
    raise ValueError("this Python brings no licence text")
