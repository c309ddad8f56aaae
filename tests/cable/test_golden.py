"""Golden readings: an invented text, its tree as text, and its Cable XML.

``pytest --update-golden`` writes them anew, but only where the leaves join to the text; read the difference like code.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import reader
from reader.cable.dump import dump

GOLDEN = Path(__file__).parent.parent / "golden"
SAMPLES = Path(__file__).parent.parent.parent / "resources" / "samples"
CASES = sorted([*GOLDEN.glob("*.txt"), *SAMPLES.glob("*.txt")])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_tree(case: Path, update_golden: bool) -> None:
    cable = reader.read_cable(case)
    joined = "".join(cable.tree.slice(number) for number in cable.tree.leaves())
    assert joined == cable.source.text
    compare(GOLDEN / f"{case.stem}.tree", dump(cable).encode("utf-8"), update_golden)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_xml(case: Path, update_golden: bool) -> None:
    pytest.importorskip("lxml")
    compare(GOLDEN / f"{case.stem}.xml", reader.to_xml(reader.read_cable(case)), update_golden)


def compare(golden: Path, found: bytes, update: bool) -> None:
    """Compare with the golden file, or write it."""
    if update:
        golden.write_bytes(found)
    assert golden.read_bytes() == found, (
        f"{golden.name} differs; if the new reading is right, run pytest --update-golden"
    )
