"""The start file of the bundle: the modules that a window needs, uncompressed, and what they compile, compiled.

PyInstaller's archive is opened, searched and unpacked for each module, and the patterns of the parser and the
``__init__`` of records are compiled anew at each start; together that takes a fifth of it. What is needed is asked of a
window that opens a sample. ``bundle/start.py`` reads the file.
"""

from __future__ import annotations

import gc
import marshal
import os
import re
import sys
from pathlib import Path
from types import CodeType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NAME = "start.bin"
SAMPLE = ROOT / "resources/samples/10BRIDGETOWN412.txt"

HEAD = 16
"""So many bytes of a compiled file say of what and when it was made."""
OF_HINTS = {"argparse", "gettext", "logging"}
"""What Shiboken has for writing type hints, which are not in the bundle (see ``shiboken_files``)."""

Module = tuple[bool, bytes]
"""Whether a module is a package, and its code."""
Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What a compiled pattern is made of: flags, code, number of groups, their names, and the names by number."""
Patterns = dict[tuple[str, int], Parts]
Compiled = tuple[Patterns, dict[str, CodeType]]
"""All patterns, by what is written and the flags; and what makes records, by what is written."""


def asked() -> tuple[set[str], Compiled]:
    """The names of the modules that an open window has loaded, and what these have compiled or might compile."""
    import subprocess
    import tempfile

    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run([sys.executable, __file__, folder], env=environ, stdout=subprocess.PIPE, check=True)
    names, compiled = marshal.loads(told.stdout)  # noqa: S302 - our own process's
    return set(names) - OF_HINTS, compiled


def write(file: Path, modules: dict[str, Module], compiled: Compiled) -> None:
    """Write the start file."""
    file.write_bytes(marshal.dumps((dict(sorted(modules.items())), *compiled)))


def of_library(library: Path, names: set[str], packed: Path) -> dict[str, Module]:
    """The modules of these names that are in Python's own library, a zip, out of which they take longest of all.

    In a copy of it everything is packed that Python does not need to unpack anything.
    """
    import zipfile

    modules = {}
    with zipfile.ZipFile(library) as archive, zipfile.ZipFile(packed, "w") as copy:
        for info in archive.infolist():
            path, data = info.filename.removesuffix(".pyc"), archive.read(info)
            name = path.removesuffix("/__init__").replace("/", ".")
            if name in names:
                modules[name] = (path.endswith("/__init__"), data[HEAD:])
            if not name.startswith("encodings"):
                info.compress_type = zipfile.ZIP_DEFLATED
            copy.writestr(info, data)
    return modules


def parts(pattern: str, flags: int) -> Parts:
    """What a pattern is compiled to."""
    import _sre

    taken: list[Any] = []
    real = _sre.compile

    def note(*given: Any) -> object:
        taken.extend(given)
        return real(*given)

    re.purge()
    try:
        _sre.compile = note
        re.compile(pattern, flags)
    finally:
        _sre.compile = real
    _, made, code, groups, names, numbers = taken
    return int(made), b"".join(each.to_bytes(4, sys.byteorder) for each in code), groups, dict(names), tuple(numbers)


def main() -> None:
    """Open a window, and tell what it has loaded."""
    from PySide6.QtWidgets import QApplication

    from reader.__main__ import import_plainly
    from reader.app import settings
    from reader.cable import record
    from reader.cable.regex import Regex

    import_plainly()
    application = QApplication(["cable-reader"])
    import reader.app.main  # noqa: F401 - a start brings it
    from reader.app.program import Program

    folder = Path(sys.argv[1])
    started = Program(application, settings.make_settings(folder), folder / "journal")
    started.start([SAMPLE])
    application.processEvents()
    names = sorted(name for name, module in sys.modules.items() if getattr(module, "__cached__", None))
    gc.unfreeze()  # what a start has set aside is not among the objects
    late = sorted({(each.pattern, each.flags) for each in gc.get_objects() if isinstance(each, Regex)})
    compiled = {each: parts(*each) for each in late}, dict(sorted(record.written.items()))
    sys.stdout.buffer.write(marshal.dumps((names, compiled)))
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept of this window


if __name__ == "__main__":
    main()
