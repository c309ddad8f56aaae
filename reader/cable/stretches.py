"""A stretch of the text read as what somebody says it is: a subject as a subject, a paragraph with its label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.cable.captions import caption_name
from reader.cable.ending import signer_name
from reader.cable.formats import recognise
from reader.cable.header import join_lines
from reader.cable.inline import mark_at, mark_value
from reader.cable.kinds import INTERRUPTING, Kind
from reader.cable.labels import label_at
from reader.cable.lines import STRIPPED, Line, line_pieces
from reader.cable.moments import digits
from reader.cable.notes import noted
from reader.cable.paragraphs import Label, Span, read_paragraph
from reader.cable.readings import reference_block
from reader.cable.tree import Node, blanked, cover
from reader.cable.values import Basis, Caption, ParagraphValue, Signature, Subject, Value

Runs = list[list[Span]]
"""Lines that hold words, in runs that stand together."""
LONGEST_NAME = 60
"""A signature of more characters names nobody."""


def runs_of_lines(text: str, start: int, end: int, inner: Sequence[Node] = ()) -> Runs:
    """The lines of a stretch that hold words; ``inner``, which lies in the stretch, counts as blank."""
    words = blanked(text[start:end], [Node(node.kind, node.start - start, node.end - start) for node in inner])
    runs: Runs = []
    apart = True
    begin = start
    for raw, gap in line_pieces(words):
        bare = raw.strip(STRIPPED)
        if bare:
            if apart:
                runs.append([])
            first = begin + raw.index(bare)
            runs[-1].append((first, first + len(bare)))
        apart = not bare
        begin += len(raw) + gap
    return runs


def words_of(text: str, start: int, end: int) -> Span | None:
    """A stretch without what is blank at its ends; None where nothing else is in it."""
    runs = runs_of_lines(text, start, end)
    return (runs[0][0][0], runs[-1][-1][1]) if runs else None


def as_paragraph(text: str, runs: Runs, inner: Sequence[Node], before: Node | None, *, numbered: bool) -> Node:
    """The paragraph of some lines; ``before`` is the one that began there until now, and keeps its label and number."""
    first = runs[0]
    lines = [line for run in runs for line in run]
    old = before.value if before is not None and isinstance(before.value, ParagraphValue) else None
    clear = blanked(text, inner)
    if before is not None and old is not None:
        label = _label_of(before, old, clear, lines[-1][1])
    else:
        label = _label_at(clear, first[0])
    starts = [start for start, _ in lines]
    end = lines[-1][1]
    node = read_paragraph(clear, starts, lines[0], first[-1][1], end, inner, label, numbered=numbered, pages=False)
    said = old is not None and (old.label is None or old.basis is Basis.CORRECTED)
    if old is not None and said and isinstance(node.value, ParagraphValue):
        node.value = replace(node.value, number=old.number, through=old.through, basis=old.basis)
    return node


def _label_of(before: Node, old: ParagraphValue, text: str, end: int) -> Label | None:
    """The label of a paragraph, where it ends before an offset and still stands in the text."""
    node = next((child for child in before.children if child.kind is Kind.LABEL), None)
    if node is None or old.label is None or node.end > end or text[node.start : node.end] != old.label:
        return None
    return Label(node.start, node.end, old.label, old.number, old.through, old.basis)


def _label_at(text: str, line: Span) -> Label | None:
    """The label that a line begins with, taken at its word."""
    start, end = line
    found = label_at(text, Line(start, end, start, end, text[start:end]))
    if found is None:
        return None
    return Label(found.start, found.end, found.written, int(digits(found.digits)), found.through)


def as_kind(kind: Kind, text: str, span: Span, inner: Sequence[Node], year: int | None, value: Value | None) -> Node:
    """A node of a kind over a stretch that is not blank; ``inner`` interrupts it.

    Its value is read anew where the kind can be read alone; else it is the one that is given.
    """
    start, end = span
    if kind in (Kind.HEADING, Kind.SUBJECT, Kind.REFERENCES):
        inner = [node for node in inner if node.kind in INTERRUPTING]  # the rest of it is read anew
    if kind is Kind.HEADING:
        mark = mark_at(text, start, end)
        return cover(kind, start, end, _beside(mark, inner))
    if kind is Kind.SUBJECT:
        return _subject(text, span, inner)
    if kind is Kind.REFERENCES:
        return reference_block(text, Node(kind, start, end, tuple(inner)), year)
    words = text[start:end]
    if kind is Kind.SIGNATURE:
        plain = join_lines(words.strip("#. ").splitlines())
        value = Signature(signer_name(words) or (plain if 0 < len(plain) <= LONGEST_NAME else None))
    elif kind is Kind.PAGE_BREAK:
        value = noted(words)[1]
    elif kind is Kind.CAPTION:
        value = Caption(caption_name(words))
    return cover(kind, start, end, inner, value)


def _beside(mark: Node | None, inner: Sequence[Node]) -> list[Node]:
    """A mark, and the nodes behind it."""
    return list(inner) if mark is None else [mark, *(node for node in inner if node.start >= mark.end)]


def _subject(text: str, span: Span, inner: Sequence[Node]) -> Node:
    start, end = span
    clear = blanked(text[start:end], [Node(node.kind, node.start - start, node.end - start) for node in inner])
    found = recognise(clear)
    at = found[1].end() if found is not None and found[0].kind is Kind.SUBJECT else 0
    at += len(clear[at:]) - len(clear[at:].lstrip())
    mark = mark_at(text, start + at, end)
    rest = clear[at if mark is None else mark.end - start :]
    value = Subject(join_lines(rest.splitlines()) or None, mark_value(mark))
    return cover(Kind.SUBJECT, start, end, _beside(mark, inner), value)
