"""What a start of the bundle loads in one piece."""

from __future__ import annotations

import gc
import marshal
import re
import zipfile
from pathlib import Path

import pytest

import reader
import start_file
from reader.cable import regex
from reader.cable.regex import Regex, made_of_parts

READ = b"UNCLAS BRIDGETOWN 000001\n\nSUBJECT: (U) A\n\n1. (U) B, 09 BRIDGETOWN 2.\n"


def patterns() -> set[tuple[str, int]]:
    """All that the parser has."""
    reader.parse(READ)
    gc.unfreeze()  # the tests of the command line freeze what is there
    return {(each.pattern, each.flags) for each in gc.get_objects() if isinstance(each, Regex)}


def test_what_is_made_of_parts_is_what_python_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {each: start_file.parts(*each) for each in patterns()}
    assert len(parts) > 100
    monkeypatch.setattr(regex, "ready", marshal.loads(marshal.dumps(parts)))  # noqa: S302 - as it is read
    for pattern, flags in parts:
        made = made_of_parts(pattern, flags)
        assert made == re.compile(pattern, flags)
        assert made is not None
        assert made.groupindex == re.compile(pattern, flags).groupindex


def test_others_are_compiled() -> None:
    assert made_of_parts("a", 0) is None
    assert regex.regex("(?P<word>a+)").match("aab") is not None


def test_modules_of_the_library_are_taken_and_packed(tmp_path: Path) -> None:
    library, packed = tmp_path / "library.zip", tmp_path / "packed.zip"
    with zipfile.ZipFile(library, "w") as archive:
        for name in ("re/__init__.pyc", "re/_parser.pyc", "encodings/ascii.pyc"):
            archive.writestr(name, bytes(start_file.HEAD) + name.encode() * 20)
    modules = start_file.of_library(library, {"re", "re._parser", "json"}, packed)
    assert modules == {"re": (True, b"re/__init__.pyc" * 20), "re._parser": (False, b"re/_parser.pyc" * 20)}
    with zipfile.ZipFile(packed) as copy, zipfile.ZipFile(library) as archive:
        assert {name: copy.read(name) for name in copy.namelist()} == {
            name: archive.read(name) for name in archive.namelist()
        }
        assert copy.getinfo("encodings/ascii.pyc").compress_type == zipfile.ZIP_STORED
        assert copy.getinfo("re/__init__.pyc").compress_size < copy.getinfo("re/__init__.pyc").file_size


def test_an_open_window_is_asked_what_it_has_loaded() -> None:
    pytest.importorskip("PySide6", reason="PySide6 is not installed")
    names, (parts, records) = start_file.asked()
    assert {"reader.app.window", "reader.cable.parse", "collections", "PySide6"} <= names
    assert not names & {"argparse", "reader.app.help.help_window", "lxml.etree"}
    assert len(parts) > 100
    assert len(records) > 20
    assert all(source.startswith("def __init__(self") for source in records)
