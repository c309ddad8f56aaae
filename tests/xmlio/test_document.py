"""Documents in memory: no element for each NUL, and no time that explodes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.xmlio.characters import UNFIT_CONTROLS, content
from reader.xmlio.document import DECLARATION, read_document, whole_number
from reader.xmlio.errors import CableXmlError
from reader.xmlio.validate import faults
from tests.xmlio.built import every_annotation, every_kind

ANY = st.text(st.characters(exclude_categories=()))
ROOT = b'\n<cable xmlns="urn:cable-reader:1" version="1"><text>%b</text></cable>'
EVERY_UNFIT = "".join(UNFIT_CONTROLS) + "".join(map(chr, range(0xD800, 0xE000)))


def words(data: bytes) -> str:
    document = read_document(data)
    text = document.find("text")
    assert text is not None
    return document.words(text)


@pytest.mark.parametrize(
    "text", [EVERY_UNFIT, EVERY_UNFIT + "\U000f0000", f"<!-- {EVERY_UNFIT} -->", "\ue000\U00100000"]
)
@pytest.mark.parametrize("declared", [True, False])
def test_every_unfit_character_comes_back(text: str, declared: bool) -> None:
    data = (DECLARATION if declared else b"") + ROOT % content(text).encode()
    assert words(data) == text


@given(ANY)
def test_any_text_comes_back(text: str) -> None:
    assert words(DECLARATION + ROOT % content(text).encode()) == text


def test_there_is_no_element_for_each_nul() -> None:
    document = read_document(reader.to_xml(reader.parse(bytes(10_000))))
    assert document.stands_in
    assert len(list(document.root.iter())) < 20


def test_char_is_no_better_placed_than_text() -> None:
    good = reader.to_xml(reader.parse(b"1. (U) Words.\n"))
    for old in (b"<blocks/>", b"</cable>", b"<review/>", b"<source "):
        misplaced = good.replace(old, b'<char code="0000"/>' + old)
        assert faults(read_document(misplaced))
        inside = good.replace(b"<blocks/>", b'<blocks><char code="0000"/></blocks>')
        assert faults(read_document(inside))


def test_stand_ins_are_not_taken_for_characters_of_other_documents() -> None:
    by_number = DECLARATION + ROOT % b'&#xF0000;<char code="0000"/>'
    assert words(by_number) == "\U000f0000\x00"
    in_cdata = DECLARATION + ROOT % b'<![CDATA[<char code="0000"/>]]>'
    assert words(in_cdata) == '<char code="0000"/>'


def test_comments_and_instructions_say_nothing() -> None:
    assert words(ROOT % b"a<!-- b -->c<?d e?>f") == "acf"


def test_words_end_where_they_are_told_to() -> None:
    document = read_document(ROOT % b'a<char code="0001"/>b<quote>c</quote>d')
    text = document.find("text")
    assert text is not None
    assert document.words(text, until="quote") == "a\x01b"
    assert document.words(text) == "a\x01bcd"


@pytest.mark.parametrize("written", ["0", "7", "999999999999999999"])
def test_numbers(written: str) -> None:
    assert whole_number(f" {written} ") == int(written)


def test_a_number_without_end_is_refused() -> None:
    with pytest.raises(CableXmlError, match=r"999999999999999999… is no place"):
        whole_number("9" * 5000)


def test_many_attributes_do_not_multiply() -> None:
    """Optional attributes joined by "," instead of "&" took 24 s for 14 of them on 20 elements."""
    paragraph = (
        '<paragraph number="1" through="2" label="1." basis="written" mark="U" reviewed="S" effective="S"'
        ' state="changed" flagged="true" kind="body" start="0" end="0" ism:classification="S" ism:ownerProducer="USA"'
        ' ism:disseminationControls="NF" ism:releasableTo="USA" ism:nonICmarkings="XD"><mark/>x<mark/></paragraph>'
    )
    cable = every_kind()
    data = reader.to_xml(cable, every_annotation(cable)).replace(b"</body>", paragraph.encode() * 300 + b"</body>")
    document = read_document(data)
    begun = time.process_time()
    assert faults(document) == []
    assert time.process_time() - begun < 2
    bad = read_document(data.replace(b"<ending>", b"<ending><label/>"))
    begun = time.process_time()
    assert faults(bad)
    assert time.process_time() - begun < 2
