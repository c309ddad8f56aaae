"""Checks of the body: sections and page lines, numbering, lost text, blocks without an end, the signature."""

from __future__ import annotations

import re
from bisect import bisect_right

from reader.cable.examined import Examined
from reader.cable.headings import CLOCK
from reader.cable.kinds import LABEL, PARAGRAPH, Kind
from reader.cable.phrase import phrase
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import INFERRED, BlockKind, MessageNumber, PageBreak, ParagraphValue, Repeat

SENTENCE_ENDS = (".", "!", "?", '."', ".)", ".\u201d", '?"', '!"', "?\u201d")


def _sections(cable: Examined) -> None:
    line = cable.line
    if line is None or not line[1].sections:
        return
    node, sections = line[0], line[1].sections
    seen = {value.section for _, value in cable.valued(Kind.PAGE_BREAK, PageBreak)} | {line[1].section or 1}
    seen |= {value.section for _, value in cable.valued(Kind.REPEAT, Repeat)}
    paragraphs = cable.all(PARAGRAPH)
    if paragraphs and paragraphs[0].start < node.start:  # a later section's line: what stands above it is before it
        seen |= set(range(1, line[1].section or 1))
    missing = [str(n) for n in range(1, sections + 1) if n not in seen]
    if missing and len(seen) == 1 and _whole(cable, sections):
        return  # a copy without page lines
    if missing:
        cable.find("CR-BODY-001", node, missing=_missing(missing, sections))
    elif sections > 1:
        cable.find("CR-BODY-002", node, sections=sections)


OF_SECTION = 2500
"""How many characters a section has at least, but for the last one."""


def _whole(cable: Examined, sections: int) -> bool:
    """Whether a text is all there by what it says: signed, its paragraphs counted from 1, and long enough."""
    paragraphs = cable.paragraphs
    numbers = [value.number for _, value in paragraphs if value.number is not None]
    if not paragraphs or not cable.all(Kind.SIGNATURE) or numbers != list(range(1, len(numbers) + 1)):
        return False
    return paragraphs[-1][0].end - paragraphs[0][0].start > (sections - 1) * OF_SECTION


def _missing(numbers: list[str], sections: int) -> str:
    """``Section 2 of 3 was``, ``Sections 2, 3 and 5 of 5 were``."""
    if len(numbers) == 1:
        return phrase("Section {number} of {sections} was", number=numbers[0], sections=sections)
    return phrase(
        "Sections {numbers} and {last} of {sections} were",
        numbers=", ".join(numbers[:-1]),
        last=numbers[-1],
        sections=sections,
    )


def _pages(cable: Examined) -> None:
    """Hold each page line against the classification line, and against the one before it."""
    line = cable.line
    last = 0
    for node, value in cable.valued(Kind.PAGE_BREAK, PageBreak):
        if line is not None:
            _page(cable, node, value, line[1])
        if value.section is not None:
            if value.section < last:
                cable.find("CR-BODY-014", node, section=value.section, before=last)
            last = value.section


def _page(cable: Examined, node: Node, value: PageBreak, line: MessageNumber) -> None:
    if value.number is not None and line.number is not None and value.number % 10000 != line.number % 10000:
        cable.find("CR-BODY-007", node, written=value.number, number=line.number)
    if value.sections and line.sections and value.sections != line.sections:
        cable.find("CR-BODY-013", node, written=value.sections, sections=line.sections)
    if value.post is not None and line.post is not None and not _cut(value.post, line.post):
        cable.find("CR-BODY-015", node, written=value.post, post=line.post)


def _cut(written: str, post: str) -> bool:
    """Whether a page line's post is the beginning of the cable's; a relay's indicator stands for any post."""
    short, whole = ("".join(name.upper().split()) for name in (written, post))
    return whole.startswith(short) or short.startswith(whole) or (short.startswith("RU") and len(short) > 4)


def _numbering(cable: Examined) -> None:
    numbered = [(n, v) for n, v in cable.paragraphs if v.number is not None]
    if not numbered:
        return
    damaged = [(node, value) for node, value in numbered if value.basis is INFERRED]
    _damaged(cable, damaged)
    last = 0
    for node, value in numbered:
        number = value.number or 0
        if last and number != last + 1:
            rule = "CR-BODY-005" if number <= last else "CR-BODY-004"
            cable.find(rule, _label(node), number=number, before=last)
        last = value.through or number
    first = numbered[0]
    if first[1].number != 1:
        cable.find("CR-BODY-006", _label(first[0]), number=first[1].number)
    odd = cable.found("CR-BODY-004", "CR-BODY-005", "CR-BODY-006")
    if not damaged and len(numbered) > 1 and not odd:
        cable.find("CR-BODY-008", (first[0].start, first[0].start), last=last)


def _damaged(cable: Examined, damaged: list[tuple[Node, ParagraphValue]]) -> None:
    """Say how damaged labels were read: each, and where there are several all in one sentence."""
    if len(damaged) > 1:
        labels = [value.label or "" for _, value in damaged]
        shown = ", ".join(labels[:3]) + (" \u2026 " + labels[-1] if len(labels) > 3 else "")
        first, last = damaged[0][1].number, damaged[-1][1].number
        cable.find("CR-BODY-011", _label(damaged[0][0]), labels=shown, first=first, last=last)
    for node, value in damaged:
        if value.label:
            cable.find("CR-BODY-003", _label(node), label=value.label, number=value.number)


def _label(node: Node) -> tuple[int, int]:
    label = next((child for child in node.children[:2] if child.kind is LABEL), None)
    return (label.start, label.end) if label else (node.start, node.start + 1)


LONG = 120
"""How many characters a paragraph has at least of which an end can be missed."""


def _truncation(cable: Examined) -> None:
    odd = [node for node in cable.all(PARAGRAPH) if _cut_off(cable.text, node)]
    if not odd:
        return
    others = {node.start for kind in (Kind.HEADING, Kind.SIGNATURE) for node in cable.all(kind)}
    starts = sorted(others.union(node.start for node in cable.all(PARAGRAPH)))
    for node in odd:
        following = bisect_right(starts, node.start)
        if following == len(starts) or starts[following] not in others:
            cable.find("CR-BODY-009", (node.end - 1, node.end), number=called(node))


ADDRESS = regex(r"(?:://|\bwww\.|@)(?!.*[.!?]\s)", re.DOTALL)
"""An address of the web or of mail in whose sentence a text ends."""


def _cut_off(text: str, node: Node) -> bool:
    """Whether a paragraph ends in a small letter, as one does that lost its end; an address is the end of a text."""
    if node.end - node.start <= LONG or not (last := text[node.end - 1]).islower() or not last.isalnum():
        return False
    return ADDRESS.search(text, node.end - LONG, node.end) is None and not _listed(text[node.start : node.end])


FULL = 45
"""How many characters a line has at least that running text goes on from."""


def _listed(words: str) -> bool:
    """Whether a text ends as a list does: below a short line or a blank one; or is what happens at some hour."""
    if CLOCK.match(words):
        return True
    above, _, last = words.rpartition("\n")
    return bool(above) and len(last.strip()) < FULL and len(above.rpartition("\n")[2].strip()) < FULL


def called(node: Node) -> str:
    """A paragraph as a sentence calls it."""
    value = node.value
    number = value.number if isinstance(value, ParagraphValue) else None
    return phrase("paragraph {number}", number=number) if number is not None else phrase("an unnumbered paragraph")


OPENER = regex(r"[^\n:.]{1,40}")


def _opened(text: str, start: int, end: int) -> int:
    """Where the words that open a block end: at a colon, a full stop or the end of the line."""
    found = OPENER.match(text, start, end)
    return start + len(found.group().rstrip()) if found and found.group().strip() else min(end, start + 1)


def _blocks(cable: Examined) -> None:
    for block in cable.draft.blocks:
        bracketed = cable.text[block.start] in "([" and cable.text[block.end - 1] in ")]"
        if block.implied and not bracketed and block.kind in (BlockKind.SUMMARY, BlockKind.COMMENT):
            opener = (block.start, _opened(cable.text, block.start, block.end))
            cable.find("CR-BODY-010", opener, kind=phrase(block.kind))


BROKEN_OFF = regex(r"\w\s?(?:\.\.\.|\u2026)$")


def _signature(cable: Examined) -> None:
    """Say that nobody signed, where a cable with a header ends with a whole sentence; or that it breaks off."""
    paragraphs = cable.all(Kind.PARAGRAPH)
    if not paragraphs or cable.all(Kind.SIGNATURE) or cable.line is None:
        return
    last = paragraphs[-1]
    text = cable.text[last.start : last.end]
    if BROKEN_OFF.search(text, max(len(text) - 8, 0)):
        cable.find("CR-BODY-016", (last.end - 1, last.end))
    elif text.endswith(SENTENCE_ENDS):
        cable.find("CR-BODY-012", (last.end - 1, last.end))


CHECKS = (_sections, _pages, _numbering, _truncation, _blocks, _signature)
