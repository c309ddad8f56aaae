"""The source: the bytes come back exactly, whatever they are."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cable.source import Source, encode
from tests.strategies import raw_bytes, surrogate_texts, telegrams


@given(raw_bytes)
def test_the_text_encodes_to_the_bytes(data: bytes) -> None:
    source = Source.from_bytes(data)
    assert encode(source.text, source.encoding) == data


@given(surrogate_texts)
def test_a_text_is_kept_as_it_is(text: str) -> None:
    source = Source.from_text(text)
    assert source.text == text
    assert encode(source.text, source.encoding) == source.data


@given(telegrams(), st.sampled_from(["utf-8", "cp1252", "latin-1", "utf-16", "utf-16-be", "ascii", "cp437"]))
def test_an_encoding_that_is_asked_for_never_costs_a_byte(text: str, encoding: str) -> None:
    data = text.encode("utf-8")
    source = Source.from_bytes(data, encoding)
    assert encode(source.text, source.encoding) == data
    assert source.fallback == (codecs.lookup(encoding).name != source.encoding)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"", "utf-8", ""),
        ("\u00b61. caf\u00e9".encode(), "utf-8", "\u00b61. caf\u00e9"),
        (codecs.BOM_UTF8 + b"SUBJECT", "utf-8", "\ufeffSUBJECT"),
        (codecs.BOM_UTF16_LE + "TAGS".encode("utf-16-le"), "utf-16-le", "\ufeffTAGS"),
        (codecs.BOM_UTF16_BE + "TAGS".encode("utf-16-be"), "utf-16-be", "\ufeffTAGS"),
        ("TAGS: PREL".encode("utf-16-le"), "utf-16-le", "TAGS: PREL"),
        ("TAGS: PREL".encode("utf-16-be"), "utf-16-be", "TAGS: PREL"),
        ("\u201cquoted\u201d \u2013 caf\u00e9".encode("cp1252"), "cp1252", "\u201cquoted\u201d \u2013 caf\u00e9"),
        (b"caf\xe9 \x81", "iso8859-1", "caf\u00e9 \x81"),
        (codecs.BOM_UTF16_LE + b"odd", "cp1252", "\u00ff\u00feodd"),
    ],
)
def test_the_ladder(data: bytes, encoding: str, text: str) -> None:
    source = Source.from_bytes(data)
    assert (codecs.lookup(source.encoding).name, source.text) == (codecs.lookup(encoding).name, text)
    assert encode(source.text, source.encoding) == data


@pytest.mark.parametrize(
    ("text", "newline"),
    [
        ("", "none"),
        ("a", "none"),
        ("a\n", "LF"),
        ("a\r\nb", "CRLF"),
        ("a\rb", "CR"),
        ("a\r\nb\n", "mixed"),
        ("a\u2028b", "none"),
    ],
)
def test_line_ends(text: str, newline: str) -> None:
    assert Source.from_text(text).newline == newline


@pytest.mark.parametrize("name", ["no-such-encoding", "hex", "zip"])
def test_an_unknown_encoding_is_refused(name: str) -> None:
    with pytest.raises(LookupError):
        Source.from_bytes(b"x", name)


@given(telegrams(), st.data())
def test_a_source_splits_into_two_that_join_to_it(text: str, data: st.DataObject) -> None:
    source = Source.from_text(text)
    head, tail = source.split(data.draw(st.integers(0, len(text))))
    assert (head.text + tail.text, head.data + tail.data) == (source.text, source.data)
