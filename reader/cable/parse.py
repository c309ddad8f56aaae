"""Any bytes in, a telegram out: it never fails, and takes time linear in the text.

Lines are classed, the headers found and given their parts, the body read between them, the ending told from it; then
the values that need the whole (the year, the ids, the references) are worked out, and the checks run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from reader.cable.blocks import read_blocks
from reader.cable.checks import check
from reader.cable.diagnostics import finding
from reader.cable.draft import Draft
from reader.cable.kinds import Kind
from reader.cable.layout import Layout
from reader.cable.lines import Line, make_line, split_lines
from reader.cable.not_text import what_it_is
from reader.cable.quote_marks import Quoted, note_outside, unquoted, with_marks
from reader.cable.readings import read_facts, settle
from reader.cable.source import Source
from reader.cable.spacing import single_spaced
from reader.cable.telegram import Beside, Telegram
from reader.cable.tree import Node, Tree
from reader.cable.written import write


def parse(
    data: bytes | str | Source, year: int | None = None, encoding: str | None = None, name: str | None = None
) -> Telegram:
    """Read a cable; of several in one file the first, and a finding says so. Never raises on content.

    ``year`` (in full) counts where the text has no date-time group, and then outranks every other year in it.
    ``encoding`` is used where it gives the bytes back. ``name`` is the base name of the file; it is kept, and nothing
    is read from it.

    Raises:
        LookupError: Python knows no text encoding of that name.
    """
    return read(_source(data, encoding, name), year)


def go_on() -> None:
    """Do nothing in a pause of the reading."""


def parse_all(
    data: bytes | str | Source,
    year: int | None = None,
    encoding: str | None = None,
    name: str | None = None,
    pause: Callable[[], None] = go_on,
) -> tuple[Telegram, ...]:
    """Read every cable of a file, each with its own stretch of the bytes; joined they are the file.

    ``pause`` is called now and then; what it raises ends the reading.
    """
    source = _source(data, encoding, name)
    lines = _lines(source.text)
    if len(lines[1]) <= WINDOW and what_it_is(source) is None:
        # One window would hold all of it, so the reading tells whether there is another: most files need no more.
        cable, cut = _read(source, year, pause, lines)
        if cut is None:
            return (cable,)
    cables: list[Telegram] = []
    for piece in source.pieces(_cuts(source, year, pause)):
        rest: Source | None = piece
        while rest is not None:
            cable, cut = _read(rest, year, pause)
            if cut is not None:
                head, rest = rest.split(cut)
                cable, _ = _read(head, year, pause)
            else:
                rest = None
            cables.append(cable)
    return tuple(cables)


def _source(data: bytes | str | Source, encoding: str | None, name: str | None) -> Source:
    if isinstance(data, Source):
        return data
    return Source.from_text(data, name) if isinstance(data, str) else Source.from_bytes(data, encoding, name)


WINDOW = 400
"""How many lines are looked at for the next telegram at first; a longer one is looked at in windows twice as long."""
AHEAD = 150
"""How many lines a header may have: where fewer follow in a window it is looked at again in a longer one."""


def unread(source: Source, year: int | None = None) -> Telegram:
    """A cable of which nothing was read yet: its text, in one piece."""
    return Telegram(source, Tree(source.text, Node(Kind.TEXT, 0, len(source.text))), {}, (), (), year)


Lines = tuple[Quoted, list[Line]]
"""A text without the marks of a mail that quotes it, and its lines."""


def _lines(text: str) -> Lines:
    quoted = unquoted(text)
    lines = split_lines(quoted.text)
    if quoted.marks:
        note_outside(lines, quoted)
    return quoted, lines


def _cuts(source: Source, year: int | None, pause: Callable[[], None]) -> list[int]:
    """The offsets at which further telegrams begin: time linear in the text, however many there are."""
    quoted, lines = _lines(source.text)
    cuts: list[int] = []
    at, width = 0, WINDOW
    while True:
        pause()
        window = lines[at : at + width]
        try:
            other = Layout(Draft(quoted.text, single_spaced(window), year)).other
        except FAULTS:
            return cuts  # reading what is left fails too, and says so
        following = None if other is None else _line_from(quoted.text, lines, other, at)
        if following is not None and (following + AHEAD < at + width or at + width >= len(lines)):
            cuts.append(lines[following].begin)
            at, width = following, WINDOW
        elif at + width >= len(lines):
            return cuts
        else:
            width *= 2


def _line_from(text: str, lines: list[Line], offset: int, low: int) -> int:
    """The index, from ``low`` on, of the line that begins at an offset; a line around it is cut there."""
    index = bisect_right(lines, offset, low, key=lambda line: line.begin) - 1
    line = lines[index]
    if line.begin < offset:  # a telegram may begin in the middle of a line, where line ends were lost
        lines[index : index + 1] = [make_line(text, line.begin, offset), make_line(text, offset, line.stop)]
        index += 1
    return index


def read(source: Source, year: int | None = None, pause: Callable[[], None] = go_on) -> Telegram:
    """Read a cable from a source; ``pause`` is called now and then, and may raise to end it."""
    return _read(source, year, pause)[0]


FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What only a fault of this program raises while a text is read."""


def _read(
    source: Source, year: int | None, pause: Callable[[], None] = go_on, lines: Lines | None = None
) -> tuple[Telegram, int | None]:
    """A cable, and the offset at which another one begins behind it; ``lines`` where they are split, to be used up.

    A text at which this program fails is not kept from the person who has to read it: it comes in one piece.
    """
    try:
        return _structured(source, year, pause, lines)
    except FAULTS as fault:
        return _failed(source, year, fault), None


def _failed(source: Source, year: int | None, fault: Exception) -> Telegram:
    """A cable of which nothing is known but that this program is at fault, and where."""
    place = fault.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = "" if place is None else f"{place.tb_frame.f_globals['__name__']}.{place.tb_frame.f_code.co_name}"
    end = len(source.text)
    tree = Tree(source.text, Node(Kind.TEXT, 0, end, (Node(Kind.UNRECOGNISED, 0, end),)))
    found = finding("CR-TEXT-009", 0, 0, fault=type(fault).__name__, where=where)
    return Telegram(source, tree, {}, (), (found,), year)


def _structured(
    source: Source, year: int | None, pause: Callable[[], None], lines: Lines | None
) -> tuple[Telegram, int | None]:
    text = source.text
    quoted, plain = _lines(text) if lines is None else lines
    draft = Draft(quoted.text, single_spaced(plain), year)
    odd = what_it_is(source)
    if odd is not None:
        draft.add(None, Node(Kind.UNRECOGNISED, 0, len(text)))
        tree = Tree(text, draft.root())
        return Telegram(source, tree, {}, (), check(source, draft, tree, {}, odd), year), None
    pause()
    layout = Layout(draft)
    pause()
    write(layout)
    pause()
    inherited = settle(draft, layout.header)
    draft.blocks = read_blocks(draft)
    pause()
    root = draft.root()
    if quoted.marks:
        root = with_marks(root, quoted)
        draft.find("CR-TEXT-010", *quoted.marks[0])
    tree = Tree(text, root)
    facts = read_facts(tree, inherited)
    pause()
    findings = check(source, draft, tree, facts, None)
    beside = Beside(inherited, tuple(draft.findings))
    return Telegram(source, tree, facts, tuple(draft.blocks), findings, year, beside), layout.other
