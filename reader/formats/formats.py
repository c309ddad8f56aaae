"""FORMATS: every way in which a reviewed cable leaves, by the name that options use: one row, one writer."""

from __future__ import annotations

from collections.abc import Callable

from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.formats.include import ALL, Include
from reader.formats.names import TITLES
from reader.review.overlay import corrected
from reader.review.review import Review
from reader.xmlio.names import EXTENSION

Writer = Callable[[Telegram, Review, Include], bytes]


@record
class Format:
    """A format: its name, what people call it, the end of its files' names, and what loads its writer."""

    name: str
    title: str
    extension: str
    _writer: Callable[[], Writer]

    def write(self, cable: Telegram, review: Review | None = None, include: Include = ALL) -> bytes:
        """The bytes of a cable and a review of it in this format: the same ones each time.

        Raises:
            CableWriteError: what came out is not valid; a fault of the program.
        """
        said = Review.of(cable) if review is None else review
        return self._writer()(corrected(cable, said), said, include)


def _xml() -> Writer:
    from reader.xmlio.write import to_xml

    def write(cable: Telegram, review: Review, include: Include) -> bytes:
        return to_xml(cable, include.of(review), findings=include.findings)

    return write


def _tei() -> Writer:
    from reader.formats.tei import write

    return write


def _html() -> Writer:
    from reader.formats.page import write

    return write


def _jsonld() -> Writer:
    from reader.formats.web_annotation import write

    return write


def _csv() -> Writer:
    from reader.formats.decisions import write

    return write


def _txt() -> Writer:
    from reader.formats.text import write

    return write


FORMATS = {
    row.name: row
    for row in (
        Format("xml", TITLES["xml"], EXTENSION, _xml),
        Format("tei", TITLES["tei"], ".tei.xml", _tei),
        Format("html", TITLES["html"], ".html", _html),
        Format("jsonld", TITLES["jsonld"], ".jsonld", _jsonld),
        Format("csv", TITLES["csv"], ".csv", _csv),
        Format("txt", TITLES["txt"], ".txt", _txt),
    )
}
