"""Cable XML in: the cable and the review, or one clear sentence why the file is refused.

Trusted are the text, the attributes of ``source`` that say how to make the bytes of it again, and what reviewers
entered. Everything else is read anew from the text; where the file says otherwise there is a finding.
"""

from __future__ import annotations

from lxml import etree

from reader.cable.parse import read
from reader.cable.phrase import phrase
from reader.cable.source import Original, Source, encode, text_encoding
from reader.cable.telegram import Telegram
from reader.review.overlay import corrected, forget
from reader.review.review import Review
from reader.xmlio.differences import differences
from reader.xmlio.document import Document, read_document
from reader.xmlio.errors import CableXmlError
from reader.xmlio.read_review import read_name, read_review
from reader.xmlio.review_section import misplaced
from reader.xmlio.validate import faults

__all__ = ["CableXmlError", "from_xml", "read_source"]


def from_xml(data: bytes) -> tuple[Telegram, Review]:
    """The cable, with the corrections laid over it, and the review in a Cable XML file.

    Raises:
        CableXmlError: hostile, altered, invalid or of an unknown version; the sentence says what is wrong.
    """
    document = _valid(data)
    source, year = _source(document)
    review = read_review(document, source.sha256)
    wrong = misplaced(review, source.text)
    if wrong is not None:
        raise CableXmlError(
            phrase("The file was altered: the quote of {wrong} does not stand at its place in the text.", wrong=wrong)
        )
    parsed = read(source, year)
    found = differences(data, document, corrected(parsed, review), review)
    if found:
        parsed.tell(found)
        forget(parsed)
    return corrected(parsed, review), review


def read_source(data: bytes) -> Source:
    """The original bytes and their text; nothing else of the file is read.

    Raises:
        CableXmlError: as ``from_xml``, save that a review is not looked at beyond the schema.
    """
    return _source(_valid(data))[0]


def _valid(data: bytes) -> Document:
    """The document in a file that is safe and fits the schema.

    Raises:
        CableXmlError: it is not.
    """
    document = read_document(data)
    found = faults(document)
    if found:
        raise CableXmlError(phrase("The file is not valid Cable XML: {fault}", fault=found[0]))
    return document


def _source(document: Document) -> tuple[Source, int | None]:
    """The source of a valid document, its hash verified, and the year that was given for it.

    Raises:
        CableXmlError: the text does not give the bytes whose hash the file holds.
    """
    stored, whole = document.find("source"), document.find("text")
    if stored is None or whole is None:
        raise CableXmlError(phrase("The file is not valid Cable XML: it has no source or no text."))
    encoding = stored.attrib["encoding"]
    text = document.words(whole)
    try:
        text_encoding(encoding)
        data = encode(text, encoding)
    except LookupError as error:
        raise CableXmlError(
            phrase("The file names an encoding that is unknown here: {encoding}.", encoding=encoding)
        ) from error
    except UnicodeError as error:
        raise CableXmlError(
            phrase("The file was altered: its text holds characters that {encoding} does not have.", encoding=encoding)
        ) from error
    name = _base_name(read_name(document, stored))
    fallback = stored.get("fallback", "").strip() == "true"
    source = Source(data, text, encoding, name, fallback, _original(stored))
    if source.sha256 != stored.attrib["sha256"]:
        raise CableXmlError(phrase("The file was altered: its text is not the one whose hash it holds."))
    year = stored.get("year")
    return source, None if year is None else int(year)


def _original(stored: etree._Element) -> Original | None:
    """The document that the text was taken out of, where the file names one."""
    name, sha256 = _base_name(stored.get("original")), stored.get("original-sha256")
    return None if name is None or sha256 is None else Original(name, sha256)


def _base_name(name: str | None) -> str | None:
    """A file's name without folders: what a file says about paths is not to be followed."""
    return None if name is None else name.rsplit("/", 1)[-1]
