"""Cable XML against the shipped schema: no network, no entities, faults as sentences.

RELAX NG is the judge. It says little about what is wrong, so where the XSD finds fault too, its words are taken.
"""

from __future__ import annotations

import re
from functools import cache

from lxml import etree

from reader import resources
from reader.cable.record import record
from reader.cable.visible import shortened, visible
from reader.xmlio.document import Document, read_document

FAULTS_SHOWN = 20
SENTENCE = 300
"""No sentence is longer, however long the name or the value that it quotes."""


@record
class Fault:
    """What does not fit the schema, and the line on which it stands (counted from 1)."""

    line: int
    sentence: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}"


def first_fault(data: bytes) -> Fault | None:
    """The first fault of our own output, or None where it is valid.

    Raises:
        CableXmlError: it is not even well-formed.
    """
    return next(iter(faults(read_document(data, trusted=True))), None)


def faults(document: Document) -> list[Fault]:
    """What does not fit the schema, the first ones; nothing where the document is valid."""
    root, judge = document.root, relax_ng()
    if judge.validate(root):
        return []
    clearer = xsd()
    entries = judge.error_log if clearer.validate(root) else clearer.error_log
    found = [Fault(entry.line, _sentence(entry.message)) for entry in list(entries)[:FAULTS_SHOWN]]
    return found or [Fault(root.sourceline or 1, "The document does not fit the schema.")]


@cache
def relax_ng() -> etree.RelaxNG:
    """The schema."""
    return etree.RelaxNG(etree.fromstring(resources.read("schema/cable.rng")))


def release_fault(data: bytes) -> str | None:
    """The first fault of a releasable copy of ours, as a sentence; None where it is valid."""
    judge = release_rng()
    if judge.validate(etree.fromstring(data, etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True))):
        return None
    return "; ".join(_sentence(entry.message) for entry in list(judge.error_log)[:1])


@cache
def release_rng() -> etree.RelaxNG:
    """The schema of releasable copies."""
    return etree.RelaxNG(etree.fromstring(resources.read("schema/release.rng")))


@cache
def xsd() -> etree.XMLSchema:
    """The schema in its other form."""
    return etree.XMLSchema(etree.fromstring(resources.read("schema/cable.xsd")))


def _sentence(message: str) -> str:
    """What the library says, without namespaces and with a full stop."""
    short = re.sub(r"\{urn:[^}]*\}", "", message).strip().rstrip(".")
    return shortened(visible(short), SENTENCE) + "."
