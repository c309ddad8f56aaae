"""Corrections in Cable XML: the corrected structure is written, with what the parser alone reads, and comes back."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

import reader
from reader import commands
from reader.review.overlay import corrected
from reader.xmlio.differences import RULES
from reader.xmlio.errors import CableXmlError
from tests.review.cables import ANN, NOON
from tests.review.test_overlay import CABLE, EMPTY, TEXT

NS = {"": "urn:cable-reader:1"}
HARBOR = (TEXT.index("The Harbor"), TEXT.index("The Harbor") + 10)


def test_the_corrected_tree_is_written_with_what_was_read_there() -> None:
    _, review = commands.split(EMPTY, CABLE, TEXT.index("Nor about"), ANN, NOON, "s")
    _, review = commands.correct(review, CABLE, HARBOR, "continuation", ANN, NOON, "c")
    _, review = commands.renumber(review, CABLE, [(TEXT.index("3. (U)"), 4)], ANN, NOON, "n")
    data = reader.to_xml(CABLE, review)
    root = ET.fromstring(data)
    assert root.findall(".//heading", NS) == []
    names = ("number", "was", "was-number", "basis")
    assert [tuple(each.get(name) for name in names) for each in root.findall(".//paragraph", NS)] == [
        ("1", "paragraph", "1", "written"),
        ("2", "paragraph", "2", "written"),
        (None, "paragraph", "2", None),
        ("4", "paragraph", "3", "corrected"),
    ]
    stored = [
        tuple(each.get(name) for name in ("id", "kind", "number", "was", "was-number"))
        for each in root.findall("./review/correction", NS)
    ]
    assert stored == [
        ("s", "split", None, "paragraph", "2"),
        ("c", "continuation", None, "heading", None),
        ("n", "number", "4", "paragraph", "3"),
    ]
    back, said = reader.from_xml(data)
    assert said == review
    assert [paragraph.number for paragraph in back.paragraphs] == [1, 2, None, 4]
    assert [paragraph.number for paragraph in back.parsed.paragraphs] == [1, 2, 3]
    assert reader.to_xml(back, said) == reader.to_xml(back.parsed, said) == data
    _, none = commands.revert_all(said, ANN)
    assert corrected(back, none) is back.parsed
    assert reader.to_xml(back, none) == reader.to_xml(CABLE, none)


def test_one_that_does_not_fit_any_more_is_a_finding_and_stays_in_the_file() -> None:
    offset = TEXT.index("Nor about")
    _, review = commands.split(EMPTY, CABLE, offset, ANN, NOON, "s")
    _, review = commands.renumber(review, CABLE, [(offset, 3)], ANN, NOON, "n")
    _, review = commands.revert(review, "s", ANN)
    back, said = reader.from_xml(reader.to_xml(CABLE, review))
    assert [each.id for each in said.corrections] == ["n"]
    (told,) = [found for found in back.findings if found.rule == "CR-FILE-004"]
    assert told.message == (
        "A correction (Paragraph number) does not fit the text any more: no paragraph begins there."
    )
    assert (told.start, told.end) == said.corrections[0].anchor.span


def test_what_the_file_says_of_the_structure_is_held_against_the_corrected_one() -> None:
    _, review = commands.correct(EMPTY, CABLE, HARBOR, "paragraph", ANN, NOON, "c")
    data = reader.to_xml(CABLE, review)
    altered = re.sub(rb"<correction .*?</correction>\n", b"", data, flags=re.DOTALL)
    assert altered != data
    back, said = reader.from_xml(altered)
    assert said.corrections == ()
    found = [each for each in back.findings if each.rule in RULES]
    assert any("paragraph" in each.message for each in found)
    _, again = commands.correct(said, back, HARBOR, "paragraph", ANN, NOON, "c")
    now = corrected(back, again)
    assert {each for each in now.findings if each.rule in RULES} == set(found)  # whatever is laid over it


@pytest.mark.parametrize("kind", ["limerick", "tags", ""])
def test_a_correction_of_another_kind_is_not_valid(kind: str) -> None:
    _, review = commands.correct(EMPTY, CABLE, HARBOR, "paragraph", ANN, NOON, "c")
    data = reader.to_xml(CABLE, review).replace(b'kind="paragraph" was="heading"', f'kind="{kind}"'.encode())
    with pytest.raises(CableXmlError, match="not valid"):
        reader.from_xml(data)
