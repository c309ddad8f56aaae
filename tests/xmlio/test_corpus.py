"""Every real cable: its XML is valid, gives its bytes back, and is the same when it is written again."""

from __future__ import annotations

from pathlib import Path

import reader
from reader.xmlio.differences import RULES
from reader.xmlio.read import read_source

SAMPLE = "08PORTOFSPAIN276.txt"


def test_every_cable_makes_the_journey(corpus: Path) -> None:
    files = sorted(corpus.glob("*.txt"))
    assert files
    for file in files:
        cable = reader.read_cable(file)
        data = reader.to_xml(cable)
        back, review = reader.from_xml(data)
        assert (back, back.findings) == (cable, cable.findings), file.name
        assert back.source.data == file.read_bytes(), file.name
        assert reader.to_xml(back, review) == data, file.name
        assert not [finding for finding in back.findings if finding.rule in RULES], file.name


def test_every_cable_cut_off_at_a_line_makes_it_too(corpus: Path) -> None:
    for file in sorted(corpus.glob("*.txt"))[::12]:
        lines = file.read_bytes().splitlines(keepends=True)
        for count in range(0, len(lines), max(1, len(lines) // 12)):
            part = b"".join(lines[:count])
            assert read_source(reader.to_xml(reader.parse(part))).data == part, (file.name, count)


def test_the_sample_cable(corpus: Path) -> None:
    data = reader.to_xml(reader.read_cable(corpus / SAMPLE))
    source = read_source(data)
    assert len(source.data) == 7671
    assert source.sha256 == "f7cc58e992a76397640c401ce056863a4b93d92073be3d7bcffafd8daca65cff"
    assert b' id="08PORTOFSPAIN276"' in data
    assert b'when="2008-06-24T17:55:00Z"' in data
