"""Typed views of a cable's tree: every fact has a name, a basis and a place; nothing here is read anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from reader.cable.diagnostics import Diagnostic
from reader.cable.kinds import Kind
from reader.cable.once import once
from reader.cable.paragraph_view import Paragraph, paragraph_view
from reader.cable.reading_text import reading_text
from reader.cable.record import record
from reader.cable.source import Source
from reader.cable.tree import Tree
from reader.cable.values import (
    WRITTEN,
    Addressee,
    Basis,
    Block,
    BlockKind,
    ClassifiedBy,
    Level,
    MessageNumber,
    PageBreak,
    Precedence,
    Reading,
    Reference,
    Tag,
)


@record
class Beside:
    """What the parser knew beside the tree: the year that references inherit, and what it found odd on its way."""

    year: int | None = None
    findings: tuple[Diagnostic, ...] = ()


class Telegram:
    """A cable: its source, the lossless tree over it, and what was read there.

    Two are equal when they are the same reading of the same bytes.
    """

    def __init__(
        self,
        source: Source,
        tree: Tree,
        facts: Mapping[str, Reading[Any]],
        blocks: tuple[Block, ...],
        findings: tuple[Diagnostic, ...],
        year: int | None = None,
        beside: Beside = Beside(),  # noqa: B008 - a record never changes
        parsed: Telegram | None = None,
    ) -> None:
        """Gather what the parser made; ``year`` is the one that the caller gave.

        ``parsed`` is the same cable as the parser alone reads it, where a reader has corrected that.
        """
        self.source = source
        self.tree = tree
        self.blocks = blocks
        self.findings = findings
        self.year = year
        self.beside = beside
        self._facts = facts
        self._parsed = parsed

    @property
    def parsed(self) -> Telegram:
        """The cable as the parser alone reads it: this very one, unless corrections are laid over it."""
        return self if self._parsed is None else self._parsed

    def tell(self, findings: Iterable[Diagnostic]) -> None:
        """Add findings that the text alone does not give; what is laid over this reading has them too."""
        told = tuple(findings)
        self.findings += told
        self.beside = replace(self.beside, findings=self.beside.findings + told)

    def __eq__(self, other: object) -> bool:
        """Whether both are readings of the same bytes, told the same things about them."""
        if not isinstance(other, Telegram):
            return NotImplemented
        return (self.source, self.year) == (other.source, other.year)

    def __hash__(self) -> int:
        """Agrees with equality."""
        return hash((self.source, self.year))

    # Single facts: a Reading, or None where the text does not say.

    @property
    def id(self) -> Reading[str] | None:
        """The canonical id, such as 08PORTOFSPAIN276."""
        return self._facts.get("id")

    @property
    def precedence(self) -> Reading[Precedence] | None:
        """The precedence for action addressees."""
        return self._facts.get("precedence")

    @property
    def info_precedence(self) -> Reading[Precedence] | None:
        """The precedence for information addressees, where it differs."""
        return self._facts.get("info_precedence")

    @property
    def dtg(self) -> Reading[datetime] | None:
        """The date-time group, as an aware moment in UTC."""
        return self._facts.get("dtg")

    @property
    def filed(self) -> Reading[datetime] | None:
        """The filing time on the DE line, in UTC."""
        return self._facts.get("filed")

    @property
    def station(self) -> Reading[str] | None:
        """The originating station's routing indicator, from the DE line."""
        return self._facts.get("station")

    @property
    def transmission_id(self) -> Reading[str] | None:
        """The transmission identifier, such as XRO2343."""
        return self._facts.get("transmission_id")

    @property
    def sender(self) -> Reading[str] | None:
        """The plain-language address on the FM line."""
        return self._facts.get("sender")

    @property
    def classification(self) -> Reading[Level] | None:
        """The level on the classification line."""
        return self._facts.get("classification")

    @property
    def message_number(self) -> MessageNumber | None:
        """Post, serial number, section and sections of the classification line."""
        number = self.tree.first(Kind.CLASSIFICATION)
        value = None if number is None else self.tree.nodes[number].value
        return value if isinstance(value, MessageNumber) else None

    @property
    def executive_order(self) -> Reading[str] | None:
        """The number of the executive order on the E.O. line."""
        return self._facts.get("executive_order")

    @property
    def declassify_on(self) -> Reading[date | str] | None:
        """When it is to be declassified: a date, or an event's text."""
        return self._facts.get("declassify_on")

    @property
    def classified_by(self) -> Reading[ClassifiedBy] | None:
        """Who classified it, from which office, for which reasons."""
        return self._facts.get("classified_by")

    @property
    def subject(self) -> Reading[str] | None:
        """The subject, lines joined, without its mark."""
        return self._facts.get("subject")

    @property
    def subject_mark(self) -> Reading[str] | None:
        """The canonical mark on the subject."""
        return self._facts.get("subject_mark")

    @property
    def signer(self) -> Reading[str] | None:
        """The name at the end."""
        return self._facts.get("signer")

    @property
    def summary(self) -> Reading[str] | None:
        """The reading text of the summary, without opener, closer, labels, marks and page lines."""
        return self._block_text(BlockKind.SUMMARY)

    @property
    def comment(self) -> Reading[str] | None:
        """The reading text of the comment, without opener, closer, labels, marks and page lines."""
        return self._block_text(BlockKind.COMMENT)

    # Many of a kind: tuples, in the order of the text.

    @once
    def to(self) -> tuple[Addressee, ...]:
        """The action addressees."""
        return self._addressees(Kind.TO)

    @once
    def info(self) -> tuple[Addressee, ...]:
        """The information addressees."""
        return self._addressees(Kind.INFO)

    @once
    def exempt(self) -> tuple[Addressee, ...]:
        """The addressees taken out of a collective."""
        return self._addressees(Kind.EXEMPT)

    @once
    def captions(self) -> tuple[Reading[str], ...]:
        """The captions, as often as written."""
        return self._readings(Kind.CAPTION, "name")

    @once
    def passing(self) -> tuple[Reading[str], ...]:
        """The passing instructions, lines joined."""
        return self._readings(Kind.PASSING)

    @once
    def handling(self) -> tuple[Reading[str], ...]:
        """The handling sentences, lines joined."""
        return self._readings(Kind.HANDLING)

    @once
    def headings(self) -> tuple[Reading[str], ...]:
        """The headings of the body, without marks and underlines."""
        return self._readings(Kind.HEADING)

    @once
    def tags(self) -> tuple[Tag, ...]:
        """The tags, each once, in order."""
        unique: dict[str, Tag] = {}
        for number in self.tree.of(Kind.TAG):
            value = self.tree.nodes[number].value
            if isinstance(value, Tag):
                unique.setdefault(value.code, value)
        return tuple(unique.values())

    @once
    def references(self) -> tuple[Reference, ...]:
        """The entries of the REF block, as often as written."""
        values = (self.tree.nodes[number].value for number in self.tree.of(Kind.REFERENCE))
        return tuple(value for value in values if isinstance(value, Reference))

    @once
    def page_breaks(self) -> tuple[PageBreak, ...]:
        """The page and section lines."""
        values = (self.tree.nodes[number].value for number in self.tree.of(Kind.PAGE_BREAK))
        return tuple(value for value in values if isinstance(value, PageBreak))

    @once
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, numbered or not."""
        return tuple(self.paragraph(number) for number in self.tree.of(Kind.PARAGRAPH))

    def paragraph(self, number: int) -> Paragraph:
        """The view of a paragraph's node."""
        return paragraph_view(self.tree, number, self.blocks)

    def _addressees(self, group: Kind) -> tuple[Addressee, ...]:
        groups = [self.tree.nodes[number] for number in self.tree.of(group)]
        values = [child.value for each in groups for child in each.children]
        return tuple(value for value in values if isinstance(value, Addressee))

    def _readings(self, kind: Kind, attribute: str | None = None) -> tuple[Reading[str], ...]:
        found = []
        for number in self.tree.of(kind):
            node = self.tree.nodes[number]
            text = getattr(node.value, attribute) if attribute else reading_text(self.tree, number)
            found.append(Reading(text, WRITTEN, node.start, node.end, number))
        return tuple(found)

    def _block_text(self, kind: BlockKind) -> Reading[str] | None:
        found = [each for each in self.blocks if each.kind is kind]
        if not found:
            return None
        # a remark in brackets inside a paragraph is not what a cable's own comment says
        block = next((each for each in found if self.source.text[each.start] not in "(["), found[0])
        texts = []
        for number in self.tree.of(Kind.PARAGRAPH):
            node = self.tree.nodes[number]
            if node.start < block.end and block.start < node.end:
                texts.append(
                    reading_text(self.tree, number, max(node.start, block.start), min(node.end, block.end), kind)
                )
        basis = Basis.INFERRED if block.implied else Basis.WRITTEN
        return Reading("\n".join(text for text in texts if text), basis, block.start, block.end)
