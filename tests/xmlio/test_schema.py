"""The three forms of the schema say the same, and say what the contract says."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable

import pytest
from lxml import etree

from reader import resources
from reader.cable.kinds import Kind
from reader.xmlio.names import ATTRIBUTES
from reader.xmlio.validate import relax_ng, xsd

SCAFFOLD = (
    '<cable xmlns="urn:cable-reader:1" xmlns:ism="urn:us:gov:ic:ism" version="1">'
    f'<source sha256="{"a" * 64}" bytes="3" encoding="utf-8" newline="LF" bom="false"/>'
    '<text xml:space="preserve">{text}</text>{rest}</cable>'
)
PARAGRAPH = '<body><paragraph state="{state}" kind="body" start="{start}" end="3">{inside}</paragraph></body>'
MADE = 'id="a" by="r" at="2020-01-01T00:00:00Z"'
PLACE = "<quote>a</quote><prefix/><suffix/>"
MERGE = f'<review><merge {MADE}><origin letter="A"/><choice take="open"/></merge></review>'


def paragraph(inside: str = "", state: str = "accepted", start: str = "0") -> str:
    return PARAGRAPH.format(inside=inside, state=state, start=start)


def verdicts(text: str = "", rest: str = "") -> tuple[bool, bool]:
    """What RELAX NG and XSD say."""
    root = etree.fromstring(SCAFFOLD.replace("{text}", text).replace("{rest}", rest))
    return relax_ng().validate(root), xsd().validate(root)


def test_the_xml_form_is_made_from_the_compact_one() -> None:
    pytest.importorskip("rnc2rng", reason="rnc2rng is not installed: cable.rng is not made anew")
    import make_schema

    assert make_schema.make_rng(make_schema.SCHEMA / "cable.rnc") == resources.read("schema/cable.rng")


def test_the_xsd_is_made_from_the_compact_form() -> None:
    pytest.importorskip("rnc2rng", reason="rnc2rng is not installed: cable.xsd is not made anew")
    import make_schema

    if shutil.which("trang") is None:
        pytest.skip("trang is not installed: cable.xsd is not made anew")
    assert make_schema.make_xsd(make_schema.SCHEMA / "cable.rnc") == resources.read("schema/cable.xsd")


@pytest.mark.parametrize("read", [relax_ng, xsd])
def test_a_shipped_schema_needs_no_other_file(read: Callable[[], object]) -> None:
    assert read() is read()
    name = "cable.rng" if read is relax_ng else "cable.xsd"
    assert not re.search(rb"<(?:xs:)?(?:import|include|externalRef)\b", resources.read(f"schema/{name}"))


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("", ""),
        ("abc", "<blocks/><review/><findings/>"),
        ('<char code="000C"/><char code="D800"/><char code="FFFF"/>', ""),
        (paragraph('<label>1.</label> <mark value="SBU/NF">(SBU)</mark> <page-break/><char code="0000"/>'), ""),
        ("<body/><header/><caption/><body/>", ""),
        ("", f"<review><note {MADE}>words</note></review>"),
        ("", f'<review><note {MADE} start="0" end="1">words{PLACE}</note></review>'),
        ("", f'<review><decision {MADE} action="clear" start="0" end="1">{PLACE}<reason/></decision></review>'),
        ("", '<blocks><block kind="quote" start="0" end="1" implied="true"/></blocks>'),
        ("", f'<review><confirmation {MADE} decision="d" state="asked"/></review>'),
        ("", f'<review><unplaced><flag {MADE} start="9" end="9">{PLACE}</flag></unplaced></review>'),
        ("", MERGE),
        (
            "",
            f'<review><merge {MADE}><origin letter="A"/><choice take="B"><aside letter="C"/></choice></merge></review>',
        ),
    ],
)
def test_both_accept(text: str, rest: str) -> None:
    assert verdicts(text, rest) == (True, True)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ('<char code="0041"/>', ""),
        ('<char code="000c"/>', ""),
        ('<char code="C"/>', ""),
        ("<char/>", ""),
        ("<strange/>", ""),
        ('<caption name=""/>', ""),
        ('<caption strange="x"/>', ""),
        ("<label/>", ""),
        ("<body><dtg/></body>", ""),
        ('<transmission><dtg when="2008-02-31T00:00:00Z"/></transmission>', ""),
        ('<transmission><dtg when="2008-02-01T24:00:00Z"/></transmission>', ""),
        ('<transmission><dtg when="2008-02-01T00:00:00+01:00"/></transmission>', ""),
        ('<transmission><dtg precedence="PIORITY"/></transmission>', ""),
        ('<header><classification level="UNCLAS"/></header>', ""),
        ('<header><classification number="0276"/></header>', ""),
        (paragraph(state="done"), ""),
        (paragraph(start="-1"), ""),
        (paragraph(start="01"), ""),
        (paragraph("<mark value='sbu'/>"), ""),
        ("<body><paragraph/></body>", ""),
        ("", "<findings/><blocks/>"),
        ("", "<blocks>words</blocks>"),
        ("", f'<review><decision {MADE} action="undo" start="0" end="1">{PLACE}</decision></review>'),
        ("", f'<review><decision {MADE} action="mark" start="0" end="1"/></review>'),
        ("", f"<review><flag {MADE}>{PLACE}</flag></review>"),
        ("", "<review><note id='a b' by='r' at='2020-01-01T00:00:00Z'/></review>"),
        ("", '<findings><finding rule="X" severity="fatal" start="0" end="1"/></findings>'),
        ("", f'<review><confirmation {MADE} decision="d" state="maybe"/></review>'),
        ("", "<review><unplaced/></review>"),
        ("", f'<review><merge {MADE}><origin letter="E"/></merge></review>'),
        ("", f"<review><merge {MADE}/></review>"),
        ("", f'<review><merge {MADE}><origin letter="A"/><choice take="C D"/></merge></review>'),
    ],
)
def test_both_reject(text: str, rest: str) -> None:
    assert verdicts(text, rest) == (False, False)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("", f'<review><note {MADE} start="0" end="1">{PLACE}words</note></review>'),
        ("", f'<review><note {MADE} start="0" end="1">words</note></review>'),
        (paragraph().replace("<paragraph", '<paragraph ism:classification="X"'), ""),
    ],
)
def test_what_only_relax_ng_can_say(text: str, rest: str) -> None:
    assert verdicts(text, rest) == (False, True)


def test_every_kind_has_an_element_and_its_attributes() -> None:
    grammar = etree.fromstring(resources.read("schema/cable.rng"))
    namespaces = {"r": "http://relaxng.org/ns/structure/1.0"}
    elements = {}
    for element in grammar.iterfind(".//r:element", namespaces):
        names = [name.text for name in element.iterfind(".//r:attribute/r:name", namespaces)]
        elements[element.findtext("r:name", namespaces=namespaces)] = names
    missing = {kind.value for kind in Kind if kind is not Kind.FILLER} - elements.keys()
    assert missing == set()
    for kind, attributes in ATTRIBUTES.items():
        assert set(attributes) <= set(elements[kind.value]), kind
