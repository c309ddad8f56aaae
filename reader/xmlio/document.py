"""A Cable XML document in memory, and the text that its elements stand for.

A text made of NULs becomes one ``char`` element a character, which costs lxml 400 bytes each. So where that is safe
each is first replaced, in the bytes, by a stand-in: a private-use character that occurs nowhere in the document. The
schema allows ``char`` exactly where it allows text, so a document is valid with stand-ins if it is valid without.
"""

from __future__ import annotations

import re

from lxml import etree

from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.visible import shortened, visible
from reader.xmlio import guard
from reader.xmlio.characters import UNFIT_CONTROLS, char
from reader.xmlio.errors import CableXmlError
from reader.xmlio.names import qualified

CHAR = qualified("char")
DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
"""How a document begins in which stand-ins are used: the bytes are known to be UTF-8."""

STAND_INS = 0xF0000
"""The first of 4,096 private-use characters."""
STAND_IN = re.compile(f"[{chr(STAND_INS)}-{chr(STAND_INS + 0xFFF)}]")
UNSAFE = re.compile(rb"<!|\xf3\xb0|&#(?!(?:9|10|13);)")
"""Where stand-ins are not used: in comments and CDATA a tag is text, and the characters themselves may occur."""
SURROGATE_ELEMENT = re.compile(rb'<char code="(D[89A-F][0-9A-F]{2})"/>')

DIGITS = 18
"""No offset and no number in a cable has more."""
REASON = 200


@record
class Document:
    """The root of a well-formed document, without comments and processing instructions."""

    root: etree._Element
    stands_in: bool
    """Whether stand-ins are used; else private-use characters are just that."""

    def find(self, name: str) -> etree._Element | None:
        """The child of the root of a name in our namespace."""
        return self.root.find(qualified(name))

    def words(self, top: etree._Element, until: str | None = None) -> str:
        """The string value of an element, each ``char`` in it taken as the character that it names.

        With ``until`` only what stands before the first child of that name counts.
        """
        pieces = [top.text or ""]
        for event, element in etree.iterwalk(top, events=("start", "end")):
            if element is top:
                continue
            if event == "end":
                pieces.append(element.tail or "")
            elif element.tag == CHAR:
                pieces.append(chr(int(element.attrib["code"], 16)))
            elif until is not None and element.tag == qualified(until):
                break
            else:
                pieces.append(element.text or "")
        text = "".join(pieces)
        return _characters(text) if self.stands_in and STAND_IN.search(text) else text


def read_document(data: bytes, *, trusted: bool = False) -> Document:
    """Build a document. What comes from outside is looked at by the guard first; our own output is ``trusted``.

    Raises:
        CableXmlError: it is not well-formed, or the guard refuses it.
    """
    stands_in = b"<char " in data and data.startswith(DECLARATION) and not UNSAFE.search(data)
    if stands_in:
        data = _with_stand_ins(data)
    if not trusted:
        guard.check(data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return Document(etree.fromstring(data, parser), stands_in)
    except etree.XMLSyntaxError as error:
        reason = shortened(visible(error.msg or "it breaks off"), REASON)
        raise CableXmlError(phrase("The file is not well-formed XML: {reason}.", reason=reason)) from error


def whole_number(written: str) -> int:
    """A number of a valid document.

    Raises:
        CableXmlError: it has more digits than any number here can have.
    """
    if len(written.strip()) > DIGITS:
        raise CableXmlError(
            phrase("The file was altered: {written}… is no place and no count.", written=written.strip()[:DIGITS])
        )
    return int(written)


def _stand_in(code: int) -> str:
    """The stand-in of an unfit character: controls below U+F0020, U+FFFE and U+FFFF next, surrogates from U+F0800."""
    if code >= 0xFFFE:
        return chr(STAND_INS + 0x20 + (code & 1))
    return chr(STAND_INS + (code & 0xFFF))


def _with_stand_ins(data: bytes) -> bytes:
    """The bytes with every ``char`` element, as we write them, replaced; every step is a replacement in C."""
    for control in UNFIT_CONTROLS:
        data = data.replace(char(control).encode(), _stand_in(ord(control)).encode())
    if b'<char code="D' in data:
        data = SURROGATE_ELEMENT.sub(lambda match: _stand_in(int(match[1], 16)).encode(), data)
    return data


def _characters(text: str) -> str:
    """The text with every stand-in replaced by what it stands for."""
    for control in UNFIT_CONTROLS:
        stand_in = _stand_in(ord(control))
        if stand_in in text:
            text = text.replace(stand_in, control)
    return STAND_IN.sub(lambda match: chr(0xD000 + ord(match[0]) - STAND_INS), text) if STAND_IN.search(text) else text
