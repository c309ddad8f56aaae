"""The ``review`` element, read from a valid document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from lxml import etree

from reader.cable.record import record
from reader.review.annotation import (
    Acknowledgement,
    Action,
    Anchor,
    Annotation,
    Confirmation,
    Correction,
    Decision,
    Flag,
    Note,
    Reviewer,
    Second,
)
from reader.review.provenance import Aside, Choice, Merge, Origin
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
        entries.every("confirmation", entries.confirmation),
        entries.unplaced(section.find(qualified("unplaced"))),
        entries.every("merge", entries.merge),
    )


def read_name(document: Document, parent: etree._Element) -> str | None:
    """A name: an attribute, or the element that stands where an attribute cannot hold it exactly."""
    exact = parent.find(qualified("name"))
    return parent.get("name") if exact is None else document.words(exact)


@record
class Entries:
    """The entries of a review; each method reads one element."""

    document: Document
    section: etree._Element

    def every(
        self, name: str, read: Callable[[etree._Element], T], parent: etree._Element | None = None
    ) -> tuple[T, ...]:
        """All entries of a name in a parent, or in the section, in order."""
        inside = self.section if parent is None else parent
        return tuple(read(entry) for entry in inside.iterchildren(qualified(name)))

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
            kind=entry.attrib["kind"].strip(),
            number=_number(entry, "number"),
            was=entry.get("was"),
            was_number=_number(entry, "was-number"),
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

    def confirmation(self, entry: etree._Element) -> Confirmation:
        """A word on a decision."""
        return Confirmation(
            id=entry.attrib["id"],
            decision=entry.attrib["decision"],
            state=Second(entry.attrib["state"].strip()),
            by=entry.attrib["by"],
            at=_at(entry),
            reason=self._words(entry, "reason"),
        )

    def unplaced(self, parent: etree._Element | None) -> tuple[Annotation, ...]:
        """What has no place in this text, of any kind, in order."""
        readers: dict[str, Callable[[etree._Element], Annotation]] = {
            qualified("decision"): self.decision,
            qualified("note"): self.note,
            qualified("flag"): self.flag,
            qualified("correction"): self.correction,
            qualified("acknowledgement"): self.acknowledgement,
        }
        return () if parent is None else tuple(readers[str(entry.tag)](entry) for entry in parent.iterchildren())

    def merge(self, entry: etree._Element) -> Merge:
        """Where a merged review comes from."""
        return Merge(
            id=entry.attrib["id"],
            at=_at(entry),
            by=entry.get("by"),
            origins=self.every("origin", self._origin, entry),
            choices=self.every("choice", self._choice, entry),
        )

    def _origin(self, entry: etree._Element) -> Origin:
        return Origin(entry.attrib["letter"].strip(), read_name(self.document, entry), entry.get("sha256"))

    def _choice(self, entry: etree._Element) -> Choice:
        return Choice(
            take=entry.attrib["take"].strip(),
            anchor=None if entry.get("start") is None else self._anchor(entry),
            agree=entry.get("agree", ""),
            by=entry.get("by"),
            at=None if entry.get("at") is None else _at(entry),
            paragraph=_number(entry, "paragraph"),
            aside=self.every("aside", self._aside, entry),
        )

    def _aside(self, entry: etree._Element) -> Aside:
        return Aside(
            entry.attrib["letter"].strip(),
            self.every("decision", self.decision, entry),
            self.every("correction", self.correction, entry),
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
