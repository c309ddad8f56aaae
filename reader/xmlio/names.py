"""The names of Cable XML: namespaces, elements, and which fields of which value become which attributes.

A kind's value is the name of its element (``kinds.Kind``). An attribute has the name of its field, with hyphens for
underscores. Adding a kind or a field adds a word here, a pattern in ``cable.rnc`` and a golden case.
"""

from __future__ import annotations

from reader.cable.kinds import Kind

NAMESPACE = "urn:cable-reader:1"
NAMESPACE_STEM = "urn:cable-reader:"
"""How the namespace of every version begins."""
RELEASE_NAMESPACE = "urn:cable-reader:release:1"
"""Of a releasable copy, which is no Cable XML."""
ISM = "urn:us:gov:ic:ism"
VERSION = "1"
EXTENSION = ".cablexml"

ATTRIBUTES: dict[Kind, tuple[str, ...]] = {
    Kind.START: ("channel", "sequence"),
    Kind.RELAY: ("precedence",),
    Kind.STATION: ("indicator", "serial", "section", "filed"),
    Kind.SECURITY: ("clearance", "classification"),
    Kind.DTG: ("precedence", "info-precedence", "when", "basis"),
    Kind.FROM: ("plad", "indicator"),
    Kind.ADDRESSEE: ("indicator", "plad", "offices", "precedence", "number"),
    Kind.CLASSIFICATION: ("level", "post", "number", "section", "sections", "basis"),
    Kind.CAPTION: ("name",),
    Kind.PASSING: ("target", "instruction"),
    Kind.EXECUTIVE_ORDER: ("number", "value", "declassify-on", "basis"),
    Kind.TAG: ("code", "kind", "meaning", "basis"),
    Kind.SUBJECT: ("value",),
    Kind.REFERENCE: ("letter", "kind", "id", "year", "post", "number", "basis"),
    Kind.CLASSIFIED_BY: ("name", "office", "reasons"),
    Kind.PARAGRAPH: ("number", "through", "label", "basis"),
    Kind.MARK: ("value",),
    Kind.CITATION: ("letter", "ref"),
    Kind.PAGE_BREAK: ("post", "number", "section", "sections", "page"),
    Kind.REPEAT: ("of", "section"),
    Kind.SIGNATURE: ("name",),
}
"""The attributes of each kind's element, in the order in which they are written. Kinds without a row have none.

A paragraph's and a subject's marks, and what belongs to them, are in ``text_element``.
"""


def qualified(name: str) -> str:
    """A name in our namespace, as lxml spells it."""
    return f"{{{NAMESPACE}}}{name}"
