"""What the window says about a place in a cable, in words: its name, its path, and what it means."""

from __future__ import annotations

from datetime import datetime

from reader.app.language import say, tr, tr_count
from reader.cable import times
from reader.cable.diagnostics import Severity
from reader.cable.explain import explain, precedence_at
from reader.cable.explanation import marking
from reader.cable.kinds import Kind
from reader.cable.markings import restriction
from reader.cable.reading_text import reading_text
from reader.cable.telegram import Telegram
from reader.cable.times import DateStyle
from reader.cable.tree import Tree
from reader.cable.values import Basis, ParagraphValue
from reader.cable.visible import visible
from reader.review.annotation import Action, Decision
from reader.review.overlay import Said
from reader.review.places import Target
from reader.review.units import unit_name

__all__ = [
    "caret",
    "decided",
    "explained",
    "identity",
    "lowers",
    "marking",
    "meaning",
    "moment",
    "month",
    "name",
    "parser_read",
    "path",
    "preview",
    "printed",
    "quoted",
    "sentence_case",
    "severity",
    "short_moment",
    "targets",
    "tip",
    "title",
    "whole_quote",
]

PREVIEW = 60
"""How many characters of a text stand for it."""
ENOUGH = 20
"""In so many times the characters of a quote that is wanted there are enough words for it, but for much white space."""


def decided(decision: Decision | None) -> str:
    """What a decision did: ``marked U``, ``accepted as written``."""
    if decision is None:
        return tr("not decided")
    if decision.action is Action.MARK:
        return tr("marked {mark}", mark=decision.mark)
    return tr("accepted as written") if decision.action is Action.ACCEPT else tr("cleared")


def moment(when: datetime, dates: DateStyle = DateStyle.LONG) -> str:
    """A moment in the language of the window, with the weekday: ``Tuesday 24 June 2008, 17:55 UTC``."""
    return say(times.moment(when, dates))


def short_moment(when: datetime, dates: DateStyle = DateStyle.LONG) -> str:
    """A moment in the language of the window, in few characters: ``24 June 2008, 17:55 UTC``."""
    return say(times.short_moment(when, dates))


def month(number: int) -> str:
    """The name of a month, from 1, in the language of the window."""
    return say(times.MONTHS[number - 1])


def severity(severity: Severity) -> str:
    """How loud a finding is, in a word: ``Error``, ``Warning``, ``Info``, ``Passed``."""
    return tr(severity.value.capitalize())


def sentence_case(text: str) -> str:
    """The text with a capital at its beginning; the rest stays, marks above all."""
    return text[:1].upper() + text[1:]


def lowers(decision: Decision) -> bool:
    """Whether a decision makes a place less restricted than it was."""
    return decision.action is Action.MARK and restriction(decision.mark) < restriction(decision.was)


def quoted(text: str, length: int = PREVIEW) -> str:
    """A text in quotation marks, on one line, cut where it is long."""
    line = _on_one_line(text[: length * ENOUGH])
    if len(line) <= length:  # that is all of it, or nearly all of its beginning is white space
        line = _on_one_line(text)
    short = line if len(line) <= length else line[: length - 1].rstrip() + "\u2026"
    return tr("\u201c{words}\u201d", words=short)


def whole_quote(text: str, length: int) -> str:
    """A text in quotation marks, on one line; of a long one both its ends, for these are what counts in it."""
    first, last = _on_one_line(text[: length * ENOUGH]), _on_one_line(text[-length * ENOUGH :])
    line = f"{first} {last}"
    if len(text) <= 2 * length * ENOUGH or min(len(first), len(last)) < length:
        line = _on_one_line(text)
    if len(line) > length:
        line = f"{line[: length // 2].rstrip()} \u2026 {line[-length // 2 :].lstrip()}"
    return tr("\u201c{words}\u201d", words=line)


def _on_one_line(text: str) -> str:
    return visible(" ".join(text.split()))


def tip(text: str) -> str:
    """A text for a tooltip, which would take one that looks like HTML for HTML."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{plain}</qt>".replace("\n", "<br>") if text else ""


def title(cable: Telegram, name: str, done: int, total: int) -> str:
    """The window's title: ``PORT OF SPAIN 276 (6/9)[*] - Cable Reader``; Qt replaces the ``[*]``."""
    return f"{tab(cable, name, done, total)}[*] - Cable Reader"


def tab(cable: Telegram, name: str, done: int, total: int) -> str:
    """What a cable is called for short, and how much of it is reviewed: ``PORT OF SPAIN 276 (6/9)``."""
    return identity(cable, name) + (f" ({done}/{total})" if total else "")


def identity(cable: Telegram, name: str) -> str:
    """What a cable is called for short: ``PORT OF SPAIN 276``; where it has no number, by the name of its file."""
    number = cable.message_number
    known = f"{number.post} {number.number}" if number and number.post and number.number is not None else ""
    return visible(known or (cable.id.value if cable.id else "") or name)


def name(tree: Tree, number: int) -> str:
    """What a person calls a node: ``Paragraph 3``, ``Subject``, ``Tag``."""
    node = tree.nodes[number]
    if isinstance(node.value, ParagraphValue):
        value = node.value
        if value.number is None:
            return sentence_case(say(unit_name(tree, number)))
        return tr("Paragraph {number}", number=value.number) + (f"-{value.through}" if value.through else "")
    return tr(node.kind.label)


def targets(tree: Tree, chosen: tuple[Target, ...]) -> str:
    """What a marking would be about: ``all of Paragraph 3``, ``3 paragraphs``, ``the selection``."""
    if len(chosen) > 1:
        count = sum(1 for each in chosen if each.unit is not None and tree.nodes[each.unit].kind is Kind.PARAGRAPH)
        paragraphs = tr_count("{n} paragraph", "{n} paragraphs", count)
        return paragraphs if count == len(chosen) else tr("the subject and {paragraphs}", paragraphs=paragraphs)
    (target,) = chosen
    if target.unit is None:
        return tr("the selection")
    called = name(tree, target.unit)
    return tr("all of {name}", name=called) if target.whole else tr("part of {name}", name=called)


def path(tree: Tree, number: int) -> str:
    """The names from the zone down to the node, joined by pointers: ``Body > Paragraph 3 > Portion mark``."""
    numbers = [number, *tree.ancestors(number)][::-1]
    return "  \u203a  ".join(name(tree, each) for each in numbers if tree.nodes[each].kind is not Kind.TEXT)


def preview(tree: Tree, number: int, length: int = PREVIEW) -> str:
    """The first words of a node, on one line."""
    node = tree.nodes[number]
    end = min(node.end, node.start + length * ENOUGH)
    text = _on_one_line(reading_text(tree, number, node.start, end) or tree.text[node.start : end])
    if len(text) <= length and end < node.end:  # nearly all of its beginning is white space
        text = _on_one_line(reading_text(tree, number) or tree.slice(number))
    return text if len(text) <= length else text[: length - 1].rstrip() + "\u2026"


def caret(cable: Telegram, number: int, offset: int = -1, dates: DateStyle = DateStyle.LONG) -> str:
    """What the caret is on, short enough for the status bar: ``Tag: PREL, External political relations``.

    On the letter of a precedence it is that: ``Precedence: R, Routine``.
    """
    precedence = precedence_at(cable, number, offset)
    if precedence:
        return tr("Precedence: {precedence}", precedence=precedence)
    meaning = explain(cable, number, dates, say).short
    return f"{name(cable.tree, number)}: {meaning}" if meaning else name(cable.tree, number)


def meaning(cable: Telegram, number: int, dates: DateStyle = DateStyle.LONG) -> str:
    """What a node means, in words; its text where there is nothing more to say."""
    return explain(cable, number, dates, say).short or preview(cable.tree, number, 200)


def explained(cable: Telegram, number: int, dates: DateStyle = DateStyle.LONG) -> str:
    """What a node inside a paragraph is and means, in whole sentences; nothing of one that only holds text."""
    said = explain(cable, number, dates, say)
    return f"{name(cable.tree, number)}: {' '.join(said.lines)}" if said.lines else ""


def parser_read(said: Said) -> str:
    """What the program alone reads at a place: ``the program reads paragraph 3``."""
    kind = tr(said.kind.label)
    kind = kind if kind[:2].isupper() or "." in kind else kind.lower()  # TAGS, E.O. line
    if said.number is None:
        return tr("the program reads {kind}", kind=kind)
    return tr("the program reads {kind} {number}", kind=kind, number=said.number)


def printed(cable: Telegram, unit: int) -> str:
    """How a unit is labelled in the text, and how far its number is from that: ``printed "\u00b611."``."""
    value = cable.tree.nodes[unit].value
    if not isinstance(value, ParagraphValue):
        return preview(cable.tree, unit)
    if value.label is None:
        return tr("no label in the text")
    meant = (
        tr(", read as {number}", number=value.number)
        if value.basis is Basis.INFERRED and value.number is not None
        else ""
    )
    if value.basis is Basis.CORRECTED and value.number is None:
        meant = tr(", corrected to have no number")
    elif value.basis is Basis.CORRECTED:
        meant = tr(", corrected to {number}", number=value.number)
    return tr("printed {quote}{meant}", quote=quoted(value.label), meant=meant)
