"""Every format: the same bytes each time, safe to open, and with what it is to hold."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("lxml", reason="lxml is not installed: there is no XML")

from lxml import etree

import reader
from reader.cable.telegram import Telegram
from reader.formats.decisions import cell
from reader.formats.formats import FORMATS
from reader.formats.include import ALL, Include
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from tests.formats.reviews import ANN, AT, HEAD, reviewed

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
TEI = "{http://www.tei-c.org/ns/1.0}"
BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
WORDS = "=cmd|' /C calc'!A0 <script>alert(1)</script> \x1b[31m \u202e \x00"


def hostile() -> tuple[Telegram, Review]:
    """A cable and a review full of what other programs act on."""
    cable = reader.parse(f"{HEAD.format(subject='LAMPS')}1. (SBU) {WORDS}\n\n=2+3. Another line & more.\nHALLORAN\n")
    by = Reviewer("r-1", "=HYPERLINK(1)")
    paragraph = cable.paragraphs[0]
    span = (paragraph.start, paragraph.end)
    _, review = commands.mark(Review.of(cable), cable.tree, span, "U", by, AT)
    _, review = commands.reason(review, cable.tree, review.decisions[0].id, WORDS, by, AT)
    _, review = commands.note(review, cable.tree, None, WORDS, by, AT)
    return cable, review


class Tags(HTMLParser):
    """Which elements and attributes a page has."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += [f"{tag}.{name}" for name, _ in attrs]


@pytest.mark.parametrize("name", FORMATS)
@given(made=reviewed())
def test_a_review_is_written_the_same_each_time(name: str, made: tuple[Telegram, Review]) -> None:
    row = FORMATS[name]
    written = row.write(*made)
    assert written
    assert row.write(*made) == written


@pytest.mark.parametrize("name", ["html", "txt", "csv"])
def test_nothing_acts_on_whoever_reads_it(name: str) -> None:
    written = FORMATS[name].write(*hostile()).decode("utf-8-sig").replace("\r\n", "\n")
    assert not BAD.search(written)
    assert "\\x1b" in written


def test_a_page_needs_and_runs_nothing() -> None:
    written = FORMATS["html"].write(*hostile()).decode()
    tags = Tags()
    tags.feed(written)
    assert "script" not in tags.names
    assert not {"img", "iframe", "object", "link", "form"} & set(tags.names)
    assert not [each for each in tags.attributes if each.endswith((".src", ".onclick", ".onload", ".style"))]
    assert "default-src 'none'" in written
    assert '<html lang="en">' in written
    assert {"main", "h1", "dl", "footer"} <= set(tags.names)


def test_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(FORMATS["csv"].write(*hostile()).decode("utf-8-sig"), newline="")))
    assert len(rows) == 3
    assert not [value for row in rows for value in row if value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert rows[1][rows[0].index("by")] == "'=HYPERLINK(1)"


@given(st.text())
def test_a_cell_of_any_text_is_none(text: str) -> None:
    assert not cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(made=reviewed())
def test_annotations_say_who_what_and_where(made: tuple[Telegram, Review]) -> None:
    cable, review = made
    written = json.loads(FORMATS["jsonld"].write(cable, review, replace(ALL, findings=False)))
    items = written.get("first", {}).get("items", [])
    assert written["total"] == len(items) == len(review.decisions) + len(review.notes)
    assert "http://www.w3.org/ns/anno.jsonld" in written["@context"]
    for item in items:
        assert item["creator"]["name"] == ANN.name
        position, words = item["target"]["selector"]
        assert cable.source.text[position["start"] : position["end"]] == words["exact"]


@given(made=reviewed())
def test_tei_has_what_is_written_beside_what_it_means(made: tuple[Telegram, Review]) -> None:
    cable, review = made
    root = etree.fromstring(FORMATS["tei"].write(cable, review))
    paragraphs = root.findall(f".//{TEI}div[@type='message']/{TEI}p")
    assert [each.get("n") for each in paragraphs] == [str(each.number) for each in cable.paragraphs]
    ids = {each.get("{http://www.w3.org/XML/1998/namespace}id") for each in root.iter()}
    for annotation in root.iter(f"{TEI}annotation"):
        assert str(annotation.get("target")).removeprefix("#") in ids


@given(made=reviewed())
def test_every_annotation_in_tei_has_an_identifier_of_its_own(made: tuple[Telegram, Review]) -> None:
    cable, review = made
    root = etree.fromstring(FORMATS["tei"].write(cable, review))
    ids = [each.get(XML_ID) for each in root.iter() if each.get(XML_ID)]
    assert len(set(ids)) == len(ids)
    assert all(each.get(XML_ID) for each in root.iter(f"{TEI}annotation"))


def test_tei_fits_the_schema_of_the_consortium(corpus: Path) -> None:
    if "TEI_SCHEMA" not in os.environ:
        pytest.skip("TEI_SCHEMA does not name a tei_all.rng")
    schema = etree.RelaxNG(etree.parse(os.environ["TEI_SCHEMA"]))
    for path in sorted(corpus.glob("*.txt")):
        cable = reader.read_cable(path)
        review = Review.of(cable)
        for paragraph in cable.paragraphs[:3]:
            span = (paragraph.start, paragraph.end)
            _, review = commands.mark(review, cable.tree, span, "U", ANN, AT)
            _, review = commands.note(review, cable.tree, span, WORDS, ANN, AT)
        root = etree.fromstring(FORMATS["tei"].write(cable, review))
        assert schema.validate(root), f"{path.name}: {schema.error_log.last_error}"


def test_a_damaged_label_is_a_choice_in_tei(corpus: Path) -> None:
    cable = reader.read_cable(corpus / "08PORTOFSPAIN276.txt")
    root = etree.fromstring(FORMATS["tei"].write(cable))
    labels = root.findall(f".//{TEI}label/{TEI}choice")
    pairs = [(each.findtext(f"{TEI}sic"), each.findtext(f"{TEI}corr")) for each in labels]
    assert pairs[0] == ("\u00b611.", "1")
    assert len(pairs) == 7


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("left_out", "words"), [("notes", "A note of mine"), ("names", "Ann Archer"), ("reasons", "Long public")]
)
def test_what_is_to_stay_here_is_nowhere(name: str, left_out: str, words: str) -> None:
    cable = reader.parse(f"{HEAD.format(subject='LAMPS')}1. (SBU) The lamps were out.\nHALLORAN\n")
    paragraph = cable.paragraphs[0]
    span = (paragraph.start, paragraph.end)
    _, review = commands.mark(Review.of(cable), cable.tree, span, "U", ANN, AT)
    _, review = commands.reason(review, cable.tree, review.decisions[0].id, "Long public", ANN, AT)
    _, review = commands.note(review, cable.tree, span, "A note of mine", ANN, AT)
    written = FORMATS[name].write(cable, review, replace(Include(), **{left_out: False}))
    assert words.encode() not in written


def test_every_cable_is_written_in_every_format(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt")):
        cable = reader.read_cable(path)
        for row in FORMATS.values():
            assert row.write(cable), f"{path.name} as {row.name}"
