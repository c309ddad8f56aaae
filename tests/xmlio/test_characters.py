"""What XML cannot hold becomes ``char``, and only that; what it can hold survives a parser."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.xmlio.characters import UNFIT, UNFIT_CONTROLS, attribute, content, fits_attribute, is_plain

ANY = st.text(st.characters(exclude_categories=()))
XML_1_0 = re.compile("[\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def held(written: str) -> str:
    """What a parser makes of content, with every ``char`` taken as its character."""
    root = etree.fromstring(f"<a>{written}</a>".encode())
    return (root.text or "") + "".join(chr(int(child.get("code", ""), 16)) + (child.tail or "") for child in root)


def test_unfit_is_exactly_what_xml_1_0_leaves_out() -> None:
    every = map(chr, range(0x110000))
    assert [c for c in every if bool(UNFIT.match(c)) == bool(XML_1_0.match(c))] == []


def test_the_controls_and_the_surrogates_are_all_of_it() -> None:
    assert len(UNFIT_CONTROLS) == 29 + 2
    assert all(UNFIT.fullmatch(control) for control in UNFIT_CONTROLS)


@given(ANY)
def test_content_gives_the_text_back(text: str) -> None:
    assert held(content(text)) == text


@given(ANY)
def test_plain_is_what_stands_as_it_is(text: str) -> None:
    """Of a plain text no part needs an escape or an element."""
    assert is_plain(text) == (content(text) == text)


@given(ANY)
def test_only_unfit_characters_become_elements(text: str) -> None:
    assert content(text).count("<char ") == len(UNFIT.findall(text))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("\x0c", '<char code="000C"/>'),
        ("\x00", '<char code="0000"/>'),
        ("\ud800", '<char code="D800"/>'),
        ("\ud83d\ude00", '<char code="D83D"/><char code="DE00"/>'),
        ("\uffff", '<char code="FFFF"/>'),
        ("a\r\nb", "a&#13;\nb"),
        ("]]>", "]]&gt;"),
        ("a & <b>", "a &amp; &lt;b&gt;"),
        ('"\t\n', '"\t\n'),
        ("\x85\u2028\ufeff\ufdd0\U0001f4e8", "\x85\u2028\ufeff\ufdd0\U0001f4e8"),
    ],
)
def test_content_as_written(text: str, written: str) -> None:
    assert content(text) == written


@given(ANY)
def test_an_attribute_gives_the_text_back_but_for_the_unfit(text: str) -> None:
    root = etree.fromstring(f'<a b="{attribute(text)}"/>'.encode())
    assert root.get("b") == UNFIT.sub("\ufffd", text)
    assert fits_attribute(text) == (root.get("b") == text != "")
