"""Who may import whom: read from the source, imports inside functions and imports for types included."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]

BOTTOM = {"reader.errors", "reader.resources"}
CORE = BOTTOM | {"reader.cable", "reader.files", "reader.review"}
BELOW = {
    "reader.errors": set[str](),
    "reader.resources": set[str](),
    "reader.cable": BOTTOM,
    "reader.files": BOTTOM | {"reader.cable"},
    "reader.review": CORE,
    "reader.documents": BOTTOM | {"reader.cable"},
    "reader.xmlio": CORE,
    "reader.formats": CORE | {"reader.xmlio"},
    "reader.folder": CORE | {"reader.xmlio", "reader.documents"},
    "reader": CORE | {"reader.xmlio"},
    "reader.cli": CORE | {"reader.xmlio", "reader.documents", "reader.formats", "reader", "reader.cli.scheduler"},
    "reader.cli.scheduler": CORE | {"reader", "reader.cli"},
    "reader.app": CORE
    | {"reader.xmlio", "reader.documents", "reader.formats", "reader.folder", "reader", "reader.cli"},
    "reader.__main__": {"reader.cli", "reader.app"},
}
"""Each part of the package (a folder or a module), and the parts it may import besides itself."""

OUTSIDE = {
    "reader.xmlio": {"lxml"},
    "reader.cli": {"platformdirs"},
    "reader.app": {"PySide6", "platformdirs"},
    "reader.__main__": {"PySide6"},  # to say why there can be no window, where Qt cannot be loaded
}
"""What a part may import that is not in the standard library; the others stand on that alone."""

OPTIONAL = {"reader.cable": {"chardet"}, "reader.documents": {"docx", "pypdf"}, "reader.cli.scheduler": {"distributed"}}
"""What a part may import inside a function only: an extra that need not be there."""

NETWORK = {"socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "xmlrpc", "webbrowser"}
"""What nothing in the package may import: it opens a connection, or makes another program do so."""

DOORWAY = "reader/app/starts/doorway.py"
"""The one module that opens a socket, of this user on this machine: Qt's network library is imported by no other."""
LOCAL = {"QLocalServer", "QLocalSocket"}
"""All that it may take from there."""

NOWHERE = NETWORK | {"sqlite3", "packaging", "tests", "environment", "system", "interpreter"}
"""What nothing in the package may import: packaging is not in it, and no part keeps a database."""

ROOMS = {"look": set[str](), "widgets": {"look"}, "intents": {"state"}}
"""Rooms of the window that know few others, and which; the modules that stand in no room may be imported by all."""

FILES = sorted((CHECKOUT / "reader").rglob("*.py"))


def part(name: str) -> str:
    """The part that a full name of ours belongs to: the longest that fits."""
    return max((own for own in BELOW if name == own or name.startswith(f"{own}.")), key=len)


def imports(source: str) -> Iterator[tuple[str, bool]]:
    """The full names that a module imports, and whether it does so inside a function."""
    tree = ast.parse(source)
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + f"{node.module}.{alias.name}", id(node) in inside) for alias in node.names)


def complaint(own: str, name: str, *, in_function: bool) -> str | None:
    """What is wrong with an import in a part of the package, or None."""
    top = name.split(".", maxsplit=1)[0]
    if top in NOWHERE or name.startswith("."):
        return f"{own} imports {name}, which nothing may"
    if top == "reader":
        allowed = part(name) == own or part(name) in BELOW[own]
    else:
        outside = OUTSIDE.get(own, set()) | (OPTIONAL.get(own, set()) if in_function else set())
        allowed = top in sys.stdlib_module_names or top in outside
    return None if allowed else f"{own} imports {name}, which is not below it"


def complaints(own: str, source: str) -> list[str]:
    found = (complaint(own, name, in_function=inside) for name, inside in imports(source))
    return [sentence for sentence in found if sentence]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CHECKOUT).as_posix())
def test_a_part_imports_only_what_is_below_it(file: Path) -> None:
    module = ".".join(file.relative_to(CHECKOUT).with_suffix("").parts).removesuffix(".__init__")
    assert complaints(part(module), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("own", "source"),
    [
        ("reader.cable", "from reader.review.review import Review"),
        ("reader.cable", "import reader.files"),
        ("reader.cable", "from reader import parse"),
        ("reader.cable", "import chardet"),
        ("reader.cable", "if TYPE_CHECKING:\n    from reader import xmlio"),
        ("reader.review", "def write():\n    import lxml.etree"),
        ("reader.review", "from reader import to_xml"),
        ("reader.xmlio", "from PySide6 import QtCore"),
        ("reader.xmlio", "from reader.cli.main import main"),
        ("reader.cli", "def main():\n    from reader.app.main import main"),
        ("reader.cli", "import lxml"),
        ("reader.cli", "def run():\n    import distributed"),
        ("reader.cli", "import socket"),
        ("reader.cli.scheduler", "import distributed"),
        ("reader.app", "def look():\n    from urllib.request import urlopen"),
        ("reader.app", "import sqlite3"),
        ("reader.app", "from . import theme"),
        ("reader.app", "import environment"),
        ("reader", "from reader.app.window import Window"),
    ],
)
def test_a_forbidden_import_is_seen(own: str, source: str) -> None:
    assert len(complaints(own, source)) == 1


@pytest.mark.parametrize(
    ("own", "source"),
    [
        ("reader.cable", "import re\nfrom reader import resources\nfrom reader.cable.tree import Tree"),
        ("reader.cable", "def guess():\n    import chardet"),
        ("reader.xmlio", "from lxml import etree\nfrom reader.review.review import Review"),
        ("reader.cli", "from reader import __version__, to_xml"),
        ("reader.cli.scheduler", "def client():\n    import distributed"),
        ("reader.app", "from PySide6.QtCore import QObject\nimport reader"),
    ],
)
def test_an_import_of_what_lies_below_is_allowed(own: str, source: str) -> None:
    assert complaints(own, source) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CHECKOUT).as_posix())
def test_only_the_doorway_has_a_socket_and_a_local_one(file: Path) -> None:
    names = [name for name, _ in imports(file.read_text(encoding="utf-8")) if name.startswith("PySide6.QtNetwork")]
    allowed = LOCAL if file.relative_to(CHECKOUT).as_posix() == DOORWAY else set()
    assert {name.removeprefix("PySide6.QtNetwork.") for name in names} == allowed


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_of_the_window(room: str) -> None:
    folder = CHECKOUT / "reader/app"
    rooms = {each.name for each in folder.iterdir() if each.is_dir()}
    for path in sorted((folder / room).glob("*.py")):
        names = [name for name, _ in imports(path.read_text(encoding="utf-8")) if name.startswith("reader.app.")]
        assert {name.split(".")[2] for name in names} & rooms <= ROOMS[room] | {room}, path.name
