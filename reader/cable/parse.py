"""Any bytes in, a telegram out: it never fails, and takes time linear in the text.

Lines are classed, the headers found and given their parts, the body read between them, the ending told from it; then
the values that need the whole (the year, the ids, the references) are worked out, and the checks run.
"""

from __future__ import annotations

from reader.cable.blocks import read_blocks
from reader.cable.checks import check
from reader.cable.draft import Draft
from reader.cable.kinds import Kind
from reader.cable.layout import Layout
from reader.cable.lines import single_spaced, split_lines
from reader.cable.not_text import what_it_is
from reader.cable.readings import read_facts, settle
from reader.cable.source import Source
from reader.cable.telegram import Telegram
from reader.cable.tree import Node, Tree


def parse(data: bytes | str, year: int | None = None, encoding: str | None = None, name: str | None = None) -> Telegram:
    """Read a cable; of several in one file the first, and a finding says so. Never raises on content.

    ``year`` (in full) counts where the text has no date-time group, and then outranks every other year in it.
    ``encoding`` is used where it gives the bytes back. ``name`` is the base name of the file; it is kept, and nothing
    is read from it.

    Raises:
        LookupError: Python knows no text encoding of that name.
    """
    return read(_source(data, encoding, name), year)


def parse_all(
    data: bytes | str, year: int | None = None, encoding: str | None = None, name: str | None = None
) -> tuple[Telegram, ...]:
    """Read every cable of a file, each with its own stretch of the bytes; joined they are the file."""
    rest = _source(data, encoding, name)
    cables = []
    while True:
        cut = _next_cable(rest, year)
        if cut is None:
            cables.append(read(rest, year))
            return tuple(cables)
        head, rest = rest.split(cut)
        cables.append(read(head, year))


def _source(data: bytes | str, encoding: str | None, name: str | None) -> Source:
    return Source.from_text(data, name) if isinstance(data, str) else Source.from_bytes(data, encoding, name)


def _next_cable(source: Source, year: int | None) -> int | None:
    """The offset at which another telegram begins behind the first one of a source."""
    layout = Layout(Draft(source.text, single_spaced(split_lines(source.text)), year))
    return layout.other


def read(source: Source, year: int | None = None) -> Telegram:
    """Read a cable from a source."""
    text = source.text
    draft = Draft(text, single_spaced(split_lines(text)), year)
    odd = what_it_is(source)
    if odd is not None:
        draft.add(None, Node(Kind.UNRECOGNISED, 0, len(text)))
        tree = Tree(text, draft.root())
        return Telegram(source, tree, {}, (), check(source, draft, tree, {}, odd), year)
    layout = Layout(draft)
    layout.write()
    settle(draft, layout.header)
    draft.blocks = read_blocks(draft)
    tree = Tree(text, draft.root())
    facts = read_facts(draft, layout.header, tree)
    findings = check(source, draft, tree, facts, None)
    return Telegram(source, tree, facts, tuple(draft.blocks), findings, year)
