"""Shiboken's own Python, laid out as files: the wheel has it as sources in a zip, which every start would compile anew.

Shiboken looks for the folder ``files.dir`` beside its package before it opens its zip. The compiled files in it say
nothing of the time, so that the bundle is the same each time. Two of them write type hints of Qt, which no program in
use needs, and to load them takes some 10 ms of each start: empty ones take their place.
"""

from __future__ import annotations

import py_compile
import shutil
from importlib import import_module
from pathlib import Path

FOLDER = "shiboken6/files.dir"
PACKAGE = "shibokensupport"
UNUSED = tuple(f"{PACKAGE}/signature/lib/{name}.py" for name in ("pyi_generator", "enum_sig"))
LATE = tuple(f"{PACKAGE}/signature/{name}.py" for name in ("layout", "parser"))
ON_DEMAND = '''"""Loads the module of Shiboken that belongs here when something in it is asked for."""


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module("{name}_whole"), name)
'''
EMPTY = '"""Left out of this bundle: it writes type hints of Qt. Shiboken imports it, and calls nothing in it."""\n'


def lay(folder: Path) -> list[tuple[str, str]]:
    """Lay them out in a folder; gives the place in the bundle of each file and the file, none where there is no zip."""
    shutil.rmtree(folder, ignore_errors=True)
    import_module("shiboken6.Shiboken")
    archive = getattr(import_module(PACKAGE).__loader__, "zfile", None)
    if archive is None:
        return []
    for name in archive.namelist():
        if name.startswith(f"{PACKAGE}/") and name.endswith(".py"):
            text = archive.read(name).decode("utf-8")
            if name in LATE:
                _lay(folder, name.replace(".py", "_whole.py"), text)
                text = ON_DEMAND.replace("{name}", name.removesuffix(".py").replace("/", "."))
            _lay(folder, name, EMPTY if name in UNUSED else text)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [(f"{FOLDER}/{path.relative_to(folder).as_posix()}", str(path)) for path in files]


def _lay(folder: Path, name: str, text: str) -> None:
    """Write a module and compile it."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    py_compile.compile(
        str(file),
        dfile=name,  # else it would tell of the machine that built it
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
