"""What is written: every kind and attribute, nothing empty, the same bytes each time, and never anything invalid."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace

import pytest
from lxml import etree

from reader.cable import values
from reader.cable.kinds import Kind
from reader.cable.telegram import Telegram
from reader.review import commands
from reader.review.anchor import anchor
from reader.review.annotation import Flag, Reviewer
from reader.review.review import Review
from reader.xmlio.errors import CableWriteError
from reader.xmlio.names import ATTRIBUTES, qualified
from reader.xmlio.write import to_xml
from tests.xmlio.built import EVERY_KIND, WHEN, Made, every_annotation, every_kind, made, telegram

NAMESPACES = {"c": "urn:cable-reader:1", "ism": "urn:us:gov:ic:ism"}
UNWRITTEN: dict[type[values.Value], set[str]] = {
    values.Reference: {"written"},  # the element's content
    values.Subject: {"mark"},  # beside what a reviewer made of it
    values.ParagraphValue: {"mark", "kind"},
}
"""The fields of a value that are no attribute of the table."""


def root_of(cable: Telegram, review: Review | None = None) -> etree._Element:
    return etree.fromstring(to_xml(cable, review))


def attributes_of(root: etree._Element, path: str) -> list[dict[str, str]]:
    found = root.iterfind(f".//{path}", NAMESPACES)
    return [{name.replace("{urn:us:gov:ic:ism}", "ism:"): value for name, value in e.attrib.items()} for e in found]


def kinds_in(part: Made | str) -> set[Kind]:
    return set() if isinstance(part, str) else {part.kind}.union(*map(kinds_in, part.parts))


def test_the_made_cable_has_every_kind() -> None:
    assert kinds_in(EVERY_KIND) == set(Kind) - {Kind.FILLER}


def test_every_kind_is_written_and_valid() -> None:
    cable = every_kind()
    root = root_of(cable, every_annotation(cable))
    text = root.find(qualified("text"))
    assert text is not None
    assert {etree.QName(e).localname for e in text.iter()} - {"char"} == {kind.value for kind in kinds_in(EVERY_KIND)}
    assert not [e for e in root.iter() for value in e.attrib.values() if value == ""]


def test_every_attribute_is_written() -> None:
    root = root_of(every_kind())
    for kind, names in ATTRIBUTES.items():
        seen = {name for element in root.iter(qualified(kind.value)) for name in element.attrib}
        assert set(names) <= seen, kind


def test_every_field_of_a_value_is_an_attribute() -> None:
    for kind in kinds_in(EVERY_KIND):
        for value in values_of(EVERY_KIND, kind):
            fields = {field.name.replace("_", "-") for field in dataclasses.fields(value)}
            left_out = fields - set(ATTRIBUTES[kind]) - UNWRITTEN.get(type(value), set())
            assert left_out == ({"offices", "precedence", "number"} if kind is Kind.FROM else set()), kind


def values_of(part: Made | str, kind: Kind) -> list[values.Value]:
    if isinstance(part, str):
        return []
    own = [part.value] if part.kind is kind and part.value is not None else []
    return own + [value for inner in part.parts for value in values_of(inner, kind)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("c:dtg", {"precedence": "IMMEDIATE", "info-precedence": "ROUTINE", "when": "2008-06-24T17:55:00Z"}),
        ("c:station", {"indicator": "RUEHSP", "serial": "0276", "section": "1", "filed": "2008-06-24T17:55:00Z"}),
        ("c:from", {"plad": "AMEMBASSY", "indicator": "RUEHSP"}),
        ("c:to/c:addressee", {"offices": "J5", "precedence": "NIACT IMMEDIATE", "number": "9239"}),
        ("c:classification", {"level": "UNCLASSIFIED", "number": "276", "section": "1", "sections": "2"}),
        ("c:executive-order", {"number": "12958", "declassify-on": "2018-06-24", "basis": "expanded"}),
        ("c:tag", {"code": "PREL", "kind": "subject", "meaning": "Relations", "basis": "written"}),
        ("c:paragraph", {"number": "4", "through": "14", "label": "4-14.", "basis": "inferred", "mark": "SBU"}),
        ("c:page-break", {"post": "PORT OF SP", "number": "276", "section": "2", "sections": "2", "page": "1"}),
        ("c:repeat", {"of": "section-header", "section": "2"}),
        ("c:citation", {"letter": "A", "ref": "08PARIS12"}),
        ("c:mark", {"value": "SBU"}),
        ("c:block[@kind='comment']", {"start": "2", "end": "9", "implied": "true"}),
        ("c:source", {"name": "made.txt", "encoding": "utf-8", "newline": "mixed", "bom": "false", "year": "2008"}),
    ],
)
def test_values_as_the_contract_spells_them(path: str, expected: dict[str, str]) -> None:
    first = attributes_of(root_of(every_kind()), path)[0]
    assert expected.items() <= first.items()


def test_attributes_stand_in_the_order_of_the_contract() -> None:
    paragraph = attributes_of(root_of(every_kind()), "c:paragraph")[0]
    assert list(paragraph) == [
        *("number", "through", "label", "basis", "mark", "effective", "state", "kind", "start", "end"),
        *("ism:classification", "ism:ownerProducer", "ism:nonICmarkings"),
    ]


def test_an_unread_node_has_no_attributes_and_an_unnumbered_paragraph_no_basis() -> None:
    root = root_of(every_kind())
    assert attributes_of(root, "c:info/c:addressee") == [{}]
    unnumbered = attributes_of(root, "c:paragraph")[1]
    assert unnumbered.keys() == {"state", "kind", "start", "end"}


def test_an_attribute_has_the_replacement_character_for_what_it_cannot_hold() -> None:
    assert attributes_of(root_of(every_kind()), "c:executive-order")[1] == {
        "declassify-on": "upon \ufffd departure",
        "basis": "written",
    }


def test_a_name_that_an_attribute_cannot_hold_is_an_element_too() -> None:
    empty = telegram(made(Kind.TEXT))
    cable = Telegram(replace(empty.source, name="a\x1b\udcff.txt"), empty.tree, {}, (), ())
    written = to_xml(cable)
    assert b'name="a\xef\xbf\xbd\xef\xbf\xbd.txt"' in written
    assert b'<name>a<char code="001B"/><char code="DCFF"/>.txt</name>' in written


def test_folders_are_not_written() -> None:
    cable = telegram(made(Kind.TEXT, "x"))
    away = replace(cable.source, name="/home/somebody/secret/x.txt")
    there = Telegram(away, cable.tree, {}, (), ())
    assert b"somebody" not in to_xml(there)


def test_a_review_changes_what_is_effective() -> None:
    cable = every_kind()
    paragraph = next(n for n, node in enumerate(cable.tree.nodes) if node.kind is Kind.PARAGRAPH)
    by = Reviewer("r1", "R. Reviewer")
    _, review = commands.mark(Review.of(cable), cable.tree, paragraph, "S//NF", by, WHEN, "d1")
    _, review = commands.flag(review, cable.tree, paragraph, by, WHEN, "f1")
    first = attributes_of(root_of(cable, review), "c:paragraph")[0]
    assert {key: first[key] for key in ("mark", "reviewed", "effective", "state", "flagged")} == {
        "mark": "SBU",
        "reviewed": "S/NF",
        "effective": "S/NF",
        "state": "changed",
        "flagged": "true",
    }
    assert (first["ism:classification"], first["ism:disseminationControls"]) == ("S", "NF")
    assert "ism:nonICmarkings" not in first


def test_a_marked_subject_is_a_unit() -> None:
    subject = attributes_of(root_of(every_kind()), "c:subject")[0]
    assert {"value": "A B", "mark": "SBU", "effective": "SBU", "state": "unreviewed"}.items() <= subject.items()


def test_the_same_bytes_each_time() -> None:
    first, second = every_kind(), every_kind()
    assert to_xml(first, every_annotation(first)) == to_xml(second, every_annotation(second))


def test_the_text_stands_in_the_file_as_it_is_but_for_tags() -> None:
    written = to_xml(every_kind()).decode()
    body = re.sub(r"<[^>]*>", "", written[written.index("<text") : written.index("</text>")])
    assert body.startswith("\nfrom an archive\nVZCZCXRO2343&#13;\nRR RUEHGR\nDE RUEHSP #0276/01\n")


# ---- never anything invalid ------------------------------------------------------------------------------------------


def test_a_tree_that_does_not_fit_the_schema_is_not_written() -> None:
    cable = telegram(made(Kind.TEXT, made(Kind.LABEL, "1.")))
    with pytest.raises(CableWriteError, match=r"not be valid.*label"):
        to_xml(cable)


def test_a_review_of_another_text_is_not_written() -> None:
    with pytest.raises(CableWriteError, match="another text"):
        to_xml(every_kind(), Review("0" * 64))


def test_a_quote_that_does_not_stand_in_the_text_is_not_written() -> None:
    cable = every_kind()
    moved = replace(anchor(cable.source.text, 5, 9), start=6, end=10)
    review = replace(Review.of(cable), flags=(Flag("f9", "r1", WHEN, moved),))
    with pytest.raises(CableWriteError, match="flag 'f9'"):
        to_xml(cable, review)


def test_a_moment_without_a_zone_is_not_written() -> None:
    cable = every_kind()
    flag = Flag("f", "r", WHEN.replace(tzinfo=None), anchor(cable.source.text, 0, 1))
    with pytest.raises(ValueError, match="no time zone"):
        to_xml(cable, replace(Review.of(cable), flags=(flag,)))
