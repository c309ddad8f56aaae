"""The ``review`` element, read from a valid document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from lxml import etree

from reader.review.annotation import Acknowledgement, Action, Anchor, Correction, Decision, Flag, Note, Reviewer
from reader.review.review import Review
from reader.xmlio.document import Document, whole_number
from reader.xmlio.names import qualified

T = TypeVar("T")


def read_review(document: Document, sha256: str) -> Review:
    """The review in a valid document; an empty one where there is none.

    Raises:
        CableXmlError: a number is too large to be one of ours.
    """
    section = document.find("review")
    if section is None:
        return Review(sha256)
    entries = Entries(document, section)
    return Review(
        sha256,
        entries.every("reviewer", entries.reviewer),
        entries.every("decision", entries.decision),
        entries.every("note", entries.note),
        entries.every("flag", entries.flag),
        entries.every("correction", entries.correction),
        entries.every("acknowledgement", entries.acknowledgement),
    )


def read_name(document: Document, parent: etree._Element) -> str | None:
    """A name: an attribute, or the element that stands where an attribute cannot hold it exactly."""
    exact = parent.find(qualified("name"))
    return parent.get("name") if exact is None else document.words(exact)


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a review; each method reads one element."""

    document: Document
    section: etree._Element

    def every(self, name: str, read: Callable[[etree._Element], T]) -> tuple[T, ...]:
        """All entries of a name, in order."""
        return tuple(read(entry) for entry in self.section.iterchildren(qualified(name)))

    def reviewer(self, entry: etree._Element) -> Reviewer:
        """A reviewer."""
        return Reviewer(entry.attrib["id"], read_name(self.document, entry))

    def decision(self, entry: etree._Element) -> Decision:
        """A decision."""
        return Decision(
            id=entry.attrib["id"],
            action=Action(entry.attrib["action"].strip()),
            by=entry.attrib["by"],
            at=_at(entry),
            anchor=self._anchor(entry),
            mark=entry.get("mark"),
            was=entry.get("was"),
            paragraph=_number(entry, "paragraph"),
            reason=self._words(entry, "reason"),
            supersedes=entry.get("supersedes"),
        )

    def note(self, entry: etree._Element) -> Note:
        """A note; its words come before its quote."""
        anchor = None if entry.get("start") is None else self._anchor(entry)
        words = self.document.words(entry, until="quote")
        return Note(entry.attrib["id"], words, entry.attrib["by"], _at(entry), anchor)

    def flag(self, entry: etree._Element) -> Flag:
        """A flag."""
        return Flag(entry.attrib["id"], entry.attrib["by"], _at(entry), self._anchor(entry))

    def correction(self, entry: etree._Element) -> Correction:
        """A correction."""
        return Correction(
            id=entry.attrib["id"],
            by=entry.attrib["by"],
            at=_at(entry),
            anchor=self._anchor(entry),
            kind=entry.attrib["kind"],
            number=_number(entry, "number"),
        )

    def acknowledgement(self, entry: etree._Element) -> Acknowledgement:
        """An acknowledgement."""
        return Acknowledgement(
            id=entry.attrib["id"],
            rule=entry.attrib["rule"],
            by=entry.attrib["by"],
            at=_at(entry),
            anchor=self._anchor(entry),
            reason=self._words(entry, "reason"),
        )

    def _anchor(self, entry: etree._Element) -> Anchor:
        quote, prefix, suffix = (self._words(entry, name) or "" for name in ("quote", "prefix", "suffix"))
        start, end = whole_number(entry.attrib["start"]), whole_number(entry.attrib["end"])
        return Anchor(start, end, quote, prefix, suffix)

    def _words(self, entry: etree._Element, name: str) -> str | None:
        """The words in a child of a name, or None where it is absent."""
        found = entry.find(qualified(name))
        return None if found is None else self.document.words(found)


def _number(entry: etree._Element, name: str) -> int | None:
    written = entry.get(name)
    return None if written is None else whole_number(written)


def _at(entry: etree._Element) -> datetime:
    return datetime.fromisoformat(entry.attrib["at"].strip())
