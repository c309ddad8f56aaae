"""Files that must not be believed: each is refused with one sentence, in no time and no memory."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader
from reader.xmlio.errors import CableXmlError
from reader.xmlio.examine import complaints
from reader.xmlio.guard import is_cable_xml
from reader.xmlio.read import from_xml, read_source

TEXT = "VZCZCXRO2343\n\n1. (SBU) Words \x0c of a text.\n"
VALID = reader.to_xml(reader.parse(TEXT))
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<!DOCTYPE cable [<!ENTITY l0 "lol">{LAUGHS}]><cable xmlns="urn:cable-reader:1" version="1">&l9;</cable>'
ROOT = '<cable xmlns="urn:cable-reader:1" version="1">'

HOSTILE = {
    "billion laughs": (BILLION.encode(), "declares a document type (line 1)"),
    "billion laughs in UTF-16": (BILLION.encode("utf-16"), "declares a document type (line 1)"),
    "billion laughs in UTF-16-LE without a mark": (BILLION.encode("utf-16-le"), "declares a document type (line 1)"),
    "an entity of a file": (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>{ROOT}&x;</cable>'.encode(),
        "declares a document type",
    ),
    "a document type elsewhere": (b'<!DOCTYPE cable SYSTEM "http://example.org/x.dtd">' + VALID[39:], "document type"),
    "a parameter entity": (f"<!DOCTYPE a [<!ENTITY % x '<!ENTITY y \"z\">'>%x;]>{ROOT}&y;</cable>".encode(), "type"),
    "an entity that nobody declares": (f"{ROOT}&lol;</cable>".encode(), "undefined entity"),
    "depth": ((ROOT + "<text>" * 100_000).encode(), "nests elements more than 40 deep"),
    "a depth that is closed": ((ROOT + "<a>" * 300 + "</a>" * 300 + "</cable>").encode(), "nests elements more than"),
    "another root": (b"<html/>", "is not Cable XML: its root element is “html”"),
    "no namespace": (b'<cable version="1"/>', "is not Cable XML"),
    "another namespace": (b'<cable xmlns="urn:else" version="1"/>', "is not Cable XML"),
    "a later version": (VALID.replace(b' version="1">', b' version="2">'), "version “2”"),
    "a later namespace": (VALID.replace(b"urn:cable-reader:1", b"urn:cable-reader:9"), "version “9”"),
    "no version": (VALID.replace(b' version="1" id', b" id").replace(b' version="1">', b">"), "'version' is required"),
    "nothing": (b"", "not well-formed XML: no element found"),
    "not XML": (b"VZCZCXRO2343\n", "not well-formed XML: syntax error (line 1)"),
    "NULs": (bytes(100), "not well-formed"),
    "half of it": (VALID[: len(VALID) // 2], "not well-formed"),
    "two roots": (VALID + VALID[39:], "not well-formed XML: junk after document element"),
    "an encoding that is none": (b'<?xml version="1.0" encoding="hex"?><a/>', "cannot be read as XML"),
    "a raw form feed": (VALID.replace(b"Words", b"Wor\x0cds"), "not well-formed XML"),
    "bytes that are no UTF-8": (VALID.replace(b"Words", b"W\xffrds"), "not well-formed XML"),
    "an unknown element": (VALID.replace(b"<blocks/>", b"<blobs/>"), "is not valid Cable XML: line"),
    "an unknown attribute": (VALID.replace(b"<text ", b'<text on="1" '), "is not valid Cable XML: line"),
    "a char that XML can hold": (VALID.replace(b'"000C"', b'"0041"'), "is not valid Cable XML: line"),
    "an altered text": (VALID.replace(b"Words", b"Wards"), "its text is not the one whose hash it holds"),
    "an altered char": (VALID.replace(b'"000C"', b'"000B"'), "its text is not the one whose hash it holds"),
    "an altered hash": (VALID.replace(b'sha256="', b'sha256="0', 1).replace(b'" bytes', b'" bytes', 1), "not valid"),
    "another encoding": (VALID.replace(b'"utf-8"', b'"utf-16"'), "its text is not the one whose hash it holds"),
    "an encoding too small": (
        VALID.replace(b'"utf-8"', b'"ascii"').replace(b"Words", b"W\xc3\xb6rds"),
        "does not have",
    ),
    "an encoding that nobody knows": (VALID.replace(b'"utf-8"', b'"klingon"'), "unknown here: klingon"),
    "a codec that is no encoding": (VALID.replace(b'"utf-8"', b'"rot13"'), "unknown here: rot13"),
    "a codec of quadratic time": (VALID.replace(b'"utf-8"', b'"punycode"'), "unknown here: punycode"),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("read", [from_xml, read_source])
def test_it_is_refused_in_a_sentence(name: str, read: Callable[[bytes], object]) -> None:
    data, part = HOSTILE[name]
    begun = time.process_time()
    with pytest.raises(CableXmlError) as caught:
        read(data)
    sentence = str(caught.value)
    assert part in sentence
    assert sentence.isprintable()
    assert sentence.endswith(".")
    assert time.process_time() - begun < 2
    assert complaints(data)


def test_the_scaffold_is_good() -> None:
    assert complaints(VALID) == []


@given(st.integers(0, len(VALID) - 1), st.binary(min_size=1, max_size=3))
def test_a_file_with_damage_anywhere_is_read_or_refused(at: int, damage: bytes) -> None:
    damaged = VALID[:at] + damage + VALID[at + len(damage) :]
    try:
        cable, _ = from_xml(damaged)
    except CableXmlError:
        assert all(sentence.isprintable() for sentence in complaints(damaged))
    else:
        assert cable.source.text == TEXT


@given(st.integers(0, len(VALID.rstrip()) - 1))
def test_a_file_cut_off_anywhere_is_refused(at: int) -> None:
    with pytest.raises(CableXmlError):
        from_xml(VALID[:at])


@given(st.binary(max_size=200))
def test_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(CableXmlError):
        from_xml(data)


# ---- telling what a file is ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        VALID,
        b"\xef\xbb\xbf" + VALID,
        VALID.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        BILLION.encode(),
        BILLION.encode("utf-16"),
        b"<!-- a > b -->\n<?x y?>\n" + VALID[39:],
        b'<c:cable xmlns:c="urn:cable-reader:1"/>',
        b"<cable version=\"2\"\n xmlns='urn:cable-reader:2'>",
        VALID[:200],
    ],
)
def test_cable_xml_is_told_by_its_root(data: bytes) -> None:
    assert is_cable_xml(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"VZCZCXRO2343",
        b"<",
        b"<cable>",
        b'<cable xmlns="urn:else">',
        b"<cables xmlns='urn:cable-reader:1'>",
        b'<html xmlns="http://www.w3.org/1999/xhtml"><p>urn:cable-reader:1</p></html>',
        b"the root is <cable xmlns='urn:cable-reader:1'>",
        b"<!-- <cable xmlns='urn:cable-reader:1'> --><html/>",
        b"\xff\xfe<",
    ],
)
def test_other_files_are_texts(data: bytes) -> None:
    assert not is_cable_xml(data)


@pytest.mark.parametrize(
    "unit", [b"<", b"<!--", b"<?", b"<!DOCTYPE [", b"<cable ", b"<!x<cable ", b"<!DOCTYPE a [ ]", b"]>", b" ", b"<!"]
)
def test_telling_takes_linear_time(unit: bytes) -> None:
    begun = time.process_time()
    is_cable_xml(unit * (70_000 // len(unit)))
    is_cable_xml(b"<!DOCTYPE a " + unit * (70_000 // len(unit)))
    assert time.process_time() - begun < 1
