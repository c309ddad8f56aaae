"""A telegram in a mail that quotes it: the marks (``> ``) that a mail program put before each of its lines.

They are blanked while the text is read, so that every place stays what it is, and put into the tree behind that.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from reader.cable.formats import recognise
from reader.cable.header import ENVELOPE
from reader.cable.kinds import FILLER, TEXT_ONLY, Kind
from reader.cable.lines import Line
from reader.cable.mrn_block import MRN
from reader.cable.notes import PLAIN, Note
from reader.cable.record import record
from reader.cable.regex import regex
from reader.cable.tree import Node, cover

MARKS = regex(r"(?:(?<=[\n\r])|\A)(?:>[ \t]?){1,9}")
FEW = 3
"""So many lines with a mark are a list, or a quotation of a few words."""
SHARE = 3
"""One line in so many has a mark at least: a program that wraps what is quoted puts none before the rest of a line."""
SURE = frozenset({*ENVELOPE, Kind.TAGS, Kind.EXECUTIVE_ORDER})
"""Format lines that only a telegram has."""

Span = tuple[int, int]


@record
class Quoted:
    """A text without the marks, of the same length; where these are; and where the first and last quoted line are."""

    text: str
    marks: tuple[Span, ...] = ()
    start: int = 0
    end: int = 0


def unquoted(text: str) -> Quoted:
    """A text without the marks of a mail that quotes a telegram; any other text as it is."""
    if ">" not in text or text.count("\n>") + text.count("\r>") < FEW:
        return Quoted(text)
    marks = [(found.start(), found.end(), found[0].count(">")) for found in MARKS.finditer(text)]
    places = [start for start, _, _ in marks]
    depth = _depth(text, marks)
    deep = [mark for mark in marks if mark[2] >= (depth or 1)]
    if len(deep) < FEW:
        return Quoted(text)
    start, last = deep[0][0], deep[-1][1]
    end = _stretch_end(text, last)
    within = sum(map(bool, map(str.strip, text[start:end].splitlines())))
    whole = sum(map(bool, map(str.strip, text.splitlines())))
    if len(deep) * 2 < whole and (depth is None or len(deep) * SHARE < within):
        return Quoted(text)
    if _telegraphic(text[:start]):
        return Quoted(text)
    first, behind = bisect_left(places, start), bisect_left(places, end)
    spans = tuple((begin, stop) for begin, stop, _ in marks[first:behind])
    pieces = [text[: spans[0][0]]]
    for (begin, stop), (following, _) in pairwise([*spans, (len(text), len(text))]):
        pieces += [" " * (stop - begin), text[stop:following]]
    return Quoted("".join(pieces), spans, start, end)


def _depth(text: str, marks: list[tuple[int, int, int]]) -> int | None:
    """How many marks stand before the first line that only a telegram has; None where none has one."""
    for (_, start, count), (stop, _, _) in pairwise([*marks, (len(text), 0, 0)]):
        if _sure(text[start:stop].lstrip()):
            return count
    return None


def _sure(words: str) -> bool:
    found = recognise(words)
    return MRN.match(words) is not None if found is None else found[0].kind in SURE


def _telegraphic(text: str) -> bool:
    """Whether a text above the quotation is that of a telegram, which quotes another."""
    return any(map(_sure, map(str.lstrip, text.splitlines())))


def _stretch_end(text: str, last: int) -> int:
    """Where what is quoted ends: behind the line of the last mark, and the lines right below it that were wrapped."""
    lines = text[last:].splitlines(keepends=True)
    end = last
    for index, line in enumerate(lines):
        if index and (not line.strip() or line.lstrip()[0] == ">"):
            break
        end += len(line)
    return end


def note_outside(lines: list[Line], quoted: Quoted) -> None:
    """Note what the mail says above and below the quotation as no part of the telegram."""
    for line in lines:
        if line.note is PLAIN and not quoted.start <= line.start < quoted.end:
            line.note = Note.MARKUP


def with_marks(node: Node, quoted: Quoted) -> Node:
    """A tree with the marks as leaves: they are what a mail program put around the telegram."""
    return _within(node, quoted.marks, [start for start, _ in quoted.marks])


def _within(node: Node, marks: tuple[Span, ...], starts: list[int]) -> Node:
    low, high = bisect_left(starts, node.start), bisect_left(starts, node.end)
    if low == high or (node.kind in TEXT_ONLY and node.kind is not FILLER):
        return node
    if not node.children:
        parts = [Node(Kind.WRAPPER, start, min(stop, node.end)) for start, stop in marks[low:high]]
        return cover(node.kind, node.start, node.end, parts, node.value)
    children: list[Node] = []
    for child in node.children:
        made = _within(child, marks, starts)
        children.extend(made.children if made.kind is FILLER and made.children else (made,))
    return Node(node.kind, node.start, node.end, tuple(children), node.value)
