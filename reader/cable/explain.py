"""What any place of a cable means, in words: for the status bar, the Inspector and cards alike.

All of it is from the tree and the shipped tables. What they do not know is said to be unknown; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.cable import explain_header as header
from reader.cable import explain_network as network
from reader.cable.explanation import Explanation, joined, marking, sentences
from reader.cable.glossary import post_of
from reader.cable.kinds import Kind
from reader.cable.phrase import phrase
from reader.cable.telegram import Telegram
from reader.cable.times import DateStyle
from reader.cable.values import (
    Addressee,
    Basis,
    Caption,
    Citation,
    ClassifiedBy,
    Dtg,
    ExecutiveOrder,
    Mark,
    MessageNumber,
    PageBreak,
    ParagraphValue,
    Passing,
    Reference,
    Relay,
    Repeat,
    Security,
    Signature,
    Start,
    Station,
    Subject,
    Tag,
    Value,
)
from reader.cable.visible import shortened, visible

MOST_SAID = 1_000
"""Characters of what is said of one thing at most."""
PLAIN = {
    Kind.TRANSMISSION: phrase("What the network added: identifier, stations, security line, date-time group."),
    Kind.ROUTING: phrase("Who sends the cable, and who gets it."),
    Kind.TO: phrase("The addressees that are to act on it."),
    Kind.INFO: phrase("The addressees that get it for information."),
    Kind.EXEMPT: phrase("Addressees taken out of a collective: they do not get it."),
    Kind.DISTRIBUTION: phrase("The distribution within the Department."),
    Kind.HEADER: phrase("What stands before the text: classification, captions, order, tags, subject, references."),
    Kind.TAGS: phrase("Traffic Analysis by Geography and Subject: codes by which cables are filed and found."),
    Kind.REFERENCES: phrase("Cables and other papers that this one refers to."),
    Kind.HANDLING: phrase("A sentence about how the cable is to be handled."),
    Kind.BODY: phrase("The text of the message."),
    Kind.HEADING: phrase("A heading. It is no portion of its own."),
    Kind.LABEL: phrase("The paragraph's number as printed."),
    Kind.ENDING: phrase("Who signed, and the end of the message."),
    Kind.END_OF_MESSAGE: phrase("Signs of the network: the message ends here."),
    Kind.FURNITURE: phrase("A stamp, a rule or a notice that is no part of the message."),
    Kind.WRAPPER: phrase("What an archive or a program put around the cable; no part of the message."),
    Kind.UNRECOGNISED: phrase("Text that no rule knows. It is kept as it is."),
}
"""What is said of kinds that carry no value, or none that says more."""


def repeat(value: Repeat) -> Explanation:
    """A stretch that repeats an earlier one."""
    what = phrase("a copy of an earlier part") if value.of == "copy" else phrase("the header of a later section")
    return Explanation(what, sentences(phrase("{what}; the text goes on across it", what=what)))


def _corrected(value: ParagraphValue) -> str:
    """What a person said of a paragraph's number; empty where nobody did."""
    if value.basis is not Basis.CORRECTED:
        return ""
    return (
        phrase("a person says that it has no number")
        if value.number is None
        else phrase("a person says that it is {number}", number=value.number)
    )


def paragraph(value: ParagraphValue) -> Explanation:
    """A paragraph."""
    label = "" if value.label is None else phrase("printed \u201c{label}\u201d", label=" ".join(value.label.split()))
    inferred = value.basis is Basis.INFERRED and value.number is not None
    return Explanation(
        joined(label, phrase("written {mark}", mark=value.mark or phrase("unmarked"))),
        sentences(
            label or phrase("no label in the text"),
            phrase("read as {number}, against the label: the order of the numbers says so", number=value.number)
            if inferred
            else "",
            _corrected(value),
            phrase("written marking: {marking}", marking=marking(value.mark)),
        ),
    )


SAY: dict[type[Value], Callable[[Any], Explanation]] = {
    Start: network.start,
    Relay: network.relay,
    Security: network.security,
    MessageNumber: header.classification,
    Caption: header.captions,
    Passing: header.passing,
    Tag: header.tag,
    Subject: lambda v: Explanation(
        joined(v.value), sentences((v.mark and phrase("marked {marking}", marking=marking(v.mark))) or "")
    ),
    Reference: header.reference,
    ClassifiedBy: header.classified_by,
    ParagraphValue: paragraph,
    Mark: lambda v: Explanation(
        marking(v.value), sentences(phrase("the drafter's marking: {marking}", marking=marking(v.value)))
    ),
    Citation: header.citation,
    PageBreak: header.page_break,
    Repeat: repeat,
    Signature: lambda v: Explanation(
        joined(v.name), sentences((v.name and phrase("signed {name}", name=v.name)) or "")
    ),
}
"""What a value of each class says by itself; the others need the cable or the kind of node."""


def explain(
    cable: Telegram, number: int, dates: DateStyle = DateStyle.LONG, say: Callable[[str], str] = str
) -> Explanation:
    """What the node of a number means. Everything that it says can be shown: no control characters.

    ``say`` puts a text into another language, if it is a phrase; without it all is English. What is said in very many
    characters, as a subject that is most of the text, is cut in its middle.
    """
    node = cable.tree.nodes[number]
    found = _explained(cable, number, dates)
    lines = found.lines or ((PLAIN[node.kind],) if node.kind in PLAIN else ())

    def shown(text: str) -> str:
        return visible(shortened(say(text), MOST_SAID))

    return Explanation(shown(found.short), tuple(shown(line) for line in lines), found.known)


def _explained(cable: Telegram, number: int, dates: DateStyle) -> Explanation:
    node = cable.tree.nodes[number]
    match node.value:
        case Dtg() as value:
            return network.dtg(value, home(cable), dates)
        case Station() as value:
            return network.station(value, home(cable), dates)
        case ExecutiveOrder() as value:
            return header.executive_order(value, dates)
        case Addressee() as value:
            group = node.kind if node.kind is not Kind.ADDRESSEE else cable.tree.nodes[cable.tree.parents[number]].kind
            return network.addressee(value, group)
        case None:
            return _by_kind(cable, number)
        case value:
            return SAY[type(value)](value)


def _by_kind(cable: Telegram, number: int) -> Explanation:
    """What a node without a value says by its kind and its characters."""
    node = cable.tree.nodes[number]
    if node.kind is Kind.INDICATOR:
        return network.routing(cable.tree.slice(number).strip().upper())
    return Explanation("")


def precedence_at(cable: Telegram, number: int, offset: int) -> str:
    """The precedence whose letter stands at an offset of a date-time group: ``R, Routine``; empty elsewhere."""
    value = cable.tree.nodes[number].value
    if not isinstance(value, Dtg):
        return ""
    head = cable.tree.text[cable.tree.nodes[number].start : offset + 1]
    letters = len(head.split())
    if not head.strip() or not all(len(word) == 1 and word.isalpha() for word in head.split()):
        return ""
    return network.precedence(value.precedence if letters == 1 else value.info_precedence)


def home(cable: Telegram) -> str | None:
    """The post that a cable is from, where the tables know it: by its FM line, its classification line, or its id."""
    number = cable.message_number
    written = (
        cable.sender.value if cable.sender else None,
        number.post if number else None,
        cable.id.value.strip("0123456789") if cable.id else None,
    )
    return next((post for post in (post_of(each) for each in written if each) if post is not None), None)
