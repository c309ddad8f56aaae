"""What a start does not bring along, and that a session with the PySide6 at hand lives longer than a few minutes."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]

PROBE = """
import json, sys
before = set(sys.modules)
{code}
print(json.dumps(sorted(set(sys.modules) - before)), file=sys.stderr)
"""

HELP = """
try:
    from reader.__main__ import main
    main(['--help'])
except SystemExit as left:
    assert not left.code
"""

PLAIN = """
import linecache
from reader.__main__ import import_plainly
import PySide6.QtWidgets
import_plainly()
import reader.app.main, reader.app.program
print(json.dumps(list(linecache.cache)), file=sys.stderr)
"""

OPENED = """
import enum, sys, types
import reader.__main__
sys.modules["reader.app.main"] = types.SimpleNamespace(main=lambda files: 0)
assert reader.__main__.main([]) == 0
print(enum.EnumType._create_.__module__)
"""

HEAVY = {"PySide6", "shiboken6", "lxml", "sqlite3", "importlib.metadata", "importlib.resources"}


def brought_in(code: str) -> set[str]:
    """The modules that a piece of code brings into a fresh Python."""
    run = subprocess.run(
        [sys.executable, "-c", PROBE.format(code=code)], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    return set(json.loads(run.stderr))


def test_the_public_interface_is_light() -> None:
    modules = brought_in("import reader")
    assert "reader" in modules
    assert not modules & HEAVY


def test_parsing_a_cable_is_light() -> None:
    modules = brought_in("import reader\nreader.parse(b'SUBJECT: A\\n\\n1. (U) B.\\n').subject")
    assert "reader.cable.parse" in modules
    assert not modules & HEAVY


LATER = {
    "PySide6.QtNetwork": "the doorway for other starts",
    "PySide6.QtPrintSupport": "printing",
    "lxml": "saved reviews",
    "multiprocessing": "looking for patterns",
    "calendar": "nothing",
    "secrets": "nothing",
    "reader.app.keys.command_search": "the list of commands",
    "reader.app.compare.compare_window": "comparing",
    "reader.app.help.help_window": "the help",
    "reader.app.personal.preferences": "the preferences",
    "reader.app.export.printed": "exporting",
    "reader.formats": "exporting",
    "reader.review.alike": "comparing",
}
"""Modules that no start of the window waits for, and what brings them in later."""


def test_the_window_comes_without_what_is_needed_later() -> None:
    modules = brought_in("import reader.__main__, reader.app.main, reader.app.program")
    assert "reader.app.window" in modules
    assert not modules & LATER.keys()


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="PySide6 is not installed")
def test_qt_reads_no_source_of_modules_that_are_loaded_after_it() -> None:
    """It looks for its ``__feature__`` in each, which takes a tenth of the start."""
    code = PROBE.format(code=PLAIN)
    told = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    modules, read = map(json.loads, told.stderr.splitlines()[::-1])
    assert "reader.app.window" in modules
    assert not [file for file in read if "reader" in Path(file).parts]


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="PySide6 is not installed")
def test_enumerations_of_qt_are_made_quickly() -> None:
    """By Python they take a tenth of the start."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", OPENED], cwd=CHECKOUT, env=environ, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["reader.app.starts.qt_enums"]


def test_help_is_light() -> None:
    modules = brought_in(HELP)
    assert "reader.cli.main" in modules
    assert not modules & HEAVY


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="the time a child took is not told on this system")
@pytest.mark.parametrize("code", ["import reader", HELP], ids=["import reader", "--help"])
def test_a_start_takes_less_than_0_15_seconds(code: str) -> None:
    """Time of the processor, the best of five: what else runs on the machine counts as little as can be."""

    def seconds() -> float:
        child = subprocess.Popen([sys.executable, "-c", code], cwd=CHECKOUT, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0
        return used.ru_utime + used.ru_stime

    assert min(seconds() for _ in range(5)) < 0.15


def references_lost(call: Callable[[], object]) -> int:
    """How many references to None a thousand calls lose."""
    call()
    before = sys.getrefcount(None)
    for _ in range(1000):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on None cannot be lost")
def test_qt_does_not_lose_references_to_none() -> None:
    """PySide6 6.12.0 loses one with every method that returns nothing; after a few thousand the process dies of it."""
    core = pytest.importorskip("PySide6.QtCore", reason="PySide6 is not installed")
    thing = core.QObject()
    assert references_lost(lambda: thing.setObjectName("x")) < 100
