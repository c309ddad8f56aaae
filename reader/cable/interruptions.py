"""What stands between or inside the lines of a text without being part of it: page lines, stamps, stray captions."""

from __future__ import annotations

import re

from reader.cable.captions import caption_name
from reader.cable.kinds import Kind
from reader.cable.lines import Line
from reader.cable.notes import BLANK, PLAIN, Note
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Caption, PageBreak

STRAY_CAPTIONS = frozenset({"SIPDIS", "NOFORN", "SENSITIVE", "EXDIS", "NODIS", "STADIS", "LIMDIS", "EFTO"})


def interrupting(lines: list[Line], interrupts: dict[int, Node]) -> list[bool]:
    """For each line, whether it stands between the lines of a text without being part of it."""
    apart = [
        line.note is not PLAIN
        or (len(line.words) < 24 and line.words.isupper() and caption_name(line.words) in STRAY_CAPTIONS)
        for line in lines
    ]
    if interrupts:
        return [each or line.start in interrupts for each, line in zip(apart, lines, strict=True)]
    return apart


def interruption(line: Line) -> Node | None:
    """The node of a line that interrupts a text; None for a blank line."""
    if line.note is BLANK:
        return None
    if line.note is Note.PAGE:
        return Node(Kind.PAGE_BREAK, line.start, line.end, (), line.page)
    if line.note is PLAIN:
        return Node(Kind.CAPTION, line.start, line.end, (), Caption(caption_name(line.words)))
    return Node(Kind.WRAPPER if line.note is Note.MARKUP else Kind.FURNITURE, line.start, line.end)


PAGE_INSIDE = regex(r"(\d{8})\s{1,3}(\d{3})(?:\.(\d{1,2}))?\s{1,2}OF\s{1,2}(\d{3})(?!\d)")

BEFORE_OF = 19
"""How many characters it has at most before the word ``OF``."""
OF_PAGES = regex(r"OF\s{1,2}\d{3}")
"""What is in every such line; far quicker to look for, as it begins with letters that are known."""

POST_BEFORE = regex(r"(?:^|[\s.,;])([A-Z][A-Z.' -]{1,8}[A-Z])\s{1,3}$")


def page_inside(text: str, match: re.Match[str], start: int) -> Node | None:
    """The page line of a post that was run into a line of text; the post stands before the serial."""
    post = POST_BEFORE.search(text, max(start, match.start() - 14), match.start())
    if post is None:
        return None
    number, section, page, sections = match.groups()
    name = post[1]
    value = PageBreak(name, int(number), int(section), int(sections), int(page) if page else None)
    return Node(Kind.PAGE_BREAK, post.start(1), match.end(), (), value)
