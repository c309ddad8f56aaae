"""Marks that a colleague typed into a copy of the text, held against the source; differences become proposals.

The two texts must be the same but for portion marks and white space: word processors break lines anew. Nothing is
decided here; each proposal is for the reviewer to confirm.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.cable.markings import canonical
from reader.cable.phrase import capital, phrase, phrase_count
from reader.cable.record import record
from reader.cable.regex import regex
from reader.cable.source import LINE_END
from reader.cable.tree import Tree
from reader.cable.visible import shortened, visible
from reader.errors import ReaderError
from reader.review.annotation import Span
from reader.review.places import Point
from reader.review.units import part_name, table, unit_at, unit_name

MARK = regex(r"\(([^()\[\]\r\n]{1,40})\)|\[([^()\[\]\r\n]{1,40})\]")
BOM = "\ufeff"
SHOWN = 40
"""Characters that are shown of where two texts part."""


class OtherWordsError(ReaderError):
    """The text is not the source with other marks; the sentence says where they part."""


@record
class Proposal:
    """A unit, or part of one, that a colleague marked otherwise: half-open code points of the source.

    ``written`` is the mark in the source; ``mark`` the colleague's.
    """

    start: int
    end: int
    unit: int
    whole: bool
    name: str
    written: str | None
    mark: str

    @property
    def place(self) -> Point:
        """The place to decide on."""
        return self.unit if self.whole else (self.start, self.end)


@record
class OthersMarks:
    """What a colleague's text proposes, in the order of the text, and what in it proposes nothing, as sentences."""

    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[str, ...] = ()


def read_again(proposals: Iterable[Proposal], tree: Tree) -> tuple[Proposal, ...]:
    """The same proposals where the text is read otherwise: one for what is no unit any more is for its words."""
    made = []
    for each in proposals:
        unit = unit_at(tree, each.start)
        whole = unit is not None and (tree.nodes[unit].start, tree.nodes[unit].end) == (each.start, each.end)
        made.append(replace(each, unit=-1 if unit is None else unit, whole=whole))
    return tuple(made)


@record
class _Bare:
    """A text without marks and white space: its characters, where each stands in the text, and the marks between.

    A mark is its canonical form and how many bare characters stand before it.
    """

    text: str
    words: str
    places: Sequence[int]
    marks: tuple[tuple[str, int], ...]

    def before(self, offset: int) -> int:
        """How many bare characters stand before an offset."""
        return bisect_left(self.places, offset)


def _bare(text: str) -> _Bare:
    spans: list[tuple[int, int, str]] = []
    for match in MARK.finditer(text):
        code = canonical(match[1] or match[2])
        if code is not None:
            spans.append((*match.span(), code))
    words: list[str] = []
    places: list[int] = []
    marks = []
    at = 0
    for start, end, code in [*spans, (len(text), len(text), "")]:
        kept = [place for place in range(at, start) if not text[place].isspace() and text[place] != BOM]
        words += [text[place] for place in kept]
        places += kept
        if code:
            marks.append((code, len(words)))
        at = end
    return _Bare(text, "".join(words), places, tuple(marks))


def read_others(tree: Tree, other: str) -> OthersMarks:
    """What a colleague's text proposes for the text of a tree.

    Raises:
        OtherWordsError: the texts differ in more than marks and white space.
    """
    own, theirs = _bare(tree.text), _bare(other)
    if own.words != theirs.words:
        raise OtherWordsError(_parting(own, theirs))
    ours, others = _by_place(own.marks), _by_place(theirs.marks)
    proposals: list[Proposal] = []
    remarks: list[str] = []
    read: set[int] = set()
    units = table(tree)
    for unit, written, (start, end) in zip(units.numbers, units.written, units.cores, strict=True):
        heads = {own.before(tree.nodes[unit].start), own.before(start)}
        read |= heads
        said = [mark for head in sorted(heads) for mark in others.get(head, ())]
        name = unit_name(tree, unit)
        if said and said[-1] != written:
            node = tree.nodes[unit]
            proposals.append(Proposal(node.start, node.end, unit, True, name, written, said[-1]))
        elif written is not None and not said:
            told = phrase("{name} has no mark in that text; in the source it has {mark}.", name=name, mark=written)
            remarks.append(capital(told))
        inside = range(own.before(start) + 1, own.before(end))
        proposals += _parts(own, (unit, written, name), (start, end), inside, ours, others)
        read |= set(inside)
    outside = sum(place not in read and ours.get(place) != marks for place, marks in others.items())
    if outside:
        remarks.append(
            phrase_count(
                "1 mark stands where nothing is marked, such as in a heading; nothing is proposed for that.",
                "{n} marks stand where nothing is marked, such as in a heading; nothing is proposed for that.",
                outside,
            )
        )
    return OthersMarks(tuple(proposals), tuple(remarks))


def _by_place(marks: Sequence[tuple[str, int]]) -> dict[int, list[str]]:
    """The marks by how many bare characters stand before them."""
    found: dict[int, list[str]] = {}
    for mark, place in marks:
        found.setdefault(place, []).append(mark)
    return found


def _parts(
    own: _Bare,
    named: tuple[int, str | None, str],
    core: Span,
    inside: range,
    ours: dict[int, list[str]],
    others: dict[int, list[str]],
) -> Iterator[Proposal]:
    """The stretches of a unit that begin with a mark which the source has not got there; each up to the next mark."""
    unit, written, name = named
    within = sorted(place for place in others if place in inside)
    for index, place in enumerate(within):
        mark = others[place][-1]
        if ours.get(place, [None])[-1] == mark:
            continue
        start = own.places[place]
        last = within[index + 1] if index + 1 < len(within) else inside.stop
        end = min(own.places[last - 1] + 1, core[1])
        yield Proposal(start, end, unit, False, part_name(name), written, mark)


def _parting(own: _Bare, theirs: _Bare) -> str:
    """Where two texts part, in a sentence."""
    at = next(
        (index for index, pair in enumerate(zip(own.words, theirs.words, strict=False)) if pair[0] != pair[1]),
        min(len(own.words), len(theirs.words)),
    )
    line = len(LINE_END.findall(own.text, 0, own.places[at] if at < len(own.places) else len(own.text))) + 1
    has, found = (_from(bare, at) for bare in (own, theirs))
    return phrase(
        "That text is not this cable with other marks: at line {line} the cable has {has}, and that text has {found}. "
        "Nothing was taken from it.",
        line=line,
        has=has,
        found=found,
    )


def _from(bare: _Bare, at: int) -> str:
    if at >= len(bare.places):
        return phrase("its end")
    words = " ".join(bare.text[bare.places[at] : bare.places[at] + SHOWN].split())
    return f"\u201c{shortened(visible(words), SHOWN)}\u201d"


def reason_for(name: str | None) -> str:
    """The reason that a decision has which was taken from a colleague's text."""
    return f"Marked so in {name}" if name else "Marked so in a colleague\u2019s text"
