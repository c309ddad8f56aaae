"""``cable-reader`` and ``python -m reader``: a command runs on the command line, a file or nothing opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

COMMANDS = frozenset({"export", "tree", "check", "mark", "validate", "restore"})
"""The commands that need no window; a file of such a name is opened as ``./check`` or after ``--``."""


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments name files to open, or nothing: no command, and no option before ``--``."""
    if arguments and arguments[0] in COMMANDS:
        return False
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return not any(argument.startswith("-") and argument != "-" for argument in options)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or open the window; the exit status is the contract's. Qt is imported for the window only."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not wants_window(arguments):
        from reader.cli.main import main as run_command

        return run_command(arguments)
    if "--" in arguments:
        arguments.remove("--")
    return _open_window(arguments)


def _open_window(files: list[str]) -> int:
    """Open the window, or say why there can be none: Qt itself would end the process without a word to the user."""
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return _refuse("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as fault:
        return _refuse(f"The window cannot be opened, because Qt cannot be loaded: {fault}")
    from reader.app.main import main as open_window

    return open_window(files)


def _refuse(sentence: str) -> int:
    print(f"{sentence} The commands work without a window: cable-reader --help", file=sys.stderr)  # noqa: T201
    return 3


if __name__ == "__main__":
    sys.exit(main())
