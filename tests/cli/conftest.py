"""A folder and a shell for each test of a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Shell


@pytest.fixture
def shell(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A fresh folder, and commands run in it."""
    return Shell(tmp_path, capsysbinary, monkeypatch)
