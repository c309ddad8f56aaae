"""The facts at the head of a cable, as passages to read: who sent what to whom, when, and how it may be handled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from reader.cable.explanation import section
from reader.cable.flow import title
from reader.cable.kinds import Kind
from reader.cable.passage import Passage, Role
from reader.cable.phrase import phrase
from reader.cable.reading_text import reading_text
from reader.cable.times import DateStyle, moment
from reader.cable.tree import Tree
from reader.cable.values import Addressee, Caption, ClassifiedBy, Dtg, ExecutiveOrder, MessageNumber, Reference, Tag

Say = Callable[[str], str]
Stated = Callable[[int], str]

ROWS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (phrase("Cable"), (Kind.CLASSIFICATION,)),
    (phrase("Date"), (Kind.DTG,)),
    (phrase("From"), (Kind.FROM,)),
    (phrase("To"), (Kind.TO,)),
    (phrase("Info"), (Kind.INFO,)),
    (phrase("Not to"), (Kind.EXEMPT,)),
    (phrase("Captions"), (Kind.CAPTION,)),
    (phrase("Pass to"), (Kind.PASSING,)),
    (phrase("E.O."), (Kind.EXECUTIVE_ORDER,)),
    (phrase("TAGS"), (Kind.TAG,)),
    (phrase("References"), (Kind.REFERENCE,)),
    (phrase("Classified by"), (Kind.CLASSIFIED_BY,)),
    (phrase("Handling"), (Kind.HANDLING,)),
)
"""What a fact is called, and the kinds of node that it is read from, in the order in which a person asks for them."""
BETWEEN = dict.fromkeys(("TAGS", "References", "To", "Info", "Not to", "Pass to"), "; ")


def facts(tree: Tree, dates: DateStyle = DateStyle.LONG, say: Say = str) -> Iterator[Passage]:
    """The subject as a title, then each fact that the cable states; what is not in it has no passage.

    ``say`` puts a text of ours into another language, if it is a phrase; what the cable says stays.
    """
    subject = tree.first(Kind.SUBJECT)
    if subject is not None:
        yield from title(tree, subject)
    stated = partial(_words, tree, dates=dates, say=say)
    found: dict[Kind, list[int]] = {}
    for number, node in enumerate(tree.nodes):
        found.setdefault(node.kind, []).append(number)
    for name, kinds in ROWS:
        numbers = [n for kind in kinds for n in found.get(kind, ())]
        numbers = _told_apart(tree, stated, [n for top in numbers for n in _parts(tree, top)])
        if numbers:
            made = Passage(
                Role.FACT, numbers[0], tree.nodes[numbers[0]].start, tree.nodes[numbers[-1]].end, name=say(name)
            )
            for number in numbers:
                _state(made, tree, stated, number, BETWEEN.get(name, ", "))
            if made.text:
                yield made


def _parts(tree: Tree, number: int) -> list[int]:
    """The addressees of a group, one by one; any other node itself."""
    if tree.nodes[number].kind not in (Kind.TO, Kind.INFO, Kind.EXEMPT):
        return [number]
    inside = [n for n in range(number + 1, tree.ends[number]) if tree.nodes[n].kind is Kind.ADDRESSEE]
    return inside or [number]


def _told_apart(tree: Tree, stated: Stated, numbers: list[int]) -> list[int]:
    """The nodes whose words were not said before; those inside a paragraph are its own."""
    unique: dict[str, int] = {}
    for number in numbers:
        if not any(tree.nodes[above].kind is Kind.PARAGRAPH for above in tree.ancestors(number)):
            unique.setdefault(stated(number), number)
    return list(unique.values())


def _state(made: Passage, tree: Tree, stated: Stated, number: int, between: str) -> None:
    node = tree.nodes[number]
    words = stated(number)
    if not words:
        return
    if made.text:
        made.text += between
    made.say(words, node.start, node.end)


def _words(tree: Tree, number: int, dates: DateStyle, say: Say) -> str:
    """What a node states, in words; as it is written where its value does not say."""
    value = tree.nodes[number].value
    match value:
        case Addressee(plad=str(plad)):
            return ", ".join(part for part in (plad, value.offices) if part)
        case Dtg():
            when = value.when
            day = say(moment(when, dates)) if when else ""
            return ", ".join(
                part for part in (day or tree.slice(number), value.precedence and value.precedence.title()) if part
            )
        case MessageNumber():
            cable = f"{value.post} {value.number}" if value.post and value.number is not None else ""
            part = say(section(value.section, value.sections)) if value.section and value.sections else ""
            return ", ".join(each for each in (cable, value.level, part) if each)
        case Caption(name=str(name)):
            return name
        case Tag():
            return f"{value.code} ({value.meaning})" if value.meaning else value.code
        case Reference():
            letter = f"{value.letter}. " if value.letter else ""
            return letter + (value.id or value.written)
        case ExecutiveOrder() if value.number:
            return ": ".join(part for part in (value.number, value.value) if part)
        case ClassifiedBy(name=str(name)):
            why = value.reasons and say(phrase("reasons {reasons}", reasons=value.reasons))
            return ", ".join(part for part in (name, value.office, why) if part)
    return " ".join(reading_text(tree, number).split())
