"""Where the frozen program begins. Its other processes begin here too, and are sent on before anything is imported.

What sends them on is PyInstaller's, which runs it at every start; here it is a module like others (see ``trim.LATER``),
for what it imports takes some 10 ms, and nearly all starts are not those of another process.

Most modules that the window needs are not in PyInstaller's archive, which is opened, searched and unpacked for each,
but in one file, as they are (see ``start_file``).
"""

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec

from pyimod02_importers import PyiFrozenLoader

TYPE_CHECKING = False  # the module that says so is not loaded yet
if TYPE_CHECKING:
    from types import CodeType

    from start_file import Compiled

START_FILE = os.path.join(sys._MEIPASS, "start.bin")  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller says so


class StartLoader(PyiFrozenLoader):  # type: ignore[misc]
    """Makes a module of the start file, which is like one of the archive in all else."""

    def get_code(self, fullname: str) -> "CodeType":
        """What is to be run."""
        code: CodeType = marshal.loads(StartFinder.modules[fullname][1])
        return code


class StartFinder:
    """Finds the modules of the start file, before PyInstaller looks for them."""

    modules: dict[str, tuple[bool, bytes]] = {}  # noqa: RUF012
    """Of each whether it is a package, and its code."""

    @classmethod
    def find_spec(cls, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """What a module of the file is loaded by; None for others."""
        if name not in cls.modules:
            return None
        package = cls.modules[name][0]
        loader = StartLoader(name, None, name, package)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=package)
        spec.has_location = True
        spec.cached = ""  # else the place of a compiled file, which there is none of, is worked out for each
        if package:
            spec.submodule_search_locations = [os.path.dirname(loader.path)]
        return spec


def take_start_file() -> "Compiled":
    """Find the modules of the start file from now on; gives what else is in it."""
    with open(START_FILE, "rb") as file:
        StartFinder.modules, patterns, records = marshal.load(file)
    sys.meta_path.insert(0, StartFinder)
    return patterns, records


if __name__ == "__main__":
    patterns, records = take_start_file()
    if sys.argv[1:2] == ["--multiprocessing-fork"] or "-c" in sys.argv:
        import multiprocessing

        import pyi_rth_multiprocessing  # noqa: F401 - it puts its own in place of the next line's

        multiprocessing.freeze_support()
    from reader.__main__ import main
    from reader.cable import record, regex

    regex.ready, record.written = patterns, records
    sys.exit(main())
