"""Running commands in this process, and files for them."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import reader
from reader.cli.main import main

CABLE = b"""\
VZCZCXRO2343
RR RUEHGR
DE RUEHSP #0412/01 1761755
ZNR UUUUU ZZH
R 241755Z JUN 08
FM AMEMBASSY PORT OF SPAIN
TO RUEHC/SECSTATE WASHDC 9239
BT
UNCLAS SECTION 01 OF 01 PORT OF SPAIN 000412

SIPDIS

E.O. 12958: N/A
TAGS: PREL TD
SUBJECT: AN INVENTED MEETING

1. (U) Summary: Nothing happened. End Summary.

2. (U) Nothing was said.

AUSTIN
"""
ODD = b"\x00\x0c\xff\x1b[31m \r\n"
SECOND = CABLE.replace(b"412", b"413")
XML = reader.to_xml(reader.parse(CABLE, name="a.txt"))
ALTERED = XML.replace(b"Nothing was", b"Somebody was")
HOSTILE = b'<!DOCTYPE cable [<!ENTITY a "b">]><cable xmlns="urn:cable-reader:1" version="1">&a;</cable>'


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: bytes
    err: str


class Shell:
    """A folder to run commands in."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        monkeypatch.chdir(folder)

    def file(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def files(self) -> dict[str, bytes]:
        """Every file in the folder and below, by its path."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in found}

    def run(self, *arguments: str, stdin: bytes = b"") -> Ran:
        """Run a command; what it prints never acts on a terminal."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._capsys.readouterr()
        status = main(arguments)
        out, err = self._capsys.readouterr()
        message = err.decode()
        assert "Traceback" not in message
        assert message.replace("\n", "").isprintable()
        return Ran(status, out, message)
