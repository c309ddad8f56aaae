"""Any bytes in, a telegram out: it never fails, and takes time linear in the text."""

from __future__ import annotations

from reader.cable.kinds import Kind
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.cable.tree import Node, Tree, cover


def parse(
    data: bytes | str, year: int | None = None, encoding: str | None = None, name: str | None = None
) -> Telegram:
    """Read a cable."""
    source = Source.from_text(data, name) if isinstance(data, str) else Source.from_bytes(data, encoding, name)
    length = len(source.text)
    root = cover(Kind.TEXT, 0, length, [Node(Kind.UNRECOGNISED, 0, length)] if length else [])
    return Telegram(source, Tree(source.text, root), {}, (), (), year)


def parse_all(data: bytes | str, year: int | None = None, encoding: str | None = None) -> tuple[Telegram, ...]:
    """Read every cable of a file."""
    return (parse(data, year, encoding),)
