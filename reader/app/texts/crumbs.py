"""The path to the current place as parts to go to: zone, paragraph, its mark, a span, the character. No Qt in it."""

from __future__ import annotations

from collections.abc import Iterator

from reader.app import words
from reader.app.language import tr
from reader.app.session import Session
from reader.app.state.routes import Location
from reader.cable.kinds import Kind
from reader.cable.record import record
from reader.cable.tree import Tree
from reader.cable.visible import visible
from reader.review.annotation import Decision
from reader.review.units import is_unit, written_mark


@record
class Crumb:
    """A part of the path: what it says, how it is named to those who hear it, and where it leads.

    That is a node as a whole, a stretch of the text that is none (half-open, code points), or the very place.
    """

    text: str
    name: str
    number: int = -1
    span: tuple[int, int] | None = None


def crumbs(session: Session) -> list[Crumb]:
    """The parts of the path to where a session is, from the whole down to the smallest."""
    cable, place = session.cable, session.location
    if cable is None or place.number < 0:
        return []
    part = session.span_here
    return [*_nodes(cable.tree, place), *([_span(part)] if part is not None else []), *_character(cable.tree, place)]


def _nodes(tree: Tree, place: Location) -> Iterator[Crumb]:
    way = [number for number in (place.number, *tree.ancestors(place.number)) if tree.nodes[number].kind != Kind.TEXT]
    for number in reversed(way):
        name = words.name(tree, number)
        if tree.nodes[number].kind is Kind.MARK:
            yield _mark(tree, number)
            continue
        yield Crumb(name, name, number)
        mark = leading_mark(tree, number)
        if mark is not None and mark not in way and _is_under(tree, mark, number, place):
            yield _mark(tree, mark)


def _is_under(tree: Tree, mark: int, unit: int, place: Location) -> bool:
    """Whether a place is in what the mark of a unit is about, or is all of that; not before it, as the label is."""
    if place.number == unit:
        return place.end > tree.nodes[mark].start
    return tree.nodes[place.number].start >= tree.nodes[mark].end


def leading_mark(tree: Tree, number: int) -> int | None:
    """The node of the portion mark that a unit carries; None where it has none, and for what is no unit."""
    if not is_unit(tree.nodes[number]) or written_mark(tree, number) is None:
        return None
    mark = tree.within(number, Kind.MARK)
    return mark if mark is not None and tree.parents[mark] == number else None


def _mark(tree: Tree, number: int) -> Crumb:
    written = visible(" ".join(tree.slice(number).split()))
    return Crumb(written, f"{words.name(tree, number)} {written}", number)


def _span(part: Decision) -> Crumb:
    mark = part.mark or tr("unmarked")
    return Crumb(f"[{mark}]", tr("the part marked {mark}", mark=mark), span=part.anchor.span)


def _character(tree: Tree, place: Location) -> Iterator[Crumb]:
    """The caret, or what is selected by hand, counted from the beginning of the smallest part."""
    first, last = place.start - tree.nodes[place.number].start + 1, place.end - tree.nodes[place.number].start
    if place.start == place.end:
        text = tr("char {offset:,}", offset=first)
    elif place.chosen:
        text = tr("chars {first:,}\u2013{last:,}", first=first, last=last)
    else:
        return
    of = words.name(tree, place.number)
    yield Crumb(text, tr("{characters} of {name}", characters=text, name=of), span=(place.start, place.end))
