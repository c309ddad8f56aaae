"""What the window says about a place in a cable, in words: its name, its path, and what it means."""

from __future__ import annotations

import html
from collections.abc import Callable
from datetime import datetime
from typing import Any

from reader.cable.kinds import Kind
from reader.cable.markings import BY_CODE, level_of, restriction
from reader.cable.reading_text import reading_text
from reader.cable.telegram import Telegram
from reader.cable.tree import Tree
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
from reader.cable.visible import visible
from reader.review.annotation import Action, Decision

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
PREVIEW = 60
"""How many characters of a text stand for it."""


def moment(when: datetime) -> str:
    """A moment in words: ``Tuesday 24 June 2008, 17:55 UTC``, never by the locale."""
    return f"{DAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]} {when.year}, {when:%H:%M} UTC"


def short_moment(when: datetime) -> str:
    """A moment in few characters: ``24 June 2008, 17:55 UTC``."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}, {when:%H:%M} UTC"


def marking(mark: str | None) -> str:
    """A marking with its meaning: ``SBU, Sensitive But Unclassified``; never the letter S alone."""
    if mark is None:
        return "unmarked"
    row = BY_CODE.get(level_of(mark))
    return f"{mark}, {row.name}" if row else mark


def decided(decision: Decision | None) -> str:
    """What a decision did: ``marked U``, ``accepted as written``."""
    if decision is None:
        return "not decided"
    if decision.action is Action.MARK:
        return f"marked {decision.mark}"
    return "accepted as written" if decision.action is Action.ACCEPT else "cleared"


def sentence_case(text: str) -> str:
    """The text with a capital at its beginning; the rest stays, marks above all."""
    return text[:1].upper() + text[1:]


def lowers(decision: Decision) -> bool:
    """Whether a decision makes a place less restricted than it was."""
    return decision.action is Action.MARK and restriction(decision.mark) < restriction(decision.was)


def quoted(text: str, length: int = PREVIEW) -> str:
    """A text in quotation marks, on one line, cut where it is long."""
    line = visible(" ".join(text.split()))
    short = line if len(line) <= length else line[: length - 1].rstrip() + "\u2026"
    return f"\u201c{short}\u201d"


def tip(text: str) -> str:
    """A text for a tooltip, which would take one that looks like HTML for HTML."""
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>") if text else ""


def title(cable: Telegram, name: str, done: int, total: int) -> str:
    """The window's title: ``PORT OF SPAIN 276 (6/9)[*] - Cable Reader``; Qt replaces the ``[*]``."""
    return f"{tab(cable, name, done, total)}[*] - Cable Reader"


def tab(cable: Telegram, name: str, done: int, total: int) -> str:
    """What a cable is called for short, and how much of it is reviewed: ``PORT OF SPAIN 276 (6/9)``."""
    number = cable.message_number
    known = f"{number.post} {number.number}" if number and number.post and number.number is not None else ""
    identity = known or (cable.id.value if cable.id else "") or name
    progress = f" ({done}/{total})" if total else ""
    return f"{visible(identity)}{progress}"


def name(tree: Tree, number: int) -> str:
    """What a person calls a node: ``Paragraph 3``, ``Subject``, ``Tag``."""
    node = tree.nodes[number]
    if isinstance(node.value, ParagraphValue):
        value = node.value
        if value.number is None:
            return "Paragraph without number"
        return f"Paragraph {value.number}" + (f"-{value.through}" if value.through else "")
    return node.kind.label


def path(tree: Tree, number: int) -> str:
    """The names from the zone down to the node, joined by pointers: ``Body > Paragraph 3 > Portion mark``."""
    numbers = [number, *tree.ancestors(number)][::-1]
    return "  \u203a  ".join(name(tree, each) for each in numbers if tree.nodes[each].kind is not Kind.TEXT)


def preview(tree: Tree, number: int, length: int = PREVIEW) -> str:
    """The first words of a node, on one line."""
    text = reading_text(tree, number) or tree.slice(number)
    text = visible(" ".join(text.split()))
    return text if len(text) <= length else text[: length - 1].rstrip() + "\u2026"


def caret(cable: Telegram, number: int) -> str:
    """What the caret is on, short enough for the status bar: ``Tag: PREL, External political relations``."""
    tree = cable.tree
    meaning = visible(_meaning(tree.nodes[number].value))
    return f"{name(tree, number)}: {meaning}" if meaning else name(tree, number)


def meaning(cable: Telegram, number: int) -> str:
    """What a node means, in words; its text where there is nothing more to say."""
    tree = cable.tree
    node = tree.nodes[number]
    return visible(_meaning(node.value)) or preview(tree, number, 200)


def printed(cable: Telegram, unit: int) -> str:
    """How a unit is labelled in the text, and how far its number is from that: ``printed "\u00b611."``."""
    value = cable.tree.nodes[unit].value
    if not isinstance(value, ParagraphValue):
        return preview(cable.tree, unit)
    if value.label is None:
        return "no label in the text"
    meant = f", read as {value.number}" if value.basis is Basis.INFERRED and value.number is not None else ""
    return f"printed {quoted(value.label)}{meant}"


def _meaning(value: Value | None) -> str:
    if value is None:
        return ""
    say = SAY.get(type(value))
    return say(value) if say else ""


def _list(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part not in (None, ""))


def _section(section: int | None, sections: int | None) -> str:
    if section is None:
        return ""
    return f"section {section} of {sections}" if sections else f"section {section}"


def _dtg(value: Dtg) -> str:
    when = moment(value.when) if value.when else ""
    urgency = f"precedence {value.precedence.title()}" if value.precedence else ""
    copies = f"{value.info_precedence.title()} for information addressees" if value.info_precedence else ""
    return _list(when, urgency, copies)


def _station(value: Station) -> str:
    filed = f"filed {moment(value.filed)}" if value.filed else ""
    serial = f"serial {value.serial}" if value.serial else ""
    return _list(value.indicator, serial, _section(value.section, None), filed)


def _addressee(value: Addressee) -> str:
    number = f"message {value.number}" if value.number else ""
    return _list(value.plad, value.offices, value.precedence and value.precedence.title(), value.indicator, number)


def _number(value: MessageNumber) -> str:
    return _list(value.level, value.post, value.number, _section(value.section, value.sections))


def _order(value: ExecutiveOrder) -> str:
    until = value.declassify_on
    declassify = f"declassify on {until}" if until else ""
    return _list(value.number and f"Executive Order {value.number}", value.value, declassify)


def _tag(value: Tag) -> str:
    kind = "" if value.kind == "unknown" else f"({value.kind})"
    return " ".join(part for part in (_list(value.code, value.meaning or "not in the vocabulary"), kind) if part)


def _paragraph(value: ParagraphValue) -> str:
    label = "" if value.label is None else f"printed {quoted(value.label)}"
    return _list(label, f"written {value.mark or 'unmarked'}")


def _page(value: PageBreak) -> str:
    page = f"page {value.page}" if value.page else ""
    return _list(value.post, value.number, _section(value.section, value.sections), page)


SAY: dict[type[Value], Callable[[Any], str]] = {
    Start: lambda v: _list(v.channel and f"channel {v.channel}", v.sequence and f"sequence {v.sequence}"),
    Relay: lambda v: _list(v.precedence and f"highest precedence {v.precedence.title()}"),
    Station: _station,
    Security: lambda v: _list(
        v.clearance and f"clearance {v.clearance}", v.classification and f"classification {v.classification}"
    ),
    Dtg: _dtg,
    Addressee: _addressee,
    MessageNumber: _number,
    Caption: lambda v: _list(v.name),
    Passing: lambda v: _list(v.target and f"for {v.target}", v.instruction),
    ExecutiveOrder: _order,
    Tag: _tag,
    Subject: lambda v: _list(v.value),
    Reference: lambda v: _list(v.letter, v.id or v.written),
    ClassifiedBy: lambda v: _list(v.name, v.office, v.reasons and f"reasons {v.reasons}"),
    ParagraphValue: _paragraph,
    Mark: lambda v: marking(v.value),
    Citation: lambda v: _list(v.letter and f"reference {v.letter}", v.ref),
    PageBreak: _page,
    Repeat: lambda v: "a copy of an earlier part" if v.of == "copy" else "the header of a later section",
    Signature: lambda v: _list(v.name),
}
"""What a value of each class says, in words."""
