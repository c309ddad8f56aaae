"""How a place in a cable is cited: ``08PORTOFSPAIN276, para 3 (SBU)``."""

from __future__ import annotations

from reader.cable.kinds import Kind
from reader.cable.reading_text import unescaped
from reader.cable.telegram import Telegram
from reader.cable.values import ParagraphValue, Subject


def citation(cable: Telegram, start: int, end: int, name: str = "") -> str:
    """Where a span (code points, half-open) stands: the cable's id, or else its ``name``; paragraphs and their marks.

    The marks are those that the cable carries: a citation leads to the document, not to what a reviewer said of it.
    """
    parts = [_identity(cable) or name or "cable without number"]
    place = _paragraphs(cable, start, end) or _subject(cable, start, end)
    return ", ".join([*parts, place] if place else parts)


def quotation(cable: Telegram, start: int, end: int, name: str = "") -> str:
    """The words of a span on one line in quotation marks, and where they stand; the citation alone for no words."""
    words = " ".join(unescaped(cable.source.text[start:end]).split())
    cited = citation(cable, start, end, name)
    return f"\u201c{words}\u201d ({cited})" if words else cited


def _identity(cable: Telegram) -> str:
    if cable.id is not None:
        return cable.id.value
    number = cable.message_number
    return f"{number.post} {number.number}" if number and number.post and number.number is not None else ""


def _paragraphs(cable: Telegram, start: int, end: int) -> str:
    tree = cable.tree
    touched = [
        node.value
        for node in (tree.nodes[n] for n in tree.of(Kind.PARAGRAPH))
        if node.start < max(end, start + 1) and start < node.end and isinstance(node.value, ParagraphValue)
    ]
    if not touched:
        return ""
    marks = {value.mark for value in touched}
    mark = next(iter(marks)) if len(marks) == 1 else None
    marked = f" ({mark})" if mark else ""
    first, last = touched[0], touched[-1]
    if first.number is None or last.number is None:
        return f"paragraph without number{marked}" if len(touched) == 1 else ""
    until = last.through or last.number
    if until == first.number:
        return f"para {first.number}{marked}"
    return f"paras {first.number}-{until}{marked}"


def _subject(cable: Telegram, start: int, end: int) -> str:
    number = cable.tree.first(Kind.SUBJECT)
    node = cable.tree.nodes[number] if number is not None else None
    if node is None or not (node.start < max(end, start + 1) and start < node.end):
        return ""
    mark = node.value.mark if isinstance(node.value, Subject) else None
    return f"subject ({mark})" if mark else "subject"
