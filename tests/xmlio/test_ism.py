"""The mapped copy of a marking, by the table of the interchange notes."""

from __future__ import annotations

import pytest

from reader.xmlio.ism import ism_attributes


def mapped(mark: str | None) -> dict[str, object]:
    return {name.removeprefix("ism:"): value for name, value in ism_attributes(mark) if value}


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("U", {"classification": "U"}),
        ("SBU", {"classification": "U", "nonICmarkings": "SBU"}),
        ("SBU/NF", {"classification": "U", "nonICmarkings": "SBU-NF"}),
        ("U/FOUO", {"classification": "U", "disseminationControls": "FOUO"}),
        ("FOUO", {"classification": "U", "disseminationControls": "FOUO"}),
        ("LOU", {"classification": "U"}),
        ("C", {"classification": "C"}),
        ("S/NF", {"classification": "S", "disseminationControls": "NF"}),
        ("TS/OC/NF", {"classification": "TS", "disseminationControls": "OC NF"}),
        ("S/REL NATO", {"classification": "S", "disseminationControls": "REL", "releasableTo": "USA NATO"}),
        ("C/REL USA NZL AUS", {"classification": "C", "disseminationControls": "REL", "releasableTo": "USA AUS NZL"}),
        ("C/XD", {"classification": "C", "nonICmarkings": "XD", "disseminationControls": "NF"}),
        ("S/ND", {"classification": "S", "nonICmarkings": "ND", "disseminationControls": "NF"}),
        ("C/DS", {"classification": "C"}),
        ("U/LES", {"classification": "U", "nonICmarkings": "LES"}),
        ("SBU/LES/NF", {"classification": "U", "nonICmarkings": "SBU-NF LES-NF"}),
        ("U/SSI", {"classification": "U", "nonICmarkings": "SSI"}),
    ],
)
def test_a_mark_is_mapped(mark: str, expected: dict[str, object]) -> None:
    assert mapped(mark) == {"ownerProducer": "USA", **expected}


@pytest.mark.parametrize("mark", [None, "", "Q", "?"])
def test_no_mark_has_no_copy(mark: str | None) -> None:
    assert mapped(mark) == {}
