"""Every real cable: its XML is valid, gives its bytes back, and is the same when it is written again."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import reader
from reader.xmlio.differences import RULES
from reader.xmlio.read import read_source

SAMPLE = "08PORTOFSPAIN276.txt"
SAMPLE_HASH = "f7cc58e992a76397640c401ce056863a4b93d92073be3d7bcffafd8daca65cff"


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


def test_the_sample_cable_is_read_as_the_contract_says(corpus: Path) -> None:
    data = reader.to_xml(reader.read_cable(corpus / SAMPLE))
    root = ET.fromstring(data)

    def every(path: str) -> list[ET.Element]:
        return root.findall(f".//{path}", {"": "urn:cable-reader:1"})

    def values(path: str, *names: str) -> list[tuple[str | None, ...]]:
        return [tuple(element.get(name) for name in names) for element in every(path)]

    source = read_source(data)
    assert (len(source.data), source.sha256) == (7671, SAMPLE_HASH)
    assert root.get("id") == "08PORTOFSPAIN276"
    assert values("dtg", "when", "precedence") == [("2008-06-24T17:55:00Z", "ROUTINE")]
    assert values("security", "clearance", "classification") == [("UUUUU", "U")]
    assert len(every("to/addressee")) == 1
    assert len(every("info/addressee")) == 6
    assert [code for _, code in values("addressee", "plad", "number")] == [
        "9239",
        None,
        "3765",
        *("0125", "0176"),
        "0405",
        None,
    ]
    assert len(every("passing")) == 3
    assert [code for (code,) in values("tag", "code")] == ["PREL", "MARR", "MASS", "KCRM", "PREF", "PGOV", "TD"]
    assert str(every("subject")[0].get("value")).endswith("SECURITY MEETING")
    assert values("reference", "id") == [("08PORTOFSPAIN170",)]
    paragraphs = values("paragraph", "number", "label", "basis", "mark", "effective", "state")
    labels = ["¶11.", "¶12.", "13.", "14.", "15.", "16.", "17.", "¶8.", "¶9."]
    assert [(number, label) for number, label, *_ in paragraphs] == [
        (str(n), label) for n, label in enumerate(labels, 1)
    ]
    assert [basis for _, _, basis, *_ in paragraphs] == ["inferred"] * 7 + ["written"] * 2
    assert [mark for _, _, _, mark, *_ in paragraphs] == ["SBU"] * 8 + ["U"]
    assert {(mark == effective, state) for _, _, _, mark, effective, state in paragraphs} == {(True, "unreviewed")}
    assert [label.text for label in every("paragraph/label")] == labels
    assert len(every("heading")) == 5
    assert values("page-break", "section", "sections") == [("2", "2")]
    assert values("signature", "name") == [("Austin",)]
    spans = {kind: (int(start or 0), int(end or 0)) for kind, start, end in values("block", "kind", "start", "end")}
    within = {
        kind: [str(n) for n, (a, b) in enumerate(spans_of(every), 1) if a <= spans[kind][0] < b] for kind in spans
    }
    assert within == {"summary": ["1"], "note": ["4"], "comment": []}
    assert values("block[@kind='comment']", "implied") == [("true",)]


def spans_of(every: Callable[[str], list[ET.Element]]) -> list[tuple[int, int]]:
    """The spans of the paragraphs."""
    return [(int(one.attrib["start"]), int(one.attrib["end"])) for one in every("paragraph")]
