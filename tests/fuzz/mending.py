"""Changed Cable XML with a hash that fits again.

Without it nearly every change ends at the hash, and nothing behind it is ever tried.
"""

from __future__ import annotations

import hashlib
import re

from reader.cable.source import encode
from reader.xmlio.document import read_document
from reader.xmlio.errors import CableXmlError
from reader.xmlio.validate import faults

HASH = re.compile(rb'\bsha256="[^"<]*"')


def mended(data: bytes) -> bytes | None:
    """The file with the hash of its own text; None where it is not valid, or its encoding does not hold the text."""
    try:
        document = read_document(data)
    except CableXmlError:
        return None
    source, text = document.find("source"), document.find("text")
    if source is None or text is None or faults(document):
        return None
    try:
        original = encode(document.words(text), source.get("encoding", ""))
    except (LookupError, ValueError, KeyError):
        return None
    return HASH.sub(b'sha256="' + hashlib.sha256(original).hexdigest().encode() + b'"', data)
