"""For any text and any bytes: the XML is valid, says the text exactly, and reads back to the same cable and review."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.cable.dump import dump
from reader.cable.telegram import Telegram
from reader.review.overlay import corrected
from reader.review.review import Review
from tests.cable import invented
from tests.strategies import raw_bytes, surrogate_texts, telegrams, texts
from tests.xmlio.built import reviews

NAMESPACE = "{urn:cable-reader:1}"


def independent_text(data: bytes) -> tuple[str, ET.Element]:
    """The string value of ``text`` as the contract defines it, by another parser and other code than ours."""
    root = ET.fromstring(data)

    def value(element: ET.Element) -> str:
        own = chr(int(element.attrib["code"], 16)) if element.tag == f"{NAMESPACE}char" else element.text or ""
        return own + "".join(value(child) + (child.tail or "") for child in element)

    whole = root.find(f"{NAMESPACE}text")
    assert whole is not None
    return value(whole), root


def check(cable: Telegram, review: Review | None = None) -> None:
    data = reader.to_xml(cable, review)
    back, said = reader.from_xml(data)
    assert back == cable
    assert back.source.data == cable.source.data
    assert back.parsed.findings == cable.findings
    if review is not None:
        cable = corrected(cable, review)
    assert dump(back) == dump(cable)
    assert back.findings == cable.findings
    assert said == (Review.of(cable) if review is None else review)
    assert reader.to_xml(back, said) == data
    text, root = independent_text(data)
    assert text == cable.source.text
    source = root.find(f"{NAMESPACE}source")
    assert source is not None
    encoding = source.attrib["encoding"]
    encoded = text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "strict")
    assert hashlib.sha256(encoded).hexdigest() == source.attrib["sha256"]
    assert not [element for element in root.iter() if "" in element.attrib.values()]


@given(st.one_of(texts, surrogate_texts, telegrams()))
def test_any_text(text: str) -> None:
    check(reader.parse(text))


@given(raw_bytes, st.sampled_from([None, "utf-8", "cp1252", "utf-16", "ascii", "latin-1", "utf-8-sig", "utf-7"]))
def test_any_bytes(data: bytes, encoding: str | None) -> None:
    check(reader.parse(data, encoding=encoding, name="a.txt"))


@given(telegrams(), st.data())
def test_any_review(text: str, draw: st.DataObject) -> None:
    cable = reader.parse(text)
    check(cable, draw.draw(reviews(cable.source)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        bytes(range(256)),
        b"\x0c\x1b[31m\x7f",
        b"\xed\xa0\x80",
        b"\xed\xa0\xbd\xed\xb8\x80",
        "\ufeffBOM".encode(),
        "BOM\r\n".encode("utf-16"),
        "LE".encode("utf-16-le"),
        b"\xff\xfea",
        b"\xff\xfe\x00\xd8",
        b"\r\r\n\n\r",
        "a\u2028b\u2029c\x85d".encode(),
        "\U0001f4e8\ufdd0\ufffe\uffff".encode(),
        b"<![CDATA[ ]]> <!-- --> <?x?> &amp; &#0; <char code='0000'/>",
    ],
)
def test_odd_bytes(data: bytes) -> None:
    check(reader.parse(data))


@pytest.mark.parametrize("mark", ["(U)", "(SBU)"])
@pytest.mark.parametrize("place", ["captions", "references"])
def test_a_handling_sentence_with_a_portion_mark(mark: str, place: str) -> None:
    written = reader.parse(invented.written(**{place: f"\n{mark} SENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT"}))
    assert [each.value for each in written.handling] == ["SENSITIVE BUT UNCLASSIFIED; PLEASE PROTECT"]
    assert reader.from_xml(reader.to_xml(written))[0] == written


def test_a_text_at_which_the_program_fails_is_written_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("a fault")

    monkeypatch.setattr("reader.cable.parse.write", fail)
    written = reader.parse(invented.written())
    assert [each.rule for each in written.findings] == ["CR-TEXT-009"]
    assert reader.from_xml(reader.to_xml(written))[0].source.data == invented.written().encode()
