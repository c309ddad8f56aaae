"""Where a few typed characters lead: a paragraph, a line, an offset, or a part of the cable by its name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from reader.app.language import tr
from reader.cable.kinds import Kind
from reader.cable.regex import regex
from reader.cable.telegram import Telegram

LINE = regex(r"(?:l|line)\s*(\d{1,9})$", re.IGNORECASE)
OFFSET = regex(r"@\s*(\d{1,12})$")
PARAGRAPH = regex(r"(?:p|para|paragraph|\u00b6)?\s*(\d{1,9})\.?$", re.IGNORECASE)
BREAK = regex(r"\r\n|\n|\r")
NAMES = {
    "ref": Kind.REFERENCES,
    "refs": Kind.REFERENCES,
    "from": Kind.FROM,
    "eo": Kind.EXECUTIVE_ORDER,
    "dtg": Kind.DTG,
}
HELP = tr("A paragraph (3), a line (L40), an offset (@2968), or a name (subject, tags, summary)")


class NoSuchPlaceError(Exception):
    """The cable has no such place; the text is a sentence for the reader."""


def line_starts(text: str) -> list[int]:
    """The offset at which each line begins; lines end at LF, CR LF or CR only."""
    if "\r" not in text:
        sizes = map((1).__add__, map(len, text.split("\n")))
        return list(accumulate(sizes, initial=0))[:-1]
    return [0, *(found.end() for found in BREAK.finditer(text))]


def line_and_column(starts: list[int], offset: int) -> tuple[int, int]:
    """The line and column of an offset, both counted from 1."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def place(cable: Telegram, wanted: str) -> tuple[int | None, int, int]:
    """The node, or None where none is meant, and the span that ``wanted`` leads to.

    Raises:
        NoSuchPlaceError: nothing in this cable answers to it.
    """
    words = wanted.strip()
    if found := OFFSET.match(words):
        return _offset(cable, int(found[1]))
    if found := LINE.match(words):
        return _line(cable, int(found[1]))
    if found := PARAGRAPH.match(words):
        return _paragraph(cable, int(found[1]))
    return _named(cable, words)


def _offset(cable: Telegram, offset: int) -> tuple[None, int, int]:
    length = len(cable.source.text)
    if offset > length:
        raise NoSuchPlaceError(
            tr("There is no character {offset:,}: the text ends at {length:,}.", offset=offset, length=length)
        )
    return None, offset, offset


def _line(cable: Telegram, line: int) -> tuple[None, int, int]:
    starts = line_starts(cable.source.text)
    if not 1 <= line <= len(starts):
        raise NoSuchPlaceError(tr("There is no line {line:,}: the text has {count:,}.", line=line, count=len(starts)))
    return None, starts[line - 1], starts[line - 1]


def _paragraph(cable: Telegram, number: int) -> tuple[int, int, int]:
    for paragraph in cable.paragraphs:
        if paragraph.number == number:
            return paragraph.node, paragraph.start, paragraph.end
    known = [paragraph.number for paragraph in cable.paragraphs if paragraph.number is not None]
    has = (
        tr("they are {first} to {last}", first=min(known), last=max(known))
        if known
        else tr("this cable has no numbered paragraphs")
    )
    raise NoSuchPlaceError(tr("There is no paragraph {number}: {has}.", number=number, has=has))


def _named(cable: Telegram, words: str) -> tuple[int | None, int, int]:
    name = words.lower().rstrip(".:").replace(".", "")
    for block in cable.blocks:
        if name and block.kind.value.startswith(name):
            return None, block.start, block.end
    kind = NAMES.get(name) or _kind(name, (cable.tree.nodes[number].kind for number in range(len(cable.tree.nodes))))
    number = cable.tree.first(kind) if kind else None
    if number is None:
        raise NoSuchPlaceError(tr("Nothing here is called \u201c{words}\u201d. {help}.", words=words, help=HELP))
    node = cable.tree.nodes[number]
    return number, node.start, node.end


def _kind(name: str, present: Iterable[Kind]) -> Kind | None:
    """The first kind in the cable whose name or label begins with ``name``."""
    if not name:
        return None
    return next((kind for kind in present if any(word.lower().startswith(name) for word in _called(kind))), None)


def _called(kind: Kind) -> tuple[str, str, str]:
    """What one may call a kind: as files do, in English, and in the language of the window."""
    return kind.value, kind.label, tr(kind.label)
