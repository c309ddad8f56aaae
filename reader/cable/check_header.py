"""Checks of the preamble: executive order, declassification, authority, references, addresses."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from reader.cable import vocabulary
from reader.cable.addresses import mistyped_precedence
from reader.cable.examined import CLASSIFIED, Examined
from reader.cable.kinds import Kind
from reader.cable.moments import in_short
from reader.cable.origins import canonical_id, origin
from reader.cable.phrase import phrase
from reader.cable.regex import regex
from reader.cable.spelling import distance
from reader.cable.tree import Node
from reader.cable.values import Addressee, Basis, ClassifiedBy, Level, Precedence, Reference

NOT_CLASSIFIED = regex(r"N\s?/?\s?A\b", re.IGNORECASE)
LONGEST_YEARS = 25
NEW_ORDER_KNOWN = timedelta(days=400)
"""How long after a new order cables still name the one before it."""
BEFORE_ORDER = timedelta(days=60)
RENUMBERED = date(2003, 3, 25)
"""E.O. 13292 made section 1.5 of E.O. 12958 section 1.4; its markings were due six months later."""
RENUMBERED_EVERYWHERE = date(2003, 10, 1)
AUTHORITY_SINCE = date(1995, 10, 14)
AUTHORITY = regex(r"\bclassified\s{1,9}by\b|\bderived\s{1,9}from\b|\bclassification\s{1,9}authority\b", re.IGNORECASE)


def _order(cable: Examined) -> None:
    order = cable.order
    if order is None or order[1].number is None:
        return
    node, number = order[0], order[1].number
    named = _named().get(number)
    when = cable.when.date() if cable.when else None
    if named is None:
        cable.find("CR-HEAD-005", node, number=number, likely=_in_force(when) if when else _nearest(number))
    elif when is not None and not named[0] <= when <= named[1]:
        cable.find("CR-HEAD-004", node, number=number, likely=_in_force(when))


def _in_force(when: date) -> str:
    """The order in force on a day; before the first of the table, the first."""
    known = vocabulary.executive_orders()
    return next((number for number, since in reversed(known) if since <= when), known[0][0])


@cache
def _named() -> dict[str, tuple[date, date]]:
    """The first and the last day on which cables name each order: in force, or replaced not long ago."""
    known = vocabulary.executive_orders()
    ends = [*(replaced + NEW_ORDER_KNOWN for _, replaced in known[1:]), date.max]
    return {number: (since - BEFORE_ORDER, end) for (number, since), end in zip(known, ends, strict=True)}


def _nearest(number: str) -> str:
    """The order whose number looks most like one that is none; of equals the latest."""
    return min(reversed(vocabulary.executive_orders()), key=lambda order: distance(number, order[0]))[0]


def _declassification(cable: Examined) -> None:
    order = cable.order
    if order is None:
        return
    node, value, level = order[0], order[1], cable.level
    until = value.declassify_on
    if level in CLASSIFIED and NOT_CLASSIFIED.match(value.value or ""):
        cable.find("CR-HEAD-006", node, level=level)
    if level is Level.UNCLASSIFIED and until is not None:
        cable.find("CR-HEAD-007", node, level=level)
    if not isinstance(until, date) or cable.when is None:
        return
    written = cable.when.date()
    if until < _later(written, 1):
        how = (
            phrase("before the cable\u2019s own date")
            if until < written
            else phrase("less than a year after the cable\u2019s own date")
        )
        cable.find("CR-HEAD-008", node, until=in_short(until), how=how)
    elif until > _later(written, LONGEST_YEARS):
        cable.find("CR-HEAD-009", node, until=in_short(until), years=LONGEST_YEARS)


def _later(day: date, years: int) -> date:
    """The same day some years later; the day before for a leap day that the year has not."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _subject(cable: Examined) -> None:
    """Say that there is no subject, where tags and text are there; a later section's header has none."""
    line = cable.line
    if line is None or (line[1].section or 1) > 1 or cable.all(Kind.SUBJECT):
        return
    if cable.all(Kind.TAGS) and cable.all(Kind.PARAGRAPH):
        cable.find("CR-HEAD-015", cable.all(Kind.TAGS)[-1])


def _reasons(cable: Examined) -> None:
    block = cable.first_valued(Kind.CLASSIFIED_BY, ClassifiedBy)
    if block is None or not block[1].reasons or cable.when is None:
        return
    section, when = block[1].reasons.split()[0], cable.when.date()
    if section == "1.5" and when >= RENUMBERED_EVERYWHERE:
        cable.find("CR-HEAD-010", block[0], section=section, other="1.4")
    elif section == "1.4" and AUTHORITY_SINCE <= when < RENUMBERED:
        cable.find("CR-HEAD-010", block[0], section=section, other="1.5")


def _authority(cable: Examined) -> None:
    """Ask for the authority of a classified cable of an order that demands one, where preamble and text are there."""
    line = cable.line
    if line is None or line[1].level not in CLASSIFIED or cable.all(Kind.CLASSIFIED_BY):
        return
    if cable.when is None or cable.when.date() < AUTHORITY_SINCE:
        return
    if not cable.all(Kind.SUBJECT) or not cable.all(Kind.PARAGRAPH) or AUTHORITY.search(cable.text):
        return
    cable.find("CR-HEAD-011", line[0], level=line[1].level)


def _references(cable: Examined) -> None:
    line, when = cable.line, cable.when
    for node, value in cable.valued(Kind.REFERENCE, Reference):
        if value.id is None:
            continue
        if value.basis is Basis.INFERRED:
            cable.find("CR-HEAD-003", node, written=" ".join(value.written.split()), read=value.id)
        if line is None or when is None or value.number is None or value.basis is not Basis.EXPANDED:
            continue
        number, post = line[1].number, line[1].post
        if number is None or post is None or value.year is None or when.month > 3:
            continue
        if value.number > number and origin(value.post or "") == origin(post) and value.year == when.year:
            earlier = canonical_id(value.year - 1, value.post or "", value.number)
            cable.find("CR-HEAD-013", node, read=value.id, earlier=earlier)


def _addresses(cable: Examined) -> None:
    seen: set[tuple[str | None, str]] = set()
    for node, value in cable.valued(Kind.ADDRESSEE, Addressee):
        if value.precedence is not None:
            _precedence(cable, node, value.precedence)
        if value.plad is None:
            continue
        key = (value.indicator, value.plad)
        if key in seen:
            cable.find("CR-HEAD-012", node, plad=value.plad)
        seen.add(key)


def _precedence(cable: Examined, node: Node, precedence: Precedence) -> None:
    written = mistyped_precedence(cable.text[node.start : node.end])
    if written is not None:
        cable.find("CR-HEAD-017", node, written=written, read=precedence)


CHECKS = (_order, _declassification, _subject, _reasons, _authority, _references, _addresses)
