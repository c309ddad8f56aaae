"""The fuzzers' targets on every seed, and that they would see a fault. atheris is not needed."""

from __future__ import annotations

from pathlib import Path

import pytest

import reader
from tests.fuzz import targets
from tests.fuzz.changes import changed
from tests.fuzz.mending import mended

SEEDS = Path(__file__).with_name("seeds")
PARSER = sorted(SEEDS.joinpath("parser").iterdir())
XML = sorted(SEEDS.joinpath("xml").iterdir())
GOOD = [seed for seed in XML if not seed.name.startswith(("damaged", "found"))]


@pytest.mark.parametrize("seed", PARSER, ids=lambda seed: seed.name)
def test_the_parser_keeps_its_promises(seed: Path) -> None:
    targets.parser(seed.read_bytes())


@pytest.mark.parametrize("seed", XML, ids=lambda seed: seed.name)
def test_the_xml_reader_keeps_its_promises(seed: Path) -> None:
    targets.xml(seed.read_bytes())


@pytest.mark.parametrize("seed", GOOD, ids=lambda seed: seed.name)
def test_the_fuzzer_starts_from_files_that_are_accepted(seed: Path) -> None:
    assert targets.accepted(seed.read_bytes()), "write the seeds anew: python tests/fuzz/make_seeds.py"


def test_changed_files_get_behind_the_hash() -> None:
    """Among changes to a good file some are well-formed, and mended some of those are read."""
    good = SEEDS.joinpath("xml", "05ASUNCION771-damaged-reviewed").read_bytes()
    made = [changed(good, 20_000, seed, lambda data, size: data[:size]) for seed in range(60)]
    assert all(len(data) <= 20_000 for data in made)
    assert made == [changed(good, 20_000, seed, lambda data, size: data[:size]) for seed in range(60)]
    different = [data for data in map(mended, made) if data is not None and data != good]
    assert any(map(targets.accepted, different))


def test_a_fault_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "parse_all", lambda data: (reader.parse(data[:-1]),))
    with pytest.raises(AssertionError, match="do not join"):
        targets.parser(b"a text")


def test_a_reader_that_takes_anything_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    other = reader.from_xml(reader.to_xml(reader.parse("another text")))
    monkeypatch.setattr(reader, "from_xml", lambda _data: other)
    with pytest.raises((AssertionError, ValueError)):
        targets.xml(GOOD[0].read_bytes())
