"""How long one cable takes, on one core: ``pytest tests/benchmarks`` with the extra ``bench``.

    pip install -e ".[bench]"
    CABLE_CORPUS=DIR pytest tests/benchmarks                      # on real cables; on the shipped samples without it
    pytest tests/benchmarks --benchmark-save=before               # ... change something ...
    pytest tests/benchmarks --benchmark-compare=0001_before

A round does every cable once, and the table shows seconds a round. ``extra_info`` (in the JSON that
``--benchmark-json=FILE`` writes) and the lines at the end hold what the goals are about: the median over the cables
of each one's best time, in milliseconds, the same for a cable of 7.5 kB, and what ``python -c pass`` takes on this
machine, to compare figures of two machines by. Processor time is measured, so that other programs count for little.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeVar

import pytest

import reader
from reader.cable.telegram import Telegram
from reader.xmlio.document import read_document
from reader.xmlio.validate import faults
from reader.xmlio.write import render

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

pytest.importorskip("pytest_benchmark", reason="pytest-benchmark is not installed: pip install -e '.[bench]'")

SAMPLES = Path(__file__).parents[2] / "resources/samples"
USUAL = 7500
"""Bytes of the cable that the goals speak of."""
ROUNDS = 5
VIEWS = tuple(name for name in vars(Telegram) if not name.startswith("_") and name not in ("paragraph", "findings"))

T = TypeVar("T")


@dataclass(frozen=True)
class Cables:
    """What is measured with: each file's bytes, the cable read from it and its XML, in one order."""

    origin: str
    data: tuple[bytes, ...]
    cables: tuple[Telegram, ...]
    xml: tuple[bytes, ...]


@pytest.fixture(scope="session")
def cables() -> Cables:
    """The real cables where CABLE_CORPUS names a folder of them, else the shipped samples."""
    written = os.environ.get("CABLE_CORPUS")
    folder = Path(written) if written else SAMPLES
    data = tuple(file.read_bytes() for file in sorted(folder.glob("*.txt")))
    assert data, f"there are no cables in {folder}"
    read = tuple(reader.parse(each) for each in data)
    return Cables("CABLE_CORPUS" if written else "samples", data, read, tuple(map(reader.to_xml, read)))


@pytest.fixture(scope="session")
def baseline() -> float:
    """The milliseconds of ``python -c pass``, the best of several."""
    best = float("inf")
    for _ in range(20):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        best = min(best, time.perf_counter() - begun)
    return best * 1000


def measured(
    benchmark: BenchmarkFixture, cables: Cables, given: Sequence[T], work: Callable[[T], object], baseline: float
) -> None:
    """Let ``work`` do every piece several times, and keep each piece's best time."""
    best = [float("inf")] * len(given)

    def all_once() -> None:
        for number, piece in enumerate(given):
            begun = time.process_time()
            work(piece)
            best[number] = min(best[number], time.process_time() - begun)

    benchmark.pedantic(all_once, rounds=ROUNDS, warmup_rounds=1)
    usual = sum(best) / sum(map(len, cables.data)) * USUAL
    benchmark.extra_info.update(
        cables=f"{len(given)} ({cables.origin})",
        median_ms=round(median(best) * 1000, 3),
        usual_ms=round(usual * 1000, 3),
        python_ms=round(baseline, 1),
    )


def with_readings(data: bytes) -> None:
    """Read a cable, and ask for everything that it can be asked for."""
    cable = reader.parse(data)
    for name in VIEWS:
        getattr(cable, name)
    for paragraph in cable.paragraphs:
        _ = paragraph.text


def test_parse(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.data, reader.parse, baseline)


def test_parse_with_all_readings(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.data, with_readings, baseline)


def test_parse_and_xml_out(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.data, lambda data: render(reader.parse(data)), baseline)


def test_xml_out(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.cables, render, baseline)


def test_xml_out_validated(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.cables, reader.to_xml, baseline)


def test_xml_in(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.xml, reader.from_xml, baseline)


def test_validate(benchmark: BenchmarkFixture, cables: Cables, baseline: float) -> None:
    measured(benchmark, cables, cables.xml, lambda data: faults(read_document(data)), baseline)
