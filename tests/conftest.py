"""What every test stands on: Hypothesis profiles, the corpus, and folders that are not the user's.

This file works where neither PySide6 nor pytest-qt is installed: the core's tests run there too.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# No test opens a window on somebody's screen unless it was asked to (QT_QPA_PLATFORM=xcb).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no fault of a property; the gate draws the same examples every time.
settings.register_profile("dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), max_examples=200, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

_USER_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
_ROOT = Path(tempfile.mkdtemp(prefix="cable-reader-"))
_COUNT = itertools.count()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add our option, and the settings of plug-ins that this environment may lack."""
    parser.addoption("--kills", type=int, default=20, help="at how many moments a review is killed")
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew instead of comparing")
    if not pluginmanager.has_plugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "read by pytest-qt, which is not at work here")


def pytest_unconfigure() -> None:
    """Remove the folders that stood in for the user's."""
    shutil.rmtree(_ROOT, ignore_errors=True)


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real cables; the test is skipped where there is none."""
    written = os.environ.get("CABLE_CORPUS")
    if not written:
        pytest.skip("CABLE_CORPUS is not set: no real cables to read")
    folder = Path(written)
    if not folder.is_dir():
        pytest.skip(f"CABLE_CORPUS names no folder: {folder}")
    return folder


@pytest.fixture(autouse=True)
def user_folders(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Empty settings, data and socket folders for each test, so that none touches the user's or another test's."""
    home = _ROOT / str(next(_COUNT))
    runtime = home / "xdg_runtime_dir"
    runtime.mkdir(parents=True, mode=0o700)
    for name in _USER_FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    if sys.platform == "darwin":
        monkeypatch.setenv("HOME", str(home))
    elif sys.platform == "win32":
        for name in ("WIN_PD_OVERRIDE_LOCAL_APPDATA", "WIN_PD_OVERRIDE_APPDATA"):
            monkeypatch.setenv(name, str(home / name.lower()))
    yield home
    shutil.rmtree(home, ignore_errors=True)
