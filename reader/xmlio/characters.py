"""Characters that XML 1.0 cannot hold, and back; and what has to be escaped in content and in attributes.

XML 1.0 has no way to write NUL, most control characters, surrogates, U+FFFE and U+FFFF, not even as a reference. In
content each becomes an element, ``<char code="000C"/>``; in attributes, which are derived and can be made again, it
becomes U+FFFD.
"""

from __future__ import annotations

import re

UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold."""

UNFIT_CONTROLS = tuple(chr(code) for code in (*range(0x20), 0xFFFE, 0xFFFF) if UNFIT.match(chr(code)))
UNFIT_OCTETS = "".join(UNFIT_CONTROLS).encode("ascii", "ignore")
SURROGATE = re.compile("[\ud800-\udfff]")
ATTRIBUTE_MARKUP = re.compile('[&<>"\t\n\r]')
ATTRIBUTE_ODD = re.compile(f"{UNFIT.pattern[:-1]}{ATTRIBUTE_MARKUP.pattern[1:]}")
"""Both of them at once."""
ATTRIBUTE_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def char(character: str) -> str:
    """The element that stands for a character: its code point in hexadecimal, at least four digits."""
    return f'<char code="{ord(character):04X}"/>'


def content(text: str) -> str:
    """A text as the content of an element.

    A carriage return is written as a reference, because an XML parser makes a bare one a line feed. Every step is a
    replacement in C, so that a text made of nothing but NULs takes linear time.
    """
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    if not _fits(text):
        for control in UNFIT_CONTROLS:
            if control in text:
                text = text.replace(control, char(control))
        if SURROGATE.search(text):
            text = SURROGATE.sub(lambda match: char(match[0]), text)
    return text


def is_plain(text: str) -> bool:
    """Whether a text can stand as content as it is; asked once of a whole text it is cheaper than of each piece."""
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return False
    return _fits(text)


def _fits(text: str) -> bool:
    """Whether XML can hold every character of a text."""
    if text.isascii():
        octets = text.encode()
        return len(octets.translate(None, UNFIT_OCTETS)) == len(octets)
    return not UNFIT.search(text)


def attribute(text: str) -> str:
    """A text as the value of an attribute in double quotes; characters that XML cannot hold become U+FFFD."""
    if text.isalnum():
        return text
    if text.isprintable():  # nothing in it that XML cannot hold, and no white space but blanks
        if not ("&" in text or "<" in text or ">" in text or '"' in text):
            return text
    elif not ATTRIBUTE_ODD.search(text):
        return text
    text = UNFIT.sub("\ufffd", text)
    if ATTRIBUTE_MARKUP.search(text):
        text = ATTRIBUTE_MARKUP.sub(lambda match: ATTRIBUTE_ESCAPES[match[0]], text)
    return text


def fits_attribute(text: str) -> bool:
    """Whether an attribute gives the text back exactly: it is not empty, and XML can hold its characters."""
    return bool(text) and not UNFIT.search(text)
