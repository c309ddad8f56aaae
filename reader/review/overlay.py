"""Corrections laid over the parsed cable, in the order in which they were made.

The parser's own cable stays as it is: what comes out is another one, of the same source, which knows the first as
``parsed``. A correction that does not fit has no effect and is a finding; no set of corrections loses a character.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from reader.cable.again import parts_of, read_again
from reader.cable.diagnostics import Diagnostic, finding
from reader.cable.kinds import INTERRUPTING, ZONES, Kind
from reader.cable.phrase import phrase
from reader.cable.record import record
from reader.cable.stretches import words_of
from reader.cable.telegram import Telegram
from reader.cable.tree import Node, Tree
from reader.cable.values import Basis, ParagraphValue
from reader.review.annotation import Correction, Span
from reader.review.corrections import KNOWN, Says
from reader.review.cutting import OVERLAP, Misfit, Parts
from reader.review.review import Review

ZONE_OF = {Kind.HEADING: Kind.BODY, Kind.SUBJECT: Kind.HEADER, Kind.REFERENCES: Kind.HEADER}
ZONE_OF[Kind.SIGNATURE] = Kind.ENDING
"""The zone of what a stretch is said to be; a kind without a row stands wherever it happens to stand."""
REMEMBERED = 16
"""How many overlays of one cable are kept, so that undo and redo find them again."""


@dataclass(frozen=True)
class Overlay:
    """Corrections laid over what the parser read; of each, in order, why it does not fit, or None where it does."""

    parsed: Telegram
    corrections: tuple[Correction, ...]
    misfits: tuple[str | None, ...]
    parts: Parts

    @cached_property
    def cable(self) -> Telegram:
        """The cable that they make; the parser's own where there are none."""
        if not self.corrections:
            return self.parsed
        pairs = zip(self.corrections, self.misfits, strict=True)
        told = [_told(self.parsed, correction, why) for correction, why in pairs if why is not None]
        return read_again(self.parsed, self.parts.all, told)


def corrected(cable: Telegram, review: Review) -> Telegram:
    """The cable as a review corrects it; whatever is laid over ``cable`` already counts for nothing."""
    return overlay(cable, review.corrections).cable if review.corrections else cable.parsed


def overlay(cable: Telegram, corrections: tuple[Correction, ...]) -> Overlay:
    """The corrections laid over what the parser read; remembered with it."""
    parsed = cable.parsed
    known: list[Overlay] = parsed.tree.memo.setdefault("overlays", [])
    for each in known:
        if each.corrections == corrections:
            return each
    made = _laid(parsed, corrections, _longest(known, corrections))
    known.insert(0, made)
    del known[REMEMBERED:]
    return made


def forget(cable: Telegram) -> None:
    """Forget what was laid over a cable: the parser's own reading has changed."""
    cable.parsed.tree.memo.pop("overlays", None)


def _longest(known: list[Overlay], corrections: tuple[Correction, ...]) -> Overlay | None:
    """The overlay of most of the corrections, the first ones, that is known."""
    begins = (each for each in known if each.corrections == corrections[: len(each.corrections)])
    return max(begins, key=lambda each: len(each.corrections), default=None)


def _laid(parsed: Telegram, corrections: tuple[Correction, ...], known: Overlay | None) -> Overlay:
    if known is None:
        numbered = any(paragraph.number is not None for paragraph in parsed.paragraphs)
        parts = Parts(parsed.tree.text, parts_of(parsed.tree), parsed.beside.year, numbered=numbered)
        misfits: list[str | None] = []
    else:
        old = known.parts
        parts = Parts(old.text, old.all, old.year, numbered=old.numbered)
        misfits = list(known.misfits)
    misfits += [_misfit(parts, correction) for correction in corrections[len(misfits) :]]
    return Overlay(parsed, corrections, tuple(misfits), parts)


def _misfit(parts: Parts, correction: Correction) -> str | None:
    """Lay a correction over the parts, and say why it does not fit; None where it does."""
    before = parts.all
    try:
        _lay(parts, correction)
    except Misfit as misfit:
        parts.all = before
        return misfit.words
    except ValueError:  # a fault of ours, which must cost nobody the cable
        parts.all = before
        return OVERLAP
    return None


def _told(parsed: Telegram, correction: Correction, reason: str) -> Diagnostic:
    says = KNOWN.get(correction.kind)
    length = len(parsed.tree.text)
    start = min(max(correction.anchor.start, 0), length)
    end = min(max(correction.anchor.end, start), length)
    label = correction.kind if says is None else phrase(says.label)
    return finding("CR-FILE-004", start, end, says=label, reason=reason)


def _lay(parts: Parts, correction: Correction) -> None:
    """Lay one correction over the parts.

    Raises:
        Misfit: it does not fit.
    """
    says = KNOWN.get(correction.kind)
    start, end = correction.anchor.span
    if not 0 <= start <= end <= len(parts.text) or parts.text[start:end] != correction.anchor.quote:
        raise Misfit(phrase("its words do not stand there"))
    span = words_of(parts.text, start, end)
    if span is None:
        raise Misfit(phrase("no words stand there"))
    if says is None:
        raise Misfit(phrase("this program does not know what it says"))
    if says is Says.NUMBER:
        _number(parts, span[0], correction.number)
    elif says in LAID:
        LAID[says](parts, span)
    elif says.kind is not None:
        parts.retype(says.kind, ZONE_OF.get(says.kind), span)


def _paragraph(parts: Parts, span: Span) -> None:
    parts.join(*span, span)


def _continuation(parts: Parts, span: Span) -> None:
    """Let a stretch go on with the paragraph it is in, or else with the one before."""
    start, end = span
    index = parts.paragraph_at(start)
    if index is None or parts.all[index][1].start == start:
        index = parts.paragraph_before(start)
    parts.join(parts.all[index][1].start, end, span)


def _split(parts: Parts, span: Span) -> None:
    """Begin a paragraph inside another one; nothing is to do where one begins there."""
    start = span[0]
    index = parts.paragraph_at(start)
    if index is None:
        raise Misfit(phrase("no paragraph stands there"))
    node = parts.all[index][1]
    if start == node.start:
        return
    for child in node.children:
        if child.kind in INTERRUPTING and child.start <= start < child.end:
            raise Misfit(phrase("an interruption of the paragraph stands there"))
    if words_of(parts.text, head_end(node, parts.text), start) is None:
        raise Misfit(phrase("no words of the paragraph stand before it"))
    parts.join(start, node.end, (start, node.end))


def _merge(parts: Parts, span: Span) -> None:
    """Let a paragraph go on with the one before; nothing is to do where none begins there."""
    start = span[0]
    index = parts.paragraph_at(start)
    if index is None:
        raise Misfit(phrase("no paragraph stands there"))
    node = parts.all[index][1]
    if start == node.start:
        before = parts.all[parts.paragraph_before(start)][1]
        parts.join(before.start, node.end, (node.start, node.end))


LAID: dict[Says, Callable[[Parts, Span], None]] = {
    Says.PARAGRAPH: _paragraph,
    Says.CONTINUATION: _continuation,
    Says.SPLIT: _split,
    Says.MERGE: _merge,
}
"""How what a correction says is laid over the parts, where it is about where paragraphs begin and end."""


def _number(parts: Parts, start: int, number: int | None) -> None:
    """Give a paragraph another number, or none; a range keeps its length."""
    index = parts.paragraph_at(start)
    node = None if index is None else parts.all[index][1]
    if index is None or node is None or node.start != start or not isinstance(node.value, ParagraphValue):
        raise Misfit(phrase("no paragraph begins there"))
    old = node.value
    through = None
    if number is not None and old.number is not None and old.through is not None:
        through = number + old.through - old.number
    value = replace(old, number=number, through=through, basis=Basis.CORRECTED)
    parts.replace(index, Node(node.kind, node.start, node.end, node.children, value))


def head_end(node: Node, text: str) -> int:
    """Where the label and the mark of a paragraph end."""
    end = node.start
    for child in node.children:
        if child.kind in (Kind.LABEL, Kind.MARK):
            end = child.end
        elif child.kind is not Kind.FILLER or text[child.start : child.end].strip():
            break
    return end


@record
class Said:
    """What the parser alone read at a place: the kind, and the number of a paragraph."""

    kind: Kind
    number: int | None = None


def parser_said(cable: Telegram, number: int) -> Said | None:
    """What the parser read where a node begins, where a correction changed that; None where it did not."""
    if cable.parsed is cable:
        return None
    node = cable.tree.nodes[number]
    if not _is_part(cable.tree, number):
        return None
    parsed = cable.parsed.tree
    there = parsed.nodes[part_at(parsed, node.start)]
    said = Said(there.kind, there.value.number if isinstance(there.value, ParagraphValue) else None)
    same = (there.kind, there.start, there.end) == (node.kind, node.start, node.end)
    confirmed = isinstance(node.value, ParagraphValue) and node.value.basis is Basis.CORRECTED
    return None if same and not confirmed and said.number == paragraph_number(node) else said


def paragraph_number(node: Node) -> int | None:
    """The number of a paragraph; None where it has none, and of any other node."""
    return node.value.number if isinstance(node.value, ParagraphValue) else None


def part_at(tree: Tree, offset: int) -> int:
    """The number of the part, or of the interruption inside one, that holds an offset; of what holds it, if none."""
    number = tree.named_at(offset)
    while number > 0 and not _is_part(tree, number) and tree.parents[number] >= 0:
        number = tree.parents[number]
    return number


def _is_part(tree: Tree, number: int) -> bool:
    """Whether a node stands directly in a zone or beside the zones, or interrupts another one."""
    node, above = tree.nodes[number], tree.parents[number]
    if node.kind is Kind.FILLER or node.kind in ZONES or above < 0:
        return False
    return node.kind in INTERRUPTING or tree.nodes[above].kind in (*ZONES, Kind.TEXT)
