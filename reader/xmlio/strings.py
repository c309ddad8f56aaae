"""The text that an element of Cable XML stands for."""

from __future__ import annotations

from lxml import etree

from reader.xmlio.errors import CableXmlError
from reader.xmlio.names import qualified

CHAR = qualified("char")


DIGITS = 18
"""No offset and no number in a cable has more."""


def whole_number(written: str) -> int:
    """A number of a valid document.

    Raises:
        CableXmlError: it has more digits than any number here can have.
    """
    if len(written.strip()) > DIGITS:
        raise CableXmlError(f"The file was altered: {written.strip()[:DIGITS]}… is no place and no count.")
    return int(written)


def string_value(top: etree._Element, until: str | None = None) -> str:
    """The string value of an element, each ``char`` in it taken as the character that it names.

    With ``until`` only what stands before the first child of that name counts. Comments and processing instructions say
    nothing, and neither does what stands in them.
    """
    pieces = [top.text or ""]
    for event, element in etree.iterwalk(top, events=("start", "end")):
        if element is top:
            continue
        if event == "start":
            if element.tag == until:
                break
            if element.tag == CHAR:
                pieces.append(chr(int(element.attrib["code"], 16)))
            elif element.text:
                pieces.append(element.text)
        elif element.tail:
            pieces.append(element.tail)
    return "".join(pieces)
