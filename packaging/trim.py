"""What of Qt the program does not need, and which libraries nothing needs once that is left out.

PyInstaller takes all plugins of a Qt module, and all libraries that they name: with the GTK theme alone come fifty. So
plugins are chosen here, and of the libraries only those are kept that something chosen still leads to.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Row = tuple[str, str, str]
"""A row of PyInstaller's tables: the name in the bundle, the file it comes from, what it is."""

PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "imageformats": ("svg",),
    "iconengines": ("svg",),
    "platformthemes": ("xdgdesktopportal",),
    "platforminputcontexts": ("compose", "ibus"),
    "styles": ("",),
    "printsupport": ("cups", "cocoa", "windows"),
    "xcbglintegrations": ("",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("wayland-egl",),
}
"""The folders of plugins that are kept, and of each the plugins whose name holds one of these words."""
LANGUAGES = ("de", "en", "es")
"""The languages of Qt's own texts (OK, Cancel, file dialogs): those of the program."""
MODULES = [
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtPdf",
    "PySide6.QtDBus",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtVirtualKeyboard",
    "lxml.html",
    "lxml.objectify",
    "lxml.isoschematron",
    "lxml.builder",
    "lxml.sax",
    "tkinter",
    "asyncio",
    "unittest",
    "doctest",
    "pdb",
    "pydoc",
    "xmlrpc",
    "sqlite3",
    "numpy",
    "PIL",
    "readline",  # it is under the GPL, and nobody types into this Python
    "curses",
    "ssl",
    "_hashlib",  # with it comes OpenSSL; Python has the hashes that we use of its own
    "bz2",  # no document that is read is packed in this way, nor in the next
    "lzma",
    "_pydecimal",  # Python has another, which is not written in Python
    "setuptools",
    "pip",
    "distributed",
    "pytest",
    "_pytest",
    *(["ctypes"] if sys.platform == "linux" else []),  # each start would load it
]
"""Modules that are not taken although something names them."""


START = ("pyi_rth_inspect", "pyi_rth_pkgutil", *(["pyi_rth_pyside6"] if sys.platform == "linux" else []))
"""What PyInstaller does at every start for programs that read their own source, or list their modules: ours do not.

On Linux also what tells Qt where its plugins are: the wheel's own libraries know it, the commands need no Qt, and
programs that ours starts would look for their plugins in ours.
"""
LATER = "pyi_rth_multiprocessing"
"""What else it does at every start: the program does it where it is needed."""
WITH_THE_SYSTEM = ("libcupsprintersupport",)
"""Plugins that work where the system has their libraries; with CUPS would come those of a network login."""


def wanted(name: str) -> bool:
    """Whether a file, by its name in the bundle, is chosen; most that is not of Qt is."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if "plugins" in parts and "PySide6" in parts:
        folder, file = parts[parts.index("plugins") + 1], parts[-1]
        return any(word in file for word in PLUGINS.get(folder, ()))
    if "translations" in parts and "PySide6" in parts:
        return parts[-1].startswith("qtbase_") and parts[-1][len("qtbase_") :].split(".")[0] in LANGUAGES
    if parts[:2] == ("docx", "templates"):  # Word documents are read, and none is made
        return False
    return not ("qml" in parts and "PySide6" in parts)


def reached(rows: Iterable[Row], needs: Callable[[str], Iterable[str]]) -> list[Row]:
    """The rows that are not libraries, and of the libraries those that some of the others need, directly or not.

    ``needs`` gives the names of the libraries that a file is linked with, without folders.
    """
    rows = list(rows)
    libraries = {PurePosixPath(row[0]).name: row for row in rows if is_library(row)}
    kept = [row for row in rows if not is_library(row)]
    seen = {name for name in libraries if name.startswith("libpython")}  # the program itself opens it
    leads = (row for row in kept if row[2] in {"BINARY", "EXTENSION"})
    todo = [row[1] for row in leads if not PurePosixPath(row[0]).name.startswith(WITH_THE_SYSTEM)]
    while todo:
        for name in needs(todo.pop()):
            if name in libraries and name not in seen:
                seen.add(name)
                todo.append(libraries[name][1])
    return [*kept, *(row for name, row in libraries.items() if name in seen)]


def is_library(row: Row) -> bool:
    """Whether a row is a shared library that is there for others: no plugin and no module of Python."""
    path = PurePosixPath(row[0].replace("\\", "/"))
    return row[2] in {"BINARY", "SYMLINK"} and path.name.startswith("lib") and "plugins" not in path.parts
