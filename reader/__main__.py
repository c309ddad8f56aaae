"""``cable-reader`` and ``python -m reader``: a command runs on the command line, a file or nothing opens the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

COMMANDS = frozenset({"export", "tree", "check", "mark", "marks", "compare", "carry", "validate", "restore"})
"""The commands that need no window; a file of such a name is opened as ``./check`` or after ``--``."""


SELF_CHECK = "--self-check"
ANSWERED = ("-h", "--help", "--version")
"""The options that need no command; all others belong to one."""


def options(arguments: Sequence[str]) -> list[str]:
    """What looks like an option: everything before ``--`` that begins with a dash and is not standard input."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return [argument for argument in before if argument.startswith("-") and argument != "-"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or open the window; the exit status is the contract's. Qt is imported for the window only."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in COMMANDS:
        return _run_command(arguments)
    for option in options(arguments):
        if option in ANSWERED:
            return _run_command([option])
        if arguments == [SELF_CHECK]:
            return _check_self()
        return _refuse(f"The window has no option {option}.", 2)
    if "--" in arguments:
        arguments.remove("--")
    return _open_window(arguments)


def _run_command(arguments: list[str]) -> int:
    """Run the command line, which has no window."""
    from reader.cli.main import main as run

    return run(arguments)


def _check_self() -> int:
    """Say whether this installation is whole."""
    from reader.app.starts.self_check import run as check

    return check()


def _open_window(files: list[str]) -> int:
    """Open the window, or say why there can be none: Qt itself would end the process without a word to the user."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return _refuse("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.", 3)
    from reader.app.starts.qt_enums import make_quickly

    make_quickly()
    gc.disable()  # nothing made at the start is to be thrown away; once the window is seen it is switched on again
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as fault:
        return _refuse(f"The window cannot be opened, because Qt cannot be loaded: {fault}.", 3)
    import_plainly()
    from reader.app.main import main as open_window

    return open_window(files)


def import_plainly() -> None:
    """Import without PySide's detour, which reads the source of each module to see whether its features are used."""
    import builtins

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _refuse(sentence: str, status: int) -> int:
    """Say why there is no window, and what there is without one; gives the exit status."""
    print(f"{sentence} The commands need no window: cable-reader --help lists them.", file=sys.stderr)  # noqa: T201
    return status


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a bundle without Python: its other processes begin here too
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
