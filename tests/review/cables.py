"""Small invented cables for the tests of reviews, their trees made by hand, and the people who review them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from reader.cable.kinds import Kind
from reader.cable.tree import Node, Tree, cover
from reader.cable.values import Caption, Level, Mark, MessageNumber, ParagraphValue, Subject
from reader.review.annotation import Reviewer
from reader.review.units import units

ANN = Reviewer("ann-id", "Ann Archer")
BEN = Reviewer("ben-id")
NOON = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
CLOCK = [NOON + timedelta(minutes=minute) for minute in range(10_000)]
EASTERN = timezone(timedelta(hours=-5))

Draft = tuple[int | None, str | None, str]
"""A paragraph: number, written mark, text."""

THREE: tuple[Draft, ...] = (
    (1, "SBU", "The minister opened the meeting, and left it early."),
    (2, "U", "The talks went on without him."),
    (3, "SBU", "Comment: he will not be missed. End comment."),
)


def tree_of(
    drafts: Sequence[Draft] = THREE,
    *,
    level: Level | None = Level.UNCLASSIFIED,
    captions: Sequence[str] = ("SENSITIVE",),
    subject_mark: str | None = None,
    heading_before: int | None = None,
) -> Tree:
    """The tree of an invented cable; a heading stands before the paragraph of the index ``heading_before``."""
    text = ""
    header: list[Node] = []
    if level is not None:
        text += f"{level} PORT NOWHERE 000001\n"
        header.append(Node(Kind.CLASSIFICATION, 0, len(text) - 1, (), MessageNumber(level=level)))
    for name in captions:
        header.append(Node(Kind.CAPTION, len(text), len(text) + len(name), (), Caption(name)))
        text += name + "\n"
    header.append(_subject(len(text), subject_mark))
    text += f"SUBJECT: {f'({subject_mark}) ' if subject_mark else ''}A MEETING\n\n"
    zones = [cover(Kind.HEADER, 0, len(text) - 1, header)]
    body_start, body = len(text), []
    for index, draft in enumerate(drafts):
        if index == heading_before:
            body.append(Node(Kind.HEADING, len(text), len(text) + 10))
            text += "The Middle\n\n"
        node, written = _paragraph(len(text), *draft)
        body.append(node)
        text += written + "\n\n"
    if body:
        zones.append(cover(Kind.BODY, body_start, len(text), body))
    return Tree(text, cover(Kind.TEXT, 0, len(text), zones))


def _subject(start: int, mark: str | None) -> Node:
    parts = []
    if mark is not None:
        at = start + len("SUBJECT: ")
        parts.append(Node(Kind.MARK, at, at + len(mark) + 2, (), Mark(mark)))
    end = start + len("SUBJECT: A MEETING") + (len(mark) + 3 if mark else 0)
    return cover(Kind.SUBJECT, start, end, parts, Subject("A MEETING", mark))


def _paragraph(start: int, number: int | None, mark: str | None, words: str) -> tuple[Node, str]:
    text, parts = "", []
    if number is not None:
        text = f"{number}."
        parts.append(Node(Kind.LABEL, start, start + len(text)))
        text += " "
    if mark is not None:
        parts.append(Node(Kind.MARK, start + len(text), start + len(text) + len(mark) + 2, (), Mark(mark)))
        text += f"({mark}) "
    text += words
    value = ParagraphValue(number=number, label=f"{number}." if number else None, mark=mark)
    return cover(Kind.PARAGRAPH, start, start + len(text), parts, value), text


def nth(tree: Tree, index: int) -> int:
    """The number of the unit of an index."""
    return units(tree)[index]


def span_of(tree: Tree, words: str) -> tuple[int, int]:
    """Where some words stand for the first time."""
    start = tree.text.index(words)
    return start, start + len(words)
