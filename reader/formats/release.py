"""A copy that may leave: what counts above a level is left out of it, never covered.

It is laid out anew from what may be released and from nothing else: it has no text, name, hash, offset or length from
which the rest could be told. A portion that nobody reviewed, that bears no marking, or whose lowered marking a
second person was asked for and has not confirmed, is never released by itself: somebody has to name it, to let it go
or to leave it out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from reader.cable.kinds import Kind
from reader.cable.markings import canonical, level_of, restriction
from reader.cable.phrase import listed, phrase
from reader.cable.record import record
from reader.cable.telegram import Telegram
from reader.cable.values import Reading
from reader.formats.errors import ReleaseError, UnnamedError
from reader.formats.names import DEFAULT_PARTS, HEADINGS, PARTS
from reader.formats.outline import Fact, Heading, Outline, Piece, Portion, lay_out
from reader.formats.stretches import Stretch
from reader.review.overlay import corrected
from reader.review.review import Review, overlap
from reader.review.rollup import UnitRollup
from reader.review.second_person import lowerings

STANDS_IN = {
    "id": (Kind.CLASSIFICATION,),
    "date": (Kind.DTG,),
    "precedence": (Kind.DTG,),
    "from": (Kind.FROM,),
    "to": (Kind.TO,),
    "info": (Kind.INFO,),
    "classification": (Kind.CLASSIFICATION,),
    "captions": (Kind.CAPTION,),
    "executive-order": (Kind.EXECUTIVE_ORDER,),
    "declassify": (Kind.EXECUTIVE_ORDER,),
    "tags": (Kind.TAGS,),
    "subject": (Kind.SUBJECT,),
    "references": (Kind.REFERENCES,),
    "classified-by": (Kind.CLASSIFIED_BY,),
    "signature": (Kind.SIGNATURE,),
}
"""Where the facts of a header stand."""

REST = "rest"
"""Names every portion that was not named."""


@record
class Terms:
    """What may leave: markings up to ``level``, the chosen ``parts``, and what was said of portions by name.

    ``also`` are released although nobody decided on them, ``withhold`` are left out whatever their marking. A portion
    is named by the number of its paragraph (``3``), ``subject``, ``@OFFSET`` (a code point in it), or ``rest``.
    """

    level: str = "U"
    parts: frozenset[str] = frozenset(DEFAULT_PARTS)
    also: frozenset[str] = field(default_factory=frozenset)
    withhold: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, level: str, parts: Iterable[str], also: Iterable[str] = (), withhold: Iterable[str] = ()) -> Terms:
        """Terms from what people write.

        Raises:
            ReleaseError: there is no such marking or part.
        """
        mark = canonical(level)
        if mark is None:
            raise ReleaseError(phrase("{level} is no marking; U and SBU are.", level=ascii(level)))
        unknown = sorted(set(parts) - set(PARTS))
        if unknown:
            raise ReleaseError(
                phrase("There is no part {part}; there are {parts}.", part=ascii(unknown[0]), parts=", ".join(PARTS))
            )
        return cls(mark, frozenset(parts), frozenset(also), frozenset(withhold))


def release(cable: Telegram, review: Review | None, terms: Terms) -> Outline:
    """What may leave, laid out.

    Raises:
        UnnamedError: portions that nobody decided on would leave, and were not named.
        ReleaseError: a portion is named that is not there, or for both.
    """
    said = Review.of(cable) if review is None else review
    cable = corrected(cable, said)
    whole = lay_out(cable, said)
    judge = _Judge(cable, said, whole, terms)
    cut = lay_out(cable, said, judge)
    if judge.undecided:
        raise UnnamedError(tuple(_names(whole, judge.undecided)))
    above = _Above(cable, said, terms.level)
    headings = iter(cable.tree.of(Kind.HEADING))
    laid = [above.heading(part, next(headings)) if isinstance(part, Heading) else part for part in cut.body]
    body = tuple(each for each in (_settled(part, terms) for part in laid) if each is not None)
    units = {part.is_subject for part in body if isinstance(part, Portion)}
    facts = tuple(
        above.fact(fact)
        for fact in cut.facts
        if fact.key in terms.parts and not (fact.key == "subject" and True in units)
    )
    return replace(cut, facts=facts, body=body)


class _Judge:
    """Says of each stretch whether it is withheld, and keeps the units that nobody decided on."""

    def __init__(self, cable: Telegram, review: Review, whole: Outline, terms: Terms) -> None:
        self._level = terms.level
        self._also = _units(whole, terms.also)
        self._withhold = _units(whole, terms.withhold)
        both = self._also & self._withhold
        if both:
            raise ReleaseError(
                phrase("{names}: named both to release and to leave out.", names=listed(", ", _names(whole, both)))
            )
        self._rest = (REST in terms.also, REST in terms.withhold)
        if all(self._rest):
            raise ReleaseError(phrase("The rest is named both to release and to leave out."))
        self._open = {lowering.unit for lowering in lowerings(review, cable.tree) if lowering.open}
        self.undecided: set[int] = set()

    def __call__(self, unit: UnitRollup, stretch: Stretch) -> str | None:
        """What stands in place of a stretch of a unit; None where its text may leave."""
        counts = stretch.mark or unit.effective
        instead = f"withheld: {shown(counts)}"
        if unit.number in self._withhold or is_above(counts, self._level):
            return instead
        decided = counts is not None and stretch.decided and unit.number not in self._open
        if decided or unit.number in self._also or self._rest[0]:
            return None
        if not self._rest[1]:
            self.undecided.add(unit.number)
        return instead


class _Above:
    """What a reviewer put above the level, wherever it stands: parts of the header and headings are no portions."""

    def __init__(self, cable: Telegram, review: Review, level: str) -> None:
        self._cable = cable
        self._level = level
        latest = review.index.latest.values()
        self._marked = [(each.anchor.span, each.mark) for each in latest if is_above(each.mark, level)]

    def fact(self, fact: Fact) -> Fact:
        """The fact as it leaves."""
        tree = self._cable.tree
        nodes = [tree.nodes[number] for kind in STANDS_IN.get(fact.key, ()) for number in tree.of(kind)]
        spans = [(node.start, node.end) for node in nodes]
        reading = getattr(self._cable, {"date": "dtg"}.get(fact.key, fact.key), None)
        if isinstance(reading, Reading):
            spans.append((reading.start, reading.end))
        mark = self._over(spans)
        return fact if mark is None else Fact(fact.key, (f"[withheld: {shown(mark)}]",))

    def heading(self, part: Heading, number: int) -> Heading:
        """The heading as it leaves."""
        node = self._cable.tree.nodes[number]
        said = self._over([(node.start, node.end)])
        mark = max([said, part.mark if is_above(part.mark, self._level) else None], key=restriction)
        return part if mark is None else Heading(f"[heading withheld: {shown(mark)}]")

    def _over(self, spans: Iterable[tuple[int, int]]) -> str | None:
        marks = [mark for span in spans for place, mark in self._marked if overlap(place, span)]
        return max(marks, key=restriction, default=None)


def is_above(mark: str | None, level: str) -> bool:
    """Whether a mark is above a level: a higher one, or as high with a control that the level lacks."""
    if mark is None or mark == level:
        return False
    if level_of(mark) == level_of(level):
        return not set(mark.split("/")) <= set(level.split("/"))
    return restriction(mark) > restriction(level)


def shown(mark: str | None) -> str:
    """A mark as a copy says it: without the countries and governments that it names, which are words of the cable."""
    if mark is None:
        return "no marking"
    return "/".join(word for word in mark.split("/") if " " not in word.strip())


def _settled(part: Heading | Portion, terms: Terms) -> Heading | Portion | None:
    """A part as it leaves: a portion that is withheld whole says so once; headings only where they were chosen."""
    if isinstance(part, Heading):
        return part if HEADINGS in terms.parts else None
    pieces: list[Piece] = []
    for piece in part.pieces:
        if not (pieces and piece.withheld is not None and pieces[-1].withheld == piece.withheld):
            pieces.append(piece)
    if pieces and all(piece.withheld is not None for piece in pieces):
        mark = (pieces[0].withheld or "").removeprefix("withheld: ") if len(pieces) == 1 else part.unit.effective
        pieces = [Piece("", None, f"{part.name} withheld: {mark if len(pieces) == 1 else shown(mark)}")]
    pieces = [piece if piece.mark is None else replace(piece, mark=shown(piece.mark)) for piece in pieces]
    return replace(part, unit=_bare(part.unit), pieces=tuple(pieces))


def _bare(unit: UnitRollup) -> UnitRollup:
    """A unit with its marks alone, as a copy says them, and nothing that anybody wrote or quoted."""
    effective = None if unit.effective is None else shown(unit.effective)
    return replace(unit, effective=effective, decision=None, parts=(), notes=(), unexplained=())


def is_withheld(part: Portion) -> bool:
    """Whether nothing of a portion leaves."""
    return all(piece.withheld is not None for piece in part.pieces)


def _units(outline: Outline, names: Iterable[str]) -> set[int]:
    """The units that people name.

    Raises:
        ReleaseError: there is no such portion.
    """
    found: set[int] = set()
    for name in names:
        here = {part.unit.number for part in outline.portions if _is_called(part, name)}
        if not here and name != REST:
            raise ReleaseError(
                phrase("There is no portion {name}: a paragraph's number, subject, @OFFSET or rest.", name=ascii(name))
            )
        found |= here
    return found


def _is_called(part: Portion, name: str) -> bool:
    if name == "subject":
        return part.is_subject
    if name.startswith("@") and name[1:].isdecimal():
        return part.unit.start <= int(name[1:]) < part.unit.end
    return name.isdecimal() and not part.is_subject and part.number == int(name)


def _names(outline: Outline, units: set[int]) -> list[str]:
    named = [part for part in outline.portions if part.unit.number in units]
    return [
        part.name if part.number or part.is_subject else listed(" ", [part.name, f"(@{part.unit.start})"])
        for part in named
    ]
